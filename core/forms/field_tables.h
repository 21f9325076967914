// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/field_spec.h"

#include <span>

namespace core::forms {

// One table a file, one row a field. Read them through core/forms/catalogue.h.
std::span<const FieldSpec> personFields();
std::span<const FieldSpec> receptionFields(); ///< families, reception groups and expected lists
std::span<const FieldSpec> manifestFields();  ///< manifests and their passengers
std::span<const FieldSpec> paperFields();     ///< revisions, accepted findings and printed copies
std::span<const FieldSpec> siteFields();      ///< users and the site
std::span<const FieldSpec> laptopFields();    ///< laptops of the group and their keys

} // namespace core::forms
