// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/sync_desk.h"

#include <QWidget>

#include <vector>

class QStandardItemModel;

namespace ui::widgets {
class EmptyState;
class HwTableView;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

/// The exchanges of this laptop, newest first.
class PastSyncsView final : public QWidget {
    Q_OBJECT
public:
    explicit PastSyncsView(QWidget* parent = nullptr);

    void showPast(const std::vector<core::session::PastExchange>& past, const core::Clock& clock);
    void focusFirst();
    void retranslate();

private:
    widgets::Panel* m_panel;
    QStandardItemModel* m_model;
    widgets::HwTableView* m_table;
    widgets::EmptyState* m_empty;
};

} // namespace ui::pages
