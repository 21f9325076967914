// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ui::widgets {

/// How the battery of the laptop is.
struct PowerState {
    int percent = 0;
    bool charging = false;
};

/// Reads the first battery below @p root; nothing on a machine without one. Cost: three small
/// files.
std::optional<PowerState>
readPowerState(const QString& root = QStringLiteral("/sys/class/power_supply"));

/// The keyboard layout in use by its language, "English" or "ไทย"; empty where the system does not
/// say.
QString keyboardLayoutName();

} // namespace ui::widgets
