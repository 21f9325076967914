// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reception_store.h"

#include "core/storage/person_rows.h"
#include "core/storage/sqlite/database.h"

namespace core::storage {
namespace {

constexpr std::string_view kReceptionSql =
    "SELECT id, number, started_at, place, handed_over_by, expected, counted_men, counted_women, "
    "counted_children, coalesce(state, 'open'), note FROM reception ";

Result<ReceptionRow> receptionOf(const Statement& s)
{
    const auto id = s.id<domain::ReceptionId>(0);
    if (!id)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a reception group without identity"));
    return ReceptionRow{*id,         s.number(1), s.integer(2), s.text(3), s.text(4), s.number(5),
                        s.number(6), s.number(7), s.number(8),  s.text(9), s.text(10)};
}

} // namespace

Result<std::vector<ReceptionRow>> ReceptionStore::list(int limit) const
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare(std::string(kReceptionSql) + "INDEXED BY reception_by_start "
                                                              "ORDER BY started_at DESC LIMIT ?"));
    found.with(limit);
    std::vector<ReceptionRow> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        CORE_TRY_ASSIGN(ReceptionRow row, receptionOf(found));
        rows.push_back(std::move(row));
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rows;
}

Result<ReceptionRow> ReceptionStore::row(const domain::ReceptionId& id) const
{
    CORE_TRY_ASSIGN(const auto row, rowOf(m_db, id.toByteArray()));
    CORE_TRY_ASSIGN(Statement found, m_db.prepare(std::string(kReceptionSql) + "WHERE row = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(row.value_or(-1)).step());
    if (!any)
        return fail(ErrorCode::NotFound,
                    QStringLiteral("no reception group %1").arg(id.toString()));
    return receptionOf(found);
}

Result<std::optional<ReceptionRow>> ReceptionStore::open() const
{
    CORE_TRY_ASSIGN(
        Statement found,
        m_db.prepare(std::string(kReceptionSql) +
                     "INDEXED BY reception_by_start WHERE coalesce(state, 'open') = 'open' "
                     "ORDER BY started_at DESC LIMIT 1"));
    CORE_TRY_ASSIGN(const bool any, found.step());
    if (!any)
        return std::optional<ReceptionRow>();
    CORE_TRY_ASSIGN(ReceptionRow row, receptionOf(found));
    return std::optional(std::move(row));
}

Result<ReceptionCounts> ReceptionStore::counts(const domain::ReceptionId& id) const
{
    CORE_TRY_ASSIGN(
        Statement found,
        m_db.prepare(
            "SELECT coalesce(sum(state = 'draft'), 0), "
            "CASE WHEN manifest_state = 'handed_over' THEN 4 "
            "WHEN manifest_state IN ('departed', 'arrived') THEN 3 "
            "WHEN whereabouts = 'left' THEN 2 WHEN whereabouts = 'clinic' THEN 1 ELSE 0 END "
            "AS place, count(*) FROM person INDEXED BY person_by_reception "
            "WHERE reception = ? GROUP BY place"));
    found.with(id);
    ReceptionCounts counts;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        counts.drafts += found.number(0);
        const int people = found.number(2);
        switch (found.number(1)) {
        case 4: counts.handedOver = people; break;
        case 3: counts.departed = people; break;
        case 2: counts.left = people; break;
        case 1: counts.clinic = people; break;
        default: counts.here = people; break;
        }
        CORE_TRY_ASSIGN(more, found.step());
    }
    return counts;
}

Result<std::vector<ExpectedRow>> ReceptionStore::expected(const domain::ReceptionId& id) const
{
    CORE_TRY_ASSIGN(
        Statement found,
        m_db.prepare("SELECT e.id, e.line, e.name, e.sex, e.nationality, e.document_number, "
                     "coalesce(e.outcome, 'waiting'), e.person, p.code, p.full_name "
                     "FROM expected e LEFT JOIN record r ON r.id = e.person "
                     "LEFT JOIN person p ON p.row = r.row "
                     "WHERE e.reception = ? ORDER BY e.line"));
    found.with(id);
    std::vector<ExpectedRow> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        if (const auto record = found.id<domain::ExpectedId>(0))
            rows.push_back({*record, found.number(1), found.text(2), found.text(3), found.text(4),
                            found.text(5), found.text(6), found.id<domain::PersonId>(7),
                            found.text(8), found.text(9)});
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rows;
}

} // namespace core::storage
