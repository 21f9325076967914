// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_state.h"

#include <QWidget>

class QLabel;

namespace ui::widgets {
class IconLabel;
}

namespace ui::forms {

/// A message at the right of a row of buttons, where a field would have it below.
class SideMessage final : public QWidget {
    Q_OBJECT
public:
    explicit SideMessage(QWidget* parent = nullptr);
    void show(widgets::FieldState state, const QString& words);

private:
    widgets::IconLabel* m_icon;
    QLabel* m_words;
};

} // namespace ui::forms
