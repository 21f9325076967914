// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/segment.h"

#include "core/base/check.h"
#include "core/storage/log/cbor_reader.h"
#include "core/storage/log/change_seal.h"

#include <QCborStreamWriter>
#include <QtEndian>

#include <sodium.h>

namespace core::storage {
namespace {

constexpr qint64 kSegmentFormat = 1;
/// Larger than any change this program writes: a text field holds what a person can type.
constexpr qsizetype kLargestChange = 8 * 1024 * 1024;

QByteArray number8(qint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(static_cast<quint64>(value), bytes.data());
    return bytes;
}

} // namespace

domain::DeviceId StreamOrigin::device() const
{
    const auto id = domain::DeviceId::fromBytes(shortHash(publicKey));
    CORE_ASSERT(id);
    return *id;
}

domain::StreamId StreamOrigin::stream() const
{
    const auto id =
        domain::StreamId::fromBytes(shortHash(shortHash(publicKey) + incarnation + compartment));
    CORE_ASSERT(id);
    return *id;
}

QByteArray segmentDigest(const QByteArray& groupTag, const Segment& segment,
                         const std::vector<QByteArray>& hashes)
{
    QByteArray said = QByteArrayLiteral("HWS1") + groupTag + segment.origin.stream().toByteArray() +
                      char(static_cast<int>(segment.origin.lane)) + number8(segment.first) +
                      number8(segment.last()) + segment.prev;
    for (const QByteArray& hash : hashes)
        said += hash;
    return changeHash(said);
}

QByteArray encodeSegment(const Segment& segment)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(9);
    out.append(1), out.append(kSegmentFormat);
    out.append(2), out.append(segment.origin.publicKey);
    out.append(3), out.append(segment.origin.incarnation);
    out.append(4), out.append(segment.origin.compartment);
    out.append(5), out.append(static_cast<qint64>(segment.origin.lane));
    out.append(6), out.append(segment.first);
    out.append(7), out.append(segment.prev);
    out.append(8);
    out.startArray(segment.sealed.size());
    for (const QByteArray& sealed : segment.sealed)
        out.append(sealed);
    out.endArray();
    out.append(9), out.append(segment.signature);
    out.endMap();
    return bytes;
}

Result<Segment> decodeSegment(const QByteArray& bytes)
{
    CborReader in(bytes);
    Segment segment;
    for (qint64 left = in.enterMap(); left > 0 && in.isGood(); --left) {
        switch (in.integer()) {
        case 2: segment.origin.publicKey = in.bytes(); break;
        case 3: segment.origin.incarnation = in.bytes(); break;
        case 4: segment.origin.compartment = in.bytes(); break;
        case 5: segment.origin.lane = in.integer() == 0 ? Lane::Open : Lane::Protected; break;
        case 6: segment.first = in.integer(); break;
        case 7: segment.prev = in.bytes(); break;
        case 8:
            for (qint64 items = in.enterArray(); items > 0 && in.isGood(); --items) {
                segment.sealed.push_back(in.bytes());
                if (segment.sealed.back().size() > kLargestChange ||
                    static_cast<qint64>(segment.sealed.size()) > kSegmentChanges)
                    in.fail();
            }
            in.leave();
            break;
        case 9: segment.signature = in.bytes(); break;
        default: in.skip(); break;
        }
    }
    in.leave();
    const StreamOrigin& origin = segment.origin;
    const bool isWhole = origin.publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
                         origin.incarnation.size() == 8 && origin.compartment.size() == 16 &&
                         segment.first > 0 && segment.prev.size() == kHashSize &&
                         !segment.sealed.empty() && segment.signature.size() == crypto_sign_BYTES;
    if (!in.isGood() || !isWhole)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a segment is not readable"));
    return segment;
}

Result<CheckedSegment> checkSegment(Segment segment, const QByteArray& groupTag)
{
    CheckedSegment checked{std::move(segment), {}};
    for (const QByteArray& sealed : checked.segment.sealed)
        checked.hashes.push_back(changeHash(sealed));
    const QByteArray digest = segmentDigest(groupTag, checked.segment, checked.hashes);
    const auto octets = [](const QByteArray& bytes) {
        return reinterpret_cast<const unsigned char*>(bytes.constData());
    };
    if (crypto_sign_verify_detached(octets(checked.segment.signature), octets(digest),
                                    static_cast<unsigned long long>(digest.size()),
                                    octets(checked.segment.origin.publicKey)) != 0)
        return fail(ErrorCode::InputDamaged,
                    QStringLiteral("a segment is not signed by the laptop it names"));
    return checked;
}

} // namespace core::storage
