// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>

namespace app {

/// The system's clock moved so that it showed @p start when it was made, and running on from there:
/// the demo store looks alive on any day.
class ShiftedClock final : public core::Clock {
public:
    explicit ShiftedClock(const QDateTime& start)
        : m_shift(start.toMSecsSinceEpoch() - m_system.nowMs())
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_system.nowMs() + m_shift; }

private:
    core::SystemClock m_system;
    qint64 m_shift;
};

} // namespace app
