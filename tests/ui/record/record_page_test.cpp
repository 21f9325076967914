// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/record_desk.h"
#include "ui/main_window/page_factory.h"
#include "ui/pages/record/part_section.h"
#include "ui/pages/record/part_section_model.h"
#include "ui/pages/record/section_list.h"
#include "ui/pages/record/side_panel.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/frames/banner.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::domain::Role;
using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::forms::Section;
using test::RecordDesk;

FieldValue recordText(const QString& text)
{
    return FieldValue::text(text);
}

/// All words of labels below @p widget that can be seen.
QString seenWords(const QWidget& widget)
{
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u'\n');
}

ui::widgets::FieldRow* rowOf(const RecordDesk& desk, const char* field)
{
    auto* control = desk.page->view()->findChild<QWidget*>(QString::fromLatin1(field));
    REQUIRE(control != nullptr);
    QWidget* widget = control;
    while (qobject_cast<ui::widgets::FieldRow*>(widget) == nullptr)
        widget = widget->parentWidget();
    return qobject_cast<ui::widgets::FieldRow*>(widget);
}

} // namespace

TEST_CASE("record page: every section opens, and the way through them is one key", "[ui][record]")
{
    RecordDesk desk;
    desk.show();
    std::vector<Section> seen{desk.page->section()};
    for (std::size_t i = 1; i < core::forms::allSections().size(); ++i) {
        desk.world.key(Qt::Key_PageDown, Qt::ControlModifier);
        seen.push_back(desk.page->section());
    }
    REQUIRE(seen.size() == core::forms::allSections().size());
    for (std::size_t i = 0; i < seen.size(); ++i)
        CHECK(seen[i] == core::forms::allSections()[i].id);
    CHECK(desk.world.saveFailures().join(u'\n').toStdString() == "");
    desk.world.key(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(desk.page->section() == Section::Attachments);
}

TEST_CASE("record page: an interview from the keys alone", "[ui][record]")
{
    RecordDesk desk;
    desk.show();
    desk.world.countKeysFromHere();
    CHECK(desk.world.focusName() == u"full_name"_s);
    for (int i = 0; i < 4; ++i)
        desk.world.key(Qt::Key_Return);
    CHECK(desk.world.focusName() == u"call_name"_s);
    desk.world.type(u"Mekdes"_s);
    while (desk.page->section() != Section::Recruitment)
        desk.world.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.stored(FieldId::PersonCallName) == recordText(u"Mekdes"_s));
    CHECK(desk.world.focusName() == u"recruitment_method"_s);
    desk.world.type(u"messag"_s);
    desk.world.key(Qt::Key_Return); // takes it and stays
    CHECK(desk.world.focusName() == u"recruitment_method"_s);
    desk.world.key(Qt::Key_Return); // goes on
    CHECK(desk.world.focusName() == u"recruitment_platform"_s);
    while (desk.world.focusName() != u"fee_paid"_s)
        desk.world.key(Qt::Key_Return);
    desk.world.type(u"900"_s);
    desk.world.key(Qt::Key_Return);
    CHECK(desk.world.focusName() == u"fee_currency"_s); // it came with the fee
    desk.world.key(Qt::Key_F7);
    desk.world.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.stored(FieldId::CaseRecruitment).toText().toStdString() == "MessagingAppGroup");
    CHECK(desk.stored(FieldId::CaseFeePaid) == recordText(u"900"_s));
    CHECK(desk.stored(FieldId::CaseFeeCurrency).answer() == Answer::NotKnown);
    REQUIRE(desk.page->section() == Section::Journey);
    desk.world.key(Qt::Key_Insert);
    while (desk.world.focusName() != u"place"_s)
        desk.world.key(Qt::Key_Return);
    desk.world.type(u"Bangkok"_s);
    desk.world.key(Qt::Key_Escape);
    const auto steps =
        desk.world.store().here().parts().parts(RecordType::JourneyEvent, desk.person);
    REQUIRE(steps);
    REQUIRE(steps->size() == 1);
    CHECK(steps->front().values.get(FieldId::EventPlace) == recordText(u"Bangkok"_s));
    CHECK(desk.stored(FieldId::CaseInterviewer) == recordText(u"Daw Mya Sein"_s));
    CHECK(desk.world.keysPressed() < 75);
    CHECK(desk.world.saveFailures().isEmpty());
}

TEST_CASE("record page: an interview begins with the first section of it, not before",
          "[ui][record]")
{
    RecordDesk desk;
    desk.show(Section::Documents);
    CHECK(desk.stored(FieldId::CaseInterviewStarted) == FieldValue());
    CHECK(desk.page->actionBar().note == u"Saved after every answer."_s);
    desk.page->showSection(Section::Recruitment);
    CHECK(desk.stored(FieldId::CaseInterviewStarted).isGiven());
    CHECK(desk.page->actionBar().note ==
          u"Interview started 09:00 by Daw Mya Sein. Saved after every answer."_s);
}

TEST_CASE("record page: F7 says why there is no answer, on any field, and comes back",
          "[ui][record]")
{
    RecordDesk desk;
    desk.show();
    desk.typeInto("home_region", u"Oromia"_s);
    ui::widgets::FieldRow* row = rowOf(desk, "home_region");
    const std::pair<Answer, QString> steps[] = {{Answer::NotKnown, u"Not known"_s},
                                                {Answer::Refused, u"Declined"_s},
                                                {Answer::NotAsked, u"Not asked"_s},
                                                {Answer::Unable, u"Could not be asked"_s}};
    for (const auto& [answer, words] : steps) {
        desk.world.key(Qt::Key_F7);
        CHECK(desk.line("home_region")->text().isEmpty());
        CHECK(seenWords(*row).contains(words));
        desk.world.key(Qt::Key_S, Qt::ControlModifier);
        CHECK(desk.stored(FieldId::PersonHomeRegion).answer() == answer);
    }
    desk.world.key(Qt::Key_F7);
    CHECK(desk.line("home_region")->text() == u"Oromia"_s);
}

TEST_CASE("record page: steps are taken back and made again", "[ui][record]")
{
    RecordDesk desk;
    desk.show();
    desk.typeInto("home_region", u"Oromia"_s);
    desk.typeInto("home_place", u"Adama"_s);
    desk.page->undo();
    CHECK(desk.line("home_place")->text().isEmpty());
    CHECK(desk.line("home_region")->text() == u"Oromia"_s);
    desk.page->undo();
    CHECK(desk.line("home_region")->text().isEmpty());
    desk.page->redo();
    CHECK(desk.line("home_region")->text() == u"Oromia"_s);
    CHECK(desk.world.focusName() == u"home_region"_s);
}

TEST_CASE("record page: a question comes and goes with the one it depends on", "[ui][record]")
{
    RecordDesk desk;
    desk.show(Section::Recruitment);
    CHECK_FALSE(rowOf(desk, "salary_currency")->isVisible());
    const int before = rowOf(desk, "salary_promised")->y();
    desk.typeInto("salary_promised", u"1200"_s);
    CHECK(rowOf(desk, "salary_currency")->isVisible());
    CHECK(rowOf(desk, "salary_promised")->y() == before);
    desk.line("salary_promised")->selectAll();
    desk.world.key(Qt::Key_Delete);
    CHECK_FALSE(rowOf(desk, "salary_currency")->isVisible());
}

TEST_CASE("record page: what is typed is there again after a lock and after a crash",
          "[ui][record]")
{
    RecordDesk desk;
    desk.show(Section::Work);
    desk.typeInto("compound_as_said", u"Tower 5"_s);
    SECTION("the window locks")
    {
        REQUIRE(desk.page->flushDrafts());
        desk.world.closePage();
        desk.world.store().close();
        REQUIRE(desk.world.store().open());
    }
    SECTION("the power goes a moment after the field was left")
    {
        desk.world.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] {
            const auto drafts = desk.world.store().here().drafts().all();
            return drafts && !drafts->empty();
        }));
    }
    CHECK(desk.stored(FieldId::CaseCompoundText) == FieldValue());
    desk.showAgain();
    CHECK(desk.page->section() == Section::Work);
    CHECK(desk.line("compound_as_said")->text() == u"Tower 5"_s);
    desk.page->primaryAction();
    CHECK(desk.stored(FieldId::CaseCompoundText) == recordText(u"Tower 5"_s));
    CHECK(desk.world.store().here().drafts().all()->empty());
}

TEST_CASE("record page: what somebody else saved meanwhile is told, field by field", "[ui][record]")
{
    RecordDesk desk;
    desk.show();
    desk.typeInto("home_place", u"Adama"_s);
    desk.give(FieldId::PersonHomeRegion, u"Oromia"_s);
    CHECK(desk.line("home_region")->text() == u"Oromia"_s);
    CHECK_FALSE(desk.find<QWidget>("clash")->isVisible());
    desk.give(FieldId::PersonHomePlace, u"Jimma"_s);
    const auto* banner = desk.find<ui::widgets::Banner>("clash");
    REQUIRE(banner->isVisible());
    CHECK(banner->spokenText().contains(u"Here: Adama."_s));
    CHECK(banner->spokenText().contains(u"meanwhile: Jimma."_s));
    desk.world.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.stored(FieldId::PersonHomePlace) == recordText(u"Jimma"_s));
    desk.find<QPushButton>("keep_mine")->click();
    CHECK_FALSE(banner->isVisible());
    desk.world.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.stored(FieldId::PersonHomePlace) == recordText(u"Adama"_s));
}

TEST_CASE("record page: harm opens closed, shows on a key and closes again", "[ui][record]")
{
    RecordDesk desk;
    desk.world.store().write(RecordType::Harm, core::RecordId(desk.world.store().ids().next()),
                             {{FieldId::HarmPerson, FieldValue::reference(desk.person)},
                              {FieldId::HarmNote, recordText(u"Zq words"_s)}});
    desk.show(Section::Harm);
    CHECK(desk.page->view() == nullptr);
    CHECK(desk.find<ui::pages::PartSection>("harm") == nullptr);
    desk.page->openClosed();
    REQUIRE(desk.page->view() != nullptr);
    CHECK(desk.find<ui::pages::PartSection>("harm")->model().rowCount() == 1);
    desk.page->showSection(Section::Health);
    desk.page->showSection(Section::Harm);
    CHECK(desk.page->view() == nullptr);
    const auto* list = desk.find<QListWidget>("sections");
    const auto words = [list](Section section) {
        return list->item(static_cast<int>(section))->data(Qt::AccessibleTextRole).toString();
    };
    desk.page->showSection(Section::Notes);
    CHECK(words(Section::Harm) == u"Harm, hidden"_s);
}

TEST_CASE("record page: the history says nothing of what is closed", "[ui][record]")
{
    RecordDesk desk;
    desk.world.store().write(RecordType::Harm, core::RecordId(desk.world.store().ids().next()),
                             {{FieldId::HarmPerson, FieldValue::reference(desk.person)},
                              {FieldId::HarmNote, recordText(u"Zq words"_s)}});
    desk.show(Section::History);
    const auto* model = desk.find<QTableView>("history")->model();
    REQUIRE(model->rowCount() > 3);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            CHECK_FALSE(model->index(row, column).data().toString().contains(u"Zq"_s));
    }
    CHECK(model->index(model->rowCount() - 1, 1).data().toString() == u"Daw Mya Sein"_s);
}

TEST_CASE("record page: a red triage leaves three questions", "[ui][record]")
{
    RecordDesk desk;
    desk.give(FieldId::PersonTriage, u"red"_s);
    desk.show();
    CHECK(desk.find<QWidget>("red_triage")->isVisible());
    int asked = 0;
    for (const Section section : {Section::Identity, Section::Health}) {
        REQUIRE(desk.page->showSection(section));
        for (const auto* row : desk.page->view()->findChildren<ui::widgets::FieldRow*>())
            asked += row->isVisible() ? 1 : 0;
    }
    CHECK(asked == 3);
    CHECK(desk.find<QListWidget>("sections")->count() == 6);
    desk.give(FieldId::PersonTriage, u"green"_s);
    CHECK(desk.find<QListWidget>("sections")->count() ==
          static_cast<int>(core::forms::allSections().size()));
    CHECK_FALSE(desk.find<QWidget>("red_triage")->isVisible());
}

TEST_CASE("record page: a page of text in a name gets a sentence and stays", "[ui][record]")
{
    RecordDesk desk;
    desk.show();
    const QString pasted = u"lorem ipsum "_s.repeated(200).trimmed();
    desk.line("full_name")->setFocus(Qt::TabFocusReason);
    desk.line("full_name")->selectAll();
    desk.line("full_name")->insert(pasted);
    desk.world.key(Qt::Key_Return);
    const auto* row = rowOf(desk, "full_name");
    CHECK(row->fieldState() == ui::widgets::FieldState::Warn);
    CHECK(row->message() == u"Longer than 200 letters. Check it."_s);
    REQUIRE(desk.page->flushDrafts());
    desk.showAgain();
    CHECK(desk.line("full_name")->text() == pasted);
}

TEST_CASE("record page: a field shows who changed it, from what to what", "[ui][record]")
{
    RecordDesk desk;
    desk.give(FieldId::PersonHomePlace, u"Adama"_s);
    desk.give(FieldId::PersonHomePlace, u"Jimma"_s);
    desk.show();
    desk.line("home_place")->setFocus(Qt::TabFocusReason);
    const auto says = [&desk](const QString& words) {
        return QTest::qWaitFor(
            [&] { return seenWords(*desk.find<QWidget>("side_panel")).contains(words); });
    };
    CHECK(says(u"Adama → Jimma"_s));
    CHECK(says(u"09:00, Daw Mya Sein, laptop"_s));
    desk.line("father_name")->setFocus(Qt::TabFocusReason);
    CHECK(says(u"Nothing saved yet."_s));
}

TEST_CASE("record page: F9 walks through what is open", "[ui][record]")
{
    RecordDesk desk;
    desk.show(Section::Recruitment);
    desk.world.key(Qt::Key_F9);
    CHECK(desk.world.focusName() == u"recruitment_platform"_s);
    desk.typeInto("salary_promised", u"-5"_s);
    desk.world.key(Qt::Key_F9, Qt::NoModifier);
    CHECK(rowOf(desk, "salary_promised")->fieldState() == ui::widgets::FieldState::Error);
    desk.page->nextProblem(true);
    CHECK(desk.world.focusName() == u"salary_promised"_s);
}

TEST_CASE("record page: a part is marked as done and the mark taken back", "[ui][record]")
{
    RecordDesk desk;
    desk.show(Section::Work);
    desk.world.key(Qt::Key_F7, Qt::ControlModifier);
    CHECK(desk.stored(FieldId::CaseSectionsDone) == recordText(u"work"_s));
    CHECK(desk.find<QPushButton>("mark_done")->text() == u"Done"_s);
    desk.world.key(Qt::Key_F7, Qt::ControlModifier);
    CHECK(desk.stored(FieldId::CaseSectionsDone) == FieldValue());
}

TEST_CASE("record page: a break is saved, stamped and covers the screen", "[ui][record]")
{
    RecordDesk desk;
    desk.show(Section::Work);
    QSignalSpy hides(desk.page, &ui::pages::Page::hideAsked);
    desk.typeInto("compound_as_said", u"Tower 5"_s);
    desk.world.key(Qt::Key_F12, Qt::ControlModifier);
    CHECK(hides.count() == 1);
    CHECK(desk.stored(FieldId::CaseCompoundText) == recordText(u"Tower 5"_s));
    CHECK(desk.stored(FieldId::CasePausedAt) ==
          FieldValue::instant(desk.world.store().clock().nowMs()));
}

TEST_CASE("record page: in a narrow window the column takes turns with the section", "[ui][record]")
{
    RecordDesk desk;
    desk.show();
    CHECK(desk.find<QWidget>("side_panel")->isVisible());
    desk.page->window()->resize(1000, 600);
    CHECK_FALSE(desk.find<QWidget>("side_panel")->isVisible());
    CHECK(desk.find<QPushButton>("side_tab")->isVisible());
    desk.world.key(Qt::Key_F6);
    CHECK(desk.find<QWidget>("side_panel")->isVisible());
    desk.world.key(Qt::Key_F6);
    CHECK_FALSE(desk.find<QWidget>("side_panel")->isVisible());
    CHECK(desk.world.focusName() == u"full_name"_s);
}
