// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/validation.h"

#include <QString>

namespace ui::text {

/// The sentence under a field: what was found and how to go on.
QString issueText(const core::forms::Issue& issue);

} // namespace ui::text
