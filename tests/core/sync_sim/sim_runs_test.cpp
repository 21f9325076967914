// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sync_sim/run.h"

#include <catch2/catch.hpp>

#include <chrono>

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

TEST_CASE("simulator: runs 1 to 2500 by chance", "[core][sync][sim]")
{
    playSeeds(1, 2500);
}

TEST_CASE("simulator: runs 2501 to 5000 by chance", "[core][sync][sim]")
{
    playSeeds(2501, 5000);
}

TEST_CASE("simulator: runs 5001 to 7500 by chance", "[core][sync][sim]")
{
    playSeeds(5001, 7500);
}

TEST_CASE("simulator: runs 7501 to 10000 by chance", "[core][sync][sim]")
{
    playSeeds(7501, 10000);
}

TEST_CASE("simulator: long runs of many laptops for as long as asked", "[.soak]")
{
    const auto minutes = qEnvironmentVariableIntValue("HOMEWARD_SOAK_MINUTES");
    const QByteArray from = qgetenv("HOMEWARD_SOAK_FROM");
    const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(std::max(1, minutes));
    Shelf shelf;
    std::uint64_t seed = from.isEmpty() ? 1'000'000 : from.toULongLong();
    int runs = 0;
    for (; std::chrono::steady_clock::now() < end; ++seed, ++runs) {
        const Outcome outcome = play(shelf, longPlan(seed));
        if (outcome.fault.isEmpty())
            continue;
        INFO("HOMEWARD_SOAK_FROM=" << seed);
        FAIL(playAndShorten(shelf, longPlan(seed)).text().toStdString());
    }
    WARN(runs << " long runs, the last with seed " << seed - 1);
}
