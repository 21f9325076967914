// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_window.h"

#include "core/session/sync_desk.h"
#include "ui/main_window/global_keys.h"
#include "ui/main_window/hide_screen.h"
#include "ui/pages/gate/first_run_page.h"
#include "ui/pages/gate/gate_frame.h"
#include "ui/pages/gate/join_page.h"
#include "ui/pages/gate/unlock_page.h"
#include "ui/pages/preferences.h"
#include "ui/pages/sync/sync_words.h"
#include "ui/prompt/hw_dialog.h"
#include "ui/prompt/prompter.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QStackedWidget>

namespace ui::main_window {
namespace {

constexpr QSize kSmallestWindow(1180, 640);
constexpr QSize kDesignedWindow(1366, 768);

} // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent), m_parts(parts), m_lock(parts.world.clock), m_stack(new QStackedWidget),
      m_gate(new pages::GateFrame(parts.preferences, parts.world.clock)),
      m_hideScreen(new HideScreen(parts.world.clock))
{
    setObjectName(QStringLiteral("main_window"));
    setMinimumSize(kSmallestWindow);
    resize(kDesignedWindow);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_gate);
    m_stack->addWidget(m_hideScreen);

    connect(&m_lock, &LockController::hideNow, this, &MainWindow::hideNow);
    connect(&m_lock, &LockController::lockNow, this, &MainWindow::lockNow);
    connect(m_hideScreen, &HideScreen::passphraseEntered, this, &MainWindow::unhide);
    connect(&m_parts.preferences, &pages::Preferences::changed, this,
            [this](const pages::PreferenceValues& values) {
                m_lock.setIdleLimit(values.autoLockMinutes);
            });
    m_lock.setIdleLimit(m_parts.preferences.values().autoLockMinutes);
    bindWindowKeys(m_parts.keys, *this);
    showGate();
}

MainWindow::~MainWindow()
{
    closeStore();
}

core::session::Session* MainWindow::session()
{
    return m_open ? m_open->session.get() : nullptr;
}

bool MainWindow::isBusy() const
{
    return !m_jobs.running().empty() || (m_open && !m_open->jobs.running().empty());
}

void MainWindow::showGate()
{
    if (QFileInfo::exists(m_parts.storePath))
        showUnlock();
    else
        showFirstRun();
    m_stack->setCurrentWidget(m_gate);
    tellTitle();
}

void MainWindow::showFirstRun()
{
    m_gate->setPlace({}, {});
    m_gate->setContent(new pages::FirstRunPage(
        {m_parts.storePath, m_parts.world, m_jobs, m_parts.prompter},
        [this](std::unique_ptr<core::session::Session> session) { enter(std::move(session)); }));
}

void MainWindow::showUnlock()
{
    const QString folder = QFileInfo(m_parts.storePath).completeBaseName();
    m_gate->setPlace(m_placeName.isEmpty() ? folder : m_placeName, m_laptopName);
    auto* page = new pages::UnlockPage(
        {m_parts.storePath, m_parts.world, m_jobs},
        [this](std::unique_ptr<core::session::Session> session) { enter(std::move(session)); });
    page->setNote(m_lockNote);
    if (m_lastUser)
        page->chooseUser(*m_lastUser);
    m_gate->setContent(page);
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showJoin(std::unique_ptr<core::session::Session> session)
{
    // The page that unlocked it is still on the stack.
    const auto joined = [this] {
        m_lockNote = tr("This laptop is in the group. Unlock it, then share to get what the "
                        "others have.");
        m_place = Place{.page = pages::PageId::Sync, .target = {}, .focus = {}};
        QMetaObject::invokeMethod(
            this, [this] { showGate(); }, Qt::QueuedConnection);
    };
    auto* page = new pages::JoinPage(std::move(session), m_parts.prompter, joined, m_gate);
    QMetaObject::invokeMethod(
        m_gate, [this, page] { m_gate->setContent(page); }, Qt::QueuedConnection);
}

void MainWindow::enter(std::unique_ptr<core::session::Session> session)
{
    if (session->waitsToJoin()) {
        m_lastUser = session->user().id;
        showJoin(std::move(session));
        return;
    }
    const bool sameUser = m_lastUser == session->user().id;
    m_lastUser = session->user().id;
    m_placeName = session->site().name;
    m_laptopName = tr("Laptop %1").arg(session->site().deviceLetters);
    m_open = std::make_unique<OpenStore>();
    m_open->session = std::move(session);

    m_frame = new Frame({*m_open->session, m_open->jobs, m_parts.prompter, m_parts.preferences,
                         m_parts.world.clock, m_parts.keys, m_parts.sticks},
                        m_parts.factory);
    connect(m_frame, &Frame::hideAsked, &m_lock, &LockController::hide);
    // From a key in the frame: the frame must not be destroyed below its own event.
    connect(
        m_frame, &Frame::lockAsked, &m_lock, [this] { m_lock.lock(LockController::Reason::Asked); },
        Qt::QueuedConnection);
    connect(&m_lock, &LockController::countdown, m_frame, &Frame::showCountdown);
    bindFrameKeys(m_parts.keys, *m_frame, m_lock);
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
    m_lock.opened();
    if (sameUser && m_place)
        m_frame->restore(*m_place);
    else
        m_frame->showFirst();
    m_place.reset();
    tellTitle();
    // The page that called this is still on the stack.
    QMetaObject::invokeMethod(
        m_gate,
        [this] {
            if (m_open)
                m_gate->setContent(new QWidget);
        },
        Qt::QueuedConnection);
}

void MainWindow::hideNow()
{
    m_focusBeforeHide = focusWidget();
    m_stack->setCurrentWidget(m_hideScreen);
    tellTitle();
    m_hideScreen->start();
    m_parts.lockSignal.announce();
    clearScreen(*this);
    if (const core::Status kept = m_frame->flushDrafts(); !kept)
        m_frame->showSaveFailure(text::errorText(kept.error()));
}

void MainWindow::unhide(const QString& passphrase)
{
    if (!m_open || m_lock.state() != LockController::State::Hidden)
        return;
    m_hideScreen->showChecking();
    // On the jobs of the store, which end before it is closed.
    m_open->jobs.run(
        this, tr("Checking the passphrase"),
        [session = m_open->session.get(), passphrase](core::JobControl&) {
            return session->verifyPassphrase(passphrase);
        },
        [this](const core::Status& fits) {
            if (m_lock.state() != LockController::State::Hidden)
                return;
            if (!fits) {
                m_hideScreen->showRefused(text::errorText(fits.error()));
                return;
            }
            m_lock.shown();
            m_stack->setCurrentWidget(m_frame);
            tellTitle();
            if (m_focusBeforeHide)
                m_focusBeforeHide->setFocus(Qt::OtherFocusReason);
        });
}

void MainWindow::lockNow(LockController::Reason reason)
{
    clearScreen(*this); // ends a composition, so that its letters reach the draft
    const core::Status kept = m_frame->flushDrafts();
    m_place = m_frame->place();
    m_parts.lockSignal.announce();
    const QString time = text::formatTime(m_parts.world.clock.now().time());
    if (kept)
        m_lockNote = tr("Locked at %1. Unfinished work was saved first.").arg(time);
    else
        m_lockNote = tr("Locked at %1. The last words of unfinished work could not be saved: %2")
                         .arg(time, text::errorText(kept.error()));
    closeStore();
    if (reason != LockController::Reason::Closing)
        showGate();
}

void MainWindow::closeStore()
{
    m_focusBeforeHide.clear();
    delete m_frame;
    m_frame = nullptr;
    m_open.reset();
}

void MainWindow::tellTitle()
{
    const bool hidden = m_stack->currentWidget() == m_hideScreen;
    setWindowTitle(hidden ? tr("Clock") : QStringLiteral("Homeward"));
}

qint64 MainWindow::recordsOnlyHere()
{
    if (!m_open)
        return 0;
    const auto summary = core::session::SyncDesk(*m_open->session).summary();
    return summary && summary->others > 0 ? summary->notShared : 0;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (const qint64 records = m_leaves ? 0 : recordsOnlyHere(); records > 0) {
        event->ignore();
        const prompt::Question question{.title = tr("Close Homeward?"),
                                        .text = pages::SyncWords::onlyHere(records),
                                        .action = tr("Close"),
                                        .stay = tr("Stay"),
                                        .typedConfirm = {}};
        m_parts.prompter.ask(this, question, [this](bool leave) {
            m_leaves = leave;
            if (leave) // not below the event that asked
                QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    m_lock.lock(LockController::Reason::Closing);
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tellTitle();
    QMainWindow::changeEvent(event);
}

} // namespace ui::main_window
