// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>

namespace test {

/// How a line behaves. What it says of packets holds for pieces of 1,400 bytes.
struct Line {
    qint64 bytesPerSecond = 0; ///< each way; 0 is as fast as it goes
    qint64 delayMs = 0;        ///< one way: half of what a round trip takes
    double loss = 0;           ///< share of packets that come a round trip late, all behind waiting
    std::uint64_t seed = 1;
};

/// A TCP proxy on the loopback that behaves as a bad line: slow, far, losing packets, and cut at a
/// byte somebody chooses. It stands in for the kernel's netem, which is not on every machine.
/// Thread: it moves bytes on its own; every call is for any thread.
class BadLine {
public:
    BadLine(quint16 target, const Line& line);
    ~BadLine();
    Q_DISABLE_COPY_MOVE(BadLine)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Resets the connection once @p bytes more went through, both ways counted. Later connections
    /// stand. A negative number takes the order back.
    void cutAfter(qint64 bytes);
    [[nodiscard]] bool isCutDue() const { return m_cut.load() >= 0; }
    /// Bytes that went through, both ways.
    [[nodiscard]] qint64 bytes() const { return m_bytes.load(); }
    /// How often the client spoke after the server had: what took a round trip.
    [[nodiscard]] qint64 turns() const { return m_turns.load(); }

private:
    class Loop;
    quint16 m_port = 0;
    std::atomic<qint64> m_cut = -1;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<qint64> m_turns = 0;
    int m_wake[2] = {-1, -1};
    std::unique_ptr<Loop> m_loop;
    std::thread m_thread;
};

} // namespace test
