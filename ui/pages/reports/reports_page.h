// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/overview.h"
#include "ui/pages/page.h"

#include <QTimer>

class QComboBox;

namespace ui::charts {
class ChartPanel;
}
namespace ui::widgets {
class Banner;
class KeyButton;
class PageHead;
} // namespace ui::widgets

namespace ui::pages {

/// Figures of the work: arrivals by day, nationality, sex and age, and where people are in the
/// process, as charts or as tables. Groups under five people are joined before anything is shown.
class ReportsPage final : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Reports; }
    [[nodiscard]] QString title() const override;
    void activate() override;
    bool nextPanel(bool backwards) override;

    [[nodiscard]] const std::optional<core::session::Report>& report() const { return m_report; }
    void showTables(bool tables);

Q_SIGNALS:
    void loaded();

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    enum class Span { Today, Week, Month, Everything };

    void build();
    QWidget* buildHead();
    void load();
    void show();
    void showDays(const core::session::Report& report);
    void showNationalities(const core::session::Report& report);
    void showAges(const core::session::Report& report);
    void showProcess(const core::session::Report& report);
    [[nodiscard]] core::storage::StatisticsScope scope() const;
    void exportTables();

    std::optional<core::session::Report> m_report;
    bool m_loading = false;
    bool m_loadAgain = false;
    bool m_tables = false;
    QTimer m_reload;

    widgets::PageHead* m_head = nullptr;
    QComboBox* m_span = nullptr;
    widgets::KeyButton* m_tablesButton = nullptr;
    widgets::KeyButton* m_export = nullptr;
    widgets::Banner* m_banner = nullptr;
    charts::ChartPanel* m_days = nullptr;
    charts::ChartPanel* m_nationalities = nullptr;
    charts::ChartPanel* m_ages = nullptr;
    charts::ChartPanel* m_process = nullptr;
};

} // namespace ui::pages
