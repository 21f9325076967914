// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ui::jobs {

JobNews jobNews(qint64 elapsedMs)
{
    if (elapsedMs < 300)
        return JobNews::Nothing;
    if (elapsedMs < 1'000)
        return JobNews::Busy;
    if (elapsedMs < 10'000)
        return JobNews::Count;
    if (elapsedMs < 60'000)
        return JobNews::TimeLeft;
    return JobNews::LongEnough;
}

QString jobLine(const JobState& job)
{
    if (job.total() <= 0)
        return job.done() > 0 ? JobBar::tr("%1 so far").arg(job.done()) : JobBar::tr("Working");
    const QString count = JobBar::tr("%1 of %2").arg(job.done()).arg(job.total());
    const qint64 left = job.secondsLeft();
    if (jobNews(job.elapsedMs()) < JobNews::TimeLeft || left < 0)
        return count;
    const QString time =
        left < 90 ? JobBar::tr("about %n second(s) left", "", static_cast<int>(left))
                  : JobBar::tr("about %n minute(s) left", "", static_cast<int>((left + 30) / 60));
    //: %1 is "412 of 640", %2 is "about 20 seconds left".
    return JobBar::tr("%1, %2").arg(count, time);
}

/// One job: title, bar, count, Stop.
class JobRow final : public QWidget {
public:
    explicit JobRow(std::shared_ptr<JobState> job) : m_job(std::move(job))
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        m_title = new QLabel(m_job->title());
        m_bar = new QProgressBar;
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(m_job->title());
        m_line = new QLabel;
        m_line->setProperty("kind", QStringLiteral("label"));
        m_stop = new QPushButton(JobBar::tr("Stop"));
        m_stop->setProperty("size", QStringLiteral("sm"));
        m_stop->setAccessibleDescription(JobBar::tr("Stopping is safe. Whole records are kept."));
        layout->addWidget(m_title);
        layout->addWidget(m_bar, 1);
        layout->addWidget(m_line);
        layout->addWidget(m_stop);
        connect(m_stop, &QPushButton::clicked, this, [this] {
            m_job->control().cancel();
            refresh();
        });
        refresh();
    }

    [[nodiscard]] const JobState* job() const { return m_job.get(); }

    void refresh()
    {
        constexpr int kSteps = 1000;
        const qint64 total = m_job->total();
        m_bar->setRange(0, total > 0 ? kSteps : 0);
        if (total > 0)
            m_bar->setValue(static_cast<int>(std::min(m_job->done(), total) * kSteps / total));
        const bool stopping = m_job->control().cancelled();
        m_line->setText(stopping ? JobBar::tr("Stopping") : jobLine(*m_job));
        m_stop->setEnabled(!stopping);
    }

private:
    std::shared_ptr<JobState> m_job;
    QLabel* m_title;
    QProgressBar* m_bar;
    QLabel* m_line;
    QPushButton* m_stop;
};

JobBar::JobBar(JobRunner& runner, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_layout(new QVBoxLayout(this))
{
    using namespace std::chrono_literals;
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &JobBar::refresh);
    connect(&runner, &JobRunner::changed, this, &JobBar::follow);
    hide();
    follow();
}

void JobBar::follow()
{
    const bool any = !m_runner.running().empty();
    if (any && !m_timer.isActive())
        m_timer.start();
    if (!any)
        m_timer.stop();
    refresh();
}

void JobBar::setCovered(bool covered)
{
    m_covered = covered;
    refresh();
}

void JobBar::refresh()
{
    const auto jobs = m_runner.running();
    std::erase_if(m_rows, [&jobs](JobRow* row) {
        const bool gone = std::none_of(jobs.begin(), jobs.end(),
                                       [row](const auto& job) { return job.get() == row->job(); });
        if (gone)
            delete row;
        return gone;
    });
    QString status;
    for (const auto& job : jobs) {
        const JobNews news = jobNews(job->elapsedMs());
        if (news < JobNews::Count)
            continue;
        const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&job](JobRow* row) { return row->job() == job.get(); });
        if (known != m_rows.end()) {
            (*known)->refresh();
        } else {
            m_rows.push_back(new JobRow(job));
            m_layout->addWidget(m_rows.back());
        }
        //: %1 is the name of the work, %2 is "412 of 640".
        if (news == JobNews::LongEnough)
            status = tr("%1: %2").arg(job->title(), jobLine(*job));
    }
    setVisible(!m_rows.empty() && !m_covered);
    if (status != m_status) {
        m_status = status;
        Q_EMIT statusText(status);
    }
}

} // namespace ui::jobs
