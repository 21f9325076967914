// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_ids.h"
#include "core/domain/code_lists.h"
#include "core/exchange/htcds_case.h"
#include "core/exchange/htcds_export.h"
#include "core/forms/catalogue.h"
#include "tests/support/core/temp_session.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::domain::PersonId;
using core::exchange::htcdsCase;
using core::exchange::HtcdsLeave;
using core::exchange::HtcdsRecord;
using core::exchange::HtcdsSource;
using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldKind;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::forms::Sensitivity;
using core::forms::Values;

Values htcdsValues(const std::vector<std::pair<FieldId, QString>>& texts)
{
    Values values;
    for (const auto& [field, text] : texts)
        values.set(field, FieldValue::text(text));
    return values;
}

QStringList stringsOf(const QJsonObject& object, const QString& key)
{
    QStringList strings;
    for (const auto& value : object.value(key).toArray())
        strings.append(value.toString());
    return strings;
}

/// One of everything the standard has a place for.
HtcdsRecord fullRecord()
{
    HtcdsRecord record;
    record.person = htcdsValues({{FieldId::PersonCode, u"K7M2Q9TAA"_s},
                                 {FieldId::PersonFullName, u"RAJESH KUMAR"_s},
                                 {FieldId::PersonGivenNames, u"Rajesh"_s},
                                 {FieldId::PersonFamilyName, u"Kumar"_s},
                                 {FieldId::PersonBirth, u"1999-05-14"_s},
                                 {FieldId::PersonGender, u"Masculine"_s},
                                 {FieldId::PersonNationality, u"IND"_s},
                                 {FieldId::PersonOtherNationalities, u"NPL XXA"_s},
                                 {FieldId::PersonLanguage, u"hin"_s},
                                 {FieldId::PersonDocumentsWhere, u"taken_by_exploiter"_s},
                                 {FieldId::PersonCrossing, u"TH63-FB2"_s}});
    record.interview =
        htcdsValues({{FieldId::CaseLanguages, u"cmn eng ksw"_s},
                     {FieldId::CaseEducation, u"PrimaryEducation"_s},
                     {FieldId::CaseMarital, u"Married"_s},
                     {FieldId::CaseRecruitment, u"AtWork RomanticContact"_s},
                     {FieldId::CasePlatform, u"IMO Telegram Zalo"_s},
                     {FieldId::CaseRecruiter, u"Acquainted"_s},
                     {FieldId::CaseExploitation, u"ForcedCriminality ForcedLabour"_s},
                     {FieldId::CaseForcedCriminality, u"FC01"_s},
                     {FieldId::CaseControl, u"DebtBondage RestrictsMovement"_s},
                     {FieldId::CaseSector, u"J"_s},
                     {FieldId::CaseCompounds, u"MM-KKP"_s},
                     {FieldId::CaseStatus, u"Active"_s},
                     {FieldId::CaseSupport, u"Health Legal"_s}});
    record.interview.set(FieldId::CaseChildren, FieldValue::number(2));
    record.interview.set(FieldId::CaseAgeTrafficked, FieldValue::number(25));
    for (const auto& [status, at] : {std::pair{u"unscreened"_s, 1000}, {u"identified"_s, 2000}}) {
        Values decision = htcdsValues(
            {{FieldId::DecisionStatus, status}, {FieldId::DecisionOrganisation, u"NGO"_s}});
        decision.set(FieldId::DecisionAt, FieldValue::instant(at));
        record.decisions.push_back(decision);
    }
    record.events.push_back(htcdsValues({{FieldId::EventType, u"Sale"_s},
                                         {FieldId::EventCountry, u"MMR"_s},
                                         {FieldId::EventFrom, u"2025-03"_s}}));
    record.referrals.push_back(htcdsValues({{FieldId::ReferralOrganisationType, u"Embassy"_s},
                                            {FieldId::ReferralOrganisation, u"A partner"_s},
                                            {FieldId::ReferralReason, u"Other"_s}}));
    record.handedOverBy = u"ngo"_s;
    record.agreedToInterview = true;
    return record;
}

/// A text in every field of L4 of the records a case is made of.
void plantProtected(Values& values, RecordType type, const QString& planted)
{
    for (const core::forms::FieldSpec& spec : core::forms::fieldsOf(type)) {
        if (spec.sensitivity == Sensitivity::Dangerous)
            values.set(spec.id, FieldValue::text(planted));
    }
}

/// A store with an export that leaves out whoever is denied.
struct HtcdsRoom {
    test::TempSession temp;
    std::optional<PersonId> denied = {};
    std::vector<PersonId> noted = {};
    core::Status noting = {};
    QString file = temp.folder() + u"/cases.json"_s;

    core::Result<core::exchange::HtcdsSummary> run()
    {
        const HtcdsSource source{temp.here().people(),
                                 temp.here().records(),
                                 temp.here().parts(),
                                 [this](const PersonId& person) -> core::Result<HtcdsLeave> {
                                     const bool isDenied = denied && person == *denied;
                                     return HtcdsLeave{isDenied ? u"refused"_s : QString(), true};
                                 },
                                 [this](const std::vector<PersonId>& people) {
                                     noted = people;
                                     return noting;
                                 },
                                 u"C08"_s};
        return core::exchange::exportHtcds(source, file, {});
    }
    QJsonObject written() const
    {
        QFile json(file);
        REQUIRE(json.open(QIODevice::ReadOnly));
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(json.readAll(), &error);
        REQUIRE(error.error == QJsonParseError::NoError);
        return document.object();
    }
};

} // namespace

TEST_CASE("htcds: a case has the field names and values of the standard", "[core][exchange]")
{
    const QJsonObject made = htcdsCase(fullRecord());
    CHECK(made.value(u"case_code"_s).toString() == u"K7M2Q9TAA"_s);
    CHECK(made.value(u"prs_FirstName"_s).toString() == u"Rajesh"_s);
    CHECK(made.value(u"prs_SecondName"_s).toString() == u"Kumar"_s);
    CHECK(made.value(u"prs_Birthdate"_s).toString() == u"1999-05-14"_s);
    CHECK(made.value(u"prs_Gender"_s).toString() == u"Masculine"_s);
    CHECK(made.value(u"prs_NumberOfChildren"_s).toInt() == 2);
    CHECK(made.value(u"prs_HighestLevelOfEducation"_s).toString() == u"PrimaryEducation"_s);
    CHECK(stringsOf(made, u"prs_Citizenship"_s) == QStringList{u"IND"_s, u"NPL"_s});
    CHECK(made.value(u"prs_PrimaryLanguage"_s).toString() == u"hin"_s);
    CHECK(stringsOf(made, u"prs_SecondaryLanguage"_s) == QStringList{u"eng"_s, u"kar"_s, u"zho"_s});
    CHECK(made.value(u"vic_AgeWhenTrafficked"_s).toInt() == 25);
    CHECK(made.value(u"vic_ForcedLabourIndustry"_s).toString() ==
          u"J_InformationAndCommunication"_s);
    CHECK(made.value(u"vic_TraffickingStatus"_s).toString() == u"ActualVictimOfTrafficking"_s);
    CHECK(made.value(u"cas_Status"_s).toString() == u"Active"_s);
    CHECK(made.value(u"con_Consent"_s).toBool());
    const QJsonObject place =
        made.value(u"vic_LocationOfExploitation"_s).toArray().first().toObject();
    CHECK(place ==
          QJsonObject{{u"org_Name"_s, u"KK Park"_s}, {u"org_ShippingCountry"_s, u"MMR"_s}});
    const QJsonArray events = made.value(u"historic_trafficking_events"_s).toArray();
    REQUIRE(events.size() == 2);
    CHECK(events.at(0).toObject() ==
          QJsonObject{{u"hte_Type"_s, u"Transit"_s}, {u"hte_Country"_s, u"MMR"_s}});
    CHECK(events.at(1).toObject().value(u"hte_State"_s).toString() == u"TH-63"_s);
    const QJsonArray referrals = made.value(u"outgoing_referrals"_s).toArray();
    REQUIRE(referrals.size() == 1);
    CHECK(referrals.at(0)
              .toObject()
              .value(u"cas_ReferredOrganisation"_s)
              .toObject()
              .value(u"org_Type"_s) == u"CentralGovernmentOrganisation"_s);
}

TEST_CASE("htcds: what only this program has leaves as a value of the standard", "[core][exchange]")
{
    const QJsonObject made = htcdsCase(fullRecord());
    CHECK(stringsOf(made, u"vic_TypeOfExploitation"_s) ==
          QStringList{u"ForcedLabour"_s, u"Other"_s});
    CHECK(stringsOf(made, u"vic_MethodsOfControl"_s) ==
          QStringList{u"DebtBondage"_s, u"Other"_s, u"WithholdsDocuments"_s});
    CHECK(stringsOf(made, u"vic_MethodOfRecruitment"_s) == QStringList{u"AtWork"_s, u"Other"_s});
    CHECK(stringsOf(made, u"vic_RecruitmentWebsitesAndApps"_s) ==
          QStringList{u"Other"_s, u"Telegram"_s});
    const QByteArray text = QJsonDocument(made).toJson();
    for (const char* own : {"ForcedCriminality", "FC01", "RestrictsMovement", "Zalo", "MM-KKP"})
        CHECK_FALSE(text.contains(own));
}

TEST_CASE("htcds: whatever the reason for a missing answer, it is absent", "[core][exchange]")
{
    HtcdsRecord record;
    CHECK(htcdsCase(record).isEmpty());
    for (const Answer why : {Answer::NotKnown, Answer::Refused, Answer::Unable,
                             Answer::NotApplicable, Answer::Redacted, Answer::Pending}) {
        for (const RecordType type : {RecordType::Person, RecordType::Case}) {
            for (const core::forms::FieldSpec& spec : core::forms::fieldsOf(type)) {
                if (spec.sensitivity != Sensitivity::Dangerous) {
                    auto& values = type == RecordType::Person ? record.person : record.interview;
                    values.set(spec.id, FieldValue::missing(why));
                }
            }
        }
        CHECK(htcdsCase(record).isEmpty());
    }
    // A date that is not whole is no date of the standard, and one name is not parted.
    record.person =
        htcdsValues({{FieldId::PersonBirth, u"1999-05"_s}, {FieldId::PersonFullName, u"SUNITA"_s}});
    const QJsonObject made = htcdsCase(record);
    CHECK(made == QJsonObject{{u"prs_FirstName"_s, u"SUNITA"_s}});
}

TEST_CASE("htcds: nothing of L4 is in a case", "[core][exchange]")
{
    const QString planted = u"PLANTED-L4"_s;
    HtcdsRecord record = fullRecord();
    const QJsonObject without = htcdsCase(record);
    plantProtected(record.person, RecordType::Person, planted);
    plantProtected(record.interview, RecordType::Case, planted);
    plantProtected(record.events.front(), RecordType::JourneyEvent, planted);
    plantProtected(record.referrals.front(), RecordType::Referral, planted);
    plantProtected(record.decisions.back(), RecordType::Decision, planted);
    CHECK(record.person.get(FieldId::PersonPhone).toText() == planted);
    CHECK(record.interview.get(FieldId::CaseRoles).toText() == planted);
    const QJsonObject made = htcdsCase(record);
    CHECK(made == without);
    CHECK_FALSE(QJsonDocument(made).toJson().contains("PLANTED"));
    CHECK_FALSE(made.contains(u"prs_MobilePhone"_s));
}

TEST_CASE("htcds: the file names standard and rules, and holds who may leave", "[core][exchange]")
{
    HtcdsRoom room;
    const PersonId going = room.temp.addPerson({.name = u"Asha Rai"_s});
    room.denied = room.temp.addPerson({.name = u"Somchai Jaidee"_s});
    room.temp.addPerson({.name = u"Half Done"_s, .state = u"draft"_s});
    room.temp.write(RecordType::Case, core::domain::caseFileId(going),
                    {{FieldId::CasePerson, FieldValue::reference(going)},
                     {FieldId::CaseExploitation, FieldValue::text(u"ForcedCriminality"_s)}});
    const auto summary = room.run();
    REQUIRE(summary.has_value());
    CHECK(summary->written == 1);
    CHECK(summary->unreadable == 0);
    CHECK(summary->withheld == QHash<QString, qint64>{{u"refused"_s, 1}});
    CHECK(room.noted == std::vector<PersonId>{going});
    const QJsonObject file = room.written();
    CHECK(file.value(u"standard"_s).toString() == u"HTCDS 2.0"_s);
    CHECK(file.value(u"purpose"_s).toString() == u"C08"_s);
    CHECK(file.value(u"rule_version"_s).toString().contains(u"ForcedCriminality"_s));
    const QJsonArray cases = file.value(u"cases"_s).toArray();
    REQUIRE(cases.size() == 1);
    CHECK(cases.at(0).toObject().value(u"prs_FirstName"_s).toString() == u"Asha Rai"_s);
    CHECK(stringsOf(cases.at(0).toObject(), u"vic_TypeOfExploitation"_s) ==
          QStringList{u"Other"_s});
    CHECK((QFile::permissions(room.file) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("htcds: with nobody who may leave there is a file without cases", "[core][exchange]")
{
    HtcdsRoom room;
    room.denied = room.temp.addPerson({.name = u"Asha Rai"_s});
    REQUIRE(room.run().has_value());
    CHECK(room.written().value(u"cases"_s).toArray().isEmpty());
    CHECK(room.written().contains(u"cases"_s));
}

TEST_CASE("htcds: what cannot be taken down does not leave", "[core][exchange]")
{
    HtcdsRoom room;
    room.temp.addPerson({.name = u"Asha Rai"_s});
    room.noting = core::fail(core::ErrorCode::DiskFull, u"disk"_s);
    const auto refused = room.run();
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == core::ErrorCode::DiskFull);
    CHECK_FALSE(QFile::exists(room.file));
    room.noting = {};
    room.file = u"/nowhere/at/all/cases.json"_s;
    CHECK(room.run().error().code == core::ErrorCode::Io);
}
