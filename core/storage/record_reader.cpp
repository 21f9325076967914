// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_reader.h"

#include "core/storage/compartment/protected_values.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/record_state.h"

#include <algorithm>
#include <map>
#include <set>

namespace core::storage {
namespace {

struct Names {
    std::map<QByteArray, QString> authors;
    std::map<qint64, QString> letters; ///< by stream
};

Result<QString> nameOfUser(Database& db, Names& names, const QByteArray& author)
{
    if (const auto known = names.authors.find(author); known != names.authors.end())
        return known->second;
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare("SELECT u.name FROM record r JOIN user u ON u.row = r.row "
                               "WHERE r.id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(author).step());
    return names.authors[author] = any ? found.text(0) : QString();
}

Result<QString> lettersOf(Database& db, Names& names, qint64 stream)
{
    if (const auto known = names.letters.find(stream); known != names.letters.end())
        return known->second;
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare("SELECT d.letters FROM stream s JOIN device d ON d.id = s.device "
                               "WHERE s.number = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(stream).step());
    return names.letters[stream] = any ? found.text(0) : QString();
}

std::vector<forms::FieldId> fieldsOfChange(const Change& change)
{
    std::set<forms::FieldId> fields;
    for (const Op& op : change.ops) {
        if (op.field != kLifeField)
            fields.insert(static_cast<forms::FieldId>(op.field));
    }
    return {fields.begin(), fields.end()};
}

/// One entry a field that looks different after the change.
Status appendEntries(Database& db, Names& names, const Change& change, RecordState& state,
                     std::vector<HistoryEntry>& entries)
{
    const bool isCreation = state.revision() == 0;
    const forms::Values before = state.values();
    state.apply(change);
    CORE_TRY_ASSIGN(const QString author, nameOfUser(db, names, change.author.toByteArray()));
    CORE_TRY_ASSIGN(const QString letters, lettersOf(db, names, change.stream));
    for (const forms::FieldId field : fieldsOfChange(change)) {
        entries.push_back({change.hlc.toMs(), field, before.get(field),
                           state.shown(static_cast<std::uint16_t>(field)), change.author, author,
                           letters, isCreation, change.note});
    }
    return {};
}

} // namespace

Result<forms::StoredRecord> RecordReader::load(forms::RecordType type, const RecordId& id) const
{
    CORE_TRY_ASSIGN(
        Statement found,
        m_db.prepare("SELECT g.revision, g.state FROM record r JOIN register g ON g.row = r.row "
                     "WHERE r.id = ? AND g.type = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(id, static_cast<qint64>(type)).step());
    if (!any)
        return fail(ErrorCode::NotFound, QStringLiteral("no record %1").arg(id.toString()));
    CORE_TRY_ASSIGN(const RecordState state, RecordState::decode(found.integer(0), found.blob(1)));
    if (state.isErased())
        return fail(ErrorCode::NotFound, QStringLiteral("the record was erased"));
    return forms::StoredRecord{id, type, state.revision(), readableValues(m_db, state)};
}

Result<std::vector<HistoryEntry>> RecordReader::history(forms::RecordType type,
                                                        const RecordId& id) const
{
    CORE_TRY_ASSIGN(const auto entry, findRecord(m_db, id));
    if (!entry)
        return fail(ErrorCode::NotFound, QStringLiteral("no record %1").arg(id.toString()));
    CORE_TRY_ASSIGN(const LogNames log, readLogNames(m_db));
    CORE_TRY_ASSIGN(Statement changes,
                    m_db.prepare(loggedChanges("WHERE c.record = ? AND c.unread = 0" +
                                               std::string(kCausalOrder))));
    changes.with(entry->row);
    Names names;
    RecordState state;
    std::vector<HistoryEntry> entries;
    CORE_TRY_ASSIGN(bool more, changes.step());
    while (more) {
        CORE_TRY_ASSIGN(const LoggedChange logged, readLogged(changes));
        const auto change = openLogged(logged, log);
        // What a protected change says is not for everybody.
        if (!change && change.error().code != ErrorCode::NotAllowed)
            return tl::unexpected(change.error());
        if (change && logged.type == static_cast<qint64>(type))
            CORE_TRY(appendEntries(m_db, names, *change, state, entries));
        CORE_TRY_ASSIGN(more, changes.step());
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

Status RecordReader::walkLog(int limit, const std::function<Status(const LogEntry&)>& visit) const
{
    CORE_TRY_ASSIGN(const LogNames log, readLogNames(m_db));
    const std::string order = limit > 0 ? "c.hlc DESC, c.stream, c.seq DESC" : "c.stream, c.seq";
    CORE_TRY_ASSIGN(Statement changes,
                    m_db.prepare(loggedChanges("ORDER BY " + order + " LIMIT ?")));
    changes.with(static_cast<qint64>(limit > 0 ? limit : -1));
    Names names;
    CORE_TRY_ASSIGN(bool more, changes.step());
    while (more) {
        CORE_TRY_ASSIGN(const LoggedChange logged, readLogged(changes));
        LogEntry entry{.atMs = Hlc{static_cast<std::uint64_t>(logged.hlc)}.toMs(),
                       .type = static_cast<forms::RecordType>(logged.type),
                       .record = logged.record,
                       .isErased = logged.key.isEmpty()};
        CORE_TRY_ASSIGN(entry.authorName, nameOfUser(m_db, names, logged.author));
        CORE_TRY_ASSIGN(entry.deviceLetters, lettersOf(m_db, names, logged.stream));
        if (!entry.isErased && logged.unread == 0) {
            const auto change = openLogged(logged, log);
            if (!change && change.error().code != ErrorCode::NotAllowed)
                return tl::unexpected(change.error());
            if (change)
                entry.fields = fieldsOfChange(*change);
        }
        CORE_TRY(visit(entry));
        CORE_TRY_ASSIGN(more, changes.step());
    }
    return {};
}

} // namespace core::storage
