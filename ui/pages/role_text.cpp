// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/role_text.h"

namespace ui::pages {

QString RoleText::of(core::domain::Role role)
{
    switch (role) {
    case core::domain::Role::Clerk: return tr("Registration");
    case core::domain::Role::Caseworker: return tr("Caseworker");
    case core::domain::Role::Transport: return tr("Transport");
    case core::domain::Role::Supervisor: return tr("Supervisor");
    }
    return {};
}

} // namespace ui::pages
