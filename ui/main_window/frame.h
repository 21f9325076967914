// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/change_bus.h"
#include "ui/pages/page.h"

#include <QWidget>

#include <map>
#include <memory>
#include <vector>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace core::storage {
struct FormDraft;
}
namespace ui::jobs {
class JobBar;
}
namespace ui::pages {
class HelpPanel;
struct Stick;
} // namespace ui::pages
namespace ui::widgets {
class ToastHost;
}

namespace ui::main_window {

class ActionBar;
class PageFactory;
class Rail;
class SharingWatch;
class StatusStrip;
class TopBar;
struct Found;

/// Where somebody was when the window locked: ids and names of widgets, nothing about a person.
struct Place {
    pages::PageId page = pages::PageId::Today;
    pages::Target target;
    QString focus; ///< object name of the widget with the focus
    int caret = -1;
};

/// The frame around the pages of one open store: rail, top bar, banners, pages, action bar, status.
/// It builds a page the first time it is shown and carries what pages ask for from one to another.
/// Lives from unlock to lock.
class Frame final : public QWidget {
    Q_OBJECT
public:
    Frame(const pages::PageContext& context, const PageFactory& factory, QWidget* parent = nullptr);

    /// The first page after unlock, with the line about drafts that were kept.
    void showFirst();
    /// Goes to @p page; tells who may open it when the role may not.
    void go(pages::PageId page, const pages::Target& target = {});
    /// The record of @p person, or their row in the list for who may see no more.
    void openPerson(const core::domain::PersonId& person);
    [[nodiscard]] pages::Page* current() const;
    [[nodiscard]] Place place() const;
    void restore(const Place& place);
    /// All pages write their unfinished work. Errors: those of the first page that could not.
    core::Status flushDrafts();

    void showSaveFailure(const QString& message);
    void showCountdown(int seconds);
    void showToast(const QString& text, const std::function<void()>& undo);
    void startSearch();
    void goBack();
    /// F1: the help panel at the right of the page, or away.
    void toggleHelp();
    /// Ctrl+S: writes the drafts now and says so.
    void saveDrafts();
    /// F6: the next panel of @p page, then the help, the toast, and round again.
    bool nextPanel(pages::Page& page, bool backwards);
    /// F10: the usual exchange, wherever somebody works.
    void shareNow(const QString& stick = {});
    /// Ctrl+Enter in a toast; false while the focus is elsewhere.
    bool pressToast();
    /// Esc: closes what lies open; false when there was nothing.
    bool escape();

Q_SIGNALS:
    void hideAsked();
    void lockAsked();

private:
    QWidget* makeColumn();
    void connectBars();
    pages::Page* page(pages::PageId id);
    void connectPage(pages::Page* page);
    void bringToFront(pages::Page* page, const pages::Target& target);
    void follow(const core::storage::ChangeSet& changes);
    void offerStick(const pages::Stick& stick);
    void tellKeptDrafts();
    void offerDrafts(const std::vector<core::storage::FormDraft>& drafts);
    void tellNotices();
    void addBanner(QWidget* banner);

    pages::PageContext m_context;
    const PageFactory& m_factory;
    Rail* m_rail;
    TopBar* m_topBar;
    QVBoxLayout* m_banners;
    QStackedWidget* m_pages;
    ActionBar* m_actionBar;
    StatusStrip* m_status;
    SharingWatch* m_sharing;
    jobs::JobBar* m_jobBar = nullptr;
    std::map<pages::PageId, pages::Page*> m_built;
    widgets::ToastHost* m_toasts;
    pages::HelpPanel* m_help = nullptr; ///< built when first asked for
    QHBoxLayout* m_middle = nullptr;    ///< page and help, side by side
    std::vector<Place> m_history;
};

} // namespace ui::main_window
