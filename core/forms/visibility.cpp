// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/visibility.h"

namespace core::forms {

bool mayRead(domain::Role role, const FieldSpec& spec)
{
    switch (spec.sensitivity) {
    case Sensitivity::Operational: return true;
    case Sensitivity::Identifying: return domain::may(role, domain::Action::SeeIdentity);
    case Sensitivity::Sensitive:
    case Sensitivity::Dangerous: return domain::may(role, domain::Action::SeeCase);
    }
    return false;
}

} // namespace core::forms
