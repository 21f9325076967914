// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/change_log.h"

namespace core::storage {

Result<std::optional<RecordEntry>> findRecord(Database& db, const RecordId& id)
{
    CORE_TRY_ASSIGN(Statement found, db.prepare("SELECT row, key FROM record WHERE id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(id).step());
    if (!any)
        return std::optional<RecordEntry>();
    return std::optional(RecordEntry{found.integer(0), found.blob(1)});
}

Result<RecordEntry> addRecord(Database& db, const RecordId& id)
{
    RecordEntry entry{0, randomBytes(kRecordKeySize)};
    CORE_TRY_ASSIGN(Statement insert,
                    db.prepare("INSERT INTO record (id, key) VALUES (?,?) RETURNING row"));
    CORE_TRY_ASSIGN(const bool any, insert.with(id, entry.key).step());
    entry.row = any ? insert.integer(0) : 0;
    CORE_TRY(insert.run());
    return entry;
}

Result<LogNames> readLogNames(Database& db)
{
    LogNames names;
    CORE_TRY_ASSIGN(Statement streams, db.prepare("SELECT number, id FROM stream"));
    CORE_TRY_ASSIGN(bool more, streams.step());
    while (more) {
        if (const auto id = streams.id<domain::StreamId>(1))
            names.streams.add(streams.integer(0), *id);
        CORE_TRY_ASSIGN(more, streams.step());
    }
    CORE_TRY_ASSIGN(Statement meta,
                    db.prepare("SELECT (SELECT value FROM meta WHERE name='own_stream'), "
                               "(SELECT value FROM meta WHERE name='group_secret')"));
    CORE_TRY(meta.step());
    names.ownStream = meta.integer(0);
    names.groupSecret = meta.blob(1);
    if (names.groupSecret.size() != kRecordKeySize)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("the store does not know its group"));
    return names;
}

LoggedChange readLogged(const Statement& row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4),
            row.blob(5),    row.blob(6),    row.blob(7),    row.blob(8)};
}

Result<Change> openLogged(const LoggedChange& logged, const RecordId& record, const QByteArray& key,
                          const LogNames& names)
{
    if (key.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("the record was erased"));
    const ChangeLabel label{names.groupSecret, names.streams.idOf(logged.stream), logged.seq,
                            record, logged.prev};
    CORE_TRY_ASSIGN(const QByteArray encoded, openChange(logged.sealed, label, key));
    CORE_TRY_ASSIGN(Change change, decodeChange(encoded, names.streams));
    const bool agrees = change.stream == logged.stream && change.seq == logged.seq &&
                        change.prev == logged.prev && change.record == record &&
                        change.type == logged.type &&
                        static_cast<qint64>(change.hlc.value) == logged.hlc &&
                        change.author.toByteArray() == logged.author;
    if (!agrees)
        return fail(ErrorCode::StoreDamaged,
                    QStringLiteral("change %1 is not what its row says").arg(logged.seq));
    return change;
}

Result<LogEnd> LogEnd::open(Database& db, const Clock& clock)
{
    CORE_TRY_ASSIGN(LogNames names, readLogNames(db));
    CORE_TRY_ASSIGN(const auto latest, db.integer("SELECT max(hlc) FROM stream"));
    LogEnd end(db, HybridClock(clock, Hlc{static_cast<std::uint64_t>(latest.value_or(0))}),
               std::move(names));
    CORE_TRY_ASSIGN(Statement head, db.prepare("SELECT head, hash FROM stream WHERE number = ?"));
    CORE_TRY_ASSIGN(const bool any, head.with(end.m_names.ownStream).step());
    if (!any)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("the store has no stream of its own"));
    end.m_seq = head.integer(0);
    end.m_hash = head.blob(1);
    return end;
}

Status LogEnd::append(const RecordEntry& record, Change& change)
{
    change.stream = m_names.ownStream;
    change.seq = ++m_seq;
    change.prev = m_hash;
    change.hlc = m_clock.tick();
    const ChangeLabel label{m_names.groupSecret, m_names.streams.idOf(change.stream), change.seq,
                            change.record, change.prev};
    const QByteArray sealed = sealChange(encodeChange(change, m_names.streams), label, record.key);
    m_hash = changeHash(sealed);
    return m_db->run(
        "INSERT INTO change (stream, seq, record, type, hlc, author, prev, hash, sealed) "
        "VALUES (?,?,?,?,?,?,?,?,?)",
        change.stream, change.seq, record.row, qint64{change.type},
        static_cast<qint64>(change.hlc.value), change.author, change.prev, m_hash, sealed);
}

Status LogEnd::finish()
{
    return m_db->run("UPDATE stream SET head = ?, hash = ?, hlc = ? WHERE number = ?", m_seq,
                     m_hash, static_cast<qint64>(m_clock.last().value), m_names.ownStream);
}

} // namespace core::storage
