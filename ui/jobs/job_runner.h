// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace ui::jobs {

/// How far one running job is, as the job bar shows it. Written by the job's thread, read by the
/// window at its own pace, so a fast job does not flood the event loop.
class JobState {
public:
    explicit JobState(QString title);

    core::JobControl& control() { return m_control; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 total() const
    {
        return m_total.load(std::memory_order_relaxed);
    } ///< 0: unknown
    [[nodiscard]] qint64 elapsedMs() const { return m_clock.elapsed(); }
    /// Seconds that are left at the present pace, or -1 while that is not known.
    [[nodiscard]] qint64 secondsLeft() const;

private:
    QString m_title;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    QElapsedTimer m_clock;
    core::JobControl m_control;
};

/// A running job as the one who started it sees it. It may outlive the job.
class JobHandle {
public:
    JobHandle() = default;
    explicit JobHandle(std::weak_ptr<JobState> state) : m_state(std::move(state)) {}
    void cancel() const;
    [[nodiscard]] bool running() const { return !m_state.expired(); }

private:
    std::weak_ptr<JobState> m_state;
};

/// Runs everything that takes longer than a key press on a worker thread.
/// Thread: called from the GUI thread; the work runs on a thread of the pool, the answer comes back
/// to the GUI thread. When the owner dies first, the job is cancelled and the answer dropped.
class JobRunner final : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    /// Asks all jobs to stop and waits for them: they use stores that are about to be closed.
    ~JobRunner() override;

    /// @p work is fn(core::JobControl&) -> core::Result<T>, @p onDone is fn(core::Result<T>). The
    /// work must own or share all it uses; the title is shown to the user.
    template <class Work, class OnDone>
    JobHandle run(QObject* owner, const QString& title, Work work, OnDone onDone)
    {
        using R = std::invoke_result_t<Work, core::JobControl&>;
        auto state = std::make_shared<JobState>(title);
        auto* watcher = new QFutureWatcher<std::shared_ptr<R>>(owner);
        add(state, watcher);
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                         [watcher, onDone = std::move(onDone)]() mutable {
                             const std::shared_ptr<R> result = watcher->result();
                             watcher->deleteLater();
                             onDone(std::move(*result));
                         });
        QObject::connect(watcher, &QObject::destroyed, this,
                         [weak = std::weak_ptr(state)] { JobHandle(weak).cancel(); });
        // Results are not copied through the future: T may be move-only.
        watcher->setFuture(QtConcurrent::run(&m_pool, [state, work = std::move(work)]() mutable {
            return std::make_shared<R>(work(state->control()));
        }));
        return JobHandle(state);
    }

    /// The jobs that have not finished, oldest first.
    [[nodiscard]] std::vector<std::shared_ptr<JobState>> running() const;
    void cancelAll();

Q_SIGNALS:
    /// A job began or ended.
    void changed();

private:
    void add(const std::shared_ptr<JobState>& state, QFutureWatcherBase* watcher);
    void remove(const JobState* state);

    QThreadPool m_pool;
    std::vector<std::shared_ptr<JobState>> m_running;
};

} // namespace ui::jobs
