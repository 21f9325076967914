// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/field_tables.h"

#include <QString>

namespace core::forms {
namespace {

constexpr Check kScreeningRequiredMaxLength200Checks[] = {Check::Required, Check::MaxLength200};
constexpr Check kScreeningRequiredChecks[] = {Check::Required};
constexpr Check kScreeningNotInFutureChecks[] = {Check::NotInFuture};

constexpr FieldSpec kScreeningFields[] = {
    {.id = FieldId::IndicatorPerson,
     .record = RecordType::Indicator,
     .key = "person",
     .kind = FieldKind::Reference,
     .label = CORE_TR("field", "Person"),
     .help = "Who was asked."},
    {.id = FieldId::IndicatorCode,
     .record = RecordType::Indicator,
     .key = "indicator",
     .kind = FieldKind::Choice,
     .label = CORE_TR("field", "Question"),
     .codeList = "indicator",
     .sensitivity = Sensitivity::Sensitive,
     .help = "Row of the questionnaire."},
    {.id = FieldId::IndicatorAnswer,
     .record = RecordType::Indicator,
     .key = "answer",
     .kind = FieldKind::Choice,
     .label = CORE_TR("field", "Answer"),
     .codeList = "indicator_answer",
     .sensitivity = Sensitivity::Sensitive,
     .help = "Yes, no, not sure; declined and not asked are answers, too."},
    {.id = FieldId::IndicatorSource,
     .record = RecordType::Indicator,
     .key = "source",
     .kind = FieldKind::Choice,
     .label = CORE_TR("field", "From"),
     .codeList = "indicator_source",
     .sensitivity = Sensitivity::Sensitive,
     .help = "Said, seen, or in a paper."},
    {.id = FieldId::IndicatorNote,
     .record = RecordType::Indicator,
     .key = "note",
     .kind = FieldKind::LongText,
     .label = CORE_TR("field", "Note"),
     .sensitivity = Sensitivity::Sensitive,
     .help = "In the words of the person."},
    {.id = FieldId::DecisionPerson,
     .record = RecordType::Decision,
     .key = "person",
     .kind = FieldKind::Reference,
     .label = CORE_TR("field", "Person"),
     .help = "About whom."},
    {.id = FieldId::DecisionStatus,
     .record = RecordType::Decision,
     .key = "status",
     .kind = FieldKind::Choice,
     .label = CORE_TR("field", "Decision"),
     .codeList = "trafficking_status",
     .sensitivity = Sensitivity::Sensitive,
     .htcds = "vic_TraffickingStatus",
     .help = "What a named person decided."},
    {.id = FieldId::DecisionBy,
     .record = RecordType::Decision,
     .key = "decided_by",
     .kind = FieldKind::Text,
     .label = CORE_TR("field", "Decided by"),
     .sensitivity = Sensitivity::Sensitive,
     .checks = kScreeningRequiredMaxLength200Checks,
     .help = "Name of who signs."},
    {.id = FieldId::DecisionOrganisation,
     .record = RecordType::Decision,
     .key = "organisation",
     .kind = FieldKind::Choice,
     .label = CORE_TR("field", "For"),
     .codeList = "decision_maker",
     .sensitivity = Sensitivity::Sensitive,
     .htcds = "vic_TraffickingStatusDecisionMakingOrg",
     .help = "Kind of body that decides."},
    {.id = FieldId::DecisionBasis,
     .record = RecordType::Decision,
     .key = "basis",
     .kind = FieldKind::LongText,
     .label = CORE_TR("field", "Because"),
     .sensitivity = Sensitivity::Sensitive,
     .checks = kScreeningRequiredChecks,
     .help = "What it rests on."},
    {.id = FieldId::DecisionAt,
     .record = RecordType::Decision,
     .key = "at",
     .kind = FieldKind::Instant,
     .label = CORE_TR("field", "When"),
     .sensitivity = Sensitivity::Sensitive,
     .checks = kScreeningNotInFutureChecks,
     .help = "Moment of the decision."},
    {.id = FieldId::DecisionReview,
     .record = RecordType::Decision,
     .key = "review_on",
     .kind = FieldKind::Date,
     .label = CORE_TR("field", "Look again on"),
     .sensitivity = Sensitivity::Sensitive,
     .help = "Every decision can be looked at again."},
};

} // namespace

std::span<const FieldSpec> screeningFields()
{
    return kScreeningFields;
}

} // namespace core::forms
