// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui::widgets {

class IconLabel;
class KeyButton;

/// What stands in a list that has no rows: why, and what to do next.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(theme::Icon icon = theme::Icon::None, QWidget* parent = nullptr);
    void setText(const QString& text);
    /// One button under the words; empty words hide it.
    void setAction(const QString& words, const QString& keyCap = {});

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel* m_icon;
    QLabel* m_text;
    KeyButton* m_action;
};

} // namespace ui::widgets
