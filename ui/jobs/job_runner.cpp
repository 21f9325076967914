// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_runner.h"

#include <algorithm>

namespace ui::jobs {

JobState::JobState(QString title)
    : m_title(std::move(title)), m_control([this](qint64 done, qint64 total) {
          m_done.store(done, std::memory_order_relaxed);
          m_total.store(total, std::memory_order_relaxed);
      })
{
    m_clock.start();
}

qint64 JobState::secondsLeft() const
{
    const qint64 finished = done();
    const qint64 all = total();
    if (finished <= 0 || all <= 0 || finished > all)
        return -1;
    return elapsedMs() * (all - finished) / finished / 1000;
}

void JobHandle::cancel() const
{
    if (const auto state = m_state.lock())
        state->control().cancel();
}

JobRunner::JobRunner(QObject* parent) : QObject(parent) {}

JobRunner::~JobRunner()
{
    cancelAll();
    m_pool.waitForDone();
}

std::vector<std::shared_ptr<JobState>> JobRunner::running() const
{
    return m_running;
}

void JobRunner::cancelAll()
{
    for (const auto& state : m_running)
        state->control().cancel();
}

void JobRunner::add(const std::shared_ptr<JobState>& state, QFutureWatcherBase* watcher)
{
    m_running.push_back(state);
    const JobState* key = state.get();
    connect(watcher, &QFutureWatcherBase::finished, this, [this, key] { remove(key); });
    connect(watcher, &QObject::destroyed, this, [this, key] { remove(key); });
    Q_EMIT changed();
}

void JobRunner::remove(const JobState* state)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [state](const auto& job) { return job.get() == state; });
    if (found == m_running.end())
        return;
    m_running.erase(found);
    Q_EMIT changed();
}

} // namespace ui::jobs
