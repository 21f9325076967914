// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/version_vector.h"
#include "tests/support/core/sync_sim/device.h"
#include "tests/support/core/sync_sim/oracle.h"

#include <optional>

namespace test::sim {

/// What is wrong, beginning with the property of the protocol that does not hold; nothing when all
/// is well. Source: docs/sync_protocol.md 2.12.
using Fault = std::optional<QString>;

/// P2, P3, P13: the registers, the conflicts and the lists of @p device against what the oracle
/// expects of somebody who is as far as it says it is.
Fault checkShown(Device& device, const Oracle& oracle);
/// P8: every stream begins at 1, has no gap, and each change follows the one before.
Fault checkStreams(Device& device);
/// P9: nobody but those who confirmed something wrote anything here, and no more than that.
Fault checkAuthors(Device& device, const Oracle& oracle);
/// P6: nothing that was held is gone.
Fault checkGrown(const core::storage::VersionVector& before,
                 const core::storage::VersionVector& after, const QString& who);
/// P1: two laptops with the same changes have the same digest, the same keys and the same rows in
/// all lists.
Fault checkSame(Device& a, Device& b);
/// P14: replaying the log gives what the tables hold.
Fault checkRebuilt(Device& device);
/// P11: what is kept beside the data stays small.
Fault checkBounds(Device& device, std::size_t laptops);

} // namespace test::sim
