// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/storage/log/version_vector.h"

#include <vector>

namespace core::sync {

/// A bundle is one file, NAME.hwbundle:
///     header: "HWBUNDLE" | version 1 | group tag 8 | bundle id 16 | box size 1 | box 0 or 80
///     frames: size 4 | sealed frame           any number
///     index:  size 4 | sealed index           nothing behind it
/// The box holds the bundle's own key, sealed for one laptop, when the bundle is for it alone.
/// Numbers are big-endian. Source: docs/sync_protocol.md 2.6.
struct BundleHeader {
    QByteArray groupTag; ///< 8 bytes
    QByteArray id;       ///< 16 bytes
    QByteArray box;      ///< empty: for every laptop of the group

    [[nodiscard]] QByteArray encode() const;
    /// From the first bytes of a file. Errors: InputDamaged; args: bundle, newer when it was
    /// written by a later program.
    static Result<BundleHeader> decode(const QByteArray& start);
    static constexpr qsizetype kLargest = 8 + 1 + 8 + 16 + 1 + 80;
};

/// Changes first to last of a stream.
struct BundleRange {
    domain::StreamId stream;
    storage::Lane lane = storage::Lane::Open;
    qint64 first = 0;
    qint64 last = 0;
    friend bool operator==(const BundleRange&, const BundleRange&) = default;
};

struct BundleFrame {
    QByteArray hash; ///< BLAKE2b-256 of the sealed frame
    qint64 size = 0; ///< of the sealed frame
    std::vector<BundleRange> ranges;
};

/// What a bundle is for. The numbers are stored.
enum class BundlePurpose : int { Changes = 0, Snapshot = 1, Receipt = 2 };

/// The end of a bundle: without it the bundle was not finished.
struct BundleIndex {
    QByteArray id;
    QByteArray publicKey; ///< of the laptop that wrote the bundle, Ed25519
    BundlePurpose purpose = BundlePurpose::Changes;
    storage::VersionVector from; ///< what its readers are known to have
    storage::VersionVector to;   ///< what somebody holds who had that and read the bundle
    std::vector<BundleFrame> frames;
    qint64 total = 0; ///< bytes before the index
    QByteArray signature;

    [[nodiscard]] domain::DeviceId creator() const;
    /// What is signed.
    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] QByteArray encode() const;
    /// Reads an index and believes nothing in it but its signature. Errors: InputDamaged.
    static Result<BundleIndex> decode(const QByteArray& bytes, const QByteArray& groupTag);
    /// The bytes the signature is made over.
    static QByteArray statement(const QByteArray& groupTag, const QByteArray& body);
};

/// A frame holds about this much, unless a single segment is larger.
inline constexpr qsizetype kFramePlain = 1024 * 1024;
/// What a reader takes at most: for a frame as it is sealed, and as it is unpacked.
inline constexpr qsizetype kLargestFrame = 64 * 1024 * 1024;
inline constexpr qsizetype kLargestIndex = 32 * 1024 * 1024;
inline constexpr qint64 kMostFrames = 65536;
inline constexpr QLatin1String kBundleEnding(".hwbundle");

} // namespace core::sync
