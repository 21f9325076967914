// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/reception_desk.h"

#include <QString>

#include <vector>

namespace ui::pages {

/// Reads lines somebody pasted or typed: name, sex, country, document number, with tabs, semicolons
/// or commas between. What is not understood stays empty; a line without a name is left out.
std::vector<core::session::ExpectedLine> expectedLinesFrom(const QString& text);

} // namespace ui::pages
