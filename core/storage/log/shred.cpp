// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/shred.h"

#include "core/storage/device.h"

#include <sodium.h>

namespace core::storage {
namespace {

constexpr qsizetype kCertificateSize = 16 + crypto_sign_PUBLICKEYBYTES + crypto_sign_BYTES;

QByteArray erasureStatement(const QByteArray& groupSecret, const RecordId& record)
{
    return QByteArrayLiteral("HWE1") + groupTag(groupSecret) + recordTag(groupSecret, record);
}

const unsigned char* certificateOctets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

Status shredRecord(Database& db, qint64 row, const RecordId& id, const QByteArray& certificate)
{
    CORE_TRY(db.run("UPDATE record SET key = NULL, erased = ? WHERE row = ?", certificate, row));
    CORE_TRY(db.run("UPDATE protected_key SET key = NULL WHERE record = ?", row));
    CORE_TRY(db.run("UPDATE change SET unread = ? WHERE record = ?", kErasedRecord, row));
    CORE_TRY(db.run("DELETE FROM baseline WHERE row = ?", row));
    CORE_TRY(db.run("DELETE FROM chunk WHERE attachment = ?", id));
    return db.run("DELETE FROM draft WHERE id = ?", id);
}

Result<QByteArray> certifyErasure(Database& db, const LogNames& names, const RecordId& record)
{
    CORE_TRY_ASSIGN(const DeviceKeys keys, readDeviceKeys(db));
    const QByteArray statement = erasureStatement(names.groupSecret, record);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(
        reinterpret_cast<unsigned char*>(signature.data()), nullptr, certificateOctets(statement),
        static_cast<unsigned long long>(statement.size()), certificateOctets(keys.secretKey));
    return record.toByteArray() + keys.publicKey + signature;
}

std::optional<Erasure> checkErasure(const QByteArray& certificate, const QByteArray& groupSecret)
{
    const auto record = RecordId::fromBytes(certificate.left(16));
    if (certificate.size() != kCertificateSize || !record)
        return std::nullopt;
    const QByteArray publicKey = certificate.mid(16, crypto_sign_PUBLICKEYBYTES);
    const QByteArray statement = erasureStatement(groupSecret, *record);
    if (crypto_sign_verify_detached(
            certificateOctets(certificate) + 16 + crypto_sign_PUBLICKEYBYTES,
            certificateOctets(statement), static_cast<unsigned long long>(statement.size()),
            certificateOctets(publicKey)) != 0)
        return std::nullopt;
    const auto device = domain::DeviceId::fromBytes(shortHash(publicKey));
    return device ? std::optional(Erasure{*record, *device}) : std::nullopt;
}

} // namespace core::storage
