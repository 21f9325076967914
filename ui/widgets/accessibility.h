// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::widgets {

/// Lets screen readers know the painted widgets: segments as radio buttons, the capacity bar as a
/// progress bar, and so on. Each such widget calls it; only the first call does something.
void installAccessibility();

} // namespace ui::widgets
