// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sections.h"

#include "core/base/check.h"
#include "core/domain/person.h"
#include "core/forms/catalogue.h"
#include "core/forms/visibility.h"

#include <QString>

#include <algorithm>
#include <array>

namespace core::forms {
namespace {

using enum FieldId;
using domain::Action;

constexpr FieldId kIdentitySection[] = {
    PersonFullName,
    PersonNameSource,
    PersonNativeName,
    PersonScript,
    PersonCallName,
    PersonNameStatus,
    PersonGivenNames,
    PersonFamilyName,
    PersonFatherName,
    PersonNameOrder,
    PersonOtherNames,
    PersonSex,
    PersonGender,
    PersonBirth,
    PersonAgeBand,
    PersonAgeBasis,
    PersonBirthCalendar,
    PersonBirthAsSaid,
    PersonAgeAssessment,
    PersonNationality,
    PersonNationalityProof,
    PersonOtherNationalities,
    PersonBirthCountry,
    PersonHomeRegion,
    PersonHomePlace,
    PersonEthnicity,
    PersonMarks,
    PersonLanguage,
    CaseLanguages,
    CaseLiteracy,
    CaseInterviewerGender,
    CaseInterpreterNeed,
    CaseInterpreterMode,
    CaseInterpreterName,
    CaseInterpreterSameOrigin,
    CaseInterpreterPledge,
    CaseMarital,
    CaseChildren,
    CaseEducation,
    CaseOccupation,
    PersonCrossing,
    PersonWristband,
};
constexpr FieldId kDocumentsSection[] = {
    PersonDocumentKind,   PersonDocumentIssuer, PersonDocumentNumber,
    PersonDocumentExpiry, PersonDocumentsWhere, CaseDepartureDocument,
    CaseFinePaid,         CaseReentryBan,       CaseMigrantType,
};
constexpr FieldId kFamilySection[] = {
    PersonPhone, CaseSafeContact, CaseSafeChannel, CaseSafeHours, CaseSafeKnows,
};
constexpr FieldId kConsentSection[] = {
    PersonConsentRegister,
    PersonConsentPhoto,
    PersonConsentTravel,
    PersonConsentGuardian,
};
constexpr FieldId kRecruitmentSection[] = {
    CaseRecruitment,    CasePlatform,       CaseJobPromised,   CaseContractSeen,
    CaseSalaryPromised, CaseSalaryCurrency, CaseFeePaid,       CaseFeeCurrency,
    CaseRecruiter,      CaseAbducted,       CaseAgeTrafficked,
};
constexpr FieldId kWorkSection[] = {
    CaseExploitation, CaseSector,     CaseForcedCriminality, CaseSexExploitation, CaseCountry,
    CaseMonths,       CaseCompounds,  CaseCompoundText,      CaseControl,         CaseRoles,
    CaseDebts,        CaseDebtAmount, CaseDebtCurrency,      CaseTimesSold,       CaseRansomPaidBy,
};
constexpr FieldId kHarmSection[] = {CaseOfficials};
constexpr FieldId kHealthSection[] = {
    PersonTriage, PersonNeeds,    CasePregnancyWeeks, CaseLifeThreats,   CaseMedicineToday,
    CaseLastMeal, PersonDistress, CasePrivateSpace,   PersonFitToTravel, CaseChildCare,
};
constexpr FieldId kScreeningSection[] = {CaseAct, CaseMeans, CasePurpose, CaseNonPunishment};
constexpr FieldId kWishesSection[] = {
    CaseReturnWish,      CaseReturnPlace,
    CaseReturnFears,     CaseAsylum,
    CaseContactFamily,   CaseCooperate,
    CaseMission,         CaseMissionContacted,
    CaseOfficialsOnSite, CaseNationalityConfirmed,
    CaseTravelDocument,  CaseReturnState,
    CaseSupport,         CaseStatus,
};

constexpr RecordType kDocumentParts[] = {RecordType::TravelDocument, RecordType::Property};
constexpr RecordType kFamilyParts[] = {RecordType::Link, RecordType::Guarded};
constexpr RecordType kConsentParts[] = {RecordType::ConsentEntry};
constexpr RecordType kJourneyParts[] = {RecordType::JourneyEvent};
constexpr RecordType kHarmParts[] = {RecordType::Harm};
constexpr RecordType kHealthParts[] = {RecordType::SpecificNeed};
constexpr RecordType kScreeningParts[] = {RecordType::Indicator, RecordType::Decision};
constexpr RecordType kReferralParts[] = {RecordType::Referral};
constexpr RecordType kNoteParts[] = {RecordType::Note};
constexpr RecordType kAttachmentParts[] = {RecordType::Attachment};

constexpr SectionSpec kSections[] = {
    {Section::Identity, CORE_TR("section", "Identity"), kIdentitySection, {}, Action::SeeIdentity},
    {Section::Documents, CORE_TR("section", "Documents"), kDocumentsSection, kDocumentParts,
     Action::SeeIdentity},
    {Section::Family, CORE_TR("section", "Family, contacts"), kFamilySection, kFamilyParts,
     Action::SeeIdentity},
    {Section::Consent, CORE_TR("section", "Consent"), kConsentSection, kConsentParts,
     Action::SeeIdentity},
    {Section::Recruitment,
     CORE_TR("section", "Recruitment"),
     kRecruitmentSection,
     {},
     Action::SeeCase},
    {Section::Journey, CORE_TR("section", "Journey"), {}, kJourneyParts, Action::SeeCase},
    {Section::Work, CORE_TR("section", "Work and control"), kWorkSection, {}, Action::SeeCase},
    {Section::Harm, CORE_TR("section", "Harm"), kHarmSection, kHarmParts, Action::SeeCase, true},
    {Section::Health, CORE_TR("section", "Health and needs"), kHealthSection, kHealthParts,
     Action::SeeCase},
    {Section::Screening, CORE_TR("section", "Screening"), kScreeningSection, kScreeningParts,
     Action::SeeCase},
    {Section::Wishes, CORE_TR("section", "Wishes and return"), kWishesSection, {}, Action::SeeCase},
    {Section::Referrals, CORE_TR("section", "Referrals"), {}, kReferralParts, Action::SeeCase},
    {Section::Notes, CORE_TR("section", "Notes"), {}, kNoteParts, Action::SeeCase},
    {Section::Attachments,
     CORE_TR("section", "Attachments"),
     {},
     kAttachmentParts,
     Action::SeeIdentity},
    {Section::History, CORE_TR("section", "History"), {}, {}, Action::SeeIdentity},
};

constexpr std::string_view kAnyPaper =
    "passport emergency id_card border_pass certificate laissez_passer seaman driving birth tm35 "
    "registration copy other";
constexpr std::string_view kChildBands = "0-4 5-8 9-11 12-14 15-17";

/// More than one row of a field: any of them is enough.
constexpr ShownWhen kConditions[] = {
    {PersonScript, PersonNativeName, "*"},
    {PersonNameSource, PersonFullName, "*"},
    {PersonBirthAsSaid, PersonBirthCalendar, "*"},
    {PersonAgeBasis, PersonBirth, "*"},
    {PersonAgeBasis, PersonAgeBand, "*"},
    {PersonNationalityProof, PersonNationality, "*"},
    {CaseInterpreterMode, CaseInterpreterNeed, "1"},
    {CaseInterpreterName, CaseInterpreterNeed, "1"},
    {CaseInterpreterPerson, CaseInterpreterNeed, "1"},
    {CaseInterpreterSameOrigin, CaseInterpreterNeed, "1"},
    {CaseInterpreterPledge, CaseInterpreterNeed, "1"},
    {PersonDocumentIssuer, PersonDocumentKind, kAnyPaper},
    {PersonDocumentNumber, PersonDocumentKind, kAnyPaper},
    {PersonDocumentExpiry, PersonDocumentKind, kAnyPaper},
    {CaseSafeChannel, CaseSafeContact, "*"},
    {CaseSafeHours, CaseSafeContact, "*"},
    {CaseSafeKnows, CaseSafeContact, "*"},
    {CaseSalaryCurrency, CaseSalaryPromised, "*"},
    {CaseFeeCurrency, CaseFeePaid, "*"},
    {CaseSector, CaseExploitation, "ForcedLabour ChildLabour Servitude ForcedCriminality Other"},
    {CaseForcedCriminality, CaseExploitation, "ForcedCriminality"},
    {CaseSexExploitation, CaseExploitation, "SexualExploitation"},
    {CaseDebtAmount, CaseDebts, "*"},
    {CaseDebtCurrency, CaseDebtAmount, "*"},
    {CaseTimesSold, CaseDebts, "D03 D08"},
    {CaseRansomPaidBy, CaseDebts, "D06 D07"},
    {CasePregnancyWeeks, PersonNeeds, "pregnant"},
    {CaseReturnPlace, CaseReturnWish, "yes later"},
    {CaseAsylum, CaseReturnFears, "*"},
    {CaseMissionContacted, CaseMission, "*"},
    {CaseOfficialsOnSite, CaseMission, "*"},
    {CaseNationalityConfirmed, CaseMission, "*"},
    {CaseTravelDocument, CaseMission, "*"},
};

constexpr SectionHeading kHeadings[] = {
    {PersonFullName, CORE_TR("section", "Name")},
    {PersonSex, CORE_TR("section", "Sex and age")},
    {PersonNationality, CORE_TR("section", "Where from")},
    {PersonLanguage, CORE_TR("section", "Language and interpreter")},
    {CaseMarital, CORE_TR("section", "Life before")},
    {PersonCrossing, CORE_TR("section", "At the border")},
    {PersonDocumentKind, CORE_TR("section", "Paper shown at the desk")},
    {PersonDocumentsWhere, CORE_TR("section", "Papers and fines")},
    {PersonPhone, CORE_TR("section", "How to reach the person")},
    {CaseRecruitment, CORE_TR("section", "How it began")},
    {CaseSalaryPromised, CORE_TR("section", "Pay and fees")},
    {CaseRecruiter, CORE_TR("section", "Who and when")},
    {CaseExploitation, CORE_TR("section", "What had to be done, and where")},
    {CaseControl, CORE_TR("section", "Control and debt")},
    {PersonTriage, CORE_TR("section", "First look")},
    {PersonDistress, CORE_TR("section", "How the person is")},
    {CaseReturnWish, CORE_TR("section", "What the person wants")},
    {CaseMission, CORE_TR("section", "Embassy and papers")},
    {CaseReturnState, CORE_TR("section", "What comes next")},
};

/// All that is asked of somebody who needs a medic first.
constexpr FieldId kAskedOfRed[] = {PersonTriage, PersonNeeds, PersonFullName};

template <class Range, class T>
bool holds(const Range& range, const T& value)
{
    return std::find(std::begin(range), std::end(range), value) != std::end(range);
}

bool hasCode(const FieldValue& value, std::string_view codes)
{
    if (codes == "*")
        return value.isGiven();
    const QStringList wanted =
        QString::fromLatin1(codes.data(), static_cast<qsizetype>(codes.size())).split(u' ');
    const QStringList given = value.toCodes();
    return std::any_of(given.begin(), given.end(),
                       [&wanted](const QString& code) { return wanted.contains(code); });
}

bool mayBeChild(const Values& person, const QDate& today)
{
    return hasCode(person.get(PersonAgeAssessment),
                   "disputed claims_minor presumed_minor assessed_minor") ||
           hasCode(person.get(PersonAgeBand), kChildBands) ||
           domain::mayBeMinor(person.get(PersonBirth).toDate(), person.get(PersonNeeds).toCodes(),
                              today);
}

} // namespace

std::span<const SectionSpec> allSections()
{
    return kSections;
}

const SectionSpec& sectionSpec(Section section)
{
    const auto found =
        std::find_if(std::begin(kSections), std::end(kSections),
                     [section](const SectionSpec& row) { return row.id == section; });
    CORE_ASSERT(found != std::end(kSections));
    return *found;
}

std::span<const ShownWhen> conditions()
{
    return kConditions;
}

std::span<const SectionHeading> sectionHeadings()
{
    return kHeadings;
}

std::string_view sectionName(Section section)
{
    switch (section) {
    case Section::Identity: return "identity";
    case Section::Documents: return "documents";
    case Section::Family: return "family";
    case Section::Consent: return "consent";
    case Section::Recruitment: return "recruitment";
    case Section::Journey: return "journey";
    case Section::Work: return "work";
    case Section::Harm: return "harm";
    case Section::Health: return "health";
    case Section::Screening: return "screening";
    case Section::Wishes: return "wishes";
    case Section::Referrals: return "referrals";
    case Section::Notes: return "notes";
    case Section::Attachments: return "attachments";
    case Section::History: return "history";
    }
    return {};
}

std::optional<Section> sectionOf(FieldId field)
{
    for (const SectionSpec& row : kSections) {
        if (holds(row.fields, field))
            return row.id;
    }
    return sectionOf(spec(field).record);
}

std::optional<Section> sectionOf(RecordType part)
{
    for (const SectionSpec& row : kSections) {
        if (holds(row.parts, part))
            return row.id;
    }
    return std::nullopt;
}

bool isInterview(Section section)
{
    switch (section) {
    case Section::Recruitment:
    case Section::Journey:
    case Section::Work:
    case Section::Harm:
    case Section::Health:
    case Section::Screening:
    case Section::Wishes: return true;
    case Section::Identity:
    case Section::Documents:
    case Section::Family:
    case Section::Consent:
    case Section::Referrals:
    case Section::Notes:
    case Section::Attachments:
    case Section::History: return false;
    }
    return false;
}

FieldId ownerField(RecordType part)
{
    const FieldSpec* owner = findSpec(part, part == RecordType::Link ? u"from_person" : u"person");
    CORE_ASSERT(owner != nullptr);
    return owner->id;
}

bool isShownTo(domain::Role role, const FieldSpec& field)
{
    if (field.sensitivity == Sensitivity::Dangerous)
        return domain::may(role, Action::SeeProtected);
    if (field.record == RecordType::Case)
        return domain::may(role, Action::SeeCase);
    return mayRead(role, field) ||
           (field.record == RecordType::Person && domain::may(role, Action::RegisterPeople) &&
            (field.atRegistration || sectionOf(field.id) == Section::Consent));
}

bool isAsked(FieldId field, const Values& person, const Values& caseFile, const QDate& today)
{
    const auto valueOf = [&](FieldId id) -> const FieldValue& {
        return spec(id).record == RecordType::Case ? caseFile.get(id) : person.get(id);
    };
    if (person.get(PersonTriage).toText() == QLatin1String("red"))
        return holds(kAskedOfRed, field);
    if (field == PersonAgeBand)
        return !person.get(PersonBirth).isGiven();
    if (field == CaseChildCare)
        return mayBeChild(person, today);
    bool conditional = false;
    for (const ShownWhen& row : kConditions) {
        if (row.field != field)
            continue;
        conditional = true;
        if (hasCode(valueOf(row.when), row.codes) && isAsked(row.when, person, caseFile, today))
            return true;
    }
    return !conditional;
}

} // namespace core::forms
