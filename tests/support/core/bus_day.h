// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/temp_session.h"

namespace test {

/// A grown-up about whom no rule has anything to say: ready, with a passport, agreed to share.
core::domain::PersonId addTraveller(TempSession& store, PersonGiven given);
/// As many of them, "Traveller 01" and on.
std::vector<core::domain::PersonId> addTravellers(TempSession& store, int count);

/// The fields of a trip as somebody would type them.
core::forms::Values easyTrip(TempSession& store, const QString& title, int capacity = 44);

/// Bus 2 of journey 6: 38 people on 44 seats with 2 escorts; two things must be fixed, two are to
/// be looked at; a family of two is ready and on no manifest.
struct BusDay {
    core::domain::ManifestId bus;
    core::domain::PersonId alsoOnBus1;
    core::domain::PersonId child;
    core::domain::PersonId paperless;
    core::domain::PersonId silent;
    core::domain::PersonId selamawit;
    core::domain::PersonId dawit;
};
BusDay makeBusDay(TempSession& store);

} // namespace test
