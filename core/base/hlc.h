// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <compare>
#include <cstdint>

namespace core {

/// A hybrid logical clock reading: 44 bits of milliseconds since 2020-01-01 UTC, 20 bits of
/// counter. It orders what is shown first; it never decides whether two writes were concurrent.
/// Source: docs/sync_protocol.md, 2.2.
struct Hlc {
    std::uint64_t value = 0;

    [[nodiscard]] qint64 toMs() const;
    friend auto operator<=>(const Hlc&, const Hlc&) = default;
};

/// Issues readings that only grow, also when the wall clock is set back.
class HybridClock {
public:
    /// Units: @p last is the largest reading known to the store.
    HybridClock(const Clock& wall, Hlc last) : m_wall(wall), m_last(last) {}

    /// The next reading, larger than every one before.
    Hlc tick();
    /// Learns a reading of another laptop. One that runs more than 24 h ahead of our wall clock is
    /// taken only up to that limit: a bad clock must not block or drag the others.
    void receive(Hlc remote);
    [[nodiscard]] Hlc last() const { return m_last; }

private:
    const Clock& m_wall;
    Hlc m_last;
};

} // namespace core
