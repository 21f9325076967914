// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/version_vector.h"

#include <vector>

namespace core::storage {

/// Where a stream comes from; its id is a hash of this, so nobody can write under another's name.
struct StreamOrigin {
    QByteArray publicKey;   ///< Ed25519, 32 bytes; BLAKE2b-128 of it is the device
    QByteArray incarnation; ///< 8 bytes
    QByteArray compartment; ///< 16 bytes
    Lane lane = Lane::Open;

    [[nodiscard]] domain::DeviceId device() const;
    [[nodiscard]] domain::StreamId stream() const;
};

/// At most this many changes stand under one signature.
inline constexpr qint64 kSegmentChanges = 64;

/// A run of sealed changes of one stream under one signature of the laptop that wrote them. It is
/// signed once, the first time it is shared, and then goes from hand to hand as it is: whoever
/// carries it need not be trusted. Source: docs/sync_protocol.md 2.3.
struct Segment {
    StreamOrigin origin;
    qint64 first = 0;
    QByteArray prev; ///< hash of the change before first; zeros for the start of the stream
    std::vector<QByteArray> sealed;
    QByteArray signature;

    [[nodiscard]] qint64 last() const { return first + static_cast<qint64>(sealed.size()) - 1; }
};

/// What is signed: the group, the stream, the range, prev, and the hash of each change.
QByteArray segmentDigest(const QByteArray& groupTag, const Segment& segment,
                         const std::vector<QByteArray>& hashes);
/// Deterministic CBOR.
QByteArray encodeSegment(const Segment& segment);
/// Reads a segment and believes nothing in it. Errors: InputDamaged.
Result<Segment> decodeSegment(const QByteArray& bytes);
/// A segment whose signature was found good, with the hashes it was checked over.
struct CheckedSegment {
    Segment segment;
    std::vector<QByteArray> hashes;
};
/// Errors: InputDamaged when the signature is not that of the laptop it names.
Result<CheckedSegment> checkSegment(Segment segment, const QByteArray& groupTag);

} // namespace core::storage
