// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/compartment/compartment.h"

#include "core/base/check.h"

#include <sodium.h>

namespace core::storage::seal {
namespace {

constexpr qsizetype kCompartmentNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kCompartmentTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char kCompartmentContext[crypto_kdf_CONTEXTBYTES + 1] = "compart1";
constexpr std::uint64_t kSealingKey = 1;
constexpr std::uint64_t kNonceKey = 2;

const std::uint8_t* compartmentBytes(const QByteArray& bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.constData());
}

std::uint8_t* compartmentBytes(QByteArray& bytes)
{
    return reinterpret_cast<std::uint8_t*>(bytes.data());
}

SecretBytes compartmentSubkey(const SecretBytes& key, std::uint64_t use)
{
    SecretBytes subkey(DataKey::kSize);
    crypto_kdf_derive_from_key(subkey.data(), subkey.size(), use, kCompartmentContext, key.data());
    return subkey;
}

} // namespace

CompartmentKey CompartmentKey::random()
{
    CORE_ASSERT(sodium_init() >= 0);
    SecretBytes key(DataKey::kSize);
    randombytes_buf(key.data(), key.size());
    return CompartmentKey(std::move(key));
}

std::optional<CompartmentKey> CompartmentKey::fromBytes(Bytes bytes)
{
    if (bytes.size() != DataKey::kSize)
        return std::nullopt;
    return CompartmentKey(SecretBytes::copyOf(bytes));
}

QByteArray CompartmentKey::seal(const QByteArray& plain, const QByteArray& label) const
{
    const QByteArray said =
        QByteArray::number(label.size()) + ':' + label + plain; // no label runs into the content
    QByteArray sealed(kCompartmentNonce + plain.size() + kCompartmentTag, '\0');
    const SecretBytes nonceKey = compartmentSubkey(m_key, kNonceKey);
    crypto_generichash(compartmentBytes(sealed), static_cast<std::size_t>(kCompartmentNonce),
                       compartmentBytes(said), static_cast<std::size_t>(said.size()),
                       nonceKey.data(), nonceKey.size());
    const SecretBytes key = compartmentSubkey(m_key, kSealingKey);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        compartmentBytes(sealed) + kCompartmentNonce, nullptr, compartmentBytes(plain),
        static_cast<std::size_t>(plain.size()), compartmentBytes(label),
        static_cast<std::size_t>(label.size()), nullptr, compartmentBytes(sealed), key.data());
    return sealed;
}

std::optional<QByteArray> CompartmentKey::open(const QByteArray& sealed,
                                               const QByteArray& label) const
{
    if (sealed.size() < kCompartmentNonce + kCompartmentTag)
        return std::nullopt;
    QByteArray plain(sealed.size() - kCompartmentNonce - kCompartmentTag, '\0');
    const SecretBytes key = compartmentSubkey(m_key, kSealingKey);
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(
        compartmentBytes(plain), nullptr, nullptr, compartmentBytes(sealed) + kCompartmentNonce,
        static_cast<std::size_t>(sealed.size() - kCompartmentNonce), compartmentBytes(label),
        static_cast<std::size_t>(label.size()), compartmentBytes(sealed), key.data());
    return rc == 0 ? std::optional(plain) : std::nullopt;
}

} // namespace core::storage::seal
