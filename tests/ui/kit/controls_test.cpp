// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/ui/kit_fixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bars/capacity_bar.h"
#include "ui/widgets/bars/flow_strip.h"
#include "ui/widgets/buttons/key_cap.h"
#include "ui/widgets/buttons/need_row.h"
#include "ui/widgets/buttons/rail_button.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/elided_label.h"
#include "ui/widgets/frames/empty_state.h"
#include "ui/widgets/frames/toast_host.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace test::kit {
namespace {

using namespace ui::widgets;

QAccessible::Role roleOf(QWidget* widget)
{
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
    return access != nullptr ? access->role() : QAccessible::NoRole;
}

struct ControlBench {
    QWidget window;
    explicit ControlBench(QWidget* widget)
    {
        (new QVBoxLayout(&window))->addWidget(widget);
        window.resize(700, 400);
        window.show();
        QApplication::setActiveWindow(&window);
        widget->setFocus();
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

SegmentedChoice* sexChoice()
{
    auto* choice = new SegmentedChoice;
    choice->setSegments(
        {{QStringLiteral("F"), QStringLiteral("F Woman"), QStringLiteral("F"), {}},
         {QStringLiteral("M"), QStringLiteral("M Man"), QStringLiteral("M"), {}},
         {QStringLiteral("X"), QStringLiteral("X Other"), QStringLiteral("X"), {}}});
    return choice;
}

TEST_CASE("segments: digits, letters and arrows choose, in Thai by their place",
          "[ui][kit][buttons]")
{
    SegmentedChoice* choice = sexChoice();
    const ControlBench bench(choice);
    QSignalSpy chosen(choice, &SegmentedChoice::chosen);
    CHECK(choice->value().isEmpty());
    ControlBench::press(Qt::Key_2);
    CHECK(choice->value() == QStringLiteral("M"));
    ControlBench::press(Qt::Key_X);
    CHECK(choice->value() == QStringLiteral("X"));
    ControlBench::press(Qt::Key_Left);
    CHECK(choice->value() == QStringLiteral("M"));
    ControlBench::press(Qt::Key_9);
    CHECK(choice->value() == QStringLiteral("M"));
    // F on a Thai keyboard types a vowel.
    sendKey(*choice, {0xE14, 41, Qt::NoModifier, QStringLiteral("ด"), 0});
    CHECK(choice->value() == QStringLiteral("F"));
    CHECK(chosen.count() == 4);
    choice->setValue({});
    CHECK(chosen.count() == 4);
    for (KeyButton* button : choice->buttons())
        CHECK_FALSE(button->isChecked());
}

TEST_CASE("segments: one tab stop, radio buttons for screen readers", "[ui][kit][buttons]")
{
    SegmentedChoice* choice = sexChoice();
    const ControlBench bench(choice);
    int stops = 0;
    for (KeyButton* button : choice->buttons()) {
        stops += (button->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
        CHECK(roleOf(button) == QAccessible::RadioButton);
    }
    CHECK(stops == 1);
    choice->setValue(QStringLiteral("M"));
    QAccessibleInterface* man = QAccessible::queryAccessibleInterface(choice->buttons()[1]);
    CHECK(man->state().checked);
    CHECK(man->text(QAccessible::Name) == QStringLiteral("M Man"));
    man->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(roleOf(choice) == QAccessible::Grouping);
}

TEST_CASE("segments: choosing does not change the width", "[ui][kit][buttons]")
{
    const ui::theme::Theme dress(*qApp);
    SegmentedChoice* choice = sexChoice();
    const ControlBench bench(choice);
    const int before = choice->sizeHint().width();
    choice->setValue(QStringLiteral("X"));
    CHECK(choice->sizeHint().width() == before);
}

TEST_CASE("needs: digits toggle, several at once, new words keep the answers", "[ui][kit][buttons]")
{
    auto* needs = new NeedRow;
    const std::vector<Need> list{
        {QStringLiteral("med"), QStringLiteral("Medical"), ui::theme::Icon::Medical},
        {QStringLiteral("inj"), QStringLiteral("Injured"), ui::theme::Icon::Injured}};
    needs->setNeeds(list);
    const ControlBench bench(needs);
    QSignalSpy changed(needs, &NeedRow::changed);
    ControlBench::press(Qt::Key_1);
    ControlBench::press(Qt::Key_2);
    CHECK(needs->value() == QStringList{QStringLiteral("med"), QStringLiteral("inj")});
    ControlBench::press(Qt::Key_1);
    CHECK(needs->value() == QStringList{QStringLiteral("inj")});
    ControlBench::press(Qt::Key_3);
    CHECK(changed.count() == 3);
    needs->setNeeds(list);
    CHECK(needs->value() == QStringList{QStringLiteral("inj")});
}

TEST_CASE("key button: the cap is described and widens it, bold fits", "[ui][kit][buttons]")
{
    const ui::theme::Theme dress(*qApp);
    KeyButton button(QStringLiteral("Save draft"));
    const int plain = button.sizeHint().width();
    button.setKeyCap(QStringLiteral("Ctrl S"));
    CHECK(button.sizeHint().width() > plain + 20);
    CHECK(button.accessibleDescription().contains(QStringLiteral("Ctrl S")));
    button.setPicture(ui::theme::Icon::Printer);
    CHECK(button.sizeHint().width() > plain + 40);
    CHECK(button.sizeHint().height() == 34);
    button.setSize(ButtonSize::Small);
    CHECK(button.sizeHint().height() == 28);
    const QFontMetrics bold(ui::theme::font(&button, 12, true));
    button.setKind(ButtonKind::Primary);
    CHECK(button.sizeHint().width() > bold.horizontalAdvance(button.text()));
    CHECK(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_Return)) == QStringLiteral("Ctrl Enter"));
}

TEST_CASE("rail: the count is drawn and spoken", "[ui][kit][buttons]")
{
    const ui::theme::Theme dress(*qApp);
    RailButton button(ui::theme::Icon::Duplicates, QStringLiteral("Duplicates"));
    const QImage without = picture(button, {160, 34});
    button.setCount(4, QStringLiteral("4 to look at"));
    CHECK(picture(button, {160, 34}) != without);
    CHECK(button.accessibleDescription() == QStringLiteral("4 to look at"));
    button.setCount(0);
    CHECK(picture(button, {160, 34}) == without);
}

QStandardItemModel* peopleRows(QObject* parent, int rows)
{
    auto* model = new QStandardItemModel(0, 2, parent);
    for (int i = 0; i < rows; ++i)
        model->appendRow({new QStandardItem(QStringLiteral("MSA-%1").arg(i)),
                          new QStandardItem(QStringLiteral("Ratna"))});
    return model;
}

TEST_CASE("table: a current index exists as long as rows do", "[ui][kit][table]")
{
    HwTableView table;
    auto* model = peopleRows(&table, 3);
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    table.setModel(model);
    CHECK(table.currentRow() == 0);
    table.setCurrentRow(2);
    model->removeRow(2);
    CHECK(table.currentRow() == 1);
    model->removeRows(0, 2);
    CHECK_FALSE(table.currentIndex().isValid());
    model->appendRow(
        {new QStandardItem(QStringLiteral("a")), new QStandardItem(QStringLiteral("b"))});
    CHECK(table.currentIndex().isValid());
    table.setModel(peopleRows(&table, 2));
    CHECK(table.currentIndex().isValid());
    table.setCurrentRow(7);
    CHECK(table.currentRow() < 2);
}

TEST_CASE("table: Enter opens, letters go to the page, Tab leaves", "[ui][kit][table]")
{
    auto* table = new HwTableView;
    table->setModel(peopleRows(table, 3));
    const ControlBench bench(table);
    QSignalSpy opened(table, &HwTableView::opened);
    ControlBench::press(Qt::Key_Down);
    CHECK(table->currentRow() == 1);
    ControlBench::press(Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toModelIndex().row() == 1);
    ControlBench::press(Qt::Key_M);
    CHECK(table->currentRow() == 1);
    CHECK_FALSE(table->tabKeyNavigation());
}

TEST_CASE("table: chips and native names are painted and make room", "[ui][kit][table]")
{
    const ui::theme::Theme dress(*qApp);
    HwTableView table;
    auto* model = peopleRows(&table, 1);
    table.setModel(model);
    const QModelIndex cell = model->index(0, 1);
    const int plain = table.sizeHintForIndex(cell).width();
    model->setData(cell, QString::fromUtf8("ကျောက်တန်းမြို့"), NativeRole);
    CHECK(table.sizeHintForIndex(cell).width() > plain + 20);
    const QImage before = picture(table, {400, 120});
    model->setData(
        cell, chipsVariant({{QStringLiteral("No guardian"), Tone::Bad, ui::theme::Icon::Child}}),
        ChipsRole);
    CHECK(picture(table, {400, 120}) != before);
    CHECK(table.rowHeight(0) == 33);
}

TEST_CASE("capacity: over is said in words and in the value", "[ui][kit][bars]")
{
    CapacityBar bar;
    bar.setCounts(38, 2, 44);
    CHECK(bar.over() == 0);
    CHECK(bar.words().contains(QStringLiteral("4")));
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&bar);
    CHECK(access->role() == QAccessible::ProgressBar);
    CHECK(access->valueInterface()->currentValue().toInt() == 40);
    const QImage fits = picture(bar, {200, 14});
    bar.setCounts(44, 2, 44);
    CHECK(bar.over() == 2);
    CHECK(picture(bar, {200, 14}) != fits);
    bar.setCounts(0, 0, 0);
    CHECK(bar.taken() == 0);
}

TEST_CASE("flow strip: arrows choose a step, Enter opens it", "[ui][kit][bars]")
{
    auto* strip = new FlowStrip;
    strip->setSteps({{QStringLiteral("arrived"), 163, 270, QStringLiteral("Arrived"),
                      QStringLiteral("of about 270")},
                     {QStringLiteral("registered"), 147, 163, QStringLiteral("Registered"),
                      QStringLiteral("16 in the queue")}});
    const ControlBench bench(strip);
    QSignalSpy opened(strip, &FlowStrip::stepTriggered);
    ControlBench::press(Qt::Key_Right);
    ControlBench::press(Qt::Key_Right);
    CHECK(strip->accessibleName().contains(QStringLiteral("147")));
    ControlBench::press(Qt::Key_Return);
    CHECK(opened.first().first().toString() == QStringLiteral("registered"));
    strip->setSteps({});
    ControlBench::press(Qt::Key_Return);
    CHECK(opened.count() == 1);
}

TEST_CASE("banner: escapes what it shows and follows its links", "[ui][kit][frames]")
{
    Banner banner(Tone::Bad);
    banner.setText(QStringLiteral("<b>Ratna</b>"), QStringLiteral("A & B"));
    CHECK(banner.spokenText() == QStringLiteral("<b>Ratna</b> A & B"));
    CHECK(roleOf(&banner) == QAccessible::AlertMessage);
    CHECK(toneIcon(Tone::Bad) != toneIcon(Tone::Warn));
    banner.setTone(Tone::Info);
    CHECK(banner.property("kind").toString() == QStringLiteral("ban-info"));
}

TEST_CASE("toasts: two at most, never the focus, Undo runs once", "[ui][kit][frames]")
{
    const core::FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(7, 2), Qt::UTC));
    auto* area = new QWidget;
    area->setFocusPolicy(Qt::StrongFocus);
    ControlBench bench(area);
    ToastHost host(*area, clock);
    int undone = 0;
    host.show(QStringLiteral("One"));
    host.show(QStringLiteral("Two"), [&] { ++undone; });
    CHECK(area->hasFocus());
    CHECK(host.shown().size() == 2);
    CHECK(host.focusNewest());
    host.shown().back()->button()->click();
    CHECK(undone == 1);
    CHECK(host.shown().size() == 1);
    CHECK_FALSE(host.focusNewest());
    host.show(QStringLiteral("Three"));
    host.show(QStringLiteral("Four"));
    CHECK(host.shown().size() == 2);
    CHECK(host.past().size() == 4);
    host.closeAll();
    CHECK(host.shown().empty());
    host.clear();
    CHECK(host.past().empty());
}

TEST_CASE("elided label: says it all in the tool tip only when cut", "[ui][kit][frames]")
{
    ElidedLabel label(QStringLiteral("A long name that does not fit into its place"));
    label.resize(60, 20);
    label.show();
    CHECK(label.isElided());
    CHECK(label.toolTip() == label.text());
    label.resize(900, 20);
    CHECK_FALSE(label.isElided());
    CHECK(label.toolTip().isEmpty());
}

TEST_CASE("empty state: one action, or none", "[ui][kit][frames]")
{
    EmptyState empty(ui::theme::Icon::People);
    empty.setText(QStringLiteral("Nobody matches."));
    auto* button = empty.findChild<KeyButton*>();
    CHECK(button->isHidden());
    QSignalSpy triggered(&empty, &EmptyState::actionTriggered);
    empty.setAction(QStringLiteral("Clear the filters"));
    CHECK_FALSE(button->isHidden());
    button->click();
    CHECK(triggered.count() == 1);
    CHECK(empty.accessibleName() == QStringLiteral("Nobody matches."));
}

} // namespace
} // namespace test::kit
