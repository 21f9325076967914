// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui::widgets {

/// How a field stands: Warn is worth a look, Error stops paper.
enum class FieldState { Normal, Warn, Error };

/// A control made of several parts that draws its own state.
class StatefulControl {
public:
    virtual ~StatefulControl() = default;
    virtual void setFieldState(FieldState state) = 0;
};

/// Gives @p control the border of @p state: by StatefulControl, else by the style sheet.
void showFieldState(QWidget& control, FieldState state);

} // namespace ui::widgets
