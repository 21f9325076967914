// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/seal/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::storage::seal {

/// How much work one guess of a passphrase costs (Argon2id).
/// Invariant: below the floor only through forTests().
class KdfCost {
public:
    static constexpr std::uint64_t kFloorPasses = 3;
    static constexpr std::uint64_t kFloorMemory = 256ULL << 20;
    /// What a key file may ask of the computer that reads it; more would be an attack on it.
    static constexpr std::uint64_t kMaxPasses = 16;
    static constexpr std::uint64_t kMaxMemory = 2ULL << 30;

    /// What takes this computer about a second, from the floor up to 1 GiB and a quarter of its
    /// memory. Cost: one derivation at the floor, about half a second. Thread: any.
    static KdfCost calibrated();
    /// The least that new slots may have: 3 passes over 256 MiB.
    static KdfCost floor() { return {kFloorPasses, kFloorMemory}; }
    /// Test seam: next to no work. Slots made with it protect nothing.
    static KdfCost forTests() { return {1, 8192}; }
    /// As a key file says. Nothing when it is out of bounds.
    static std::optional<KdfCost> fromFile(qint64 passes, qint64 memory);

    /// Units: passes over the memory; bytes.
    [[nodiscard]] std::uint64_t passes() const { return m_passes; }
    [[nodiscard]] std::uint64_t memory() const { return m_memory; }

private:
    KdfCost(std::uint64_t passes, std::uint64_t memory) : m_passes(passes), m_memory(memory) {}
    std::uint64_t m_passes;
    std::uint64_t m_memory;
};

inline constexpr qsizetype kSaltSize = 16;

/// The key that wraps the data key in one slot.
/// Errors: Internal when the memory cannot be had.
Result<SecretBytes> wrappingKeyFrom(const Passphrase& passphrase, const QByteArray& salt,
                                    const KdfCost& cost);

/// What stands on a recovery sheet: 256 random bits, to be typed when nobody remembers a
/// passphrase.
class RecoverySecret {
public:
    static RecoverySecret random();
    /// Reads what was typed: spaces, hyphens and case do not matter; O is 0, I and L are 1.
    /// Nothing when it is not a whole sheet or its 24 check bits do not fit.
    static std::optional<RecoverySecret> parse(const QString& typed);

    /// 14 groups of four characters (Crockford's base32), the last ones being the check.
    [[nodiscard]] QString text() const;
    [[nodiscard]] SecretBytes wrappingKey(const QByteArray& salt) const;

private:
    explicit RecoverySecret(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes m_bytes;
};

} // namespace core::storage::seal
