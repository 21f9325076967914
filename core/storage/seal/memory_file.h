// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/open_file.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace core::storage::seal {

/// A temporary file that never exists on disk; its blocks are overwritten when they are let go.
/// Holds what SQLite spills while it sorts, rebuilds the file or keeps savepoints.
class MemoryFile final : public OpenFile {
public:
    MemoryFile() = default;
    ~MemoryFile() override;

    int read(void* to, int amount, sqlite3_int64 offset) noexcept override;
    int write(const void* from, int amount, sqlite3_int64 offset) noexcept override;
    int truncate(sqlite3_int64 size) noexcept override;
    int sync(int) noexcept override { return SQLITE_OK; }
    int fileSize(sqlite3_int64* size) noexcept override;

private:
    static constexpr std::size_t kBlock = 64 * 1024;
    using Block = std::array<std::uint8_t, kBlock>;
    void wipeFrom(std::size_t block);

    std::vector<std::unique_ptr<Block>> m_blocks;
    sqlite3_int64 m_size = 0;
};

} // namespace core::storage::seal
