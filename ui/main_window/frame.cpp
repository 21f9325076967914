// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/frame.h"

#include "ui/actions/key_map.h"
#include "ui/jobs/job_bar.h"
#include "ui/main_window/bars/action_bar.h"
#include "ui/main_window/bars/rail.h"
#include "ui/main_window/bars/search_box.h"
#include "ui/main_window/bars/status_strip.h"
#include "ui/main_window/bars/top_bar.h"
#include "ui/main_window/conflict_count.h"
#include "ui/main_window/global_keys.h"
#include "ui/main_window/page_factory.h"
#include "ui/main_window/search_commands.h"
#include "ui/main_window/sharing_watch.h"
#include "ui/pages/help/help_panel.h"
#include "ui/pages/sync/stick_watch.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/frames/toast_host.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui::main_window {
namespace {

using pages::PageId;

constexpr std::size_t kLongestHistory = 20;
constexpr int kHelpPanelWidth = 320;

bool isPersonal(const pages::Target& target)
{
    return std::holds_alternative<pages::SearchText>(target);
}

/// A record belongs to the list of people.
PageId railEntryOf(PageId page)
{
    return page == PageId::Record ? PageId::People : page;
}

/// Where a role starts: the first of these it may use.
constexpr PageId kFirstPages[] = {PageId::Today, PageId::People, PageId::Manifests,
                                  PageId::Settings, PageId::Help};

} // namespace

Frame::Frame(const pages::PageContext& context, const PageFactory& factory, QWidget* parent)
    : QWidget(parent), m_context(context), m_factory(factory),
      m_rail(new Rail(factory.railEntries(context.session.user().role), this)),
      m_topBar(new TopBar(context.session, context.clock)), m_banners(new QVBoxLayout),
      m_pages(new QStackedWidget), m_actionBar(new ActionBar),
      m_status(new StatusStrip(context.session.site().deviceLetters)),
      m_sharing(new SharingWatch(context, this)),
      m_toasts(new widgets::ToastHost(*m_pages, context.clock))
{
    setObjectName(QStringLiteral("frame"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(makeColumn(), 1);
    m_topBar->search()->setFrame(this);
    connectBars();
    connect(&m_context.session.bus(), &core::storage::ChangeBus::changed, this, &Frame::follow);
    connect(m_sharing, &SharingWatch::lineChanged, m_status, &StatusStrip::showSharing);
    if (m_context.sticks != nullptr)
        connect(m_context.sticks, &pages::StickWatch::plugged, this, &Frame::offerStick);
    m_sharing->refresh();
    if (m_factory.isAllowed(PageId::Conflicts, context.session.user().role))
        new ConflictCount(context, *m_rail, this);
    tellNotices();
}

QWidget* Frame::makeColumn()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banners->setContentsMargins(14, 0, 14, 0);
    m_banners->setSpacing(6);
    column->addWidget(m_topBar);
    column->addLayout(m_banners);
    m_middle = new QHBoxLayout;
    m_middle->addWidget(m_pages, 1);
    column->addLayout(m_middle, 1);
    m_jobBar = new ui::jobs::JobBar(m_context.jobs, side);
    m_jobBar->setObjectName(QStringLiteral("job_bar"));
    m_jobBar->setContentsMargins(14, 6, 14, 6);
    connect(m_jobBar, &ui::jobs::JobBar::statusText, m_status, &StatusStrip::showJob);
    column->addWidget(m_jobBar);
    column->addWidget(m_actionBar);
    column->addWidget(m_status);
    return side;
}

void Frame::connectBars()
{
    connect(m_rail, &Rail::chosen, this, [this](PageId page) { go(page); });
    connect(m_topBar, &TopBar::hideAsked, this, &Frame::hideAsked);
    connect(m_topBar, &TopBar::lockAsked, this, &Frame::lockAsked);
    SearchBox* search = m_topBar->search();
    connect(search, &SearchBox::personChosen, this, &Frame::openPerson);
    connect(search, &SearchBox::manifestChosen, this,
            [this](const core::domain::ManifestId& manifest) { go(PageId::Manifests, manifest); });
    connect(search, &SearchBox::left, this, [this] {
        if (pages::Page* page = current())
            page->activate();
    });
    connect(search, &SearchBox::started, this, [this, search] {
        search->setCommands(searchCommands(*this, m_factory, m_context.session.user().role));
    });
    connect(search, &SearchBox::failed, this,
            [this](const core::Error& error) { showToast(text::errorText(error), {}); });
    connect(m_actionBar, &ActionBar::primary, this, [this] { current()->primaryAction(); });
    connect(m_actionBar, &ActionBar::secondary, this, [this] { current()->secondaryAction(); });
}

pages::Page* Frame::page(PageId id)
{
    const auto known = m_built.find(id);
    if (known != m_built.end())
        return known->second;
    pages::Page* made = m_factory.make(id, m_context).release();
    if (made == nullptr)
        return nullptr;
    m_pages->addWidget(made);
    m_built.emplace(id, made);
    connectPage(made);
    return made;
}

void Frame::connectPage(pages::Page* page)
{
    using pages::Page;
    connect(page, &Page::openPerson, this, &Frame::openPerson);
    connect(page, &Page::openManifest, this,
            [this](const core::domain::ManifestId& manifest) { go(PageId::Manifests, manifest); });
    connect(page, &Page::openPrint, this, [this](const core::domain::ManifestId& manifest) {
        go(PageId::PrintPreview, manifest);
    });
    connect(page, &Page::openPage, this, &Frame::go);
    connect(page, &Page::goBack, this, &Frame::goBack);
    // Not below the key of the page that is about to be covered.
    connect(page, &Page::hideAsked, this, &Frame::hideAsked, Qt::QueuedConnection);
    connect(page, &Page::toast, this, &Frame::showToast);
    connect(page, &Page::saved, m_status, &StatusStrip::showSaved);
    connect(page, &Page::saveFailed, m_status, &StatusStrip::showSaveFailure);
    connect(page, &Page::working, m_sharing, &SharingWatch::showWork);
    connect(page, &Page::actionBarChanged, this, [this, page] {
        if (current() == page)
            m_actionBar->setContent(page->actionBar());
    });
}

pages::Page* Frame::current() const
{
    return qobject_cast<pages::Page*>(m_pages->currentWidget());
}

void Frame::showFirst()
{
    const core::domain::Role role = m_context.session.user().role;
    for (const PageId id : kFirstPages) {
        if (m_factory.isAllowed(id, role)) {
            go(id);
            break;
        }
    }
    tellKeptDrafts();
}

void Frame::go(PageId id, const pages::Target& target)
{
    if (!m_factory.isAllowed(id, m_context.session.user().role)) {
        showToast(tr("%1 is not part of your work. Ask a supervisor.").arg(PageFactory::title(id)),
                  {});
        return;
    }
    if (const pages::Page* before = current(); before != nullptr && before->id() != id) {
        m_history.push_back(place());
        if (m_history.size() > kLongestHistory)
            m_history.erase(m_history.begin());
    }
    bringToFront(page(id), target);
}

void Frame::openPerson(const core::domain::PersonId& person)
{
    const bool mayOpen = m_factory.isAllowed(PageId::Record, m_context.session.user().role);
    go(mayOpen ? PageId::Record : PageId::People, person);
}

void Frame::bringToFront(pages::Page* page, const pages::Target& target)
{
    if (pages::Page* before = current(); before != nullptr && before != page)
        before->leave();
    if (!std::holds_alternative<std::monostate>(target))
        page->open(target);
    m_toasts->closeAll();
    m_pages->setCurrentWidget(page);
    m_rail->setCurrent(railEntryOf(page->id()));
    m_actionBar->setContent(page->actionBar());
    m_jobBar->setCovered(page->showsItsJobs());
    m_topBar->search()->close();
    m_context.keys.setPlace(placeOf(page->id()));
    if (m_help != nullptr)
        m_help->setKeys(placeOf(page->id()), page->keys());
    page->activate();
}

void Frame::toggleHelp()
{
    if (m_help != nullptr) {
        delete std::exchange(m_help, nullptr);
        return;
    }
    const pages::Page* page = current();
    if (page == nullptr || page->id() == PageId::Help)
        return;
    m_help = new pages::HelpPanel;
    m_help->setFixedWidth(theme::scaled(this, kHelpPanelWidth));
    m_help->setKeys(placeOf(page->id()), page->keys());
    m_middle->addWidget(m_help);
}

void Frame::saveDrafts()
{
    const core::Status kept = flushDrafts();
    if (kept)
        m_status->showSaved(m_context.clock.nowMs());
    else
        m_status->showSaveFailure(text::errorText(kept.error()));
}

bool Frame::nextPanel(pages::Page& page, bool backwards)
{
    return page.nextPanel(backwards) || m_toasts->focusNewest();
}

void Frame::shareNow(const QString& stick)
{
    go(PageId::Sync, pages::ShareNow{stick});
}

bool Frame::pressToast()
{
    return m_toasts->pressFocused();
}

void Frame::offerStick(const pages::Stick& stick)
{
    if (!m_factory.isAllowed(PageId::Sync, m_context.session.user().role))
        return;
    m_toasts->offer(tr("Site stick found."), {tr("Sync now"), QStringLiteral("Ctrl Enter"),
                                              [this, folder = stick.folder] { shareNow(folder); }});
}

bool Frame::escape()
{
    if (m_topBar->search()->isOpen()) {
        m_topBar->search()->close();
        current()->activate();
        return true;
    }
    if (m_help != nullptr) {
        toggleHelp();
        return true;
    }
    return false;
}

void Frame::goBack()
{
    if (m_history.empty())
        return;
    const Place before = m_history.back();
    m_history.pop_back();
    bringToFront(page(before.page), before.target);
}

Place Frame::place() const
{
    Place place;
    const pages::Page* page = current();
    if (page == nullptr)
        return place;
    place.page = page->id();
    place.target = page->place();
    if (isPersonal(place.target))
        place.target = {};
    const QWidget* focus = page->focusWidget();
    if (focus != nullptr && page->isAncestorOf(focus)) {
        place.focus = focus->objectName();
        if (const auto* edit = qobject_cast<const QLineEdit*>(focus))
            place.caret = edit->cursorPosition();
    }
    return place;
}

void Frame::restore(const Place& place)
{
    if (!m_factory.isAllowed(place.page, m_context.session.user().role)) {
        showFirst();
        return;
    }
    bringToFront(page(place.page), place.target);
    if (place.focus.isEmpty())
        return;
    auto* focus = current()->findChild<QWidget*>(place.focus);
    if (focus == nullptr)
        return;
    focus->setFocus(Qt::OtherFocusReason);
    if (auto* edit = qobject_cast<QLineEdit*>(focus); edit != nullptr && place.caret >= 0)
        edit->setCursorPosition(place.caret);
}

core::Status Frame::flushDrafts()
{
    core::Status first;
    for (const auto& [id, page] : m_built) {
        core::Status kept = page->flushDrafts();
        if (!kept && first)
            first = std::move(kept);
    }
    return first;
}

void Frame::follow(const core::storage::ChangeSet& changes)
{
    if (changes.origin != core::storage::Origin::Sync)
        m_status->showSaved(m_context.clock.nowMs());
    m_topBar->refresh();
}

void Frame::showSaveFailure(const QString& message)
{
    m_status->showSaveFailure(message);
}

void Frame::showCountdown(int seconds)
{
    m_status->showCountdown(seconds);
}

void Frame::showToast(const QString& text, const std::function<void()>& undo)
{
    m_toasts->show(text, undo);
}

void Frame::startSearch()
{
    m_topBar->search()->start();
}

} // namespace ui::main_window
