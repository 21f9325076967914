// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/change_seal.h"

#include "core/base/check.h"

#include <QtEndian>

#include <sodium.h>

namespace core::storage {
namespace {

constexpr qsizetype kLabelSize = 4 + 8 + 16 + 8 + 4 + 16;
constexpr qsizetype kSealNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kSealTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kPadStep = 256;
constexpr char kMagic[] = "HWC1";

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray keyedHash(const QByteArray& key, const QByteArray& of, int size)
{
    QByteArray hash(size, Qt::Uninitialized);
    const int code = crypto_generichash(raw(hash), static_cast<std::size_t>(size), raw(of),
                                        static_cast<unsigned long long>(of.size()), raw(key),
                                        static_cast<std::size_t>(key.size()));
    CORE_ASSERT(code == 0);
    return hash;
}

QByteArray bigEndian(quint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray labelBytes(const ChangeLabel& label)
{
    return QByteArray(kMagic, 4) +
           keyedHash(label.groupSecret, QByteArrayLiteral("group"), crypto_generichash_BYTES_MIN)
               .left(8) +
           label.stream.toByteArray() + bigEndian(static_cast<quint64>(label.seq)) +
           QByteArray(4, '\0') // key epoch; sharing between laptops counts it up
           + keyedHash(label.groupSecret, label.record.toByteArray(), 16);
}

} // namespace

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

QByteArray changeHash(const QByteArray& sealed)
{
    QByteArray hash(kHashSize, Qt::Uninitialized);
    crypto_generichash(raw(hash), kHashSize, raw(sealed),
                       static_cast<unsigned long long>(sealed.size()), nullptr, 0);
    return hash;
}

QByteArray sealChange(const QByteArray& encoded, const ChangeLabel& label,
                      const QByteArray& recordKey)
{
    CORE_ASSERT(recordKey.size() == kRecordKeySize);
    // CBOR knows its own end, so zeros behind it are the padding.
    QByteArray padded = encoded;
    padded.append((kPadStep - encoded.size() % kPadStep) % kPadStep, '\0');
    const QByteArray head = labelBytes(label);
    const QByteArray bound = head + label.prev;
    QByteArray sealed = head + randomBytes(kSealNonceSize);
    const qsizetype start = sealed.size();
    sealed.resize(start + padded.size() + kSealTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed) + start, nullptr, raw(padded), static_cast<unsigned long long>(padded.size()),
        raw(bound), static_cast<unsigned long long>(bound.size()), nullptr,
        raw(sealed) + kLabelSize, raw(recordKey));
    return sealed;
}

Result<QByteArray> openChange(const QByteArray& sealed, const ChangeLabel& label,
                              const QByteArray& recordKey)
{
    const QByteArray head = labelBytes(label);
    const qsizetype start = kLabelSize + kSealNonceSize;
    if (recordKey.size() != kRecordKeySize || sealed.size() < start + kSealTagSize ||
        !sealed.startsWith(head))
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a sealed change has a wrong label"));
    const QByteArray bound = head + label.prev;
    QByteArray plain(sealed.size() - start - kSealTagSize, Qt::Uninitialized);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plain), nullptr, nullptr, raw(sealed) + start,
        static_cast<unsigned long long>(sealed.size() - start), raw(bound),
        static_cast<unsigned long long>(bound.size()), raw(sealed) + kLabelSize, raw(recordKey));
    if (code != 0)
        return fail(ErrorCode::StoreDamaged,
                    QStringLiteral("a sealed change does not authenticate"));
    return plain;
}

} // namespace core::storage
