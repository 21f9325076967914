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

/// Whether two seats of a vehicle are in one row or in rows behind each other. Seats that are not
/// its own are not. For people who must be kept apart.
bool areNeighbours(const ManifestView& manifest, const QString& one, const QString& other);

/// Gives the people without a seat one: those who need to be near the door first, then people to be
/// kept apart, as far from each other as there is room, then people who belong together (a family,
/// a child and its guardian, two who asked for it) side by side, the largest party first, then
/// everyone else in their order. A party with some people seated is completed as near to them as
/// there is room. Being apart goes before being together. Nobody who has a seat is moved; who finds
/// none stays without. The same manifest always gives the same plan.
std::vector<SeatEdit> fillSeats(const ManifestView& manifest);

} // namespace core::domain
