// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/consent.h"

#include <algorithm>
#include <array>
#include <set>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;
using ConsentAnswer = ConsentStanding::Answer;

constexpr std::array kPurposes = {
    Purpose::Register, Purpose::Photo,          Purpose::Interview,  Purpose::Health,
    Purpose::Embassy,  Purpose::Identification, Purpose::Police,     Purpose::Return,
    Purpose::Travel,   Purpose::Tracing,        Purpose::Statistics, Purpose::Recontact,
};

constexpr std::array kDecisions = {
    ConsentDecision::Given,     ConsentDecision::Refused,     ConsentDecision::Deferred,
    ConsentDecision::Withdrawn, ConsentDecision::NotRequired, ConsentDecision::Unable,
};

/// How little a decision shares: among entries in force the one of the highest rank counts.
int strictness(ConsentDecision decision)
{
    switch (decision) {
    case ConsentDecision::Given: return 0;
    case ConsentDecision::NotRequired: return 1;
    case ConsentDecision::Deferred: return 2;
    case ConsentDecision::Unable: return 3;
    case ConsentDecision::Refused: return 4;
    case ConsentDecision::Withdrawn: return 5;
    }
    return 5;
}

ConsentAnswer answerOf(ConsentDecision decision)
{
    switch (decision) {
    case ConsentDecision::Given: return ConsentAnswer::Given;
    case ConsentDecision::Refused: return ConsentAnswer::Refused;
    case ConsentDecision::Deferred: return ConsentAnswer::Deferred;
    case ConsentDecision::Withdrawn: return ConsentAnswer::Withdrawn;
    case ConsentDecision::NotRequired: return ConsentAnswer::NotRequired;
    case ConsentDecision::Unable: return ConsentAnswer::Unable;
    }
    return ConsentAnswer::Refused;
}

using Entries = std::vector<const ConsentEntry*>;

/// Those nobody took the place of. Entries that only take each other's place in a ring, which no
/// honest author can write, all stay: none of them may vanish.
Entries unreplaced(const Entries& entries)
{
    std::set<RecordId> replaced;
    for (const ConsentEntry* entry : entries) {
        for (const RecordId& before : entry->supersedes) {
            if (before != entry->id)
                replaced.insert(before);
        }
    }
    Entries left;
    for (const ConsentEntry* entry : entries) {
        if (!replaced.contains(entry->id))
            left.push_back(entry);
    }
    return left.empty() ? entries : left;
}

template <class Test>
Entries entriesFor(Purpose purpose, const std::vector<ConsentEntry>& ledger, Test isMeant)
{
    Entries entries;
    for (const ConsentEntry& entry : ledger) {
        if (entry.purpose == purpose && isMeant(entry))
            entries.push_back(&entry);
    }
    return entries;
}

/// The moment by which a second person has to confirm an emergency; 0 for everything else.
qint64 confirmBy(const ConsentEntry& entry)
{
    return entry.vitalInterest && !entry.confirmed ? entry.atMs + kConfirmWithinMs : 0;
}

ConsentStanding standingAmong(const Entries& entries)
{
    ConsentStanding standing;
    const Entries left = unreplaced(entries);
    if (left.empty())
        return standing;
    int rank = -1;
    for (const ConsentEntry* entry : left)
        rank = std::max(rank, strictness(entry->decision));
    bool isFirst = true;
    for (const ConsentEntry* entry : left) {
        if (strictness(entry->decision) != rank) {
            standing.disagree = true;
            continue;
        }
        const qint64 by = confirmBy(*entry);
        standing.answer = answerOf(entry->decision);
        standing.sinceMs = isFirst ? entry->atMs : std::min(standing.sinceMs, entry->atMs);
        // One that rests on an answer, or is confirmed, needs no second person for the others.
        standing.confirmByMs = isFirst ? by : std::min(standing.confirmByMs, by);
        isFirst = false;
    }
    return standing;
}

ConsentStanding withLacks(ConsentStanding standing, ConsentStanding::Lacks lacks)
{
    standing.lacks = lacks;
    return standing;
}

bool isYes(ConsentAnswer answer)
{
    return answer == ConsentAnswer::Given || answer == ConsentAnswer::NotRequired;
}

/// Only those count who are known to be allowed to answer for the child.
ConsentStanding standingForThem(Purpose purpose, const std::vector<ConsentEntry>& ledger,
                                GuardianState guardian)
{
    return standingAmong(entriesFor(purpose, ledger, [guardian](const ConsentEntry& entry) {
        return voiceOf(entry.capacity) == Voice::ForThem &&
               (guardian == GuardianState::Verified || entry.capacity == u"child_officer"_s);
    }));
}

ConsentStanding standingOfChild(Purpose purpose, const std::vector<ConsentEntry>& ledger,
                                const ConsentCase& circumstances)
{
    using Lacks = ConsentStanding::Lacks;
    const ConsentStanding own = standingOf(purpose, ledger, Voice::Own);
    const ConsentStanding forThem = standingForThem(purpose, ledger, circumstances.guardian);
    const bool cannotAnswer = own.answer == ConsentAnswer::Unable; // too young, or unconscious
    if (!isYes(own.answer) && own.answer != ConsentAnswer::NotAsked && !cannotAnswer)
        return own;
    if (own.answer == ConsentAnswer::NotRequired)
        return own;
    if (forThem.answer == ConsentAnswer::NotAsked) {
        const bool alone =
            canBeGivenAlone(purpose) && circumstances.guardian != GuardianState::Verified;
        return alone || !isYes(own.answer) ? own : withLacks(own, Lacks::AnswerForThem);
    }
    if (!isYes(forThem.answer) || cannotAnswer || own.answer == ConsentAnswer::Given) {
        ConsentStanding both = forThem;
        both.sinceMs = std::max(own.sinceMs, forThem.sinceMs);
        both.disagree = own.disagree || forThem.disagree;
        return both;
    }
    return withLacks(forThem, Lacks::OwnAnswer);
}

ConsentStanding standingOfAdult(Purpose purpose, const std::vector<ConsentEntry>& ledger)
{
    const ConsentStanding own = standingOf(purpose, ledger, Voice::Own);
    if (own.answer != ConsentAnswer::NotAsked && own.answer != ConsentAnswer::Unable)
        return own;
    const ConsentStanding forThem = standingOf(purpose, ledger, Voice::ForThem);
    return forThem.answer == ConsentAnswer::NotAsked ? own : forThem;
}

} // namespace

QString purposeCode(Purpose purpose)
{
    return u"C%1"_s.arg(static_cast<int>(purpose), 2, 10, QChar(u'0'));
}

std::optional<Purpose> purposeFromCode(const QString& code)
{
    for (const Purpose purpose : kPurposes) {
        if (purposeCode(purpose) == code)
            return purpose;
    }
    return std::nullopt;
}

std::span<const Purpose> allPurposes()
{
    return kPurposes;
}

QString decisionCode(ConsentDecision decision)
{
    switch (decision) {
    case ConsentDecision::Given: return u"given"_s;
    case ConsentDecision::Refused: return u"refused"_s;
    case ConsentDecision::Deferred: return u"deferred"_s;
    case ConsentDecision::Withdrawn: return u"withdrawn"_s;
    case ConsentDecision::NotRequired: return u"not_required"_s;
    case ConsentDecision::Unable: return u"unable"_s;
    }
    return {};
}

std::optional<ConsentDecision> decisionFromCode(const QString& code)
{
    for (const ConsentDecision decision : kDecisions) {
        if (decisionCode(decision) == code)
            return decision;
    }
    return std::nullopt;
}

Voice voiceOf(const QString& capacity)
{
    const bool forThem =
        capacity == u"guardian"_s || capacity == u"caregiver"_s || capacity == u"child_officer"_s;
    return forThem ? Voice::ForThem : Voice::Own;
}

ConsentStanding standingOf(Purpose purpose, const std::vector<ConsentEntry>& ledger)
{
    return standingAmong(entriesFor(purpose, ledger, [](const ConsentEntry&) { return true; }));
}

ConsentStanding standingOf(Purpose purpose, const std::vector<ConsentEntry>& ledger, Voice voice)
{
    return standingAmong(entriesFor(purpose, ledger, [voice](const ConsentEntry& entry) {
        return voiceOf(entry.capacity) == voice;
    }));
}

std::vector<RecordId> inForce(Purpose purpose, const std::vector<ConsentEntry>& ledger, Voice voice)
{
    const Entries entries = entriesFor(purpose, ledger, [voice](const ConsentEntry& entry) {
        return voiceOf(entry.capacity) == voice;
    });
    std::vector<RecordId> ids;
    for (const ConsentEntry* entry : unreplaced(entries))
        ids.push_back(entry->id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

ConsentStanding standingFor(Purpose purpose, const std::vector<ConsentEntry>& ledger,
                            const ConsentCase& circumstances)
{
    const ConsentStanding standing = circumstances.mayBeMinor
                                         ? standingOfChild(purpose, ledger, circumstances)
                                         : standingOfAdult(purpose, ledger);
    const bool isLate = standing.confirmByMs != 0 && circumstances.nowMs > standing.confirmByMs;
    return isLate && standing.lacks == ConsentStanding::Lacks::Nothing
               ? withLacks(standing, ConsentStanding::Lacks::SecondPerson)
               : standing;
}

bool canBeGivenAlone(Purpose purpose)
{
    return purpose == Purpose::Register || purpose == Purpose::Health;
}

} // namespace core::domain
