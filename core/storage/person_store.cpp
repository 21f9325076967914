// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_store.h"

#include "core/base/check.h"
#include "core/base/text_fold.h"
#include "core/storage/log/person_facets.h"
#include "core/storage/person_page.h"
#include "core/storage/person_rows.h"

#include <algorithm>

namespace core::storage {
namespace {

constexpr int kLargestPage = 200;
constexpr int kMostCandidates = 200;

Result<std::vector<PersonRow>> rowsAt(Database& db, const std::vector<PersonPlace>& places)
{
    std::vector<PersonRow> rows;
    rows.reserve(places.size());
    for (const PersonPlace& place : places) {
        CORE_TRY_ASSIGN(auto row, readPersonRow(db, place.row));
        if (row)
            rows.push_back(*std::move(row));
    }
    return rows;
}

/// The rows a look-up of one key answers, at most kMostCandidates.
Result<std::vector<PersonPlace>> lookUpKey(Database& db, std::string_view sql, const Cell& key)
{
    std::vector<PersonPlace> places;
    if (const auto* text = std::get_if<QString>(&key); text != nullptr && text->isEmpty())
        return places;
    CORE_TRY_ASSIGN(Statement found, db.prepare(sql));
    found.bind(1, key).bind(2, qint64{kMostCandidates});
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        places.push_back({{}, 0, found.integer(0)});
        CORE_TRY_ASSIGN(more, found.step());
    }
    return places;
}

constexpr std::string_view kByDocument = "SELECT row FROM person WHERE document_key = ? LIMIT ?";
constexpr std::string_view kByNameKey = "SELECT row FROM person WHERE name_key = ? LIMIT ?";
constexpr std::string_view kByCode =
    "SELECT row FROM person INDEXED BY person_by_code WHERE code_plain = ? LIMIT ?";
constexpr std::string_view kByFamily =
    "SELECT row FROM person WHERE family = ? ORDER BY row LIMIT ?";

void appendNew(std::vector<PersonPlace>& places, const std::vector<PersonPlace>& more)
{
    for (const PersonPlace& place : more) {
        const auto same = [&place](const PersonPlace& other) { return other.row == place.row; };
        if (std::none_of(places.begin(), places.end(), same))
            places.push_back(place);
    }
}

SimilarPerson compare(const PersonProbe& probe, PersonRow person)
{
    const QString document = plainKey(probe.documentNumber);
    const QString name = foldNameKey(probe.fullName);
    const auto bornProbe = probe.birth ? bornDay(probe.birth->toString()) : std::nullopt;
    const auto bornOther = person.birth ? bornDay(person.birth->toString()) : std::nullopt;
    const auto yearOf = [](qint64 day) { return QDate::fromJulianDay(day).year(); };
    SimilarPerson similar{std::move(person)};
    const PersonRow& other = similar.person;
    similar.sameDocument = !document.isEmpty() && plainKey(other.documentNumber) == document;
    similar.sameName =
        (!name.isEmpty() && foldNameKey(other.fullName) == name) ||
        (!probe.nativeName.isEmpty() && foldText(probe.nativeName) == foldText(other.nativeName));
    similar.sameBirthYear = bornProbe && bornOther && yearOf(*bornProbe) == yearOf(*bornOther);
    similar.sameBirth = probe.birth && other.birth && *probe.birth == *other.birth;
    similar.sameNationality =
        !probe.nationality.isEmpty() && probe.nationality == other.nationality;
    return similar;
}

int weight(const SimilarPerson& similar)
{
    return similar.sameDocument * 16 + similar.sameName * 8 + similar.sameBirth * 4 +
           similar.sameBirthYear * 2 + similar.sameNationality;
}

} // namespace

Result<Page<PersonRow>> PersonStore::page(const PersonQuery& query,
                                          const std::optional<PageKey>& after, int limit) const
{
    CORE_ASSERT(limit > 0 && limit <= kLargestPage);
    PersonPager pager(m_db, query, m_clock.today());
    CORE_TRY_ASSIGN(std::vector<PersonPlace> places, pager.places(after, limit + 1));
    Page<PersonRow> page;
    if (static_cast<int>(places.size()) > limit) {
        places.pop_back();
        page.next = keyOf(places.back(), query.sort);
    }
    CORE_TRY_ASSIGN(page.rows, rowsAt(m_db, places));
    return page;
}

Result<qint64> PersonStore::count(const PersonQuery& query) const
{
    return PersonPager(m_db, query, m_clock.today()).count();
}

Result<PersonRow> PersonStore::row(const domain::PersonId& id) const
{
    CORE_TRY_ASSIGN(const auto row, rowOf(m_db, id.toByteArray()));
    std::optional<PersonRow> found;
    if (row) {
        CORE_TRY_ASSIGN(found, readPersonRow(m_db, *row));
    }
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("no person %1").arg(id.toString()));
    return *std::move(found);
}

Result<std::vector<PersonRow>> PersonStore::rows(const std::vector<domain::PersonId>& ids) const
{
    std::vector<PersonRow> rows;
    for (const domain::PersonId& id : ids) {
        CORE_TRY_ASSIGN(const auto row, rowOf(m_db, id.toByteArray()));
        std::optional<PersonRow> found;
        if (row) {
            CORE_TRY_ASSIGN(found, readPersonRow(m_db, *row));
        }
        if (found)
            rows.push_back(*std::move(found));
    }
    return rows;
}

Result<std::vector<PersonRow>> PersonStore::family(const domain::FamilyId& family) const
{
    CORE_TRY_ASSIGN(const auto places, lookUpKey(m_db, kByFamily, family.toByteArray()));
    return rowsAt(m_db, places);
}

Result<std::optional<domain::PersonId>> PersonStore::findByCode(const QString& code) const
{
    CORE_TRY_ASSIGN(const auto places, lookUpKey(m_db, kByCode, plainKey(code)));
    CORE_TRY_ASSIGN(const auto rows, rowsAt(m_db, places));
    return rows.empty() ? std::optional<domain::PersonId>() : std::optional(rows.front().id);
}

Result<std::vector<PersonRow>> PersonStore::search(const QString& text, int limit) const
{
    CORE_ASSERT(limit > 0 && limit <= kLargestPage);
    CORE_TRY_ASSIGN(std::vector<PersonPlace> places, lookUpKey(m_db, kByCode, plainKey(text)));
    CORE_TRY_ASSIGN(const auto documents, lookUpKey(m_db, kByDocument, plainKey(text)));
    appendNew(places, documents);
    PersonQuery query;
    query.text = text;
    if (!searchWords(text).isEmpty()) {
        CORE_TRY_ASSIGN(const auto named,
                        PersonPager(m_db, query, m_clock.today()).places({}, limit));
        appendNew(places, named);
    }
    places.resize(std::min(places.size(), static_cast<std::size_t>(limit)));
    return rowsAt(m_db, places);
}

Result<std::vector<SimilarPerson>> PersonStore::similar(const PersonProbe& probe, int limit) const
{
    CORE_TRY_ASSIGN(std::vector<PersonPlace> places,
                    lookUpKey(m_db, kByDocument, plainKey(probe.documentNumber)));
    CORE_TRY_ASSIGN(const auto named, lookUpKey(m_db, kByNameKey, foldNameKey(probe.fullName)));
    appendNew(places, named);
    if (!probe.nativeName.isEmpty()) {
        PersonQuery query;
        query.text = probe.nativeName;
        CORE_TRY_ASSIGN(const auto native,
                        PersonPager(m_db, query, m_clock.today()).places({}, kMostCandidates));
        appendNew(places, native);
    }
    CORE_TRY_ASSIGN(std::vector<PersonRow> rows, rowsAt(m_db, places));
    std::vector<SimilarPerson> found;
    for (PersonRow& row : rows) {
        if (row.id == probe.self)
            continue;
        SimilarPerson similar = compare(probe, std::move(row));
        if (similar.sameDocument || similar.sameName)
            found.push_back(std::move(similar));
    }
    std::stable_sort(
        found.begin(), found.end(),
        [](const SimilarPerson& a, const SimilarPerson& b) { return weight(a) > weight(b); });
    if (static_cast<int>(found.size()) > limit)
        found.erase(found.begin() + limit, found.end());
    return found;
}

Result<std::optional<PersonRow>> PersonStore::lastRegistered() const
{
    CORE_TRY_ASSIGN(const auto row,
                    m_db.integer("SELECT row FROM person INDEXED BY person_by_registered "
                                 "WHERE registered_at > 0 "
                                 "ORDER BY registered_at DESC LIMIT 1"));
    if (!row)
        return std::optional<PersonRow>();
    return readPersonRow(m_db, *row);
}

} // namespace core::storage
