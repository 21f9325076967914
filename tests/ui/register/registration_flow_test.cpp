// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/registration_flow.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

using core::PartialDate;
using core::domain::FamilyId;
using core::domain::PersonId;
using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::storage::PersonRow;
using ui::forms::Companions;
using ui::forms::RegistrationFlow;
using ui::forms::RegistrationSurroundings;

const QDate kDay(2026, 3, 12);

template <class Id>
Id testId(std::uint8_t number)
{
    core::IdBytes bytes{};
    bytes[15] = number;
    return Id(bytes);
}

PersonRow personRow(std::uint8_t number, const QString& name, const QString& birth)
{
    PersonRow row{testId<PersonId>(number),
                  0,
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  0,
                  {},
                  {},
                  0,
                  0,
                  0,
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {}};
    row.code = QStringLiteral("KTB-000%1-A").arg(number);
    row.fullName = name;
    row.birth = PartialDate::parse(birth);
    row.nationality = QStringLiteral("ETH");
    row.language = QStringLiteral("amh");
    row.documentKind = QStringLiteral("none");
    return row;
}

PersonRow selamawit()
{
    return personRow(1, QStringLiteral("SELAMAWIT HAILE"), QStringLiteral("age:27@2026-03-12"));
}

RegistrationFlow flowAfter(const std::vector<PersonRow>& family)
{
    RegistrationSurroundings around{.today = kDay};
    if (!family.empty()) {
        around.last = family.back();
        around.lastFamily = family;
    }
    return RegistrationFlow(testId<core::RecordId>(99), around);
}

FieldValue given(const char* text)
{
    return FieldValue::text(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("registration flow: Enter walks through the questions that are asked", "[ui][register]")
{
    RegistrationFlow flow = flowAfter({});
    std::vector<FieldId> walked{FieldId::PersonFullName};
    while (const auto next = flow.next(walked.back()))
        walked.push_back(*next);
    REQUIRE(walked == std::vector{FieldId::PersonFullName, FieldId::PersonNativeName,
                                  FieldId::PersonSex, FieldId::PersonBirth,
                                  FieldId::PersonNationality, FieldId::PersonDocumentKind,
                                  FieldId::PersonDocumentNumber, FieldId::PersonLanguage,
                                  FieldId::PersonFamily, FieldId::PersonNeeds,
                                  FieldId::PersonConsentRegister});
    REQUIRE(flow.next(FieldId::PersonNativeName, true) == FieldId::PersonFullName);
    REQUIRE_FALSE(flow.next(FieldId::PersonFullName, true));
    REQUIRE(flow.isUntouched());
}

TEST_CASE("registration flow: F7 in the document says none and skips the number", "[ui][register]")
{
    RegistrationFlow flow = flowAfter({});
    REQUIRE(flow.cycleMissing(FieldId::PersonDocumentKind));
    REQUIRE(flow.get(FieldId::PersonDocumentKind) == given("none"));
    REQUIRE(flow.next(FieldId::PersonDocumentKind) == FieldId::PersonLanguage);
    REQUIRE(flow.get(FieldId::PersonDocumentNumber).answer() == Answer::NotApplicable);

    flow.set(FieldId::PersonDocumentKind, given("passport"));
    REQUIRE(flow.next(FieldId::PersonDocumentKind) == FieldId::PersonDocumentNumber);
    REQUIRE(flow.get(FieldId::PersonDocumentNumber).answer() == Answer::NotAsked);
}

TEST_CASE("registration flow: F7 goes round and brings back what was typed", "[ui][register]")
{
    RegistrationFlow flow = flowAfter({});
    const FieldId field = FieldId::PersonFullName;
    SECTION("from an empty field")
    {
        REQUIRE(flow.cycleMissing(field));
        REQUIRE(flow.get(field).answer() == Answer::NotKnown);
        REQUIRE(flow.cycleMissing(field));
        REQUIRE(flow.get(field).answer() == Answer::Refused);
        REQUIRE(flow.cycleMissing(field));
        REQUIRE(flow.get(field) == FieldValue());
    }
    SECTION("from a typed one")
    {
        flow.set(field, given("RATNA"));
        for (const Answer expected : {Answer::NotKnown, Answer::Refused, Answer::NotAsked}) {
            REQUIRE(flow.cycleMissing(field));
            REQUIRE(flow.get(field).answer() == expected);
        }
        REQUIRE(flow.cycleMissing(field));
        REQUIRE(flow.get(field) == given("RATNA"));
    }
    SECTION("consent has its own answers")
    {
        REQUIRE_FALSE(flow.cycleMissing(FieldId::PersonConsentRegister));
        REQUIRE(flow.get(FieldId::PersonConsentRegister) == FieldValue());
    }
}

TEST_CASE("registration flow: a nationality offers its language in grey", "[ui][register]")
{
    RegistrationFlow flow = flowAfter({});
    flow.set(FieldId::PersonNationality, given("ETH"));
    REQUIRE(flow.get(FieldId::PersonLanguage) == FieldValue());
    REQUIRE(flow.suggestion(FieldId::PersonLanguage) == given("amh"));
    REQUIRE(flow.acceptSuggestion(FieldId::PersonLanguage));
    REQUIRE(flow.get(FieldId::PersonLanguage) == given("amh"));
    REQUIRE_FALSE(flow.acceptSuggestion(FieldId::PersonLanguage));

    // An answer is never replaced by an offer.
    flow.set(FieldId::PersonLanguage, given("tir"));
    flow.set(FieldId::PersonNationality, given("ERI"));
    REQUIRE(flow.get(FieldId::PersonLanguage) == given("tir"));
    REQUIRE_FALSE(flow.suggestion(FieldId::PersonLanguage).isGiven());
}

TEST_CASE("registration flow: F5 copies from the last person, and only where it may",
          "[ui][register]")
{
    RegistrationFlow flow = flowAfter({selamawit()});
    REQUIRE(flow.sameAsLast(FieldId::PersonNationality));
    REQUIRE(flow.get(FieldId::PersonNationality) == given("ETH"));
    REQUIRE(flow.sameAsLast(FieldId::PersonLanguage));
    REQUIRE(flow.get(FieldId::PersonLanguage) == given("amh"));
    REQUIRE_FALSE(flow.sameAsLast(FieldId::PersonFullName));
    REQUIRE(flow.get(FieldId::PersonFullName) == FieldValue());

    RegistrationFlow first = flowAfter({});
    REQUIRE_FALSE(first.sameAsLast(FieldId::PersonNationality));
    REQUIRE_FALSE(first.sameAsLast(FieldId::PersonFamily));
}

TEST_CASE("registration flow: joining the family of a single person makes them one",
          "[ui][register]")
{
    RegistrationFlow flow = flowAfter({selamawit()});
    REQUIRE(flow.sameAsLast(FieldId::PersonFamily));
    REQUIRE(flow.companions() == Companions::FamilyOfLast);
    REQUIRE(flow.family().size() == 1);
    REQUIRE(flow.founder()->id == testId<PersonId>(1));
    REQUIRE(flow.get(FieldId::PersonFamily).toReference<core::domain::FamilyTag>() ==
            testId<FamilyId>(1));
    REQUIRE(flow.suggestion(FieldId::PersonNationality) == given("ETH"));
    REQUIRE(flow.get(FieldId::PersonNationality) == FieldValue());

    flow.travelAlone();
    REQUIRE(flow.get(FieldId::PersonFamily) == FieldValue());
    REQUIRE_FALSE(flow.founder());
}

TEST_CASE("registration flow: joining an existing family founds nothing", "[ui][register]")
{
    PersonRow mother = selamawit();
    mother.family = testId<FamilyId>(7);
    RegistrationFlow flow = flowAfter({mother});
    REQUIRE(flow.joinFamilyOfLast());
    REQUIRE_FALSE(flow.founder());
    REQUIRE(flow.get(FieldId::PersonFamily).toReference<core::domain::FamilyTag>() ==
            testId<FamilyId>(7));
}

TEST_CASE("registration flow: a child is marked and gets a guardian only with a family",
          "[ui][register]")
{
    const PersonRow father =
        personRow(2, QStringLiteral("DAWIT HAILE"), QStringLiteral("age:22@2026-03-12"));
    RegistrationFlow flow = flowAfter({selamawit(), father});
    flow.set(FieldId::PersonBirth, given("age:4@2026-03-12"));
    REQUIRE(flow.isChild());
    REQUIRE(flow.get(FieldId::PersonNeeds).toCodes() == QStringList{QStringLiteral("child")});
    REQUIRE(flow.guardians().size() == 2);
    REQUIRE(flow.get(FieldId::PersonGuardian) == FieldValue());
    REQUIRE_FALSE(flow.isAsked(FieldId::PersonConsentGuardian));

    REQUIRE(flow.sameAsLast(FieldId::PersonFamily));
    REQUIRE(flow.get(FieldId::PersonGuardian).toReference<core::domain::PersonTag>() ==
            testId<PersonId>(1));
    REQUIRE(flow.isAsked(FieldId::PersonConsentGuardian));

    SECTION("an adult's birth date takes the mark away again")
    {
        flow.set(FieldId::PersonBirth, given("1999"));
        REQUIRE_FALSE(flow.isChild());
        REQUIRE(flow.get(FieldId::PersonNeeds).toCodes().isEmpty());
    }
    SECTION("a mark set by hand makes a child while no birth date says otherwise")
    {
        RegistrationFlow other = flowAfter({});
        other.toggleNeed(QStringLiteral("child"));
        REQUIRE(other.isChild());
        other.set(FieldId::PersonBirth, given("1999"));
        REQUIRE_FALSE(other.isChild());
        REQUIRE(other.get(FieldId::PersonNeeds).toCodes() == QStringList{QStringLiteral("child")});
    }
}

TEST_CASE("registration flow: a refusal lists what it clears and can be taken back",
          "[ui][register]")
{
    RegistrationFlow flow = flowAfter({selamawit()});
    flow.set(FieldId::PersonFullName, given("RATNA"));
    flow.set(FieldId::PersonSex, given("female"));
    flow.joinFamilyOfLast();
    flow.toggleNeed(QStringLiteral("medical"));
    const core::forms::Values before = flow.draft().values();
    REQUIRE(flow.refusalClears() == std::vector{FieldId::PersonFullName, FieldId::PersonSex,
                                                FieldId::PersonFamily, FieldId::PersonNeeds});

    const RegistrationFlow::RefusalUndo undo = flow.refuse();
    for (const auto& [field, value] : flow.draft().values()) {
        if (field == FieldId::PersonConsentRegister)
            REQUIRE(value == given("number_only"));
        else
            REQUIRE(value.answer() == Answer::Refused);
    }
    REQUIRE(flow.family().empty());
    REQUIRE_FALSE(flow.founder());

    flow.undoRefusal(undo);
    REQUIRE(flow.draft().values() == before);
    REQUIRE(flow.companions() == Companions::FamilyOfLast);
}

TEST_CASE("registration flow: only an impossible date and the missing answer stop the band",
          "[ui][register]")
{
    RegistrationFlow flow = flowAfter({});
    REQUIRE(flow.problems().size() == 1);
    REQUIRE(flow.problems().front().field == FieldId::PersonConsentRegister);
    flow.set(FieldId::PersonBirth, given("2006-02-31"));
    REQUIRE(flow.problems().size() == 2);
    REQUIRE(flow.problems().front().field == FieldId::PersonBirth);
    flow.set(FieldId::PersonBirth, given("2006"));
    flow.set(FieldId::PersonConsentRegister, given("not_yet"));
    REQUIRE(flow.problems().empty());
}

TEST_CASE("registration flow: a form goes on where it was left", "[ui][register]")
{
    RegistrationFlow begun = flowAfter({selamawit()});
    begun.set(FieldId::PersonFullName, given("DAWIT HAILE"));
    begun.joinFamilyOfLast();
    const RegistrationFlow again(begun.person(), begun.draft().values(),
                                 RegistrationSurroundings{.today = kDay}, {selamawit()});
    REQUIRE(again.draft().values() == begun.draft().values());
    REQUIRE(again.founder()->id == testId<PersonId>(1));
    REQUIRE(again.companions() == Companions::FamilyFound);
}
