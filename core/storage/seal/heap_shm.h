// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace core::storage::seal {

/// The WAL index ("-shm") of one store, on the heap of the one process that has the store open, so
/// that neither page map nor checksums of plain pages reach a disk. Several connections share it.
/// The lock rules are those of SQLite's unix VFS. Thread: any.
class HeapShm {
public:
    static constexpr int kLockCount = 8;

    /// The locks one connection holds; a bit for each of the kLockCount locks.
    struct Holder {
        std::uint8_t shared = 0;
        std::uint8_t exclusive = 0;
        bool attached = false;
    };

    explicit HeapShm(bool grantAll = false) : m_grantAll(grantAll) {}

    /// Answers with region @p region of @p size zero-filled bytes in @p out; null when it does not
    /// exist yet and @p extend is false. The address stays until the last holder has left.
    int map(Holder& holder, int region, int size, bool extend, void volatile** out);
    /// Takes or releases locks as flags of xShmLock say; never waits. Errors: SQLITE_BUSY.
    int lock(Holder& holder, int first, int count, int flags);
    void barrier();
    /// Releases what @p holder still holds; with the last holder the index is gone.
    void leave(Holder& holder);

private:
    void release(Holder& holder, std::uint8_t mask);

    std::mutex m_mutex;
    std::vector<std::unique_ptr<std::uint64_t[]>> m_regions;
    std::array<int, kLockCount> m_held{}; ///< number of shared holders, or -1: one exclusive
    int m_holders = 0;
    bool m_grantAll;
};

} // namespace core::storage::seal
