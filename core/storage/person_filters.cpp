// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/person_facets.h"
#include "core/storage/person_page.h"

#include <algorithm>

namespace core::storage {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostDays = 62;
constexpr int kOldest = 130;
constexpr qint64 kDayMs = 24LL * 3600 * 1000;

QByteArray marks(qsizetype count)
{
    return QByteArrayLiteral("?,").repeated(count).chopped(1);
}

using FacetOf = std::optional<Facet> (*)(const QString&);

/// A field of one code: answered from the packed facets where every code has a place in them.
PersonFilter codeFilter(const QStringList& codes, const QByteArray& column, const QByteArray& index,
                        FacetOf facetOf)
{
    PersonFilter filter;
    QByteArray mask;
    SqlPart plain{column + " IN (" + marks(codes.size()) + ")", {}};
    SqlPart packed;
    for (const QString& code : codes) {
        filter.leads.push_back({index, {column + " = ?", {code}}});
        plain.values.emplace_back(code);
        const auto facet = facetOf(code);
        if (!facet)
            continue;
        mask = QByteArray::number(facet->mask);
        packed.values.emplace_back(facet->value);
    }
    packed.sql = "(facets & " + mask + ") IN (" + marks(codes.size()) + ")";
    filter.residual = packed.values.size() == plain.values.size() ? packed : plain;
    return filter;
}

PersonFilter bitFilter(qint64 bit, const QByteArray& index)
{
    // The text must be that of the partial index, or SQLite does not see that the index holds it.
    const QByteArray condition = "facets & " + QByteArray::number(bit);
    return {{condition, {}}, {{index, {condition, {}}, true}}, true, false, false};
}

PersonFilter needsFilter(const QStringList& needs)
{
    PersonFilter filter;
    filter.mayOverlap = needs.size() > 1;
    qint64 bits = 0;
    bool allKnown = true;
    QByteArray words;
    for (const QString& need : needs) {
        const auto bit = needBit(need);
        allKnown = allKnown && bit.has_value();
        if (bit) {
            bits |= *bit;
            filter.leads.push_back(
                {needIndex(need), {"facets & " + QByteArray::number(*bit), {}}, true});
        }
        words += (words.isEmpty() ? "" : " OR ") + QByteArray("instr(' ' || needs || ' ', ?)");
        filter.residual.values.emplace_back(u' ' + need + u' ');
    }
    if (allKnown) {
        filter.residual = {"facets & " + QByteArray::number(bits), {}};
        return filter;
    }
    filter.residual.sql = "(" + words + ")";
    filter.leads.clear();
    return filter;
}

PersonFilter ageFilter(const PersonQuery& query, const QDate& today)
{
    // Someone is n years old from the day n years after birth until the day before the next.
    const QDate last = today.addYears(-query.ageFrom.value_or(0));
    const QDate first = today.addYears(-query.ageTo.value_or(kOldest) - 1).addDays(1);
    PersonFilter filter;
    filter.isExact = false;
    filter.residual = {"born BETWEEN ? AND ?", {first.toJulianDay(), last.toJulianDay()}};
    for (int year = first.year(); year <= last.year(); ++year)
        filter.leads.push_back({"person_by_birth_year", {"birth_year = ?", {qint64{year}}}});
    return filter;
}

PersonFilter arrivalFilter(const PersonQuery& query)
{
    PersonFilter filter;
    filter.isExact = false;
    filter.isArrival = true;
    QByteArrayList conditions;
    if (query.arrivedFromMs) {
        conditions << "arrived >= ?";
        filter.residual.values.emplace_back(*query.arrivedFromMs);
    }
    if (query.arrivedToMs) {
        conditions << "arrived < ?";
        filter.residual.values.emplace_back(*query.arrivedToMs);
    }
    filter.residual.sql = conditions.join(" AND ");
    if (!query.arrivedFromMs || !query.arrivedToMs ||
        *query.arrivedToMs - *query.arrivedFromMs > kMostDays * kDayMs)
        return filter;
    for (qint64 day = dayOf(*query.arrivedFromMs); day <= dayOf(*query.arrivedToMs - 1); ++day)
        filter.leads.push_back({"person_by_day", {"arrived_day = ?", {day}}});
    return filter;
}

} // namespace

std::vector<PersonFilter> personFilters(const PersonQuery& query, const QDate& today)
{
    std::vector<PersonFilter> filters;
    if (query.reception) {
        const SqlPart part{"reception = ?", {query.reception->toByteArray()}};
        filters.push_back({part, {{"person_by_reception", part}}, true, false, false});
    }
    if (!query.nationalities.isEmpty())
        filters.push_back(codeFilter(query.nationalities, "nationality", "person_by_nationality",
                                     nationalityFacet));
    if (!query.sexes.isEmpty())
        filters.push_back(codeFilter(query.sexes, "sex", "person_by_sex", sexFacet));
    if (!query.stages.isEmpty())
        filters.push_back(codeFilter(query.stages, "shown_stage", "person_by_stage", stageFacet));
    if (!query.consentRegister.isEmpty())
        filters.push_back(
            codeFilter(query.consentRegister, "shown_consent", "person_by_consent", consentFacet));
    if (!query.needs.isEmpty())
        filters.push_back(needsFilter(query.needs));
    if (query.ageFrom || query.ageTo)
        filters.push_back(ageFilter(query, today));
    if (query.arrivedFromMs || query.arrivedToMs)
        filters.push_back(arrivalFilter(query));
    if (query.withoutManifest)
        filters.push_back(bitFilter(kFreeFacet, "person_free"));
    return filters;
}

} // namespace core::storage
