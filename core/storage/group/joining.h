// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/roles.h"
#include "core/storage/sqlite/database.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace core::storage {

/// A laptop that is believed before its record has come: one of the grant by which this laptop
/// joins.
struct KnownLaptop {
    QByteArray publicKey; ///< Ed25519, 32 bytes
    QString letters;
};
/// Adds to those that are believed. Errors: InputDamaged for a key of another length.
Status believe(Database& db, const std::vector<KnownLaptop>& laptops);
/// This laptop came into its group by a grant: others hold its record.
Result<bool> joinedByGrant(Database& db);

/// The request this laptop made, as it was sent; empty when it made none.
Result<QByteArray> storedRequest(Database& db);
Status storeRequest(Database& db, const QByteArray& request);

/// What the grant said of the user of this laptop, until their record has come.
Result<std::optional<domain::Role>> grantedRole(Database& db);
Status storeGrantedRole(Database& db, domain::Role role);

/// Every three letters that are in use as far as is known here, those of this laptop included.
Result<std::vector<QString>> lettersInUse(Database& db);
/// Other letters for this laptop. Errors: Conflict once it gave out a case code; BadInput.
Status changeLetters(Database& db, const QString& letters);
/// Whether a user of that name, who is not disabled, is known.
Result<bool> isUserName(Database& db, const QString& name);

} // namespace core::storage
