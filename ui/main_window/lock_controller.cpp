// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/lock_controller.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QPointer>
#include <QWidget>

namespace ui::main_window {
namespace {

constexpr qint64 kWarnMs = 20'000;
constexpr qint64 kHiddenLimitMs = 2 * 60'000;
constexpr int kTickMs = 1'000;
constexpr qint64 kSleepGapMs = 30'000;

bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::ShortcutOverride ||
           type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::Wheel ||
           type == QEvent::TouchBegin || type == QEvent::InputMethod;
}

/// Not every platform tells whose the clipboard is, and a code left in it would be read by whoever
/// pastes next; so it is emptied whoever filled it.
void emptyClipboard()
{
    QClipboard& clipboard = *QGuiApplication::clipboard();
    clipboard.clear(QClipboard::Clipboard);
    if (clipboard.supportsSelection())
        clipboard.clear(QClipboard::Selection);
}

void closeWindowsBut(const QWidget& keep)
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            popup->hide();
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    QList<QPointer<QWidget>> others;
    for (QWidget* window : windows) {
        if (window != &keep && window->isWindow())
            others.append(window);
    }
    for (const QPointer<QWidget>& window : others) {
        if (auto* dialog = qobject_cast<QDialog*>(window.data()))
            dialog->reject();
        if (window && window->isVisible())
            window->hide();
    }
}

} // namespace

LockController::LockController(const core::Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &LockController::tick);
    qApp->installEventFilter(this);
}

void LockController::setIdleLimit(int minutes)
{
    m_idleLimitMs = minutes * 60'000LL;
    tick();
}

void LockController::opened()
{
    m_state = State::Open;
    m_lastInputMs = m_clock.nowMs();
    m_lastTickMs = m_lastInputMs;
    m_timer.start();
}

void LockController::hide()
{
    if (m_state != State::Open)
        return;
    m_state = State::Hidden;
    m_hiddenAtMs = m_clock.nowMs();
    tellCountdown(-1);
    Q_EMIT hideNow();
}

void LockController::shown()
{
    if (m_state != State::Hidden)
        return;
    m_state = State::Open;
    noteInput();
}

void LockController::lock(Reason reason)
{
    if (m_state == State::Locked)
        return;
    m_state = State::Locked;
    m_timer.stop();
    tellCountdown(-1);
    Q_EMIT lockNow(reason);
}

void LockController::noteInput()
{
    m_lastInputMs = m_clock.nowMs();
    if (m_countdown >= 0)
        tellCountdown(-1);
}

void LockController::tick()
{
    if (m_state == State::Locked)
        return;
    const qint64 now = m_clock.nowMs();
    const qint64 gap = now - m_lastTickMs;
    m_lastTickMs = now;
    if (gap < 0) { // the clock was set back: counting starts again from here
        m_lastInputMs += gap;
        m_hiddenAtMs += gap;
    }
    if (gap > kSleepGapMs) {
        lock(Reason::Slept);
        return;
    }
    if (m_state == State::Hidden) {
        if (now - m_hiddenAtMs >= kHiddenLimitMs)
            lock(Reason::HiddenTooLong);
        return;
    }
    const qint64 left = m_idleLimitMs - (now - m_lastInputMs);
    if (left <= 0)
        lock(Reason::Idle);
    else
        tellCountdown(left <= kWarnMs ? static_cast<int>((left + 999) / 1000) : -1);
}

bool LockController::eventFilter(QObject* watched, QEvent* event)
{
    if (m_state == State::Open && isInput(event->type()))
        noteInput();
    return QObject::eventFilter(watched, event);
}

void LockController::tellCountdown(int seconds)
{
    if (seconds == m_countdown)
        return;
    m_countdown = seconds;
    Q_EMIT countdown(seconds);
}

void clearScreen(const QWidget& keep)
{
    QGuiApplication::inputMethod()->commit();
    closeWindowsBut(keep);
    emptyClipboard();
}

} // namespace ui::main_window
