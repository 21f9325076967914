// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/mutation.h"
#include "core/storage/seal/secret.h"

#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdint>

namespace core::storage::seal {

inline constexpr int kPageSize = 4096;
inline constexpr int kNonceSize = 24;
inline constexpr int kTagSize = 16;
/// The bytes SQLite leaves free at the end of each page; nonce and tag stand there in the file.
inline constexpr int kReserve = kNonceSize + kTagSize;
inline constexpr int kUsable = kPageSize - kReserve;
inline constexpr int kWalHeaderSize = 32;
inline constexpr int kFrameHeaderSize = 24;
inline constexpr int kFrameSize = kFrameHeaderSize + kPageSize;
/// Bytes of page 1 that stay readable, and are authenticated: page size, versions, reserve.
inline constexpr int kClearFrom = 16;
inline constexpr int kClearTo = 24;

using PageBuffer = std::array<std::uint8_t, kPageSize>;
using FrameBuffer = std::array<std::uint8_t, kFrameSize>;

/// Tells sealed files under the same data key apart. store.db has all zeros; a sealed copy of it
/// gets random bytes, so that no page of the copy can be put in place of a page of the store.
using FileId = std::array<std::uint8_t, 16>;

/// Makes nonces that do not repeat: 16 random bytes and a counter of 64 bits. After a fork the
/// child draws new random bytes. Thread: any.
class NonceSource {
public:
    NonceSource();
    void next(std::uint8_t* nonce);
    /// Test seam: every nonce is the same from now on.
    void freeze() { m_frozen = true; }

private:
    void reseed();

    std::array<std::uint8_t, 16> m_prefix{};
    std::atomic<std::uint64_t> m_count = 0;
    std::atomic<pid_t> m_pid = 0;
    bool m_frozen = false;
};

/// Seals and opens single pages and WAL frames. Knows no files and no order of events.
/// Source: docs/storage_format.md. Thread: any. Cost: about 5 us per page.
class PageCipher {
public:
    PageCipher(const DataKey& key, const FileId& file, Mutation mutation);

    /// Units: @p page is the page number, from 1. The last kReserve bytes of @p plain are ignored.
    void sealPage(std::uint32_t page, const std::uint8_t* plain, std::uint8_t* sealed);
    /// False when the page is not one that was sealed for this place; @p plain is then undefined.
    [[nodiscard]] bool openPage(std::uint32_t page, const std::uint8_t* sealed,
                                std::uint8_t* plain) const;

    /// Units: @p frame is the frame's place in the WAL, from 1; both sides hold kFrameSize bytes.
    void sealFrame(std::uint32_t frame, const std::uint8_t* plain, std::uint8_t* sealed);
    [[nodiscard]] bool openFrame(std::uint32_t frame, const std::uint8_t* sealed,
                                 std::uint8_t* plain) const;

private:
    using PageLabel = std::array<std::uint8_t, 1 + 4 + sizeof(FileId) + (kClearTo - kClearFrom)>;
    using FrameLabel = std::array<std::uint8_t, 1 + 4 + sizeof(FileId)>;
    [[nodiscard]] PageLabel pageLabel(std::uint32_t page, const std::uint8_t* clear) const;
    [[nodiscard]] FrameLabel frameLabel(std::uint32_t frame) const;

    SecretBytes m_pageKey;
    SecretBytes m_frameKey;
    FileId m_file;
    Mutation m_mutation;
    NonceSource m_nonces;
};

} // namespace core::storage::seal
