// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/case_code.h"
#include "core/domain/ids.h"
#include "core/storage/log/change_seal.h"
#include "core/storage/log/version_vector.h"
#include "core/storage/sqlite/database.h"

#include <array>
#include <optional>
#include <vector>

namespace core::storage {

/// This laptop as the store knows it. Source: docs/sync_protocol.md 2.2.
struct DeviceInfo {
    domain::DeviceId id;
    QString letters; ///< three, the start of its case codes
};

/// Gives a new store its group and the group's first keys, its device key (Ed25519, the secret one
/// only ever in the sealed database), three random letters, the order of its case codes and its
/// first streams.
Status initialiseDevice(Database& db, IdSource& ids);
/// The device part of that alone: a store that waits to join a group.
Status initialiseJoiningDevice(Database& db);
Result<DeviceInfo> readDevice(Database& db);
/// Belongs to no group yet: nothing can be saved.
Result<bool> waitsToJoin(Database& db);
/// What a group is, as a new laptop is given it.
struct GroupSecrets {
    QByteArray group;                       ///< 16 bytes
    QByteArray secret;                      ///< 32 bytes
    std::array<QByteArray, 2> compartments; ///< 16 bytes each, by lane
    std::vector<std::pair<Lane, EpochKey>> keys;
};
Result<GroupSecrets> readGroup(Database& db);
/// Makes a store that waits to join one of the group. Errors: Conflict when it belongs to one.
Status enterGroup(Database& db, const GroupSecrets& group);
/// A key of the group this laptop may use from now on; a known one stays.
Status addEpochKey(Database& db, Lane lane, const EpochKey& key);
/// Adds what stores of an earlier schema lack: keys of the group, the stream of protected fields,
/// the pseudonyms of records. Does nothing to one that is complete.
Status completeDevice(Database& db);

/// The key pair the laptop signs with; its X25519 form opens what is sealed for the laptop.
struct DeviceKeys {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes
    ~DeviceKeys();
};
Result<DeviceKeys> readDeviceKeys(Database& db);

/// Closes the streams this laptop wrote until now and begins new ones: after a restored copy nobody
/// may go on under numbers that are already taken elsewhere. Source: docs/sync_protocol.md 2.9.
Status startIncarnation(Database& db);
/// The same in the transaction of the caller.
Status renewStreams(Database& db);

/// The case code the next take would give. Errors: BadInput when the series is used up.
Result<domain::CaseCode> peekCaseCode(Database& db);
/// Uses up a case code: durable before it is answered, so that no crash gives it out twice.
Result<domain::CaseCode> takeCaseCode(Database& db);

/// Uses up to @p count case codes for an import in one transaction: fewer, or none, once only those
/// are left that the laptop keeps for people at the desk.
Result<std::vector<domain::CaseCode>> takeCaseCodes(Database& db, int count);

/// A user or the site as stored.
struct StoredUser {
    domain::UserId id;
    QString name;
    QString role;
    QString state;
};
Result<std::optional<StoredUser>> findUser(Database& db, const domain::UserId& id);
struct StoredSite {
    QString name;
    QString station;
};
Result<StoredSite> readSite(Database& db);

} // namespace core::storage
