// SPDX-License-Identifier: GPL-3.0-or-later
// Two people of the story who have told theirs. Nothing in it happened to anybody.
#include "core/domain/case_ids.h"
#include "core/forms/catalogue.h"
#include "core/forms/sections.h"
#include "core/session/demo/demo_story.h"

namespace core::session::demo {
namespace {

using namespace Qt::StringLiterals;

using forms::Answer;
using forms::FieldEdit;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;
using storage::RecordWrite;

FieldEdit said(FieldId field, const QString& value)
{
    return {field, FieldValue::text(value)};
}

FieldEdit counted(FieldId field, qint64 value)
{
    return {field, FieldValue::number(value)};
}

FieldEdit withheld(FieldId field, Answer why)
{
    return {field, FieldValue::missing(why)};
}

std::vector<FieldEdit> identityOf(const QString& callName, const QString& birthCalendar)
{
    return {said(FieldId::PersonNameStatus, u"given"_s),
            said(FieldId::PersonCallName, callName),
            said(FieldId::PersonNameSource, u"document"_s),
            said(FieldId::PersonNameOrder, u"given_first"_s),
            said(FieldId::PersonBirthCalendar, birthCalendar),
            said(FieldId::PersonAgeBasis, u"document"_s),
            said(FieldId::PersonNationalityProof, u"document_seen"_s),
            said(FieldId::PersonDocumentsWhere, u"taken_by_exploiter"_s),
            said(FieldId::PersonTriage, u"yellow"_s),
            said(FieldId::PersonDistress, u"calm"_s),
            said(FieldId::PersonFitToTravel, u"yes"_s),
            withheld(FieldId::PersonEthnicity, Answer::Refused),
            said(FieldId::PersonCrossing, u"TH63-FB2"_s)};
}

std::vector<FieldEdit> beforeTheCompound()
{
    return {said(FieldId::CaseInterpreterNeed, u"1"_s),
            said(FieldId::CaseInterpreterMode, u"phone"_s),
            said(FieldId::CaseInterpreterName, u"Hanna B."_s),
            said(FieldId::CaseInterpreterSameOrigin, u"no"_s),
            said(FieldId::CaseInterpreterPledge, u"1"_s),
            said(FieldId::CaseLiteracy, u"yes"_s),
            said(FieldId::CaseInterviewerGender, u"woman"_s),
            said(FieldId::CaseMarital, u"Single"_s),
            counted(FieldId::CaseChildren, 0),
            said(FieldId::CaseEducation, u"Bachelors"_s),
            said(FieldId::CaseOccupation, u"Teacher at a primary school"_s),
            said(FieldId::CaseMigrantType, u"irregular stranded"_s),
            said(FieldId::CaseRecruitment, u"MessagingAppGroup ThroughAnOnlineAdvertisement"_s),
            said(FieldId::CasePlatform, u"Telegram"_s),
            said(FieldId::CaseJobPromised, u"customer_service"_s),
            counted(FieldId::CaseSalaryPromised, 1200),
            said(FieldId::CaseSalaryCurrency, u"USD"_s),
            said(FieldId::CaseContractSeen, u"none"_s),
            counted(FieldId::CaseFeePaid, 900),
            said(FieldId::CaseFeeCurrency, u"USD"_s),
            said(FieldId::CaseRecruiter, u"Unaquainted"_s),
            said(FieldId::CaseAbducted, u"no"_s)};
}

std::vector<FieldEdit> inTheCompound()
{
    return {said(FieldId::CaseExploitation, u"ForcedCriminality"_s),
            said(FieldId::CaseForcedCriminality, u"FC01 FC02"_s),
            said(FieldId::CaseSector, u"J"_s),
            said(FieldId::CaseCountry, u"MMR"_s),
            said(FieldId::CaseCompounds, u"MM-KKP"_s),
            counted(FieldId::CaseMonths, 14),
            said(FieldId::CaseControl,
                 u"DebtBondage PhysicalThreats RestrictsMovement WithholdsDocuments"_s),
            said(FieldId::CaseDebts, u"D03 D04"_s),
            withheld(FieldId::CaseDebtAmount, Answer::NotKnown),
            counted(FieldId::CaseTimesSold, 1)};
}

std::vector<FieldEdit> whatComesNext()
{
    return {said(FieldId::CaseMedicineToday, u"Asthma inhaler"_s),
            said(FieldId::CasePrivateSpace, u"0"_s),
            said(FieldId::CaseReturnWish, u"yes"_s),
            said(FieldId::CaseReturnPlace, u"To an aunt, not to the home town"_s),
            said(FieldId::CaseContactFamily, u"later"_s),
            said(FieldId::CaseCooperate, u"later"_s),
            said(FieldId::CaseReturnState, u"wants_return"_s),
            said(FieldId::CaseSupport, u"Health Legal"_s),
            said(FieldId::CaseStatus, u"Active"_s)};
}

} // namespace

Status DemoStory::tellOfCompound(const domain::PersonId& person, const QString& callName)
{
    const qint64 now = m_clock.nowMs();
    std::vector<RecordWrite> writes = {
        {RecordType::Person, toRecordId(person), identityOf(callName, u"gregorian"_s)}};
    RecordWrite interview{RecordType::Case,
                          domain::caseFileId(person),
                          {{FieldId::CasePerson, FieldValue::reference(person)},
                           said(FieldId::CaseInterviewer, m_session->user().name),
                           {FieldId::CaseInterviewStarted, FieldValue::instant(now)}}};
    for (const auto& answers : {beforeTheCompound(), inTheCompound(), whatComesNext()})
        interview.edits.insert(interview.edits.end(), answers.begin(), answers.end());
    writes.push_back(std::move(interview));
    const auto add = [&](RecordType type, std::vector<FieldEdit> edits) {
        edits.push_back({forms::ownerField(type), FieldValue::reference(person)});
        writes.push_back({type, RecordId(m_ids.next()), std::move(edits)});
    };
    add(RecordType::JourneyEvent,
        {said(FieldId::EventType, u"Recruitment"_s), said(FieldId::EventPlace, u"At home"_s),
         said(FieldId::EventFrom, u"2024-07"_s),
         said(FieldId::EventControlled, u"RecruiterOrIntermediary"_s)});
    add(RecordType::JourneyEvent,
        {said(FieldId::EventType, u"Transit"_s), said(FieldId::EventPlace, u"Bangkok"_s),
         said(FieldId::EventCountry, u"THA"_s), said(FieldId::EventFrom, u"2024-08-02"_s),
         said(FieldId::EventMode, u"air_bangkok"_s)});
    add(RecordType::JourneyEvent,
        {said(FieldId::EventType, u"Exploitation"_s), said(FieldId::EventPlace, u"Myawaddy"_s),
         said(FieldId::EventCountry, u"MMR"_s), said(FieldId::EventFrom, u"2024-08"_s),
         said(FieldId::EventTo, u"2025-11"_s), said(FieldId::EventCompound, u"MM-KKP"_s)});
    add(RecordType::Harm,
        {said(FieldId::HarmKind, u"AB06"_s), said(FieldId::HarmOften, u"several_times"_s),
         said(FieldId::HarmInjury, u"no"_s)});
    add(RecordType::SpecificNeed,
        {said(FieldId::NeedCode, u"CR-TP"_s), said(FieldId::NeedSeverity, u"medium"_s)});
    add(RecordType::Property,
        {said(FieldId::PropertyWhat, u"phone"_s), said(FieldId::PropertyNote, u"Black, cracked"_s),
         said(FieldId::PropertyTag, u"A-117"_s)});
    for (const QString& note : {u"Wants to rest first. Talked for half an hour, then a break."_s,
                                u"Tea, and on with the journey. Asked twice when the bus goes."_s})
        add(RecordType::Note,
            {said(FieldId::NoteText, note), {FieldId::NoteAt, FieldValue::instant(now)}});
    return m_session->here().writer().commit(writes);
}

/// A grown woman or man of two countries who came before today and still is here.
Status DemoStory::interviewTwo()
{
    for (const QString& nationality : {u"ETH"_s, u"IND"_s}) {
        for (const DemoGuest& guest : m_guests) {
            if (guest.nationality != nationality || guest.isChild || guest.unfinished ||
                guest.riding || !guest.ready)
                continue;
            CORE_TRY_ASSIGN(const auto row, m_session->here().people().row(guest.id));
            passTime(1800);
            CORE_TRY(tellOfCompound(guest.id, row.fullName.section(u' ', 0, 0)));
            break;
        }
    }
    return {};
}

} // namespace core::session::demo
