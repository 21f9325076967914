// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo_store.h"
#include "core/session/manifest_desk.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

using namespace core::session;
using namespace Qt::StringLiterals;

struct DemoFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(u"demo.homeward"_s);
    core::FixedClock clock{QDateTime(QDate(2025, 11, 10), QTime(22, 0))};
    core::RandomIdSource ids;
    core::JobControl control;

    std::unique_ptr<Session> openAs(const QString& name)
    {
        const auto users = Session::usersOf(path);
        REQUIRE(users);
        for (const UserCard& user : *users) {
            if (user.name != name)
                continue;
            auto opened =
                Session::open(path, user.id, DemoOptions().passphrase, {clock, ids}, control);
            REQUIRE(opened);
            return std::move(*opened);
        }
        FAIL("no such user");
        return nullptr;
    }
};

core::domain::ManifestId demoManifest(Session& session, const QString& title)
{
    const auto id = session.here().manifests().findByNumber(title);
    REQUIRE(id);
    REQUIRE(id->has_value());
    return **id;
}

bool hasFinding(const ManifestDetails& details, core::domain::RuleKey rule)
{
    return std::any_of(details.findings.begin(), details.findings.end(),
                       [rule](const auto& f) { return f.rule == rule && f.isOpen(); });
}

} // namespace

TEST_CASE("demo: the day holds what the journeys need", "[core][session]")
{
    using core::domain::RuleKey;
    DemoFixture demo;
    const auto made = makeDemoStore(demo.path, {}, demo.control);
    REQUIRE(made);
    REQUIRE(made->manifests == 4);
    const auto session = demo.openAs(u"Daniel Okafor"_s);
    ManifestDesk desk(*session, session->here());

    const auto bus2 = desk.view(demoManifest(*session, u"Bus 2"_s));
    REQUIRE(bus2);
    REQUIRE(bus2->isDraft());
    REQUIRE(bus2->mustFix() == 2);
    REQUIRE(hasFinding(*bus2, RuleKey::OnAnotherManifest));
    REQUIRE(hasFinding(*bus2, RuleKey::MinorWithoutGuardian));
    REQUIRE(hasFinding(*bus2, RuleKey::NoDocument));
    REQUIRE(hasFinding(*bus2, RuleKey::NoSharing));

    const auto charter = desk.revision(demoManifest(*session, u"Charter A"_s));
    REQUIRE(charter);
    REQUIRE(charter->row.number == 2);
    REQUIRE(charter->replaces == 1);
    REQUIRE(charter->changes.size() >= 3);
    REQUIRE(charter->row.finalisedBy == u"Daniel Okafor"_s);

    auto& receptions = session->here().receptions();
    const auto groups = receptions.list(10);
    REQUIRE(groups);
    int ofTheDay = 0;
    int gone = 0;
    for (const auto& group : *groups) {
        if (QDateTime::fromMSecsSinceEpoch(group.startedAtMs).date() != QDate(2025, 11, 10))
            continue;
        ofTheDay += group.counted();
        const auto lines = receptions.expected(group.id);
        REQUIRE(lines);
        gone += static_cast<int>(std::count_if(lines->begin(), lines->end(), [](const auto& row) {
            return row.outcome == u"did_not_come"_s;
        }));
    }
    REQUIRE(ofTheDay == 197);
    REQUIRE(gone == 7);
}

TEST_CASE("demo: the same seed makes the same people and another one others", "[core][session]")
{
    const auto namesOf = [](std::uint64_t seed) {
        DemoFixture demo;
        DemoOptions options;
        options.arrivals = 20;
        options.seed = seed;
        REQUIRE(makeDemoStore(demo.path, options, demo.control));
        const auto session = demo.openAs(u"Daw Mya Sein"_s);
        const auto page = session->here().people().page({}, std::nullopt, 200);
        REQUIRE(page);
        QStringList names;
        for (const auto& row : page->rows)
            names.append(row.fullName + row.nativeName);
        return names;
    };
    const QStringList first = namesOf(1);
    REQUIRE(first.size() == 124);
    REQUIRE(namesOf(1) == first);
    REQUIRE(namesOf(2) != first);
}

TEST_CASE("demo: two laptops left something to choose", "[core][session]")
{
    DemoFixture demo;
    REQUIRE(makeDemoStore(demo.path, {.arrivals = 40}, demo.control));
    const auto session = demo.openAs(u"Daw Mya Sein"_s);
    const auto& conflicts = session->here().conflicts();
    const auto open = conflicts.open(0);
    REQUIRE(open.has_value());
    REQUIRE(open->size() == 3);
    std::vector<std::size_t> fields;
    for (const auto& row : *open) {
        const auto differing = conflicts.fieldsOf(row.record);
        REQUIRE(differing.has_value());
        fields.push_back(differing->size());
    }
    std::sort(fields.begin(), fields.end());
    CHECK(fields == std::vector<std::size_t>{1, 1, 4});
}

TEST_CASE("demo: a folder that is there is left alone", "[core][session]")
{
    DemoFixture demo;
    const auto made = makeDemoStore(demo.folder.path(), {}, demo.control);
    REQUIRE_FALSE(made);
    REQUIRE(made.error().code == core::ErrorCode::StoreExists);
}
