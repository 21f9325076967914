// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/crash_run.h"

#include <catch2/catch.hpp>

using core::storage::seal::Mutation;

namespace {

test::CrashReport crash(std::uint64_t seed, int crashes, Mutation mutation = Mutation::None)
{
    return test::runCrashes({seed, crashes, false, mutation});
}

} // namespace

TEST_CASE("power loss: 2,000 power cuts lose no confirmed commit", "[core][storage][power]")
{
    test::CrashReport all;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const test::CrashReport report = crash(seed, 500);
        INFO("seed " << seed);
        CHECK(report.fault.toStdString() == "");
        all.crashes += report.crashes;
        all.commits += report.commits;
        all.checkpoints += report.checkpoints;
        all.vacuums += report.vacuums;
        all.creations += report.creations;
        all.largeTransactions += report.largeTransactions;
        all.keptUnconfirmed += report.keptUnconfirmed;
    }
    // The run has been where it should: otherwise nothing above means anything.
    CHECK(all.crashes == 2000);
    CHECK(all.commits > 4000);
    CHECK(all.largeTransactions > 100);
    CHECK(all.checkpoints > 400);
    CHECK(all.vacuums > 50);
    CHECK(all.creations > 80);
    CHECK(all.keptUnconfirmed > 20);
}

TEST_CASE("power loss: plain SQLite passes the same disk, as control", "[core][storage][power]")
{
    const test::CrashReport report = test::runCrashes({1, 300, true, Mutation::None});
    CHECK(report.fault.toStdString() == "");
    CHECK(report.crashes == 300);
}
