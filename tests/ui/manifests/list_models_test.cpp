// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/bus_day.h"
#include "ui/models/candidate_model.h"
#include "ui/models/expected_model.h"
#include "ui/models/passenger_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using ui::models::CandidateModel;
using ui::models::ExpectedModel;
using ui::models::PassengerModel;
using Mode = QAbstractItemModelTester::FailureReportingMode;

} // namespace

TEST_CASE("candidate model: who is on no manifest, and a family is marked whole", "[ui][models]")
{
    test::TempSession store;
    const test::BusDay day = test::makeBusDay(store);
    CandidateModel model(store.here().people(), store.clock());
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    core::storage::PersonQuery query;
    query.withoutManifest = true;
    model.setQuery(query);
    while (model.canFetchMore({}))
        model.fetchMore({});
    REQUIRE(model.rowCount() == 3);
    for (int row = 0; row < 3; ++row) {
        if (model.personAt(row) == day.dawit)
            model.toggleMark(row);
    }
    CHECK(model.marked() == std::set{day.dawit, day.selamawit});
    for (int row = 0; row < 3; ++row) {
        if (model.personAt(row) == day.selamawit)
            model.toggleMark(row);
    }
    CHECK(model.marked().empty());
    model.toggleMark(-1);
    model.toggleMark(99);
    CHECK(model.marked().empty());
    CHECK_FALSE(model.personAt(99).has_value());
    query.text = u"Nobody of that name"_s;
    model.setQuery(query);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("passenger model: everyone once, in both orders", "[ui][models]")
{
    test::TempSession store;
    const test::BusDay day = test::makeBusDay(store);
    core::session::ManifestDesk desk(store.session(), store.here());
    REQUIRE(desk.add(day.bus, {day.dawit}, core::session::ManifestDesk::Families::Together));
    const auto view = desk.view(day.bus);
    REQUIRE(view);
    PassengerModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setView(*view, store.clock().today());
    for (const bool grouped : {true, false}) {
        model.setGrouped(grouped);
        std::set<core::domain::PersonId> seen;
        int headings = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto* passenger = model.passengerAt(row);
            if (passenger == nullptr) {
                ++headings;
                continue;
            }
            CHECK(seen.insert(passenger->person.id).second);
            CHECK(model.rowOf(passenger->person.id) == row);
        }
        CHECK(seen.size() == 40);
        CHECK(headings == (grouped ? 1 : 0));
    }
    CHECK(model.passengerAt(-1) == nullptr);
    CHECK(model.passengerAt(model.rowCount()) == nullptr);
}

TEST_CASE("expected model: shows the lines and counts who is missing", "[ui][models]")
{
    ExpectedModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    core::SequentialIdSource ids(3);
    std::vector<core::storage::ExpectedRow> rows;
    for (int line = 1; line <= 4; ++line) {
        const QString outcome = line == 1   ? u"arrived"_s
                                : line == 2 ? u"did_not_come"_s
                                            : u"waiting"_s;
        rows.push_back({core::domain::ExpectedId(ids.next()),
                        line,
                        u"Person %1"_s.arg(line),
                        {},
                        {},
                        {},
                        outcome,
                        {},
                        {},
                        {}});
    }
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(rows);
    CHECK(reset.count() == 1);
    CHECK(model.rowCount() == 4);
    CHECK(model.waiting() == 2);
    CHECK(model.index(2, ExpectedModel::Name).data().toString() == u"Person 3"_s);
    model.setRows({});
    CHECK(model.rowCount() == 0);
    CHECK(model.waiting() == 0);
}
