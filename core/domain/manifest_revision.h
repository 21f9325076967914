// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/manifest.h"

#include <QByteArray>

namespace core::domain {

/// One passenger as a finalised list holds them. Who prints as a code is frozen as a code: name,
/// birth, nationality and document are not in the revision at all.
struct FrozenPassenger {
    PersonId person;
    QString code = {};
    QString seat = {};
    QString fullName = {};
    QString nativeName = {};
    QString sex = {};
    QString birth = {}; ///< PartialDate text
    QString nationality = {};
    QString documentNumber = {};
    QString familyLetter = {};
    QString assist = {};       ///< symbols C D W G, in that order; never the reason
    QString guardianCode = {}; ///< of the adult on board who answers for a child
    bool codeOnly = false;
    friend bool operator==(const FrozenPassenger&, const FrozenPassenger&) = default;
};

/// A finalised revision: everything its paper says, as it was on that day. Paper is printed from
/// here and never from the records, so a copy printed tomorrow equals the one printed today.
struct FrozenManifest {
    QString number;
    int revision = 1;
    QString title;
    QString mode;
    QString from;
    QString to;
    qint64 departsAtMs = 0;
    QString plate;
    QString driver;
    QStringList escorts;
    int capacity = 0;
    QString receiver;
    std::vector<FrozenPassenger> passengers; ///< in the order of the paper
    friend bool operator==(const FrozenManifest&, const FrozenManifest&) = default;
};

/// What the trip calls itself; freeze() takes the rest from the manifest.
struct FrozenTrip {
    QString number;
    int revision = 1;
    QString title;
    QString from;
    QString to;
    qint64 departsAtMs = 0;
    QString receiver;
};

/// The list as it would be finalised now, by seat.
FrozenManifest freeze(const ManifestView& manifest, const FrozenTrip& trip);

/// The text that is stored: JSON with its keys in a fixed order, equal for equal lists.
QByteArray toJson(const FrozenManifest& frozen);
/// Errors: InputDamaged.
Result<FrozenManifest> frozenFromJson(const QByteArray& json);

/// Ten characters that two copies of the same list share and two different lists do not, as
/// core/domain/check_code writes them. Made of SHA-256 of toJson(): it shows a slip of the hand,
/// not a forger.
QString revisionCheckCode(const FrozenManifest& frozen);

/// What happened to one person between two revisions.
struct RevisionChange {
    enum class Kind { Added, Removed, SeatChanged, GuardianNamed, PrintsAsCode, PrintsAsName };
    Kind kind = Kind::Added;
    PersonId person;
    QString code;
    QString seat;       ///< the seat now; for Removed the seat given up
    QString seatBefore; ///< for SeatChanged
    friend bool operator==(const RevisionChange&, const RevisionChange&) = default;
};
/// Removed first, then added, then changed, each in the order of its list.
std::vector<RevisionChange> changesBetween(const FrozenManifest& before,
                                           const FrozenManifest& after);

} // namespace core::domain
