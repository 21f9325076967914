// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sync/sync_run.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;
class QProgressBar;

namespace ui::widgets {
class Banner;
class IconLabel;
class KeyButton;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

/// The exchange that runs, or the last one, or the button that starts one: how many, a bar, what is
/// done with its mark, the time left, and Stop.
class RunningPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RunningPanel(QWidget* parent = nullptr);

    /// What would be shared by, before the first exchange: "KINGSTON, 28 GB free".
    void showReady(core::sync::Road road, const QString& place, bool canStart);
    void showRun(const SyncRun& run, const QString& place);
    /// The words after an exchange; hidden when there are none.
    [[nodiscard]] widgets::Banner* message() const { return m_message; }
    [[nodiscard]] widgets::KeyButton* startButton() const { return m_start; }
    [[nodiscard]] widgets::KeyButton* stopButton() const { return m_stop; }
    void retranslate();

Q_SIGNALS:
    void startAsked();
    void stopAsked();

private:
    struct Line {
        widgets::IconLabel* mark;
        QLabel* words;
        QLabel* count;
    };
    enum class Mark { Open, Running, Done, Stopped };

    void addLines(QVBoxLayout& column);
    void setLine(std::size_t at, Mark mark, const QString& words, qint64 count);
    void showSteps(const SyncRun& run, const QString& place);
    void showCount(const SyncRun& run);
    [[nodiscard]] QString stepWords(core::sync::Step step, core::sync::Road road,
                                    const QString& place) const;

    widgets::Panel* m_panel;
    QLabel* m_count;
    QLabel* m_left;
    QWidget* m_counting;
    QProgressBar* m_bar;
    std::vector<Line> m_lines;
    widgets::Banner* m_message;
    widgets::KeyButton* m_start;
    widgets::KeyButton* m_stop;
    QLabel* m_safe;
};

} // namespace ui::pages
