// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/conflict_store.h"
#include "core/storage/sqlite/database.h"

namespace core::storage {

/// Two departures nearer than this cannot both be taken. Units: milliseconds.
inline constexpr qint64 kSameTripMs = 24LL * 3600 * 1000;

/// Every clash there is, by kind. Cost: one index range for each manifest that has not ended; of
/// the ended ones those of the last week of departures.
Result<std::vector<ClashRow>> findClashes(Database& db);

// One kind each.
/// TwoManifests and BoardedTwice: of one person either the one or the other.
Result<std::vector<ClashRow>> findRideClashes(Database& db);
Result<std::vector<ClashRow>> findSeatClashes(Database& db);
Result<std::vector<ClashRow>> findFinaliseClashes(Database& db);
Result<std::vector<ClashRow>> findJoinClashes(Database& db);
Result<std::vector<ClashRow>> findCodeClashes(Database& db);
Result<std::vector<ClashRow>> findNumberClashes(Database& db);

} // namespace core::storage
