// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/beacon.h"

#include "core/storage/device.h"
#include "core/storage/log/cbor_reader.h"
#include "core/storage/log/projector.h"
#include "core/storage/sync_store.h"

#include <QCborStreamWriter>

#include <sodium.h>

namespace core::sync {
namespace {

const unsigned char* beaconOctets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

Result<SealedBeacon> makeBeacon(storage::Database& db, const RoadSeal& seal, const Clock& clock)
{
    CORE_TRY_ASSIGN(const storage::DeviceInfo device, storage::readDevice(db));
    CORE_TRY_ASSIGN(const storage::DeviceKeys keys, storage::readDeviceKeys(db));
    CORE_TRY_ASSIGN(const storage::VersionVector versions, storage::SyncStore(db).versions(false));
    CORE_TRY_ASSIGN(const QByteArray digest, storage::storedDigest(db));
    QByteArray body;
    QCborStreamWriter inside(&body);
    inside.startArray(4);
    inside.append(keys.publicKey);
    inside.append(versions.encode());
    inside.append(digest);
    inside.append(clock.nowMs());
    inside.endArray();
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         beaconOctets(body), static_cast<unsigned long long>(body.size()),
                         beaconOctets(keys.secretKey));
    return SealedBeacon{seal.deviceTag(device.id), seal.seal(Piece::Beacon, signature + body)};
}

Result<Beacon> openBeacon(const RoadSeal& seal, const SealedBeacon& sealed)
{
    CORE_TRY_ASSIGN(const QByteArray plain, seal.open(Piece::Beacon, sealed.blob));
    const QByteArray body = plain.mid(crypto_sign_BYTES);
    storage::CborReader in(body);
    in.enterArray();
    const QByteArray publicKey = in.bytes();
    const QByteArray versions = in.bytes();
    Beacon beacon;
    beacon.digest = in.bytes();
    beacon.atMs = in.integer();
    in.leave();
    const bool isSigned = in.isGood() && publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
                          crypto_sign_verify_detached(beaconOctets(plain), beaconOctets(body),
                                                      static_cast<unsigned long long>(body.size()),
                                                      beaconOctets(publicKey)) == 0;
    const auto device = domain::DeviceId::fromBytes(storage::shortHash(publicKey));
    if (!isSigned || !device || seal.deviceTag(*device) != sealed.tag)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a beacon is not what it says"));
    beacon.device = *device;
    CORE_TRY_ASSIGN(beacon.versions, storage::VersionVector::decode(versions));
    return beacon;
}

} // namespace core::sync
