// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code_lists.h"
#include "core/forms/catalogue.h"
#include "core/forms/sections.h"

#include <QString>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace {

using namespace core::forms;
using namespace Qt::StringLiterals;
using core::domain::Role;

const QDate kSectionsDay(2025, 11, 10);

Values sectionValues(std::initializer_list<std::pair<FieldId, QString>> given)
{
    Values values;
    for (const auto& [field, text] : given)
        values.set(field, FieldValue::text(text));
    return values;
}

bool askedOf(FieldId field, const Values& person, const Values& caseFile = {})
{
    return isAsked(field, person, caseFile, kSectionsDay);
}

/// Fields of the two records that no question of the page asks: they are chosen, stamped, or
/// belong to other screens.
constexpr FieldId kNotAsked[] = {
    FieldId::PersonCode,       FieldId::PersonState,          FieldId::PersonReception,
    FieldId::PersonArrivedAt,  FieldId::PersonRegisteredAt,   FieldId::PersonFamily,
    FieldId::PersonGuardian,   FieldId::PersonStage,          FieldId::PersonWhereabouts,
    FieldId::PersonExternalId, FieldId::PersonBatch,          FieldId::PersonPhoto,
    FieldId::PersonCaseState,  FieldId::PersonCaseSince,      FieldId::CasePerson,
    FieldId::CaseInterviewer,  FieldId::CaseInterviewStarted, FieldId::CaseInterpreterPerson,
    FieldId::CasePausedAt,     FieldId::CaseSectionsDone,     FieldId::PersonCaseHeldSince,
    FieldId::PersonCaseHeld,   FieldId::PersonCaseExtended,   FieldId::PersonFollowedUp,
};

} // namespace

TEST_CASE("sections: every field of person and interview is asked in one section",
          "[core][forms][sections]")
{
    std::multiset<FieldId> asked;
    for (const SectionSpec& section : allSections())
        asked.insert(section.fields.begin(), section.fields.end());
    for (const RecordType type : {RecordType::Person, RecordType::Case}) {
        for (const FieldSpec& field : fieldsOf(type)) {
            const bool elsewhere = std::find(std::begin(kNotAsked), std::end(kNotAsked),
                                             field.id) != std::end(kNotAsked);
            INFO(std::string(field.key));
            CHECK(asked.count(field.id) == (elsewhere ? 0U : 1U));
        }
    }
}

TEST_CASE("sections: each kind of part belongs to one section and names its owner",
          "[core][forms][sections]")
{
    for (const RecordType part :
         {RecordType::TravelDocument, RecordType::Link, RecordType::Guarded,
          RecordType::ConsentEntry, RecordType::JourneyEvent, RecordType::Harm,
          RecordType::SpecificNeed, RecordType::Indicator, RecordType::Decision,
          RecordType::Referral, RecordType::Property, RecordType::Note, RecordType::Attachment}) {
        CHECK(sectionOf(part).has_value());
        CHECK(spec(ownerField(part)).kind == FieldKind::Reference);
    }
    CHECK_FALSE(sectionOf(RecordType::Manifest).has_value());
    CHECK(sectionOf(FieldId::CaseDebts) == Section::Work);
    CHECK(sectionOf(FieldId::HarmNote) == Section::Harm);
    CHECK_FALSE(sectionOf(FieldId::ManifestPlate).has_value());
}

TEST_CASE("sections: a condition stands after what it depends on and names codes that exist",
          "[core][forms][sections]")
{
    for (const ShownWhen& row : conditions()) {
        const FieldSpec& when = spec(row.when);
        INFO(std::string(spec(row.field).key) + " when " + std::string(when.key));
        const auto section = sectionOf(row.field);
        if (section && sectionOf(row.when) == section) {
            const auto fields = sectionSpec(*section).fields;
            CHECK(std::find(fields.begin(), fields.end(), row.when) <
                  std::find(fields.begin(), fields.end(), row.field));
        }
        if (row.codes == "*" || when.kind == FieldKind::Flag)
            continue;
        const QString codes =
            QString::fromLatin1(row.codes.data(), static_cast<qsizetype>(row.codes.size()));
        for (const QString& code : codes.split(u' '))
            CHECK(core::domain::isKnownCode(when.codeList, code));
    }
}

TEST_CASE("sections: a question that depends on another one comes and goes with it",
          "[core][forms][sections]")
{
    CHECK_FALSE(askedOf(FieldId::CaseFeeCurrency, {}));
    CHECK(askedOf(FieldId::CaseFeeCurrency, {}, sectionValues({{FieldId::CaseFeePaid, u"900"_s}})));
    const Values trafficked =
        sectionValues({{FieldId::CaseExploitation, u"ForcedCriminality OrganRemoval"_s}});
    CHECK(askedOf(FieldId::CaseForcedCriminality, {}, trafficked));
    CHECK_FALSE(askedOf(FieldId::CaseSexExploitation, {}, trafficked));
    CHECK(askedOf(FieldId::CasePregnancyWeeks,
                  sectionValues({{FieldId::PersonNeeds, u"injured pregnant"_s}})));
    CHECK_FALSE(askedOf(FieldId::CasePregnancyWeeks,
                        sectionValues({{FieldId::PersonNeeds, u"injured"_s}})));
    Values declined;
    declined.set(FieldId::CaseFeePaid, FieldValue::missing(Answer::Refused));
    CHECK_FALSE(askedOf(FieldId::CaseFeeCurrency, {}, declined));
}

TEST_CASE("sections: a question is not asked when the one before it is not",
          "[core][forms][sections]")
{
    const Values amount = sectionValues({{FieldId::CaseDebtAmount, u"10000"_s}});
    CHECK_FALSE(askedOf(FieldId::CaseDebtCurrency, {}, amount));
    const Values both =
        sectionValues({{FieldId::CaseDebtAmount, u"10000"_s}, {FieldId::CaseDebts, u"D03"_s}});
    CHECK(askedOf(FieldId::CaseDebtCurrency, {}, both));
}

TEST_CASE("sections: care of a child is asked for whoever may be one", "[core][forms][sections]")
{
    CHECK(askedOf(FieldId::CaseChildCare, sectionValues({{FieldId::PersonBirth, u"2010"_s}})));
    CHECK_FALSE(
        askedOf(FieldId::CaseChildCare, sectionValues({{FieldId::PersonBirth, u"1990-02-01"_s}})));
    CHECK(askedOf(FieldId::CaseChildCare,
                  sectionValues({{FieldId::PersonBirth, u"1990-02-01"_s},
                                 {FieldId::PersonAgeAssessment, u"disputed"_s}})));
    CHECK(askedOf(FieldId::CaseChildCare, sectionValues({{FieldId::PersonAgeBand, u"15-17"_s}})));
    CHECK_FALSE(
        askedOf(FieldId::CaseChildCare, sectionValues({{FieldId::PersonAgeBand, u"30-38"_s}})));
}

TEST_CASE("sections: a red triage leaves three questions", "[core][forms][sections]")
{
    const Values red = sectionValues({{FieldId::PersonTriage, u"red"_s},
                                      {FieldId::PersonNeeds, u"pregnant"_s},
                                      {FieldId::PersonDocumentKind, u"passport"_s}});
    std::vector<FieldId> left;
    for (const SectionSpec& section : allSections()) {
        for (const FieldId field : section.fields) {
            if (askedOf(field, red))
                left.push_back(field);
        }
    }
    CHECK(left ==
          std::vector{FieldId::PersonFullName, FieldId::PersonTriage, FieldId::PersonNeeds});
    CHECK(askedOf(FieldId::PersonCallName, sectionValues({{FieldId::PersonTriage, u"yellow"_s}})));
}

TEST_CASE("sections: who registers sees no interview, and only who may sees what can hurt",
          "[core][forms][sections]")
{
    CHECK(isShownTo(Role::Clerk, spec(FieldId::PersonFullName)));
    CHECK(isShownTo(Role::Clerk, spec(FieldId::PersonConsentRegister)));
    CHECK_FALSE(isShownTo(Role::Clerk, spec(FieldId::PersonGender)));
    CHECK_FALSE(isShownTo(Role::Clerk, spec(FieldId::CaseLiteracy)));
    CHECK_FALSE(isShownTo(Role::Clerk, spec(FieldId::PersonPhone)));
    CHECK_FALSE(isShownTo(Role::Transport, spec(FieldId::PersonBirth)));
    CHECK(isShownTo(Role::Caseworker, spec(FieldId::CaseDebts)));
    CHECK(isShownTo(Role::Caseworker, spec(FieldId::CaseRoles)));
    for (const SectionSpec& section : allSections()) {
        if (isInterview(section.id))
            CHECK_FALSE(core::domain::may(Role::Clerk, section.needs));
    }
}
