// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sync_desk.h"
#include "ui/jobs/job_runner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>

namespace ui::pages {

/// One exchange with the outside, and how far it is. It runs as a job; the window looks at it ten
/// times a second.
class SyncRun final : public QObject {
    Q_OBJECT
public:
    using Step = core::sync::Step;

    struct Order {
        core::sync::Road road = core::sync::Road::Bundle;
        QString where; ///< folder of the stick, shared folder, address of the hub; or a bundle file
        bool withProtected = false;
        bool isOneFile = false; ///< reads the bundle file @p where and writes none
    };

    SyncRun(core::session::Session& session, jobs::JobRunner& jobs, QObject* parent = nullptr);

    /// Does nothing while one runs.
    void start(const Order& order);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    [[nodiscard]] const Order& order() const { return m_order; }
    [[nodiscard]] Step step() const;
    [[nodiscard]] qint64 done() const;
    /// 0 while it is not known.
    [[nodiscard]] qint64 total() const;
    /// How many went through in a step that is over or runs.
    [[nodiscard]] qint64 doneIn(Step step) const;
    /// At the present pace; -1 while that is not known.
    [[nodiscard]] qint64 secondsLeft() const;
    /// Of the last exchange; nothing while one runs and before the first.
    [[nodiscard]] const std::optional<core::Result<core::sync::ExchangeReport>>& result() const
    {
        return m_result;
    }

Q_SIGNALS:
    /// It began, went on or ended.
    void moved();
    void finished();

private:
    static constexpr std::size_t kSteps = 5;
    /// Written by the thread of the job, read by the window.
    struct Progress {
        std::atomic<int> step = 0;
        std::array<std::atomic<qint64>, kSteps> done = {};
        std::array<std::atomic<qint64>, kSteps> total = {};
    };

    void end(core::Result<core::sync::ExchangeReport> result);
    void follow();

    core::session::Session& m_session;
    jobs::JobRunner& m_jobs;
    Order m_order;
    std::shared_ptr<Progress> m_progress;
    std::array<qint64, kSteps> m_done = {};
    Step m_last = Step::Contact;
    Step m_timed = Step::Contact;
    QElapsedTimer m_sinceStep;
    jobs::JobHandle m_job;
    QTimer m_look;
    bool m_stopping = false;
    std::optional<core::Result<core::sync::ExchangeReport>> m_result;
};

} // namespace ui::pages
