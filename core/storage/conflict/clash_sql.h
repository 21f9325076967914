// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

#include <string_view>
#include <vector>

namespace core::storage {

// Conditions over m (manifest), which the index manifest_by_state answers.

/// Still being made, boarded or on the road.
inline constexpr std::string_view kNotEnded =
    "(m.state IS NULL OR m.state IN ('draft','finalised','boarding','departed'))";
/// Arrived, and left within a week of the last vehicle that left: what laptops tell each other in
/// the evening is still to be held together.
inline constexpr std::string_view kEndedLately =
    "(m.state = 'arrived' AND m.departs_at >= (SELECT max(l.departs_at) FROM manifest l "
    "WHERE l.state IN ('departed','arrived')) - 604800000)";

/// The ids in the first column.
Result<std::vector<RecordId>> readRecordIds(Statement& found);
/// A person who is in lists: neither put aside nor erased, joined or left out.
Result<bool> isInLists(Database& db, const RecordId& person);
/// Whether more than one laptop wrote these records (table record): what one laptop wrote by itself
/// its rules show on the page where it is made.
Result<bool> areOfSeveralLaptops(Database& db, const std::vector<qint64>& rows);
/// The name of a person in lists, or the case code of one without.
Result<QString> shownName(Database& db, const RecordId& person);

} // namespace core::storage
