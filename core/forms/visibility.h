// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/roles.h"
#include "core/forms/field_spec.h"

namespace core::forms {

/// Whether the role may read values of the field wherever they stand by themselves, as in the
/// history of a record: identity for who registers, health and consent for who works the case.
bool mayRead(domain::Role role, const FieldSpec& spec);

} // namespace core::forms
