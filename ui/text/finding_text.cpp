// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/finding_text.h"

#include "core/domain/code_lists.h"
#include "ui/text/label_text.h"
#include "ui/text/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::text {
namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

QString findingArg(const core::domain::Finding& finding, std::size_t index)
{
    return index < finding.args.size() ? finding.args[index] : QString();
}

QString manifestStateWords(const QString& code)
{
    const core::domain::CodeEntry* entry = core::domain::findCode("manifest_state", code);
    return entry == nullptr ? code : labelText(entry->label).toLower();
}

QString missingTripFacts(const core::domain::Finding& finding)
{
    const bool driver = std::find(finding.args.begin(), finding.args.end(),
                                  QLatin1String("driver")) != finding.args.end();
    const bool plate = std::find(finding.args.begin(), finding.args.end(),
                                 QLatin1String("plate")) != finding.args.end();
    if (driver && plate)
        return FindingWords::tr("Write down the driver and the number plate");
    return driver ? FindingWords::tr("Write down the driver")
                  : FindingWords::tr("Write down the number plate");
}

} // namespace

QString findingText(const core::domain::Finding& finding)
{
    using core::domain::RuleKey;
    switch (finding.rule) {
    case RuleKey::OnAnotherManifest:
        return FindingWords::tr("also on %1, %2")
            .arg(findingArg(finding, 0), manifestStateWords(findingArg(finding, 1)));
    case RuleKey::MinorWithoutGuardian: return FindingWords::tr("no guardian on this vehicle");
    case RuleKey::OverCapacity:
        return FindingWords::tr("%n more than there are seats", nullptr,
                                findingArg(finding, 0).toInt());
    case RuleKey::NoDriverOrPlate: return missingTripFacts(finding);
    case RuleKey::NoPassengers: return FindingWords::tr("Nobody is on this list yet");
    case RuleKey::SameSeat: return FindingWords::tr("both in seat %1").arg(findingArg(finding, 0));
    case RuleKey::KeepApart: return FindingWords::tr("not to travel on one vehicle");
    case RuleKey::NotToThatCountry:
        //: %1 is a country
        return FindingWords::tr("not to %1 before a supervisor has looked at it")
            .arg(countryText(findingArg(finding, 0)));
    case RuleKey::NoDocument: return FindingWords::tr("no travel document");
    case RuleKey::NoSharing:
        return FindingWords::tr("not asked about sharing with the receiving office");
    case RuleKey::NameWithdrawn:
        return FindingWords::tr("named on a finalised list, but no longer agrees to be");
    case RuleKey::MedicalWithoutEscort:
        return FindingWords::tr("medical need, and no escort is named");
    case RuleKey::FamilySplit:
        return FindingWords::tr("%n of the family not on this list", nullptr,
                                findingArg(finding, 0).toInt());
    case RuleKey::TogetherSplit:
        return FindingWords::tr("asked to travel with %n not on this list", nullptr,
                                findingArg(finding, 0).toInt());
    case RuleKey::AgeNotKnown: return FindingWords::tr("age not known, may be a child");
    case RuleKey::NotInterviewed: return FindingWords::tr("not interviewed yet");
    }
    return {};
}

QString findingChip(const core::domain::Finding& finding)
{
    using core::domain::RuleKey;
    switch (finding.rule) {
    case RuleKey::OnAnotherManifest:
        return FindingWords::tr("Also on %1").arg(findingArg(finding, 0));
    case RuleKey::MinorWithoutGuardian: return FindingWords::tr("No guardian");
    case RuleKey::SameSeat: return FindingWords::tr("Same seat");
    case RuleKey::KeepApart: return FindingWords::tr("Keep apart");
    case RuleKey::NotToThatCountry: return FindingWords::tr("Ask a supervisor");
    case RuleKey::NoDocument: return FindingWords::tr("No document");
    case RuleKey::NoSharing: return FindingWords::tr("Ask about sharing");
    case RuleKey::NameWithdrawn: return FindingWords::tr("Consent withdrawn");
    case RuleKey::MedicalWithoutEscort: return FindingWords::tr("Medical");
    case RuleKey::FamilySplit: return FindingWords::tr("Family split");
    case RuleKey::TogetherSplit: return FindingWords::tr("Not together");
    case RuleKey::AgeNotKnown: return FindingWords::tr("Age?");
    case RuleKey::OverCapacity:
    case RuleKey::NoDriverOrPlate:
    case RuleKey::NoPassengers:
    case RuleKey::NotInterviewed: return {};
    }
    return {};
}

} // namespace ui::text
