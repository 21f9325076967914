// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/sync_sim/device.h"

#include <QStringList>

#include <cstdint>

namespace test::sim {

/// One run by chance: the same plan gives the same run.
struct Plan {
    std::uint64_t seed = 1;
    int laptops = 3;
    int places = 2;
    int steps = 20;
    bool thorough = false; ///< also rebuilds every store at the end and feeds a newcomer
};
/// A plan of a few laptops and steps, for thousands of them. Every tenth is thorough.
Plan shortPlan(std::uint64_t seed);
/// 2 to 12 laptops and hundreds of steps, for the hours of a soak.
Plan longPlan(std::uint64_t seed);

struct Outcome {
    QString fault; ///< the first thing that was wrong; empty: nothing
    QStringList log;
    qint64 changes = 0;
    qint64 conflicts = 0; ///< fields with more than one value that were open at some time
    int exchanges = 0;
    [[nodiscard]] QString text() const;
};

/// Plays @p plan to the first fault, or to the end.
Outcome play(Shelf& shelf, const Plan& plan);
/// Plays @p plan; of one that fails tries to leave out steps as long as it still fails, and tells
/// the shortest.
Outcome playAndShorten(Shelf& shelf, const Plan& plan);

} // namespace test::sim
