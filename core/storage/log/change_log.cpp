// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/change_log.h"

#include "core/storage/compartment/protected_values.h"

namespace core::storage {
namespace {

constexpr qsizetype kCauseHash = 8;

Status readEpochs(Database& db, LogNames& names)
{
    CORE_TRY_ASSIGN(Statement keys, db.prepare("SELECT lane, epoch, number, key FROM epoch_key "
                                               "ORDER BY lane, number, epoch"));
    CORE_TRY_ASSIGN(bool more, keys.step());
    while (more) {
        const Lane lane = keys.integer(0) == 0 ? Lane::Open : Lane::Protected;
        if (const auto plain = epochKeyFromRest(db, lane, keys.blob(3))) {
            const EpochKey key{keys.blob(1), *plain, keys.integer(2)};
            names.epochs[key.epoch] = key;
            names.current.at(static_cast<std::size_t>(lane)) = key; // the last one is the newest
        } else {
            names.closed.insert(keys.blob(1));
        }
        CORE_TRY_ASSIGN(more, keys.step());
    }
    return {};
}

} // namespace

std::optional<EpochKey> LogNames::epochOf(const QByteArray& epoch) const
{
    if (const auto found = epochs.find(epoch); found != epochs.end())
        return found->second;
    return epoch == EpochKey().epoch ? std::optional(EpochKey()) : std::nullopt;
}

Result<LogNames> readLogNames(Database& db)
{
    LogNames names;
    CORE_TRY_ASSIGN(names.streams, readStreamNames(db));
    CORE_TRY_ASSIGN(Statement meta,
                    db.prepare("SELECT (SELECT value FROM meta WHERE name='own_stream'), "
                               "(SELECT value FROM meta WHERE name='own_protected'), "
                               "(SELECT value FROM meta WHERE name='group_secret')"));
    CORE_TRY(meta.step());
    if (meta.isNull(2))
        return fail(ErrorCode::NotJoined, QStringLiteral("the store has not joined a group yet"));
    names.ownStreams = {meta.integer(0), meta.integer(1)};
    names.groupSecret = meta.blob(2);
    if (names.groupSecret.size() != kRecordKeySize)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("the store does not know its group"));
    CORE_TRY(readEpochs(db, names));
    return names;
}

Result<std::optional<RecordEntry>> findRecord(Database& db, const RecordId& id)
{
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare("SELECT row, key, erased IS NOT NULL FROM record WHERE id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(id).step());
    if (!any)
        return std::optional<RecordEntry>();
    return std::optional(
        RecordEntry{found.integer(0), found.blob(1), false, found.integer(2) != 0});
}

Result<RecordEntry> addRecord(Database& db, const RecordId& id, const LogNames& names,
                              const QByteArray& key)
{
    RecordEntry entry{0, key.isEmpty() ? randomBytes(kRecordKeySize) : key, true};
    CORE_TRY_ASSIGN(Statement insert,
                    db.prepare("INSERT INTO record (id, key, tag) VALUES (?,?,?) RETURNING row"));
    CORE_TRY_ASSIGN(const bool any,
                    insert.with(id, entry.key, recordTag(names.groupSecret, id)).step());
    entry.row = any ? insert.integer(0) : 0;
    CORE_TRY(insert.run());
    return entry;
}

std::string loggedChanges(std::string_view rest)
{
    return "SELECT c.stream, c.seq, c.record, c.type, c.hlc, c.author, c.prev, c.hash, c.sealed, "
           "c.unread, r.id, CASE s.lane WHEN 0 THEN r.key ELSE p.key END "
           "FROM change c JOIN stream s ON s.number = c.stream JOIN record r ON r.row = c.record "
           "LEFT JOIN protected_key p ON s.lane = 1 AND p.record = c.record " +
           std::string(rest);
}

Result<LoggedChange> readLogged(const Statement& row)
{
    const auto record = RecordId::fromBytes(row.blob(10));
    if (!record)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a record without identity"));
    return LoggedChange{row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                        row.integer(4), row.blob(5),    row.blob(6),    row.blob(7),
                        row.blob(8),    row.integer(9), *record,        row.blob(11)};
}

Result<Change> openLogged(const LoggedChange& logged, const LogNames& names)
{
    if (logged.unread != 0)
        return fail(ErrorCode::NotFound, QStringLiteral("the record was erased or is newer"));
    CORE_TRY_ASSIGN(const SealedLabel outside, readLabel(logged.sealed));
    const auto epoch = names.epochOf(outside.epoch);
    if (!epoch && names.closed.contains(outside.epoch))
        return fail(ErrorCode::NotAllowed, QStringLiteral("a protected change"));
    if (!epoch)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a key of the group is missing"));
    // A branch is written under the name of its stream: who wrote it knew of no other way.
    const qint64 root = names.streams.rootOf(logged.stream);
    ChangeLabel label{names.groupSecret, names.streams.idOf(root),
                      logged.seq,        logged.record,
                      logged.prev,       *epoch};
    auto encoded = openChange(logged.sealed, label, logged.key);
    // What erased a record is sealed without its key: it stays readable.
    if (!encoded && logged.key.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("the record was erased"));
    if (!encoded)
        return tl::unexpected(encoded.error());
    CORE_TRY_ASSIGN(Change change, decodeChange(*encoded, names.streams));
    const bool agrees = change.stream == root && change.seq == logged.seq &&
                        change.prev == logged.prev && change.record == logged.record &&
                        change.type == logged.type &&
                        static_cast<qint64>(change.hlc.value) == logged.hlc &&
                        change.author.toByteArray() == logged.author;
    if (!agrees)
        return fail(ErrorCode::StoreDamaged,
                    QStringLiteral("change %1 is not what its row says").arg(logged.seq));
    names.streams.settle(change, logged.stream);
    return change;
}

Result<Hlc> lastReading(Database& db)
{
    // A store of the first schema has no clock of its own yet: all its streams were written here.
    CORE_TRY_ASSIGN(const auto latest,
                    db.integer("SELECT coalesce((SELECT value FROM meta WHERE name = 'clock'), "
                               "(SELECT max(hlc) FROM stream))"));
    return Hlc{static_cast<std::uint64_t>(latest.value_or(0))};
}

Status storeReading(Database& db, Hlc reading)
{
    return db.run("INSERT INTO meta (name, value) VALUES ('clock', ?) "
                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                  static_cast<qint64>(reading.value));
}

Result<LogEnd> LogEnd::open(Database& db, const Clock& clock)
{
    CORE_TRY_ASSIGN(LogNames names, readLogNames(db));
    CORE_TRY_ASSIGN(const Hlc latest, lastReading(db));
    LogEnd end(db, HybridClock(clock, latest), std::move(names));
    CORE_TRY(end.readEnd(Lane::Open));
    CORE_TRY(end.readEnd(Lane::Protected));
    return end;
}

Status LogEnd::readEnd(Lane lane)
{
    End& end = m_ends.at(static_cast<std::size_t>(lane));
    end.stream = m_names.ownStream(lane);
    CORE_TRY_ASSIGN(Statement head,
                    m_db->prepare("SELECT head, hash FROM stream WHERE number = ?"));
    CORE_TRY_ASSIGN(const bool any, head.with(end.stream).step());
    if (!any)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("the store has no stream of its own"));
    end.seq = head.integer(0);
    end.hash = head.blob(1);
    CORE_TRY_ASSIGN(Statement moved,
                    m_db->prepare("SELECT number, head, hash FROM stream "
                                  "WHERE lane = ? AND head > seen AND number <> ? ORDER BY id"));
    CORE_TRY_ASSIGN(bool more, moved.with(static_cast<qint64>(lane), end.stream).step());
    while (more) {
        end.causes.push_back({moved.integer(0), moved.integer(1), moved.blob(2).left(kCauseHash)});
        CORE_TRY_ASSIGN(more, moved.step());
    }
    return {};
}

Result<QByteArray> LogEnd::keyFor(const RecordEntry& record, const Change& change, Lane lane)
{
    if (lane == Lane::Open) {
        if (record.isNew)
            CORE_TRY(m_db->run("UPDATE record SET home_stream = ?, home_seq = ? "
                               "WHERE row = ? AND home_seq IS NULL",
                               change.stream, change.seq, record.row));
        return record.key;
    }
    CORE_TRY_ASSIGN(Statement found,
                    m_db->prepare("SELECT key FROM protected_key WHERE record = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(record.row).step());
    if (any)
        return found.blob(0);
    // Derived, so that two laptops that write here without knowing of each other use one key; the
    // key of the epoch is what tells who may read.
    QByteArray key = keyedHash(record.key, QByteArrayLiteral("protected"), kRecordKeySize);
    CORE_TRY(m_db->run("INSERT INTO protected_key (record, key, home_stream, home_seq) "
                       "VALUES (?,?,?,?)",
                       record.row, key, change.stream, change.seq));
    return key;
}

Status LogEnd::append(const RecordEntry& record, Change& change, Lane lane)
{
    End& end = m_ends.at(static_cast<std::size_t>(lane));
    change.stream = end.stream;
    change.seq = ++end.seq;
    change.prev = end.hash;
    change.hlc = m_clock.tick();
    change.causes = std::exchange(end.causes, {});
    CORE_TRY_ASSIGN(const QByteArray key, keyFor(record, change, lane));
    const ChangeLabel label{m_names.groupSecret, m_names.streams.idOf(change.stream),
                            change.seq,          change.record,
                            change.prev,         m_names.currentEpoch(lane)};
    const bool erases = !change.ops.empty() && change.ops.front().kind == OpKind::Erase;
    const QByteArray sealed =
        sealChange(encodeChange(change, m_names.streams), label, erases ? QByteArray() : key);
    m_names.streams.settle(change, end.stream);
    end.hash = changeHash(sealed);
    end.isMoved = true;
    return m_db->run(
        "INSERT INTO change (stream, seq, record, type, hlc, author, prev, hash, sealed) "
        "VALUES (?,?,?,?,?,?,?,?,?)",
        change.stream, change.seq, record.row, qint64{change.type},
        static_cast<qint64>(change.hlc.value), change.author, change.prev, end.hash, sealed);
}

Status LogEnd::finish()
{
    for (const End& end : m_ends) {
        if (!end.isMoved)
            continue;
        CORE_TRY(m_db->run("UPDATE stream SET head = ?, hash = ?, hlc = ? WHERE number = ?",
                           end.seq, end.hash, static_cast<qint64>(m_clock.last().value),
                           end.stream));
        CORE_TRY(m_db->run("UPDATE stream SET seen = head WHERE lane = "
                           "(SELECT lane FROM stream WHERE number = ?) AND seen <> head",
                           end.stream));
    }
    return storeReading(*m_db, m_clock.last());
}

} // namespace core::storage
