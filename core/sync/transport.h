// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/log/version_vector.h"

#include <optional>
#include <vector>

namespace core::sync {

/// Which road an exchange takes. The numbers are stored.
enum class Road : int { Bundle = 0, Folder = 1, Hub = 2 };

/// A signed run of changes, sealed for the road (core/sync/road_seal.h): what a carrier may know of
/// it stands in the open.
struct SealedSegment {
    domain::StreamId stream;
    storage::Lane lane = storage::Lane::Open;
    qint64 first = 0;
    qint64 last = 0;
    QByteArray hash; ///< 8 bytes of the hash of the change at last
    QByteArray blob;
};

/// The key of one record, sealed, or in its place the certificate that the record was erased. Kept
/// beside the log and never in it: whoever carries it replaces the key by the certificate for good.
/// A key travels with the segment of its stream that holds @p seq.
struct SealedKey {
    QByteArray tag; ///< 16 bytes, the pseudonym of the record
    storage::Lane lane = storage::Lane::Open;
    domain::StreamId stream;
    qint64 seq = 0;
    bool isErased = false;
    QByteArray blob;
};

/// What a laptop last told of itself, sealed and signed: only the newest of each is kept.
struct SealedBeacon {
    QByteArray tag; ///< 16 bytes, the pseudonym of the laptop
    QByteArray blob;
};

/// What is handed over in one go.
struct Parcel {
    std::vector<SealedSegment> segments;
    std::vector<SealedKey> keys;
    std::vector<SealedBeacon> beacons;
    [[nodiscard]] bool isEmpty() const
    {
        return segments.empty() && keys.empty() && beacons.empty();
    }
};

struct PullRequest {
    storage::VersionVector have;
    bool withProtected = false; ///< also streams of protected fields
    qint64 maxBytes = 256 * 1024;
    std::optional<SealedBeacon> beacon; ///< left with the other side, when it takes any
};

struct Page {
    storage::VersionVector heads; ///< of everything the other side holds
    Parcel parcel; ///< beyond what was asked for, causes before effects as far as known
    bool hasMore = false;
};

/// What it cost so far. Units: bytes on the wire or in files, calls that waited for an answer.
struct Traffic {
    qint64 bytesOut = 0;
    qint64 bytesIn = 0;
    qint64 roundTrips = 0;
};

/// The other side of an exchange: it keeps sealed things and hands them out again, and is believed
/// in nothing. Thread: that of the job.
class Transport {
public:
    Transport() = default;
    virtual ~Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)

    [[nodiscard]] virtual Road road() const = 0;
    /// 16 bytes that name this place to this laptop, for what it is known to hold.
    [[nodiscard]] virtual QByteArray place() const = 0;
    /// What lies beyond @p request.have, up to about maxBytes and at least one segment where there
    /// is any. Cost: one round trip.
    /// Errors: Unreachable, InputDamaged, NotTrusted (another group), DiskFull, Io.
    virtual Result<Page> pull(const PullRequest& request) = 0;
    /// Leaves @p parcel there: all of it is there afterwards, or the call failed and doing it again
    /// is safe. Segments of a stream come in order and without a gap behind what is there.
    /// Cost: one round trip. Errors: as pull(); Conflict when a stream there went another way
    /// (args: the stream, hexadecimal).
    virtual Status push(const Parcel& parcel) = 0;
    /// True when push() can be called at all: a bundle that is read takes nothing.
    [[nodiscard]] virtual bool takes() const { return true; }
    /// Makes what was pushed visible to others and checks it. Errors: as push().
    virtual Status finish() { return {}; }
    [[nodiscard]] virtual Traffic traffic() const = 0;
};

} // namespace core::sync
