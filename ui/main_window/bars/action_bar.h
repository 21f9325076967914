// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QWidget>

class QLabel;

namespace ui::widgets {
class KeyButton;
class KeyLegend;
} // namespace ui::widgets

namespace ui::main_window {

/// The bar of a task: its keys at the left, how far it is, a quiet second button, and one primary
/// action at the right.
class ActionBar final : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(QWidget* parent = nullptr);

    /// Hides itself when there is nothing to show.
    void setContent(const pages::ActionBarContent& content);

Q_SIGNALS:
    void primary();
    void secondary();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    widgets::KeyLegend* m_legend;
    QLabel* m_note;
    widgets::KeyButton* m_secondary;
    widgets::KeyButton* m_primary;
};

} // namespace ui::main_window
