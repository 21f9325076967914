// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/projector.h"
#include "core/storage/log/segment.h"

#include <functional>
#include <memory>
#include <vector>

namespace core::storage {

/// A stream as a snapshot tells of it: everything up to its head is in the records.
struct SnapshotStream {
    StreamOrigin origin;
    qint64 head = 0;
    QByteArray hash; ///< 32 bytes, of the change at head
    qint64 hlc = 0;
};

/// What lives of one record, in a form that means the same on every laptop: streams by id.
struct SnapshotRecord {
    RecordId id{IdBytes{}};
    std::uint8_t type = 0;
    qint64 revision = 0;
    QByteArray state;   ///< CBOR, as writePortable() makes it; empty for an erased record
    QByteArray key;     ///< empty for an erased record
    QByteArray erasure; ///< certificate
    QByteArray homeStream;
    qint64 homeSeq = 0;
};

/// What a store holds now, without how it came to be: what a new laptop starts from in place of
/// years of log. Protected fields are left out. Source: docs/sync_protocol.md 2.11.
class SnapshotStore {
public:
    explicit SnapshotStore(Database& db) : m_db(db) {}

    /// Errors: Conflict while the store holds a branch of a forked stream.
    [[nodiscard]] Result<std::vector<SnapshotStream>> streams() const;
    [[nodiscard]] Result<qint64> countRecords() const;
    /// Hands out every record, in the order this laptop came to know them. Cost: memory for one.
    Status records(const std::function<Status(const SnapshotRecord&)>& visit) const;

    /// Nothing but what a laptop writes on its own before it hears of the group is here.
    [[nodiscard]] Result<bool> isFresh() const;
    /// Puts the streams of a snapshot in place of nothing. Inside the transaction of the caller.
    /// Errors: Conflict when the store is not fresh, InputDamaged.
    Status begin(const std::vector<SnapshotStream>& streams);
    /// Takes one record over. Errors: InputDamaged.
    Status add(const SnapshotRecord& record);
    Status finish();

private:
    Database& m_db;
    std::unique_ptr<LogNames> m_names;
    std::unique_ptr<Projector> m_projector;
};

} // namespace core::storage
