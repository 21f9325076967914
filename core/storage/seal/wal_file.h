// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/open_file.h"
#include "core/storage/seal/shared_store.h"

#include <memory>
#include <optional>

namespace core::storage::seal {

/// The WAL as one connection sees it. SQLite writes a frame as 24 bytes of header and then a page;
/// on disk both are sealed as one unit of the same size at the same place. The header is therefore
/// held until its page comes:
///
///     header(k) ──► held ──page(k)──► seal both, write once            (append)
///                    └───anything else──► flush: reopen k, new header  (walRewriteChecksums)
///     page(k) with nothing held ──► reopen k, keep its header, new page (page written twice in one
///                                                                        transaction)
/// Both rewrites touch only frames of the transaction that is being written. The 32 bytes of the
/// WAL header stay clear: page size, salts, a checksum of themselves.
class WalFile final : public OpenFile {
public:
    WalFile(std::unique_ptr<BaseFile> base, std::shared_ptr<SharedStore> store);

    int read(void* to, int amount, sqlite3_int64 offset) noexcept override;
    int write(const void* from, int amount, sqlite3_int64 offset) noexcept override;
    int truncate(sqlite3_int64 size) noexcept override;
    int sync(int flags) noexcept override;
    int fileSize(sqlite3_int64* size) noexcept override { return m_base->fileSize(size); }
    int close() noexcept override;
    int sectorSize() noexcept override { return m_base->sectorSize(); }
    int characteristics() noexcept override;

private:
    struct HeldHeader {
        std::uint32_t frame;
        std::array<std::uint8_t, kFrameHeaderSize> bytes;
    };

    int readHeader(std::uint8_t* to, int amount, sqlite3_int64 offset);
    /// Recovery and the rewriting of checksums read whole frames.
    int readWholeFrame(std::uint32_t frame, std::uint8_t* to);
    /// Opens frame @p frame as it is on disk. Errors: SQLITE_IOERR_DATA when it does not open.
    int openFrame(std::uint32_t frame, std::uint8_t* plain);
    int openLiveFrame(std::uint32_t frame, std::uint8_t* plain);
    int sealFrame(std::uint32_t frame, const std::uint8_t* plain);
    int writeHeader(const std::uint8_t* header);
    int writePage(std::uint32_t frame, const std::uint8_t* page);
    int flushHeld();

    std::unique_ptr<BaseFile> m_base;
    std::shared_ptr<SharedStore> m_store;
    std::optional<HeldHeader> m_held;
};

} // namespace core::storage::seal
