// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/roles.h"

namespace core::domain {
namespace {

/// The roles that include an action, one row an action. A supervisor may do everything.
struct RoleRow {
    bool clerk = false;
    bool caseworker = false;
    bool transport = false;
};

RoleRow roleRow(Action action)
{
    switch (action) {
    case Action::RegisterPeople: return {.clerk = true, .caseworker = true};
    case Action::SearchPeople: return {.clerk = true, .caseworker = true, .transport = true};
    case Action::SeeIdentity: return {.clerk = true, .caseworker = true};
    case Action::SeeNeeds: return {.caseworker = true, .transport = true};
    case Action::SeeCase: return {.caseworker = true};
    case Action::SeeProtected: return {.caseworker = true};
    case Action::ManageReception: return {.clerk = true, .caseworker = true};
    case Action::SeeManifests: return {.clerk = true, .caseworker = true, .transport = true};
    case Action::EditManifests: return {.transport = true};
    case Action::BoardPeople: return {.transport = true};
    case Action::PrintManifests: return {.transport = true};
    case Action::OverrideManifest: return {};
    case Action::FlagDuplicates: return {.clerk = true, .caseworker = true};
    case Action::DecideDuplicates: return {.caseworker = true};
    case Action::DecideConflicts: return {.caseworker = true};
    case Action::DecideManifestConflicts: return {.transport = true};
    case Action::Synchronise: return {.clerk = true, .caseworker = true, .transport = true};
    case Action::SeeReports: return {.caseworker = true};
    case Action::ImportPeople: return {};
    case Action::ExportPeople: return {};
    case Action::AdministerUsers: return {};
    case Action::AdministerSite: return {};
    }
    return {};
}

} // namespace

bool may(Role role, Action action)
{
    const RoleRow row = roleRow(action);
    switch (role) {
    case Role::Clerk: return row.clerk;
    case Role::Caseworker: return row.caseworker;
    case Role::Transport: return row.transport;
    case Role::Supervisor: return true;
    }
    return false;
}

QString roleCode(Role role)
{
    switch (role) {
    case Role::Clerk: return QStringLiteral("clerk");
    case Role::Caseworker: return QStringLiteral("caseworker");
    case Role::Transport: return QStringLiteral("transport");
    case Role::Supervisor: return QStringLiteral("supervisor");
    }
    return {};
}

std::optional<Role> roleFromCode(const QString& code)
{
    for (const Role role : {Role::Clerk, Role::Caseworker, Role::Transport, Role::Supervisor}) {
        if (roleCode(role) == code)
            return role;
    }
    return std::nullopt;
}

} // namespace core::domain
