// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/device.h"
#include "core/storage/log/holdings.h"
#include "core/storage/log/log_receiver.h"
#include "core/storage/log/segment.h"
#include "core/storage/log/version_vector.h"

#include <optional>
#include <vector>

namespace core::storage {

/// A signed segment of the log, by name.
struct SegmentRef {
    qint64 number = 0;       ///< local, of the stream
    domain::StreamId stream; ///< its name on the road: that of a branch for what belongs to one
    Lane lane = Lane::Open;
    qint64 first = 0;
    qint64 last = 0;
    QByteArray hash;  ///< 8 bytes, of the change at last
    qint64 shift = 0; ///< so many changes before those the name counts
    qint64 fresh = 0; ///< changes in it that the other side lacks
};

/// Another way of a stream that was found here: its laptop was cloned, or put back from an older
/// copy, and both wrote on.
struct StreamFork {
    domain::DeviceId device;
    domain::StreamId stream;
    qint64 first = 0; ///< the first change that is there twice
    qint64 foundAtMs = 0;
};

/// The key of a record as it travels: with the segment that holds the first change of the record.
struct TravellingKey {
    RecordId record;
    QByteArray tag;
    Lane lane = Lane::Open;
    domain::StreamId stream;
    qint64 seq = 0;
    QByteArray key;         ///< empty once the record was erased
    QByteArray certificate; ///< that it was
    QByteArray epoch = {};  ///< of the change it travels with; empty when that is not in the log
};

/// A segment that came and could not be taken in.
struct WaitingSegment {
    domain::StreamId stream; ///< as the road named and counted it
    qint64 first = 0;
    qint64 last = 0;
    QByteArray hash; ///< 8 bytes, of the change at last
    Admission why = Admission::Gap;
    domain::DeviceId device;
    qint64 sinceMs = 0;
    QByteArray bytes; ///< encodeSegment()
};

/// A key of the group that somebody sealed for a laptop.
struct GrantedKey {
    Lane lane = Lane::Open;
    QByteArray epoch;
    qint64 number = 0;
    QByteArray box; ///< X25519 sealed box
};

/// What somebody was last heard to hold.
struct Peer {
    enum class Kind : int { Laptop = 0, Folder = 1, Hub = 2 };
    QByteArray id; ///< of the device, or the name of the place
    Kind kind = Kind::Laptop;
    VersionVector heads;
    QByteArray digest; ///< empty for a place
    qint64 heardAtMs = 0;
    qint64 itsTimeMs = 0;
    int road = 0;
};

/// One exchange as it is remembered.
struct ExchangeRow {
    qint64 atMs = 0;
    int road = 0;
    QString outcome;
    qint64 sent = 0;
    qint64 received = 0;
    qint64 newPeople = 0;
    qint64 changed = 0;
    qint64 conflicts = 0;
    qint64 refused = 0;
};

/// What bringing laptops together asks of the store, besides taking changes in (LogReceiver).
class SyncStore {
public:
    explicit SyncStore(Database& db) : m_db(db) {}

    /// How far every stream is here.
    [[nodiscard]] Result<VersionVector> versions(bool withProtected) const;
    /// Signs what this laptop wrote since the last time: at most kSegmentChanges changes a segment,
    /// under one key of the group. Inside a transaction of the caller.
    Status signOwn();
    /// The segments @p theirs lacks, in the order they came here, so that none rests on a later
    /// one, and under the names that go on from what is there. Cost: a row a segment.
    [[nodiscard]] Result<std::vector<SegmentRef>> beyond(Holdings& theirs,
                                                         bool withProtected) const;
    /// Errors: NotFound, StoreDamaged.
    [[nodiscard]] Result<Segment> read(const SegmentRef& ref) const;
    /// The keys that travel with a segment, and the certificates of erased records it speaks of.
    [[nodiscard]] Result<std::vector<TravellingKey>> keysOf(const SegmentRef& ref,
                                                            const Holdings& theirs) const;
    /// Distinct records in the changes of a segment.
    [[nodiscard]] Result<std::vector<RecordId>> recordsOf(const SegmentRef& ref) const;

    /// Keys sealed for @p device that are not in use here yet.
    [[nodiscard]] Result<std::vector<GrantedKey>> grantsFor(const domain::DeviceId& device) const;

    Status hold(const WaitingSegment& segment);
    Status release(const WaitingSegment& segment);
    /// Those that are held, without their bytes.
    [[nodiscard]] Result<std::vector<WaitingSegment>> held() const;
    [[nodiscard]] Result<bool> isHolding() const;
    [[nodiscard]] Result<QByteArray> heldBytes(const WaitingSegment& segment) const;

    /// What a laptop told before what is known of it is passed over.
    Status notePeer(const Peer& peer);
    [[nodiscard]] Result<std::vector<Peer>> peers() const;
    Status noteExchange(const ExchangeRow& row);
    [[nodiscard]] Result<std::vector<ExchangeRow>> exchanges(int limit) const;

    /// Records with changes of this laptop that no peer is known to hold, and the oldest of those
    /// changes.
    struct Unshared {
        qint64 records = 0;
        std::optional<qint64> sinceMs;
    };
    [[nodiscard]] Result<Unshared> unshared() const;
    /// Records a laptop wrote in, as far as they are here.
    [[nodiscard]] Result<qint64> recordsBy(const domain::DeviceId& device) const;
    /// The laptop a stream belongs to; nothing for one that is not here.
    [[nodiscard]] Result<std::optional<domain::DeviceId>>
    deviceOf(const domain::StreamId& stream) const;
    /// Every fork that was ever found here, the latest first.
    [[nodiscard]] Result<std::vector<StreamFork>> forks() const;

    /// A text of this laptop alone, sealed with the store: where it exchanges.
    [[nodiscard]] Result<QString> setting(const QString& name) const;
    Status setSetting(const QString& name, const QString& value);

private:
    Status signStream(qint64 number, const StreamOrigin& origin, const DeviceKeys& keys,
                      const QByteArray& group);

    Database& m_db;
};

} // namespace core::storage
