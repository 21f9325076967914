// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core::domain {

enum class Role { Clerk, Caseworker, Transport, Supervisor };

/// What somebody can do or see. What a role may not is absent from its window.
enum class Action {
    RegisterPeople,
    SearchPeople,
    SeeIdentity,  ///< documents, phone, family: who the person is
    SeeNeeds,     ///< the needs flags of lists
    SeeCase,      ///< interview sections; opening is logged
    SeeProtected, ///< fields of L4, where the user is named for it, too
    ManageReception,
    SeeManifests,
    EditManifests,
    BoardPeople,
    PrintManifests,
    OverrideManifest, ///< going back a state
    FlagDuplicates,
    DecideDuplicates,
    DecideConflicts,
    DecideManifestConflicts,
    Synchronise,
    SeeReports,
    ImportPeople,
    ExportPeople,
    AdministerUsers,
    AdministerSite,
};

/// Whether the role includes the action.
bool may(Role role, Action action);

/// The code that is stored: clerk, caseworker, transport, supervisor.
QString roleCode(Role role);
std::optional<Role> roleFromCode(const QString& code);

} // namespace core::domain
