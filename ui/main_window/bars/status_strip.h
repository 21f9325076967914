// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui::widgets {
class IconLabel;
}

namespace ui::main_window {

/// The line at the foot of the window: when the last change was saved, where the records are, the
/// keyboard layout, the laptop, the battery; and the countdown to the automatic lock.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(const QString& laptopLetters, QWidget* parent = nullptr);

    void showSaved(qint64 atMs);
    /// Red and in words until the next save succeeds.
    void showSaveFailure(const QString& message);
    [[nodiscard]] bool isFailing() const { return !m_failure.isEmpty(); }
    /// When this laptop last shared and what is only here; empty: it works alone.
    void showSharing(const QString& text);
    /// A job that runs for over a minute; empty: none.
    void showJob(const QString& text);
    /// Units: seconds; -1 takes the bar away.
    void showCountdown(int seconds);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tellSaved();
    void tellSurroundings();
    void retranslate();

    QString m_letters;
    qint64 m_savedAtMs = 0;
    QString m_failure;
    QString m_sharing;
    int m_countdown = -1;
    QTimer m_timer;
    widgets::IconLabel* m_savedIcon;
    QLabel* m_saved;
    QLabel* m_where;
    QLabel* m_job;
    QProgressBar* m_countdownBar;
    QLabel* m_countdownText;
    widgets::IconLabel* m_layoutIcon;
    QLabel* m_layout;
    QLabel* m_laptop;
    widgets::IconLabel* m_batteryIcon;
    QLabel* m_battery;
};

} // namespace ui::main_window
