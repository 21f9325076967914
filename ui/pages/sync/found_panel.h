// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/exchange.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace ui::widgets {
class IconLabel;
class KeyButton;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

/// What the last exchange brought and took: six figures with their words.
class FoundPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FoundPanel(QWidget* parent = nullptr);

    /// Nothing: no exchange yet.
    void showReport(const std::optional<core::sync::ExchangeReport>& report, bool isOld);
    void retranslate();

Q_SIGNALS:
    void conflictsAsked();

private:
    struct Figure {
        widgets::IconLabel* icon;
        QLabel* number;
        QLabel* words;
    };
    void tell();

    widgets::Panel* m_panel;
    std::vector<Figure> m_figures;
    widgets::KeyButton* m_conflicts;
    std::optional<core::sync::ExchangeReport> m_report;
    bool m_isOld = false;
};

} // namespace ui::pages
