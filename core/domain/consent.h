// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>
#include <span>
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

/// All of them, in the order they are asked in.
std::span<const Purpose> allPurposes();

enum class ConsentDecision { Given, Refused, Deferred, Withdrawn, NotRequired, Unable };

/// The stored code of a decision and back.
QString decisionCode(ConsentDecision decision);
std::optional<ConsentDecision> decisionFromCode(const QString& code);

/// Who answers: the person, or somebody for them. For a child both are asked, and neither takes
/// the place of the other.
enum class Voice { Own, ForThem };
/// By the code of the capacity: guardian, caregiver and child_officer speak for somebody.
Voice voiceOf(const QString& capacity);

/// One entry of the ledger, as far as it decides.
struct ConsentEntry {
    RecordId id;
    Purpose purpose;
    ConsentDecision decision;
    std::vector<RecordId> supersedes = {}; ///< entries for the purpose its author had seen
    QString capacity = {};                 ///< self, guardian, …
    qint64 atMs = 0;
    bool vitalInterest = false; ///< rests on an emergency, not on an answer
    bool confirmed = false;     ///< a second person has looked at the emergency
    friend bool operator==(const ConsentEntry&, const ConsentEntry&) = default;
};

/// What is in force for a purpose.
struct ConsentStanding {
    enum class Answer { NotAsked, Given, Refused, Deferred, Withdrawn, NotRequired, Unable };
    /// What an answer that is there still needs before it counts.
    enum class Lacks {
        Nothing,
        AnswerForThem, ///< of the guardian or a child officer
        OwnAnswer,     ///< of the child
        SecondPerson,  ///< an emergency nobody has confirmed in time
    };
    Answer answer = Answer::NotAsked;
    qint64 sinceMs = 0;
    bool disagree = false; ///< more than one entry is in force and they differ
    Lacks lacks = Lacks::Nothing;
    qint64 confirmByMs = 0; ///< of an emergency that waits for the second person; else 0
    [[nodiscard]] bool allows() const
    {
        return (answer == Answer::Given || answer == Answer::NotRequired) &&
               lacks == Lacks::Nothing;
    }
    friend bool operator==(const ConsentStanding&, const ConsentStanding&) = default;
};

/// The standing of a purpose from all its entries, whatever order they came in. In force are those
/// nobody took the place of; among them the one that shares less wins, a withdrawal over all.
/// Cost: quadratic in the entries of one purpose, of which there are few.
ConsentStanding standingOf(Purpose purpose, const std::vector<ConsentEntry>& ledger);
/// The same for one of the two voices; entries of the other are not looked at.
ConsentStanding standingOf(Purpose purpose, const std::vector<ConsentEntry>& ledger, Voice voice);
/// The entries nobody took the place of, of one purpose and voice: what a new answer supersedes.
std::vector<RecordId> inForce(Purpose purpose, const std::vector<ConsentEntry>& ledger,
                              Voice voice);

/// How far somebody who answers for a child is known to be its guardian.
enum class GuardianState { None, Unverified, Verified };

/// What decides beside the answers.
struct ConsentCase {
    bool mayBeMinor = false;
    GuardianState guardian = GuardianState::None;
    qint64 nowMs = 0;
};
/// The standing that counts. Under 18 the child's own answer and one for them are both needed; a
/// guardian who is not verified cannot answer, a child officer always can. Without anybody to
/// answer for a child only registering and health can be given. An emergency counts for
/// kConfirmWithinMs, then only if a second person has confirmed it.
ConsentStanding standingFor(Purpose purpose, const std::vector<ConsentEntry>& ledger,
                            const ConsentCase& circumstances);
constexpr qint64 kConfirmWithinMs = 24LL * 3600 * 1000;

/// Whether a child with nobody to answer for them can give it: C01 and C04.
bool canBeGivenAlone(Purpose purpose);

} // namespace core::domain
