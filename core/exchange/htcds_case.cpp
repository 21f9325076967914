// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htcds_case.h"

#include "core/base/check.h"
#include "core/domain/code_lists.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/forms/catalogue.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace core::exchange {
namespace {

using namespace Qt::StringLiterals;

using domain::CodeStandard;
using forms::FieldId;
using forms::FieldValue;
using forms::Values;

/// The one way to a value: what may hurt most has none.
const FieldValue& valueOf(const Values& values, FieldId field)
{
    CORE_ASSERT(forms::spec(field).sensitivity != forms::Sensitivity::Dangerous);
    return values.get(field);
}

QString listLabel(std::string_view list, const QString& code)
{
    const domain::CodeEntry* entry = domain::findCode(list, code);
    return entry == nullptr ? QString() : QString::fromUtf8(entry->label.source);
}

/// Adds values of one field, and leaves out what is not there.
class CaseWriter {
public:
    explicit CaseWriter(const Values& values) : m_values(values) {}

    CaseWriter& text(const QString& name, FieldId field)
    {
        return put(name, valueOf(m_values, field).toText());
    }
    CaseWriter& number(const QString& name, FieldId field)
    {
        if (const auto number = valueOf(m_values, field).toNumber())
            m_object.insert(name, *number);
        return *this;
    }
    /// HTCDS knows whole dates only.
    CaseWriter& day(const QString& name, FieldId field)
    {
        const auto date = valueOf(m_values, field).toDate();
        if (date && date->precision() == PartialDate::Precision::Day)
            m_object.insert(name, date->toString());
        return *this;
    }
    CaseWriter& dayOfInstant(const QString& name, FieldId field)
    {
        if (const auto at = valueOf(m_values, field).toNumber())
            m_object.insert(
                name,
                QDateTime::fromMSecsSinceEpoch(*at, QTimeZone::utc()).date().toString(Qt::ISODate));
        return *this;
    }
    CaseWriter& value(const QString& name, FieldId field)
    {
        return put(name, mapped(field, valueOf(m_values, field).toText()));
    }
    CaseWriter& someValues(const QString& name, FieldId field)
    {
        QStringList names;
        for (const QString& code : valueOf(m_values, field).toCodes())
            names.append(mapped(field, code));
        return array(name, names);
    }
    CaseWriter& put(const QString& name, const QString& text)
    {
        if (!text.isEmpty())
            m_object.insert(name, text);
        return *this;
    }
    /// Each text once, sorted; empty ones are no values.
    CaseWriter& array(const QString& name, QStringList texts)
    {
        texts.removeAll(QString());
        texts.removeDuplicates();
        texts.sort();
        if (!texts.isEmpty())
            m_object.insert(name, QJsonArray::fromStringList(texts));
        return *this;
    }
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    static QString mapped(FieldId field, const QString& code)
    {
        return domain::mappedCode(forms::spec(field).codeList, code, CodeStandard::Htcds);
    }

    const Values& m_values;
    QJsonObject m_object;
};

void merge(QJsonObject& into, const QJsonObject& from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into.insert(it.key(), it.value());
}

/// Codes of ISO 3166-1: a refugee's XXB names no country.
QStringList citizenships(const Values& person)
{
    QStringList codes = valueOf(person, FieldId::PersonOtherNationalities).toCodes();
    codes.append(valueOf(person, FieldId::PersonNationality).toText());
    codes.removeIf([](const QString& code) { return domain::countryAlpha2(code).isEmpty(); });
    return codes;
}

QString countryOf(const Values& values, FieldId field)
{
    const QString code = valueOf(values, field).toText();
    return domain::countryAlpha2(code).isEmpty() ? QString() : code;
}

QJsonObject personPart(const HtcdsRecord& record)
{
    const Values& person = record.person;
    CaseWriter out(person);
    const bool hasParts = valueOf(person, FieldId::PersonGivenNames).isGiven() ||
                          valueOf(person, FieldId::PersonFamilyName).isGiven();
    // The standard has no field for a whole name, and nobody should guess where to part it.
    out.text(u"prs_FirstName"_s, hasParts ? FieldId::PersonGivenNames : FieldId::PersonFullName)
        .text(u"prs_MiddleName"_s, FieldId::PersonFatherName)
        .text(u"prs_SecondName"_s, FieldId::PersonFamilyName)
        .day(u"prs_Birthdate"_s, FieldId::PersonBirth)
        .value(u"prs_Gender"_s, FieldId::PersonGender)
        .array(u"prs_Citizenship"_s, citizenships(person))
        .text(u"prs_IdentityNumber"_s, FieldId::PersonDocumentNumber)
        .put(u"prs_PrimaryLanguage"_s,
             domain::languageIso6392(valueOf(person, FieldId::PersonLanguage).toText()));
    QStringList languages;
    for (const QString& code : valueOf(record.interview, FieldId::CaseLanguages).toCodes())
        languages.append(domain::languageIso6392(code));
    out.array(u"prs_SecondaryLanguage"_s, languages);
    QJsonObject all = out.object();
    if (valueOf(person, FieldId::PersonCaseState).toText() == u"deceased")
        all.insert(u"prs_Deceased"_s, true);
    merge(all, CaseWriter(record.interview)
                   .value(u"prs_MaritalStatus"_s, FieldId::CaseMarital)
                   .number(u"prs_NumberOfChildren"_s, FieldId::CaseChildren)
                   .value(u"prs_HighestLevelOfEducation"_s, FieldId::CaseEducation)
                   .object());
    return all;
}

/// Places as organisations, which is what the standard looks them up as.
QJsonArray placesOfExploitation(const Values& interview)
{
    QJsonArray places;
    for (const QString& code : valueOf(interview, FieldId::CaseCompounds).toCodes()) {
        QJsonObject place{{u"org_Name"_s, listLabel("compound", code)}};
        const QString country = domain::listCell("compound", code, "country");
        if (!country.isEmpty())
            place.insert(u"org_ShippingCountry"_s, country);
        places.append(place);
    }
    const QString country = countryOf(interview, FieldId::CaseCountry);
    if (places.isEmpty() && !country.isEmpty())
        places.append(QJsonObject{{u"org_ShippingCountry"_s, country}});
    return places;
}

QJsonObject exploitationPart(const HtcdsRecord& record)
{
    const Values& interview = record.interview;
    QStringList control;
    for (const QString& code : valueOf(interview, FieldId::CaseControl).toCodes())
        control.append(domain::mappedCode("control_means", code, CodeStandard::Htcds));
    // Where the papers are says how the person was kept.
    control.append(domain::mappedCode(
        "documents_location", valueOf(record.person, FieldId::PersonDocumentsWhere).toText(),
        CodeStandard::Htcds));
    CaseWriter out(interview);
    out.someValues(u"vic_MethodOfRecruitment"_s, FieldId::CaseRecruitment)
        .someValues(u"vic_RecruitmentWebsitesAndApps"_s, FieldId::CasePlatform)
        .value(u"vic_RelationshipToTrafficker"_s, FieldId::CaseRecruiter)
        .number(u"vic_AgeWhenTrafficked"_s, FieldId::CaseAgeTrafficked)
        .array(u"vic_MethodsOfControl"_s, control)
        .someValues(u"vic_TypeOfExploitation"_s, FieldId::CaseExploitation)
        .value(u"vic_ForcedLabourIndustry"_s, FieldId::CaseSector)
        .someValues(u"vic_TypeOfSexExploitation"_s, FieldId::CaseSexExploitation);
    QJsonObject all = out.object();
    const QJsonArray places = placesOfExploitation(interview);
    if (!places.isEmpty())
        all.insert(u"vic_LocationOfExploitation"_s, places);
    return all;
}

/// The decision taken last.
QJsonObject decisionPart(const std::vector<Values>& decisions)
{
    const auto at = [](const Values& decision) {
        return valueOf(decision, FieldId::DecisionAt).toNumber().value_or(0);
    };
    const auto last = std::max_element(
        decisions.begin(), decisions.end(),
        [&at](const Values& one, const Values& other) { return at(one) < at(other); });
    if (last == decisions.end())
        return {};
    return CaseWriter(*last)
        .value(u"vic_TraffickingStatus"_s, FieldId::DecisionStatus)
        .value(u"vic_TraffickingStatusDecisionMakingOrg"_s, FieldId::DecisionOrganisation)
        .object();
}

/// Where the person came across, which is a step of the journey, too.
QJsonObject crossing(const Values& person)
{
    const QString code = valueOf(person, FieldId::PersonCrossing).toText();
    if (code.isEmpty())
        return {};
    const QString region = domain::listCell("crossing_point", code, "region");
    CaseWriter out(person);
    out.put(u"hte_Type"_s, u"Transit"_s)
        .put(u"hte_City"_s, listLabel("crossing_point", code))
        .put(u"hte_State"_s, region)
        .put(u"hte_Country"_s, region.isEmpty() ? QString() : u"THA"_s)
        .dayOfInstant(u"hte_Date"_s, FieldId::PersonArrivedAt);
    return out.object();
}

QJsonArray eventList(const HtcdsRecord& record)
{
    QJsonArray list;
    for (const Values& event : record.events) {
        CaseWriter out(event);
        out.value(u"hte_Type"_s, FieldId::EventType)
            .put(u"hte_Country"_s, countryOf(event, FieldId::EventCountry))
            .text(u"hte_State"_s, FieldId::EventRegion)
            .text(u"hte_City"_s, FieldId::EventPlace)
            .day(u"hte_Date"_s, FieldId::EventFrom);
        if (!out.object().isEmpty())
            list.append(out.object());
    }
    const QJsonObject across = crossing(record.person);
    if (!across.isEmpty())
        list.append(across);
    return list;
}

QJsonArray referralList(const std::vector<Values>& referrals)
{
    QJsonArray list;
    for (const Values& referral : referrals) {
        const QString kind = domain::mappedCode(
            "organisation_type", valueOf(referral, FieldId::ReferralOrganisationType).toText(),
            CodeStandard::Htcds);
        const QJsonObject partner = CaseWriter(referral)
                                        .text(u"org_Name"_s, FieldId::ReferralOrganisation)
                                        .put(u"org_Type"_s, kind)
                                        .object();
        QJsonObject row = CaseWriter(referral)
                              .value(u"cas_ReasonForOutgoingReferral"_s, FieldId::ReferralReason)
                              .dayOfInstant(u"cas_OutgoingReferralDate"_s, FieldId::ReferralSentAt)
                              .object();
        if (!partner.isEmpty())
            row.insert(u"cas_ReferredOrganisation"_s, partner);
        if (!row.isEmpty())
            list.append(row);
    }
    return list;
}

} // namespace

QJsonObject htcdsCase(const HtcdsRecord& record)
{
    QJsonObject all = CaseWriter(record.person).text(u"case_code"_s, FieldId::PersonCode).object();
    merge(all, personPart(record));
    merge(all, exploitationPart(record));
    merge(all, decisionPart(record.decisions));
    merge(all, CaseWriter(record.interview)
                   .value(u"cas_Status"_s, FieldId::CaseStatus)
                   .text(u"cas_CaseOwner"_s, FieldId::CaseInterviewer)
                   .someValues(u"spl_Type"_s, FieldId::CaseSupport)
                   .object());
    const QString broughtBy = listLabel("handed_over_by", record.handedOverBy);
    if (!broughtBy.isEmpty())
        all.insert(u"cas_ReferringOrganisation"_s, QJsonObject{{u"org_Name"_s, broughtBy}});
    if (record.agreedToInterview)
        all.insert(u"con_Consent"_s, *record.agreedToInterview);
    const QJsonArray events = eventList(record);
    if (!events.isEmpty())
        all.insert(u"historic_trafficking_events"_s, events);
    const QJsonArray referrals = referralList(record.referrals);
    if (!referrals.isEmpty())
        all.insert(u"outgoing_referrals"_s, referrals);
    return all;
}

} // namespace core::exchange
