// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hlc.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {
const QDateTime kNoon(QDate(2025, 11, 10), QTime(12, 0), Qt::UTC);
}

TEST_CASE("hlc: readings grow while the wall clock stands still or goes back", "[core][base]")
{
    FixedClock wall(kNoon);
    HybridClock clock(wall, Hlc{});
    const Hlc first = clock.tick();
    const Hlc second = clock.tick();
    CHECK(first < second);
    CHECK(second.toMs() == kNoon.toMSecsSinceEpoch());

    wall.set(kNoon.addYears(-1));
    CHECK(clock.tick() > second);
}

TEST_CASE("hlc: a remote clock years ahead moves us by no more than a day", "[core][base]")
{
    FixedClock wall(kNoon);
    FixedClock far(kNoon.addYears(10));
    HybridClock remote(far, Hlc{});
    HybridClock clock(wall, Hlc{});
    clock.receive(remote.tick());
    CHECK(clock.tick().toMs() <= kNoon.addDays(1).toMSecsSinceEpoch());
    wall.advance(2 * 24 * 3600 * 1000LL);
    CHECK(clock.tick().toMs() == wall.nowMs());
}
