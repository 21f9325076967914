// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/today_page.h"

#include "core/domain/languages.h"
#include "core/session/session.h"
#include "ui/actions/key_map.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/manifests/manifest_words.h"
#include "ui/pages/today/need_list.h"
#include "ui/pages/today/today_words.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bars/flow_strip.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/key_cap.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/page_body.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"
#include "ui/widgets/tables/table_items.h"

#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

constexpr int kReloadSoonMs = 150; // many changes of one import make one reload
constexpr int kRefreshMs = 60000;  // waiting times go on while nobody types

widgets::HwTableView* listTable(QStandardItemModel* model, QWidget* parent)
{
    auto* table = new widgets::HwTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new widgets::ChipDelegate(table));
    return table;
}

} // namespace

TodayPage::TodayPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    build();
    m_hideNames.setSingleShot(true);
    m_hideNames.setInterval(kNamesShownMs);
    connect(&m_hideNames, &QTimer::timeout, this, [this] { showNames(false); });
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &TodayPage::load);
    connect(&context.session.bus(), &core::storage::ChangeBus::changed, this,
            [this] { m_reload.start(kReloadSoonMs); });
    context.keys.bind(actions::ActionId::ShowNames, this, [this] {
        showNames(!m_namesShown);
        return true;
    });
    retranslate();
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::build()
{
    auto* lines = widgets::addScrollingLines(this);
    m_head = new widgets::PageHead(this);
    lines->addWidget(m_head);
    m_failure = new widgets::Banner(widgets::Tone::Bad, this);
    m_failure->hide();
    lines->addWidget(m_failure);
    m_flow = new widgets::FlowStrip(this);
    connect(m_flow, &widgets::FlowStrip::stepTriggered, this,
            [this](const QString& step) { Q_EMIT openPage(pageOfStep(step), std::monostate()); });
    lines->addWidget(m_flow);

    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(buildWaiting(), 1);
    right->addWidget(buildManifests(), 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(buildNeeds(), 60);
    columns->addLayout(right, 40);
    lines->addLayout(columns, 1);
}

widgets::Panel* TodayPage::buildNeeds()
{
    m_needsPanel = new widgets::Panel(this);
    m_names = new widgets::KeyButton(QString(), this);
    m_names->setKind(widgets::ButtonKind::Flat)->setKeyCap(QStringLiteral("Ctrl H"));
    m_names->setObjectName(QStringLiteral("show_names"));
    connect(m_names, &QPushButton::clicked, this, [this] { showNames(!m_namesShown); });
    m_needsPanel->addToHead(m_names);
    m_needs = new NeedList(this);
    connect(m_needs, &NeedList::triggered, this, &TodayPage::openNeed);
    m_nobody = new QLabel(this);
    m_nobody->setProperty("kind", QStringLiteral("sub"));
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    m_needsPanel->body()->addWidget(m_needs, 1);
    m_needsPanel->body()->addWidget(m_nobody, 1);
    m_legend = new widgets::KeyLegend(this);
    m_needsPanel->setFoot(m_legend);
    return m_needsPanel;
}

widgets::Panel* TodayPage::buildWaiting()
{
    m_waitingPanel = new widgets::Panel(this);
    m_waitingModel = new QStandardItemModel(this);
    m_waiting = listTable(m_waitingModel, this);
    m_waitingPanel->body()->addWidget(m_waiting);
    return m_waitingPanel;
}

widgets::Panel* TodayPage::buildManifests()
{
    m_manifestsPanel = new widgets::Panel(this);
    m_newManifest = new widgets::KeyButton(QString(), this);
    m_newManifest->setKind(widgets::ButtonKind::Flat)->setPicture(theme::Icon::Plus);
    connect(m_newManifest, &QPushButton::clicked, this,
            [this] { Q_EMIT openPage(PageId::Manifests, std::monostate()); });
    m_manifestsPanel->addToHead(m_newManifest);
    m_manifestsModel = new QStandardItemModel(this);
    m_manifests = listTable(m_manifestsModel, this);
    connect(m_manifests, &widgets::HwTableView::opened, this, [this](const QModelIndex& index) {
        Q_EMIT openManifest(m_overview.manifests.at(static_cast<std::size_t>(index.row())).id);
    });
    m_manifestsPanel->body()->addWidget(m_manifests);
    return m_manifestsPanel;
}

void TodayPage::activate()
{
    m_wantsFocus = true;
    load();
}

void TodayPage::load()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    auto& session = context().session;
    const core::Clock& clock = context().clock;
    context().jobs.run(
        this, tr("Today's figures"),
        [&session,
         &clock](core::JobControl& control) -> core::Result<core::session::TodayOverview> {
            CORE_TRY_ASSIGN(auto connection, session.connect());
            return core::session::loadToday(*connection, clock, control);
        },
        [this](const core::Result<core::session::TodayOverview>& overview) {
            m_loading = false;
            m_reload.start(kRefreshMs);
            m_failure->setVisible(!overview);
            if (overview)
                show(*overview);
            else
                m_failure->setText(text::errorText(overview.error()));
            if (std::exchange(m_loadAgain, false))
                load();
        });
}

void TodayPage::show(const core::session::TodayOverview& overview)
{
    if (&overview != &m_overview)
        m_overview = overview;
    m_hasOverview = true;
    m_head->setNote(groupWords(overview.group));
    showSteps(overview);
    m_needs->show(overview.needs, context().clock.nowMs(), m_namesShown);
    m_needs->setVisible(!overview.needs.empty());
    m_nobody->setVisible(overview.needs.empty());
    showWaiting(overview);
    showManifests(overview);
    if (std::exchange(m_wantsFocus, false)) {
        if (overview.needs.empty())
            m_flow->setFocus();
        else
            m_needs->focusFirst();
    }
    Q_EMIT loaded();
}

void TodayPage::showSteps(const core::session::TodayOverview& overview)
{
    m_flow->setSteps(flowSteps(overview));
}

void TodayPage::showWaiting(const core::session::TodayOverview& overview)
{
    m_waitingPanel->setTitleNote(QString::number(overview.waitingPeople));
    m_waitingModel->clear();
    m_waitingModel->setHorizontalHeaderLabels({tr("Language"), tr("Waiting"), tr("Longest")});
    for (const auto& row : overview.waiting) {
        const QString since =
            text::formatDuration((context().clock.nowMs() - row.longestSinceMs) / 1000);
        m_waitingModel->appendRow({widgets::textItem(languageWords(row.language)),
                                   widgets::textItem(QString::number(row.waiting), Qt::AlignRight),
                                   widgets::textItem(since, Qt::AlignRight)});
    }
    m_waitingModel->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_waitingModel->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_waiting->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void TodayPage::showManifests(const core::session::TodayOverview& overview)
{
    m_manifestsModel->clear();
    m_manifestsModel->setHorizontalHeaderLabels(
        {tr("Manifest"), tr("To"), tr("People"), tr("Leaves"), tr("State")});
    const QDate today = context().clock.today();
    for (const auto& row : overview.manifests) {
        QStandardItem* name = widgets::textItem(row.title);
        name->setData(true, widgets::BoldRole);
        m_manifestsModel->appendRow(
            {name, widgets::textItem(row.to),
             widgets::textItem(tr("%1 / %2").arg(row.passengers).arg(row.capacity), Qt::AlignRight),
             widgets::textItem(
                 row.departsAtMs == 0
                     ? tr("not set")
                     : text::formatInstant(QDateTime::fromMSecsSinceEpoch(row.departsAtMs), today)),
             widgets::chipItem(manifestStateChip(row))});
    }
    m_manifestsModel->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    constexpr int kWidths[] = {82, 0, 74, 104, 132};
    for (int column = 0; column < m_manifestsModel->columnCount(); ++column)
        m_manifests->setColumnWidth(column, theme::scaled(this, kWidths[column]));
    m_manifests->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

void TodayPage::openNeed(const core::storage::NeedNow& need)
{
    if (need.person)
        Q_EMIT openPerson(*need.person);
    else if (need.kind == core::storage::NeedNow::Kind::TwoLaptops)
        Q_EMIT openPage(PageId::Conflicts, std::monostate());
    else
        Q_EMIT openPage(PageId::People, std::monostate());
}

void TodayPage::showNames(bool shown)
{
    m_namesShown = shown;
    if (shown)
        m_hideNames.start();
    else
        m_hideNames.stop();
    retranslate();
}

bool TodayPage::nextPanel(bool backwards)
{
    QWidget* const panels[] = {m_flow, m_needs, m_waiting, m_manifests};
    int at = -1;
    for (int i = 0; i < 4; ++i) {
        if (panels[i]->hasFocus() || panels[i]->isAncestorOf(focusWidget()))
            at = i;
    }
    const int next = (at + (backwards ? 3 : 1) + 4) % 4;
    if (panels[next] == m_needs)
        m_needs->focusFirst();
    else
        panels[next]->setFocus();
    return true;
}

std::vector<KeyHint> TodayPage::keys() const
{
    return {{QStringLiteral("Ctrl H"), tr("show names for half a minute")},
            {QStringLiteral("F6"), tr("next panel")},
            {QStringLiteral("Enter"), tr("open")}};
}

void TodayPage::retranslate()
{
    m_head->setTitle(tr("Today"));
    m_newManifest->setText(tr("New"));
    m_needsPanel->setTitle(tr("Needs someone now"), theme::Icon::Flag);
    m_needsPanel->setTitleNote(m_namesShown ? QString() : tr("names hidden on this screen"));
    m_names->setText(m_namesShown ? tr("Hide names") : tr("Show names"));
    m_nobody->setText(tr("Nobody needs someone right now."));
    m_legend->setEntries({{{QStringLiteral("\u2191"), QStringLiteral("\u2193")}, tr("choose")},
                          {{tr("Enter")}, tr("open")},
                          {{QStringLiteral("F6")}, tr("next panel")}});
    m_waitingPanel->setTitle(tr("Waiting for interview"), theme::Icon::Languages);
    m_waiting->setAccessibleName(tr("Waiting for interview"));
    m_manifestsPanel->setTitle(tr("Manifests"), theme::Icon::Bus);
    m_manifests->setAccessibleName(tr("Manifests"));
    if (m_hasOverview)
        show(m_overview);
}

} // namespace ui::pages
