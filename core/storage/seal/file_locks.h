// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace core::storage::seal {

/// SQLite's lock levels on the main file, between the connections of one process. Towards other
/// processes the file is locked as a whole by SharedStore.
/// NONE → SHARED → RESERVED → EXCLUSIVE, and back to SHARED or NONE. Thread: any.
class FileLocks {
public:
    struct Holder {
        int level = 0;
    };

    /// Raises @p holder to @p level; never waits. Errors: SQLITE_BUSY.
    int lock(Holder& holder, int level);
    void unlock(Holder& holder, int level);
    bool reserved();

private:
    std::mutex m_mutex;
    int m_shared = 0;           ///< holders at SHARED or above
    Holder* m_writer = nullptr; ///< at RESERVED or above; one at most
};

} // namespace core::storage::seal
