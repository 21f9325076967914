// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/sync_run.h"

#include <chrono>

namespace ui::pages {
namespace {

using core::session::SyncDesk;
using core::sync::ExchangeReport;
using core::sync::Road;

constexpr std::chrono::milliseconds kLookEvery{100};
/// A pace from fewer milliseconds than this says nothing.
constexpr qint64 kPaceFromMs = 1500;

core::Result<ExchangeReport> exchangeBy(core::session::Session& session,
                                        const SyncRun::Order& order,
                                        const core::sync::ExchangeOptions& options,
                                        const core::JobControl& control)
{
    SyncDesk desk(session);
    if (order.isOneFile)
        return desk.readBundle(order.where, options, control);
    switch (order.road) {
    case Road::Bundle: return desk.withStick(order.where, options, control);
    case Road::Folder: return desk.withFolder(order.where, options, control);
    case Road::Hub: return desk.withHub(order.where, options, control);
    }
    return core::fail(core::ErrorCode::Internal, QStringLiteral("no such road"));
}

} // namespace

SyncRun::SyncRun(core::session::Session& session, jobs::JobRunner& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &SyncRun::follow);
}

void SyncRun::start(const Order& order)
{
    if (isRunning())
        return;
    m_order = order;
    m_progress = std::make_shared<Progress>();
    m_done = {};
    m_last = m_timed = Step::Contact;
    m_sinceStep.start();
    m_stopping = false;
    m_result.reset();
    core::sync::ExchangeOptions options;
    options.withProtected = order.withProtected;
    options.watch = [progress = m_progress](Step step, qint64 done, qint64 total) {
        const auto at = static_cast<std::size_t>(step);
        progress->done.at(at).store(done, std::memory_order_relaxed);
        progress->total.at(at).store(total, std::memory_order_relaxed);
        progress->step.store(static_cast<int>(step), std::memory_order_release);
    };
    m_job = m_jobs.run(
        this, tr("Sharing"),
        [&session = m_session, order, options](core::JobControl& control) {
            return exchangeBy(session, order, options, control);
        },
        [this](core::Result<ExchangeReport> result) { end(std::move(result)); });
    m_look.start();
    Q_EMIT moved();
}

void SyncRun::stop()
{
    if (!isRunning() || m_stopping)
        return;
    m_stopping = true;
    m_job.cancel();
    Q_EMIT moved();
}

void SyncRun::end(core::Result<ExchangeReport> result)
{
    m_look.stop();
    for (std::size_t i = 0; i < kSteps; ++i)
        m_done.at(i) = m_progress->done.at(i).load(std::memory_order_relaxed);
    m_last = step();
    m_progress.reset();
    m_stopping = false;
    m_result = std::move(result);
    Q_EMIT moved();
    Q_EMIT finished();
}

void SyncRun::follow()
{
    if (step() != m_timed) {
        m_timed = step();
        m_sinceStep.start();
    }
    Q_EMIT moved();
}

SyncRun::Step SyncRun::step() const
{
    return m_progress ? static_cast<Step>(m_progress->step.load(std::memory_order_acquire))
                      : m_last;
}

qint64 SyncRun::done() const
{
    return doneIn(step());
}

qint64 SyncRun::total() const
{
    return m_progress ? m_progress->total.at(static_cast<std::size_t>(step()))
                            .load(std::memory_order_relaxed)
                      : 0;
}

qint64 SyncRun::doneIn(Step step) const
{
    const auto at = static_cast<std::size_t>(step);
    return m_progress ? m_progress->done.at(at).load(std::memory_order_relaxed) : m_done.at(at);
}

qint64 SyncRun::secondsLeft() const
{
    const qint64 passed = m_sinceStep.isValid() ? m_sinceStep.elapsed() : 0;
    if (!isRunning() || done() <= 0 || total() <= done() || passed < kPaceFromMs)
        return -1;
    return (total() - done()) * passed / done() / 1000;
}

} // namespace ui::pages
