// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr_text.h"

#include <QString>

namespace ui::text {

/// The text in the language of the window. Call it when painting, not once: the language can
/// change.
QString labelText(const core::TrText& text);

} // namespace ui::text
