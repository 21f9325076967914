// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/overview.h"
#include "ui/pages/page.h"

#include <QTimer>

class QLabel;
class QStandardItemModel;

namespace ui::widgets {
class Banner;
class EmptyState;
class FlowStrip;
class HwTableView;
class KeyButton;
class KeyLegend;
class PageHead;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

class NeedList;

/// What needs a person now, and whether the day is on track. Names are hidden until asked for, and
/// hidden again after half a minute: somebody may be looking.
class TodayPage final : public Page {
    Q_OBJECT
public:
    static constexpr int kNamesShownMs = 30000;

    explicit TodayPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Today; }
    [[nodiscard]] QString title() const override;
    void activate() override;
    bool nextPanel(bool backwards) override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;

    [[nodiscard]] bool namesShown() const { return m_namesShown; }
    void showNames(bool shown);
    /// Units: milliseconds. For tests, which do not wait half a minute.
    void setNamesShownFor(int ms) { m_hideNames.setInterval(ms); }

Q_SIGNALS:
    /// The figures on screen are those of the store as it was asked.
    void loaded();

protected:
    void retranslate() override;

private:
    void build();
    widgets::Panel* buildNeeds();
    widgets::Panel* buildWaiting();
    widgets::Panel* buildManifests();
    void load();
    void show(const core::session::TodayOverview& overview);
    void showSteps(const core::session::TodayOverview& overview);
    void showWaiting(const core::session::TodayOverview& overview);
    void showManifests(const core::session::TodayOverview& overview);
    void openNeed(const core::storage::NeedNow& need);

    core::session::TodayOverview m_overview;
    bool m_hasOverview = false;
    bool m_loading = false;
    bool m_loadAgain = false;
    bool m_namesShown = false;
    bool m_wantsFocus = false;
    QTimer m_hideNames;
    QTimer m_reload;

    widgets::PageHead* m_head = nullptr;
    widgets::KeyButton* m_newManifest = nullptr;
    widgets::KeyButton* m_names = nullptr;
    widgets::Banner* m_failure = nullptr;
    widgets::FlowStrip* m_flow = nullptr;
    widgets::Panel* m_needsPanel = nullptr;
    NeedList* m_needs = nullptr;
    QLabel* m_nobody = nullptr;
    widgets::KeyLegend* m_legend = nullptr;
    widgets::Panel* m_waitingPanel = nullptr;
    widgets::HwTableView* m_waiting = nullptr;
    QStandardItemModel* m_waitingModel = nullptr;
    widgets::Panel* m_manifestsPanel = nullptr;
    widgets::HwTableView* m_manifests = nullptr;
    QStandardItemModel* m_manifestsModel = nullptr;
};

} // namespace ui::pages
