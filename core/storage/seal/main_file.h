// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/open_file.h"
#include "core/storage/seal/shared_store.h"

#include <functional>
#include <memory>

namespace core::storage::seal {

/// store.db as one connection sees it. It takes and gives whole pages of kPageSize bytes; on disk
/// each is sealed on its own, so a damaged page fails alone with SQLITE_IOERR_DATA.
class MainFile final : public OpenFile {
public:
    /// @p onClosed is called last, when nothing of this connection holds on to the store.
    MainFile(std::unique_ptr<BaseFile> base, std::shared_ptr<SharedStore> store,
             std::function<void()> onClosed);
    ~MainFile() override;

    int read(void* to, int amount, sqlite3_int64 offset) noexcept override;
    int write(const void* from, int amount, sqlite3_int64 offset) noexcept override;
    int truncate(sqlite3_int64 size) noexcept override { return m_base->truncate(size); }
    int sync(int flags) noexcept override;
    int fileSize(sqlite3_int64* size) noexcept override { return m_base->fileSize(size); }
    int close() noexcept override;

    int lock(int level) noexcept override { return m_store->locks().lock(m_lock, level); }
    int unlock(int level) noexcept override;
    int checkReserved(int* reserved) noexcept override;
    int control(int op, void* arg) noexcept override;
    int sectorSize() noexcept override { return m_base->sectorSize(); }
    int characteristics() noexcept override;

    int shmMap(int region, int size, int extend, void volatile** out) noexcept override;
    int shmLock(int first, int count, int flags) noexcept override;
    void shmBarrier() noexcept override { shm().barrier(); }
    int shmUnmap() noexcept override;

    [[nodiscard]] const std::shared_ptr<SharedStore>& store() const { return m_store; }

private:
    /// Reads page @p page and opens it. Errors: SQLITE_IOERR_DATA when it is damaged.
    int openPage(std::uint32_t page, std::uint8_t* plain);
    /// The same for reads that no WAL lock protects.
    int openSettledPage(std::uint32_t page, std::uint8_t* plain);
    int readHeaderPeek(std::uint8_t* to, int amount);
    [[nodiscard]] HeapShm& shm();

    std::unique_ptr<BaseFile> m_base;
    std::shared_ptr<SharedStore> m_store;
    FileLocks::Holder m_lock;
    HeapShm::Holder m_shmHolder;
    std::function<void()> m_onClosed;
    HeapShm m_ownShm; ///< only for Mutation::ShmNotShared
};

} // namespace core::storage::seal
