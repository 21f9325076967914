// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/date_parts.h"

#include "core/base/text_fold.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::widgets {
namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(PartialDateEdit)
};

constexpr int kBuddhistFrom = 2400;
constexpr int kBuddhistEra = 543;
constexpr qsizetype kMonthLetters = 3;

QString digitsOf(const QString& typed)
{
    return core::toAsciiDigits(typed).trimmed();
}

bool beginsMonth(const QString& typed, const QLocale& locale, int month)
{
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (const QString& name :
             {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
            const QString folded = core::foldText(name);
            if (folded == typed || (typed.size() >= kMonthLetters && folded.startsWith(typed)))
                return true;
        }
    }
    return false;
}

DateReading problemReading(DateProblem problem, int buddhistYear = 0)
{
    return {std::nullopt, problem, buddhistYear};
}

DateReading readAge(const DateParts& parts, const QDate& today)
{
    const QString digits = digitsOf(parts.age);
    if (digits.isEmpty())
        return {};
    bool isNumber = false;
    const int age = digits.toInt(&isNumber);
    auto value = isNumber ? core::PartialDate::fromAge(age, today) : std::nullopt;
    return value.has_value() ? DateReading{value} : problemReading(DateProblem::NoSuchAge);
}

/// The value for a year that is known, with what else is.
DateReading readWithYear(const DateParts& parts, int year, int buddhist)
{
    const QString day = digitsOf(parts.day);
    const bool hasMonth = !parts.month.trimmed().isEmpty();
    if (!hasMonth && !day.isEmpty())
        return problemReading(DateProblem::MonthMissing, buddhist);
    if (!hasMonth)
        return {core::PartialDate::fromYear(year, parts.about), DateProblem::None, buddhist};
    const int month = readMonth(parts.month);
    if (month == 0)
        return problemReading(DateProblem::NoSuchMonth, buddhist);
    if (day.isEmpty())
        return {core::PartialDate::fromMonth(year, month), DateProblem::None, buddhist};
    const QDate exact(year, month, day.toInt());
    if (!exact.isValid())
        return problemReading(DateProblem::NoSuchDay, buddhist);
    return {core::PartialDate::fromDay(exact), DateProblem::None, buddhist};
}

/// What can already be said while the year is missing or short.
DateProblem problemWithoutYear(const DateParts& parts)
{
    const int month = readMonth(parts.month);
    if (!parts.month.trimmed().isEmpty() && month == 0)
        return DateProblem::NoSuchMonth;
    constexpr int kLeapYear = 2000;
    const QString day = digitsOf(parts.day);
    if (!day.isEmpty() && !QDate(kLeapYear, month == 0 ? 1 : month, day.toInt()).isValid())
        return DateProblem::NoSuchDay;
    return DateProblem::None;
}

} // namespace

int readMonth(const QString& typed)
{
    const QString folded = core::foldText(core::toAsciiDigits(typed)).trimmed();
    if (folded.isEmpty())
        return 0;
    bool isNumber = false;
    const int number = folded.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 12 ? number : 0;
    for (const QLocale& locale : {QLocale(), QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            if (beginsMonth(folded, locale, month))
                return month;
        }
    }
    return 0;
}

DateReading readDateParts(const DateParts& parts, const QDate& today)
{
    if (parts.ageMode)
        return readAge(parts, today);
    const QString typedYear = digitsOf(parts.year);
    const bool restEmpty = parts.day.trimmed().isEmpty() && parts.month.trimmed().isEmpty();
    if (typedYear.isEmpty() && restEmpty)
        return {};
    if (const DateProblem early = problemWithoutYear(parts); early != DateProblem::None)
        return problemReading(early);
    if (typedYear.isEmpty())
        return problemReading(DateProblem::YearMissing);
    if (typedYear.size() != 4)
        return problemReading(DateProblem::YearShort);
    const int typed = typedYear.toInt();
    const bool buddhist = typed > kBuddhistFrom;
    DateReading reading =
        readWithYear(parts, buddhist ? typed - kBuddhistEra : typed, buddhist ? typed : 0);
    if (reading.value.has_value() && reading.value->range().first > today &&
        reading.value->precision() != core::PartialDate::Precision::AboutYear)
        return problemReading(DateProblem::InFuture, reading.buddhistYear);
    return reading;
}

DateParts partsOf(const std::optional<core::PartialDate>& date)
{
    using Precision = core::PartialDate::Precision;
    DateParts parts;
    if (!date.has_value())
        return parts;
    const auto twoDigits = [](int number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    if (date->precision() == Precision::Age) {
        parts.ageMode = true;
        parts.age = QString::number(date->statedAge().value_or(0));
        return parts;
    }
    parts.year = QStringLiteral("%1").arg(date->year(), 4, 10, QLatin1Char('0'));
    parts.about = date->precision() == Precision::AboutYear;
    if (date->month() > 0)
        parts.month = twoDigits(date->month());
    if (date->day() > 0)
        parts.day = twoDigits(date->day());
    return parts;
}

QString dateProblemText(DateProblem problem, const DateParts& parts)
{
    switch (problem) {
    case DateProblem::None: return {};
    case DateProblem::NoSuchDay: {
        const int month = readMonth(parts.month);
        if (month == 0)
            return DateWords::tr("There is no day %1.").arg(digitsOf(parts.day));
        //: %1 is a day, %2 the name of a month: "There is no 31 February."
        return DateWords::tr("There is no %1 %2.")
            .arg(digitsOf(parts.day), QLocale().standaloneMonthName(month, QLocale::LongFormat));
    }
    case DateProblem::NoSuchMonth:
        return DateWords::tr("Month: 1 to 12, or the first letters of its name.");
    case DateProblem::MonthMissing: return DateWords::tr("Add the month, or leave the day empty.");
    case DateProblem::YearMissing: return DateWords::tr("Add the year, or type a for an age.");
    case DateProblem::YearShort: return DateWords::tr("Type the year with 4 digits.");
    case DateProblem::NoSuchAge: return DateWords::tr("An age from 0 to 130.");
    case DateProblem::InFuture: return DateWords::tr("This date is still to come. Check the year.");
    }
    return {};
}

} // namespace ui::widgets
