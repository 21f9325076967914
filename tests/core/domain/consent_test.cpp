// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/consent.h"
#include "core/domain/disclosure.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using core::RecordId;
using core::domain::ConsentCase;
using core::domain::ConsentDecision;
using core::domain::ConsentEntry;
using core::domain::ConsentFacts;
using core::domain::ConsentStanding;
using core::domain::Denial;
using core::domain::GuardianState;
using core::domain::mayRelease;
using core::domain::Purpose;
using core::domain::standingFor;
using core::domain::standingOf;
using core::domain::Voice;
using Standing = ConsentStanding::Answer;
using Ledger = std::vector<ConsentEntry>;

RecordId entryId(std::uint64_t number)
{
    core::SequentialIdSource ids(number);
    return RecordId(ids.next());
}

ConsentEntry answered(std::uint64_t number, ConsentDecision decision,
                      const std::vector<std::uint64_t>& seen = {},
                      const QString& capacity = u"self"_s)
{
    ConsentEntry entry{
        entryId(number), Purpose::Return, decision, {}, capacity, static_cast<qint64>(number)};
    for (const std::uint64_t before : seen)
        entry.supersedes.push_back(entryId(before));
    return entry;
}

Standing returnStanding(const Ledger& ledger)
{
    return standingOf(Purpose::Return, ledger).answer;
}

/// One laptop of a simulated group: what it has heard of, and what it writes.
struct LedgerDesk {
    Ledger heard;
    void write(std::uint64_t number, ConsentDecision decision)
    {
        ConsentEntry entry{
            entryId(number), Purpose::Return,
            decision,        core::domain::inForce(Purpose::Return, heard, Voice::Own),
            u"self"_s,       static_cast<qint64>(number)};
        heard.push_back(entry);
    }
    void hear(const LedgerDesk& other)
    {
        for (const ConsentEntry& entry : other.heard) {
            if (std::find(heard.begin(), heard.end(), entry) == heard.end())
                heard.push_back(entry);
        }
    }
};

/// Everything an entry rests on, directly or through others.
std::set<RecordId> knownTo(const Ledger& ledger, const ConsentEntry& entry)
{
    std::set<RecordId> known;
    std::vector<RecordId> open = entry.supersedes;
    while (!open.empty()) {
        const RecordId id = open.back();
        open.pop_back();
        if (!known.insert(id).second)
            continue;
        for (const ConsentEntry& before : ledger) {
            if (before.id == id)
                open.insert(open.end(), before.supersedes.begin(), before.supersedes.end());
        }
    }
    return known;
}

} // namespace

TEST_CASE("consent: codes go there and back, twelve purposes and six decisions", "[core][domain]")
{
    REQUIRE(core::domain::allPurposes().size() == 12);
    for (const Purpose purpose : core::domain::allPurposes())
        CHECK(core::domain::purposeFromCode(core::domain::purposeCode(purpose)) == purpose);
    CHECK(core::domain::purposeCode(Purpose::Register) == u"C01"_s);
    CHECK(core::domain::purposeCode(Purpose::Recontact) == u"C12"_s);
    CHECK_FALSE(core::domain::purposeFromCode(u"C13"_s).has_value());
    CHECK_FALSE(core::domain::purposeFromCode(u"c01"_s).has_value());
    CHECK(core::domain::decisionFromCode(u"not_required"_s) == ConsentDecision::NotRequired);
    CHECK_FALSE(core::domain::decisionFromCode(u"yes"_s).has_value());
}

TEST_CASE("consent: nobody has agreed before they were asked", "[core][domain]")
{
    const Ledger none;
    for (const Purpose purpose : core::domain::allPurposes()) {
        CHECK(standingOf(purpose, none).answer == Standing::NotAsked);
        CHECK_FALSE(standingOf(purpose, none).allows());
        CHECK(mayRelease(purpose, {}).denied == Denial::NotAsked);
    }
}

TEST_CASE("consent: a withdrawal counts until an answer that names it", "[core][domain]")
{
    const ConsentEntry given = answered(1, ConsentDecision::Given);
    const ConsentEntry withdrawn = answered(2, ConsentDecision::Withdrawn, {1});
    const ConsentEntry unaware = answered(9, ConsentDecision::Given, {1}); // later, elsewhere
    const ConsentEntry aware = answered(4, ConsentDecision::Given, {2});
    CHECK(returnStanding({given}) == Standing::Given);
    CHECK(returnStanding({given, withdrawn}) == Standing::Withdrawn);
    CHECK(returnStanding({given, withdrawn, unaware}) == Standing::Withdrawn);
    CHECK(standingOf(Purpose::Return, {given, withdrawn, unaware}).disagree);
    CHECK(returnStanding({given, withdrawn, aware}) == Standing::Given);
    // Who has seen one of the two in force has not seen the other.
    CHECK(returnStanding({given, withdrawn, unaware, answered(5, ConsentDecision::Given, {9})}) ==
          Standing::Withdrawn);
    CHECK(returnStanding({given, withdrawn, unaware,
                          answered(6, ConsentDecision::Given, {2, 9})}) == Standing::Given);
    // The other purposes have answers of their own.
    CHECK(standingOf(Purpose::Statistics, {given, withdrawn}).answer == Standing::NotAsked);
}

TEST_CASE("consent: among answers in force the one that shares less counts", "[core][domain]")
{
    constexpr std::array kFromMild = {ConsentDecision::Given,    ConsentDecision::NotRequired,
                                      ConsentDecision::Deferred, ConsentDecision::Unable,
                                      ConsentDecision::Refused,  ConsentDecision::Withdrawn};
    constexpr std::array kShown = {Standing::Given,  Standing::NotRequired, Standing::Deferred,
                                   Standing::Unable, Standing::Refused,     Standing::Withdrawn};
    for (std::size_t mild = 0; mild < kFromMild.size(); ++mild) {
        for (std::size_t strict = mild; strict < kFromMild.size(); ++strict) {
            const ConsentEntry a = answered(1, kFromMild.at(mild));
            const ConsentEntry b = answered(2, kFromMild.at(strict));
            CHECK(returnStanding({a, b}) == kShown.at(strict));
            CHECK(returnStanding({b, a}) == kShown.at(strict));
        }
    }
}

TEST_CASE("consent: no order of entries changes the standing", "[core][domain][property]")
{
    std::mt19937 dice(20251110);
    for (int round = 0; round < 500; ++round) {
        Ledger ledger;
        const int entries = 1 + static_cast<int>(dice() % 6);
        for (int i = 1; i <= entries; ++i) {
            std::vector<std::uint64_t> seen;
            for (int before = 1; before < i; ++before) {
                if (dice() % 2 == 0)
                    seen.push_back(static_cast<std::uint64_t>(before));
            }
            const QString capacity = dice() % 3 == 0 ? u"guardian"_s : u"self"_s;
            ledger.push_back(answered(static_cast<std::uint64_t>(i),
                                      static_cast<ConsentDecision>(dice() % 6), seen, capacity));
        }
        const ConsentCase child{true, GuardianState::Verified, 0};
        const ConsentStanding shown = standingOf(Purpose::Return, ledger);
        const ConsentStanding ofChild = standingFor(Purpose::Return, ledger, child);
        for (int shuffle = 0; shuffle < 10; ++shuffle) {
            std::shuffle(ledger.begin(), ledger.end(), dice);
            REQUIRE(standingOf(Purpose::Return, ledger) == shown);
            REQUIRE(standingFor(Purpose::Return, ledger, child) == ofChild);
        }
    }
}

TEST_CASE("consent: a withdrawal wins in every interleaving of two and three laptops",
          "[core][domain][property]")
{
    std::mt19937 dice(7);
    int withdrawnRuns = 0;
    int givenAgain = 0;
    for (int round = 0; round < 4000; ++round) {
        std::vector<LedgerDesk> desks(2 + dice() % 2);
        const std::size_t steps = 3 + dice() % 8;
        for (std::size_t step = 0; step < steps; ++step) {
            LedgerDesk& desk = desks[dice() % desks.size()];
            if (dice() % 3 == 0)
                desk.hear(desks[dice() % desks.size()]);
            else
                desk.write(step + 1,
                           dice() % 3 == 0 ? ConsentDecision::Withdrawn : ConsentDecision::Given);
        }
        for (LedgerDesk& desk : desks)
            desks.front().hear(desk);
        Ledger all = desks.front().heard;
        // By the meaning of the words: a withdrawal stands unless a grant knew of it.
        bool stands = false;
        for (const ConsentEntry& entry : all) {
            if (entry.decision != ConsentDecision::Withdrawn)
                continue;
            const bool answeredSince = std::any_of(all.begin(), all.end(), [&](const auto& later) {
                return later.decision == ConsentDecision::Given &&
                       knownTo(all, later).contains(entry.id);
            });
            stands = stands || !answeredSince;
        }
        const Standing shown = returnStanding(all);
        if (stands) {
            ++withdrawnRuns;
            REQUIRE(shown == Standing::Withdrawn);
        }
        givenAgain += !stands && shown == Standing::Given ? 1 : 0;
        for (LedgerDesk& desk : desks) { // and everybody sees the same, whatever came first
            std::shuffle(all.begin(), all.end(), dice);
            desk.heard.clear();
            for (const ConsentEntry& entry : all)
                desk.heard.push_back(entry);
            REQUIRE(returnStanding(desk.heard) == shown);
        }
    }
    CHECK(withdrawnRuns > 500);
    CHECK(givenAgain > 500);
}

TEST_CASE("consent: entries that only take each other's place all stay", "[core][domain]")
{
    const Ledger ring = {answered(1, ConsentDecision::Given, {2}),
                         answered(2, ConsentDecision::Refused, {1})};
    CHECK(returnStanding(ring) == Standing::Refused);
    CHECK(returnStanding({answered(3, ConsentDecision::Refused, {3})}) == Standing::Refused);
}

TEST_CASE("consent: under 18 the child and somebody for them both answer", "[core][domain]")
{
    const ConsentEntry own = answered(1, ConsentDecision::Given);
    const ConsentEntry guardian = answered(2, ConsentDecision::Given, {}, u"guardian"_s);
    const ConsentEntry officer = answered(3, ConsentDecision::Given, {}, u"child_officer"_s);
    const ConsentEntry against = answered(4, ConsentDecision::Refused, {2}, u"guardian"_s);
    const ConsentCase verified{true, GuardianState::Verified, 0};
    const ConsentCase unverified{true, GuardianState::Unverified, 0};
    const ConsentCase alone{true, GuardianState::None, 0};
    const auto of = [](const Ledger& ledger, const ConsentCase& child) {
        return standingFor(Purpose::Return, ledger, child);
    };
    CHECK_FALSE(of({own}, verified).allows());
    CHECK(of({own}, verified).lacks == ConsentStanding::Lacks::AnswerForThem);
    CHECK_FALSE(of({guardian}, verified).allows());
    CHECK(of({guardian}, verified).lacks == ConsentStanding::Lacks::OwnAnswer);
    CHECK(of({own, guardian}, verified).allows());
    CHECK_FALSE(of({own, guardian}, unverified).allows());
    CHECK(of({own, officer}, unverified).allows());
    CHECK(of({own, officer}, alone).allows());
    CHECK(of({own, guardian, against}, verified).answer == Standing::Refused);
    // A guardian cannot take the place of the child's own no.
    const ConsentEntry no = answered(5, ConsentDecision::Refused);
    const ConsentEntry over = answered(6, ConsentDecision::Given, {5}, u"guardian"_s);
    CHECK(of({no, over}, verified).answer == Standing::Refused);
    // Too young to answer: the one for them is enough.
    const ConsentEntry young = answered(7, ConsentDecision::Unable);
    CHECK(of({young, guardian}, verified).allows());
    CHECK_FALSE(of({young}, verified).allows());
    // The same entries of somebody over 18 need nobody else.
    CHECK(of({own}, {}).allows());
    CHECK(of({own, against}, {}).allows());
}

TEST_CASE("consent: a child alone can agree to be registered and to care, nothing else",
          "[core][domain]")
{
    for (const Purpose purpose : core::domain::allPurposes()) {
        ConsentEntry own = answered(1, ConsentDecision::Given);
        own.purpose = purpose;
        const bool allowed = purpose == Purpose::Register || purpose == Purpose::Health;
        CHECK(standingFor(purpose, {own}, {true, GuardianState::None, 0}).allows() == allowed);
        CHECK_FALSE(standingFor(purpose, {own}, {true, GuardianState::Verified, 0}).allows());
    }
}

TEST_CASE("consent: an emergency counts for a day without a second person", "[core][domain]")
{
    ConsentEntry emergency = answered(1, ConsentDecision::NotRequired);
    emergency.purpose = Purpose::Health;
    emergency.vitalInterest = true;
    emergency.atMs = 1000;
    const qint64 day = core::domain::kConfirmWithinMs;
    const auto at = [&](qint64 now) {
        return standingFor(Purpose::Health, {emergency}, {false, GuardianState::None, now});
    };
    CHECK(at(1000).allows());
    CHECK(at(1000).confirmByMs == 1000 + day);
    CHECK(at(1000 + day).allows());
    CHECK_FALSE(at(1001 + day).allows());
    CHECK(at(1001 + day).lacks == ConsentStanding::Lacks::SecondPerson);
    emergency.confirmed = true;
    CHECK(at(1001 + day).allows());
}

TEST_CASE("disclosure: the stricter of ledger and short answers counts", "[core][domain]")
{
    ConsentFacts facts;
    facts.brief = {u"spoken"_s, u"agreed"_s, {}};
    CHECK(mayRelease(Purpose::Travel, facts).isAllowed()); // from before the ledger
    CHECK(mayRelease(Purpose::Embassy, facts).denied == Denial::NotAsked);
    ConsentEntry entry = answered(1, ConsentDecision::Refused);
    entry.purpose = Purpose::Travel;
    facts.ledger = {entry};
    CHECK(mayRelease(Purpose::Travel, facts).denied == Denial::Refused);
    facts.ledger.front().decision = ConsentDecision::Given;
    CHECK(mayRelease(Purpose::Travel, facts).isAllowed());
    facts.brief.travel = u"declined"_s;
    CHECK(mayRelease(Purpose::Travel, facts).denied == Denial::Refused);
    facts.ledger.clear();
    CHECK(mayRelease(Purpose::Travel, facts).denied == Denial::Refused);
}

TEST_CASE("disclosure: who is here by number only goes out for their health only", "[core][domain]")
{
    for (const Purpose purpose : core::domain::allPurposes()) {
        ConsentEntry yes = answered(1, ConsentDecision::Given);
        yes.purpose = purpose;
        ConsentFacts facts{{yes}, {u"number_only"_s, u"agreed"_s, {}}, u"agreed"_s, {}};
        const core::domain::Release release = mayRelease(purpose, facts);
        CHECK(release.isAllowed() == (purpose == Purpose::Health));
        if (!release.isAllowed())
            CHECK(release.denied == Denial::NumberOnly);
    }
    ConsentEntry withdrawn = answered(2, ConsentDecision::Withdrawn);
    withdrawn.purpose = Purpose::Register;
    const ConsentFacts facts{
        {withdrawn, answered(1, ConsentDecision::Given)}, {u"spoken"_s, {}, {}}, {}, {}};
    CHECK(mayCopy(facts).denied == Denial::Withdrawn);
    CHECK(mayRelease(Purpose::Return, facts).denied == Denial::Withdrawn);
    CHECK(core::domain::mayCopy({}).isAllowed()); // silence is no answer to that
}

TEST_CASE("disclosure: every denial has a word and a sentence of its own", "[core][domain]")
{
    std::set<QString> words;
    std::set<std::string> sentences;
    for (int i = 0; i <= static_cast<int>(Denial::NobodyHasConfirmed); ++i) {
        const auto denial = static_cast<Denial>(i);
        CHECK_FALSE(core::domain::denialCode(denial).isEmpty());
        words.insert(core::domain::denialCode(denial));
        sentences.insert(core::domain::denialText(denial).source);
    }
    CHECK(words.size() == 9);
    CHECK(sentences.size() == 9);
}
