// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/kit_fixture.h"
#include "tests/support/ui/page_world.h"
#include "ui/pages/screening/assessment_panel.h"
#include "ui/pages/screening/screening_rows.h"
#include "ui/pages/screening/screening_section.h"
#include "ui/pages/screening/screening_side.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/answer_row.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace test::record {
namespace {

using core::forms::FieldId;
using ui::widgets::AnswerRow;
using ui::widgets::RowAnswer;

/// The section with its side, as the page sets them beside each other at 1366 by 768.
struct ScreeningDeskRoom {
    PageWorld world;
    QWidget window;
    ui::pages::ScreeningSection* section;
    core::domain::PersonId person;

    explicit ScreeningDeskRoom(const QString& birth = u"1998-03-01"_s)
        : section(new ui::pages::ScreeningSection(world.context())),
          person(world.store().addPerson({.name = u"Mekdes Tadesse Alemu"_s,
                                          .nationality = u"ETH"_s,
                                          .birth = birth,
                                          .language = u"tha"_s}))
    {
        auto* columns = new QHBoxLayout(&window);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(12);
        auto* panel = new ui::widgets::Panel;
        panel->setTitle(u"Screening"_s);
        panel->setTitleNote(section->note());
        panel->body()->addWidget(section);
        columns->addWidget(panel, 1);
        QWidget* side = section->sidePanel();
        side->setFixedWidth(256);
        columns->addWidget(side);
        REQUIRE(section->open(person));
        side->show();
        window.resize(976, 540);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    [[nodiscard]] AnswerRow* row(const QString& code) const
    {
        auto* found = section->findChild<AnswerRow*>(code);
        REQUIRE(found != nullptr);
        return found;
    }
    template <class T>
    [[nodiscard]] T* inSide(const QString& name = {})
    {
        T* found = section->sidePanel()->findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] core::session::ScreeningView stored()
    {
        auto view = core::session::ScreeningDesk(world.store().session(), world.store().here())
                        .view(person);
        REQUIRE(view);
        return *view;
    }
    void all()
    {
        section->findChild<ui::widgets::SegmentedChoice*>(u"which_questions"_s)
            ->takeValue(u"all"_s);
    }
    [[nodiscard]] int shownRows() const
    {
        const auto rows = section->findChildren<AnswerRow*>();
        return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                              [](const AnswerRow* r) { return !r->isHidden(); }));
    }
};

TEST_CASE("screening section: each answer is saved at once, counted, undone and done again",
          "[ui][record][screening]")
{
    ScreeningDeskRoom room;
    room.all();
    room.row(u"kept_inside"_s)->setFocus();
    QTest::keyClick(room.row(u"kept_inside"_s), Qt::Key_1);
    QTest::keyClick(room.row(u"papers_taken"_s), Qt::Key_4);
    auto view = room.stored();
    REQUIRE(view.answers.size() == 2);
    CHECK(view.answers[0].answer == core::forms::FieldValue::text(u"yes"_s));
    CHECK(view.answers[1].answer.answer() == core::forms::Answer::Refused);
    CHECK(room.inSide<ui::pages::CountsPanel>()->shownCounts() ==
          QStringList{u"1 yes"_s, u"0 yes"_s, u"0 yes"_s, u"11"_s});
    room.section->undo();
    CHECK(room.row(u"papers_taken"_s)->answer() == RowAnswer::NotAsked);
    room.section->redo();
    CHECK(room.row(u"papers_taken"_s)->answer() == RowAnswer::Declined);
    CHECK(room.stored().answers[1].answer.answer() == core::forms::Answer::Refused);
    CHECK(room.stored().decisions.empty()); // nobody is judged by counting
}

TEST_CASE("screening section: the quick screen comes first, until the whole one has begun",
          "[ui][record][screening]")
{
    ScreeningDeskRoom room;
    CHECK(room.shownRows() == 5);
    room.all();
    CHECK(room.shownRows() == 12);
    QTest::keyClick(room.row(u"debt"_s), Qt::Key_2);
    QTest::keyClick(room.row(u"pressure"_s), Qt::Key_3);
    REQUIRE(room.section->open(room.person));
    CHECK(room.shownRows() > 12); // a further question has an answer
    CHECK(room.row(u"pressure"_s)->answer() == RowAnswer::NotSure);
}

TEST_CASE("screening section: a note opens under its row and is kept when it is left",
          "[ui][record][screening]")
{
    ScreeningDeskRoom room;
    AnswerRow* row = room.row(u"kept_inside"_s);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_N);
    auto* note = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(note != nullptr);
    note->setPlainText(u"Locked at night"_s);
    QTest::keyClick(note, Qt::Key_Down, Qt::ControlModifier);
    CHECK(row->hasFocus());
    CHECK(row->hasNote());
    CHECK(room.stored().answers.front().note == u"Locked at night"_s);
    QTest::keyClick(row, Qt::Key_Left);
    REQUIRE(room.section->commit());
    CHECK(room.stored().answers.front().answer.answer() == core::forms::Answer::Refused);
}

TEST_CASE("screening section: a decision needs a reason and is signed with the name",
          "[ui][record][screening]")
{
    ScreeningDeskRoom room;
    room.inSide<ui::widgets::PickerEdit>(u"assessment"_s)->setId(u"presumed"_s);
    auto* sign = room.inSide<QPushButton>(u"sign_decision"_s);
    sign->click();
    CHECK(room.stored().decisions.empty());
    room.inSide<QPlainTextEdit>(u"basis"_s)->setPlainText(u"Three accounts agree"_s);
    sign->click();
    const auto decisions = room.stored().decisions;
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().by == room.world.store().session().user().name);
    CHECK(room.inSide<QLabel>(u"decision"_s)->text().contains(u"Three accounts agree"_s));
    CHECK(room.inSide<ui::widgets::PickerEdit>(u"assessment"_s)->value().isEmpty());
}

TEST_CASE("screening section: scenario 1, the means are said not to be needed for a child",
          "[ui][record][screening]")
{
    ScreeningDeskRoom room(u"2010-03-01"_s);
    const auto heads = room.section->findChildren<ui::pages::QuestionGroupHead*>();
    REQUIRE(heads.size() == 3);
    CHECK(heads[1]->note().contains(u"may be under 18"_s));
}

TEST_CASE("screening section: twelve questions fit beside the words to say them",
          "[ui][record][screening]")
{
    ui::theme::Theme dress(*qApp);
    for (const auto scheme : {ui::theme::Scheme::Light, ui::theme::Scheme::Dark}) {
        dress.setLook({scheme, {}, {}});
        ScreeningDeskRoom room;
        room.all();
        QTest::keyClick(room.row(u"offer_differed"_s), Qt::Key_1);
        QTest::keyClick(room.row(u"papers_taken"_s), Qt::Key_2);
        QTest::keyClick(room.row(u"pressure"_s), Qt::Key_3);
        QTest::keyClick(room.row(u"threats_or_force"_s), Qt::Key_4);
        REQUIRE(room.section->open(room.person)); // it has begun: no switch takes room
        room.row(u"kept_inside"_s)->setFocus();
        QApplication::sendPostedEvents();
        const QImage image = room.window.grab().toImage();
        const QString folder = qEnvironmentVariable("HOMEWARD_PICTURES");
        if (!folder.isEmpty())
            image.save(folder + u"/screening_%1.png"_s.arg(static_cast<int>(scheme)));
        const AnswerRow* last = room.row(u"sexual_exploitation"_s);
        const QPoint bottom = last->mapTo(&room.window, QPoint(0, last->height()));
        CHECK(bottom.y() <= room.window.height());
        CHECK(room.inSide<QLabel>(u"words"_s)->text().contains(u"Some could not"_s));
    }
    dress.setLook({});
}

} // namespace
} // namespace test::record
