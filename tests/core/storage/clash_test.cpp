// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/manifest_revision.h"
#include "core/storage/conflict_store.h"
#include "tests/support/core/other_laptop.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::RecordId;
using core::domain::ManifestId;
using core::domain::PersonId;
using core::forms::FieldEdit;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::storage::Clash;
using core::storage::ClashRow;

constexpr qint64 kHourMs = 3600LL * 1000;

/// Two laptops, a person and two buses.
struct TwoLaptops {
    test::TempSession temp;
    test::OtherLaptop other{temp, u"NRW"_s, u"boarding"_s};
    PersonId person = temp.addPerson({.name = u"Abebe"_s});
    ManifestId bus1 = temp.addManifest(u"Bus 1"_s);
    ManifestId bus2 = temp.addManifest(u"Bus 2"_s);

    std::vector<ClashRow> clashesOf(const RecordId& id)
    {
        const auto clashes = temp.here().conflicts().clashesOf(id);
        REQUIRE(clashes.has_value());
        return *clashes;
    }
    qint64 countOpen() { return temp.here().conflicts().countOpen().value_or(-1); }
    /// The other laptop lists somebody.
    RecordId list(const ManifestId& manifest, const PersonId& who, const QString& seat = {})
    {
        const RecordId id(temp.ids().next());
        other.create(RecordType::Passenger, id,
                     {{FieldId::PassengerManifest, FieldValue::reference(manifest)},
                      {FieldId::PassengerPerson, FieldValue::reference(who)},
                      {FieldId::PassengerSeat, FieldValue::text(seat)},
                      {FieldId::PassengerState, FieldValue::text(u"listed"_s)}});
        return id;
    }
    void set(RecordType type, const RecordId& id, FieldId field, const FieldValue& value)
    {
        temp.write(type, id, {{field, value}});
    }
    void finalise(const ManifestId& manifest, const std::vector<PersonId>& people)
    {
        core::domain::FrozenManifest frozen;
        frozen.number = u"MS-1110-KTB-1"_s;
        for (const PersonId& one : people)
            frozen.passengers.push_back({.person = one});
        temp.write(RecordType::ManifestRevision, RecordId(temp.ids().next()),
                   {{FieldId::RevisionManifest, FieldValue::reference(manifest)},
                    {FieldId::RevisionNumber, FieldValue::number(1)},
                    {FieldId::RevisionContent,
                     FieldValue::text(QString::fromUtf8(core::domain::toJson(frozen)))}});
        set(RecordType::Manifest, core::toRecordId(manifest), FieldId::ManifestState,
            FieldValue::text(u"finalised"_s));
    }
};

} // namespace

TEST_CASE("clashes: one person on the lists of two laptops", "[core][storage][conflicts]")
{
    TwoLaptops two;
    const RecordId person = core::toRecordId(two.person);
    const auto mine = two.temp.addPassenger(two.bus1, two.person);
    CHECK(two.clashesOf(person).empty());
    const RecordId theirs = two.list(two.bus2, two.person);

    const auto clashes = two.clashesOf(person);
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front().kind == Clash::TwoManifests);
    CHECK(clashes.front().record == person);
    CHECK(clashes.front().others.size() == 2);
    CHECK(clashes.front().args == std::vector{u"Bus 1"_s, u"Bus 2"_s});
    CHECK(two.clashesOf(core::toRecordId(two.bus2)).size() == 1);
    CHECK(two.countOpen() == 1);
    const auto open = two.temp.here().conflicts().open(0);
    REQUIRE(open->size() == 1);
    CHECK(open->front().title == u"Abebe"_s);
    CHECK(open->front().clashes == 1);
    CHECK(open->front().fields == 0);

    SECTION("ends when one list lets them go")
    {
        two.set(RecordType::Passenger, theirs, FieldId::PassengerState,
                FieldValue::text(u"removed"_s));
    }
    SECTION("ends when one did not come")
    {
        two.set(RecordType::Passenger, core::toRecordId(mine), FieldId::PassengerState,
                FieldValue::text(u"no_show"_s));
    }
    SECTION("ends when one bus has arrived")
    {
        two.set(RecordType::Manifest, core::toRecordId(two.bus1), FieldId::ManifestState,
                FieldValue::text(u"arrived"_s));
    }
    SECTION("ends when one trip is cancelled")
    {
        two.set(RecordType::Manifest, core::toRecordId(two.bus1), FieldId::ManifestState,
                FieldValue::text(u"cancelled"_s));
    }
    SECTION("is none when the trips are days apart")
    {
        two.set(RecordType::Manifest, core::toRecordId(two.bus2), FieldId::ManifestDepartsAt,
                FieldValue::instant(two.temp.clock().nowMs() + 30 * kHourMs));
    }
    SECTION("is none about a record that was joined with another")
    {
        two.set(RecordType::Person, person, FieldId::PersonState, FieldValue::text(u"merged"_s));
    }
    CHECK(two.clashesOf(person).empty());
    CHECK(two.countOpen() == 0);
}

TEST_CASE("clashes: what one laptop lists twice its own rules show, and nobody else waits for",
          "[core][storage][conflicts]")
{
    TwoLaptops two;
    two.temp.addPassenger(two.bus1, two.person, u"1A"_s);
    two.temp.addPassenger(two.bus2, two.person, u"1A"_s);
    two.temp.addPassenger(two.bus1, two.temp.addPerson({.name = u"Bekele"_s}), u"1A"_s);
    CHECK(two.countOpen() == 0);
}

TEST_CASE("clashes: a list without a time of departure overlaps with every other",
          "[core][storage][conflicts]")
{
    TwoLaptops two;
    two.set(RecordType::Manifest, core::toRecordId(two.bus1), FieldId::ManifestDepartsAt, {});
    two.set(RecordType::Manifest, core::toRecordId(two.bus2), FieldId::ManifestDepartsAt,
            FieldValue::instant(two.temp.clock().nowMs() + 500 * kHourMs));
    two.temp.addPassenger(two.bus1, two.person);
    two.list(two.bus2, two.person);
    CHECK(two.clashesOf(core::toRecordId(two.person)).size() == 1);
}

TEST_CASE("clashes: boarded on two vehicles is said once, also after both have arrived",
          "[core][storage][conflicts]")
{
    TwoLaptops two;
    const RecordId person = core::toRecordId(two.person);
    const RecordId mine = core::toRecordId(two.temp.addPassenger(two.bus1, two.person));
    const RecordId theirs = two.list(two.bus2, two.person);
    for (const RecordId& passenger : {mine, theirs})
        two.set(RecordType::Passenger, passenger, FieldId::PassengerState,
                FieldValue::text(u"boarded"_s));
    const auto isBoardedTwice = [&] {
        const auto clashes = two.clashesOf(person);
        return clashes.size() == 1 && clashes.front().kind == Clash::BoardedTwice;
    };
    CHECK(isBoardedTwice());
    for (const QString& state : {u"departed"_s, u"arrived"_s}) {
        for (const ManifestId& bus : {two.bus1, two.bus2})
            two.set(RecordType::Manifest, core::toRecordId(bus), FieldId::ManifestState,
                    FieldValue::text(state));
        CHECK(isBoardedTwice());
    }
    for (const ManifestId& bus : {two.bus1, two.bus2})
        two.set(RecordType::Manifest, core::toRecordId(bus), FieldId::ManifestState,
                FieldValue::text(u"handed_over"_s));
    CHECK(two.clashesOf(person).empty());
}

TEST_CASE("clashes: boarding one passenger on two laptops is one fact",
          "[core][storage][conflicts]")
{
    TwoLaptops two;
    const RecordId passenger = core::toRecordId(two.temp.addPassenger(two.bus1, two.person));
    const auto seen = two.other.seen(passenger);
    const FieldEdit boarded{FieldId::PassengerState, FieldValue::text(u"boarded"_s)};
    two.temp.write(RecordType::Passenger, passenger, {boarded});
    two.other.write({RecordType::Passenger, passenger, {boarded}}, seen);
    CHECK(two.countOpen() == 0);
    CHECK(two.clashesOf(core::toRecordId(two.person)).empty());
}

TEST_CASE("clashes: two people on one seat", "[core][storage][conflicts]")
{
    TwoLaptops two;
    const RecordId bus = core::toRecordId(two.bus1);
    const PersonId second = two.temp.addPerson({.name = u"Bekele"_s});
    two.temp.addPassenger(two.bus1, two.person, u"4A"_s);
    const RecordId theirs = two.list(two.bus1, second, u"4A"_s);
    two.list(two.bus2, two.temp.addPerson({.name = u"Chaltu"_s}), u"4A"_s);
    const auto clashes = two.clashesOf(bus);
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front().kind == Clash::SameSeat);
    CHECK(clashes.front().args == std::vector{u"4A"_s, u"Abebe"_s, u"Bekele"_s});
    CHECK(clashes.front().others ==
          std::vector{core::toRecordId(two.person), core::toRecordId(second)});
    CHECK(two.clashesOf(core::toRecordId(second)).size() == 1);
    SECTION("ends with another seat")
    {
        two.set(RecordType::Passenger, theirs, FieldId::PassengerSeat, FieldValue::text(u"4B"_s));
    }
    SECTION("ends with the departure")
    {
        two.set(RecordType::Manifest, bus, FieldId::ManifestState, FieldValue::text(u"departed"_s));
    }
    CHECK(two.clashesOf(bus).empty());
}

TEST_CASE("clashes: people who came or went on a list that was finalised elsewhere",
          "[core][storage][conflicts]")
{
    TwoLaptops two;
    const RecordId bus = core::toRecordId(two.bus1);
    const RecordId listed = core::toRecordId(two.temp.addPassenger(two.bus1, two.person));
    two.finalise(two.bus1, {two.person});
    CHECK(two.clashesOf(bus).empty());
    const PersonId second = two.temp.addPerson({.name = u"Bekele"_s});
    const RecordId added = two.list(two.bus1, second);

    auto clashes = two.clashesOf(bus);
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front().kind == Clash::ChangedAfterFinalise);
    CHECK(clashes.front().args == std::vector{u"1"_s, u"1"_s, u"0"_s});
    CHECK(clashes.front().others == std::vector{core::toRecordId(second)});

    two.set(RecordType::Passenger, listed, FieldId::PassengerState, FieldValue::text(u"removed"_s));
    clashes = two.clashesOf(bus);
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front().args == std::vector{u"1"_s, u"1"_s, u"1"_s});

    two.set(RecordType::Passenger, listed, FieldId::PassengerState, FieldValue::text(u"boarded"_s));
    two.set(RecordType::Passenger, added, FieldId::PassengerState, FieldValue::text(u"removed"_s));
    CHECK(two.clashesOf(bus).empty());
    two.set(RecordType::Passenger, listed, FieldId::PassengerState, FieldValue::text(u"no_show"_s));
    CHECK(two.clashesOf(bus).empty()); // did not come: boarding says so, the list is the same
}

TEST_CASE("clashes: a finalised list that is no list counts as one without people",
          "[core][storage][conflicts]")
{
    for (const QString& content : {u"{"_s, u"[]"_s, u"{\"passengers\":[1,\"x\",null]}"_s}) {
        TwoLaptops two;
        two.temp.addPassenger(two.bus1, two.person);
        two.finalise(two.bus1, {two.person});
        two.temp.write(RecordType::ManifestRevision, RecordId(two.temp.ids().next()),
                       {{FieldId::RevisionManifest, FieldValue::reference(two.bus1)},
                        {FieldId::RevisionNumber, FieldValue::number(2)},
                        {FieldId::RevisionContent, FieldValue::text(content)}});
        const auto clashes = two.clashesOf(core::toRecordId(two.bus1));
        REQUIRE(clashes.size() == 1);
        CHECK(clashes.front().args == std::vector{u"2"_s, u"1"_s, u"0"_s});
    }
}

TEST_CASE("clashes: joined with another record on one laptop, edited on another",
          "[core][storage][conflicts]")
{
    TwoLaptops two;
    const RecordId person = core::toRecordId(two.person);
    const auto seen = two.other.seen(person);
    const FieldEdit join{FieldId::PersonState, FieldValue::text(u"merged"_s)};
    two.temp.write(RecordType::Person, person, {join});
    CHECK(two.countOpen() == 0);
    two.other.write({RecordType::Person,
                     person,
                     {{FieldId::PersonFullName, FieldValue::text(u"Abebe Bekele"_s)}}},
                    seen);
    const auto clashes = two.clashesOf(person);
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front().kind == Clash::EditedAfterJoin);
    CHECK(clashes.front().args == std::vector{two.temp.session().site().deviceLetters, u"NRW"_s});
    CHECK(two.countOpen() == 1);
    const auto open = two.temp.here().conflicts().open(0);
    REQUIRE(open->size() == 1);
    CHECK(open->front().title == u"Abebe Bekele"_s);
    CHECK(open->front().fields == 0);
    CHECK(test::findingsIn(two.temp) == "");
    SECTION("stays joined, now knowing of the edit")
    {
        two.temp.write(RecordType::Person, person, {join});
    }
    SECTION("is taken apart again")
    {
        two.set(RecordType::Person, person, FieldId::PersonState,
                FieldValue::text(u"registered"_s));
        CHECK(two.temp.here().people().row(two.person).has_value());
    }
    CHECK(two.countOpen() == 0);
    CHECK(test::findingsIn(two.temp) == "");
}

TEST_CASE("clashes: two people who carry one case code", "[core][storage][conflicts]")
{
    TwoLaptops two;
    const PersonId second = two.temp.addPerson({.name = u"Bekele"_s});
    const QString code = two.temp.here().people().row(two.person)->code;
    const QString other = two.temp.here().people().row(second)->code;
    const auto seen = two.other.seen(core::toRecordId(second));
    two.other.write({RecordType::Person,
                     core::toRecordId(second),
                     {{FieldId::PersonCode, FieldValue::text(code)}}},
                    seen);
    const auto clashes = two.clashesOf(core::toRecordId(second));
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front().kind == Clash::SameCaseCode);
    CHECK(clashes.front().record == core::toRecordId(two.person));
    CHECK(clashes.front().others == std::vector{core::toRecordId(second)});
    CHECK(clashes.front().args == std::vector{code, u"Abebe"_s, u"Bekele"_s});
    CHECK(two.countOpen() == 1);
    CHECK(test::findingsIn(two.temp) == "");
    SECTION("ends with another code")
    {
        two.set(RecordType::Person, core::toRecordId(two.person), FieldId::PersonCode,
                FieldValue::text(other));
    }
    SECTION("ends when one of them is put aside")
    {
        core::storage::RecordWrite aside{RecordType::Person, core::toRecordId(two.person), {}};
        aside.life = core::storage::RecordWrite::Life::Delete;
        REQUIRE(two.temp.here().writer().commit({aside}));
    }
    CHECK(two.countOpen() == 0);
    CHECK(test::findingsIn(two.temp) == "");
}

TEST_CASE("clashes: two lists under one number", "[core][storage][conflicts]")
{
    TwoLaptops two;
    const RecordId bus2 = core::toRecordId(two.bus2);
    const QString number = two.temp.here().manifests().row(two.bus1)->number;
    two.set(RecordType::Manifest, bus2, FieldId::ManifestNumber, FieldValue::text(number));
    const auto clashes = two.clashesOf(bus2);
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front().kind == Clash::SameManifestNumber);
    CHECK(clashes.front().args == std::vector{number, u"Bus 1"_s, u"Bus 2"_s});
    two.set(RecordType::Manifest, bus2, FieldId::ManifestNumber, FieldValue::text(u"MS-9"_s));
    CHECK(two.clashesOf(bus2).empty());
}
