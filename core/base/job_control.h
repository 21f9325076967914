// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <functional>
#include <utility>

namespace core {

/// What a long job is given: it reports how far it is and asks whether to stop.
/// Thread: progress() and cancelled() belong to the job's thread, cancel() to any.
class JobControl {
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    JobControl() = default;
    explicit JobControl(Progress progress) : m_progress(std::move(progress)) {}

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    /// Units: records, bytes or pages, the same for both. total is 0 while it is unknown.
    void progress(qint64 done, qint64 total) const
    {
        if (m_progress)
            m_progress(done, total);
    }
    /// Errors: Cancelled, once somebody has asked to stop.
    [[nodiscard]] Status proceed() const
    {
        if (cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("job cancelled"));
        return {};
    }

private:
    std::atomic<bool> m_cancelled = false;
    Progress m_progress;
};

} // namespace core
