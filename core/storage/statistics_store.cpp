// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statistics_store.h"

#include "core/base/partial_date.h"
#include "core/storage/sqlite/database.h"

#include <algorithm>
#include <map>

namespace core::storage {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kLeft = "manifest_state IN ('departed','arrived','handed_over')";
constexpr qint64 kOldDraftMs = 24LL * 3600 * 1000;

/// The people of a scope, as a condition on person with its values.
struct ScopeCondition {
    std::string sql = "1";
    std::vector<Cell> values;
};

ScopeCondition conditionOf(const StatisticsScope& scope)
{
    ScopeCondition condition;
    if (scope.from) {
        condition.sql += " AND arrived >= ?";
        condition.values.emplace_back(scope.from->startOfDay().toMSecsSinceEpoch());
    }
    if (scope.to) {
        condition.sql += " AND arrived < ?";
        condition.values.emplace_back(scope.to->addDays(1).startOfDay().toMSecsSinceEpoch());
    }
    if (scope.reception) {
        condition.sql += " AND reception = ?";
        condition.values.emplace_back(scope.reception->toByteArray());
    }
    return condition;
}

Result<Statement> ask(Database& db, const std::string& sql, const ScopeCondition& condition)
{
    CORE_TRY_ASSIGN(Statement statement, db.prepare(sql));
    int index = 0;
    for (const Cell& value : condition.values)
        statement.bind(++index, value);
    return statement;
}

/// Heads counted at the gate in the groups of the scope, and how many of them are registered.
Result<std::pair<int, int>> countedHeads(Database& db, const StatisticsScope& scope)
{
    ScopeCondition groups;
    if (scope.from) {
        groups.sql += " AND c.started_at >= ?";
        groups.values.emplace_back(scope.from->startOfDay().toMSecsSinceEpoch());
    }
    if (scope.to) {
        groups.sql += " AND c.started_at < ?";
        groups.values.emplace_back(scope.to->addDays(1).startOfDay().toMSecsSinceEpoch());
    }
    if (scope.reception) {
        groups.sql += " AND c.id = ?";
        groups.values.emplace_back(scope.reception->toByteArray());
    }
    CORE_TRY_ASSIGN(Statement found,
                    ask(db,
                        "SELECT coalesce(c.counted_men,0) + coalesce(c.counted_women,0) "
                        "+ coalesce(c.counted_children,0), "
                        "(SELECT count(*) FROM person p WHERE p.reception = c.id) "
                        "FROM reception c WHERE " +
                            groups.sql,
                        groups));
    std::pair<int, int> sum;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        // Nobody counted, or more were registered than counted: the registered are the heads.
        sum.first += std::max(found.number(0), found.number(1));
        sum.second += found.number(1);
        CORE_TRY_ASSIGN(more, found.step());
    }
    return sum;
}

Status appendNeeds(Database& db, const ScopeCondition& condition, NeedNow::Kind kind,
                   const std::string& which, int limit, std::vector<NeedNow>& needs)
{
    CORE_TRY_ASSIGN(Statement found,
                    ask(db,
                        "SELECT id, code, full_name, arrived FROM person WHERE " + which +
                            " AND coalesce(whereabouts,'here') = 'here' AND NOT coalesce(" +
                            std::string(kLeft) + ", 0) AND " + condition.sql + " ORDER BY arrived",
                        condition));
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more && static_cast<int>(needs.size()) < limit) {
        needs.push_back({kind, 1, found.id<domain::PersonId>(0), found.text(1), found.text(2),
                         found.integer(3)});
        CORE_TRY_ASSIGN(more, found.step());
    }
    return {};
}

} // namespace

Result<ProcessCounts> StatisticsStore::process(const StatisticsScope& scope) const
{
    const ScopeCondition condition = conditionOf(scope);
    const std::string left(kLeft);
    CORE_TRY_ASSIGN(
        Statement found,
        ask(m_db,
            "SELECT sum(state IS NOT 'draft'), "
            "sum(stage IN ('interviewed','ready')), sum(stage = 'ready'), "
            "sum(manifest IS NOT NULL), sum(" +
                left +
                "), sum(manifest_state = 'handed_over'), count(*), sum(reception IS NULL) "
                "FROM person WHERE " +
                condition.sql,
            condition));
    CORE_TRY(found.step());
    ProcessCounts counts;
    counts.registered = found.number(0);
    counts.interviewed = found.number(1);
    counts.ready = found.number(2);
    counts.onManifest = found.number(3);
    counts.departed = found.number(4);
    counts.handedOver = found.number(5);
    CORE_TRY_ASSIGN(const auto heads, countedHeads(m_db, scope));
    counts.arrived = std::max(heads.first + found.number(7), found.number(6));
    return counts;
}

Result<std::vector<CountByDay>> StatisticsStore::arrivalsByDay(const StatisticsScope& scope) const
{
    const ScopeCondition condition = conditionOf(scope);
    // Civil days of the laptop's time zone are not days of UTC: counted here, not in SQL.
    CORE_TRY_ASSIGN(Statement found, ask(m_db,
                                         "SELECT arrived / 900000, count(*) FROM person WHERE " +
                                             condition.sql + " GROUP BY 1",
                                         condition));
    std::map<QDate, int> days;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        days[QDateTime::fromMSecsSinceEpoch(found.integer(0) * 900'000).date()] += found.number(1);
        CORE_TRY_ASSIGN(more, found.step());
    }
    std::vector<CountByDay> rows;
    for (const auto& [day, people] : days)
        rows.push_back({day, people});
    return rows;
}

Result<std::vector<CountByCode>> StatisticsStore::byNationality(const StatisticsScope& scope) const
{
    const ScopeCondition condition = conditionOf(scope);
    CORE_TRY_ASSIGN(Statement found,
                    ask(m_db,
                        "SELECT coalesce(nationality, ''), count(*) AS people FROM person WHERE " +
                            condition.sql + " GROUP BY 1 ORDER BY people DESC, 1",
                        condition));
    std::vector<CountByCode> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        rows.push_back({found.text(0), found.number(1)});
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rows;
}

Result<std::vector<CountByAge>> StatisticsStore::bySexAndAge(const StatisticsScope& scope,
                                                             const QDate& today) const
{
    const ScopeCondition condition = conditionOf(scope);
    CORE_TRY_ASSIGN(Statement found,
                    ask(m_db,
                        "SELECT coalesce(sex, ''), birth_date, count(*) FROM person WHERE " +
                            condition.sql + " GROUP BY 1, 2",
                        condition));
    std::map<std::pair<QString, int>, int> groups;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        const auto birth = PartialDate::parse(found.text(1));
        groups[{found.text(0), birth ? birth->age(today) : -1}] += found.number(2);
        CORE_TRY_ASSIGN(more, found.step());
    }
    std::vector<CountByAge> rows;
    for (const auto& [key, people] : groups)
        rows.push_back({key.first, key.second, people});
    return rows;
}

Result<std::vector<WaitingByLanguage>> StatisticsStore::waiting(const StatisticsScope& scope) const
{
    const ScopeCondition condition = conditionOf(scope);
    CORE_TRY_ASSIGN(
        Statement found,
        ask(m_db,
            "SELECT coalesce(language, ''), count(*) AS people, "
            "min(coalesce(registered_at, arrived)) FROM person WHERE state IS NOT 'draft' "
            "AND coalesce(stage, 'registered') = 'registered' "
            "AND coalesce(whereabouts, 'here') <> 'left' AND NOT coalesce(" +
                std::string(kLeft) + ", 0) AND " + condition.sql +
                " GROUP BY 1 ORDER BY people DESC, 1",
            condition));
    std::vector<WaitingByLanguage> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        rows.push_back({found.text(0), found.number(1), found.integer(2)});
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rows;
}

Result<std::vector<NeedNow>> StatisticsStore::needsNow(const StatisticsScope& scope, qint64 nowMs,
                                                       int limit) const
{
    const ScopeCondition condition = conditionOf(scope);
    std::vector<NeedNow> needs;
    using Kind = NeedNow::Kind;
    const std::pair<Kind, std::string> kinds[] = {
        {Kind::Medical, "facets & 256"},
        {Kind::ChildAlone, "facets & 4096 AND guardian IS NULL"},
        {Kind::Unsafe, "facets & 8192"},
        {Kind::Pregnant, "facets & 512"}};
    for (const auto& [kind, which] : kinds)
        CORE_TRY(appendNeeds(m_db, condition, kind, which, limit, needs));

    ScopeCondition old = condition;
    old.values.insert(old.values.begin(), Cell(nowMs - kOldDraftMs));
    CORE_TRY_ASSIGN(
        Statement drafts,
        ask(m_db,
            "SELECT count(*), min(arrived) FROM person WHERE state = 'draft' AND arrived < ? "
            "AND " +
                condition.sql,
            old));
    CORE_TRY(drafts.step());
    if (drafts.number(0) > 0 && static_cast<int>(needs.size()) < limit)
        needs.push_back({Kind::OldDrafts, drafts.number(0), {}, {}, {}, drafts.integer(1)});
    return needs;
}

} // namespace core::storage
