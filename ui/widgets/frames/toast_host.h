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

/// One message of something done, in inverted colours, with Undo when there is one.
class Toast final : public QFrame {
    Q_OBJECT
public:
    Toast(const QString& text, std::function<void()> undo, QWidget* parent);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] KeyButton* undoButton() const { return m_undoButton; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    std::function<void()> m_undo;
    KeyButton* m_undoButton = nullptr;
    QTimer m_timer;
};

/// Shows toasts at the bottom right of its parent: two at most, 6 s each, 10 s with Undo. They
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
    /// Closes all; an undo that was offered is gone. For lock, hide and leaving a page.
    void closeAll();
    /// Also forgets the list: at the end of a shift.
    void clear();
    /// F6 comes here: the focus goes to the newest Undo. False when there is none.
    bool focusNewest();

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
