// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace core::domain {

using PersonId = core::Id<struct PersonTag>;
using FamilyId = core::Id<struct FamilyTag>;
using ReceptionId = core::Id<struct ReceptionTag>; ///< a reception group: the people of one arrival
using ExpectedId = core::Id<struct ExpectedTag>;   ///< one line of a pre-arrival list
using ManifestId = core::Id<struct ManifestTag>;
using PassengerId = core::Id<struct PassengerTag>; ///< one person on one manifest
using UserId = core::Id<struct UserTag>;
using DeviceId = core::Id<struct DeviceTag>;
using StreamId =
    core::Id<struct StreamTag>; ///< (device, incarnation, compartment); docs/sync_protocol.md 2.2

} // namespace core::domain
