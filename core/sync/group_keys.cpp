// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/group_keys.h"

#include "core/storage/group/key_grants.h"
#include "core/sync/enrolment.h"
#include "core/sync/laptop_box.h"

#include <algorithm>
#include <optional>

namespace core::sync {
namespace {

using storage::EpochKey;
using storage::Lane;
using storage::LaptopRecord;
using storage::RecordWrite;

RecordId newRecord()
{
    return *RecordId::fromBytes(storage::randomBytes(16));
}

/// The key that seals what is new in @p lane; nothing while this laptop has none.
std::optional<EpochKey> keyInUse(const storage::GroupSecrets& group, Lane lane)
{
    std::optional<EpochKey> last;
    for (const auto& [of, key] : group.keys) { // by lane, number, epoch
        if (of == lane)
            last = key;
    }
    return last;
}

/// Lanes whose key in use was given to a laptop that was revoked since.
std::vector<Lane> exposedLanes(const storage::GroupSecrets& group,
                               const std::vector<storage::KeyGrant>& grants,
                               const std::vector<LaptopRecord>& laptops)
{
    std::vector<Lane> lanes;
    for (const Lane lane : {Lane::Open, Lane::Protected}) {
        const auto key = keyInUse(group, lane);
        const bool isExposed =
            key && std::any_of(laptops.begin(), laptops.end(), [&](const LaptopRecord& laptop) {
                return laptop.isRevoked && std::any_of(grants.begin(), grants.end(),
                                                       [&](const storage::KeyGrant& grant) {
                                                           return grant.laptop == laptop.id &&
                                                                  grant.lane == lane &&
                                                                  grant.epoch == key->epoch;
                                                       });
            });
        if (isExposed)
            lanes.push_back(lane);
    }
    return lanes;
}

bool mayHold(const LaptopRecord& laptop, Lane lane)
{
    return lane == Lane::Open || laptop.holdsProtected;
}

Result<std::vector<RecordWrite>> missingGrants(storage::Database& db, const domain::DeviceId& own)
{
    CORE_TRY_ASSIGN(const storage::GroupSecrets group, storage::readGroup(db));
    CORE_TRY_ASSIGN(const auto grants, storage::readKeyGrants(db));
    CORE_TRY_ASSIGN(const auto laptops, trustedLaptops(db));
    std::vector<RecordWrite> writes;
    for (const LaptopRecord& laptop : laptops) {
        for (const auto& [lane, key] : group.keys) {
            const auto isThis = [&, lane = lane, epoch = key.epoch](const auto& grant) {
                return grant.laptop == laptop.id && grant.lane == lane && grant.epoch == epoch;
            };
            if (laptop.id == own || !mayHold(laptop, lane) ||
                std::any_of(grants.begin(), grants.end(), isThis))
                continue;
            CORE_TRY_ASSIGN(RecordWrite write, grantWrite(laptop, lane, key));
            writes.push_back(std::move(write));
        }
    }
    return writes;
}

Status commitAs(const Desk& desk, domain::UserId by, const std::vector<RecordWrite>& writes)
{
    // What laptops arrange among themselves is nobody's role.
    return storage::RecordWriter({desk.db, desk.bus, desk.clock, by, domain::Role::Supervisor})
        .commit(writes);
}

} // namespace

EpochKey newKey(const storage::GroupSecrets& held, qint64 number)
{
    const auto isTaken = [&held](const EpochKey& key) {
        return key.epoch == EpochKey().epoch ||
               std::any_of(held.keys.begin(), held.keys.end(),
                           [&key](const auto& one) { return one.second.epoch == key.epoch; });
    };
    EpochKey key = EpochKey::make(number);
    while (isTaken(key))
        key = EpochKey::make(number);
    return key;
}

Result<RecordWrite> grantWrite(const LaptopRecord& laptop, Lane lane, const EpochKey& key)
{
    using forms::FieldId;
    using forms::FieldValue;
    CORE_TRY_ASSIGN(const QByteArray sealed, sealForLaptop(laptop.publicKey, key.key));
    return RecordWrite{
        forms::RecordType::KeyGrant,
        newRecord(),
        {{FieldId::GrantLaptop, FieldValue::reference(laptop.id)},
         {FieldId::GrantLane, FieldValue::text(lane == Lane::Open ? QStringLiteral("open")
                                                                  : QStringLiteral("protected"))},
         {FieldId::GrantEpoch, FieldValue::text(QString::fromLatin1(key.epoch.toHex()))},
         {FieldId::GrantNumber, FieldValue::number(key.number)},
         {FieldId::GrantKey, FieldValue::text(QString::fromLatin1(sealed.toBase64()))}},
        0};
}

Result<std::vector<LaptopRecord>> trustedLaptops(storage::Database& db)
{
    CORE_TRY_ASSIGN(std::vector<LaptopRecord> laptops, storage::readLaptops(db));
    CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(db));
    std::erase_if(laptops, [](const LaptopRecord& laptop) {
        return laptop.isRevoked || storage::shortHash(laptop.publicKey) != laptop.id.toByteArray();
    });
    const bool hasOwn = std::any_of(laptops.begin(), laptops.end(),
                                    [&own](const auto& laptop) { return laptop.id == own.id; });
    if (!hasOwn) {
        CORE_TRY_ASSIGN(const storage::DeviceKeys keys, storage::readDeviceKeys(db));
        laptops.push_back(
            {.id = own.id, .letters = own.letters, .name = {}, .publicKey = keys.publicKey});
    }
    return laptops;
}

Result<std::vector<RecordWrite>> newKeyWrites(storage::Database& db, const std::vector<Lane>& lanes,
                                              const std::vector<LaptopRecord>& laptops)
{
    CORE_TRY_ASSIGN(const storage::GroupSecrets group, storage::readGroup(db));
    CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(db));
    std::vector<RecordWrite> writes;
    for (const Lane lane : lanes) {
        const auto before = keyInUse(group, lane);
        const EpochKey key = newKey(group, before ? before->number + 1 : 1);
        for (const LaptopRecord& laptop : laptops) {
            if (!mayHold(laptop, lane) && laptop.id != own.id)
                continue;
            CORE_TRY_ASSIGN(RecordWrite write, grantWrite(laptop, lane, key));
            writes.push_back(std::move(write));
        }
    }
    return writes;
}

Result<int> grantMissingKeys(const Desk& desk, domain::UserId by)
{
    CORE_TRY_ASSIGN(const bool waits, storage::waitsToJoin(desk.db));
    if (waits)
        return 0;
    CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(desk.db));
    CORE_TRY_ASSIGN(const auto standing, storage::standingOf(desk.db, own.id));
    if (standing && standing->isRevoked)
        return 0;
    CORE_TRY(takeGrantedKeys(desk.db));
    CORE_TRY_ASSIGN(const storage::GroupSecrets group, storage::readGroup(desk.db));
    CORE_TRY_ASSIGN(const auto grants, storage::readKeyGrants(desk.db));
    CORE_TRY_ASSIGN(const auto laptops, storage::readLaptops(desk.db));
    int written = 0;
    if (const auto lanes = exposedLanes(group, grants, laptops); !lanes.empty()) {
        CORE_TRY_ASSIGN(const auto trusted, trustedLaptops(desk.db));
        CORE_TRY_ASSIGN(const auto renewed, newKeyWrites(desk.db, lanes, trusted));
        CORE_TRY(commitAs(desk, by, renewed));
        CORE_TRY(takeGrantedKeys(desk.db));
        written = static_cast<int>(renewed.size());
    }
    CORE_TRY_ASSIGN(const auto missing, missingGrants(desk.db, own.id));
    if (!missing.empty())
        CORE_TRY(commitAs(desk, by, missing));
    return written + static_cast<int>(missing.size());
}

Status rotateKeys(const Desk& desk, domain::UserId by, domain::Role role)
{
    if (!domain::may(role, domain::Action::AdministerSite))
        return fail(ErrorCode::NotAllowed, QStringLiteral("the role may not change keys"));
    CORE_TRY(takeGrantedKeys(desk.db));
    CORE_TRY_ASSIGN(const auto trusted, trustedLaptops(desk.db));
    CORE_TRY_ASSIGN(const auto writes,
                    newKeyWrites(desk.db, {Lane::Open, Lane::Protected}, trusted));
    CORE_TRY(commitAs(desk, by, writes));
    // One of the grants is for this laptop, so that a crash in between costs nothing.
    CORE_TRY(takeGrantedKeys(desk.db));
    return {};
}

} // namespace core::sync
