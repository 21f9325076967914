// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/memory_file.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace core::storage::seal {

MemoryFile::~MemoryFile()
{
    wipeFrom(0);
}

void MemoryFile::wipeFrom(std::size_t block)
{
    for (std::size_t i = block; i < m_blocks.size(); ++i)
        sodium_memzero(m_blocks[i]->data(), kBlock);
    m_blocks.resize(std::min(block, m_blocks.size()));
}

int MemoryFile::read(void* to, int amount, sqlite3_int64 offset) noexcept
{
    auto* out = static_cast<std::uint8_t*>(to);
    auto left = static_cast<std::size_t>(amount);
    auto at = static_cast<std::size_t>(offset);
    const auto size = static_cast<std::size_t>(m_size);
    const bool isShort = at + left > size;
    while (left > 0 && at < size) {
        const std::size_t part = std::min({left, kBlock - at % kBlock, size - at});
        std::memcpy(out, m_blocks[at / kBlock]->data() + at % kBlock, part);
        out += part;
        at += part;
        left -= part;
    }
    std::memset(out, 0, left);
    return isShort ? SQLITE_IOERR_SHORT_READ : SQLITE_OK;
}

int MemoryFile::write(const void* from, int amount, sqlite3_int64 offset) noexcept
{
    const auto* in = static_cast<const std::uint8_t*>(from);
    auto left = static_cast<std::size_t>(amount);
    auto at = static_cast<std::size_t>(offset);
    while (m_blocks.size() * kBlock < at + left)
        m_blocks.push_back(std::make_unique<Block>());
    m_size = std::max(m_size, offset + amount);
    while (left > 0) {
        const std::size_t part = std::min(left, kBlock - at % kBlock);
        std::memcpy(m_blocks[at / kBlock]->data() + at % kBlock, in, part);
        in += part;
        at += part;
        left -= part;
    }
    return SQLITE_OK;
}

int MemoryFile::truncate(sqlite3_int64 size) noexcept
{
    if (size >= m_size)
        return SQLITE_OK;
    const auto keep = static_cast<std::size_t>(size);
    wipeFrom((keep + kBlock - 1) / kBlock);
    if (keep % kBlock != 0) // a later growth shows zeros, not what was cut off
        std::memset(m_blocks.back()->data() + keep % kBlock, 0, kBlock - keep % kBlock);
    m_size = size;
    return SQLITE_OK;
}

int MemoryFile::fileSize(sqlite3_int64* size) noexcept
{
    *size = m_size;
    return SQLITE_OK;
}

} // namespace core::storage::seal
