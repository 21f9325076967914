// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/jobs/job_runner.h"
#include "ui/main_window/frame.h"
#include "ui/main_window/lock_controller.h"
#include "ui/main_window/page_factory.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <optional>

class QStackedWidget;

namespace ui::actions {
class KeyMap;
}
namespace ui::pages {
class FirstRunPage;
class GateFrame;
class Preferences;
class StickWatch;
class UnlockPage;
} // namespace ui::pages
namespace ui::prompt {
class LockSignal;
class Prompter;
} // namespace ui::prompt

namespace ui::main_window {

class HideScreen;

/// The window. It shows one of three things: the gate (first run or unlock), the frame with the
/// pages of an open store, or the hide screen over it. It owns the session and drops it at lock;
/// the frame and all pages go first, so that nothing personal stays in the widget tree.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Parts {
        QString storePath;
        core::session::World world;
        pages::Preferences& preferences;
        prompt::Prompter& prompter;
        prompt::LockSignal& lockSignal;
        actions::KeyMap& keys;
        const PageFactory& factory;
        pages::StickWatch* sticks = nullptr; ///< nothing: no sticks are noticed
    };

    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes over an open store and shows the pages.
    void enter(std::unique_ptr<core::session::Session> session);
    [[nodiscard]] LockController& lockController() { return m_lock; }
    [[nodiscard]] const PageFactory& factory() const { return m_parts.factory; }
    /// Nothing while locked.
    [[nodiscard]] Frame* frame() { return m_frame; }
    [[nodiscard]] core::session::Session* session();
    /// Whether a job of the gate or of the pages has not answered yet.
    [[nodiscard]] bool isBusy() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// The open store with the jobs that read it. Jobs end before the session does.
    struct OpenStore {
        std::unique_ptr<core::session::Session> session;
        jobs::JobRunner jobs;
    };

    void showGate();
    void showFirstRun();
    void showUnlock();
    /// Of a laptop that waits for the others to take it in.
    void showJoin(std::unique_ptr<core::session::Session> session);
    void hideNow();
    void unhide(const QString& passphrase);
    void lockNow(LockController::Reason reason);
    void closeStore();
    /// Records that nobody else has, while there are others to have them.
    [[nodiscard]] qint64 recordsOnlyHere();
    void tellTitle();

    Parts m_parts;
    LockController m_lock;
    jobs::JobRunner m_jobs; ///< of the gate
    std::unique_ptr<OpenStore> m_open;
    QStackedWidget* m_stack;
    pages::GateFrame* m_gate;
    HideScreen* m_hideScreen;
    Frame* m_frame = nullptr;
    QPointer<QWidget> m_focusBeforeHide;
    std::optional<Place> m_place;
    std::optional<core::domain::UserId> m_lastUser;
    QString m_placeName;
    QString m_laptopName;
    QString m_lockNote;
    bool m_leaves = false; ///< somebody was told what is only here, and closes all the same
};

} // namespace ui::main_window
