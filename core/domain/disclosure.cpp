// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure.h"

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

std::optional<Denial> denialOfStanding(const ConsentStanding& standing)
{
    using Answer = ConsentStanding::Answer;
    switch (standing.answer) {
    case Answer::NotAsked: return Denial::NotAsked;
    case Answer::Refused: return Denial::Refused;
    case Answer::Deferred: return Denial::Deferred;
    case Answer::Withdrawn: return Denial::Withdrawn;
    case Answer::Unable: return Denial::Unable;
    case Answer::Given:
    case Answer::NotRequired: break;
    }
    switch (standing.lacks) {
    case ConsentStanding::Lacks::Nothing: return std::nullopt;
    case ConsentStanding::Lacks::AnswerForThem: return Denial::GuardianNotAsked;
    case ConsentStanding::Lacks::OwnAnswer: return Denial::ChildNotAsked;
    case ConsentStanding::Lacks::SecondPerson: return Denial::NobodyHasConfirmed;
    }
    return std::nullopt;
}

/// What the short answers of the record say; nothing where they have no place for the purpose or
/// were not asked.
std::optional<bool> briefAnswer(Purpose purpose, const ConsentFacts& facts)
{
    QString said;
    if (purpose == Purpose::Register)
        said = facts.brief.registering == u"not_yet"_s ? QString() : facts.brief.registering;
    if (purpose == Purpose::Photo)
        said = facts.photo;
    if (purpose == Purpose::Travel)
        said = facts.brief.travel;
    if (said.isEmpty())
        return std::nullopt;
    return said == u"spoken"_s || said == u"signed"_s || said == u"agreed"_s;
}

bool hasBriefAnswer(Purpose purpose)
{
    return purpose == Purpose::Register || purpose == Purpose::Photo || purpose == Purpose::Travel;
}

} // namespace

QString denialCode(Denial denial)
{
    switch (denial) {
    case Denial::NotAsked: return u"not_asked"_s;
    case Denial::Refused: return u"refused"_s;
    case Denial::Deferred: return u"deferred"_s;
    case Denial::Withdrawn: return u"withdrawn"_s;
    case Denial::Unable: return u"unable"_s;
    case Denial::NumberOnly: return u"number_only"_s;
    case Denial::GuardianNotAsked: return u"guardian_not_asked"_s;
    case Denial::ChildNotAsked: return u"child_not_asked"_s;
    case Denial::NobodyHasConfirmed: return u"not_confirmed"_s;
    }
    return {};
}

TrText denialText(Denial denial)
{
    switch (denial) {
    case Denial::NotAsked: return CORE_TR("denial", "not asked");
    case Denial::Refused: return CORE_TR("denial", "did not agree");
    case Denial::Deferred: return CORE_TR("denial", "wants to be asked later");
    case Denial::Withdrawn: return CORE_TR("denial", "has withdrawn consent");
    case Denial::Unable: return CORE_TR("denial", "could not answer");
    case Denial::NumberOnly: return CORE_TR("denial", "is on record by number only");
    case Denial::GuardianNotAsked:
        return CORE_TR("denial", "under 18, and no verified guardian or child officer has agreed");
    case Denial::ChildNotAsked: return CORE_TR("denial", "under 18, and was not asked");
    case Denial::NobodyHasConfirmed:
        return CORE_TR("denial", "an emergency that no second person has confirmed in 24 hours");
    }
    return {};
}

Release mayCopy(const ConsentFacts& facts)
{
    const ConsentStanding standing =
        standingFor(Purpose::Register, facts.ledger, facts.circumstances);
    if (standing.answer == ConsentStanding::Answer::Withdrawn)
        return {Denial::Withdrawn};
    if (standing.answer == ConsentStanding::Answer::Refused ||
        facts.brief.registering == u"number_only"_s)
        return {Denial::NumberOnly};
    return {};
}

Release mayRelease(Purpose purpose, const ConsentFacts& facts)
{
    if (purpose != Purpose::Health && purpose != Purpose::Register) {
        const Release kept = mayCopy(facts);
        if (!kept.isAllowed())
            return kept;
    }
    const ConsentStanding standing = standingFor(purpose, facts.ledger, facts.circumstances);
    const std::optional<bool> brief = briefAnswer(purpose, facts);
    const bool isSilent = standing.answer == ConsentStanding::Answer::NotAsked;
    if (isSilent && !brief)
        return {denialOfStanding(standing)};
    if (!isSilent) {
        if (const auto denied = denialOfStanding(standing))
            return {denied};
    }
    if (brief == false)
        return {purpose == Purpose::Register ? Denial::NumberOnly : Denial::Refused};
    if (hasBriefAnswer(purpose) && facts.circumstances.mayBeMinor &&
        facts.brief.guardian == u"declined"_s)
        return {Denial::Refused};
    return {};
}

Release mayName(const ConsentFacts& facts)
{
    const Release release = mayRelease(Purpose::Travel, facts);
    if (!release.isAllowed() || printsAs(facts.brief) == PrintAs::Name)
        return release;
    return {facts.brief.guardian == u"declined"_s ? Denial::Refused : Denial::NotAsked};
}

} // namespace core::domain
