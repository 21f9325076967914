// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_code.h"
#include "core/forms/catalogue.h"
#include "core/forms/validation.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using namespace core::forms;
using namespace Qt::StringLiterals;

namespace {

const QDate kValidationDay(2025, 11, 10);

Values personWith(std::initializer_list<std::pair<FieldId, QString>> texts)
{
    Values values;
    values.set(FieldId::PersonConsentRegister, FieldValue::text(u"spoken"_s));
    for (const auto& [field, text] : texts)
        values.set(field, FieldValue::text(text));
    return values;
}

bool has(const std::vector<Issue>& issues, FieldId field, Rule rule, Severity severity)
{
    return std::any_of(issues.begin(), issues.end(), [&](const Issue& issue) {
        return issue.field == field && issue.rule == rule && issue.severity == severity;
    });
}

struct FieldCase {
    FieldId field;
    QString bad;
    QString good;
    Rule rule;
    Severity severity;
};

} // namespace

TEST_CASE("validation: an empty person lacks nothing but the answer about registering",
          "[core][forms]")
{
    const auto issues = validate(RecordType::Person, Values(), kValidationDay);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front() ==
          Issue{FieldId::PersonConsentRegister, Rule::AnswerMissing, Severity::Hard, {}});
    CHECK(validate(RecordType::Person, personWith({{FieldId::PersonConsentRegister, u"not_yet"_s}}),
                   kValidationDay)
              .empty());
    for (const RecordType type : allRecordTypes()) {
        if (type != RecordType::Person && type != RecordType::Decision)
            CHECK(validate(type, Values(), kValidationDay).empty());
    }
    // A decision is signed and says what it rests on.
    const auto unsignedDecision = validate(RecordType::Decision, Values(), kValidationDay);
    REQUIRE(unsignedDecision.size() == 2);
    CHECK(unsignedDecision[0].field == FieldId::DecisionBy);
    CHECK(unsignedDecision[1].field == FieldId::DecisionBasis);
}

TEST_CASE("validation: a refused answer is an answer", "[core][forms]")
{
    Values values;
    values.set(FieldId::PersonConsentRegister, FieldValue::missing(Answer::Unable));
    values.set(FieldId::PersonFullName, FieldValue::missing(Answer::Refused));
    CHECK(validate(RecordType::Person, values, kValidationDay).empty());
}

TEST_CASE("validation: each check finds its fault and lets the right value pass", "[core][forms]")
{
    const QString code =
        domain::CaseCodeSeries::make(u"KTB"_s, {1, 2})->codeAt(0)
            ? domain::CaseCodeSeries::make(u"KTB"_s, {1, 2})->codeAt(0)->toString()
            : domain::CaseCodeSeries::make(u"KTB"_s, {1, 2})->codeAt(1)->toString();
    const QString wrong = code.chopped(1) + (code.endsWith(u'A') ? u'B' : u'A');
    const FieldCase table[] = {
        {FieldId::PersonFullName, u"ราตนา"_s, u"Ratna Sari"_s, Rule::NameNotLatin, Severity::Soft},
        {FieldId::PersonFullName, u"Ratna"_s, u"Nguyễn Văn"_s, Rule::OneNameOnly, Severity::Hint},
        {FieldId::PersonHomePlace, QString(201, u'x'), QString(200, u'x'), Rule::TextTooLong,
         Severity::Soft},
        {FieldId::PersonBirth, u"2025-11-11"_s, u"1999-11-10"_s, Rule::DateInFuture,
         Severity::Hard},
        {FieldId::PersonBirth, u"2026"_s, u"~1990"_s, Rule::DateInFuture, Severity::Hard},
        {FieldId::PersonBirth, u"age:20@2025-11-11"_s, u"age:20@2025-11-10"_s, Rule::DateInFuture,
         Severity::Hard},
        {FieldId::PersonBirth, u"1899"_s, u"1930"_s, Rule::AgeImplausible, Severity::Soft},
        {FieldId::PersonBirth, u"2001-02-31"_s, u"2001-02-28"_s, Rule::DateImpossible,
         Severity::Hard},
        {FieldId::PersonDocumentExpiry, u"2025-11-09"_s, u"2025-11-10"_s, Rule::DocumentExpired,
         Severity::Soft},
        {FieldId::PersonDocumentNumber, u"E118O245"_s, u"E1180245"_s, Rule::LetterOOrZero,
         Severity::Soft},
        {FieldId::PersonCode, wrong, code, Rule::CodeCheckCharacter, Severity::Hard},
        {FieldId::PersonSex, u"unknown"_s, u"female"_s, Rule::UnknownCode, Severity::Soft},
        {FieldId::PersonNeeds, u"medical tired"_s, u"injured medical"_s, Rule::UnknownCode,
         Severity::Soft},
        {FieldId::PersonNationality, u"UTO"_s, u"XXA"_s, Rule::UnknownCode, Severity::Soft},
        {FieldId::PersonLanguage, u"kar"_s, u"ksw"_s, Rule::UnknownCode, Severity::Soft},
        {FieldId::ManifestCapacity, u"0"_s, u"44"_s, Rule::NumberNotPositive, Severity::Hard},
        {FieldId::ReceptionCountedChildren, u"-1"_s, u"0"_s, Rule::NumberNotPositive,
         Severity::Hard},
        {FieldId::ReceptionExpected, u"many"_s, u"270"_s, Rule::NumberNotPositive, Severity::Hard},
    };
    for (const FieldCase& row : table) {
        CAPTURE(std::string(spec(row.field).key), row.bad.toStdString());
        Values values = personWith({});
        values.set(row.field, FieldValue::text(row.bad));
        CHECK(has(validateField(row.field, values, kValidationDay), row.field, row.rule,
                  row.severity));
        values.set(row.field, FieldValue::text(row.good));
        CHECK_FALSE(has(validateField(row.field, values, kValidationDay), row.field, row.rule,
                        row.severity));
    }
}

TEST_CASE("validation: an instant is in the future from the next day on", "[core][forms]")
{
    const auto at = [](int day) {
        Values values = personWith({});
        const QDateTime time(QDate(2025, 11, day), QTime(0, 30));
        values.set(FieldId::PersonArrivedAt, FieldValue::instant(time.toMSecsSinceEpoch()));
        return validateField(FieldId::PersonArrivedAt, values, kValidationDay);
    };
    CHECK(at(10).empty());
    CHECK(has(at(11), FieldId::PersonArrivedAt, Rule::DateInFuture, Severity::Hard));
}

TEST_CASE("validation: a zero on a photo of a document is worth a look", "[core][forms]")
{
    const auto issues = validate(RecordType::Person,
                                 personWith({{FieldId::PersonDocumentKind, u"copy"_s},
                                             {FieldId::PersonDocumentNumber, u"E1180245"_s}}),
                                 kValidationDay);
    CHECK(has(issues, FieldId::PersonDocumentNumber, Rule::LetterOOrZero, Severity::Soft));
}

TEST_CASE("validation: a document without its number is to be checked, unless none was shown",
          "[core][forms]")
{
    const auto of = [](const QString& kind) {
        return validate(RecordType::Person, personWith({{FieldId::PersonDocumentKind, kind}}),
                        kValidationDay);
    };
    CHECK(has(of(u"passport"_s), FieldId::PersonDocumentNumber, Rule::DocumentNumberMissing,
              Severity::Soft));
    CHECK(of(u"none"_s).empty());
    Values refused = personWith({{FieldId::PersonDocumentKind, u"passport"_s}});
    refused.set(FieldId::PersonDocumentNumber, FieldValue::missing(Answer::Refused));
    CHECK(validate(RecordType::Person, refused, kValidationDay).empty());
}

TEST_CASE("validation: a child needs a guardian and the guardian's own answer", "[core][forms]")
{
    const auto child = validate(RecordType::Person, personWith({{FieldId::PersonBirth, u"2012"_s}}),
                                kValidationDay);
    CHECK(has(child, FieldId::PersonGuardian, Rule::ChildWithoutGuardian, Severity::Soft));
    CHECK(has(child, FieldId::PersonConsentGuardian, Rule::GuardianAnswerMissing, Severity::Soft));

    const auto seen = validate(RecordType::Person, personWith({{FieldId::PersonNeeds, u"child"_s}}),
                               kValidationDay);
    CHECK(has(seen, FieldId::PersonGuardian, Rule::ChildWithoutGuardian, Severity::Soft));

    CHECK(validate(RecordType::Person,
                   personWith({{FieldId::PersonBirth, u"2012"_s},
                               {FieldId::PersonGuardian, QString(32, u'a')},
                               {FieldId::PersonConsentGuardian, u"spoken"_s}}),
                   kValidationDay)
              .empty());
    CHECK(validate(RecordType::Person, personWith({{FieldId::PersonBirth, u"1990"_s}}),
                   kValidationDay)
              .empty());
}

TEST_CASE("validation: number only keeps code, time and group and names what is to be cleared",
          "[core][forms]")
{
    Values person = personWith({{FieldId::PersonConsentRegister, u"number_only"_s},
                                {FieldId::PersonFullName, u"Ratna Sari"_s},
                                {FieldId::PersonNationality, u"IDN"_s},
                                {FieldId::PersonReception, QString(32, u'b')},
                                {FieldId::PersonConsentPhoto, u"agreed"_s}});
    CHECK(clearedByNumberOnly(person) ==
          std::vector<FieldId>{FieldId::PersonFullName, FieldId::PersonNationality});
    CHECK(has(validate(RecordType::Person, person, kValidationDay), FieldId::PersonFullName,
              Rule::KeptAfterRefusal, Severity::Hard));
    for (const FieldId field : clearedByNumberOnly(person))
        person.set(field, FieldValue());
    CHECK(validate(RecordType::Person, person, kValidationDay).empty());
    person.set(FieldId::PersonConsentRegister, FieldValue::text(u"signed"_s));
    person.set(FieldId::PersonFullName, FieldValue::text(u"Ratna Sari"_s));
    CHECK(clearedByNumberOnly(person).empty());
}

TEST_CASE("validation: leaving one field finds what the whole record finds there", "[core][forms]")
{
    const Values person = personWith({{FieldId::PersonFullName, u"Ratna"_s},
                                      {FieldId::PersonBirth, u"2014"_s},
                                      {FieldId::PersonDocumentKind, u"passport"_s}});
    std::vector<Issue> single;
    for (const FieldSpec& field : fieldsOf(RecordType::Person)) {
        const auto issues = validateField(field.id, person, kValidationDay);
        single.insert(single.end(), issues.begin(), issues.end());
    }
    CHECK(single.size() == 4);
    CHECK(single == validate(RecordType::Person, person, kValidationDay));
}
