// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/kit_fixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields/answer_row.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

#include <set>

namespace test::kit {
namespace {

using ui::widgets::AnswerRow;
using ui::widgets::RowAnswer;

constexpr RowAnswer kEveryAnswer[] = {RowAnswer::Yes, RowAnswer::No, RowAnswer::NotSure,
                                      RowAnswer::Declined, RowAnswer::NotAsked};

/// Two rows below each other, the first with the focus.
struct RowBench {
    QWidget window;
    AnswerRow* row = new AnswerRow;
    AnswerRow* below = new AnswerRow;
    std::vector<RowAnswer> answers;

    RowBench()
    {
        auto* lines = new QVBoxLayout(&window);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        row->setText(QStringLiteral("Kept in a place they could not leave"));
        below->setText(QStringLiteral("Passport or phone taken away"));
        lines->addWidget(row);
        lines->addWidget(below);
        lines->addStretch(1);
        QObject::connect(row, &AnswerRow::answered, row,
                         [this](RowAnswer answer) { answers.push_back(answer); });
        window.resize(706, 200);
        window.show();
        QApplication::setActiveWindow(&window);
        row->setFocus();
        QApplication::sendPostedEvents();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] static QAccessibleInterface* access(QWidget* widget)
    {
        return QAccessible::queryAccessibleInterface(widget);
    }
};

TEST_CASE("answer row: digits answer by their place on the keyboard", "[ui][kit][answer_row]")
{
    RowBench bench;
    CHECK(bench.row->answer() == RowAnswer::NotAsked);
    RowBench::press(Qt::Key_1);
    CHECK(bench.row->answer() == RowAnswer::Yes);
    // The key of 4 on a Thai keyboard types a vowel.
    sendKey(*bench.row, {0xE20, 13, Qt::NoModifier, QStringLiteral("ภ"), 0});
    CHECK(bench.row->answer() == RowAnswer::Declined);
    RowBench::press(Qt::Key_6);
    RowBench::press(Qt::Key_2, Qt::ControlModifier);
    CHECK(bench.row->answer() == RowAnswer::Declined);
    CHECK(bench.answers == std::vector{RowAnswer::Yes, RowAnswer::Declined});
}

TEST_CASE("answer row: answers passed by arrows are not told", "[ui][kit][answer_row]")
{
    RowBench bench;
    RowBench::press(Qt::Key_Left);
    RowBench::press(Qt::Key_Left);
    CHECK(bench.row->answer() == RowAnswer::NotSure);
    CHECK(bench.answers.empty());
    RowBench::press(Qt::Key_Down);
    CHECK(bench.below->hasFocus());
    CHECK(bench.answers == std::vector{RowAnswer::NotSure});
    RowBench::press(Qt::Key_Up);
    CHECK(bench.row->hasFocus());
    RowBench::press(Qt::Key_Return);
    CHECK(bench.below->hasFocus());
    CHECK(bench.answers.size() == 1); // nothing moved: nothing is told again

    bench.row->setFocus();
    RowBench::press(Qt::Key_Right);
    bench.row->settle();
    bench.row->settle();
    CHECK(bench.answers == std::vector{RowAnswer::NotSure, RowAnswer::Declined});
}

TEST_CASE("answer row: arrows stop at both ends", "[ui][kit][answer_row]")
{
    RowBench bench;
    RowBench::press(Qt::Key_Right);
    CHECK(bench.row->answer() == RowAnswer::NotAsked);
    for (int i = 0; i < 7; ++i)
        RowBench::press(Qt::Key_Left);
    CHECK(bench.row->answer() == RowAnswer::Yes);
    bench.row->settle();
    CHECK(bench.answers == std::vector{RowAnswer::Yes});
}

TEST_CASE("answer row: N, F4 and the picture ask for the note", "[ui][kit][answer_row]")
{
    RowBench bench;
    QSignalSpy wanted(bench.row, &AnswerRow::noteWanted);
    RowBench::press(Qt::Key_N);
    RowBench::press(Qt::Key_F4);
    sendKey(*bench.row, {0xE37, 57, Qt::NoModifier, QStringLiteral("ื"), 0}); // N in Thai
    QTest::mouseClick(bench.row, Qt::LeftButton, {}, bench.row->noteRect().center());
    CHECK(wanted.count() == 4);
    RowBench::press(Qt::Key_N, Qt::ControlModifier);
    QTest::mouseClick(bench.row, Qt::LeftButton, {}, QPoint(20, 10));
    CHECK(wanted.count() == 4);
    CHECK(bench.answers.empty());
}

TEST_CASE("answer row: a click anywhere in the height of an answer counts", "[ui][kit][answer_row]")
{
    RowBench bench;
    for (const RowAnswer answer : kEveryAnswer) {
        const QRect box = bench.row->answerRect(answer);
        QTest::mouseClick(bench.row, Qt::LeftButton, {}, {box.center().x(), 1});
        CHECK(bench.row->answer() == answer);
    }
    CHECK(bench.answers.size() == std::size(kEveryAnswer));
}

TEST_CASE("answer row: one tab stop, five radio buttons and the note for screen readers",
          "[ui][kit][answer_row]")
{
    RowBench bench;
    QAccessibleInterface* group = RowBench::access(bench.row);
    REQUIRE(group->childCount() == 6);
    CHECK(group->role() == QAccessible::Grouping);
    CHECK(group->text(QAccessible::Name) == bench.row->text());
    CHECK(group->text(QAccessible::Description).startsWith(QStringLiteral("Not asked")));
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        QAccessibleInterface* part = group->child(i);
        CHECK(part->role() == QAccessible::RadioButton);
        CHECK(part->state().checked == (i == 4));
        CHECK(group->indexOfChild(part) == i);
        CHECK(part->parent() == group);
        const QPoint middle = part->rect().center();
        CHECK(group->childAt(middle.x(), middle.y()) == part);
        names += part->text(QAccessible::Name);
    }
    CHECK(names == QStringList{QStringLiteral("Yes"), QStringLiteral("No"),
                               QStringLiteral("Not sure"), QStringLiteral("Declined"),
                               QStringLiteral("Not asked")});
    group->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(bench.row->answer() == RowAnswer::Declined);
    CHECK(group->child(3)->state().checked);
    QSignalSpy wanted(bench.row, &AnswerRow::noteWanted);
    CHECK(group->child(5)->role() == QAccessible::PushButton);
    group->child(5)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(wanted.count() == 1);
    CHECK(group->child(6) == nullptr);
}

TEST_CASE("answer row: one height for short questions, more for those of two lines",
          "[ui][kit][answer_row]")
{
    const ui::theme::Theme dress(*qApp);
    RowBench bench;
    CHECK(bench.row->sizeHint().height() == 35);
    CHECK(bench.row->height() == 35);
    bench.row->setText(QStringLiteral("a question that is long ").repeated(6));
    CHECK(bench.row->sizeHint().height() > 40);
    // The boxes do not move when an answer is chosen.
    const QRect before = bench.row->answerRect(RowAnswer::NotSure);
    bench.row->setAnswer(RowAnswer::NotSure);
    CHECK(bench.row->answerRect(RowAnswer::NotSure) == before);
}

TEST_CASE("answer row: no answer is red or green in any scheme", "[ui][kit][answer_row]")
{
    ui::theme::Theme dress(*qApp);
    for (const auto scheme : {ui::theme::Scheme::Light, ui::theme::Scheme::Dark}) {
        dress.setLook({scheme, {}, {}});
        const ui::theme::Tokens& t = dress.tokens();
        const std::set<QRgb> judging{t.good.rgb(),  t.goodBg.rgb(), t.bad.rgb(),
                                     t.badBg.rgb(), t.warn.rgb(),   t.warnBg.rgb()};
        std::set<QRgb> grounds;
        RowBench bench;
        for (const RowAnswer answer : kEveryAnswer) {
            bench.row->setAnswer(answer);
            const QImage image = picture(*bench.row, {706, 35});
            const QRect box = bench.row->answerRect(answer);
            grounds.insert(image.pixel(box.left() + 4, box.top() + 4));
        }
        CHECK(grounds.size() == 3); // yes, no, and the quiet ones
        for (const QRgb ground : grounds)
            CHECK(judging.count(ground) == 0);
    }
    dress.setLook({});
}

} // namespace
} // namespace test::kit
