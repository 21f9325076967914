// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace core {

/// The time of the world, injected: SystemClock in the programs, FixedClock in tests.
/// Instants are UTC milliseconds since 1970; civil dates are those of the laptop's time zone.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMs()); }
    [[nodiscard]] QDate today() const { return now().date(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
};

/// A clock that stands still until it is told to move.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime& at) : m_ms(at.toMSecsSinceEpoch()) {}
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    void advance(qint64 ms) { m_ms += ms; }
    void set(const QDateTime& at) { m_ms = at.toMSecsSinceEpoch(); }

private:
    qint64 m_ms;
};

} // namespace core
