// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/mutation.h"

#include <QString>

#include <cstdint>

namespace test {

/// What one run of the power-loss simulator does.
struct CrashPlan {
    std::uint64_t seed = 1;
    int crashes = 100;
    bool plain = false; ///< SQLite without sealing on the same disk, as control
    core::storage::seal::Mutation mutation = core::storage::seal::Mutation::None;
};

/// What it saw.
struct CrashReport {
    int crashes = 0;
    int commits = 0;
    int checkpoints = 0;
    int vacuums = 0;
    int creations = 0;
    int largeTransactions = 0;
    int keptUnconfirmed = 0; ///< power cuts in a commit that had reached the disk all the same
    QString fault;           ///< the first thing that was wrong; empty: nothing
};

/// Writes transactions into a store on a SimDisk, cuts the power at a random operation, starts
/// again and compares with a model of 60 keys: every confirmed commit is there, of the one that was
/// cut short all or nothing, and each value is the one that was written. Stops at the first fault.
/// The same plan meets the same power cuts.
CrashReport runCrashes(const CrashPlan& plan);

} // namespace test
