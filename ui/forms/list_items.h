// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/buttons/need_row.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/picker_items.h"

#include <string_view>
#include <vector>

namespace ui::forms {

/// The entries of a code list as each kind of control offers them, in the language of the window.
/// "country", "language" and "currency" are lists too.
std::vector<widgets::PickerItem> pickerItemsOf(std::string_view list);
std::vector<widgets::Segment> segmentsOf(std::string_view list);
std::vector<widgets::Need> togglesOf(std::string_view list);

} // namespace ui::forms
