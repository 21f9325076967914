// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/bars/search_box.h"

#include <vector>

namespace ui::main_window {

class Frame;
class PageFactory;

/// What the search offers after ">": what the action bar of the page in front does, the pages the
/// role may open, and the commands of the window, each with its keys.
std::vector<Found> searchCommands(Frame& frame, const PageFactory& factory,
                                  core::domain::Role role);

} // namespace ui::main_window
