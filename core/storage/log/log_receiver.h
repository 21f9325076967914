// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/storage/change_bus.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/projector.h"
#include "core/storage/log/segment.h"

#include <map>
#include <set>

namespace core::storage {

/// What became of a segment. The numbers from Gap on are stored (table waiting).
enum class Admission : int {
    Applied = 0,
    AlreadyHere = 1,
    Gap = 2,          ///< changes before it are missing
    MissingCause = 3, ///< it rests on changes of other streams that are not here
    MissingKey = 4,   ///< the key of a record or of the group is not here
    Stranger = 5,     ///< its laptop was never enrolled
    Revoked = 6,      ///< written after its laptop was revoked
    Fork = 7,         ///< the stream went another way here
    Unreadable = 8,   ///< a change in it does not open under the right keys
};

/// What one batch of segments did.
struct Received {
    qint64 changes = 0;
    qint64 newPeople = 0;
    std::set<RecordId> changedRecords;
    qint64 newConflicts = 0;
    ChangeSet notice; ///< to publish after COMMIT
};

/// Takes in what other laptops wrote: log, registers, tables and the head of the stream move
/// together, in the transaction of the caller. Records are projected once a batch, in finish().
/// Source: docs/sync_protocol.md 2.4.
class LogReceiver {
public:
    /// Opens inside a transaction. @p clock bounds what foreign clocks may do to ours.
    static Result<LogReceiver> open(Database& db, const Clock& clock);

    /// The key of a record came along; known ones are left as they are, one that was erased stays
    /// so.
    Status takeKey(const RecordId& record, Lane lane, const QByteArray& key);
    /// A certificate says that the record was erased: its key goes now, before anything else.
    Status takeErasure(const QByteArray& tag, const QByteArray& certificate);
    /// All of the segment or nothing of it. Errors: those of the disk; everything that is wrong
    /// with the segment is an Admission.
    Result<Admission> admit(const CheckedSegment& checked);
    /// Writes registers, tables, heads and the clock. Call it once, before COMMIT.
    Result<Received> finish();

private:
    struct OpenRecord {
        RecordId id;
        std::uint8_t type = 0;
        RecordState state;
        std::size_t conflictsBefore = 0;
        bool isNew = false;
    };
    struct StreamRow {
        qint64 number = 0;
        qint64 head = 0;
        QByteArray hash;
    };

    LogReceiver(Database& db, HybridClock clock, LogNames names);
    Result<StreamRow> streamRow(const StreamOrigin& origin);
    Result<std::optional<Admission>> barred(const CheckedSegment& checked, const StreamRow& row);
    Result<Admission> place(const CheckedSegment& checked, StreamRow& row);

    Database* m_db;
    HybridClock m_clock;
    LogNames m_names;
    std::map<qint64, OpenRecord> m_open; ///< by row
    Received m_received;
};

} // namespace core::storage
