// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_runner.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace ui::jobs {

class JobRow;

/// What is told of a job after it has run for a while.
enum class JobNews {
    Nothing,    ///< under 300 ms
    Busy,       ///< under 1 s: the pointer
    Count,      ///< from 1 s: title, bar and count
    TimeLeft,   ///< from 10 s: also the time left and Stop
    LongEnough, ///< from 60 s: also in the status bar
};

JobNews jobNews(qint64 elapsedMs);

/// The line of text for one job: "412 of 640, about 20 seconds left".
QString jobLine(const JobState& job);

/// Lists the running jobs, one row each, with a bar, a count and Stop. Empty and hidden while
/// nothing runs long enough to be told.
class JobBar final : public QWidget {
    Q_OBJECT
public:
    explicit JobBar(JobRunner& runner, QWidget* parent = nullptr);

    /// Reads the jobs again; called by its own timer ten times a second while any runs.
    void refresh();
    /// While covered nothing is shown: the page in front tells of its jobs itself.
    void setCovered(bool covered);

Q_SIGNALS:
    /// The most advanced job that has run for over a minute, for the status bar; empty when none.
    void statusText(const QString& text);

private:
    void follow();

    JobRunner& m_runner;
    QTimer m_timer;
    QVBoxLayout* m_layout;
    std::vector<JobRow*> m_rows;
    QString m_status;
    bool m_covered = false;
};

} // namespace ui::jobs
