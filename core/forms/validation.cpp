// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/validation.h"

#include "core/base/text_fold.h"
#include "core/domain/case_code.h"
#include "core/domain/code_lists.h"
#include "core/domain/person.h"
#include "core/forms/catalogue.h"

#include <algorithm>

namespace core::forms {
namespace {

using namespace Qt::StringLiterals;

using Issues = std::vector<Issue>;

constexpr int kLongestText = 200;
constexpr int kOldest = 100;

/// One field with what it is held against.
struct Subject {
    const FieldSpec& field;
    const FieldValue& value;
    const Values& record;
    const QDate& today;
};

void addIssue(Issues& out, const Subject& s, Rule rule, Severity severity,
              std::vector<QString> args = {})
{
    out.push_back({s.field.id, rule, severity, std::move(args)});
}

bool isInstant(const Subject& s)
{
    return s.field.kind == FieldKind::Instant;
}

/// The day of an instant is that of the laptop's time zone.
QDate dayOfInstant(const FieldValue& value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toNumber().value_or(0)).date();
}

void checkFuture(const Subject& s, Issues& out)
{
    if (isInstant(s)) {
        if (dayOfInstant(s.value) > s.today)
            addIssue(out, s, Rule::DateInFuture, Severity::Hard);
        return;
    }
    const auto date = s.value.toDate();
    if (!date)
        return;
    const QDate earliest = date->statedAge() ? date->statedOn() : date->range().first;
    if (earliest > s.today)
        addIssue(out, s, Rule::DateInFuture, Severity::Hard);
}

void checkAge(const Subject& s, Issues& out)
{
    const auto date = s.value.toDate();
    if (date && date->ageRange(s.today).first > kOldest)
        addIssue(out, s, Rule::AgeImplausible, Severity::Soft);
}

void checkExpiry(const Subject& s, Issues& out)
{
    const auto date = s.value.toDate();
    if (date && date->range().second < s.today)
        addIssue(out, s, Rule::DocumentExpired, Severity::Soft);
}

void checkLatinName(const Subject& s, Issues& out)
{
    const QString& name = s.value.toText();
    const bool foreign = std::any_of(name.begin(), name.end(), [](QChar c) {
        const QChar::Script script = c.script();
        return c.isSurrogate() ||
               (c.isLetter() && script != QChar::Script_Latin && script != QChar::Script_Common &&
                script != QChar::Script_Inherited);
    });
    if (foreign)
        addIssue(out, s, Rule::NameNotLatin, Severity::Soft);
    else if (!name.trimmed().contains(u' '))
        addIssue(out, s, Rule::OneNameOnly, Severity::Hint);
}

/// Where the number was read off a photo each round sign is worth a look, else only the letter.
void checkDocumentNumber(const Subject& s, Issues& out)
{
    const QString number = s.value.toText().toUpper();
    const bool photo = s.record.get(FieldId::PersonDocumentKind).toText() == u"copy"_s;
    const bool digits =
        std::any_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if ((digits && number.contains(u'O')) || (photo && number.contains(u'0')))
        addIssue(out, s, Rule::LetterOOrZero, Severity::Soft);
}

void checkNumber(const Subject& s, qint64 least, Issues& out)
{
    const auto number = s.value.toNumber();
    if (!number || *number < least)
        addIssue(out, s, Rule::NumberNotPositive, Severity::Hard, {QString::number(least)});
}

void runCheck(Check check, const Subject& s, Issues& out)
{
    switch (check) {
    case Check::Required: break; // the only check of a field without a value, made by checkAnswer
    case Check::NotInFuture: checkFuture(s, out); break;
    case Check::PlausibleAge: checkAge(s, out); break;
    case Check::NotExpired: checkExpiry(s, out); break;
    case Check::LatinName: checkLatinName(s, out); break;
    case Check::MaxLength200:
        if (s.value.toText().size() > kLongestText)
            addIssue(out, s, Rule::TextTooLong, Severity::Soft, {QString::number(kLongestText)});
        break;
    case Check::DocumentNumber: checkDocumentNumber(s, out); break;
    case Check::Positive: checkNumber(s, 1, out); break;
    case Check::NotNegative: checkNumber(s, 0, out); break;
    case Check::CaseCode:
        if (!domain::CaseCode::fromText(s.value.toText()))
            addIssue(out, s, Rule::CodeCheckCharacter, Severity::Hard);
        break;
    }
}

void checkAnswer(const Subject& s, Issues& out)
{
    const bool required = std::find(s.field.checks.begin(), s.field.checks.end(),
                                    Check::Required) != s.field.checks.end();
    if (required && s.value.answer() == Answer::NotAsked)
        addIssue(out, s, Rule::AnswerMissing, Severity::Hard);
}

/// What every value of a kind must be, whatever checks its row names.
void checkKind(const Subject& s, Issues& out)
{
    const bool isDate = s.field.kind == FieldKind::Date || s.field.kind == FieldKind::PartialDate;
    if (isDate && !s.value.toDate())
        addIssue(out, s, Rule::DateImpossible, Severity::Hard, {s.value.toText()});
    if (s.field.codeList.empty())
        return;
    for (const QString& code : s.field.kind == FieldKind::MultiChoice
                                   ? s.value.toCodes()
                                   : QStringList{s.value.toText()}) {
        if (!domain::isKnownCode(s.field.codeList, code))
            addIssue(out, s, Rule::UnknownCode, Severity::Soft, {code});
    }
}

bool mayBeMinor(const Values& person, const QDate& today)
{
    return domain::mayBeMinor(ageFacts(person), today);
}

bool choseNumberOnly(const Values& person)
{
    return person.get(FieldId::PersonConsentRegister).toText() == u"number_only"_s;
}

bool staysAfterRefusal(FieldId field)
{
    constexpr FieldId kStay[] = {
        FieldId::PersonCode,          FieldId::PersonState,           FieldId::PersonReception,
        FieldId::PersonArrivedAt,     FieldId::PersonRegisteredAt,    FieldId::PersonStage,
        FieldId::PersonWhereabouts,   FieldId::PersonConsentRegister, FieldId::PersonConsentPhoto,
        FieldId::PersonConsentTravel, FieldId::PersonConsentGuardian, FieldId::PersonNameStatus,
        FieldId::PersonTriage,        FieldId::PersonCaseState,       FieldId::PersonCaseSince,
        FieldId::PersonWristband,     FieldId::PersonAgeBand,         FieldId::PersonAgeAssessment,
    };
    return std::find(std::begin(kStay), std::end(kStay), field) != std::end(kStay);
}

/// Rules that need two fields stand at the later one.
void checkAcrossFields(const Subject& s, Issues& out)
{
    const Values& record = s.record;
    if (s.field.record != RecordType::Person)
        return;
    if (choseNumberOnly(record)) {
        if (s.value.isGiven() && !staysAfterRefusal(s.field.id))
            addIssue(out, s, Rule::KeptAfterRefusal, Severity::Hard);
        return;
    }
    if (s.field.id == FieldId::PersonDocumentNumber && s.value.answer() == Answer::NotAsked) {
        const QString kind = record.get(FieldId::PersonDocumentKind).toText();
        if (!kind.isEmpty() && kind != u"none"_s)
            addIssue(out, s, Rule::DocumentNumberMissing, Severity::Soft);
    }
    if (s.field.id == FieldId::PersonGuardian && !s.value.isGiven() && mayBeMinor(record, s.today))
        addIssue(out, s, Rule::ChildWithoutGuardian, Severity::Soft);
    if (s.field.id == FieldId::PersonConsentGuardian && s.value.answer() == Answer::NotAsked &&
        mayBeMinor(record, s.today)) {
        addIssue(out, s, Rule::GuardianAnswerMissing, Severity::Soft);
    }
}

} // namespace

std::vector<Issue> validateField(FieldId field, const Values& values, const QDate& today)
{
    const Subject subject{spec(field), values.get(field), values, today};
    Issues issues;
    checkAnswer(subject, issues);
    if (subject.value.isGiven()) {
        checkKind(subject, issues);
        for (const Check check : subject.field.checks)
            runCheck(check, subject, issues);
    }
    checkAcrossFields(subject, issues);
    return issues;
}

domain::AgeFacts ageFacts(const Values& person)
{
    return {person.get(FieldId::PersonBirth).toDate(), person.get(FieldId::PersonNeeds).toCodes(),
            person.get(FieldId::PersonAgeBand).toText(),
            person.get(FieldId::PersonAgeAssessment).toText()};
}

std::vector<Issue> validate(RecordType type, const Values& values, const QDate& today)
{
    Issues all;
    for (const FieldSpec& field : fieldsOf(type)) {
        const Issues issues = validateField(field.id, values, today);
        all.insert(all.end(), issues.begin(), issues.end());
    }
    return all;
}

std::vector<FieldId> clearedByNumberOnly(const Values& person)
{
    std::vector<FieldId> cleared;
    if (!choseNumberOnly(person))
        return cleared;
    for (const auto& [field, value] : person) {
        if (value.isGiven() && !staysAfterRefusal(field))
            cleared.push_back(field);
    }
    return cleared;
}

} // namespace core::forms
