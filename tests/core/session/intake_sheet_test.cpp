// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_ids.h"
#include "core/forms/catalogue.h"
#include "core/session/intake_desk.h"
#include "core/session/intake_sheet.h"
#include "tests/support/core/temp_session.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

using namespace core::forms;
using namespace Qt::StringLiterals;
using core::domain::PersonId;
using core::session::IntakeDesk;
using core::session::IntakeSheet;
using test::TempSession;

FieldValue sheetText(const QString& text)
{
    return FieldValue::text(text);
}

struct SheetDesk {
    TempSession store;
    PersonId person = store.addPerson({.name = u"Rahel Bekele"_s, .nationality = u"ETH"_s});

    IntakeSheet sheet(Section section = Section::Identity)
    {
        IntakeSheet made(person, section);
        REQUIRE(made.read(store.here()));
        return made;
    }
    FieldValue stored(FieldId field)
    {
        const RecordType type = spec(field).record;
        const auto id =
            type == RecordType::Case ? core::domain::caseFileId(person) : core::toRecordId(person);
        const auto record = store.here().records().load(type, id);
        return record ? record->values.get(field) : FieldValue();
    }
    void elsewhere(FieldId field, const QString& text)
    {
        store.write(RecordType::Person, core::toRecordId(person), {{field, sheetText(text)}});
    }
    core::storage::FormDraft draftOf(const IntakeSheet& sheet, std::optional<FieldId> caret = {})
    {
        return sheet.draft(store.session().user().id, store.clock().nowMs(), caret);
    }
};

} // namespace

TEST_CASE("intake sheet: answers of person and interview are saved in one go",
          "[core][session][intake]")
{
    SheetDesk desk;
    IntakeSheet sheet = desk.sheet();
    sheet.set(FieldId::PersonCallName, sheetText(u"Rahel"_s));
    sheet.set(FieldId::CaseLiteracy, sheetText(u"some"_s));
    sheet.set(FieldId::CaseChildren, FieldValue::missing(Answer::Refused));
    REQUIRE(sheet.commit(desk.store.here()));
    CHECK_FALSE(sheet.isChanged());
    CHECK(desk.stored(FieldId::PersonCallName) == sheetText(u"Rahel"_s));
    CHECK(desk.stored(FieldId::CaseLiteracy) == sheetText(u"some"_s));
    CHECK(desk.stored(FieldId::CaseChildren).answer() == Answer::Refused);
    CHECK(desk.stored(FieldId::CasePerson) == FieldValue::reference(desk.person));
}

TEST_CASE("intake sheet: two who write on one record lose nothing", "[core][session][intake]")
{
    SheetDesk desk;
    IntakeSheet sheet = desk.sheet();
    sheet.set(FieldId::PersonCallName, sheetText(u"Rahel"_s));
    sheet.set(FieldId::PersonHomePlace, sheetText(u"Adama"_s));
    desk.elsewhere(FieldId::PersonHomePlace, u"Jimma"_s);
    desk.elsewhere(FieldId::PersonFatherName, u"Bekele"_s);
    REQUIRE(sheet.commit(desk.store.here()));
    CHECK(desk.stored(FieldId::PersonCallName) == sheetText(u"Rahel"_s));
    CHECK(sheet.get(FieldId::PersonFatherName) == sheetText(u"Bekele"_s));
    REQUIRE(sheet.clashes().size() == 1);
    CHECK(sheet.clashes().front() == core::session::AnswerClash{FieldId::PersonHomePlace,
                                                                sheetText(u"Adama"_s),
                                                                sheetText(u"Jimma"_s)});
    CHECK(desk.stored(FieldId::PersonHomePlace) == sheetText(u"Jimma"_s));
    REQUIRE(sheet.commit(desk.store.here()));
    CHECK(desk.stored(FieldId::PersonHomePlace) == sheetText(u"Jimma"_s));

    SECTION("what is here is kept")
    {
        sheet.keepMine(FieldId::PersonHomePlace);
        REQUIRE(sheet.commit(desk.store.here()));
        CHECK(desk.stored(FieldId::PersonHomePlace) == sheetText(u"Adama"_s));
    }
    SECTION("what the other wrote is taken")
    {
        sheet.takeTheirs(FieldId::PersonHomePlace);
        CHECK_FALSE(sheet.isChanged());
        CHECK(sheet.undo() == FieldId::PersonHomePlace);
        CHECK(sheet.get(FieldId::PersonHomePlace) == sheetText(u"Adama"_s));
    }
    CHECK(sheet.clashes().empty());
}

TEST_CASE("intake sheet: the same answer twice is no clash", "[core][session][intake]")
{
    SheetDesk desk;
    IntakeSheet sheet = desk.sheet();
    sheet.set(FieldId::PersonHomePlace, sheetText(u"Jimma"_s));
    desk.elsewhere(FieldId::PersonHomePlace, u"Jimma"_s);
    REQUIRE(sheet.commit(desk.store.here()));
    CHECK(sheet.clashes().empty());
    CHECK_FALSE(sheet.isChanged());
}

TEST_CASE("intake sheet: typing is one step, and steps go back and forth",
          "[core][session][intake]")
{
    SheetDesk desk;
    IntakeSheet sheet = desk.sheet();
    for (const QString& typed : {u"R"_s, u"Ra"_s, u"Rah"_s})
        sheet.set(FieldId::PersonCallName, sheetText(typed));
    sheet.endStep();
    sheet.set(FieldId::PersonSex, sheetText(u"female"_s));
    CHECK(sheet.undo() == FieldId::PersonSex);
    CHECK(sheet.undo() == FieldId::PersonCallName);
    CHECK(sheet.get(FieldId::PersonCallName) == FieldValue());
    CHECK_FALSE(sheet.undo().has_value());
    CHECK(sheet.redo() == FieldId::PersonCallName);
    CHECK(sheet.get(FieldId::PersonCallName) == sheetText(u"Rah"_s));
    sheet.set(FieldId::PersonSex, sheetText(u"other"_s));
    CHECK_FALSE(sheet.redo().has_value());
}

TEST_CASE("intake sheet: a draft comes back with what was typed and what was taken away",
          "[core][session][intake]")
{
    SheetDesk desk;
    {
        IntakeSheet sheet = desk.sheet();
        sheet.set(FieldId::PersonCallName, sheetText(u"Rahel"_s));
        sheet.set(FieldId::PersonNationality, {});
        sheet.set(FieldId::PersonBirth, sheetText(u"31/2/2001"_s));
        REQUIRE(desk.store.here().drafts().keep(desk.draftOf(sheet, FieldId::PersonBirth)));
    }
    desk.store.close();
    REQUIRE(desk.store.open());
    const auto kept = IntakeDesk(desk.store.session()).keptDraft(desk.person);
    REQUIRE(kept);
    REQUIRE(kept->has_value());
    CHECK((*kept)->caret == FieldId::PersonBirth);
    CHECK(core::session::sectionOfDraft(**kept) == Section::Identity);
    IntakeSheet sheet = desk.sheet();
    REQUIRE(sheet.restore(desk.store.here(), **kept));
    CHECK(sheet.get(FieldId::PersonCallName) == sheetText(u"Rahel"_s));
    CHECK(sheet.get(FieldId::PersonNationality) == FieldValue());
    CHECK(sheet.clashes().empty());
    // A date there is none of stays in the draft; the rest is saved.
    REQUIRE(sheet.commit(desk.store.here()));
    CHECK(desk.stored(FieldId::PersonNationality) == FieldValue());
    CHECK(desk.stored(FieldId::PersonBirth) == FieldValue());
    CHECK(sheet.unsaved() ==
          std::vector<FieldEdit>{{FieldId::PersonBirth, sheetText(u"31/2/2001"_s)}});
    sheet.set(FieldId::PersonBirth, sheetText(u"2001-03-02"_s));
    REQUIRE(sheet.commit(desk.store.here()));
    CHECK_FALSE(IntakeDesk(desk.store.session()).keptDraft(desk.person)->has_value());
}

TEST_CASE("intake sheet: what was written after a draft was kept is not overwritten",
          "[core][session][intake]")
{
    SheetDesk desk;
    IntakeSheet typed = desk.sheet();
    typed.set(FieldId::PersonHomePlace, sheetText(u"Adama"_s));
    const auto draft = desk.draftOf(typed);
    desk.store.clock().advance(60'000);
    desk.elsewhere(FieldId::PersonHomePlace, u"Jimma"_s);
    IntakeSheet sheet = desk.sheet();
    REQUIRE(sheet.restore(desk.store.here(), draft));
    REQUIRE(sheet.clashes().size() == 1);
    REQUIRE(sheet.commit(desk.store.here()));
    CHECK(desk.stored(FieldId::PersonHomePlace) == sheetText(u"Jimma"_s));
}

TEST_CASE("intake sheet: a part is written with its owner and read back", "[core][session][intake]")
{
    SheetDesk desk;
    const core::RecordId id(desk.store.ids().next());
    IntakeSheet step(desk.person, RecordType::JourneyEvent, id);
    REQUIRE(step.read(desk.store.here()));
    step.set(FieldId::EventPlace, sheetText(u"Bangkok"_s));
    REQUIRE(step.commit(desk.store.here()));
    const auto parts = desk.store.here().parts().parts(RecordType::JourneyEvent, desk.person);
    REQUIRE(parts);
    REQUIRE(parts->size() == 1);
    CHECK(parts->front().values.get(FieldId::EventPlace) == sheetText(u"Bangkok"_s));
}

TEST_CASE("intake desk: the interview begins once, is paused and parts of it are marked done",
          "[core][session][intake]")
{
    SheetDesk desk;
    IntakeDesk intake(desk.store.session());
    REQUIRE(intake.beginInterview(desk.person));
    const FieldValue began = desk.stored(FieldId::CaseInterviewStarted);
    CHECK(began == FieldValue::instant(desk.store.clock().nowMs()));
    CHECK(desk.stored(FieldId::CaseInterviewer) == sheetText(u"Daw Mya Sein"_s));
    desk.store.clock().advance(600'000);
    REQUIRE(intake.beginInterview(desk.person));
    CHECK(desk.stored(FieldId::CaseInterviewStarted) == began);
    REQUIRE(intake.pause(desk.person));
    CHECK(desk.stored(FieldId::CasePausedAt) == FieldValue::instant(desk.store.clock().nowMs()));
    REQUIRE(intake.markDone(desk.person, Section::Work, true));
    REQUIRE(intake.markDone(desk.person, Section::Identity, true));
    REQUIRE(intake.markDone(desk.person, Section::Work, false));
    CHECK(desk.stored(FieldId::CaseSectionsDone) == sheetText(u"identity"_s));
}

TEST_CASE("intake desk: how far a section is follows its answers and its lists",
          "[core][session][intake]")
{
    using State = core::session::SectionProgress::State;
    SheetDesk desk;
    IntakeDesk intake(desk.store.session());
    const auto of = [&](Section section) {
        const auto all = intake.overview(desk.person);
        REQUIRE(all);
        const auto found =
            std::find_if(all->sections.begin(), all->sections.end(),
                         [section](const auto& one) { return one.section == section; });
        REQUIRE(found != all->sections.end());
        return *found;
    };
    CHECK(of(Section::Recruitment).state == State::Empty);
    IntakeSheet sheet = desk.sheet(Section::Recruitment);
    sheet.set(FieldId::CaseAbducted, sheetText(u"no"_s));
    REQUIRE(sheet.commit(desk.store.here()));
    CHECK(of(Section::Recruitment).state == State::Started);
    for (const FieldId field : sectionSpec(Section::Recruitment).fields) {
        if (sheet.get(field) == FieldValue())
            sheet.set(field, FieldValue::missing(Answer::NotKnown));
    }
    REQUIRE(sheet.commit(desk.store.here()));
    CHECK(of(Section::Recruitment).state == State::Done);
    CHECK(of(Section::Recruitment).given == 1);
    CHECK(of(Section::Journey).parts == 0);
    desk.store.write(RecordType::Note, core::RecordId(desk.store.ids().next()),
                     {{FieldId::NotePerson, FieldValue::reference(desk.person)},
                      {FieldId::NoteText, sheetText(u"Slept well."_s)}});
    CHECK(of(Section::Notes).parts == 1);
    CHECK(of(Section::Notes).state == State::Done);
}
