// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/manifest_rules.h"

#include <algorithm>
#include <map>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

using Findings = std::vector<Finding>;
using Riders = std::vector<const PassengerView*>;

constexpr RuleKey kRuleKeys[] = {
    RuleKey::OnAnotherManifest, RuleKey::MinorWithoutGuardian,
    RuleKey::OverCapacity,      RuleKey::NoDriverOrPlate,
    RuleKey::NoPassengers,      RuleKey::SameSeat,
    RuleKey::KeepApart,         RuleKey::NotToThatCountry,
    RuleKey::TogetherSplit,     RuleKey::NoDocument,
    RuleKey::NoSharing,         RuleKey::MedicalWithoutEscort,
    RuleKey::FamilySplit,       RuleKey::AgeNotKnown,
    RuleKey::NotInterviewed,    RuleKey::NameWithdrawn,
};

Riders ridersOf(const ManifestView& manifest)
{
    Riders riders;
    for (const PassengerView& person : manifest.passengers) {
        if (travels(person))
            riders.push_back(&person);
    }
    return riders;
}

const PassengerView* riderById(const Riders& riders, const PersonId& id)
{
    const auto found = std::find_if(riders.begin(), riders.end(),
                                    [&id](const auto* r) { return r->person == id; });
    return found == riders.end() ? nullptr : *found;
}

bool isOpenOrDeparted(const QString& state)
{
    return state == u"draft"_s || state == u"finalised"_s || state == u"boarding"_s ||
           state == u"departed"_s;
}

void findOtherManifests(const Riders& riders, Findings& out)
{
    for (const PassengerView* person : riders) {
        if (isOpenOrDeparted(person->alsoOnState)) {
            out.push_back({.rule = RuleKey::OnAnotherManifest,
                           .people = {person->person},
                           .args = {person->alsoOnTitle, person->alsoOnState}});
        }
    }
}

/// A guardian rides along and is surely grown up; a child cannot answer for a child.
void findMinorsAlone(const Riders& riders, const QDate& day, Findings& out)
{
    for (const PassengerView* person : riders) {
        if (!mayBeMinor(*person, day))
            continue;
        const PassengerView* guardian =
            person->guardian ? riderById(riders, *person->guardian) : nullptr;
        if (!guardian || !guardian->birth || mayBeMinor(*guardian, day))
            out.push_back({.rule = RuleKey::MinorWithoutGuardian, .people = {person->person}});
    }
}

void findTripFaults(const ManifestView& manifest, const Riders& riders, Findings& out)
{
    const int seats = manifest.capacity - static_cast<int>(manifest.escorts.size());
    const int over = static_cast<int>(riders.size()) - seats;
    // People on foot have no seats to run out of, unless somebody set a number.
    const bool counted = manifest.mode != u"foot"_s || manifest.capacity > 0;
    if (counted && over > 0)
        out.push_back({.rule = RuleKey::OverCapacity, .args = {QString::number(over)}});
    if (manifest.mode == u"bus"_s || manifest.mode == u"van"_s) {
        std::vector<QString> missing;
        if (manifest.driver.trimmed().isEmpty())
            missing.push_back(u"driver"_s);
        if (manifest.plate.trimmed().isEmpty())
            missing.push_back(u"plate"_s);
        if (!missing.empty())
            out.push_back({.rule = RuleKey::NoDriverOrPlate, .args = missing});
    }
    if (riders.empty())
        out.push_back({.rule = RuleKey::NoPassengers});
}

void findSharedSeats(const Riders& riders, Findings& out)
{
    std::map<QString, std::vector<PersonId>> seats;
    for (const PassengerView* person : riders) {
        if (!person->seat.isEmpty())
            seats[person->seat.toUpper()].push_back(person->person);
    }
    for (const auto& [seat, people] : seats) {
        if (people.size() > 1)
            out.push_back({.rule = RuleKey::SameSeat, .people = people, .args = {seat}});
    }
}

void findPairsToKeepApart(const ManifestView& manifest, const Riders& riders, Findings& out)
{
    for (auto one = riders.begin(); one != riders.end(); ++one) {
        for (auto other = std::next(one); other != riders.end(); ++other) {
            if (areTied(manifest.apart, (*one)->person, (*other)->person))
                out.push_back(
                    {.rule = RuleKey::KeepApart, .people = {(*one)->person, (*other)->person}});
        }
    }
}

void findUnsafeReturns(const ManifestView& manifest, const Riders& riders, Findings& out)
{
    if (manifest.country.isEmpty())
        return;
    for (const PassengerView* person : riders) {
        if (person->notTo.contains(manifest.country) || person->notTo.contains(u"*"_s))
            out.push_back({.rule = RuleKey::NotToThatCountry,
                           .people = {person->person},
                           .args = {manifest.country}});
    }
}

/// People who asked to travel with somebody who is not here. Who must be kept apart from them is
/// not told to wait.
void findSplitTies(const ManifestView& manifest, const Riders& riders, Findings& out)
{
    for (const PassengerView* person : riders) {
        std::vector<PersonId> missing;
        for (const TravelTie& tie : manifest.together) {
            if (tie.one != person->person && tie.other != person->person)
                continue;
            const PersonId other = tie.one == person->person ? tie.other : tie.one;
            const bool known = std::find(missing.begin(), missing.end(), other) != missing.end();
            if (!known && !riderById(riders, other) &&
                !areTied(manifest.apart, person->person, other))
                missing.push_back(other);
        }
        if (!missing.empty())
            out.push_back({.rule = RuleKey::TogetherSplit,
                           .people = {person->person},
                           .args = {QString::number(missing.size())}});
    }
}

bool hasNoDocument(const PassengerView& person)
{
    return person.documentKind.isEmpty() || person.documentKind == u"none"_s ||
           person.documentNumber.isEmpty();
}

bool sharesNothingUndecided(const PassengerView& person)
{
    const bool isCode = printsAs(person.consent) == PrintAs::Code || person.denied;
    return isCode && person.printAs != u"code"_s && !person.wasNamed;
}

template <class Test>
void findPeople(RuleKey rule, const Riders& riders, Test isMeant, Findings& out)
{
    Finding finding{.rule = rule};
    for (const PassengerView* person : riders) {
        if (isMeant(*person))
            finding.people.push_back(person->person);
    }
    if (!finding.people.empty())
        out.push_back(std::move(finding));
}

void findSplitFamilies(const Riders& riders, Findings& out)
{
    std::map<FamilyId, Finding> families;
    std::map<FamilyId, int> sizes;
    for (const PassengerView* person : riders) {
        if (!person->family)
            continue;
        auto [at, isNew] =
            families.try_emplace(*person->family, Finding{.rule = RuleKey::FamilySplit});
        at->second.people.push_back(person->person);
        sizes[*person->family] = std::max(sizes[*person->family], person->familySize);
    }
    for (auto& [family, finding] : families) {
        const int elsewhere = sizes[family] - static_cast<int>(finding.people.size());
        if (elsewhere <= 0)
            continue;
        finding.args = {QString::number(elsewhere)};
        out.push_back(std::move(finding));
    }
}

const Acceptance* acceptanceOf(const std::vector<Acceptance>& all, RuleKey rule,
                               const std::optional<PersonId>& person)
{
    const auto isMeant = [&](const Acceptance& a) {
        return a.rule == rule && a.person == person && !a.reason.trimmed().isEmpty();
    };
    const auto found = std::find_if(all.begin(), all.end(), isMeant);
    return found == all.end() ? nullptr : &*found;
}

/// Parts a finding into the people nobody has looked at and those accepted, one finding a reason.
void partByAcceptance(const Finding& finding, const std::vector<Acceptance>& acceptances,
                      Findings& open, Findings& accepted)
{
    std::map<QString, Finding> reasons;
    Finding rest = finding;
    rest.people.clear();
    for (const PersonId& person : finding.people) {
        const Acceptance* given = acceptanceOf(acceptances, finding.rule, person);
        if (!given) {
            rest.people.push_back(person);
            continue;
        }
        Finding& part =
            reasons.try_emplace(given->reason, Finding{.rule = finding.rule}).first->second;
        part.people.push_back(person);
        part.args = finding.args;
        part.accepted = given->reason;
    }
    if (!rest.people.empty())
        open.push_back(std::move(rest));
    for (auto& [reason, part] : reasons)
        accepted.push_back(std::move(part));
}

} // namespace

Weight weightOf(RuleKey rule)
{
    switch (rule) {
    case RuleKey::OnAnotherManifest:
    case RuleKey::MinorWithoutGuardian:
    case RuleKey::OverCapacity:
    case RuleKey::NoDriverOrPlate:
    case RuleKey::NoPassengers:
    case RuleKey::SameSeat:
    case RuleKey::KeepApart:
    case RuleKey::NotToThatCountry: return Weight::MustFix;
    case RuleKey::NoDocument:
    case RuleKey::NoSharing:
    case RuleKey::NameWithdrawn:
    case RuleKey::MedicalWithoutEscort:
    case RuleKey::FamilySplit:
    case RuleKey::TogetherSplit:
    case RuleKey::AgeNotKnown:
    case RuleKey::NotInterviewed: return Weight::LookAt;
    }
    return Weight::MustFix;
}

bool isForSupervisor(RuleKey rule)
{
    return rule == RuleKey::NotToThatCountry;
}

std::string_view ruleCode(RuleKey rule)
{
    switch (rule) {
    case RuleKey::OnAnotherManifest: return "on_another_manifest";
    case RuleKey::MinorWithoutGuardian: return "minor_without_guardian";
    case RuleKey::OverCapacity: return "over_capacity";
    case RuleKey::NoDriverOrPlate: return "no_driver_or_plate";
    case RuleKey::NoPassengers: return "no_passengers";
    case RuleKey::SameSeat: return "same_seat";
    case RuleKey::KeepApart: return "keep_apart";
    case RuleKey::NotToThatCountry: return "not_to_that_country";
    case RuleKey::NoDocument: return "no_document";
    case RuleKey::NoSharing: return "no_sharing";
    case RuleKey::NameWithdrawn: return "name_withdrawn";
    case RuleKey::MedicalWithoutEscort: return "medical_without_escort";
    case RuleKey::FamilySplit: return "family_split";
    case RuleKey::TogetherSplit: return "together_split";
    case RuleKey::AgeNotKnown: return "age_not_known";
    case RuleKey::NotInterviewed: return "not_interviewed";
    }
    return {};
}

std::optional<RuleKey> ruleFromCode(const QString& code)
{
    for (const RuleKey rule : kRuleKeys) {
        const std::string_view known = ruleCode(rule);
        if (code == QLatin1String(known.data(), static_cast<qsizetype>(known.size())))
            return rule;
    }
    return std::nullopt;
}

std::vector<Finding> checkManifest(const ManifestView& manifest,
                                   const std::vector<Acceptance>& acceptances, const QDate& day)
{
    const Riders riders = ridersOf(manifest);
    Findings found;
    findOtherManifests(riders, found);
    findMinorsAlone(riders, day, found);
    findTripFaults(manifest, riders, found);
    findSharedSeats(riders, found);
    findPairsToKeepApart(manifest, riders, found);

    Findings toLookAt; // and what a supervisor may accept: its acceptance is looked for alike
    findUnsafeReturns(manifest, riders, toLookAt);
    findPeople(RuleKey::NoDocument, riders, hasNoDocument, toLookAt);
    findPeople(RuleKey::NoSharing, riders, sharesNothingUndecided, toLookAt);
    const auto isTakenBack = [](const PassengerView& p) { return p.wasNamed && p.denied; };
    findPeople(RuleKey::NameWithdrawn, riders, isTakenBack, toLookAt);
    if (manifest.escorts.isEmpty()) {
        const auto isMedical = [](const PassengerView& p) {
            return p.needs.contains(u"medical"_s);
        };
        findPeople(RuleKey::MedicalWithoutEscort, riders, isMedical, toLookAt);
    }
    findSplitFamilies(riders, toLookAt);
    findSplitTies(manifest, riders, toLookAt);
    const auto isAgeless = [&day](const PassengerView& p) {
        return !p.birth && !mayBeMinor(p, day);
    };
    findPeople(RuleKey::AgeNotKnown, riders, isAgeless, toLookAt);
    const auto isUnheard = [](const PassengerView& p) {
        return p.stage != u"interviewed"_s && p.stage != u"ready"_s;
    };
    findPeople(RuleKey::NotInterviewed, riders, isUnheard, toLookAt);

    Findings accepted;
    for (const Finding& finding : toLookAt)
        partByAcceptance(finding, acceptances, found, accepted);
    found.insert(found.end(), accepted.begin(), accepted.end());
    return found;
}

bool canFinalise(const std::vector<Finding>& findings)
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding& f) { return f.mustFix() && f.isOpen(); });
}

} // namespace core::domain
