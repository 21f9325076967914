// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"
#include "core/domain/ids.h"
#include "core/domain/person.h"

#include <optional>
#include <vector>

namespace core::domain {

/// One person on a manifest, with what the rules need to know. Codes are those of the code lists.
struct PassengerView {
    PersonId person;
    QString code = {};
    QString fullName = {};
    QString nativeName = {};
    QString sex = {};
    std::optional<PartialDate> birth = {};
    QString nationality = {};
    QString documentKind = {};
    QString documentNumber = {};
    std::optional<FamilyId> family = {};
    int familySize = 0; ///< people of the family wherever they are, this one included
    std::optional<PersonId> guardian = {}; ///< the one named for this trip
    QString seat = {};
    QStringList assist = {};
    QString state = {};   ///< passenger_state
    QString printAs = {}; ///< print_as, empty when nobody decided
    NameConsent consent = {};
    /// Why the name may not go out for the journey, from the ledger of consent and the record.
    std::optional<Denial> denied = {};
    bool wasNamed = false; ///< the name stands in the newest finalised revision
    QStringList needs = {};
    QString ageBand = {};       ///< age_band
    QString ageAssessment = {}; ///< age_assessment
    QString stage = {};
    QString alsoOnTitle = {}; ///< another manifest the person is on, and its state
    QString alsoOnState = {};
    /// Countries the person fears to be sent back to, "*" for any; empty for who fears none.
    QStringList notTo = {};
};

/// Two people of whom is known how they travel; never why.
struct TravelTie {
    PersonId one;
    PersonId other;
    friend bool operator==(const TravelTie&, const TravelTie&) = default;
};

/// A manifest as the rules, the seat plan and the papers see it.
struct ManifestView {
    QString mode; ///< manifest_mode
    QString plate;
    QString driver;
    QStringList escorts; ///< the first leads
    int capacity = 0;    ///< seats in all, those of the escorts included
    std::vector<PassengerView> passengers;
    std::vector<TravelTie> together = {}; ///< beside families; the other one may be elsewhere
    std::vector<TravelTie> apart = {};
    QString country = {}; ///< where it goes, ISO 3166-1 alpha-3; empty: not abroad
};

/// Whether the person is meant to ride: neither taken off the list nor marked as not come.
bool travels(const PassengerView& passenger);
/// Whether the name may print, by consent and decision; nobody without a name prints one.
PrintAs printAs(const PassengerView& passenger);
bool mayBeMinor(const PassengerView& passenger, const QDate& day);
/// Whether one of @p ties is between these two.
bool areTied(const std::vector<TravelTie>& ties, const PersonId& one, const PersonId& other);

/// How the people of a manifest are counted on its page and its paper.
struct ManifestTotals {
    int people = 0;
    int men = 0;      ///< grown up
    int women = 0;    ///< grown up
    int others = 0;   ///< grown up, of another or no given sex
    int under18 = 0;  ///< or possibly so
    int under5 = 0;   ///< among those under 18
    int families = 0; ///< of two or more, all of whose people ride here
    int free = 0;     ///< seats left; below 0 when over
    friend bool operator==(const ManifestTotals&, const ManifestTotals&) = default;
};
ManifestTotals totals(const ManifestView& manifest, const QDate& day);

/// A family on board and its letter.
struct FamilyLetter {
    FamilyId family;
    QString letter;
};
/// Letters A, B, … Z, AA for the families on board, in the order of the passengers.
std::vector<FamilyLetter> familyLetters(const ManifestView& manifest);
/// The letter of one passenger; empty without a family.
QString letterOf(const std::vector<FamilyLetter>& letters, const PassengerView& passenger);

/// Number of a manifest: station, day of departure, letters of the laptop that made it, running
/// number of that laptop's day: MS-260313-KTB-2. Two laptops never make the same one.
QString manifestNumber(const QString& station, const QDate& departs, const QString& laptop,
                       int running);
/// What all numbers of that station, day and laptop start with.
QString manifestNumberPrefix(const QString& station, const QDate& departs, const QString& laptop);

/// The identity of a person on a manifest, made of both: whoever lists them, wherever and however
/// often, writes one and the same record.
PassengerId passengerId(const ManifestId& manifest, const PersonId& person);

} // namespace core::domain
