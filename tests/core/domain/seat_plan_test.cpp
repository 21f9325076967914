// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/seat_plan.h"

#include <catch2/catch.hpp>

#include <map>

namespace {

using namespace core::domain;
using namespace Qt::StringLiterals;

PersonId seatPerson(int number)
{
    return *PersonId::fromBytes(QByteArray(16, static_cast<char>(number)));
}

FamilyId seatFamily(int number)
{
    return *FamilyId::fromBytes(QByteArray(16, static_cast<char>(number)));
}

ManifestView seatBus(int people, int capacity)
{
    ManifestView bus;
    bus.mode = u"bus"_s;
    bus.capacity = capacity;
    for (int i = 1; i <= people; ++i)
        bus.passengers.push_back({.person = seatPerson(i), .state = u"listed"_s});
    return bus;
}

std::map<PersonId, QString> seatsOf(const ManifestView& bus)
{
    const auto plan = planSeats(bus);
    return {plan.begin(), plan.end()};
}

} // namespace

TEST_CASE("seats: everyone gets one of their own and the escorts' stay free", "[core][domain]")
{
    ManifestView bus = seatBus(10, 12);
    bus.escorts = {u"A"_s, u"B"_s};
    std::map<QString, int> used;
    for (const auto& [person, seat] : planSeats(bus))
        ++used[seat];
    REQUIRE(used.size() == 10);
    REQUIRE(used.count(u"4A"_s) == 1);
    REQUIRE(used.count(u"4B"_s) == 0);
}

TEST_CASE("seats: a family sits in one row, filled up by others", "[core][domain]")
{
    ManifestView bus = seatBus(6, 9);
    bus.passengers[0].assist = {u"D"_s};
    for (const std::size_t i : {1U, 3U, 5U})
        bus.passengers[i].family = seatFamily(1);
    const auto seats = seatsOf(bus);
    REQUIRE(seats.at(seatPerson(1)) == u"1A"_s); // near the door
    REQUIRE(seats.at(seatPerson(2)) == u"2A"_s);
    REQUIRE(seats.at(seatPerson(4)) == u"2B"_s);
    REQUIRE(seats.at(seatPerson(6)) == u"2C"_s);
    REQUIRE(seats.at(seatPerson(3)) == u"1B"_s);
}

TEST_CASE("seats: a child sits beside the named guardian", "[core][domain]")
{
    ManifestView bus = seatBus(5, 9);
    bus.passengers[4].guardian = seatPerson(2);
    const auto seats = seatsOf(bus);
    REQUIRE(seats.at(seatPerson(2)) == u"1A"_s);
    REQUIRE(seats.at(seatPerson(5)) == u"1B"_s);
}

TEST_CASE("seats: a full bus leaves the last people without a seat", "[core][domain]")
{
    const auto seats = seatsOf(seatBus(5, 4));
    REQUIRE(seats.size() == 4);
    REQUIRE(seats.count(seatPerson(5)) == 0);
    ManifestView walk = seatBus(2, 10);
    walk.mode = u"foot"_s;
    REQUIRE(planSeats(walk).empty());
}
