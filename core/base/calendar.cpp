// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr int kBuddhistEra = 543;
/// Julian day of 1 Meskerem 1, Amete Mihret: 29 August 8 of the Julian calendar.
constexpr qint64 kEthiopicEpoch = 1724221;
constexpr int kEthiopicMonth = 30;
constexpr int kEthiopicMonths = 13;
constexpr int kCalendarLastYear = 9999;
constexpr int kCalendarAboutYears = 2;

struct CalendarName {
    Calendar calendar;
    const char* code;
};
constexpr std::array kCalendarNames = {CalendarName{Calendar::Gregorian, "gregorian"},
                                       CalendarName{Calendar::Buddhist, "buddhist"},
                                       CalendarName{Calendar::Ethiopic, "ethiopic"}};

/// What is added to a year of the calendar to have the Gregorian one; of no meaning for Ethiopic.
int gregorianYear(Calendar calendar, int year)
{
    return calendar == Calendar::Buddhist ? year - kBuddhistEra : year;
}

/// Every fourth Ethiopic year ends with six days instead of five, whatever the century.
qint64 ethiopicJulianDay(const CalendarDate& date)
{
    const qint64 year = date.year;
    return kEthiopicEpoch + 365 * (year - 1) + year / 4 +
           qint64{kEthiopicMonth} * (date.month - 1) + date.day - 1;
}

std::optional<CalendarDate> ethiopicDate(const QDate& day)
{
    const qint64 since = day.toJulianDay() - kEthiopicEpoch;
    if (since < 0)
        return std::nullopt;
    // A cycle of four years is 1461 days and its third year is the long one.
    const qint64 cycle = since / 1461;
    const qint64 inCycle = since % 1461;
    const qint64 inYears = inCycle >= 1096 ? 3 : std::min<qint64>(2, inCycle / 365);
    const qint64 year = 4 * cycle + inYears + 1;
    const CalendarDate start{static_cast<int>(year), 1, 1};
    const auto left = static_cast<int>(day.toJulianDay() - ethiopicJulianDay(start));
    return CalendarDate{start.year, left / kEthiopicMonth + 1, left % kEthiopicMonth + 1};
}

bool isInRange(const QDate& day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= kCalendarLastYear;
}

CalendarDate firstOf(const CalendarDate& date)
{
    return {date.year, std::max(1, date.month), std::max(1, date.day)};
}

CalendarDate lastOf(Calendar calendar, const CalendarDate& date)
{
    const int month = date.month == 0 ? monthsInYear(calendar) : date.month;
    const int day = date.day == 0 ? daysInMonth(calendar, date.year, month) : date.day;
    return {date.year, month, day};
}

/// The parts a span of days fills exactly, the coarsest first.
std::optional<CalendarDate> exactParts(Calendar calendar, const std::pair<QDate, QDate>& days)
{
    const auto first = dateIn(calendar, days.first);
    if (!first)
        return std::nullopt;
    for (const CalendarDate& whole : {CalendarDate{first->year},
                                      {first->year, first->month},
                                      *first,
                                      {first->year + kCalendarAboutYears, 0, 0, true}}) {
        if (daysOf(calendar, whole) == days)
            return whole;
    }
    return std::nullopt;
}

} // namespace

QString calendarCode(Calendar calendar)
{
    const auto found = std::find_if(kCalendarNames.begin(), kCalendarNames.end(),
                                    [&](const CalendarName& n) { return n.calendar == calendar; });
    return QString::fromLatin1(found->code);
}

std::optional<Calendar> calendarOfCode(const QString& code)
{
    for (const CalendarName& name : kCalendarNames) {
        if (code == QLatin1StringView(name.code))
            return name.calendar;
    }
    return std::nullopt;
}

int monthsInYear(Calendar calendar)
{
    return calendar == Calendar::Ethiopic ? kEthiopicMonths : 12;
}

int daysInMonth(Calendar calendar, int year, int month)
{
    if (month < 1 || month > monthsInYear(calendar))
        return 0;
    if (calendar != Calendar::Ethiopic)
        return QDate(gregorianYear(calendar, year), month, 1).daysInMonth();
    if (month < kEthiopicMonths)
        return kEthiopicMonth;
    return year % 4 == 3 ? 6 : 5;
}

std::optional<QDate> dayOf(Calendar calendar, const CalendarDate& date)
{
    if (date.year < 1 || date.year > kCalendarLastYear + kBuddhistEra || date.day < 1 ||
        date.day > daysInMonth(calendar, date.year, date.month))
        return std::nullopt;
    const QDate day = calendar == Calendar::Ethiopic
                          ? QDate::fromJulianDay(ethiopicJulianDay(date))
                          : QDate(gregorianYear(calendar, date.year), date.month, date.day);
    return isInRange(day) ? std::optional(day) : std::nullopt;
}

std::optional<CalendarDate> dateIn(Calendar calendar, const QDate& day)
{
    if (!isInRange(day))
        return std::nullopt;
    switch (calendar) {
    case Calendar::Gregorian: return CalendarDate{day.year(), day.month(), day.day()};
    case Calendar::Buddhist: return CalendarDate{day.year() + kBuddhistEra, day.month(), day.day()};
    case Calendar::Ethiopic: return ethiopicDate(day);
    }
    return std::nullopt;
}

std::optional<std::pair<QDate, QDate>> daysOf(Calendar calendar, const CalendarDate& date)
{
    if (date.day != 0 && date.month == 0)
        return std::nullopt;
    CalendarDate from = firstOf(date);
    CalendarDate to = lastOf(calendar, date);
    if (date.about) {
        if (date.month != 0)
            return std::nullopt;
        from.year = std::max(1, from.year - kCalendarAboutYears);
        to = lastOf(calendar, {to.year + kCalendarAboutYears});
    }
    const auto first = dayOf(calendar, from);
    const auto last = dayOf(calendar, to);
    return first && last ? std::optional(std::pair(*first, *last)) : std::nullopt;
}

std::optional<PartialDate> toPartialDate(Calendar calendar, const CalendarDate& date)
{
    const auto days = daysOf(calendar, date);
    if (!days)
        return std::nullopt;
    if (date.about && calendar != Calendar::Ethiopic)
        return PartialDate::fromYear(gregorianYear(calendar, date.year), true);
    return PartialDate::fromSpan(days->first, days->second);
}

std::optional<CalendarDate> writtenIn(Calendar calendar, const PartialDate& date)
{
    if (date.statedAge())
        return std::nullopt;
    if (calendar != Calendar::Ethiopic && date.precision() == PartialDate::Precision::AboutYear) {
        const int more = calendar == Calendar::Buddhist ? kBuddhistEra : 0;
        return CalendarDate{date.year() + more, 0, 0, true};
    }
    return exactParts(calendar, date.range());
}

QString calendarText(const CalendarDate& date)
{
    QString text = (date.about ? u"~"_s : QString()) + u"%1"_s.arg(date.year, 4, 10, QChar(u'0'));
    if (date.month != 0)
        text += u"-%1"_s.arg(date.month, 2, 10, QChar(u'0'));
    if (date.day != 0)
        text += u"-%1"_s.arg(date.day, 2, 10, QChar(u'0'));
    return text;
}

std::optional<CalendarDate> parseCalendarText(const QString& text)
{
    static const QRegularExpression form(
        u"^(~?)([0-9]{4,5})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$"_s);
    const auto match = form.match(toAsciiDigits(text).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const CalendarDate date{match.captured(2).toInt(), match.captured(3).toInt(),
                            match.captured(4).toInt(), !match.captured(1).isEmpty()};
    const bool zeroPart =
        (match.hasCaptured(3) && date.month == 0) || (match.hasCaptured(4) && date.day == 0);
    return zeroPart || (date.about && date.month != 0) ? std::nullopt : std::optional(date);
}

} // namespace core
