// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/roles.h"
#include "core/storage/sqlite/database.h"
#include "core/sync/exchange.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::sync {

/// What a new laptop says of itself: nothing in it is secret, all of it is compared by the words.
struct JoinRequest {
    QByteArray publicKey; ///< Ed25519, 32 bytes
    QByteArray nonce;     ///< 16 bytes
    QString letters;      ///< that it would like for its case codes
    QString laptopName;
    domain::UserId user;
    QString userName;

    [[nodiscard]] domain::DeviceId device() const;
    /// As it stands in the file and the QR.
    [[nodiscard]] QByteArray encode() const;
    /// As it is typed: "HWJ1-" and base32 in groups of five with a check character.
    [[nodiscard]] QString typed() const;
    /// The file, the text of the QR or the typed code. Errors: InputDamaged.
    static Result<JoinRequest> decode(const QByteArray& bytes);
    /// Six words both people compare.
    [[nodiscard]] QStringList words() const;
};

/// On the new laptop: what to show or to carry to an enrolled one. The store waits to join.
/// Errors: Conflict when it already belongs to a group that has records.
Result<JoinRequest> makeRequest(storage::Database& db, const QString& laptopName);

struct EnrolOptions {
    domain::Role role = domain::Role::Caseworker; ///< of the user of the new laptop
    bool holdsProtected = false;
};
/// On an enrolled laptop, by a supervisor: writes the laptop, its user and its keys into the log,
/// and answers the grant, which only the new laptop can open.
struct Grant {
    QByteArray bytes;
    QStringList words; ///< six, of this grant, for the other person to compare
};
/// Errors: NotAllowed (role), BadInput when @p words are not those of the request, Conflict when
/// the laptop is already enrolled or was revoked.
Result<Grant> enrol(const Desk& desk, domain::UserId by, domain::Role role,
                    const JoinRequest& request, const QStringList& words,
                    const EnrolOptions& options);
/// The words of a grant this laptop can open, before it is taken. Errors: InputDamaged, NotTrusted
/// (it was made for another laptop).
Result<QStringList> grantWords(storage::Database& db, const QByteArray& grant);
/// On the new laptop: takes the group's keys and letters. What the group wrote comes with the first
/// exchange. Errors: as grantWords(); BadInput when @p words are not those of the grant; Conflict
/// when the store belongs to a group already.
Status join(storage::Database& db, const QByteArray& grant, const QStringList& words);

/// Stops believing a laptop: nothing it signs beyond what is known of it here counts, and a new key
/// of the group, which it does not get, seals what follows. Errors: NotAllowed, NotFound, Conflict
/// for this laptop itself.
Status revoke(const Desk& desk, domain::UserId by, domain::Role role,
              const domain::DeviceId& device);
/// Makes a new key of the group and seals it for every laptop that is trusted.
Status rotateKeys(const Desk& desk, domain::UserId by, domain::Role role);
/// Seals for laptops that lack one every key this laptop holds and they may have. Part of each
/// exchange. Answers how many grants it wrote.
Result<int> grantMissingKeys(const Desk& desk, domain::UserId by);
/// Opens the keys of the group that others sealed for this laptop and that are not yet in use.
Result<int> takeGrantedKeys(storage::Database& db);

} // namespace core::sync
