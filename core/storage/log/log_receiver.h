// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/storage/change_bus.h"
#include "core/storage/erasure.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/projector.h"
#include "core/storage/log/segment.h"

#include <map>
#include <memory>
#include <set>

namespace core::storage {

/// What became of a segment. The numbers are stored (table waiting).
enum class Admission : int {
    Applied = 0,
    AlreadyHere = 1,
    Gap = 2,          ///< changes before it are missing
    MissingCause = 3, ///< it rests on changes of other streams that are not here
    MissingKey = 4,   ///< the key of a record or of the group is not here
    Stranger = 5,     ///< its laptop was never enrolled
    Revoked = 6,      ///< written after its laptop was revoked
    Fork = 7,         ///< it goes on from another way of the stream, of which too little is here
    Unreadable = 8,   ///< a change in it does not open under the right keys
};

/// What a batch of segments did.
struct Received {
    qint64 changes = 0;
    qint64 newPeople = 0;
    qint64 changedRecords = 0;
    qint64 newConflicts = 0;
    qint64 forks = 0;         ///< other ways of a stream that were found now
    bool wasRestored = false; ///< this laptop's own stream went on elsewhere: it began new ones
    ChangeSet notice;         ///< to publish after COMMIT
};

/// Takes in what other laptops wrote: log, registers, tables and the head of the stream move
/// together, in the transaction of the caller. Records are projected once a batch.
/// Source: docs/sync_protocol.md 2.4.
class LogReceiver {
public:
    /// Opens inside a transaction. @p clock bounds what foreign clocks may do to ours.
    static Result<std::unique_ptr<LogReceiver>> open(Database& db, const Clock& clock);

    /// The key of a record came along. It is kept once a change of a laptop that is believed opens
    /// with it; a known key stays as it is, an erased record stays erased.
    void offerKey(const RecordId& record, Lane lane, const QByteArray& key);
    /// A certificate that was found good says that the record was erased: its keys go now, before
    /// anything else.
    Status takeErasure(const RecordId& record, const QByteArray& certificate);
    /// All of the segment or nothing of it. Errors: those of the disk; everything that is wrong
    /// with the segment is an Admission.
    Result<Admission> admit(const CheckedSegment& checked);
    /// True once a batch brought laptops or keys of the group: what was not believed or could not
    /// be opened may be now, after project() and readKeys().
    [[nodiscard]] bool broughtMembers() const { return m_broughtMembers; }
    /// Writes registers and tables of what came so far.
    Status project();
    /// Reads the keys of the group again.
    Status readKeys();
    /// project(), the parts of erased people, and the clock. Call it once, before COMMIT.
    Result<Received> finish();

private:
    struct OpenRecord {
        RecordId id;
        std::uint8_t type = 0;
        RecordState state;
        std::size_t conflicts = 0; ///< before the batch
        bool isNew = false;
        bool wasErased = false;              ///< before the batch
        std::set<std::uint16_t> fields = {}; ///< written in this batch
    };
    /// Where a segment goes on.
    struct StreamRow {
        qint64 number = 0; ///< 0 for what has no row yet
        qint64 head = 0;   ///< the last change of the segment's way that is here
        QByteArray hash = {};
        qint64 hlc = 0;
        qint64 trunk = 0; ///< of a new branch: what it leaves
    };
    /// A record as its pseudonym finds it.
    struct Known {
        qint64 row = 0;
        RecordId id{IdBytes{}};
        QByteArray key = {}; ///< in the lane asked for
        bool isErased = false;
        bool isOffered = false; ///< the key came along and is not in the store yet
    };
    /// A change of a segment, read and not yet written.
    struct Staged {
        Known record = {};
        Change change = {};
        QByteArray sealed = {};
        QByteArray hash = {};
        qint64 unread = 0;
    };

    LogReceiver(Database& db, HybridClock clock, const Clock& wall)
        : m_db(db), m_clock(clock), m_wall(wall), m_nowMs(wall.nowMs())
    {
    }
    Result<StreamRow> streamRow(qint64 number);
    static domain::StreamId idFor(const CheckedSegment& checked, const StreamRow& row);
    Status addStream(const CheckedSegment& checked, StreamRow& row);
    Result<std::optional<Admission>> barred(const CheckedSegment& checked);
    Result<std::optional<Admission>> place(const CheckedSegment& checked, StreamRow& row);
    Result<std::optional<Admission>> placeInTree(const CheckedSegment& checked, StreamRow& row);
    Result<qint64> nextOnWay(qint64 number, qint64 seq, const QByteArray& hash);
    Result<bool> awaitsOthers(const Segment& segment);
    Result<Admission> takeIn(const CheckedSegment& checked, StreamRow& row);
    Status noteFork(const CheckedSegment& checked, const StreamRow& row);
    Status renameFrom(const StreamNames::Alias& alias);
    Result<std::optional<Known>> recordOf(const QByteArray& tag, Lane lane);
    Result<Admission> stage(const CheckedSegment& checked, const StreamRow& row,
                            std::vector<Staged>& staged);
    Result<Admission> stageOne(const SealedLabel& label, Staged& staged, const StreamRow& row,
                               Lane lane);
    Result<bool> hasCauses(const Change& change, qint64 author);
    Result<qint64> causeRow(const Cause& cause);
    Status write(const CheckedSegment& checked, const StreamRow& row, std::vector<Staged>& staged);
    Status keepKey(Staged& staged, qint64 stream, Lane lane);
    Status mergeOne(const Staged& staged);
    Status noteErasedOwners(const OpenRecord& open);
    Result<OpenRecord*> openRecord(qint64 row, const RecordId& id, std::uint8_t type);
    Result<QByteArray> hashAt(qint64 stream, qint64 seq);
    Status keepMeanings();

    Database& m_db;
    HybridClock m_clock;
    const Clock& m_wall;
    qint64 m_nowMs = 0;
    LogNames m_names;
    std::unique_ptr<Projector> m_projector;
    std::array<std::map<QByteArray, std::pair<RecordId, QByteArray>>, 2> m_offered; ///< by tag
    std::map<qint64, OpenRecord> m_open;                                            ///< by row
    std::vector<StreamNames::Meaning> m_meanings; ///< learned from the segment at hand
    std::set<qint64> m_touched;                   ///< rows of records of the whole batch
    LeftOfErased m_left;
    Received m_received;
    bool m_broughtMembers = false;
};

} // namespace core::storage
