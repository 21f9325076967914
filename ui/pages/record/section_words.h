// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/sections.h"

namespace ui::pages {

/// A sentence that opens a section without leading anybody: indirect, open, easy to leave aside.
/// Empty for sections in which nothing is asked. Source: WHO principles for interviews with people
/// who were trafficked; docs/architecture.md, the intake record.
core::TrText openingWords(core::forms::Section section);

} // namespace ui::pages
