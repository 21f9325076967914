// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/heap_shm.h"

#include "core/base/check.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>

namespace core::storage::seal {
namespace {

static_assert(HeapShm::kLockCount == SQLITE_SHM_NLOCK);

std::uint8_t bitsOf(int first, int count)
{
    return static_cast<std::uint8_t>(((1U << count) - 1U) << first);
}

} // namespace

int HeapShm::map(Holder& holder, int region, int size, bool extend, void volatile** out)
{
    const std::scoped_lock guard(m_mutex);
    if (!holder.attached) {
        holder.attached = true;
        ++m_holders;
    }
    *out = nullptr;
    const auto index = static_cast<std::size_t>(region);
    if (index >= m_regions.size() && !extend)
        return SQLITE_OK;
    while (index >= m_regions.size()) // 8-byte words keep SQLite's atomic accesses aligned
        m_regions.push_back(std::make_unique<std::uint64_t[]>(static_cast<std::size_t>(size) / 8));
    *out = m_regions[index].get();
    return SQLITE_OK;
}

int HeapShm::lock(Holder& holder, int first, int count, int flags)
{
    CORE_ASSERT(first >= 0 && count >= 1 && first + count <= kLockCount);
    const std::uint8_t mask = bitsOf(first, count);
    const std::scoped_lock guard(m_mutex);
    if (m_grantAll)
        return SQLITE_OK;
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        release(holder, mask);
        return SQLITE_OK;
    }
    const auto begin = m_held.begin() + first;
    if ((flags & SQLITE_SHM_SHARED) != 0) {
        CORE_ASSERT(count == 1 && (holder.exclusive & mask) == 0);
        if ((holder.shared & mask) != 0)
            return SQLITE_OK;
        if (*begin < 0)
            return SQLITE_BUSY;
        ++*begin;
        holder.shared = static_cast<std::uint8_t>(holder.shared | mask);
        return SQLITE_OK;
    }
    // All or nothing: one lock that anybody holds, this connection included, refuses the range.
    if (std::any_of(begin, begin + count, [](int held) { return held != 0; }))
        return SQLITE_BUSY;
    std::fill(begin, begin + count, -1);
    holder.exclusive = static_cast<std::uint8_t>(holder.exclusive | mask);
    return SQLITE_OK;
}

void HeapShm::release(Holder& holder, std::uint8_t mask)
{
    for (unsigned i = 0; i < static_cast<unsigned>(kLockCount); ++i) {
        const unsigned bit = mask & (1U << i);
        if ((holder.exclusive & bit) != 0)
            m_held[i] = 0;
        else if ((holder.shared & bit) != 0)
            --m_held[i];
    }
    holder.exclusive = static_cast<std::uint8_t>(holder.exclusive & ~mask);
    holder.shared = static_cast<std::uint8_t>(holder.shared & ~mask);
}

void HeapShm::barrier()
{
    std::atomic_thread_fence(std::memory_order_seq_cst);
    const std::scoped_lock guard(m_mutex); // also orders against every map and lock
}

void HeapShm::leave(Holder& holder)
{
    const std::scoped_lock guard(m_mutex);
    release(holder, bitsOf(0, kLockCount));
    if (!holder.attached)
        return;
    holder.attached = false;
    if (--m_holders == 0)
        m_regions.clear();
}

} // namespace core::storage::seal
