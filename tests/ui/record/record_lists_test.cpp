// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/record_desk.h"
#include "ui/pages/record/part_section.h"
#include "ui/pages/record/part_section_model.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::forms::Section;
using test::RecordDesk;

FieldValue partText(const QString& text)
{
    return FieldValue::text(text);
}

} // namespace

TEST_CASE("record lists: a part that was begun is there again", "[ui][record]")
{
    RecordDesk desk;
    desk.show(Section::Notes);
    desk.world.key(Qt::Key_Insert);
    desk.world.type(u"Slept well"_s);
    REQUIRE(desk.page->flushDrafts());
    desk.showAgain();
    CHECK(desk.page->section() == Section::Notes);
    const auto* notes = desk.find<ui::pages::PartSection>("note");
    CHECK(notes->isFormOpen());
    desk.page->primaryAction();
    const auto parts = desk.world.store().here().parts().parts(RecordType::Note, desk.person);
    REQUIRE(parts);
    REQUIRE(parts->size() == 1);
    CHECK(parts->front().values.get(FieldId::NoteText) == partText(u"Slept well"_s));
    CHECK(parts->front().values.get(FieldId::NoteAt).isGiven());
}

TEST_CASE("record lists: a note is added to and never changed", "[ui][record]")
{
    RecordDesk desk;
    desk.world.store().write(RecordType::Note, core::RecordId(desk.world.store().ids().next()),
                             {{FieldId::NotePerson, FieldValue::reference(desk.person)},
                              {FieldId::NoteText, partText(u"First."_s)}});
    desk.show(Section::Notes);
    auto* notes = desk.find<ui::pages::PartSection>("note");
    const QAbstractItemModelTester tester(&notes->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(notes->model().rowCount() == 1);
    CHECK(notes->model().index(0, 1).data().toString() == u"Daw Mya Sein"_s);
    desk.world.key(Qt::Key_Return);
    CHECK_FALSE(notes->isFormOpen());
    desk.world.key(Qt::Key_Delete);
    CHECK(notes->model().rowCount() == 1);
    CHECK(desk.world.toasts().isEmpty());
}

TEST_CASE("record lists: a line of a list is changed, put aside and brought back", "[ui][record]")
{
    RecordDesk desk;
    desk.world.store().write(RecordType::JourneyEvent,
                             core::RecordId(desk.world.store().ids().next()),
                             {{FieldId::EventPerson, FieldValue::reference(desk.person)},
                              {FieldId::EventPlace, partText(u"Bangkok"_s)}});
    desk.show(Section::Journey);
    auto* steps = desk.find<ui::pages::PartSection>("journey_event");
    CHECK(desk.world.focusName() == u"journey_event_list"_s);
    desk.world.key(Qt::Key_Return);
    REQUIRE(steps->isFormOpen());
    desk.typeInto("place", u"Mae Sot"_s);
    desk.world.key(Qt::Key_Escape);
    CHECK(steps->model().index(0, 1).data().toString() == u"Mae Sot"_s);
    CHECK(desk.world.focusName() == u"journey_event_list"_s);
    desk.world.key(Qt::Key_Delete);
    CHECK(steps->model().rowCount() == 0);
    REQUIRE(desk.world.toasts() == QStringList{u"Put aside."_s});
    desk.world.lastUndo()();
    CHECK(steps->model().rowCount() == 1);
}

TEST_CASE("record lists: an empty form leaves nothing", "[ui][record]")
{
    RecordDesk desk;
    desk.show(Section::Journey);
    desk.world.key(Qt::Key_Insert);
    desk.world.key(Qt::Key_Escape);
    CHECK(desk.find<ui::pages::PartSection>("journey_event")->model().rowCount() == 0);
    CHECK(desk.world.store().here().drafts().all()->empty());
}
