// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/log/change.h"
#include "core/storage/log/change_seal.h"
#include "core/storage/log/version_vector.h"
#include "core/storage/sqlite/database.h"

#include <array>
#include <map>
#include <set>

namespace core::storage {

/// A record of the store: its row in every table, and the key of its changes.
struct RecordEntry {
    qint64 row = 0;
    QByteArray key; ///< empty once the record was erased
    bool isNew = false;
    bool isErased = false;
};

/// What it takes to read and write the log of a store: the names of its streams, the group's
/// secret and keys.
struct LogNames {
    StreamNames streams;
    QByteArray groupSecret;
    std::array<qint64, 2> ownStreams{}; ///< by lane
    std::map<QByteArray, EpochKey> epochs;
    std::set<QByteArray> closed = {}; ///< those of the protected lane whoever signed in cannot use
    std::array<EpochKey, 2> current;  ///< by lane: what seals new changes

    [[nodiscard]] qint64 ownStream(Lane lane) const
    {
        return ownStreams.at(static_cast<std::size_t>(lane));
    }
    [[nodiscard]] const EpochKey& currentEpoch(Lane lane) const
    {
        return current.at(static_cast<std::size_t>(lane));
    }
    /// Nothing for a key this laptop was not given.
    [[nodiscard]] std::optional<EpochKey> epochOf(const QByteArray& epoch) const;
};
/// Errors: NotJoined while the store waits to join a group; StoreDamaged.
Result<LogNames> readLogNames(Database& db);

/// Errors: none but those of the disk; nothing when there is no such record.
Result<std::optional<RecordEntry>> findRecord(Database& db, const RecordId& id);
/// Makes the entry of a new record under @p key, or under a random one.
Result<RecordEntry> addRecord(Database& db, const RecordId& id, const LogNames& names,
                              const QByteArray& key = {});

/// One row of the log as it is stored, with what opens it.
struct LoggedChange {
    qint64 stream = 0;
    qint64 seq = 0;
    qint64 row = 0; ///< of the record
    qint64 type = 0;
    qint64 hlc = 0;
    QByteArray author;
    QByteArray prev;
    QByteArray hash;
    QByteArray sealed;
    qint64 unread = 0;
    RecordId record;
    QByteArray key; ///< of the record in the lane of the stream; empty once it was erased
};
/// "SELECT … FROM …" of LoggedChange, to be followed by WHERE and ORDER BY over c (change), r
/// (record) and s (stream).
std::string loggedChanges(std::string_view rest);
/// Errors: StoreDamaged for a row without a record.
Result<LoggedChange> readLogged(const Statement& row);
/// The order in which this laptop took the changes in: none comes before one it has seen.
inline constexpr std::string_view kCausalOrder = " ORDER BY c.rowid";
/// Opens a change with its record's key and holds what is inside against what stands outside.
/// Errors: StoreDamaged; NotFound when the record was erased, or a newer program is needed;
/// NotAllowed for a protected change while the compartment is closed.
Result<Change> openLogged(const LoggedChange& logged, const LogNames& names);

/// The ends of this laptop's own streams, inside the transaction of a save.
class LogEnd {
public:
    static Result<LogEnd> open(Database& db, const Clock& clock);

    /// Completes @p change with stream, sequence, clock, causes and chain, seals it and appends it
    /// to the stream of @p lane.
    Status append(const RecordEntry& record, Change& change, Lane lane);
    /// Writes the new ends. Call it once, before COMMIT.
    Status finish();
    [[nodiscard]] const LogNames& names() const { return m_names; }

private:
    struct End {
        qint64 stream = 0;
        qint64 seq = 0;
        QByteArray hash;
        std::vector<Cause> causes; ///< not yet said
        bool isMoved = false;
    };

    LogEnd(Database& db, HybridClock clock, LogNames names)
        : m_db(&db), m_clock(clock), m_names(std::move(names))
    {
    }
    Status readEnd(Lane lane);
    Result<QByteArray> keyFor(const RecordEntry& record, const Change& change, Lane lane);

    Database* m_db;
    HybridClock m_clock;
    LogNames m_names;
    std::array<End, 2> m_ends;
};

/// The hybrid clock of this laptop: never drawn along by a foreign clock that runs far ahead.
Result<Hlc> lastReading(Database& db);
Status storeReading(Database& db, Hlc reading);

} // namespace core::storage
