// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/transport.h"

namespace core::sync {

/// Deterministic CBOR of what lies in files: [[segment…], [key…], [beacon…]], where
/// segment = [stream, lane, first, last, hash, blob], key = [tag, lane, stream, seq, erased, blob],
/// beacon = [tag, blob]. Source: docs/sync_protocol.md 2.6.
QByteArray encodeParcel(const Parcel& parcel);
/// Reads a parcel and believes nothing in it. Errors: InputDamaged.
Result<Parcel> decodeParcel(const QByteArray& bytes);

/// About what an item takes in a file.
qsizetype sizeOf(const SealedSegment& segment);
qsizetype sizeOf(const SealedKey& key);
qsizetype sizeOf(const SealedBeacon& beacon);
/// An item can be what it says: numbers and sizes are in their bounds.
bool isSound(const SealedSegment& segment);
bool isSound(const SealedKey& key);
bool isSound(const SealedBeacon& beacon);

/// The segment holds the number the key travels with.
bool isHome(const SealedSegment& segment, const SealedKey& key);
/// The segment of a parcel a key travels with: the one that holds its number, and for a certificate
/// of an older record the last one. Null when there is none.
const SealedSegment* carrierOf(const SealedKey& key, const Parcel& parcel);

/// What a segment, and anything else, takes at most.
inline constexpr qsizetype kLargestSegmentBlob = 48 * 1024 * 1024;
inline constexpr qsizetype kLargestBlob = 1024 * 1024;

} // namespace core::sync
