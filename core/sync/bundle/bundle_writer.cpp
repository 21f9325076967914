// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_writer.h"

#include "core/storage/log/change_seal.h"
#include "core/sync/laptop_box.h"
#include "core/sync/parcel_codec.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace core::sync {
namespace {

QByteArray withSize(const QByteArray& sealed)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(sealed.size()), bytes.data());
    return bytes + sealed;
}

template <class Item>
void moveItems(std::vector<Item>& from, std::vector<Item>& to, qsizetype& size)
{
    for (Item& item : from) {
        size += sizeOf(item);
        to.push_back(std::move(item));
    }
}

qsizetype sizeOfParcel(const Parcel& parcel)
{
    qsizetype size = 0;
    for (const SealedSegment& segment : parcel.segments)
        size += sizeOf(segment);
    for (const SealedKey& key : parcel.keys)
        size += sizeOf(key);
    for (const SealedBeacon& beacon : parcel.beacons)
        size += sizeOf(beacon);
    return size;
}

/// Adds a segment to the ranges of a frame.
void addRange(std::vector<BundleRange>& ranges, const SealedSegment& segment)
{
    const auto before = std::find_if(ranges.begin(), ranges.end(), [&](const BundleRange& range) {
        return range.stream == segment.stream && range.lane == segment.lane &&
               range.last + 1 == segment.first;
    });
    if (before == ranges.end())
        ranges.push_back({segment.stream, segment.lane, segment.first, segment.last});
    else
        before->last = segment.last;
}

} // namespace

BundleWriter::BundleWriter(QString path, const RoadSeal& seal, const storage::DeviceKeys& keys,
                           const BundleOptions& options, BundleBox box, const Files& files)
    : m_path(std::move(path)), m_folder(QFileInfo(m_path).absolutePath()),
      m_unfinished(m_folder + u'/' + unfinishedName(QFileInfo(m_path).fileName())), m_files(&files),
      m_seal(&seal),
      m_keys(keys), m_header{seal.groupTag(), storage::randomBytes(16), std::move(box.box)},
      m_frameSeal(seal, m_header, std::move(box.key))
{
    m_index.id = m_header.id;
    m_index.publicKey = m_keys.publicKey;
    m_index.purpose = options.purpose;
    m_index.from = options.from;
    m_index.to = options.from;
}

Result<std::unique_ptr<BundleWriter>>
BundleWriter::create(const QString& path, const RoadSeal& seal, const storage::DeviceKeys& keys,
                     const BundleOptions& options, const Files& files)
{
    BundleBox box;
    if (!options.onlyFor.isEmpty()) {
        CORE_TRY_ASSIGN(box, makeBox(options.onlyFor));
    }
    std::unique_ptr<BundleWriter> writer(
        new BundleWriter(path, seal, keys, options, std::move(box), files));
    CORE_TRY(writer->append(writer->m_header.encode()));
    return writer;
}

BundleWriter::~BundleWriter()
{
    if (!m_isOver) {
        const Status removed = m_files->remove(m_unfinished);
        Q_UNUSED(removed) // nobody looks at a file of that name
    }
}

Result<Page> BundleWriter::pull(const PullRequest& request)
{
    ++m_traffic.roundTrips;
    if (request.beacon && !m_tookBeacon) {
        m_tookBeacon = true;
        CORE_TRY(push(Parcel{{}, {}, {*request.beacon}}));
    }
    Page page;
    page.heads = m_index.to;
    return page;
}

Status BundleWriter::push(const Parcel& parcel)
{
    ++m_traffic.roundTrips;
    const auto isFine = [](const auto& item) { return isSound(item); };
    if (m_isOver || !std::all_of(parcel.segments.begin(), parcel.segments.end(), isFine) ||
        !std::all_of(parcel.keys.begin(), parcel.keys.end(), isFine) ||
        !std::all_of(parcel.beacons.begin(), parcel.beacons.end(), isFine))
        return fail(ErrorCode::BadInput, QStringLiteral("not for this bundle"));
    return giveUpUnless(add(parcel));
}

/// A segment and its keys stand in one frame; certificates stand before what came after them.
Status BundleWriter::add(const Parcel& parcel)
{
    std::map<const SealedSegment*, std::vector<SealedKey>> carried;
    Parcel loose{{}, {}, parcel.beacons};
    for (const SealedKey& key : parcel.keys) {
        if (const SealedSegment* carrier = carrierOf(key, parcel))
            carried[carrier].push_back(key);
        else
            loose.keys.push_back(key);
    }
    if (!loose.isEmpty())
        CORE_TRY(addUnit(std::move(loose)));
    for (const SealedSegment& segment : parcel.segments)
        CORE_TRY(addUnit(Parcel{{segment}, std::move(carried[&segment]), {}}));
    return {};
}

Status BundleWriter::addUnit(Parcel unit)
{
    if (m_frameSize > 0 && m_frameSize + sizeOfParcel(unit) > kFramePlain)
        CORE_TRY(closeFrame());
    for (const SealedSegment& segment : unit.segments) {
        if (segment.first <= m_index.to.seqOf(segment.stream) + 1 &&
            segment.last > m_index.to.seqOf(segment.stream))
            m_index.to.set(segment.stream, {segment.last, segment.hash});
    }
    moveItems(unit.segments, m_frame.segments, m_frameSize);
    moveItems(unit.keys, m_frame.keys, m_frameSize);
    moveItems(unit.beacons, m_frame.beacons, m_frameSize);
    return {};
}

Status BundleWriter::closeFrame()
{
    if (m_frameSize == 0)
        return {};
    const auto number = static_cast<qint64>(m_index.frames.size());
    const QByteArray sealed = m_frameSeal.seal(number, encodeParcel(m_frame));
    if (number == kMostFrames || sealed.size() > kLargestFrame)
        return fail(ErrorCode::BadInput, QStringLiteral("more than a bundle takes"));
    BundleFrame frame{storage::changeHash(sealed), sealed.size(), {}};
    for (const SealedSegment& segment : m_frame.segments)
        addRange(frame.ranges, segment);
    CORE_TRY(append(withSize(sealed)));
    m_index.frames.push_back(std::move(frame));
    m_frame = {};
    m_frameSize = 0;
    return {};
}

Status BundleWriter::append(const QByteArray& bytes)
{
    CORE_TRY(m_files->append(m_unfinished, bytes));
    m_index.total += bytes.size();
    m_traffic.bytesOut += bytes.size();
    return {};
}

Status BundleWriter::finish()
{
    if (m_isOver)
        return fail(ErrorCode::BadInput, QStringLiteral("the bundle is finished"));
    CORE_TRY(giveUpUnless(complete()));
    m_isOver = true;
    return m_files->syncFolder(m_folder);
}

Status BundleWriter::complete()
{
    CORE_TRY(closeFrame());
    const QByteArray said = BundleIndex::statement(m_seal->groupTag(), m_index.body());
    m_index.signature = signAsLaptop(m_keys, said);
    const QByteArray index = withSize(m_seal->seal(Piece::Index, m_index.encode()));
    if (index.size() > kLargestIndex)
        return fail(ErrorCode::BadInput, QStringLiteral("more than a bundle takes"));
    CORE_TRY(m_files->append(m_unfinished, index));
    m_traffic.bytesOut += index.size();
    CORE_TRY(m_files->sync(m_unfinished));
    CORE_TRY(verify(index));
    return m_files->rename(m_unfinished, m_path);
}

/// A stick says yes and keeps something else more often than one would think.
Status BundleWriter::verify(const QByteArray& index) const
{
    const auto check = [this](qint64 offset, qint64 size) {
        return m_files->readAt(m_unfinished, offset, size);
    };
    m_files->forget(m_unfinished);
    qint64 offset = m_header.encode().size();
    CORE_TRY_ASSIGN(const QByteArray header, check(0, offset));
    bool isSame = header == m_header.encode();
    for (const BundleFrame& frame : m_index.frames) {
        CORE_TRY_ASSIGN(const QByteArray bytes, check(offset, frame.size + 4));
        isSame = isSame && bytes == withSize(bytes.mid(4)) &&
                 storage::changeHash(bytes.mid(4)) == frame.hash;
        offset += frame.size + 4;
    }
    CORE_TRY_ASSIGN(const QByteArray end, check(offset, index.size() + 1));
    if (!isSame || end != index)
        return fail(ErrorCode::InputDamaged, QStringLiteral("the medium gave back something else"),
                    {QStringLiteral("medium")});
    return {};
}

/// After a failure nothing is left of the bundle.
Status BundleWriter::giveUpUnless(const Status& done)
{
    if (!done) {
        m_isOver = true;
        const Status removed = m_files->remove(m_unfinished);
        Q_UNUSED(removed) // the first failure is the one to report
    }
    return done;
}

} // namespace core::sync
