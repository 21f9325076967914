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

QByteArray bigEndian(quint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray labelBytes(const ChangeLabel& label)
{
    return QByteArray(kMagic, 4) + groupTag(label.groupSecret) + label.stream.toByteArray() +
           bigEndian(static_cast<quint64>(label.seq)) + label.epoch.epoch +
           recordTag(label.groupSecret, label.record);
}

/// Neither key alone opens a change: the one goes with the record, the other with the group.
QByteArray changeKey(const QByteArray& recordKey, const EpochKey& epoch)
{
    if (epoch.key.isEmpty())
        return recordKey;
    return keyedHash(epoch.key, QByteArrayLiteral("change") + recordKey, kRecordKeySize);
}

} // namespace

QByteArray keyedHash(const QByteArray& key, const QByteArray& of, int size)
{
    QByteArray hash(size, Qt::Uninitialized);
    const int code = crypto_generichash(raw(hash), static_cast<std::size_t>(size), raw(of),
                                        static_cast<unsigned long long>(of.size()), raw(key),
                                        static_cast<std::size_t>(key.size()));
    CORE_ASSERT(code == 0);
    return hash;
}

QByteArray shortHash(const QByteArray& of)
{
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(raw(hash), 16, raw(of), static_cast<unsigned long long>(of.size()), nullptr,
                       0);
    return hash;
}

QByteArray groupTag(const QByteArray& groupSecret)
{
    return keyedHash(groupSecret, QByteArrayLiteral("group"), crypto_generichash_BYTES_MIN).left(8);
}

QByteArray recordTag(const QByteArray& groupSecret, const RecordId& record)
{
    return keyedHash(groupSecret, record.toByteArray(), 16);
}

EpochKey EpochKey::make(qint64 number)
{
    return fromKey(randomBytes(kRecordKeySize), number);
}

EpochKey EpochKey::fromKey(const QByteArray& key, qint64 number)
{
    return {shortHash(QByteArrayLiteral("epoch") + key).left(kEpochSize), key, number};
}

Result<SealedLabel> readLabel(const QByteArray& sealed)
{
    if (sealed.size() < kLabelSize + kSealNonceSize + kSealTagSize ||
        !sealed.startsWith(QByteArray(kMagic, 4)))
        return fail(ErrorCode::InputDamaged, QStringLiteral("a sealed change has no label"));
    const auto stream = domain::StreamId::fromBytes(sealed.mid(12, 16));
    CORE_ASSERT(stream);
    return SealedLabel{sealed.mid(4, 8), *stream,
                       static_cast<qint64>(qFromBigEndian<quint64>(sealed.constData() + 28)),
                       sealed.mid(36, kEpochSize), sealed.mid(40, 16)};
}

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
    const QByteArray key = changeKey(recordKey, label.epoch);
    CORE_ASSERT(key.size() == kRecordKeySize);
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
        raw(sealed) + kLabelSize, raw(key));
    return sealed;
}

Result<QByteArray> openChange(const QByteArray& sealed, const ChangeLabel& label,
                              const QByteArray& recordKey)
{
    const QByteArray head = labelBytes(label);
    const qsizetype start = kLabelSize + kSealNonceSize;
    const QByteArray key = changeKey(recordKey, label.epoch);
    if (key.size() != kRecordKeySize || sealed.size() < start + kSealTagSize ||
        !sealed.startsWith(head))
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a sealed change has a wrong label"));
    const QByteArray bound = head + label.prev;
    QByteArray plain(sealed.size() - start - kSealTagSize, Qt::Uninitialized);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plain), nullptr, nullptr, raw(sealed) + start,
        static_cast<unsigned long long>(sealed.size() - start), raw(bound),
        static_cast<unsigned long long>(bound.size()), raw(sealed) + kLabelSize, raw(key));
    if (code != 0)
        return fail(ErrorCode::StoreDamaged,
                    QStringLiteral("a sealed change does not authenticate"));
    return plain;
}

} // namespace core::storage
