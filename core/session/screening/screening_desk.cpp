// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/screening/screening_desk.h"

#include "core/domain/case_ids.h"
#include "core/domain/code_lists.h"

#include <algorithm>

namespace core::session {
namespace {

using namespace Qt::StringLiterals;

using domain::PersonId;
using forms::FieldId;
using forms::FieldValue;
using forms::RecordType;

bool isIndicatorPart(FieldId field)
{
    return field == FieldId::IndicatorAnswer || field == FieldId::IndicatorSource ||
           field == FieldId::IndicatorNote;
}

bool isElement(FieldId field)
{
    return field == FieldId::CaseAct || field == FieldId::CaseMeans ||
           field == FieldId::CasePurpose;
}

ScreeningDecision decisionOf(const forms::StoredRecord& record)
{
    const forms::Values& values = record.values;
    ScreeningDecision decision{.id = record.id};
    decision.status = values.get(FieldId::DecisionStatus).toText();
    decision.by = values.get(FieldId::DecisionBy).toText();
    decision.organisation = values.get(FieldId::DecisionOrganisation).toText();
    decision.basis = values.get(FieldId::DecisionBasis).toText();
    decision.atMs = values.get(FieldId::DecisionAt).toNumber().value_or(0);
    const QDate review =
        QDate::fromString(values.get(FieldId::DecisionReview).toText(), Qt::ISODate);
    if (review.isValid())
        decision.reviewOn = review;
    return decision;
}

} // namespace

Status ScreeningDesk::permit() const
{
    if (!domain::may(m_session.user().role, domain::Action::SeeCase))
        return fail(ErrorCode::NotAllowed, u"screening: role"_s);
    return {};
}

Result<ScreeningView> ScreeningDesk::view(const PersonId& person) const
{
    CORE_TRY(permit());
    CORE_TRY_ASSIGN(const forms::StoredRecord record,
                    m_connection.records().load(RecordType::Person, toRecordId(person)));
    ScreeningView view;
    view.language = record.values.get(FieldId::PersonLanguage).toText();
    const forms::Values& who = record.values;
    view.mayBeMinor =
        domain::mayBeMinor(domain::AgeFacts{who.get(FieldId::PersonBirth).toDate(),
                                            who.get(FieldId::PersonNeeds).toCodes(),
                                            who.get(FieldId::PersonAgeBand).toText(),
                                            who.get(FieldId::PersonAgeAssessment).toText()},
                           m_session.world().clock.today());
    const auto caseFile = m_connection.records().load(RecordType::Case, domain::caseFileId(person));
    if (!caseFile && caseFile.error().code != ErrorCode::NotFound)
        return tl::unexpected(caseFile.error());
    if (caseFile) {
        view.act = caseFile->values.get(FieldId::CaseAct).toText();
        view.means = caseFile->values.get(FieldId::CaseMeans).toText();
        view.purpose = caseFile->values.get(FieldId::CasePurpose).toText();
    }
    CORE_TRY_ASSIGN(const auto indicators,
                    m_connection.parts().parts(RecordType::Indicator, person));
    for (const forms::StoredRecord& one : indicators)
        view.answers.push_back({one.values.get(FieldId::IndicatorCode).toText(),
                                one.values.get(FieldId::IndicatorAnswer),
                                one.values.get(FieldId::IndicatorSource).toText(),
                                one.values.get(FieldId::IndicatorNote).toText()});
    CORE_TRY_ASSIGN(const auto decisions, m_connection.parts().parts(RecordType::Decision, person));
    for (const forms::StoredRecord& one : decisions)
        view.decisions.push_back(decisionOf(one));
    std::stable_sort(view.decisions.begin(), view.decisions.end(),
                     [](const auto& a, const auto& b) { return a.atMs > b.atMs; });
    return view;
}

Status ScreeningDesk::set(const PersonId& person, const QString& question, FieldId field,
                          const FieldValue& value)
{
    CORE_TRY(permit());
    if (!isIndicatorPart(field) || !domain::isKnownCode("indicator", question))
        return fail(ErrorCode::BadInput, u"not a question of the screening"_s);
    return m_connection.writer().commit(
        {{.type = RecordType::Indicator,
          .id = domain::indicatorId(person, question),
          .edits = {{FieldId::IndicatorPerson, FieldValue::reference(person)},
                    {FieldId::IndicatorCode, FieldValue::text(question)},
                    {field, value}}}});
}

Status ScreeningDesk::setElement(const PersonId& person, FieldId element, const QString& code)
{
    CORE_TRY(permit());
    if (!isElement(element) || (!code.isEmpty() && !domain::isKnownCode("element", code)))
        return fail(ErrorCode::BadInput, u"not an element of the screening"_s);
    return m_connection.writer().commit(
        {{.type = RecordType::Case,
          .id = domain::caseFileId(person),
          .edits = {{FieldId::CasePerson, FieldValue::reference(person)},
                    {element, FieldValue::text(code)}}}});
}

Result<RecordId> ScreeningDesk::decide(const PersonId& person, const Decision& decision)
{
    CORE_TRY(permit());
    if (!domain::isKnownCode("trafficking_status", decision.status))
        return fail(ErrorCode::BadInput, u"decision without a status"_s, {u"status"_s});
    if (decision.basis.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, u"decision without a reason"_s, {u"basis"_s});
    forms::Draft draft(RecordType::Decision, RecordId(m_session.world().ids.next()));
    draft.set(FieldId::DecisionPerson, FieldValue::reference(person));
    draft.set(FieldId::DecisionStatus, FieldValue::text(decision.status));
    draft.set(FieldId::DecisionBy, FieldValue::text(m_session.user().name));
    draft.set(FieldId::DecisionOrganisation, FieldValue::text(decision.organisation));
    draft.set(FieldId::DecisionBasis, FieldValue::text(decision.basis.trimmed()));
    draft.set(FieldId::DecisionAt, FieldValue::instant(m_session.world().clock.nowMs()));
    if (decision.reviewOn)
        draft.set(FieldId::DecisionReview,
                  FieldValue::text(decision.reviewOn->toString(Qt::ISODate)));
    CORE_TRY(m_connection.writer().save(draft));
    return draft.id();
}

} // namespace core::session
