// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/section_view.h"

#include <memory>

namespace ui::pages {

/// The widget of a section: one of its own where there is one, else what its row in the table of
/// sections makes.
std::unique_ptr<SectionView> makeSection(core::forms::Section section, const PageContext& context);

} // namespace ui::pages
