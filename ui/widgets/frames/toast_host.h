// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

namespace ui::widgets {

class KeyButton;

/// What can be done from a toast: its words, its key, and what happens.
struct ToastAction {
    QString words;
    QString keyCap;
    std::function<void()> run;
};

/// One message of something done, in inverted colours, with one button when there is one.
class Toast final : public QFrame {
    Q_OBJECT
public:
    Toast(const QString& text, ToastAction action, QWidget* parent);
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Nothing for a plain message.
    [[nodiscard]] KeyButton* button() const { return m_button; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    std::function<void()> m_run;
    KeyButton* m_button = nullptr;
    QTimer m_timer;
};

/// Shows toasts at the bottom right of its parent: two at most, 6 s each, 10 s with a button. They
/// never take the focus. All of the shift are kept in a list until clear().
class ToastHost final : public QObject {
    Q_OBJECT
public:
    struct Past {
        QString text;
        qint64 atMs = 0;
    };

    /// @p area is the widget they lie over, usually what is above the action bar.
    ToastHost(QWidget& area, const core::Clock& clock);

    /// @p undo may be empty.
    void show(const QString& text, std::function<void()> undo = {});
    /// Something that can be done now, such as with a stick that was found.
    void offer(const QString& text, ToastAction action);
    /// Closes all; an undo that was offered is gone. For lock, hide and leaving a page.
    void closeAll();
    /// Also forgets the list: at the end of a shift.
    void clear();
    /// F6 comes here: the focus goes to the newest button. False when there is none.
    bool focusNewest();
    /// Ctrl+Enter while the focus is in a toast presses its button. False elsewhere.
    bool pressFocused();

    [[nodiscard]] const std::vector<Past>& past() const { return m_past; }
    [[nodiscard]] std::vector<Toast*> shown() const;

Q_SIGNALS:
    void pastChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget& m_area;
    const core::Clock& m_clock;
    std::vector<QPointer<Toast>> m_shown;
    std::vector<Past> m_past;
};

} // namespace ui::widgets
