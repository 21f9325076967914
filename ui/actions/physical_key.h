// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

class QKeyEvent;

namespace ui::actions {

/// The letter (A to Z), digit (0 to 9) or mark that stands on this key of a US keyboard, whatever
/// layout is active; null for other keys. By scan code where the platform gives one (evdev + 8, as
/// under X11 and Wayland), else by what the layout types.
QChar physicalKey(const QKeyEvent& key);

/// What a US keyboard would have typed, with Shift: how a barcode reader meant it.
QChar usCharacter(const QKeyEvent& key);

} // namespace ui::actions
