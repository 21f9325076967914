// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/roles.h"
#include "core/domain/statistics.h"

#include <catch2/catch.hpp>

#include <numeric>
#include <random>

using namespace core::domain;
using namespace Qt::StringLiterals;

TEST_CASE("statistics: small age groups join the next older one", "[core][domain]")
{
    CHECK(joinSmallAges({{0, 4, 2}, {5, 11, 1}, {12, 17, 6}, {18, 59, 90}, {60, -1, 3}}) ==
          std::vector<AgeGroup>{{0, 17, 9}, {18, -1, 93}});
    CHECK(joinSmallAges({{0, 17, 5}, {18, -1, 5}}) ==
          std::vector<AgeGroup>{{0, 17, 5}, {18, -1, 5}});
    CHECK(joinSmallAges({{0, 17, 0}, {18, -1, 50}}) == std::vector<AgeGroup>{{0, -1, 50}});
    CHECK(joinSmallAges({{0, 17, 1}, {18, -1, 3}}).empty());
    CHECK(joinSmallAges({}).empty());
}

TEST_CASE("statistics: small places go into others until others is not small", "[core][domain]")
{
    CHECK(joinSmallPlaces(
              {{u"IND"_s, 40}, {u"NAM"_s, 1}, {u"CHN"_s, 20}, {u"CZE"_s, 2}, {u"KEN"_s, 6}}) ==
          std::vector<PlaceGroup>{{u"IND"_s, 40}, {u"CHN"_s, 20}, {QString(), 9}});
    CHECK(joinSmallPlaces({{u"IND"_s, 40}, {QString(), 7}}) ==
          std::vector<PlaceGroup>{{u"IND"_s, 40}, {QString(), 7}});
    CHECK(joinSmallPlaces({{u"IND"_s, 3}, {u"CHN"_s, 1}}).empty());
    CHECK(joinSmallPlaces({{u"IND"_s, 9}, {u"CHN"_s, 0}}) ==
          std::vector<PlaceGroup>{{u"IND"_s, 9}});
}

TEST_CASE("statistics: a hidden cell never stands alone", "[core][domain]")
{
    using Cell = ShownCell::Kind;
    const auto kinds = [](const std::vector<int>& cells) {
        std::vector<Cell> out;
        for (const ShownCell& cell : suppressSmallCells(cells))
            out.push_back(cell.kind);
        return out;
    };
    CHECK(kinds({9, 3, 12}) == std::vector<Cell>{Cell::Hidden, Cell::TooFew, Cell::Number});
    CHECK(kinds({9, 30, 12}) == std::vector<Cell>{Cell::Number, Cell::Number, Cell::Number});
    CHECK(kinds({1, 0, 12, 8}) ==
          std::vector<Cell>{Cell::TooFew, Cell::TooFew, Cell::Number, Cell::Hidden});
    CHECK(kinds({3, 4, 12}) == std::vector<Cell>{Cell::TooFew, Cell::TooFew, Cell::Number});
}

TEST_CASE("statistics: no small number is shown or can be worked out", "[core][domain]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 2000; ++round) {
        std::vector<int> cells(std::uniform_int_distribution<std::size_t>(2, 8)(random));
        for (int& cell : cells)
            cell = std::uniform_int_distribution<int>(0, 12)(random);
        const int total = std::accumulate(cells.begin(), cells.end(), 0);
        int hidden = 0;
        int shownPeople = 0;
        for (const ShownCell& cell : suppressSmallCells(cells)) {
            hidden += cell.kind == ShownCell::Kind::Number ? 0 : 1;
            shownPeople += cell.people;
            REQUIRE((cell.kind != ShownCell::Kind::Number || cell.people >= kSmallestShownGroup));
            REQUIRE((cell.kind == ShownCell::Kind::Number || cell.people == 0));
        }
        REQUIRE(hidden != 1);
        if (hidden > 0 && hidden < static_cast<int>(cells.size()))
            REQUIRE(total - shownPeople >= kSmallestShownGroup);

        std::vector<AgeGroup> ages;
        std::vector<PlaceGroup> places;
        for (const int cell : cells) {
            const int at = static_cast<int>(ages.size());
            ages.push_back({at, at, cell});
            places.push_back({QString::number(at), cell});
        }
        int agePeople = 0;
        for (const AgeGroup& group : joinSmallAges(ages)) {
            REQUIRE(group.people >= kSmallestShownGroup);
            agePeople += group.people;
        }
        int placePeople = 0;
        for (const PlaceGroup& group : joinSmallPlaces(places)) {
            REQUIRE(group.people >= kSmallestShownGroup);
            placePeople += group.people;
        }
        REQUIRE(agePeople == (total < kSmallestShownGroup ? 0 : total));
        REQUIRE(placePeople == (total < kSmallestShownGroup ? 0 : total));
    }
}

TEST_CASE("roles: each role may what its work needs and no more", "[core][domain]")
{
    CHECK(may(Role::Clerk, Action::RegisterPeople));
    CHECK_FALSE(may(Role::Clerk, Action::SeeNeeds));
    CHECK_FALSE(may(Role::Clerk, Action::SeeCase));
    CHECK_FALSE(may(Role::Clerk, Action::PrintManifests));
    CHECK(may(Role::Caseworker, Action::SeeCase));
    CHECK_FALSE(may(Role::Caseworker, Action::EditManifests));
    CHECK(may(Role::Transport, Action::BoardPeople));
    CHECK_FALSE(may(Role::Transport, Action::RegisterPeople));
    CHECK_FALSE(may(Role::Transport, Action::SeeIdentity));
    CHECK_FALSE(may(Role::Transport, Action::OverrideManifest));
    CHECK(may(Role::Supervisor, Action::OverrideManifest));
    for (const Role role : {Role::Clerk, Role::Caseworker, Role::Transport}) {
        CHECK_FALSE(may(role, Action::AdministerUsers));
        CHECK(roleFromCode(roleCode(role)) == role);
    }
    CHECK_FALSE(roleFromCode(u"admin"_s));
}
