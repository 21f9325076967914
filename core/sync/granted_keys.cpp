// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/compartment/protected_values.h"
#include "core/storage/device.h"
#include "core/storage/sync_store.h"
#include "core/sync/enrolment.h"
#include "core/sync/laptop_box.h"

namespace core::sync {
Result<int> takeGrantedKeys(storage::Database& db)
{
    CORE_TRY_ASSIGN(const storage::DeviceInfo device, storage::readDevice(db));
    CORE_TRY_ASSIGN(const storage::DeviceKeys keys, storage::readDeviceKeys(db));
    CORE_TRY_ASSIGN(const std::vector<storage::GrantedKey> grants,
                    storage::SyncStore(db).grantsFor(device.id));
    int taken = 0;
    for (const storage::GrantedKey& grant : grants) {
        if (grant.lane == storage::Lane::Protected &&
            db.compartmentState() == storage::CompartmentState::Closed)
            continue; // waits for somebody who may see protected fields
        const auto key = openForLaptop(keys, grant.box);
        if (!key || key->size() != storage::kRecordKeySize)
            continue; // not for this laptop, whatever it says
        const auto epoch = storage::EpochKey::fromKey(*key, grant.number);
        if (epoch.epoch != grant.epoch)
            continue; // another key than it says
        CORE_TRY(storage::addEpochKey(db, grant.lane, epoch));
        ++taken;
    }
    return taken;
}

} // namespace core::sync
