// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/ui/kit_fixture.h"
#include "ui/text/language.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/fields/partial_date_edit.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/fields/search_field.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace test::kit {
namespace {

using namespace ui::widgets;
using core::PartialDate;

const QDate kToday(2026, 3, 12);
const QDateTime kNoonThatDay(kToday, QTime(12, 0));

/// A shown window with one widget in it.
struct FieldBench {
    QWidget window;
    explicit FieldBench(QWidget* widget)
    {
        (new QVBoxLayout(&window))->addWidget(widget);
        window.resize(600, 400);
        window.show();
        QApplication::setActiveWindow(&window);
        widget->setFocus();
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

struct DateRow {
    const char16_t* day;
    const char16_t* month;
    const char16_t* year;
    const char16_t* canonical; ///< empty: no value
    DateProblem problem;
};

TEST_CASE("date parts: what is typed is read and nothing is guessed", "[ui][kit][date]")
{
    ui::text::Language language;
    const DateRow rows[] = {
        {u"14", u"09", u"2001", u"2001-09-14", DateProblem::None},
        {u"4", u"9", u"2001", u"2001-09-04", DateProblem::None},
        {u"", u"9", u"2001", u"2001-09", DateProblem::None},
        {u"", u"", u"2001", u"2001", DateProblem::None},
        {u"14", u"sep", u"2001", u"2001-09-14", DateProblem::None},
        {u"14", u"September", u"2001", u"2001-09-14", DateProblem::None},
        {u"၁၄", u"๐๙", u"२००१", u"2001-09-14", DateProblem::None},
        {u"14", u"9", u"2544", u"2001-09-14", DateProblem::None},
        {u"29", u"2", u"2000", u"2000-02-29", DateProblem::None},
        {u"", u"", u"", u"", DateProblem::None},
        {u"31", u"02", u"2006", u"", DateProblem::NoSuchDay},
        {u"29", u"2", u"2001", u"", DateProblem::NoSuchDay},
        {u"31", u"2", u"", u"", DateProblem::NoSuchDay},
        {u"1", u"13", u"2001", u"", DateProblem::NoSuchMonth},
        {u"1", u"xyz", u"2001", u"", DateProblem::NoSuchMonth},
        {u"14", u"", u"2001", u"", DateProblem::MonthMissing},
        {u"14", u"9", u"", u"", DateProblem::YearMissing},
        {u"14", u"9", u"99", u"", DateProblem::YearShort},
        {u"13", u"3", u"2026", u"", DateProblem::InFuture},
        {u"12", u"3", u"2026", u"2026-03-12", DateProblem::None},
    };
    for (const DateRow& row : rows) {
        const DateParts parts{QString::fromUtf16(row.day),
                              QString::fromUtf16(row.month),
                              QString::fromUtf16(row.year),
                              {},
                              false,
                              false};
        CAPTURE(parts.day.toStdString(), parts.month.toStdString(), parts.year.toStdString());
        const DateReading reading = readDateParts(parts, kToday);
        CHECK(reading.problem == row.problem);
        CHECK((reading.value ? reading.value->toString() : QString()) ==
              QString::fromUtf16(row.canonical));
        CHECK(dateProblemText(reading.problem, parts).isEmpty() ==
              (row.problem == DateProblem::None));
    }
    CHECK(dateProblemText(DateProblem::NoSuchDay,
                          {QStringLiteral("31"), QStringLiteral("2"), {}, {}, false, false}) ==
          QStringLiteral("There is no 31 February."));
}

TEST_CASE("date parts: ages and about", "[ui][kit][date]")
{
    DateParts age;
    age.ageMode = true;
    age.age = QStringLiteral("24");
    CHECK(readDateParts(age, kToday).value == PartialDate::fromAge(24, kToday));
    age.age = QStringLiteral("131");
    CHECK(readDateParts(age, kToday).problem == DateProblem::NoSuchAge);
    DateParts about;
    about.year = QStringLiteral("1996");
    about.about = true;
    CHECK(readDateParts(about, kToday).value == PartialDate::fromYear(1996, true));
    CHECK(readMonth(QStringLiteral("m")) == 0);
    CHECK(readMonth(QStringLiteral("mar")) == 3);
}

TEST_CASE("date parts: a value goes into the boxes and comes back", "[ui][kit][date]")
{
    for (const char* canonical : {"1999-05-14", "1999-05", "1999", "~1999"}) {
        const auto date = PartialDate::parse(QString::fromLatin1(canonical));
        REQUIRE(date.has_value());
        CHECK(readDateParts(partsOf(date), kToday).value == date);
    }
    CHECK(partsOf(std::nullopt) == DateParts{});
}

TEST_CASE("date edit: eight digits run through the boxes", "[ui][kit][date]")
{
    const core::FixedClock clock(kNoonThatDay);
    auto* edit = new PartialDateEdit(clock);
    const FieldBench bench(edit);
    QSignalSpy edited(edit, &PartialDateEdit::edited);
    for (const QChar c : QStringLiteral("14092001"))
        FieldBench::type(QString(c));
    CHECK(edit->value() == PartialDate::fromDay(QDate(2001, 9, 14)));
    CHECK(edited.count() == 8);

    edit->setValue(std::nullopt);
    edit->setFocus();
    FieldBench::type(QStringLiteral("4"));
    FieldBench::press(Qt::Key_Return);
    FieldBench::type(QStringLiteral("9"));
    FieldBench::press(Qt::Key_Return);
    for (const QChar c : QStringLiteral("2001"))
        FieldBench::type(QString(c));
    CHECK(edit->value() == PartialDate::fromDay(QDate(2001, 9, 4)));
}

TEST_CASE("date edit: a asks for an age, and an age said before keeps its day", "[ui][kit][date]")
{
    const core::FixedClock clock(kNoonThatDay);
    auto* edit = new PartialDateEdit(clock);
    const FieldBench bench(edit);
    FieldBench::type(QStringLiteral("a"));
    FieldBench::type(QStringLiteral("24"));
    CHECK(edit->value() == PartialDate::fromAge(24, kToday));
    FieldBench::press(Qt::Key_Escape);
    CHECK_FALSE(edit->value().has_value());
    CHECK(edit->parts().age == QStringLiteral("24"));

    const auto earlier = PartialDate::fromAge(27, QDate(2025, 11, 10));
    edit->setValue(earlier);
    CHECK(edit->value() == earlier);
    edit->setAgeOffered(false);
    edit->setValue(std::nullopt);
    edit->setFocus();
    FieldBench::type(QStringLiteral("a"));
    CHECK_FALSE(edit->parts().ageMode);
    CHECK(edit->parts().day.isEmpty());
}

TEST_CASE("date edit: about, Buddhist years, Thai digit keys, Backspace", "[ui][kit][date]")
{
    const core::FixedClock clock(kNoonThatDay);
    auto* edit = new PartialDateEdit(clock);
    const FieldBench bench(edit);
    FieldBench::press(Qt::Key_Return);
    FieldBench::press(Qt::Key_Return);
    FieldBench::type(QStringLiteral("~"));
    // 2544 on a Thai keyboard: the places of the keys count.
    for (const quint32 code : {11u, 14u, 13u, 13u})
        sendKey(*edit, {0xE20, code, Qt::NoModifier, QStringLiteral("ภ"), 0});
    CHECK(edit->parts().year == QStringLiteral("2001"));
    CHECK(edit->value() == PartialDate::fromYear(2001, true));
    bool told = false;
    for (const QLabel* label : edit->findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("2544"));
    CHECK(told);

    edit->setValue(std::nullopt);
    edit->setFocus();
    FieldBench::type(QStringLiteral("14"));
    const QWidget* month = QApplication::focusWidget();
    FieldBench::press(Qt::Key_Backspace);
    CHECK(QApplication::focusWidget() != month);
    CHECK(edit->problem() == DateProblem::YearMissing);
}

std::vector<PickerItem> pickerCountries()
{
    return {
        {QStringLiteral("IND"),
         QStringLiteral("อินเดีย"),
         QStringLiteral("IND"),
         {QStringLiteral("India"), QStringLiteral("भारत"), QStringLiteral("IN")},
         {}},
        {QStringLiteral("IDN"),
         QStringLiteral("Indonesia"),
         QStringLiteral("IDN"),
         {QStringLiteral("ID")},
         {}},
        {QStringLiteral("MMR"),
         QStringLiteral("Myanmar"),
         QStringLiteral("MMR"),
         {QStringLiteral("Burma"), QStringLiteral("မြန်မာ")},
         {}},
        {QStringLiteral("CIV"), QStringLiteral("Côte d'Ivoire"), QStringLiteral("CIV"), {}, {}},
        {QStringLiteral("KOR"), QStringLiteral("Korea (South)"), QStringLiteral("KOR"), {}, {}}};
}

QStringList pickerIds(const QString& typed, const QStringList& mostUsed = {})
{
    const auto items = pickerCountries();
    QStringList ids;
    for (const int row : matchingItems(items, typed, mostUsed))
        ids << items[static_cast<size_t>(row)].id;
    return ids;
}

TEST_CASE("picker: finds by code, own name, English name and without accents", "[ui][kit][picker]")
{
    CHECK(pickerIds(QStringLiteral("id")).first() == QStringLiteral("IDN"));
    CHECK(pickerIds(QStringLiteral("india")) == QStringList{QStringLiteral("IND")});
    CHECK(pickerIds(QStringLiteral("भार")) == QStringList{QStringLiteral("IND")});
    CHECK(pickerIds(QStringLiteral("မြန်")) == QStringList{QStringLiteral("MMR")});
    CHECK(pickerIds(QStringLiteral("COTE")) == QStringList{QStringLiteral("CIV")});
    CHECK(pickerIds(QStringLiteral("south")) == QStringList{QStringLiteral("KOR")});
    CHECK(pickerIds(QStringLiteral("zz")).isEmpty());
    CHECK(pickerIds({}, {QStringLiteral("MMR"), QStringLiteral("KOR")}).mid(0, 2) ==
          QStringList{QStringLiteral("MMR"), QStringLiteral("KOR")});
}

TEST_CASE("picker: typing filters, Enter takes the marked row, Escape puts back",
          "[ui][kit][picker]")
{
    auto* picker = new PickerEdit;
    picker->setItems(pickerCountries());
    const FieldBench bench(picker);
    QSignalSpy chosen(picker, &PickerEdit::chosen);
    FieldBench::type(QStringLiteral("mya"));
    CHECK(picker->isListOpen());
    CHECK(picker->listedLabels() == QStringList{QStringLiteral("Myanmar")});
    FieldBench::press(Qt::Key_Return);
    CHECK(picker->value().id == QStringLiteral("MMR"));
    CHECK_FALSE(picker->isListOpen());
    CHECK(chosen.count() == 1);

    FieldBench::press(Qt::Key_F4);
    CHECK(picker->listedLabels().size() == 5);
    FieldBench::press(Qt::Key_Escape);
    CHECK(picker->value().id == QStringLiteral("MMR"));
    picker->selectAll();
    FieldBench::type(QStringLiteral("zz"));
    FieldBench::press(Qt::Key_Return);
    CHECK(picker->text() == QStringLiteral("Myanmar"));
    CHECK(chosen.count() == 1);
}

TEST_CASE("picker: as said, emptied, and an id the list does not know", "[ui][kit][picker]")
{
    auto* picker = new PickerEdit;
    picker->setItems(pickerCountries());
    picker->setOtherAllowed(true);
    const FieldBench bench(picker);
    FieldBench::type(QStringLiteral("Karen hills"));
    CHECK(picker->listedLabels().size() == 1);
    FieldBench::press(Qt::Key_Return);
    CHECK(picker->value() == PickerValue{{}, QStringLiteral("Karen hills")});
    picker->selectAll();
    FieldBench::press(Qt::Key_Delete);
    FieldBench::press(Qt::Key_Escape);
    picker->clear();
    FieldBench::press(Qt::Key_Return);
    CHECK(picker->value().isEmpty());
    picker->setId(QStringLiteral("XKX"));
    CHECK(picker->text() == QStringLiteral("XKX"));
    CHECK(picker->value().id == QStringLiteral("XKX"));
}

TEST_CASE("field row: label, message and scan mark are spoken, the border follows",
          "[ui][kit][fields]")
{
    auto* edit = new QLineEdit;
    FieldRow row(QStringLiteral("&Document number"), edit);
    CHECK(edit->accessibleName() == QStringLiteral("Document number"));
    row.setHint(QStringLiteral("As in the document"));
    CHECK(edit->accessibleDescription() == QStringLiteral("As in the document"));
    const int heightBefore = row.sizeHint().height();
    row.setMessage(FieldState::Warn, QStringLiteral("Letter O or a zero?"));
    CHECK(edit->property("state").toString() == QStringLiteral("warn"));
    CHECK(edit->accessibleDescription() == QStringLiteral("Letter O or a zero?"));
    CHECK(row.sizeHint().height() == heightBefore);
    row.setScanned(true);
    CHECK(edit->accessibleDescription().size() > 19);
    row.setMessage(FieldState::Normal);
    CHECK(edit->property("state").toString().isEmpty());
    CHECK(row.message().isEmpty());
}

TEST_CASE("search field: searches after a pause, at once on Enter, once for the same words",
          "[ui][kit][fields]")
{
    auto* search = new SearchField(QStringLiteral("Find"));
    const FieldBench bench(search);
    QSignalSpy searched(search, &SearchField::searched);
    QSignalSpy down(search, &SearchField::leaveDown);
    FieldBench::type(QStringLiteral("rat"));
    CHECK(searched.isEmpty());
    FieldBench::press(Qt::Key_Return);
    FieldBench::press(Qt::Key_Return);
    CHECK(searched.count() == 1);
    FieldBench::press(Qt::Key_Down);
    CHECK(down.count() == 1);
    FieldBench::press(Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(searched.last().at(0).toString().isEmpty());
}

} // namespace
} // namespace test::kit
