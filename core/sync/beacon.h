// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/log/version_vector.h"
#include "core/storage/sqlite/database.h"
#include "core/sync/road_seal.h"
#include "core/sync/transport.h"

namespace core::sync {

/// What a laptop tells of itself with each exchange: how far it is, and a digest of all that lives
/// there, by which two laptops with the same changes notice that they show the same.
struct Beacon {
    domain::DeviceId device{IdBytes{}};
    storage::VersionVector versions;
    QByteArray digest;
    qint64 atMs = 0; ///< by its own clock
};

/// This laptop's, signed and sealed. Errors: those of the disk.
Result<SealedBeacon> makeBeacon(storage::Database& db, const RoadSeal& seal, const Clock& clock);
/// Errors: InputDamaged when it was not signed by the laptop it names, NotTrusted for another
/// group.
Result<Beacon> openBeacon(const RoadSeal& seal, const SealedBeacon& beacon);

} // namespace core::sync
