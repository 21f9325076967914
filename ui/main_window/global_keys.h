// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_id.h"

namespace ui::actions {
class KeyMap;
enum class Where;
} // namespace ui::actions

namespace ui::main_window {

class Frame;
class LockController;
class MainWindow;

/// Binds the commands that work everywhere, for the life of @p window.
void bindWindowKeys(actions::KeyMap& keys, MainWindow& window);
/// Binds those that need an open store, for the life of @p frame.
void bindFrameKeys(actions::KeyMap& keys, Frame& frame, LockController& lock);
/// The part of the command table that belongs to a page.
actions::Where placeOf(pages::PageId page);

} // namespace ui::main_window
