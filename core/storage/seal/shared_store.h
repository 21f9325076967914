// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/base_file.h"
#include "core/storage/seal/file_locks.h"
#include "core/storage/seal/heap_shm.h"
#include "core/storage/seal/page_cipher.h"

#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

namespace core::storage::seal {

/// What the connections of this process to one sealed file have in common: the lock that keeps
/// other processes out, the locks and the WAL index among themselves, the cipher, and what is known
/// of the present generation of the WAL.
class SharedStore {
public:
    SharedStore(sqlite3_vfs* base, const std::shared_ptr<PageCipher>& cipher, Mutation mutation);
    ~SharedStore();
    SharedStore(const SharedStore&) = delete;
    SharedStore& operator=(const SharedStore&) = delete;

    /// Keeps other processes out of the file @p path until this object goes.
    /// Errors: SQLITE_BUSY when one of them has it open, what the VFS below says otherwise.
    int keepOthersOut(const char* path);

    /// The file had no page when it was first opened: it is being made, so a rollback journal in
    /// memory is enough, since a half-made file is thrown away.
    void markNew() { m_isNew = true; }
    [[nodiscard]] bool isNew() const { return m_isNew; }

    [[nodiscard]] PageCipher& cipher() { return *m_cipher; }
    [[nodiscard]] Mutation mutation() const { return m_mutation; }
    [[nodiscard]] FileLocks& locks() { return m_locks; }
    [[nodiscard]] HeapShm& shm() { return m_shm; }

    /// Opens page @p page as it stands in the file. False when it is not there or damaged.
    [[nodiscard]] bool readPage(std::uint32_t page, PageBuffer& plain);

    using WalSalt = std::array<std::uint8_t, 8>;
    /// A WAL header was written or read: from now on only frames with its salt belong to the WAL.
    void beginWal(const WalSalt& salt);
    void noteSealed(std::uint32_t frame);
    /// True when @p frame was sealed since beginWal(), so that failing to open it can only be
    /// damage, never the torn end of an interrupted write.
    [[nodiscard]] bool wasSealedHere(std::uint32_t frame) const;
    [[nodiscard]] WalSalt walSalt() const;

private:
    sqlite3_vfs* m_base;
    std::shared_ptr<PageCipher> m_cipher;
    Mutation m_mutation;
    sqlite3_filename m_guardName = nullptr;
    BaseFile m_guard; ///< holds the lock towards other processes
    FileLocks m_locks;
    HeapShm m_shm;
    bool m_isNew = false;

    mutable std::mutex m_walMutex;
    WalSalt m_salt{};
    std::uint32_t m_sealedFrom = 0; ///< 0: none yet
    std::uint32_t m_sealedTo = 0;
};

} // namespace core::storage::seal
