// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sync_sim/run.h"

#include <catch2/catch.hpp>

namespace {

using namespace test::sim;

/// HOMEWARD_SIM_SEED=… plays one run alone and tells all of it.
void playSeeds(std::uint64_t first, std::uint64_t last)
{
    Shelf shelf;
    const QByteArray only = qgetenv("HOMEWARD_SIM_SEED");
    if (!only.isEmpty()) {
        const Outcome outcome = play(shelf, shortPlan(only.toULongLong()));
        WARN(outcome.text().toStdString());
        CHECK(outcome.fault.toStdString().empty());
        return;
    }
    qint64 changes = 0;
    int exchanges = 0;
    for (std::uint64_t seed = first; seed <= last; ++seed) {
        const Outcome outcome = play(shelf, shortPlan(seed));
        changes += outcome.changes;
        exchanges += outcome.exchanges;
        if (outcome.fault.isEmpty())
            continue;
        const Outcome shortest = playAndShorten(shelf, shortPlan(seed));
        INFO("HOMEWARD_SIM_SEED=" << seed << "\n" << outcome.text().toStdString());
        REQUIRE_FALSE(shortest.fault.isEmpty()); // a run that cannot be played again
        FAIL(shortest.text().toStdString());
    }
    // The runs are about something.
    CHECK(changes > static_cast<qint64>(last - first) * 5);
    CHECK(exchanges > static_cast<int>(last - first) * 3);
}

} // namespace

TEST_CASE("simulator: runs by chance, 1 to 2500", "[core][sync][sim]")
{
    playSeeds(1, 2500);
}
