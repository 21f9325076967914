// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code_lists.h"
#include "core/domain/manifest_rules.h"
#include "tests/support/core/bus_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace core::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate kDeparture(2026, 3, 13);

std::vector<Finding> findingsOf(const ManifestView& bus,
                                const std::vector<Acceptance>& accepted = {})
{
    return checkManifest(bus, accepted, kDeparture);
}

const Finding* findRule(const std::vector<Finding>& findings, RuleKey rule)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [rule](const Finding& f) { return f.rule == rule; });
    return found == findings.end() ? nullptr : &*found;
}

bool finds(const ManifestView& bus, RuleKey rule)
{
    return findRule(findingsOf(bus), rule) != nullptr;
}

/// A change that brings a rule up, and one that settles it.
struct RuleCase {
    RuleKey rule;
    void (*spoil)(ManifestView&);
    void (*settle)(ManifestView&);
};

void setGuardian(ManifestView& bus, std::size_t child, std::size_t guardian)
{
    bus.passengers[child].guardian = bus.passengers[guardian].person;
}

const RuleCase kRuleCases[] = {
    {RuleKey::OnAnotherManifest,
     [](ManifestView& b) {
         b.passengers[0].alsoOnTitle = u"Bus 1"_s;
         b.passengers[0].alsoOnState = u"departed"_s;
     },
     [](ManifestView& b) { b.passengers[0].alsoOnState = u"cancelled"_s; }},
    {RuleKey::MinorWithoutGuardian,
     [](ManifestView& b) { b.passengers[1].birth = core::PartialDate::fromYear(2008); },
     [](ManifestView& b) { setGuardian(b, 1, 0); }},
    {RuleKey::OverCapacity, [](ManifestView& b) { b.capacity = 3; },
     [](ManifestView& b) { b.passengers[2].state = u"removed"_s; }},
    {RuleKey::NoDriverOrPlate, [](ManifestView& b) { b.plate = u" "_s; },
     [](ManifestView& b) { b.mode = u"boat"_s; }},
    {RuleKey::NoPassengers,
     [](ManifestView& b) {
         for (PassengerView& p : b.passengers)
             p.state = u"no_show"_s;
     },
     [](ManifestView& b) { b.passengers[0].state = u"listed"_s; }},
    {RuleKey::SameSeat,
     [](ManifestView& b) {
         b.passengers[0].seat = u"1A"_s;
         b.passengers[1].seat = u"1a"_s;
     },
     [](ManifestView& b) { b.passengers[1].seat = u"1B"_s; }},
    {RuleKey::KeepApart,
     [](ManifestView& b) {
         b.apart.push_back({b.passengers[2].person, b.passengers[0].person});
     },
     [](ManifestView& b) { b.passengers[2].state = u"removed"_s; }},
    {RuleKey::NotToThatCountry,
     [](ManifestView& b) {
         b.country = u"MMR"_s;
         b.passengers[1].notTo = QStringList{u"MMR"_s};
     },
     [](ManifestView& b) { b.country = u"THA"_s; }},
    {RuleKey::TogetherSplit,
     [](ManifestView& b) {
         b.together.push_back({b.passengers[0].person, test::idOf<PersonId>(90)});
     },
     [](ManifestView& b) { b.together.back().other = b.passengers[1].person; }},
    {RuleKey::NoDocument, [](ManifestView& b) { b.passengers[0].documentNumber.clear(); },
     [](ManifestView& b) { b.passengers[0].documentNumber = u"E1"_s; }},
    {RuleKey::NameWithdrawn,
     [](ManifestView& b) {
         b.passengers[0].wasNamed = true;
         b.passengers[0].denied = Denial::Withdrawn;
     },
     [](ManifestView& b) { b.passengers[0].denied.reset(); }},
    {RuleKey::NoSharing, [](ManifestView& b) { b.passengers[0].consent.travel.clear(); },
     [](ManifestView& b) { b.passengers[0].printAs = u"code"_s; }},
    {RuleKey::MedicalWithoutEscort,
     [](ManifestView& b) {
         b.passengers[0].needs = QStringList{u"medical"_s};
         b.escorts.clear();
     },
     [](ManifestView& b) { b.escorts = QStringList{u"Sumalee Kaewta"_s}; }},
    {RuleKey::FamilySplit,
     [](ManifestView& b) {
         b.passengers[0].family = test::idOf<FamilyId>(1);
         b.passengers[0].familySize = 2;
     },
     [](ManifestView& b) {
         b.passengers[1].family = test::idOf<FamilyId>(1);
         b.passengers[1].familySize = 2;
     }},
    {RuleKey::AgeNotKnown, [](ManifestView& b) { b.passengers[0].birth.reset(); },
     [](ManifestView& b) { b.passengers[0].birth = core::PartialDate::fromYear(1980, true); }},
    {RuleKey::NotInterviewed, [](ManifestView& b) { b.passengers[0].stage = u"registered"_s; },
     [](ManifestView& b) { b.passengers[0].stage = u"interviewed"_s; }},
};

} // namespace

TEST_CASE("manifest_rules: a bus without a fault has no finding", "[core][domain]")
{
    CHECK(findingsOf(test::easyBus(20)).empty());
}

TEST_CASE("manifest_rules: each rule finds its fault, and nothing else, and is settled",
          "[core][domain]")
{
    std::set<RuleKey> seen;
    for (const RuleCase& row : kRuleCases) {
        CAPTURE(std::string(ruleCode(row.rule)));
        ManifestView bus = test::easyBus(3);
        row.spoil(bus);
        const auto findings = findingsOf(bus);
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().rule == row.rule);
        CHECK(canFinalise(findings) == (weightOf(row.rule) == Weight::LookAt));
        row.settle(bus);
        CHECK_FALSE(finds(bus, row.rule));
        seen.insert(row.rule);
        CHECK(ruleFromCode(QString::fromUtf8(ruleCode(row.rule).data())) == row.rule);
    }
    CHECK(seen.size() == findCodeList("manifest_rule")->entries.size());
    for (const CodeEntry& entry : findCodeList("manifest_rule")->entries)
        CHECK(ruleFromCode(QString::fromUtf8(entry.code.data())));
    CHECK_FALSE(ruleFromCode(u"no_such_rule"_s));
}

TEST_CASE("manifest_rules: a guardian is on board, grown up and somebody else", "[core][domain]")
{
    ManifestView bus = test::easyBus(3);
    bus.passengers[1].birth = core::PartialDate::fromYear(2015);
    setGuardian(bus, 1, 0);
    CHECK_FALSE(finds(bus, RuleKey::MinorWithoutGuardian));
    setGuardian(bus, 1, 1);
    CHECK(finds(bus, RuleKey::MinorWithoutGuardian));
    setGuardian(bus, 1, 0);
    bus.passengers[0].state = u"no_show"_s;
    CHECK(finds(bus, RuleKey::MinorWithoutGuardian));
    bus.passengers[0].state = u"boarded"_s;
    bus.passengers[0].birth = core::PartialDate::fromYear(2008);
    CHECK(findingsOf(bus).size() == 2);
    bus.passengers[0].birth.reset();
    CHECK(finds(bus, RuleKey::MinorWithoutGuardian));
}

TEST_CASE("manifest_rules: escorts need seats, people on foot do not", "[core][domain]")
{
    ManifestView bus = test::easyBus(43, 44);
    CHECK(findingsOf(bus).empty());
    bus.escorts += u"Sumalee Kaewta"_s;
    const auto findings = findingsOf(bus);
    REQUIRE(findRule(findings, RuleKey::OverCapacity));
    CHECK(findRule(findings, RuleKey::OverCapacity)->args == std::vector<QString>{u"1"_s});
    bus.mode = u"foot"_s;
    bus.capacity = 0;
    CHECK(findingsOf(bus).empty());
}

TEST_CASE("manifest_rules: a reason counts for the person it was given for", "[core][domain]")
{
    ManifestView bus = test::easyBus(3);
    bus.passengers[0].documentKind = u"none"_s;
    bus.passengers[1].documentKind = u"none"_s;
    const Acceptance given{RuleKey::NoDocument, bus.passengers[0].person,
                           u"Embassy meets the bus"_s};
    const auto findings = findingsOf(bus, {given});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].isOpen());
    CHECK(findings[0].people == std::vector<PersonId>{bus.passengers[1].person});
    CHECK(findings[1].accepted == u"Embassy meets the bus"_s);
    CHECK(findings[1].people == std::vector<PersonId>{bus.passengers[0].person});

    Acceptance empty = given;
    empty.reason = u"  "_s;
    CHECK(findingsOf(bus, {empty}).front().people.size() == 2);
    Acceptance blanket = given;
    blanket.person.reset();
    CHECK(findingsOf(bus, {blanket}).front().people.size() == 2);
}

TEST_CASE("manifest_rules: two who must be apart are named, and never why", "[core][domain]")
{
    ManifestView bus = test::easyBus(4);
    bus.apart = {{bus.passengers[3].person, bus.passengers[1].person},
                 {bus.passengers[0].person, test::idOf<PersonId>(90)}};
    const auto findings = findingsOf(bus);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().people ==
          std::vector{bus.passengers[1].person, bus.passengers[3].person});
    CHECK(findings.front().args.empty());
    CHECK_FALSE(canFinalise(findings));
    // Being apart goes before travelling together.
    bus.together = {{bus.passengers[0].person, test::idOf<PersonId>(90)}};
    CHECK(findRule(findingsOf(bus), RuleKey::TogetherSplit) == nullptr);
}

TEST_CASE("manifest_rules: nobody is sent back before a supervisor gave a reason", "[core][domain]")
{
    ManifestView bus = test::easyBus(2);
    bus.passengers[0].notTo = QStringList{u"MMR"_s};
    CHECK(findingsOf(bus).empty()); // a trip in the country
    bus.country = u"MMR"_s;
    CHECK_FALSE(canFinalise(findingsOf(bus)));
    const Acceptance other{RuleKey::NotToThatCountry, bus.passengers[1].person, u"asked again"_s};
    CHECK_FALSE(canFinalise(findingsOf(bus, {other})));
    const Acceptance given{RuleKey::NotToThatCountry, bus.passengers[0].person, u"asked again"_s};
    const auto findings = findingsOf(bus, {given});
    REQUIRE(findings.size() == 1);
    CHECK_FALSE(findings.front().isOpen());
    CHECK(canFinalise(findings));
    // Somebody without a country is asked about every journey abroad.
    bus.passengers[0].notTo = QStringList{u"*"_s};
    bus.country = u"CHN"_s;
    CHECK(finds(bus, RuleKey::NotToThatCountry));
    CHECK(isForSupervisor(RuleKey::NotToThatCountry));
    CHECK_FALSE(isForSupervisor(RuleKey::KeepApart));
}

TEST_CASE("manifest_rules: what must be fixed cannot be accepted", "[core][domain]")
{
    ManifestView bus = test::easyBus(2);
    bus.passengers[0].birth = core::PartialDate::fromYear(2012);
    const auto findings =
        findingsOf(bus, {{RuleKey::MinorWithoutGuardian, bus.passengers[0].person, u"no time"_s}});
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().isOpen());
    CHECK_FALSE(canFinalise(findings));
}

TEST_CASE("manifest_rules: a name prints only where the person agreed", "[core][domain]")
{
    struct PrintCase {
        NameConsent consent;
        QString decided;
        PrintAs expected;
    };
    const PrintCase table[] = {
        {{u"spoken"_s, u"agreed"_s, {}}, {}, PrintAs::Name},
        {{u"signed"_s, u"agreed"_s, u"signed"_s}, u"name"_s, PrintAs::Name},
        {{u"signed"_s, u"agreed"_s, {}}, u"code"_s, PrintAs::Code},
        {{u"signed"_s, u"agreed"_s, u"declined"_s}, u"name"_s, PrintAs::Code},
        {{u"spoken"_s, u"declined"_s, {}}, u"name"_s, PrintAs::Code},
        {{u"spoken"_s, {}, {}}, u"name"_s, PrintAs::Code},
        {{u"number_only"_s, u"agreed"_s, {}}, u"name"_s, PrintAs::Code},
        {{u"not_yet"_s, u"agreed"_s, {}}, {}, PrintAs::Code},
        {{{}, u"agreed"_s, {}}, {}, PrintAs::Code},
    };
    for (const PrintCase& row : table)
        CHECK(printsAs(row.consent, row.decided) == row.expected);
    PassengerView nameless = test::easyPassenger(1);
    CHECK(printAs(nameless) == PrintAs::Name);
    nameless.fullName.clear();
    CHECK(printAs(nameless) == PrintAs::Code);
}

TEST_CASE("manifest: totals, letters and numbers", "[core][domain]")
{
    ManifestView bus = test::easyBus(6);
    bus.passengers[0].family = bus.passengers[3].family = test::idOf<FamilyId>(1);
    bus.passengers[0].familySize = bus.passengers[3].familySize = 2;
    bus.passengers[1].family = test::idOf<FamilyId>(2);
    bus.passengers[1].familySize = 3;
    bus.passengers[3].birth = core::PartialDate::fromDay(QDate(2022, 1, 1));
    bus.passengers[4].sex.clear();
    bus.passengers[5].state = u"removed"_s;
    const ManifestTotals sum = totals(bus, kDeparture);
    CHECK(sum == ManifestTotals{.people = 5,
                                .men = 1,
                                .women = 2,
                                .others = 1,
                                .under18 = 1,
                                .under5 = 1,
                                .families = 1,
                                .free = 38});
    const auto letters = familyLetters(bus);
    REQUIRE(letters.size() == 2);
    CHECK(letterOf(letters, bus.passengers[3]) == u"A"_s);
    CHECK(letterOf(letters, bus.passengers[1]) == u"B"_s);
    CHECK(letterOf(letters, bus.passengers[2]).isEmpty());
    CHECK(manifestNumber(u"MS"_s, kDeparture, u"KTB"_s, 2) == u"MS-260313-KTB-2"_s);
}

TEST_CASE("manifest: the letter after Z is AA", "[core][domain]")
{
    ManifestView train = test::easyBus(28, 60);
    for (std::size_t i = 0; i < train.passengers.size(); ++i)
        train.passengers[i].family = test::idOf<FamilyId>(i);
    const auto letters = familyLetters(train);
    CHECK(letters[25].letter == u"Z"_s);
    CHECK(letters[26].letter == u"AA"_s);
    CHECK(letters[27].letter == u"AB"_s);
}
