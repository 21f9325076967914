// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest.h"

#include <vector>

namespace core::domain {

/// One seat given. Undone by giving @p before back.
struct SeatEdit {
    PersonId person;
    QString before;
    QString seat;
    friend bool operator==(const SeatEdit&, const SeatEdit&) = default;
};

/// The seats of a vehicle from the door on: 1A, 1B, … Rows are as wide as the kind of vehicle is;
/// on foot there are none. Escorts sit on the last seats, which are not listed.
QStringList seatsOf(const ManifestView& manifest);

/// Gives the people without a seat one: those who need to be near the door first, then families
/// side by side, the largest first, then everyone else in their order. A family with some people
/// seated is completed as near to them as there is room. Nobody who has a seat is moved; who finds
/// none stays without. The same manifest always gives the same plan.
std::vector<SeatEdit> fillSeats(const ManifestView& manifest);

} // namespace core::domain
