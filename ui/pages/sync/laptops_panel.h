// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/sync_desk.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStandardItemModel;

namespace ui::widgets {
class Banner;
class HwTableView;
class KeyButton;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

/// The laptops of the group: when each was last heard, what of it is here, what is missing here,
/// and one word of state; below them what to do about the one that has been silent for longest.
class LaptopsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LaptopsPanel(QWidget* parent = nullptr);

    void showStatus(const core::session::SyncStatus& status, const core::Clock& clock);
    [[nodiscard]] widgets::HwTableView* table() const { return m_table; }
    void retranslate();

Q_SIGNALS:
    /// From the words that are shown while this laptop works alone.
    void addAsked();

private:
    void fill(const core::session::SyncStatus& status, const core::Clock& clock);

    widgets::Panel* m_panel;
    QLabel* m_note;
    QStandardItemModel* m_model;
    widgets::HwTableView* m_table;
    widgets::Banner* m_held;
    widgets::Banner* m_advice;
    widgets::KeyButton* m_add;
};

} // namespace ui::pages
