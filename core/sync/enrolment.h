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
    QString letters = {}; ///< that it would like for its case codes
    QString laptopName = {};
    domain::UserId user{IdBytes{}};
    QString userName = {};

    [[nodiscard]] domain::DeviceId device() const;
    /// As it stands in the file and the QR: one line of capitals, digits and a colon.
    [[nodiscard]] QByteArray encode() const;
    /// As it is typed: "HWJ1-" and base32 in groups of five with a check character.
    [[nodiscard]] QString typed() const;
    /// The file, the text of the QR or the typed code. Errors: InputDamaged (of a typed code with
    /// args: code, and the number of the group that is not right).
    static Result<JoinRequest> decode(const QByteArray& bytes);
    /// Six words both people compare. Cost: some 20 ms and 16 MiB.
    [[nodiscard]] QStringList words() const;
    /// 32 bytes that stand for all of it: a grant answers this request and no other.
    [[nodiscard]] QByteArray hash() const;
};

/// Who is to work on a new laptop, and what it is for.
struct Newcomer {
    domain::UserId user{IdBytes{}};
    QString userName = {};
    QString laptopName = {};
};
/// On the new laptop: what to show or to carry to an enrolled one. The store waits to join. The
/// same newcomer gets the same request again, so that words and grants stay good.
/// Errors: Conflict when it already belongs to a group; BadInput for a name that is too long.
Result<JoinRequest> makeRequest(storage::Database& db, const Newcomer& newcomer);

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
/// The laptop keeps the letters it asks for unless they are taken; its user gets the letters behind
/// the name when somebody is called so already.
/// Errors: NotAllowed (role), BadInput (args: words) when @p words are not those of the request,
/// InputDamaged for a key that is none, Conflict (args: laptop, or user) when the laptop is
/// enrolled or was revoked, or its user is known.
Result<Grant> enrol(const Desk& desk, domain::UserId by, domain::Role role,
                    const JoinRequest& request, const QStringList& words,
                    const EnrolOptions& options);
/// The words of a grant this laptop can open, before it is taken. Errors: InputDamaged, NotTrusted
/// (it was made for another laptop).
Result<QStringList> grantWords(storage::Database& db, const QByteArray& grant);
/// On the new laptop: takes the group's keys and letters. What the group wrote comes with the first
/// exchange. Errors: as grantWords(); BadInput (args: words) when @p words are not those of the
/// grant; Conflict when the store belongs to a group already.
/// A second grant of the same group is taken for the keys it has more than the first.
Status join(storage::Database& db, const QByteArray& grant, const QStringList& words);

/// Stops believing a laptop: nothing it signs beyond what is known of it here counts, and a new key
/// of the group, which it does not get, seals what follows. For good: a laptop that is to come back
/// gets a new store. Errors: NotAllowed, NotFound, Conflict for this laptop itself and for one that
/// was revoked before.
Status revoke(const Desk& desk, domain::UserId by, domain::Role role,
              const domain::DeviceId& device);
/// Makes a new key of the group and seals it for every laptop that is trusted.
Status rotateKeys(const Desk& desk, domain::UserId by, domain::Role role);
/// Seals for laptops that lack one every key this laptop holds and they may have, after making a
/// new key where a revoked laptop was given the one in use (two supervisors who did not know of
/// each other). Part of each exchange. Answers how many grants it wrote.
Result<int> grantMissingKeys(const Desk& desk, domain::UserId by);
/// Opens the keys of the group that others sealed for this laptop and that are not yet in use.
Result<int> takeGrantedKeys(storage::Database& db);
/// Writes the record of the laptop that founded the group, and who holds its first keys, where they
/// are missing. A laptop that joined was written down by the one that enrolled it. Answers whether
/// it wrote anything.
Result<bool> recordFounder(const Desk& desk, domain::UserId by);

} // namespace core::sync
