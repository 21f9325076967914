// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/person.h"
#include "core/storage/page.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace core::storage {

class Database;

/// A person as lists show them: everything a row paints, read in one query.
struct PersonRow {
    domain::PersonId id;
    qint64 row = 0;
    QString code;
    QString fullName; ///< empty when refused or not known
    QString nativeName;
    QString nationality; ///< alpha-3 or ICAO code, empty when not given
    QString sex;         ///< code, empty when not given
    std::optional<PartialDate> birth;
    QString language;
    QStringList needs;
    QString state;       ///< draft | registered | …
    QString stage;       ///< registered | interviewed | ready
    QString whereabouts; ///< here | clinic | left
    std::optional<domain::FamilyId> family;
    int familySize = 0;
    std::optional<domain::PersonId> guardian;
    std::optional<domain::ReceptionId> reception;
    int receptionNumber = 0;
    qint64 arrivedAtMs = 0;
    qint64 registeredAtMs = 0;
    QString documentKind;
    QString documentNumber;
    QString consentRegister;
    QString consentTravel;
    /// The open or departed manifest the person is on, if any.
    std::optional<domain::ManifestId> manifest;
    QString manifestTitle;
    QString manifestState;
    QString ageBand;       ///< age_band, empty when not given
    QString ageAssessment; ///< age_assessment, empty when not given
    [[nodiscard]] domain::AgeFacts age() const { return {birth, needs, ageBand, ageAssessment}; }
};

enum class PersonSort { Name, Code, ArrivedNewestFirst };

/// Which people, and in which order. Only indexed orders are offered. Empty lists mean "any".
struct PersonQuery {
    QString text; ///< name, native name, code or document number, whole or in part
    std::optional<domain::ReceptionId> reception;
    QStringList nationalities;
    QStringList sexes;
    QStringList stages; ///< registered, interviewed, ready, and draft, on_manifest, departed
    QStringList needs;
    QStringList consentRegister; ///< codes; "none" for no answer
    std::optional<int> ageFrom;  ///< years today
    std::optional<int> ageTo;
    std::optional<qint64> arrivedFromMs; ///< the first instant that counts
    std::optional<qint64> arrivedToMs;   ///< the first instant that does not
    bool withoutManifest = false;        ///< ready to travel and on no open or departed manifest
    PersonSort sort = PersonSort::Name;
    friend bool operator==(const PersonQuery&, const PersonQuery&) = default;
};

/// What is known of the person being registered, to look for the same one.
struct PersonProbe {
    QString fullName;
    QString nativeName;
    std::optional<PartialDate> birth;
    QString nationality;
    QString documentNumber;
    std::optional<domain::PersonId> self; ///< left out of the answer
};

/// Someone who may be the same person, with what agrees and what differs; never a percentage.
struct SimilarPerson {
    PersonRow person;
    bool sameDocument = false;
    bool sameName = false;
    bool sameBirthYear = false;
    bool sameBirth = false;
    bool sameNationality = false;
    [[nodiscard]] bool isStrong() const { return sameDocument || (sameName && sameBirth); }
};

/// Reads people. Writing goes through RecordWriter.
class PersonStore {
public:
    /// The clock says what day it is, for ages.
    PersonStore(Database& db, const Clock& clock) : m_db(db), m_clock(clock) {}

    /// Up to @p limit people (at most 200) after @p after. Errors: StoreDamaged.
    /// Cost: one range of a covering index; the same for the first and the last page.
    Result<Page<PersonRow>> page(const PersonQuery& query, const std::optional<PageKey>& after,
                                 int limit) const;
    /// How many match; a full scan of an index: run it in a job. Units: people.
    Result<qint64> count(const PersonQuery& query) const;
    Result<PersonRow> row(const domain::PersonId& id) const;
    Result<std::vector<PersonRow>> rows(const std::vector<domain::PersonId>& ids) const;
    Result<std::vector<PersonRow>> family(const domain::FamilyId& family) const;
    /// By case code, with or without dashes. Nothing when no one has it.
    Result<std::optional<domain::PersonId>> findByCode(const QString& code) const;
    /// Best first: exact code, exact document, then names whose every word starts a word of the
    /// query.
    Result<std::vector<PersonRow>> search(const QString& text, int limit) const;
    Result<std::vector<SimilarPerson>> similar(const PersonProbe& probe, int limit) const;
    /// The person registered last on this laptop by anyone, for "same as last".
    Result<std::optional<PersonRow>> lastRegistered() const;

private:
    Database& m_db;
    const Clock& m_clock;
};

} // namespace core::storage
