// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/log/change.h"
#include "core/storage/log/change_seal.h"
#include "core/storage/sqlite/database.h"

namespace core::storage {

/// A record of the store: its row in every table, and the key of its changes.
struct RecordEntry {
    qint64 row = 0;
    QByteArray key; ///< empty once the record was erased
};

/// Errors: none but those of the disk; nothing when there is no such record.
Result<std::optional<RecordEntry>> findRecord(Database& db, const RecordId& id);
/// Makes the entry of a new record under a random key.
Result<RecordEntry> addRecord(Database& db, const RecordId& id);

/// What it takes to read and write the log of a store: the names of its streams, the group's
/// secret.
struct LogNames {
    StreamNames streams;
    QByteArray groupSecret;
    qint64 ownStream = 0;
};
Result<LogNames> readLogNames(Database& db);

/// One row of the log as it is stored.
struct LoggedChange {
    qint64 stream = 0;
    qint64 seq = 0;
    qint64 record = 0; ///< row of the record
    qint64 type = 0;
    qint64 hlc = 0;
    QByteArray author;
    QByteArray prev;
    QByteArray hash;
    QByteArray sealed;
};
/// The columns of LoggedChange, in order, for a SELECT.
inline constexpr std::string_view kLoggedColumns =
    "c.stream, c.seq, c.record, c.type, c.hlc, c.author, c.prev, c.hash, c.sealed";
LoggedChange readLogged(const Statement& row);
/// Opens a change with its record's key and holds what is inside against what stands outside.
/// Errors: StoreDamaged; NotFound when the record was erased.
Result<Change> openLogged(const LoggedChange& logged, const RecordId& record, const QByteArray& key,
                          const LogNames& names);

/// The end of this laptop's own stream, inside the transaction of a save.
class LogEnd {
public:
    static Result<LogEnd> open(Database& db, const Clock& clock);

    /// Completes @p change with stream, sequence, clock and chain, seals it and appends it.
    Status append(const RecordEntry& record, Change& change);
    /// Writes the new end. Call it once, before COMMIT.
    Status finish();

private:
    LogEnd(Database& db, HybridClock clock, LogNames names)
        : m_db(&db), m_clock(clock), m_names(std::move(names))
    {
    }
    Database* m_db;
    HybridClock m_clock;
    LogNames m_names;
    qint64 m_seq = 0;
    QByteArray m_hash;
};

} // namespace core::storage
