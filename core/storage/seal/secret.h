// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace core::storage::seal {

using Bytes = std::span<const std::uint8_t>;
using MutableBytes = std::span<std::uint8_t>;

/// Bytes that must not be found later: kept between guard pages, locked in memory where the system
/// allows it, left out of core dumps, and overwritten when they are released.
class SecretBytes {
public:
    /// @p size zero bytes.
    explicit SecretBytes(std::size_t size);
    static SecretBytes copyOf(Bytes bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    [[nodiscard]] std::uint8_t* data() { return m_data; }
    [[nodiscard]] const std::uint8_t* data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] Bytes view() const { return {m_data, m_size}; }
    [[nodiscard]] MutableBytes span() { return {m_data, m_size}; }

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// What a key derived from the data key is for. The numbers are part of the format.
enum class Subkey : std::uint64_t {
    DatabasePages = 1,
    WalFrames = 2,
    SlotFileMac = 3,
    KeyCheck = 4,
    Witness = 5,
    Attachments = 6,
    Backup = 7,
    RecordKeys = 8,
    ProtectedFields = 9,
};

/// The key of one store: 32 random bytes, from which every other key of the store is derived.
/// It exists in memory only while the store is unlocked; on disk only wrapped, in the key slots.
class DataKey {
public:
    static constexpr std::size_t kSize = 32;

    static DataKey random();
    /// From exactly 32 bytes; nothing otherwise.
    static std::optional<DataKey> fromBytes(Bytes bytes);

    /// A second holder of the same key; a copy is always asked for by name.
    [[nodiscard]] DataKey clone() const;
    [[nodiscard]] Bytes bytes() const { return m_bytes.view(); }
    /// The 32-byte key for one use. Source: libsodium crypto_kdf (BLAKE2b), context "sealdb01".
    [[nodiscard]] SecretBytes subkey(Subkey use) const;

private:
    explicit DataKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes m_bytes;
};

/// What a person typed to unlock, as NFKC in UTF-8, in memory that is wiped.
class Passphrase {
public:
    /// Takes the typed text and overwrites its buffer. A line edit, an input method or the
    /// clipboard may still hold copies that nobody can wipe: hand the text over as early as
    /// possible.
    static Passphrase take(QString&& typed);

    [[nodiscard]] Bytes bytes() const { return m_bytes.view(); }
    [[nodiscard]] bool isEmpty() const { return m_length == 0; }

private:
    Passphrase(SecretBytes bytes, std::size_t length) : m_bytes(std::move(bytes)), m_length(length)
    {
    }
    SecretBytes m_bytes;
    std::size_t m_length;
};

/// Overwrites and empties a text that held something secret.
void wipe(QString& text);

/// No core dumps and no reading of this process by others of the same user. Called first in main().
/// Returns false when the system refused one of the two.
bool hardenProcess();

/// True when the system swaps to a place that is not memory, so that keys' neighbours (names on
/// screen) may be written out. The window warns once. Source: /proc/swaps.
bool hasDiskSwap();

} // namespace core::storage::seal
