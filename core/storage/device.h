// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/case_code.h"
#include "core/domain/ids.h"
#include "core/storage/sqlite/database.h"

#include <optional>
#include <vector>

namespace core::storage {

/// This laptop as the store knows it. Source: docs/sync_protocol.md 2.2.
struct DeviceInfo {
    domain::DeviceId id;
    QString letters; ///< three, the start of its case codes
};

/// Gives a new store its group, its device keys (Ed25519, the secret one only ever in the sealed
/// database), three random letters, the order of its case codes and its first stream.
Status initialiseDevice(Database& db, IdSource& ids);
Result<DeviceInfo> readDevice(Database& db);
/// Closes the stream this laptop wrote until now and begins a new one: after a restored copy nobody
/// may go on under numbers that are already taken elsewhere. Source: docs/sync_protocol.md 2.9.
Status startIncarnation(Database& db);
/// The largest clock reading in the store.
Result<Hlc> latestReading(Database& db);

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
