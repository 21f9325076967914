// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/file_locks.h"

#include <sqlite3.h>

namespace core::storage::seal {

int FileLocks::lock(Holder& holder, int level)
{
    const std::scoped_lock guard(m_mutex);
    if (holder.level >= level)
        return SQLITE_OK;
    const bool otherWriter = m_writer != nullptr && m_writer != &holder;
    if (holder.level == SQLITE_LOCK_NONE) {
        if (otherWriter && m_writer->level == SQLITE_LOCK_EXCLUSIVE)
            return SQLITE_BUSY;
        holder.level = SQLITE_LOCK_SHARED;
        ++m_shared;
    }
    if (level == SQLITE_LOCK_SHARED)
        return SQLITE_OK;
    // A refused EXCLUSIVE leaves no PENDING behind: the last connection to close asks for it, and
    // must not turn away one that opens at the same moment.
    if (otherWriter || (level >= SQLITE_LOCK_PENDING && m_shared > 1))
        return SQLITE_BUSY;
    m_writer = &holder;
    holder.level = level == SQLITE_LOCK_RESERVED ? SQLITE_LOCK_RESERVED : SQLITE_LOCK_EXCLUSIVE;
    return SQLITE_OK;
}

void FileLocks::unlock(Holder& holder, int level)
{
    const std::scoped_lock guard(m_mutex);
    if (holder.level <= level)
        return;
    if (m_writer == &holder)
        m_writer = nullptr;
    if (level == SQLITE_LOCK_NONE)
        --m_shared;
    holder.level = level;
}

bool FileLocks::reserved()
{
    const std::scoped_lock guard(m_mutex);
    return m_writer != nullptr;
}

} // namespace core::storage::seal
