// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/parcel_codec.h"

#include "core/storage/log/cbor_reader.h"
#include "core/storage/log/segment.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace core::sync {
namespace {

constexpr qsizetype kItemOverhead = 64;

void writeSegment(QCborStreamWriter& out, const SealedSegment& segment)
{
    out.startArray(6);
    out.append(segment.stream.toByteArray());
    out.append(static_cast<qint64>(segment.lane));
    out.append(segment.first);
    out.append(segment.last);
    out.append(segment.hash);
    out.append(segment.blob);
    out.endArray();
}

void writeKey(QCborStreamWriter& out, const SealedKey& key)
{
    out.startArray(6);
    out.append(key.tag);
    out.append(static_cast<qint64>(key.lane));
    out.append(key.stream.toByteArray());
    out.append(key.seq);
    out.append(static_cast<qint64>(key.isErased ? 1 : 0));
    out.append(key.blob);
    out.endArray();
}

storage::Lane readLane(storage::CborReader& in)
{
    const qint64 lane = in.integer();
    if (lane != 0 && lane != 1)
        in.fail();
    return lane == 1 ? storage::Lane::Protected : storage::Lane::Open;
}

domain::StreamId readStream(storage::CborReader& in)
{
    const auto stream = domain::StreamId::fromBytes(in.bytes());
    if (!stream)
        in.fail();
    return stream.value_or(domain::StreamId(IdBytes{}));
}

SealedSegment readSegmentItem(storage::CborReader& in)
{
    if (in.enterArray() != 6)
        in.fail();
    SealedSegment segment{readStream(in), readLane(in), in.integer(),
                          in.integer(),   in.bytes(),   in.bytes()};
    in.leave();
    if (!isSound(segment))
        in.fail();
    return segment;
}

SealedKey readKeyItem(storage::CborReader& in)
{
    if (in.enterArray() != 6)
        in.fail();
    const QByteArray tag = in.bytes();
    const storage::Lane lane = readLane(in);
    SealedKey key{tag, lane, readStream(in), in.integer(), in.integer() != 0, in.bytes()};
    in.leave();
    if (!isSound(key))
        in.fail();
    return key;
}

SealedBeacon readBeaconItem(storage::CborReader& in)
{
    if (in.enterArray() != 2)
        in.fail();
    SealedBeacon beacon{in.bytes(), in.bytes()};
    in.leave();
    if (!isSound(beacon))
        in.fail();
    return beacon;
}

/// An array of items; one that is not sound ends the reading.
template <class Item>
std::vector<Item> readItems(storage::CborReader& in, Item (*read)(storage::CborReader&))
{
    std::vector<Item> items;
    for (qint64 left = in.enterArray(); left > 0 && in.isGood(); --left)
        items.push_back(read(in));
    in.leave();
    return items;
}

} // namespace

QByteArray encodeParcel(const Parcel& parcel)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(3);
    out.startArray(parcel.segments.size());
    for (const SealedSegment& segment : parcel.segments)
        writeSegment(out, segment);
    out.endArray();
    out.startArray(parcel.keys.size());
    for (const SealedKey& key : parcel.keys)
        writeKey(out, key);
    out.endArray();
    out.startArray(parcel.beacons.size());
    for (const SealedBeacon& beacon : parcel.beacons) {
        out.startArray(2);
        out.append(beacon.tag);
        out.append(beacon.blob);
        out.endArray();
    }
    out.endArray();
    out.endArray();
    return bytes;
}

Result<Parcel> decodeParcel(const QByteArray& bytes)
{
    storage::CborReader in(bytes);
    if (in.enterArray() != 3)
        in.fail();
    Parcel parcel;
    parcel.segments = readItems(in, readSegmentItem);
    parcel.keys = readItems(in, readKeyItem);
    parcel.beacons = readItems(in, readBeaconItem);
    in.leave();
    if (!in.isGood())
        return fail(ErrorCode::InputDamaged, QStringLiteral("a parcel is not readable"));
    return parcel;
}

qsizetype sizeOf(const SealedSegment& segment)
{
    return segment.blob.size() + kItemOverhead;
}

qsizetype sizeOf(const SealedKey& key)
{
    return key.blob.size() + kItemOverhead;
}

qsizetype sizeOf(const SealedBeacon& beacon)
{
    return beacon.blob.size() + kItemOverhead;
}

bool isSound(const SealedSegment& segment)
{
    return segment.first > 0 && segment.last >= segment.first &&
           segment.last - segment.first < storage::kSegmentChanges && segment.hash.size() == 8 &&
           !segment.blob.isEmpty() && segment.blob.size() <= kLargestSegmentBlob;
}

bool isSound(const SealedKey& key)
{
    return key.tag.size() == 16 && key.seq >= 0 && key.blob.size() <= kLargestBlob;
}

bool isSound(const SealedBeacon& beacon)
{
    return beacon.tag.size() == 16 && beacon.blob.size() <= kLargestBlob;
}

bool isHome(const SealedSegment& segment, const SealedKey& key)
{
    return segment.stream == key.stream && segment.lane == key.lane && segment.first <= key.seq &&
           key.seq <= segment.last;
}

const SealedSegment* carrierOf(const SealedKey& key, const Parcel& parcel)
{
    const auto home = std::find_if(parcel.segments.begin(), parcel.segments.end(),
                                   [&](const SealedSegment& one) { return isHome(one, key); });
    if (home != parcel.segments.end())
        return &*home;
    return key.isErased && !parcel.segments.empty() ? &parcel.segments.back() : nullptr;
}

} // namespace core::sync
