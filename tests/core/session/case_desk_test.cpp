// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/case_desk.h"
#include "core/session/overview.h"
#include "tests/support/core/temp_session.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::domain::CaseState;
using core::domain::ClockLevel;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::session::CaseDesk;

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;

struct ClockWorld {
    test::TempSession temp;
    CaseDesk desk{temp.here(), temp.clock()};
    core::domain::PersonId person = temp.addPerson({.name = u"Abel Tesfaye"_s});

    void pass(qint64 ms) { temp.clock().advance(ms); }
    core::domain::ClockStanding clock(const QString& code)
    {
        const auto clocks = desk.clocksOf(person);
        REQUIRE(clocks.has_value());
        for (const auto& one : *clocks) {
            if (one.code == code)
                return one;
        }
        FAIL("the clock does not run");
        return {};
    }
};

} // namespace

TEST_CASE("case desk: a step says when it was taken, and a step back needs a reason",
          "[core][session][clocks]")
{
    ClockWorld world;
    REQUIRE(world.desk.step(world.person, CaseState::Reflection, u"came rested"_s));
    const auto stored =
        world.temp.here().records().load(RecordType::Person, core::toRecordId(world.person));
    CHECK(stored->values.get(FieldId::PersonCaseState).toText() == u"reflection"_s);
    CHECK(stored->values.get(FieldId::PersonCaseSince).toNumber() == world.temp.clock().nowMs());
    const auto refused = world.desk.step(world.person, CaseState::Registered, u"  "_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BadInput);
    REQUIRE(world.desk.step(world.person, CaseState::Registered, u"wrong person"_s));
    const auto history =
        world.temp.here().records().history(RecordType::Person, core::toRecordId(world.person));
    CHECK(history->front().note == u"wrong person"_s);
}

TEST_CASE("case desk: the time to rest ends to the millisecond, stands still with a medic, and is "
          "due on its day",
          "[core][session][clocks]")
{
    ClockWorld world;
    REQUIRE(world.desk.step(world.person, CaseState::Reflection, u"x"_s));
    CHECK(world.clock(u"reflection_period"_s).leftMs == 15 * kDay);
    world.pass(5 * kDay);
    REQUIRE(world.desk.hold(world.person, true));
    world.pass(2 * kDay);
    CHECK(world.clock(u"reflection_period"_s).level == ClockLevel::Paused);
    CHECK(world.clock(u"reflection_period"_s).leftMs == 10 * kDay);
    REQUIRE(world.desk.hold(world.person, false));
    CHECK(world.desk.due(10)->empty());
    world.pass(10 * kDay - 1);
    CHECK(world.clock(u"reflection_period"_s).level == ClockLevel::Soon);
    CHECK(world.clock(u"reflection_period"_s).leftMs == 1);
    REQUIRE(world.desk.due(10)->size() == 1);
    CHECK(world.desk.due(10)->front().person == world.person);
    world.pass(1);
    CHECK(world.clock(u"reflection_period"_s).level == ClockLevel::Overdue);
    REQUIRE(world.desk.extend(world.person, u"not yet rested"_s));
    CHECK(world.clock(u"reflection_extension"_s).level == ClockLevel::Running);
    CHECK(world.desk.due(10)->empty());
    CHECK(world.desk.extend(world.person, {}).error().code == ErrorCode::BadInput);
}

TEST_CASE("case desk: a nationality that is not confirmed in time escalates, and Today says so",
          "[core][session][clocks]")
{
    ClockWorld world;
    REQUIRE(world.desk.step(world.person, CaseState::NationalityVerification, u"x"_s));
    world.pass(40 * kDay);
    CHECK(world.clock(u"nationality_pending"_s).level == ClockLevel::Escalated);
    const auto today =
        core::session::loadToday(world.temp.here(), world.temp.clock(), core::JobControl());
    REQUIRE(today.has_value());
    REQUIRE(today->needs.size() == 1);
    CHECK(today->needs.front().clock == u"nationality_pending"_s);
    CHECK(today->needs.front().person == world.person);
}

TEST_CASE("case desk: the hours of a clock are the site's, not the program's",
          "[core][session][clocks]")
{
    ClockWorld world;
    REQUIRE(world.desk.step(world.person, CaseState::Reflection, u"x"_s));
    const auto rules = world.desk.rules();
    auto rule = rules->front();
    for (const auto& one : *rules) {
        if (one.code == u"reflection_period"_s)
            rule = one;
    }
    rule.hours = 48;
    REQUIRE(world.desk.changeRule(core::RecordId(world.temp.ids().next()), rule));
    CHECK(world.clock(u"reflection_period"_s).leftMs == 2 * kDay);
    rule.hours = 72; // changes the same record
    REQUIRE(world.desk.changeRule(core::RecordId(world.temp.ids().next()), rule));
    CHECK(world.temp.here().parts().all(RecordType::ClockRule)->size() == 1);
    CHECK(world.clock(u"reflection_period"_s).leftMs == 3 * kDay);
    rule.inUse = false;
    REQUIRE(world.desk.changeRule(core::RecordId(world.temp.ids().next()), rule));
    CHECK(world.desk.clocksOf(world.person)->empty());
    rule.hours = 0;
    CHECK(world.desk.changeRule(core::RecordId(world.temp.ids().next()), rule).error().code ==
          ErrorCode::BadInput);
    rule.code = u"no_such_clock"_s;
    rule.hours = 1;
    CHECK(world.desk.changeRule(core::RecordId(world.temp.ids().next()), rule).error().code ==
          ErrorCode::BadInput);
}

TEST_CASE("case desk: every state has a way on, and the usual one needs no reason",
          "[core][domain][clocks]")
{
    using core::domain::stepsFrom;
    for (const auto from : {CaseState::Expected, CaseState::Arrived, CaseState::Registered,
                            CaseState::Screened, CaseState::Reflection, CaseState::MdtInterview,
                            CaseState::Identified, CaseState::Cleared, CaseState::HandedOver}) {
        const auto steps = stepsFrom(from);
        CAPTURE(core::domain::caseStateCode(from).toStdString());
        REQUIRE_FALSE(steps.empty());
        CHECK_FALSE(steps.front().needsReason);
        for (const auto& step : steps) {
            CHECK(step.to != from);
            CHECK(step.to != CaseState::Expected);
        }
    }
    for (const QString& code :
         {u"reflection"_s, u"handed_over"_s, u"deceased"_s, u"temp_protection"_s})
        CHECK(core::domain::caseStateCode(*core::domain::caseStateOfCode(code)) == code);
    CHECK_FALSE(core::domain::caseStateOfCode(u"offender"_s));
}
