// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/seating.h"
#include "tests/support/core/bus_fixture.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>
#include <set>

using namespace core::domain;
using namespace Qt::StringLiterals;

namespace {

void seatPeople(ManifestView& bus, const std::vector<SeatEdit>& edits)
{
    for (const SeatEdit& edit : edits) {
        for (PassengerView& person : bus.passengers) {
            if (person.person == edit.person)
                person.seat = edit.seat;
        }
    }
}

void joinFamily(ManifestView& bus, std::uint64_t family, const std::vector<std::size_t>& members)
{
    for (const std::size_t at : members) {
        bus.passengers[at].family = test::idOf<FamilyId>(family);
        bus.passengers[at].familySize = static_cast<int>(members.size());
    }
}

QString seatOf(const ManifestView& bus, const PersonId& person)
{
    for (const PassengerView& passenger : bus.passengers) {
        if (passenger.person == person)
            return passenger.seat;
    }
    return {};
}

/// A full bus with families of two to four among it, drawn from @p random.
ManifestView anyBus(std::mt19937& random)
{
    ManifestView bus = test::easyBus(43, 44);
    std::size_t next = 0;
    std::uint64_t family = 1;
    while (next + 4 < 30) {
        const auto size = std::uniform_int_distribution<std::size_t>(1, 4)(random);
        std::vector<std::size_t> members;
        for (std::size_t i = 0; i < size; ++i)
            members.push_back(next++);
        if (size > 1)
            joinFamily(bus, family++, members);
    }
    std::shuffle(bus.passengers.begin(), bus.passengers.end(), random);
    return bus;
}

} // namespace

TEST_CASE("seating: seats follow the kind of vehicle and leave room for escorts", "[core][domain]")
{
    ManifestView bus = test::easyBus(0, 7);
    CHECK(seatsOf(bus) == QStringList{u"1A"_s, u"1B"_s, u"1C"_s, u"2A"_s, u"2B"_s, u"2C"_s});
    bus.mode = u"boat"_s;
    CHECK(seatsOf(bus).contains(u"1D"_s));
    CHECK_FALSE(seatsOf(bus).contains(u"2C"_s));
    bus.mode = u"foot"_s;
    CHECK(seatsOf(bus).isEmpty());
    CHECK(fillSeats(bus).empty());
}

TEST_CASE("seating: families sit side by side without a stranger between", "[core][domain]")
{
    std::mt19937 random(44);
    for (int round = 0; round < 100; ++round) {
        ManifestView bus = anyBus(random);
        const auto edits = fillSeats(bus);
        REQUIRE(edits == fillSeats(bus));
        REQUIRE(edits.size() == 43);
        seatPeople(bus, edits);
        const QStringList seats = seatsOf(bus);
        std::set<QString> taken;
        std::map<FamilyId, std::vector<qsizetype>> families;
        for (const PassengerView& person : bus.passengers) {
            REQUIRE(seats.contains(person.seat));
            REQUIRE(taken.insert(person.seat).second);
            if (person.family)
                families[*person.family].push_back(seats.indexOf(person.seat));
        }
        for (const auto& [family, places] : families) {
            const auto [first, last] = std::minmax_element(places.begin(), places.end());
            REQUIRE(*last - *first + 1 == static_cast<qsizetype>(places.size()));
        }
    }
}

TEST_CASE("seating: who needs the door sits in front", "[core][domain]")
{
    ManifestView bus = test::easyBus(10);
    joinFamily(bus, 1, {0, 1, 2});
    bus.passengers[9].assist = QStringList{u"W"_s};
    bus.passengers[2].assist = QStringList{u"D"_s};
    seatPeople(bus, fillSeats(bus));
    CHECK(bus.passengers[2].seat == u"1A"_s);
    CHECK(bus.passengers[9].seat == u"2A"_s);
}

TEST_CASE("seating: nobody who has a seat is moved and families are completed near them",
          "[core][domain]")
{
    ManifestView bus = test::easyBus(12);
    joinFamily(bus, 1, {0, 1});
    bus.passengers[0].seat = u"5B"_s;
    bus.passengers[5].seat = u"1A"_s;
    const auto edits = fillSeats(bus);
    CHECK(edits.size() == 10);
    for (const SeatEdit& edit : edits) {
        CHECK(edit.before.isEmpty());
        CHECK(edit.seat != u"5B"_s);
        CHECK(edit.seat != u"1A"_s);
        CHECK(edit.person != bus.passengers[0].person);
    }
    seatPeople(bus, edits);
    CHECK((bus.passengers[1].seat == u"5A"_s || bus.passengers[1].seat == u"5C"_s));
}

TEST_CASE("seating: a child sits beside its guardian", "[core][domain]")
{
    ManifestView bus = test::easyBus(8);
    bus.passengers[7].guardian = bus.passengers[2].person;
    seatPeople(bus, fillSeats(bus));
    const QStringList seats = seatsOf(bus);
    CHECK(std::abs(seats.indexOf(bus.passengers[7].seat) - seats.indexOf(bus.passengers[2].seat)) ==
          1);
}

TEST_CASE("seating: who finds no seat stays without one", "[core][domain]")
{
    ManifestView bus = test::easyBus(10, 5);
    CHECK(fillSeats(bus).size() == 4);
    bus.passengers[0].state = u"removed"_s;
    bus.passengers[0].seat = u"1A"_s;
    CHECK(fillSeats(bus).size() == 4);
}

TEST_CASE("seating: pairs to be kept apart are never neighbours where seats allow",
          "[core][domain]")
{
    std::mt19937 random(10);
    for (int round = 0; round < 200; ++round) {
        ManifestView bus = anyBus(random);
        const auto anybody = [&] {
            return std::uniform_int_distribution<std::size_t>(0, bus.passengers.size() - 1)(random);
        };
        for (int pair = 0; pair < 4; ++pair) {
            const std::size_t one = anybody();
            const std::size_t other = anybody();
            if (one != other)
                bus.apart.push_back({bus.passengers[one].person, bus.passengers[other].person});
        }
        if (round % 2 == 0)
            bus.passengers[anybody()].assist = QStringList{u"D"_s};
        const auto edits = fillSeats(bus);
        REQUIRE(edits == fillSeats(bus));
        REQUIRE(edits.size() == 43);
        seatPeople(bus, edits);
        CAPTURE(round);
        for (const TravelTie& tie : bus.apart)
            REQUIRE_FALSE(areNeighbours(bus, seatOf(bus, tie.one), seatOf(bus, tie.other)));
    }
}

TEST_CASE("seating: two who asked for it sit side by side, family or not", "[core][domain]")
{
    std::mt19937 random(20);
    for (int round = 0; round < 100; ++round) {
        ManifestView bus = test::easyBus(43, 44);
        std::shuffle(bus.passengers.begin(), bus.passengers.end(), random);
        for (std::size_t i = 0; i < 20; i += 2)
            bus.together.push_back({bus.passengers[i].person, bus.passengers[i + 1].person});
        seatPeople(bus, fillSeats(bus));
        const QStringList seats = seatsOf(bus);
        for (const TravelTie& tie : bus.together)
            REQUIRE(std::abs(seats.indexOf(seatOf(bus, tie.one)) -
                             seats.indexOf(seatOf(bus, tie.other))) == 1);
    }
}

TEST_CASE("seating: being apart goes before family, and before who sits already", "[core][domain]")
{
    ManifestView bus = test::easyBus(12, 31);
    joinFamily(bus, 1, {0, 1, 2});
    bus.apart = {{bus.passengers[0].person, bus.passengers[2].person},
                 {bus.passengers[5].person, bus.passengers[6].person}};
    bus.passengers[5].seat = u"5B"_s;
    seatPeople(bus, fillSeats(bus));
    CHECK_FALSE(areNeighbours(bus, bus.passengers[0].seat, bus.passengers[2].seat));
    CHECK_FALSE(areNeighbours(bus, u"5B"_s, bus.passengers[6].seat));
    CHECK(areNeighbours(bus, u"1A"_s, u"2c"_s));
    CHECK_FALSE(areNeighbours(bus, u"1A"_s, u"3A"_s));
    CHECK_FALSE(areNeighbours(bus, u"1A"_s, u"99X"_s));
}
