// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest.h"

#include <utility>
#include <vector>

namespace core::domain {

/// How many seats stand side by side in a vehicle of this mode; 0 where nobody has a numbered seat.
int seatsInRow(const QString& mode);

/// A seat for everyone who travels: who needs the door first, then families side by side in one row
/// where one holds them, a child next to the guardian, then everyone else in the order of the list.
/// The last seats stay free for the escorts; who finds no seat gets none.
std::vector<std::pair<PersonId, QString>> planSeats(const ManifestView& manifest);

} // namespace core::domain
