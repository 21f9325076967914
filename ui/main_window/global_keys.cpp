// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/global_keys.h"

#include "ui/actions/action_catalog.h"
#include "ui/actions/key_map.h"
#include "ui/main_window/frame.h"
#include "ui/main_window/lock_controller.h"
#include "ui/main_window/main_window.h"

namespace ui::main_window {
namespace {

using actions::ActionId;
using pages::PageId;

/// Runs @p act only while the pages are seen: a covered or locked window answers no command.
template <class Act>
actions::KeyMap::Run whileOpen(const LockController& lock, Act act)
{
    return [&lock, act] {
        if (lock.state() != LockController::State::Open)
            return false;
        return act();
    };
}

void bindNavigation(actions::KeyMap& keys, Frame& frame, LockController& lock)
{
    const auto bind = [&](ActionId id, auto act) {
        keys.bind(id, &frame, whileOpen(lock, [act] {
                      act();
                      return true;
                  }));
    };
    bind(ActionId::Help, [&frame] { frame.toggleHelp(); });
    bind(ActionId::Register, [&frame] { frame.go(PageId::Register); });
    bind(ActionId::Find, [&frame] { frame.startSearch(); });
    bind(ActionId::ShareNow, [&frame] { frame.shareNow(); });
    bind(ActionId::Hide, [&lock] { lock.hide(); });
    // The frame must not be destroyed below the key event of one of its widgets.
    bind(ActionId::Lock, [&frame] { Q_EMIT frame.lockAsked(); });
}

void bindPageCommands(actions::KeyMap& keys, Frame& frame, LockController& lock)
{
    const auto bind = [&](ActionId id, auto act) {
        keys.bind(id, &frame, whileOpen(lock, [&frame, act] {
                      pages::Page* page = frame.current();
                      return page != nullptr && act(*page);
                  }));
    };
    bind(ActionId::Primary, [&frame](pages::Page& page) {
        if (frame.pressToast())
            return true;
        if (page.actionBar().primary.isEmpty() || !page.actionBar().primaryEnabled)
            return false;
        page.primaryAction();
        return true;
    });
    bind(ActionId::SaveDraft, [&frame](pages::Page& page) {
        // A page whose button bears the key does what the button does.
        if (page.actionBar().secondaryKey == actions::capOf(ActionId::SaveDraft))
            page.secondaryAction();
        else
            frame.saveDrafts();
        return true;
    });
    bind(ActionId::NextPanel, [&frame](pages::Page& page) { return frame.nextPanel(page, false); });
    bind(ActionId::PreviousPanel,
         [&frame](pages::Page& page) { return frame.nextPanel(page, true); });
    bind(ActionId::NextProblem, [](pages::Page& page) { return page.nextProblem(false); });
    bind(ActionId::PreviousProblem, [](pages::Page& page) { return page.nextProblem(true); });
    bind(ActionId::Undo, [](pages::Page& page) {
        page.undo();
        return true;
    });
    bind(ActionId::Redo, [](pages::Page& page) {
        page.redo();
        return true;
    });
    bind(ActionId::Back, [&frame](pages::Page&) { return frame.escape(); });
}

} // namespace

void bindWindowKeys(actions::KeyMap& keys, MainWindow& window)
{
    keys.bind(ActionId::FullScreen, &window, [&window] {
        window.setWindowState(window.windowState() ^ Qt::WindowFullScreen);
        return true;
    });
}

void bindFrameKeys(actions::KeyMap& keys, Frame& frame, LockController& lock)
{
    bindNavigation(keys, frame, lock);
    bindPageCommands(keys, frame, lock);
}

actions::Where placeOf(PageId page)
{
    using actions::Where;
    switch (page) {
    case PageId::Today: return Where::Today;
    case PageId::Register: return Where::Register;
    case PageId::People: return Where::People;
    case PageId::Manifests: return Where::Manifest;
    case PageId::Conflicts: return Where::Conflict;
    case PageId::Sync: return Where::Sync;
    case PageId::PrintPreview: return Where::Print;
    case PageId::Record: return Where::Record;
    case PageId::Reception:
    case PageId::Duplicates:
    case PageId::Reports:
    case PageId::Admin:
    case PageId::Settings:
    case PageId::Help: return Where::Everywhere;
    }
    return Where::Everywhere;
}

} // namespace ui::main_window
