// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui::main_window {

/// A clock that fills the window and says nothing of what is behind it. Any key opens a passphrase
/// field; Esc closes it again. It looks the same in every scheme.
class HideScreen final : public QWidget {
    Q_OBJECT
public:
    explicit HideScreen(const core::Clock& clock, QWidget* parent = nullptr);

    /// Shows the bare clock and takes the keyboard.
    void start();
    void showChecking();
    /// @p message under the field; what was typed is kept and selected.
    void showRefused(const QString& message);

Q_SIGNALS:
    void passphraseEntered(const QString& passphrase);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void askPassphrase();
    void tellTime();
    void retranslate();

    const core::Clock& m_clock;
    QTimer m_timer;
    QLabel* m_time;
    QLabel* m_date;
    QLabel* m_hint;
    QLineEdit* m_passphrase;
};

} // namespace ui::main_window
