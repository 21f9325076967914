// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_reader.h"

#include "core/storage/log/change_seal.h"
#include "core/sync/parcel_codec.h"

#include <QtEndian>

#include <algorithm>

namespace core::sync {
namespace {

constexpr qint64 kSizeBytes = 4;
/// magic 4 | piece 1 of what follows a size.
constexpr qint64 kPieceStart = 5;

bool isBeyond(const storage::VersionVector& have, const domain::StreamId& stream, qint64 last)
{
    return last > have.seqOf(stream);
}

bool isAllowed(storage::Lane lane, const PullRequest& request)
{
    return request.withProtected || lane == storage::Lane::Open;
}

} // namespace

BundleReader::BundleReader(QString path, const RoadSeal& seal, BundleHeader header,
                           QByteArray ownKey, const Files& files)
    : m_path(std::move(path)), m_files(&files), m_seal(&seal), m_header(std::move(header)),
      m_frameSeal(seal, m_header, std::move(ownKey))
{
}

Result<std::unique_ptr<BundleReader>> BundleReader::open(const QString& path, const RoadSeal& seal,
                                                         const storage::DeviceKeys& keys,
                                                         const Files& files)
{
    CORE_TRY_ASSIGN(const qint64 size, files.sizeOf(path));
    CORE_TRY_ASSIGN(const QByteArray start, files.readAt(path, 0, BundleHeader::kLargest));
    CORE_TRY_ASSIGN(BundleHeader header, BundleHeader::decode(start));
    if (header.groupTag != seal.groupTag())
        return fail(ErrorCode::NotTrusted, QStringLiteral("a bundle of another group"),
                    {QStringLiteral("group")});
    QByteArray ownKey;
    if (!header.box.isEmpty()) {
        CORE_TRY_ASSIGN(ownKey, openBox(header.box, keys));
    }
    std::unique_ptr<BundleReader> reader(
        new BundleReader(path, seal, std::move(header), std::move(ownKey), files));
    CORE_TRY(reader->survey(size));
    return reader;
}

/// Finds the frames by their sizes, and the index behind them. Errors: those of the medium.
Status BundleReader::survey(qint64 fileSize)
{
    qint64 offset = m_header.encode().size();
    std::optional<BundleState> trouble;
    while (offset < fileSize && !trouble && !m_index) {
        CORE_TRY_ASSIGN(const QByteArray head,
                        m_files->readAt(m_path, offset, kSizeBytes + kPieceStart));
        const qint64 size =
            head.size() < kSizeBytes ? 0 : qFromBigEndian<quint32>(head.constData());
        const bool isIndex = head.mid(kSizeBytes) == "HWR1i";
        offset += kSizeBytes;
        if (head.size() < kSizeBytes + kPieceStart || size == 0) {
            trouble = BundleState::Cut; // a torn copy may end in zeros
        } else if (size < RoadSeal::kOverhead || size > (isIndex ? kLargestIndex : kLargestFrame)) {
            trouble = BundleState::Changed;
        } else if (offset + size > fileSize) {
            trouble = BundleState::Cut;
        } else if (isIndex) {
            CORE_TRY(readIndex(offset, size));
            if (!m_index || offset + size != fileSize)
                trouble = BundleState::Changed;
        } else {
            m_frames.push_back({offset, size, {}, {}});
            if (static_cast<qint64>(m_frames.size()) > kMostFrames)
                trouble = BundleState::Changed;
        }
        offset += size;
    }
    if (!trouble && !m_index)
        trouble = BundleState::Cut;
    m_state = trouble.value_or(BundleState::Whole);
    if (!m_index || m_state != BundleState::Whole)
        return scanFrames();
    m_heads = m_index->to;
    return {};
}

bool BundleReader::describesFrames(const BundleIndex& index, qint64 offset) const
{
    return index.id == m_header.id && index.total == offset - kSizeBytes &&
           index.frames.size() == m_frames.size() &&
           std::equal(
               index.frames.begin(), index.frames.end(), m_frames.begin(),
               [](const BundleFrame& said, const Frame& found) { return said.size == found.size; });
}

/// Takes the index when it is that of the frames before it; without it they speak for themselves.
Status BundleReader::readIndex(qint64 offset, qint64 size)
{
    CORE_TRY_ASSIGN(const QByteArray sealed, m_files->readAt(m_path, offset, size));
    m_traffic.bytesIn += sealed.size();
    const auto plain = m_seal->open(Piece::Index, sealed);
    auto index = plain ? BundleIndex::decode(*plain, m_header.groupTag) : fail(plain.error());
    if (!index || !describesFrames(*index, offset))
        return {};
    for (std::size_t number = 0; number < m_frames.size(); ++number) {
        m_frames[number].hash = index->frames[number].hash;
        m_frames[number].ranges = index->frames[number].ranges;
    }
    m_index = std::move(*index);
    return {};
}

/// Opens every frame once to learn what is in it, and keeps none.
Status BundleReader::scanFrames()
{
    for (std::size_t number = 0; number < m_frames.size(); ++number) {
        CORE_TRY_ASSIGN(const Parcel* parcel, load(number));
        if (parcel == nullptr)
            continue;
        std::vector<BundleRange>& ranges = m_frames[number].ranges;
        ranges.clear();
        for (const SealedSegment& segment : parcel->segments) {
            ranges.push_back({segment.stream, segment.lane, segment.first, segment.last});
            if (isBeyond(m_heads, segment.stream, segment.last))
                m_heads.set(segment.stream, {segment.last, segment.hash});
        }
    }
    return {};
}

Result<const Parcel*> BundleReader::load(std::size_t number)
{
    if (m_loadedNumber == number)
        return &m_loaded;
    Frame& frame = m_frames[number];
    CORE_TRY_ASSIGN(const QByteArray sealed, m_files->readAt(m_path, frame.offset, frame.size));
    m_traffic.bytesIn += sealed.size();
    ++m_opened;
    const bool isSaid = frame.hash.isEmpty() || storage::changeHash(sealed) == frame.hash;
    const auto plain = isSaid ? m_frameSeal.open(static_cast<qint64>(number), sealed)
                              : fail(ErrorCode::InputDamaged, QStringLiteral("not this frame"));
    auto parcel = plain ? decodeParcel(*plain) : fail(plain.error());
    if (!parcel) {
        frame.isGood = false;
        m_state = BundleState::Changed;
        return nullptr;
    }
    m_loaded = std::move(*parcel);
    m_loadedNumber = number;
    return &m_loaded;
}

bool BundleReader::isWanted(const Frame& frame, const PullRequest& request) const
{
    if (!frame.isGood)
        return false;
    if (frame.ranges.empty())
        return !frame.gaveRest;
    return std::any_of(frame.ranges.begin(), frame.ranges.end(), [&](const BundleRange& range) {
        return isAllowed(range.lane, request) && isBeyond(request.have, range.stream, range.last);
    });
}

bool BundleReader::handOut(Frame& frame, const PullRequest& request, Page& page,
                           qint64& bytes) const
{
    if (!frame.gaveRest) {
        frame.gaveRest = true;
        page.parcel.beacons.insert(page.parcel.beacons.end(), m_loaded.beacons.begin(),
                                   m_loaded.beacons.end());
        for (const SealedKey& key : m_loaded.keys) {
            const SealedSegment* carrier = carrierOf(key, m_loaded);
            if (isAllowed(key.lane, request) && (key.isErased || carrier == nullptr))
                page.parcel.keys.push_back(key);
        }
    }
    for (const SealedSegment& segment : m_loaded.segments) {
        if (!isAllowed(segment.lane, request) ||
            !isBeyond(request.have, segment.stream, segment.last))
            continue;
        if (!page.parcel.segments.empty() && bytes + segment.blob.size() > request.maxBytes)
            return false;
        for (const SealedKey& key : m_loaded.keys) {
            if (!key.isErased && isHome(segment, key))
                page.parcel.keys.push_back(key);
        }
        page.parcel.segments.push_back(segment);
        bytes += segment.blob.size();
    }
    return true;
}

Result<Page> BundleReader::pull(const PullRequest& request)
{
    ++m_traffic.roundTrips;
    Page page;
    qint64 bytes = 0;
    for (std::size_t number = 0; number < m_frames.size() && !page.hasMore; ++number) {
        if (!isWanted(m_frames[number], request))
            continue;
        if (!page.parcel.segments.empty() && bytes >= request.maxBytes) {
            page.hasMore = true;
            break;
        }
        CORE_TRY_ASSIGN(const Parcel* parcel, load(number));
        if (parcel != nullptr)
            page.hasMore = !handOut(m_frames[number], request, page, bytes);
    }
    page.heads = m_heads;
    if (page.hasMore || m_state == BundleState::Whole)
        return page;
    if (page.parcel.isEmpty())
        return fail(ErrorCode::InputDamaged, QStringLiteral("a bundle is not whole"),
                    {QStringLiteral("bundle"), m_state == BundleState::Cut
                                                   ? QStringLiteral("cut")
                                                   : QStringLiteral("changed")});
    // Everything that is there was handed out; that it is not all is said next.
    page.hasMore = true;
    return page;
}

Status BundleReader::push(const Parcel& parcel)
{
    Q_UNUSED(parcel)
    return fail(ErrorCode::BadInput, QStringLiteral("a bundle that is read takes nothing"));
}

} // namespace core::sync
