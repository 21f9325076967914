// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace ui::main_window {

/// Watches over the open store: counts the time without input, warns, hides and locks. There is
/// one, and nothing else in the program locks.
///
///   Locked ──opened()──► Open ──hide()──► Hidden
///      ▲                  │  ◄──shown()──   │
///      └──────lock()──────┴─────────────────┘
///
/// Time comes from the injected clock; a timer calls tick() each second, tests call it themselves.
/// A gap between two ticks means that the laptop slept, and locks at once.
class LockController final : public QObject {
    Q_OBJECT
public:
    enum class State { Locked, Open, Hidden };
    enum class Reason { Asked, Idle, HiddenTooLong, Slept, Closing };

    explicit LockController(const core::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    void setIdleLimit(int minutes);

    void opened();
    void hide();
    void shown();
    /// Goes to Locked and tells the window to do it. Nothing happens when it is locked already.
    void lock(Reason reason);
    /// Somebody used a key or the mouse.
    void noteInput();
    void tick();

Q_SIGNALS:
    /// Cover everything now; the store stays open.
    void hideNow();
    /// Save, close what is open, drop the key and show the unlock page.
    void lockNow(ui::main_window::LockController::Reason reason);
    /// Units: seconds until the lock; -1 when there is nothing to count down.
    void countdown(int seconds);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellCountdown(int seconds);

    const core::Clock& m_clock;
    QTimer m_timer;
    State m_state = State::Locked;
    qint64 m_idleLimitMs = 3 * 60'000;
    qint64 m_lastInputMs = 0;
    qint64 m_hiddenAtMs = 0;
    qint64 m_lastTickMs = 0;
    int m_countdown = -1;
};

/// What must be gone from the screen before the key is dropped: ends the input method's
/// composition, closes popups and every window but @p keep, and empties the clipboard when it holds
/// our text.
void clearScreen(const QWidget& keep);

} // namespace ui::main_window
