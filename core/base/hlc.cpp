// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hlc.h"

#include <algorithm>

namespace core {
namespace {

constexpr qint64 kEpochMs = 1577836800000; // 2020-01-01T00:00:00Z
constexpr int kCounterBits = 20;
constexpr qint64 kDayMs = 24 * 3600 * 1000LL;

Hlc fromWall(qint64 ms)
{
    const qint64 since = std::max<qint64>(0, ms - kEpochMs);
    return Hlc{static_cast<std::uint64_t>(since) << kCounterBits};
}

} // namespace

qint64 Hlc::toMs() const
{
    return static_cast<qint64>(value >> kCounterBits) + kEpochMs;
}

Hlc HybridClock::tick()
{
    // A counter that overflows runs into the millisecond above it: still larger than every one
    // before.
    m_last = std::max(fromWall(m_wall.nowMs()), Hlc{m_last.value + 1});
    return m_last;
}

void HybridClock::receive(Hlc remote)
{
    const Hlc limit = fromWall(m_wall.nowMs() + kDayMs);
    m_last = std::max(m_last, std::min(remote, limit));
}

} // namespace core
