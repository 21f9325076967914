// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/store_connection.h"
#include "tests/support/core/temp_session.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <random>
#include <set>

namespace {

using namespace Qt::StringLiterals;
using core::storage::PersonQuery;
using core::storage::PersonRow;
using core::storage::PersonSort;

const QStringList& namesToDraw()
{
    static const QStringList names = {u"Abebe Bekele"_s, u"Aung Ko"_s,     u"Aung Myint"_s,
                                      u"Chen Wei"_s,     QString(),        u"Maria Santos"_s,
                                      u"Nguyen Van"_s,   u"Priya Nair"_s,  u"Samuel Okoth"_s,
                                      u"Thida Win"_s,    u"Selamawit H."_s};
    return names;
}

template <class Value>
const Value& drawn(std::mt19937& random, const QList<Value>& from)
{
    return from.at(static_cast<qsizetype>(random() % static_cast<unsigned>(from.size())));
}

void fillPeople(test::TempSession& temp, std::mt19937& random, int count)
{
    const auto group = temp.addReception(1);
    for (int i = 0; i < count; ++i) {
        test::PersonGiven given;
        given.name = drawn(random, namesToDraw());
        given.nativeName = random() % 3 == 0 ? u"ኣበበ"_s : QString();
        given.nationality = drawn(random, QStringList{u"ETH"_s, u"KEN"_s, u"MMR"_s, u""_s});
        given.sex = drawn(random, QStringList{u"female"_s, u"male"_s, u"male"_s, u"other"_s});
        given.birth = drawn(random, QStringList{u"1999-05-14"_s, u"2009"_s, u"~1980"_s,
                                                u"age:27@2025-11-10"_s, u""_s});
        given.needs = drawn(random, QStringList{u""_s, u""_s, u"medical"_s, u"child unsafe"_s});
        given.document = random() % 4 == 0 ? u"EP%1"_s.arg(1000 + i) : QString();
        given.consent = drawn(random, QStringList{u"spoken"_s, u"signed"_s, u""_s});
        given.state = random() % 9 == 0 ? u"draft"_s : u"registered"_s;
        given.stage = drawn(random, QStringList{u"registered"_s, u"interviewed"_s, u"ready"_s});
        if (random() % 2 == 0)
            given.reception = group;
        given.arrivedAtMs =
            temp.clock().nowMs() - static_cast<qint64>(random() % 5) * 12 * 3600 * 1000;
        temp.addPerson(given);
    }
}

std::vector<PersonRow> allPages(test::TempSession& temp, const PersonQuery& query, int limit)
{
    std::vector<PersonRow> all;
    std::optional<core::storage::PageKey> after;
    do {
        const auto page = temp.here().people().page(query, after, limit);
        REQUIRE(page.has_value());
        all.insert(all.end(), page->rows.begin(), page->rows.end());
        after = page->next;
    } while (after);
    return all;
}

QString shownStage(const PersonRow& row)
{
    return row.state == u"draft"_s ? u"draft"_s : row.stage;
}

/// What the query means, said once more in plain words.
bool isMeant(const PersonRow& row, const PersonQuery& query, const QDate& today)
{
    const auto among = [](const QStringList& wanted, const QString& value) {
        return wanted.isEmpty() || wanted.contains(value);
    };
    const QString consent = row.consentRegister.isEmpty() ? u"none"_s : row.consentRegister;
    const bool needs = query.needs.isEmpty() ||
                       std::any_of(row.needs.begin(), row.needs.end(),
                                   [&](const QString& need) { return query.needs.contains(need); });
    const auto age = row.birth ? std::optional(row.birth->age(today)) : std::nullopt;
    const bool isOldEnough = !query.ageFrom || (age && *age >= *query.ageFrom);
    const bool isYoungEnough = !query.ageTo || (age && *age <= *query.ageTo);
    return among(query.nationalities, row.nationality) && among(query.sexes, row.sex) &&
           among(query.stages, shownStage(row)) && among(query.consentRegister, consent) && needs &&
           isOldEnough && isYoungEnough && (!query.reception || row.reception == query.reception) &&
           (!query.arrivedFromMs || row.arrivedAtMs >= *query.arrivedFromMs) &&
           (!query.arrivedToMs || row.arrivedAtMs < *query.arrivedToMs) &&
           (!query.withoutManifest || (shownStage(row) == u"ready"_s && !row.manifest)) &&
           (query.text.isEmpty() ||
            row.fullName.contains(query.text, Qt::CaseInsensitive)); // drawn so that this holds
}

PersonQuery drawnQuery(std::mt19937& random, test::TempSession& temp,
                       const std::optional<core::domain::ReceptionId>& group)
{
    PersonQuery query;
    query.sort = drawn(random, QList<PersonSort>{PersonSort::Name, PersonSort::Code,
                                                 PersonSort::ArrivedNewestFirst});
    const auto maybe = [&random] { return random() % 4 == 0; };
    if (maybe())
        query.nationalities =
            random() % 2 == 0 ? QStringList{u"KEN"_s} : QStringList{u"ETH"_s, u"MMR"_s};
    if (maybe())
        query.sexes = QStringList{drawn(random, QStringList{u"female"_s, u"other"_s})};
    if (maybe())
        query.stages = QStringList{u"ready"_s, u"draft"_s};
    if (maybe())
        query.needs =
            random() % 2 == 0 ? QStringList{u"child"_s, u"unsafe"_s} : QStringList{u"medical"_s};
    if (maybe())
        query.consentRegister = QStringList{u"none"_s, u"signed"_s};
    if (maybe())
        query.ageFrom = 18;
    if (maybe())
        query.ageTo = 30;
    if (maybe())
        query.arrivedFromMs = temp.clock().nowMs() - 24LL * 3600 * 1000;
    if (maybe())
        query.arrivedToMs = temp.clock().nowMs() - 1;
    if (maybe())
        query.reception = group;
    query.withoutManifest = maybe();
    if (maybe())
        query.text = drawn(random, QStringList{u"aung"_s, u"san"_s, u"abebe"_s});
    return query;
}

bool isOrdered(const std::vector<PersonRow>& rows, PersonSort sort)
{
    return std::is_sorted(rows.begin(), rows.end(), [sort](const PersonRow& a, const PersonRow& b) {
        switch (sort) {
        case PersonSort::Name:
            if (a.fullName.isEmpty() || b.fullName.isEmpty())
                return false; // by native name or code; the order of the named ones is looked at
            return a.fullName.toLower() < b.fullName.toLower();
        case PersonSort::Code: return a.code < b.code;
        case PersonSort::ArrivedNewestFirst: return a.arrivedAtMs > b.arrivedAtMs;
        }
        return false;
    });
}

/// The plans of every statement that reads people and is still prepared on the connection.
QStringList badPlans(test::TempSession& temp, int& examined)
{
    auto& connection = static_cast<core::session::StoreConnection&>(temp.here());
    sqlite3* db = connection.database().handle();
    std::set<QByteArray> statements;
    for (sqlite3_stmt* s = sqlite3_next_stmt(db, nullptr); s != nullptr;
         s = sqlite3_next_stmt(db, s)) {
        const QByteArray sql(sqlite3_sql(s));
        if (sql.startsWith("SELECT") && (sql.contains("person") || sql.contains("FROM record")))
            statements.insert(sql);
    }
    QStringList bad;
    for (const QByteArray& sql : statements) {
        ++examined;
        auto plan = connection.database().prepare(("EXPLAIN QUERY PLAN " + sql).toStdString());
        REQUIRE(plan.has_value());
        for (auto more = plan->step(); more && *more; more = plan->step()) {
            const QString detail = plan->text(3);
            // The outer count over a bounded range reads that range's own answer.
            const bool scans = detail.startsWith(u"SCAN"_s) &&
                               !detail.startsWith(u"SCAN (subquery"_s) &&
                               detail != u"SCAN CONSTANT ROW"_s;
            if (scans || detail.contains(u"TEMP B-TREE"_s))
                bad << detail + u" in "_s + QString::fromUtf8(sql);
        }
    }
    return bad;
}

} // namespace

TEST_CASE("people: pages hold every person of a random query exactly once", "[core][storage]")
{
    test::TempSession temp;
    std::mt19937 random(20251110);
    fillPeople(temp, random, 160);
    const auto groups = temp.here().receptions().list(1);
    REQUIRE(groups.has_value());
    const std::vector<PersonRow> everyone = allPages(temp, {}, 200);
    REQUIRE(everyone.size() == 160);
    int answered = 0;
    for (int round = 0; round < 150; ++round) {
        const PersonQuery query = drawnQuery(random, temp, groups->front().id);
        const auto rows = allPages(temp, query, 1 + static_cast<int>(random() % 40));
        std::set<QString> got;
        for (const PersonRow& row : rows)
            got.insert(row.code);
        std::set<QString> wanted;
        for (const PersonRow& row : everyone) {
            if (isMeant(row, query, temp.clock().today()))
                wanted.insert(row.code);
        }
        CHECK(got == wanted);
        CHECK(got.size() == rows.size());
        CHECK(isOrdered(rows, query.sort));
        const auto count = temp.here().people().count(query);
        REQUIRE(count.has_value());
        CHECK(*count == static_cast<qint64>(wanted.size()));
        answered += wanted.empty() ? 0 : 1;
    }
    CHECK(answered > 50);
}

TEST_CASE("people: every order with every filter and pair is one range of an index",
          "[core][storage]")
{
    test::TempSession temp;
    std::mt19937 random(7);
    fillPeople(temp, random, 30);
    const auto group = temp.here().receptions().list(1)->front().id;
    using Narrow = std::function<void(PersonQuery&)>;
    const std::vector<Narrow> filters = {
        [](PersonQuery& q) { q.nationalities = QStringList{u"ETH"_s}; },
        [](PersonQuery& q) { q.sexes = QStringList{u"female"_s}; },
        [](PersonQuery& q) { q.stages = QStringList{u"ready"_s}; },
        [](PersonQuery& q) { q.needs = QStringList{u"medical"_s}; },
        [](PersonQuery& q) { q.consentRegister = QStringList{u"none"_s}; },
        [&group](PersonQuery& q) { q.reception = group; },
        [](PersonQuery& q) { q.ageFrom = 18, q.ageTo = 30; },
        [&temp](PersonQuery& q) {
            q.arrivedFromMs = temp.clock().nowMs() - 1000,
            q.arrivedToMs = temp.clock().nowMs() + 1000;
        },
        [](PersonQuery& q) { q.withoutManifest = true; },
        [](PersonQuery& q) { q.text = u"aung"_s; },
    };
    int examined = 0;
    for (const PersonSort sort :
         {PersonSort::Name, PersonSort::Code, PersonSort::ArrivedNewestFirst}) {
        for (std::size_t a = 0; a < filters.size(); ++a) {
            for (std::size_t b = a; b < filters.size(); ++b) {
                REQUIRE(temp.open()); // a fresh cache of statements, so that each is still there
                PersonQuery query;
                query.sort = sort;
                filters[a](query);
                filters[b](query);
                const auto page = temp.here().people().page(query, {}, 20);
                REQUIRE(page.has_value());
                const QStringList bad = badPlans(temp, examined);
                INFO(qPrintable(bad.join(u'\n')));
                CHECK(bad.isEmpty());
            }
        }
    }
    CHECK(examined > 300);
}

TEST_CASE("people: search finds by code, document and the start of names", "[core][storage]")
{
    test::TempSession temp;
    const auto person = temp.addPerson(
        {.name = u"Selamawit Haile"_s, .nativeName = u"ሰላማዊት"_s, .document = u"EP 123-456"_s});
    temp.addPerson({.name = u"Sela Tefera"_s});
    const auto row = temp.here().people().row(person);
    REQUIRE(row.has_value());
    const auto first = [&temp](const QString& text) {
        const auto found = temp.here().people().search(text, 10);
        REQUIRE(found.has_value());
        return found->empty() ? QString() : found->front().fullName;
    };
    CHECK(first(row->code) == u"Selamawit Haile"_s);
    CHECK(first(QString(row->code).remove(u'-').toLower()) == u"Selamawit Haile"_s);
    CHECK(first(row->code.mid(4)) == u"Selamawit Haile"_s);
    CHECK(first(u"ep123456"_s) == u"Selamawit Haile"_s);
    CHECK(first(u"EP 123 456"_s) == u"Selamawit Haile"_s);
    CHECK(first(u"haile SELA"_s) == u"Selamawit Haile"_s);
    CHECK(first(u"ሰላማ"_s) == u"Selamawit Haile"_s);
    CHECK(first(u"nobody"_s).isEmpty());
    CHECK(first(u"\"*' OR 1"_s).isEmpty());
    CHECK(temp.here().people().search(u"sela"_s, 10)->size() == 2);
    CHECK(*temp.here().people().findByCode(row->code) == person);
    CHECK_FALSE(temp.here().people().findByCode(u"ZZZ-0000-0"_s)->has_value());
}

TEST_CASE("people: similar people are those with the same document or the same name",
          "[core][storage]")
{
    test::TempSession temp;
    const auto same = temp.addPerson(
        {.name = u"Haile Selamawit"_s, .birth = u"1999-05-14"_s, .document = u"EP123456"_s});
    temp.addPerson({.name = u"Selamawit Haile"_s, .birth = u"1980"_s});
    temp.addPerson({.name = u"Somebody Else"_s});
    const auto found = temp.here().people().similar({u"SELAMAWIT haile"_s,
                                                     {},
                                                     core::PartialDate::parse(u"1999-05-14"_s),
                                                     {},
                                                     u"EP 123456"_s,
                                                     {}},
                                                    5);
    REQUIRE(found.has_value());
    REQUIRE(found->size() == 2);
    CHECK(found->front().person.id == same);
    CHECK(found->front().sameDocument);
    CHECK(found->front().sameBirth);
    CHECK(found->front().isStrong());
    CHECK_FALSE(found->back().isStrong());
}

TEST_CASE("people: a person shows the manifest until taken off or the manifest is cancelled",
          "[core][storage]")
{
    test::TempSession temp;
    const auto person = temp.addPerson({.name = u"Somebody"_s, .stage = u"ready"_s});
    const auto manifest = temp.addManifest(u"Bus 2"_s);
    PersonQuery free;
    free.withoutManifest = true;
    CHECK(temp.here().people().page(free, {}, 10)->rows.size() == 1);
    const auto passenger = temp.addPassenger(manifest, person, u"3"_s);
    CHECK(temp.here().people().row(person)->manifestTitle == u"Bus 2"_s);
    CHECK(temp.here().people().page(free, {}, 10)->rows.empty());
    CHECK(temp.here().manifests().passengers(manifest)->size() == 1);
    using core::forms::FieldId;
    using core::forms::FieldValue;
    temp.write(core::forms::RecordType::Manifest, core::toRecordId(manifest),
               {{FieldId::ManifestState, FieldValue::text(u"departed"_s)}});
    CHECK(temp.here().people().row(person)->manifestState == u"departed"_s);
    PersonQuery departed;
    departed.stages = QStringList{u"departed"_s};
    CHECK(temp.here().people().page(departed, {}, 10)->rows.size() == 1);
    temp.write(core::forms::RecordType::Passenger, core::toRecordId(passenger),
               {{FieldId::PassengerState, FieldValue::text(u"removed"_s)}});
    CHECK_FALSE(temp.here().people().row(person)->manifest.has_value());
    CHECK(temp.here().people().page(free, {}, 10)->rows.size() == 1);
}
