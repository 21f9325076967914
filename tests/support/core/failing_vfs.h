// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sqlite3.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace test {

/// How a call to the disk goes wrong.
enum class DiskFault {
    Full,       ///< writes: no space left, half of the bytes may have arrived
    Failed,     ///< any call: input/output error
    ShortWrite, ///< writes: half of the bytes arrive, then an error
    ShortRead,  ///< reads: half of the bytes arrive, then an error
    SyncFailed, ///< syncs only: nothing is known to have arrived
};

/// A VFS over another one that counts the calls that can go wrong, lets the N-th of them go wrong,
/// and shows every byte on its way to the disk. For any test of what a failing disk does: hand
/// name() to sqlite3_open_v2, or vfs() to SealedVfsOptions::base. Calls of @p fault's kind alone
/// are counted.
class FailingVfs {
public:
    using WriteWatcher = std::function<void(const QString& path,
                                            std::span<const std::uint8_t> bytes, qint64 offset)>;

    /// @p base null: the system's VFS.
    explicit FailingVfs(sqlite3_vfs* base = nullptr);
    ~FailingVfs();
    FailingVfs(const FailingVfs&) = delete;
    FailingVfs& operator=(const FailingVfs&) = delete;

    [[nodiscard]] const char* name() const;
    [[nodiscard]] sqlite3_vfs* vfs();

    /// Counts from now; the @p n-th call (from 1) that @p fault applies to goes wrong, and with
    /// @p stayBroken all after it as well. n = 0: only count.
    void failAt(int n, DiskFault fault, bool stayBroken = false);
    /// Everything works again; the count stays.
    void disarm();
    /// Calls @p fault applied to since failAt().
    [[nodiscard]] int calls() const;
    /// True when a call has gone wrong since failAt().
    [[nodiscard]] bool hasFailed() const;

    void watchWrites(WriteWatcher watcher);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace test
