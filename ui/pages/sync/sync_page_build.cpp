// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_catalog.h"
#include "ui/actions/key_map.h"
#include "ui/pages/sync/found_panel.h"
#include "ui/pages/sync/laptops_panel.h"
#include "ui/pages/sync/past_syncs_view.h"
#include "ui/pages/sync/running_panel.h"
#include "ui/pages/sync/sync_page.h"
#include "ui/pages/sync/sync_words.h"
#include "ui/pages/sync/travels_panel.h"
#include "ui/pages/sync/trusted_laptops_view.h"
#include "ui/pages/sync/way_card.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/page_body.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

using core::sync::Road;

constexpr Road kCardRoads[] = {Road::Bundle, Road::Folder, Road::Hub};
constexpr actions::ActionId kCardActions[] = {
    actions::ActionId::SyncUsb, actions::ActionId::SyncFolder, actions::ActionId::SyncHub};
constexpr int kSyncGap = 11;

} // namespace

void SyncPage::build()
{
    QVBoxLayout* lines = widgets::addScrollingLines(this);
    m_head = new widgets::PageHead(this);
    m_backButton = new widgets::KeyButton({}, this);
    m_backButton->setObjectName(u"sync_back"_s);
    m_backButton->setPicture(theme::Icon::ArrowLeft)->setKeyCap(u"Esc"_s);
    m_pastButton = new widgets::KeyButton({}, this);
    m_pastButton->setObjectName(u"sync_past"_s);
    m_pastButton->setPicture(theme::Icon::History);
    m_trustButton = new widgets::KeyButton({}, this);
    m_trustButton->setObjectName(u"sync_trusted"_s);
    m_trustButton->setPicture(theme::Icon::Key);
    for (widgets::KeyButton* button : {m_backButton, m_pastButton, m_trustButton})
        m_head->addAtEnd(button);
    lines->addWidget(m_head);
    m_failure = new widgets::Banner(widgets::Tone::Bad, this);
    m_failure->hide();
    lines->addWidget(m_failure);
    m_faces = new QStackedWidget(this);
    m_pastView = new PastSyncsView(this);
    m_trusted = new TrustedLaptopsView(context(), this);
    m_faces->addWidget(buildMain());
    m_faces->addWidget(m_pastView);
    m_faces->addWidget(m_trusted);
    lines->addWidget(m_faces, 1);

    connect(m_backButton, &QPushButton::clicked, this, [this] { showFace(Face::Main); });
    connect(m_pastButton, &QPushButton::clicked, this, [this] { showFace(Face::Past); });
    connect(m_trustButton, &QPushButton::clicked, this, [this] { showFace(Face::Laptops); });
    connect(m_trusted, &TrustedLaptopsView::changed, this, &SyncPage::refresh);
    connect(m_trusted, &TrustedLaptopsView::told, this,
            [this](const QString& text) { Q_EMIT toast(text, {}); });
}

QWidget* SyncPage::buildCards()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSyncGap);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const Road road = kCardRoads[i];
        m_cards[i] = new WayCard(SyncWords::roadIcon(road), actions::capOf(kCardActions[i]), row);
        m_cards[i]->setObjectName(u"way_%1"_s.arg(i + 1));
        line->addWidget(m_cards[i], 1);
        connect(m_cards[i], &QPushButton::clicked, this, [this, road] { choose(road); });
    }
    return row;
}

QWidget* SyncPage::buildMain()
{
    auto* main = new QWidget(this);
    m_laptops = new LaptopsPanel(main);
    m_found = new FoundPanel(main);
    m_running = new RunningPanel(main);
    m_travels = new TravelsPanel(main);
    auto* left = new QVBoxLayout;
    left->setSpacing(kSyncGap);
    left->addWidget(m_laptops, 1);
    left->addWidget(m_found);
    auto* right = new QVBoxLayout;
    right->setSpacing(kSyncGap);
    right->addWidget(m_running, 3);
    right->addWidget(m_travels, 2);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addLayout(left, 735);
    columns->addLayout(right, 420);
    auto* whole = new QVBoxLayout(main);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(kSyncGap);
    whole->addWidget(buildCards());
    whole->addLayout(columns, 1);

    connect(m_laptops, &LaptopsPanel::addAsked, this, [this] { showFace(Face::Laptops); });
    connect(m_found, &FoundPanel::conflictsAsked, this,
            [this] { Q_EMIT openPage(PageId::Conflicts, std::monostate()); });
    connect(m_running, &RunningPanel::startAsked, this, &SyncPage::primaryAction);
    connect(m_running, &RunningPanel::stopAsked, &m_run, &SyncRun::stop);
    connect(m_travels, &TravelsPanel::folderAsked, this, [this] { chooseFolder(false); });
    connect(m_travels, &TravelsPanel::fileAsked, this, &SyncPage::chooseFile);
    connect(m_travels, &TravelsPanel::addressGiven, this, [this](const QString& url) {
        m_places.hubUrl = url;
        keepPlaces();
        showAll();
        m_running->startButton()->setFocus(Qt::OtherFocusReason);
    });
    return main;
}

void SyncPage::bindKeys()
{
    using actions::ActionId;
    const auto bind = [this](ActionId id, auto act) {
        context().keys.bind(id, this, [this, act] { return isInFront() && act(); });
    };
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        bind(kCardActions[i], [this, i] {
            showFace(Face::Main);
            choose(kCardRoads[i]);
            m_cards[i]->setFocus(Qt::ShortcutFocusReason);
            return true;
        });
    }
    bind(ActionId::Primary, [this] {
        // A toast over the page has a Ctrl+Enter of its own.
        const QWidget* focus = QApplication::focusWidget();
        if (focus != nullptr && focus != this && !isAncestorOf(focus))
            return false;
        primaryAction();
        return true;
    });
    bind(ActionId::Back, [this] { return back(); });
}

bool SyncPage::nextPanel(bool backwards)
{
    if (m_faces->currentWidget() == m_trusted) {
        m_trusted->nextPanel();
        return true;
    }
    if (m_faces->currentWidget() == m_pastView)
        return false;
    QWidget* const panels[] = {m_cards[0]->parentWidget(), m_laptops, m_running, m_travels};
    constexpr int kPanels = 4;
    int at = -1;
    for (int i = 0; i < kPanels; ++i) {
        if (panels[i]->isAncestorOf(focusWidget()))
            at = i;
    }
    const int next = at < 0 ? 0 : (at + (backwards ? kPanels - 1 : 1)) % kPanels;
    if (at >= 0 && next == 0 && !backwards)
        return false; // on to the toast, when there is one
    switch (next) {
    case 0: m_cards.at(static_cast<std::size_t>(m_road))->setFocus(Qt::ShortcutFocusReason); break;
    case 1: m_laptops->table()->setFocus(Qt::ShortcutFocusReason); break;
    case 2:
        (m_run.isRunning() ? m_running->stopButton() : m_running->startButton())
            ->setFocus(Qt::ShortcutFocusReason);
        break;
    default: m_travels->focusFirst(); break;
    }
    return true;
}

} // namespace ui::pages
