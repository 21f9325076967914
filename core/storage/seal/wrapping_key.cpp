// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/wrapping_key.h"

#include "core/base/check.h"

#include <QElapsedTimer>

#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace core::storage::seal {
namespace {

constexpr std::size_t kSecretSize = 32;
constexpr std::size_t kCheckSize = 3;
constexpr std::size_t kSheetChars = 56; // (32 + 3) * 8 / 5
constexpr std::size_t kGroup = 4;
constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

using SheetBytes = std::array<std::uint8_t, kSecretSize + kCheckSize>;

static_assert(kSaltSize == crypto_pwhash_SALTBYTES);

void appendCheck(SheetBytes& sheet)
{
    constexpr std::string_view kPurpose = "homeward recovery sheet";
    std::array<std::uint8_t, crypto_generichash_BYTES> hash;
    crypto_generichash(hash.data(), hash.size(), sheet.data(), kSecretSize,
                       reinterpret_cast<const std::uint8_t*>(kPurpose.data()), kPurpose.size());
    std::copy_n(hash.begin(), kCheckSize, sheet.begin() + kSecretSize);
    sodium_memzero(hash.data(), hash.size());
}

/// The value of a typed character, or -1.
int crockfordValue(QChar typed)
{
    const char upper = typed.toUpper().toLatin1();
    const char digit = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    const std::size_t at = digit == 0 ? std::string_view::npos : kCrockford.find(digit);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

} // namespace

KdfCost KdfCost::calibrated()
{
    constexpr qint64 kTargetMs = 1000;
    constexpr std::uint64_t kMostMemory = 1ULL << 30;
    CORE_ASSERT(sodium_init() >= 0);
    std::array<std::uint8_t, kSecretSize> key;
    const std::array<std::uint8_t, crypto_pwhash_SALTBYTES> salt{};
    QElapsedTimer timer;
    timer.start();
    if (crypto_pwhash(key.data(), key.size(), "calibration", 11, salt.data(), kFloorPasses,
                      kFloorMemory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return floor();
    const auto times = static_cast<std::uint64_t>(kTargetMs / std::max<qint64>(timer.elapsed(), 1));
    const auto installed = static_cast<std::uint64_t>(std::max(sysconf(_SC_PHYS_PAGES), 0L)) *
                           static_cast<std::uint64_t>(std::max(sysconf(_SC_PAGESIZE), 0L));
    const std::uint64_t roof = std::max(kFloorMemory, std::min(kMostMemory, installed / 4));
    return {kFloorPasses, std::clamp(kFloorMemory * times, kFloorMemory, roof)};
}

std::optional<KdfCost> KdfCost::fromFile(qint64 passes, qint64 memory)
{
    const bool fits = passes >= 1 && passes <= qint64{kMaxPasses} &&
                      memory >= qint64{crypto_pwhash_MEMLIMIT_MIN} && memory <= qint64{kMaxMemory};
    if (!fits)
        return std::nullopt;
    return KdfCost(static_cast<std::uint64_t>(passes), static_cast<std::uint64_t>(memory));
}

Result<SecretBytes> wrappingKeyFrom(const Passphrase& passphrase, const QByteArray& salt,
                                    const KdfCost& cost)
{
    CORE_ASSERT(salt.size() == kSaltSize);
    SecretBytes key(DataKey::kSize);
    const int rc = crypto_pwhash(
        key.data(), key.size(), reinterpret_cast<const char*>(passphrase.bytes().data()),
        passphrase.bytes().size(), reinterpret_cast<const std::uint8_t*>(salt.constData()),
        cost.passes(), cost.memory(), crypto_pwhash_ALG_ARGON2ID13);
    if (rc != 0)
        return fail(ErrorCode::Internal, QStringLiteral("no memory for Argon2id"));
    return key;
}

RecoverySecret RecoverySecret::random()
{
    SecretBytes bytes(kSecretSize);
    randombytes_buf(bytes.data(), bytes.size());
    return RecoverySecret(std::move(bytes));
}

std::optional<RecoverySecret> RecoverySecret::parse(const QString& typed)
{
    SheetBytes sheet{};
    std::size_t count = 0;
    bool good = true;
    for (const QChar c : typed) {
        if (c.isSpace() || c == u'-')
            continue;
        const int value = crockfordValue(c);
        if (value < 0 || count == kSheetChars) {
            good = false;
            break;
        }
        for (int bit = 0; bit < 5; ++bit) {
            const std::size_t at = count * 5 + static_cast<std::size_t>(bit);
            if ((value >> (4 - bit) & 1) != 0)
                sheet[at / 8] = static_cast<std::uint8_t>(sheet[at / 8] | (0x80U >> (at % 8)));
        }
        ++count;
    }
    SheetBytes expected = sheet;
    appendCheck(expected);
    std::optional<RecoverySecret> secret;
    if (good && count == kSheetChars && expected == sheet)
        secret = RecoverySecret(SecretBytes::copyOf(Bytes(sheet).first(kSecretSize)));
    sodium_memzero(sheet.data(), sheet.size());
    sodium_memzero(expected.data(), expected.size());
    return secret;
}

QString RecoverySecret::text() const
{
    SheetBytes sheet{};
    std::memcpy(sheet.data(), m_bytes.data(), kSecretSize);
    appendCheck(sheet);
    QString text;
    for (std::size_t i = 0; i < kSheetChars; ++i) {
        unsigned value = 0;
        for (std::size_t at = i * 5; at < i * 5 + 5; ++at)
            value = value << 1 | (sheet[at / 8] >> (7 - at % 8) & 1U);
        if (i > 0 && i % kGroup == 0)
            text += u'-';
        text += QLatin1Char(kCrockford[value]);
    }
    sodium_memzero(sheet.data(), sheet.size());
    return text;
}

SecretBytes RecoverySecret::wrappingKey(const QByteArray& salt) const
{
    // 256 random bits cannot be guessed, so one hash is enough where a passphrase needs Argon2id.
    SecretBytes key(DataKey::kSize);
    crypto_generichash(key.data(), key.size(),
                       reinterpret_cast<const std::uint8_t*>(salt.constData()),
                       static_cast<std::size_t>(salt.size()), m_bytes.data(), m_bytes.size());
    return key;
}

} // namespace core::storage::seal
