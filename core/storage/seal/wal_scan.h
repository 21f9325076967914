// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/base_file.h"
#include "core/storage/seal/shared_store.h"

#include <cstdint>

namespace core::storage::seal {

/// The place of @p frame, from 1, in the WAL.
constexpr sqlite3_int64 walFrameOffset(std::uint32_t frame)
{
    return kWalHeaderSize + sqlite3_int64{frame - 1} * kFrameSize;
}

/// Reads a WAL past the place where recovery had to stop, to tell a write that was cut short from
/// damage to something that had been saved.
class WalScan {
public:
    WalScan(BaseFile& wal, SharedStore& store) : m_wal(wal), m_store(store) {}

    /// With synchronous=FULL the first frame of a transaction is written only after the one before
    /// has been synced. So a valid commit frame at or behind @p from that is followed by a valid
    /// frame of the next transaction proves that all up to that commit had reached the disk: what
    /// fails before it is damage. "Valid" takes SQLite's running checksum along: frames left over
    /// from a rolled-back transaction open well, but do not continue those that replaced them.
    /// Cost: opens every frame behind @p from.
    [[nodiscard]] bool provesDamageBefore(std::uint32_t from, const SharedStore::WalSalt& salt);

    /// For a WAL whose header is lost: true when a committed page in it differs from the database.
    /// Cost: opens every frame, and the page of each.
    [[nodiscard]] bool holdsUnsavedWork();

private:
    [[nodiscard]] bool open(std::uint32_t frame, FrameBuffer& plain);
    [[nodiscard]] std::uint32_t frameCount();

    BaseFile& m_wal;
    SharedStore& m_store;
};

/// True when the 32 bytes are a WAL header that SQLite would take: magic, version, page size of
/// this format, checksum.
bool isValidWalHeader(const std::uint8_t* header);

} // namespace core::storage::seal
