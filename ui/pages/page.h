// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/forms/sections.h"
#include "ui/pages/page_id.h"
#include "ui/theme/icons.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace core::session {
class Session;
}
namespace ui::actions {
class KeyMap;
}
namespace ui::jobs {
class JobRunner;
}
namespace ui::prompt {
class Prompter;
}

namespace ui::pages {

class Preferences;
class StickWatch;

/// What a page is built with. Every reference outlives the page: pages are destroyed at lock,
/// before the session is.
struct PageContext {
    core::session::Session& session;
    jobs::JobRunner& jobs;
    prompt::Prompter& prompter;
    Preferences&
        preferences; ///< colours and fonts come from ui/theme, the language from the translator
    const core::Clock& clock;
    /// A page binds the commands of its own place here (Insert, Ctrl+P …); those that work
    /// everywhere come to it through the virtual functions of Page.
    actions::KeyMap& keys;
    StickWatch* sticks = nullptr; ///< nothing: no sticks are noticed here
};

/// A draft to go on with, in the page that made it.
struct DraftRef {
    core::RecordId id;
    friend bool operator==(const DraftRef&, const DraftRef&) = default;
};

/// Words to look for, typed by somebody: personal, never kept over a lock.
struct SearchText {
    QString text;
    friend bool operator==(const SearchText&, const SearchText&) = default;
};

/// To begin sharing at once: with the stick in that folder, else the usual way.
struct ShareNow {
    QString stick;
    friend bool operator==(const ShareNow&, const ShareNow&) = default;
};

/// One section of a person's record.
struct RecordRef {
    core::domain::PersonId person;
    core::forms::Section section;
    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

/// What a page is asked to show. std::monostate: whatever it shows by itself.
using Target = std::variant<std::monostate, core::domain::PersonId, core::domain::ManifestId,
                            core::domain::ReceptionId, DraftRef, SearchText, ShareNow, RecordRef>;

/// A key and what it does here, drawn at the left of the action bar.
struct KeyHint {
    QString key; ///< "Enter"
    QString text;
};

/// What the action bar shows for a page. Pages that are not tasks leave both empty and have no bar.
struct ActionBarContent {
    std::vector<KeyHint> hints;
    QString note;            ///< quiet words before the buttons: "1 field still to choose"
    QString primary;         ///< the verb of Ctrl+Enter; empty: no button
    QString primaryKey = {}; ///< another key that does the same and is drawn instead
    theme::Icon primaryIcon = theme::Icon::None;
    bool primaryEnabled = true;
    bool noteFirst = false; ///< the note stands at the left, where others have their keys
    QString secondary;      ///< a second, quiet button ("Save draft"), runs secondaryAction()
    theme::Icon secondaryIcon = theme::Icon::None;
    QString secondaryKey;
    [[nodiscard]] bool isEmpty() const { return hints.empty() && primary.isEmpty(); }
};

/// One place of the window, filling the room between top bar, action bar and status bar.
///
/// Life: built the first time it is shown; destroyed at lock with everything it holds, so that no
/// personal word outlives the key. After unlock it is built again and open(place()) is called, then
/// the focus goes to the child of the same object name. What a page has not written to the
/// DraftStore in flushDrafts() is lost. Hiding (F12) only covers a page.
/// A page has its own title row and puts its body into a scroll area; it must fit 1180x640 less the
/// frame. Texts are set in retranslate().
/// Thread: the window's; anything longer than an indexed query of 200 rows is a job.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr);
    ~Page() override;

    [[nodiscard]] virtual PageId id() const = 0;
    /// "People", for the window's accessible name and for messages.
    [[nodiscard]] virtual QString title() const = 0;

    /// The page comes to the front: refresh what may have changed and put the focus where work
    /// starts.
    virtual void activate() {}
    /// Another page comes to the front: what waits for a save is saved.
    virtual void leave() {}
    /// Shows @p target. Called before activate(). A target the page does not know is ignored.
    virtual void open(const Target& target);
    /// The target that brings back what is shown now. Ids only: it is kept while locked.
    [[nodiscard]] virtual Target place() const { return {}; }

    [[nodiscard]] virtual ActionBarContent actionBar() const { return {}; }
    /// Ctrl+Enter, and the button at the right of the action bar.
    virtual void primaryAction() {}
    virtual void secondaryAction() {}
    /// Moves the focus to the next (F6) or previous (Shift+F6) panel; false when there is only one.
    virtual bool nextPanel(bool backwards);
    /// F9, Shift+F9: the next problem or open question; false when there is none.
    virtual bool nextProblem(bool backwards);
    /// Ctrl+Z, Ctrl+Shift+Z outside text fields: the last list action on this screen.
    virtual void undo() {}
    virtual void redo() {}
    /// Writes unfinished work to the DraftStore, durably, before lock, hide and close.
    /// Errors: DiskFull, Io, StoreDamaged: the window says so before it locks or closes.
    virtual core::Status flushDrafts() { return {}; }

    /// Whether the page tells of its running jobs itself, so that the job bar need not.
    [[nodiscard]] virtual bool showsItsJobs() const { return false; }

    /// The keys of this screen for the help panel (F1), beside those of the action bar.
    [[nodiscard]] virtual std::vector<KeyHint> keys() const { return {}; }

Q_SIGNALS:
    void openPerson(const core::domain::PersonId& person);
    void openManifest(const core::domain::ManifestId& manifest);
    void openPrint(const core::domain::ManifestId& manifest);
    void openPage(ui::pages::PageId page, const ui::pages::Target& target);
    /// Back to where the person came from (Esc on a page reached from another).
    void goBack();
    /// Something is done. @p undo may be empty; it is dropped when the page goes away.
    void toast(const QString& text, const std::function<void()>& undo);
    void actionBarChanged();
    /// A save succeeded at @p atMs, or failed with a sentence for the status bar.
    void saved(qint64 atMs);
    void saveFailed(const QString& message);
    /// The screen is to be covered at once, as F12 does.
    void hideAsked();
    /// How far a long job of this page is, for the status bar; empty: none.
    void working(const QString& text);

protected:
    /// Sets every text of the page. Each page calls it at the end of its constructor; the base
    /// calls it when the language changes.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] const PageContext& context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace ui::pages
