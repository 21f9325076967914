// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::domain {

/// What consent is asked for, one answer each. Source: docs/data_dictionary.md, consent_purpose
/// (C01 to C12).
enum class Purpose {
    Register = 1,       ///< C01
    Photo = 2,          ///< C02
    Interview = 3,      ///< C03
    Health = 4,         ///< C04: health data to the clinic
    Embassy = 5,        ///< C05: identity to the own embassy
    Identification = 6, ///< C06: the authority that identifies
    Police = 7,         ///< C07: police or prosecutor
    Return = 8,         ///< C08: partner for return and reintegration
    Travel = 9,         ///< C09: carrier and receiving office
    Tracing = 10,       ///< C10: family
    Statistics = 11,    ///< C11
    Recontact = 12,     ///< C12
};

/// The code of a purpose, "C01" to "C12", and back.
QString purposeCode(Purpose purpose);
std::optional<Purpose> purposeFromCode(const QString& code);

enum class ConsentDecision { Given, Refused, Deferred, Withdrawn, NotRequired, Unable };

/// One entry of the ledger, as far as it decides.
struct ConsentEntry {
    RecordId id;
    Purpose purpose;
    ConsentDecision decision;
    std::vector<RecordId> supersedes; ///< entries for the purpose its author had seen
    QString capacity = {};            ///< self, guardian, …
    qint64 atMs = 0;
    friend bool operator==(const ConsentEntry&, const ConsentEntry&) = default;
};

/// What is in force for a purpose.
struct ConsentStanding {
    enum class Answer { NotAsked, Given, Refused, Deferred, Withdrawn, NotRequired, Unable };
    Answer answer = Answer::NotAsked;
    qint64 sinceMs = 0;
    bool disagree = false; ///< more than one entry is in force and they differ
    [[nodiscard]] bool allows() const
    {
        return answer == Answer::Given || answer == Answer::NotRequired;
    }
};

/// The standing of a purpose from all its entries, whatever order they came in. In force are those
/// nobody took the place of; among them the one that shares less wins, a withdrawal over all.
/// Cost: quadratic in the entries of one purpose, of which there are few.
ConsentStanding standingOf(Purpose purpose, const std::vector<ConsentEntry>& ledger);

} // namespace core::domain
