// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/main_file.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace core::storage::seal {
namespace {

/// SQLite looks at this much of page 1 before it has read the WAL.
constexpr int kHeaderPeek = 100;

/// A connection that opens reads page 1 before it takes part in the WAL's locks, so a checkpoint of
/// another connection may be half way through writing it.
constexpr int kTornReadRetries = 8;

bool isAllZero(const std::uint8_t* bytes, int count)
{
    return std::all_of(bytes, bytes + count, [](std::uint8_t byte) { return byte == 0; });
}

/// The header every sealed database has, for the peek at a page 1 that a power cut has torn while
/// the WAL still holds the good one: it leads SQLite to the WAL, where the real page is.
std::array<std::uint8_t, kHeaderPeek> syntheticHeader()
{
    std::array<std::uint8_t, kHeaderPeek> header{};
    std::memcpy(header.data(), "SQLite format 3", 16);
    header[16] = kPageSize >> 8;
    header[18] = header[19] = 2; // WAL
    header[20] = kReserve;
    header[21] = 64;
    header[22] = header[23] = 32;
    return header;
}

/// Page 1 as it must be for this format; anything else is a file made past createDatabaseFile().
bool declaresFormat(const std::uint8_t* page1)
{
    return page1[16] == kPageSize >> 8 && page1[17] == 0 && page1[20] == kReserve;
}

} // namespace

MainFile::MainFile(std::unique_ptr<BaseFile> base, std::shared_ptr<SharedStore> store,
                   std::function<void()> onClosed)
    : m_base(std::move(base)), m_store(std::move(store)), m_onClosed(std::move(onClosed))
{
}

MainFile::~MainFile()
{
    shm().leave(m_shmHolder);
    m_store->locks().unlock(m_lock, SQLITE_LOCK_NONE);
    m_base->close();
    m_store.reset();
    m_onClosed();
}

int MainFile::close() noexcept
{
    return m_base->close();
}

int MainFile::openPage(std::uint32_t page, std::uint8_t* plain)
{
    PageBuffer sealed;
    const int rc = m_base->read(sealed.data(), kPageSize, sqlite3_int64{page - 1} * kPageSize);
    if (rc == SQLITE_IOERR_SHORT_READ) {
        sqlite3_int64 size = 0;
        const int sizeRc = m_base->fileSize(&size);
        if (sizeRc != SQLITE_OK)
            return sizeRc;
        // A file without any page is one that is being made; SQLite reads its page 1 as zeros.
        const bool damaged = size > 0 && m_store->mutation() != Mutation::ShortFileIsEmpty;
        return damaged ? SQLITE_IOERR_DATA : SQLITE_IOERR_SHORT_READ;
    }
    if (rc != SQLITE_OK)
        return rc;
    if (m_store->mutation() == Mutation::AcceptZeroPage && isAllZero(sealed.data(), kPageSize)) {
        std::memset(plain, 0, kPageSize);
        return SQLITE_OK;
    }
    if (m_store->cipher().openPage(page, sealed.data(), plain))
        return SQLITE_OK;
    return m_store->mutation() == Mutation::AcceptFailedPage ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int MainFile::openSettledPage(std::uint32_t page, std::uint8_t* plain)
{
    int rc = openPage(page, plain);
    for (int i = 0; rc == SQLITE_IOERR_DATA && i < kTornReadRetries; ++i)
        rc = openPage(page, plain);
    return rc;
}

int MainFile::readHeaderPeek(std::uint8_t* to, int amount)
{
    PageBuffer page;
    const int rc = openSettledPage(1, page.data());
    if (rc == SQLITE_IOERR_DATA && m_store->mutation() != Mutation::NoSyntheticHeader) {
        const auto header = syntheticHeader();
        std::memcpy(to, header.data(), static_cast<std::size_t>(amount));
        return SQLITE_OK;
    }
    if (rc == SQLITE_OK)
        std::memcpy(to, page.data(), static_cast<std::size_t>(amount));
    return rc;
}

int MainFile::read(void* to, int amount, sqlite3_int64 offset) noexcept
{
    auto* out = static_cast<std::uint8_t*>(to);
    const auto page = static_cast<std::uint32_t>(offset / kPageSize) + 1;
    const auto within = static_cast<int>(offset % kPageSize);
    if (within + amount > kPageSize)
        return SQLITE_IOERR_READ; // SQLite never reads across pages
    int rc = SQLITE_OK;
    PageBuffer plain;
    if (offset == 0 && amount == kHeaderPeek) {
        rc = readHeaderPeek(out, amount);
    } else if (amount == kPageSize) {
        rc = page == 1 ? openSettledPage(page, out) : openPage(page, out);
    } else {
        rc = openSettledPage(page, plain.data());
        if (rc == SQLITE_OK)
            std::memcpy(out, plain.data() + within, static_cast<std::size_t>(amount));
    }
    if (rc == SQLITE_IOERR_SHORT_READ)
        std::memset(out, 0, static_cast<std::size_t>(amount));
    return rc;
}

int MainFile::write(const void* from, int amount, sqlite3_int64 offset) noexcept
{
    const auto* plain = static_cast<const std::uint8_t*>(from);
    if (amount != kPageSize || offset % kPageSize != 0)
        return SQLITE_IOERR_WRITE;
    const auto page = static_cast<std::uint32_t>(offset / kPageSize) + 1;
    if (m_store->mutation() != Mutation::SkipReservedCheck &&
        (!isAllZero(plain + kUsable, kReserve) || (page == 1 && !declaresFormat(plain))))
        return SQLITE_IOERR_WRITE;
    PageBuffer sealed;
    m_store->cipher().sealPage(page, plain, sealed.data());
    return m_base->write(sealed.data(), kPageSize, offset);
}

int MainFile::sync(int flags) noexcept
{
    return m_store->mutation() == Mutation::SkipSync ? SQLITE_OK : m_base->sync(flags);
}

int MainFile::unlock(int level) noexcept
{
    m_store->locks().unlock(m_lock, level);
    return SQLITE_OK;
}

int MainFile::checkReserved(int* reserved) noexcept
{
    *reserved = m_store->locks().reserved() ? 1 : 0;
    return SQLITE_OK;
}

int MainFile::control(int op, void* arg) noexcept
{
    switch (op) {
    case SQLITE_FCNTL_PERSIST_WAL:
    case SQLITE_FCNTL_HAS_MOVED:
    case SQLITE_FCNTL_LAST_ERRNO: return m_base->control(op, arg);
    case SQLITE_FCNTL_VFSNAME:
        *static_cast<char**>(arg) = sqlite3_mprintf("sealed");
        return SQLITE_OK;
    default: return SQLITE_NOTFOUND; // nothing that maps, preallocates or rewrites in place
    }
}

int MainFile::characteristics() noexcept
{
    return m_base->characteristics() &
           (SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN);
}

HeapShm& MainFile::shm()
{
    return m_store->mutation() == Mutation::ShmNotShared ? m_ownShm : m_store->shm();
}

int MainFile::shmMap(int region, int size, int extend, void volatile** out) noexcept
{
    return shm().map(m_shmHolder, region, size, extend != 0, out);
}

int MainFile::shmLock(int first, int count, int flags) noexcept
{
    return shm().lock(m_shmHolder, first, count, flags);
}

int MainFile::shmUnmap() noexcept
{
    shm().leave(m_shmHolder);
    return SQLITE_OK;
}

} // namespace core::storage::seal
