// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/device.h"
#include "core/storage/sync_store.h"
#include "core/sync/enrolment.h"

#include <sodium.h>

namespace core::sync {
namespace {

/// The key inside a sealed box for this laptop; empty when it does not open.
QByteArray openGrant(const QByteArray& box, const storage::DeviceKeys& keys)
{
    const auto octets = [](const QByteArray& bytes) {
        return reinterpret_cast<const unsigned char*>(bytes.constData());
    };
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_box_SECRETKEYBYTES, '\0');
    QByteArray key(storage::kRecordKeySize, '\0');
    const bool isOpen =
        box.size() == key.size() + static_cast<qsizetype>(crypto_box_SEALBYTES) &&
        crypto_sign_ed25519_pk_to_curve25519(reinterpret_cast<unsigned char*>(publicKey.data()),
                                             octets(keys.publicKey)) == 0 &&
        crypto_sign_ed25519_sk_to_curve25519(reinterpret_cast<unsigned char*>(secretKey.data()),
                                             octets(keys.secretKey)) == 0 &&
        crypto_box_seal_open(reinterpret_cast<unsigned char*>(key.data()), octets(box),
                             static_cast<unsigned long long>(box.size()), octets(publicKey),
                             octets(secretKey)) == 0;
    sodium_memzero(secretKey.data(), static_cast<std::size_t>(secretKey.size()));
    return isOpen ? key : QByteArray();
}

} // namespace

Result<int> takeGrantedKeys(storage::Database& db)
{
    CORE_TRY_ASSIGN(const storage::DeviceInfo device, storage::readDevice(db));
    CORE_TRY_ASSIGN(const storage::DeviceKeys keys, storage::readDeviceKeys(db));
    CORE_TRY_ASSIGN(const std::vector<storage::GrantedKey> grants,
                    storage::SyncStore(db).grantsFor(device.id));
    int taken = 0;
    for (const storage::GrantedKey& grant : grants) {
        const QByteArray key = openGrant(grant.box, keys);
        const auto epoch = storage::EpochKey::fromKey(key, grant.number);
        if (key.isEmpty() || epoch.epoch != grant.epoch)
            continue; // made for another key, or not what it says
        CORE_TRY(storage::addEpochKey(db, grant.lane, epoch));
        ++taken;
    }
    return taken;
}

} // namespace core::sync
