// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/manifest_revision.h"

#include <catch2/catch.hpp>

namespace {

using namespace core::domain;
using namespace Qt::StringLiterals;

PersonId revisionPerson(char number)
{
    return *PersonId::fromBytes(QByteArray(16, number));
}

PassengerView revisionPassenger(char number, const QString& name, const QString& seat)
{
    PassengerView passenger{.person = revisionPerson(number)};
    passenger.code = u"KTB-000%1-K"_s.arg(static_cast<int>(number));
    passenger.fullName = name;
    passenger.nativeName = u"王"_s;
    passenger.sex = u"female"_s;
    passenger.birth = core::PartialDate::fromYear(1990);
    passenger.documentNumber = u"E1234567"_s;
    passenger.seat = seat;
    passenger.state = u"listed"_s;
    passenger.consent.travel = u"agreed"_s;
    passenger.consent.registering = u"spoken"_s;
    return passenger;
}

ManifestView revisionBus()
{
    ManifestView bus;
    bus.mode = u"bus"_s;
    bus.capacity = 40;
    bus.passengers = {revisionPassenger(1, u"Ten"_s, u"10A"_s),
                      revisionPassenger(2, u"Two"_s, u"2A"_s),
                      revisionPassenger(3, u"Secret"_s, u"3A"_s)};
    bus.passengers[2].consent.travel = u"declined"_s;
    return bus;
}

FrozenTrip revisionTrip(int number)
{
    return {.number = u"MS-2025-1111-01"_s,
            .revision = number,
            .title = u"Bus 2"_s,
            .from = u"Mae Sot"_s,
            .to = u"Don Mueang"_s,
            .departsAtMs = 1'762'800'000'000,
            .receiver = {}};
}

} // namespace

TEST_CASE("revision: a frozen list comes back from its text as it was", "[core][domain]")
{
    const FrozenManifest frozen = freeze(revisionBus(), revisionTrip(1));
    const auto back = frozenFromJson(toJson(frozen));
    REQUIRE(back);
    REQUIRE(*back == frozen);
    REQUIRE(frozen.passengers.front().seat == u"2A"_s); // before 10A
    REQUIRE_FALSE(frozenFromJson("{\"format\":1}"));
    REQUIRE_FALSE(frozenFromJson("no json"));
}

TEST_CASE("revision: who prints as a code is frozen without a name", "[core][domain]")
{
    const QByteArray json = toJson(freeze(revisionBus(), revisionTrip(1)));
    REQUIRE(json.contains("Two"));
    REQUIRE_FALSE(json.contains("Secret"));
}

TEST_CASE("revision: the check code tells two lists apart", "[core][domain]")
{
    ManifestView bus = revisionBus();
    const QString code = revisionCheckCode(freeze(bus, revisionTrip(1)));
    REQUIRE(code.size() == 12);
    REQUIRE(code == revisionCheckCode(freeze(bus, revisionTrip(1))));
    bus.passengers[0].seat = u"10B"_s;
    REQUIRE(code != revisionCheckCode(freeze(bus, revisionTrip(1))));
    REQUIRE(code != revisionCheckCode(freeze(revisionBus(), revisionTrip(2))));
}

TEST_CASE("revision: changes name who was removed, added, moved and given a guardian",
          "[core][domain]")
{
    using Kind = RevisionChange::Kind;
    ManifestView bus = revisionBus();
    const FrozenManifest before = freeze(bus, revisionTrip(1));
    REQUIRE(changesBetween(before, before).empty());
    bus.passengers.erase(bus.passengers.begin()); // person 1
    bus.passengers[0].seat = u"4C"_s;
    bus.passengers[0].guardian = revisionPerson(3);
    bus.passengers[1].consent.travel = u"agreed"_s;
    bus.passengers.push_back(revisionPassenger(4, u"New"_s, u"10A"_s));
    const auto changes = changesBetween(before, freeze(bus, revisionTrip(2)));
    REQUIRE(changes.size() == 5);
    REQUIRE(changes[0].kind == Kind::Removed);
    REQUIRE(changes[0].seat == u"10A"_s);
    REQUIRE(changes[1].kind == Kind::Added);
    REQUIRE(changes[1].person == revisionPerson(4));
    REQUIRE(changes[2].kind == Kind::PrintsAsName);
    REQUIRE(changes[3].kind == Kind::SeatChanged);
    REQUIRE(changes[3].seatBefore == u"2A"_s);
    REQUIRE(changes[4].kind == Kind::GuardianNamed);
}
