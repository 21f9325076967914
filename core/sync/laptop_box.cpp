// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/laptop_box.h"

#include <sodium.h>

#include <array>

namespace core::sync {
namespace {

const unsigned char* u8(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* u8(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

Result<QByteArray> sealForLaptop(const QByteArray& publicKey, const QByteArray& plain)
{
    std::array<unsigned char, crypto_scalarmult_curve25519_BYTES> box{};
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES ||
        crypto_sign_ed25519_pk_to_curve25519(box.data(), u8(publicKey)) != 0)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a public key that is none"));
    QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_box_SEALBYTES),
                      Qt::Uninitialized);
    crypto_box_seal(u8(sealed), u8(plain), static_cast<unsigned long long>(plain.size()),
                    box.data());
    return sealed;
}

Result<QByteArray> openForLaptop(const storage::DeviceKeys& keys, const QByteArray& sealed)
{
    if (sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES))
        return fail(ErrorCode::InputDamaged, QStringLiteral("a sealed box without end"));
    std::array<unsigned char, crypto_scalarmult_curve25519_BYTES> open{};
    std::array<unsigned char, crypto_scalarmult_curve25519_BYTES> secret{};
    QByteArray plain(sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES),
                     Qt::Uninitialized);
    const bool isOpen =
        crypto_sign_ed25519_pk_to_curve25519(open.data(), u8(keys.publicKey)) == 0 &&
        crypto_sign_ed25519_sk_to_curve25519(secret.data(), u8(keys.secretKey)) == 0 &&
        crypto_box_seal_open(u8(plain), u8(sealed), static_cast<unsigned long long>(sealed.size()),
                             open.data(), secret.data()) == 0;
    sodium_memzero(secret.data(), secret.size());
    if (!isOpen)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a sealed box does not open"));
    return plain;
}

QByteArray signAsLaptop(const storage::DeviceKeys& keys, const QByteArray& bytes)
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(u8(signature), nullptr, u8(bytes),
                         static_cast<unsigned long long>(bytes.size()), u8(keys.secretKey));
    return signature;
}

bool isSignedBy(const QByteArray& publicKey, const QByteArray& bytes, const QByteArray& signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(u8(signature), u8(bytes),
                                       static_cast<unsigned long long>(bytes.size()),
                                       u8(publicKey)) == 0;
}

} // namespace core::sync
