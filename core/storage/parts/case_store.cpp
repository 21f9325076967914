// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/parts/case_store.h"

#include "core/storage/sqlite/database.h"

#include <string>

namespace core::storage {
namespace {

constexpr std::string_view kCaseRowSql =
    "SELECT p.id, p.code, coalesce(p.full_name, p.native_name), p.case_state, p.case_since, "
    "p.case_held_since, p.case_held, p.case_extended, p.followed_up, p.name_status, "
    "p.registered_at FROM person p ";

Result<std::vector<CaseRow>> caseRows(Statement& found)
{
    std::vector<CaseRow> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        const auto id = found.id<domain::PersonId>(0);
        if (!id)
            return fail(ErrorCode::StoreDamaged, QStringLiteral("a person without identity"));
        std::optional<qint64> heldSince;
        if (!found.isNull(5))
            heldSince = found.integer(5);
        rows.push_back({*id, found.text(1), found.text(2), found.text(3), found.integer(4),
                        heldSince, found.integer(6), found.integer(7), found.number(8),
                        found.text(9), found.integer(10)});
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rows;
}

} // namespace

Result<CaseRow> CaseStore::of(const domain::PersonId& person) const
{
    CORE_TRY_ASSIGN(Statement found, m_db.prepare(std::string(kCaseRowSql) +
                                                  "JOIN record r ON r.row = p.row WHERE r.id = ?"));
    found.with(person);
    CORE_TRY_ASSIGN(std::vector<CaseRow> rows, caseRows(found));
    if (rows.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("no person %1").arg(person.toString()));
    return rows.front();
}

Result<std::vector<CaseRow>> CaseStore::inState(const QString& state, qint64 untilMs,
                                                int limit) const
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare(std::string(kCaseRowSql) +
                                 "INDEXED BY person_by_case WHERE p.case_state = ? AND "
                                 "p.case_since <= ? ORDER BY p.case_since LIMIT ?"));
    found.with(state, untilMs, limit);
    return caseRows(found);
}

Result<std::vector<CaseRow>> CaseStore::nameless(qint64 untilMs, int limit) const
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare(std::string(kCaseRowSql) +
                                 "INDEXED BY person_nameless WHERE p.name_status IN "
                                 "('refused', 'unknown') AND p.registered_at <= ? "
                                 "ORDER BY p.registered_at LIMIT ?"));
    found.with(untilMs, limit);
    return caseRows(found);
}

} // namespace core::storage
