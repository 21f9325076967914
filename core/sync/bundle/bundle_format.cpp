// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_format.h"

#include "core/base/check.h"
#include "core/storage/log/cbor_reader.h"
#include "core/storage/log/change_seal.h"
#include "core/sync/laptop_box.h"

#include <QCborStreamWriter>

#include <sodium.h>

#include <map>

namespace core::sync {
namespace {

constexpr char kBundleMagic[] = "HWBUNDLE";
constexpr char kBundleVersion = 1;
constexpr qsizetype kHeaderSize = 8 + 1 + 8 + 16 + 1;
constexpr qsizetype kBoxSize = crypto_box_SEALBYTES + 32;
constexpr qint64 kIndexFormat = 1;

static_assert(BundleHeader::kLargest == kHeaderSize + kBoxSize);

tl::unexpected<Error> badIndex()
{
    return fail(ErrorCode::InputDamaged, QStringLiteral("the index of a bundle is not readable"));
}

tl::unexpected<Error> newerBundle()
{
    return fail(ErrorCode::InputDamaged, QStringLiteral("a bundle of a later program"),
                {QStringLiteral("bundle"), QStringLiteral("newer")});
}

/// [hash, size, [stream, lane, first, last, …]]; streams by their place in the list of streams.
void writeFrame(QCborStreamWriter& out, const BundleFrame& frame,
                const std::map<domain::StreamId, qint64>& places)
{
    out.startArray(3);
    out.append(frame.hash);
    out.append(frame.size);
    out.startArray(frame.ranges.size() * 4);
    for (const BundleRange& range : frame.ranges) {
        out.append(places.at(range.stream));
        out.append(static_cast<qint64>(range.lane));
        out.append(range.first);
        out.append(range.last);
    }
    out.endArray();
    out.endArray();
}

BundleFrame readFrame(storage::CborReader& in, const std::vector<domain::StreamId>& streams)
{
    BundleFrame frame;
    if (in.enterArray() != 3)
        in.fail();
    frame.hash = in.bytes();
    frame.size = in.integer();
    const qint64 numbers = in.enterArray();
    if (numbers % 4 != 0 || frame.hash.size() != storage::kHashSize || frame.size <= 0)
        in.fail();
    for (qint64 left = numbers / 4; left > 0 && in.isGood(); --left) {
        const qint64 place = in.integer();
        const qint64 lane = in.integer();
        const qint64 first = in.integer();
        const qint64 last = in.integer();
        if (place < 0 || place >= static_cast<qint64>(streams.size()) || lane < 0 || lane > 1 ||
            first <= 0 || last < first) {
            in.fail();
            break;
        }
        frame.ranges.push_back({streams[static_cast<std::size_t>(place)],
                                lane == 0 ? storage::Lane::Open : storage::Lane::Protected, first,
                                last});
    }
    in.leave();
    in.leave();
    return frame;
}

std::vector<domain::StreamId> readStreams(storage::CborReader& in)
{
    std::vector<domain::StreamId> streams;
    for (qint64 left = in.enterArray(); left > 0 && in.isGood(); --left) {
        if (const auto stream = domain::StreamId::fromBytes(in.bytes()))
            streams.push_back(*stream);
        else
            in.fail();
    }
    in.leave();
    return streams;
}

storage::VersionVector readVersions(storage::CborReader& in)
{
    auto versions = storage::VersionVector::decode(in.bytes());
    if (!versions)
        in.fail();
    return versions ? std::move(*versions) : storage::VersionVector();
}

BundlePurpose readPurpose(storage::CborReader& in)
{
    const qint64 number = in.integer();
    if (number < 0 || number > static_cast<qint64>(BundlePurpose::Receipt))
        in.fail();
    return in.isGood() ? static_cast<BundlePurpose>(number) : BundlePurpose::Changes;
}

Result<BundleIndex> decodeBody(const QByteArray& body)
{
    storage::CborReader in(body);
    BundleIndex index;
    std::vector<domain::StreamId> streams;
    qint64 format = 0;
    for (qint64 left = in.enterMap(); left > 0 && in.isGood(); --left) {
        switch (in.integer()) {
        case 1: format = in.integer(); break;
        case 2: index.id = in.bytes(); break;
        case 3: index.publicKey = in.bytes(); break;
        case 4: index.purpose = readPurpose(in); break;
        case 5: index.from = readVersions(in); break;
        case 6: index.to = readVersions(in); break;
        case 7: streams = readStreams(in); break;
        case 8:
            for (qint64 items = in.enterArray(); items > 0 && in.isGood(); --items) {
                index.frames.push_back(readFrame(in, streams));
                if (static_cast<qint64>(index.frames.size()) > kMostFrames)
                    in.fail();
            }
            in.leave();
            break;
        case 9: index.total = in.integer(); break;
        default: in.skip(); break;
        }
    }
    in.leave();
    if (format > kIndexFormat)
        return newerBundle();
    if (!in.isGood() || format != kIndexFormat || index.id.size() != 16 ||
        index.publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return badIndex();
    return index;
}

} // namespace

QByteArray BundleHeader::encode() const
{
    return QByteArray(kBundleMagic, 8) + kBundleVersion + groupTag + id +
           static_cast<char>(box.size()) + box;
}

Result<BundleHeader> BundleHeader::decode(const QByteArray& start)
{
    const auto notBundle = [] {
        return fail(ErrorCode::InputDamaged, QStringLiteral("not a bundle"),
                    {QStringLiteral("bundle")});
    };
    if (start.size() < 9 || !start.startsWith(kBundleMagic))
        return notBundle();
    if (start[8] != kBundleVersion)
        return newerBundle();
    if (start.size() < kHeaderSize)
        return notBundle();
    const auto boxSize = static_cast<qsizetype>(static_cast<unsigned char>(start[kHeaderSize - 1]));
    if ((boxSize != 0 && boxSize != kBoxSize) || start.size() < kHeaderSize + boxSize)
        return notBundle();
    return BundleHeader{start.mid(9, 8), start.mid(17, 16), start.mid(kHeaderSize, boxSize)};
}

domain::DeviceId BundleIndex::creator() const
{
    const auto device = domain::DeviceId::fromBytes(storage::shortHash(publicKey));
    CORE_ASSERT(device);
    return *device;
}

QByteArray BundleIndex::body() const
{
    std::map<domain::StreamId, qint64> places;
    for (const BundleFrame& frame : frames) {
        for (const BundleRange& range : frame.ranges)
            places.emplace(range.stream, 0);
    }
    qint64 next = 0;
    for (auto& [stream, place] : places)
        place = next++;
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(9);
    out.append(1), out.append(kIndexFormat);
    out.append(2), out.append(id);
    out.append(3), out.append(publicKey);
    out.append(4), out.append(static_cast<qint64>(purpose));
    out.append(5), out.append(from.encode());
    out.append(6), out.append(to.encode());
    out.append(7);
    out.startArray(places.size());
    for (const auto& [stream, place] : places)
        out.append(stream.toByteArray());
    out.endArray();
    out.append(8);
    out.startArray(frames.size());
    for (const BundleFrame& frame : frames)
        writeFrame(out, frame, places);
    out.endArray();
    out.append(9), out.append(total);
    out.endMap();
    return bytes;
}

QByteArray BundleIndex::encode() const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(2);
    out.append(body());
    out.append(signature);
    out.endArray();
    return bytes;
}

Result<BundleIndex> BundleIndex::decode(const QByteArray& bytes, const QByteArray& groupTag)
{
    storage::CborReader in(bytes);
    if (in.enterArray() != 2)
        in.fail();
    const QByteArray body = in.bytes();
    const QByteArray signature = in.bytes();
    in.leave();
    if (!in.isGood() || signature.size() != crypto_sign_BYTES)
        return badIndex();
    CORE_TRY_ASSIGN(BundleIndex index, decodeBody(body));
    if (!isSignedBy(index.publicKey, statement(groupTag, body), signature))
        return fail(ErrorCode::InputDamaged,
                    QStringLiteral("a bundle is not signed by the laptop it names"));
    index.signature = signature;
    return index;
}

QByteArray BundleIndex::statement(const QByteArray& groupTag, const QByteArray& body)
{
    return storage::changeHash(QByteArrayLiteral("HWI1") + groupTag + body);
}

} // namespace core::sync
