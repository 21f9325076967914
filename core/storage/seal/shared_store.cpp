// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/shared_store.h"

#include <algorithm>

namespace core::storage::seal {

SharedStore::SharedStore(sqlite3_vfs* base, const std::shared_ptr<PageCipher>& cipher,
                         Mutation mutation)
    : m_base(base), m_cipher(cipher), m_mutation(mutation),
      m_shm(mutation == Mutation::ShmAlwaysGrants)
{
}

SharedStore::~SharedStore()
{
    m_guard.close();
    sqlite3_free_filename(m_guardName);
}

int SharedStore::keepOthersOut(const char* path)
{
    if (m_mutation == Mutation::NoProcessLock)
        return SQLITE_OK;
    // The name outlives the connection that opened the file first, so it is a copy, laid out the
    // way the VFS below may expect of a main database.
    m_guardName = sqlite3_create_filename(path, "", "", 0, nullptr);
    if (m_guardName == nullptr)
        return SQLITE_NOMEM;
    int flags = 0;
    int rc = m_guard.open(m_base, m_guardName, SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READWRITE, &flags);
    if (rc == SQLITE_OK)
        rc = m_guard.lock(SQLITE_LOCK_SHARED);
    if (rc == SQLITE_OK)
        rc = m_guard.lock(SQLITE_LOCK_EXCLUSIVE);
    return rc;
}

bool SharedStore::readPage(std::uint32_t page, PageBuffer& plain)
{
    PageBuffer sealed;
    return m_guard.isOpen() &&
           m_guard.read(sealed.data(), kPageSize, sqlite3_int64{page - 1} * kPageSize) ==
               SQLITE_OK &&
           m_cipher->openPage(page, sealed.data(), plain.data());
}

void SharedStore::beginWal(const WalSalt& salt)
{
    const std::scoped_lock guard(m_walMutex);
    m_salt = salt;
    m_sealedFrom = m_sealedTo = 0;
}

void SharedStore::noteSealed(std::uint32_t frame)
{
    const std::scoped_lock guard(m_walMutex);
    m_sealedFrom = m_sealedFrom == 0 ? frame : std::min(m_sealedFrom, frame);
    m_sealedTo = std::max(m_sealedTo, frame);
}

bool SharedStore::wasSealedHere(std::uint32_t frame) const
{
    const std::scoped_lock guard(m_walMutex);
    return m_sealedFrom != 0 && frame >= m_sealedFrom && frame <= m_sealedTo;
}

SharedStore::WalSalt SharedStore::walSalt() const
{
    const std::scoped_lock guard(m_walMutex);
    return m_salt;
}

} // namespace core::storage::seal
