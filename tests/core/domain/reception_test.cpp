// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reception.h"

#include <catch2/catch.hpp>

#include <random>

using core::domain::GroupFigures;
using core::domain::Headcount;
using core::domain::reconcile;

TEST_CASE("reception: a complete group adds up", "[core][domain]")
{
    const Headcount count = reconcile({.expected = 270,
                                       .counted = 270,
                                       .here = 200,
                                       .clinic = 4,
                                       .left = 1,
                                       .departed = 40,
                                       .handedOver = 25,
                                       .drafts = 3});
    CHECK(count.addsUp());
    CHECK(count.arrived == 270);
    CHECK(count.registered() == 270);
    CHECK(count.unfinished == 3);
    CHECK(count.stillExpected == 0);
}

TEST_CASE("reception: it says by how many heads and records differ", "[core][domain]")
{
    const Headcount fewer = reconcile({.expected = 200, .counted = 197, .here = 190});
    CHECK_FALSE(fewer.addsUp());
    CHECK(fewer.notRegistered == 7);
    CHECK(fewer.stillExpected == 3);
    const Headcount more = reconcile({.expected = 190, .counted = 197, .here = 199});
    CHECK_FALSE(more.addsUp());
    CHECK(more.moreThanCounted == 2);
    CHECK(more.notAnnounced == 9);
}

TEST_CASE("reception: where nobody counted the records are the count", "[core][domain]")
{
    const Headcount count = reconcile({.here = 12, .clinic = 1});
    CHECK(count.addsUp());
    CHECK(count.arrived == 13);
    CHECK(count.notAnnounced == 0);
}

TEST_CASE("reception: whatever the figures, every head has a place", "[core][domain]")
{
    std::mt19937 random(1110);
    std::uniform_int_distribution<int> draw(-3, 300);
    for (int round = 0; round < 5000; ++round) {
        const GroupFigures figures{draw(random), draw(random), draw(random), draw(random),
                                   draw(random), draw(random), draw(random), draw(random)};
        const Headcount c = reconcile(figures);
        REQUIRE(c.arrived + c.moreThanCounted == c.registered() + c.notRegistered);
        REQUIRE((c.notRegistered == 0 || c.moreThanCounted == 0));
        REQUIRE((c.stillExpected == 0 || c.notAnnounced == 0));
        REQUIRE(c.notRegistered >= 0);
        REQUIRE(c.unfinished <= c.registered());
    }
}
