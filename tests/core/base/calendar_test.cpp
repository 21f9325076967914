// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include <catch2/catch.hpp>
#include <unicode/ucal.h>

#include <array>
#include <memory>

using core::Calendar;
using core::CalendarDate;
using core::PartialDate;

namespace {

constexpr std::array kAllCalendars = {Calendar::Gregorian, Calendar::Buddhist, Calendar::Ethiopic};
const QDate kFirstDay(1900, 1, 1);
const QDate kLastDay(2100, 12, 31);

struct CloseCalendar {
    void operator()(UCalendar* calendar) const { ucal_close(calendar); }
};

/// The same day as ICU writes it: the second opinion.
class IcuCalendar {
public:
    explicit IcuCalendar(const char* locale)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_calendar.reset(ucal_open(u"UTC", 3, locale, UCAL_DEFAULT, &status));
        REQUIRE(U_SUCCESS(status));
    }
    [[nodiscard]] CalendarDate dateIn(const QDate& day) const
    {
        UErrorCode status = U_ZERO_ERROR;
        const qint64 days = QDate(1970, 1, 1).daysTo(day);
        ucal_setMillis(m_calendar.get(), static_cast<double>(days) * 86'400'000, &status);
        const auto part = [&](UCalendarDateFields field) {
            return ucal_get(m_calendar.get(), field, &status);
        };
        const CalendarDate date{part(UCAL_YEAR), part(UCAL_MONTH) + 1, part(UCAL_DATE)};
        REQUIRE(U_SUCCESS(status));
        return date;
    }

private:
    std::unique_ptr<UCalendar, CloseCalendar> m_calendar;
};

QString stored(Calendar calendar, const CalendarDate& date)
{
    const auto value = core::toPartialDate(calendar, date);
    return value ? value->toString() : QString();
}

} // namespace

TEST_CASE("calendar: the same day in three calendars", "[core][base]")
{
    const QDate day(2025, 11, 10);
    CHECK(core::dateIn(Calendar::Gregorian, day) == CalendarDate{2025, 11, 10});
    CHECK(core::dateIn(Calendar::Buddhist, day) == CalendarDate{2568, 11, 10});
    CHECK(core::dateIn(Calendar::Ethiopic, day) == CalendarDate{2018, 3, 1});
    CHECK(stored(Calendar::Buddhist, {2538, 6, 5}) == QStringLiteral("1995-06-05"));
    CHECK(stored(Calendar::Ethiopic, {1990, 3, 12}) == QStringLiteral("1997-11-21"));
}

TEST_CASE("calendar: every day of two hundred years goes there and back, as in ICU", "[core][base]")
{
    const IcuCalendar buddhist("th@calendar=buddhist");
    const IcuCalendar ethiopic("am@calendar=ethiopic");
    int wrong = 0;
    for (QDate day = kFirstDay; day <= kLastDay; day = day.addDays(1)) {
        for (const Calendar calendar : kAllCalendars) {
            const auto date = core::dateIn(calendar, day);
            wrong += date && core::dayOf(calendar, *date) == day ? 0 : 1;
            wrong +=
                date && core::toPartialDate(calendar, *date) == PartialDate::fromDay(day) ? 0 : 1;
            wrong += core::writtenIn(calendar, *PartialDate::fromDay(day)) == date ? 0 : 1;
            wrong += core::parseCalendarText(core::calendarText(*date)) == date ? 0 : 1;
        }
        wrong += core::dateIn(Calendar::Buddhist, day) == buddhist.dateIn(day) ? 0 : 1;
        wrong += core::dateIn(Calendar::Ethiopic, day) == ethiopic.dateIn(day) ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("calendar: a month or a year holds its days and no other", "[core][base]")
{
    int wrong = 0;
    for (const Calendar calendar : kAllCalendars) {
        for (QDate day = kFirstDay; day <= kLastDay; day = day.addDays(1)) {
            const CalendarDate date = *core::dateIn(calendar, day);
            for (const CalendarDate& part : {CalendarDate{date.year}, {date.year, date.month}}) {
                const auto value = core::toPartialDate(calendar, part);
                const auto days = core::daysOf(calendar, part);
                const bool holds = value && days && value->range() == *days && days->first <= day &&
                                   day <= days->second &&
                                   core::dateIn(calendar, days->first.addDays(-1)) != date;
                wrong += holds ? 0 : 1;
                wrong += value && core::writtenIn(calendar, *value) == part ? 0 : 1;
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("calendar: what lies across two Gregorian years is kept as it lies", "[core][base]")
{
    CHECK(stored(Calendar::Ethiopic, {1990}) == QStringLiteral("1997-09-11/1998-09-10"));
    CHECK(stored(Calendar::Ethiopic, {1990, 3}) == QStringLiteral("1997-11-10/1997-12-09"));
    CHECK(stored(Calendar::Ethiopic, {1990, 0, 0, true}) ==
          QStringLiteral("1995-09-12/2000-09-10"));
    CHECK(stored(Calendar::Buddhist, {2538}) == QStringLiteral("1995"));
    CHECK(stored(Calendar::Buddhist, {2538, 6}) == QStringLiteral("1995-06"));
    CHECK(stored(Calendar::Buddhist, {2538, 0, 0, true}) == QStringLiteral("~1995"));
    CHECK(core::writtenIn(Calendar::Buddhist, *PartialDate::fromYear(1995, true)) ==
          CalendarDate{2538, 0, 0, true});
    CHECK(core::writtenIn(Calendar::Ethiopic,
                          *core::toPartialDate(Calendar::Ethiopic, {1990, 0, 0, true})) ==
          CalendarDate{1990, 0, 0, true});
    CHECK_FALSE(core::writtenIn(Calendar::Ethiopic, *PartialDate::fromMonth(1995, 6)));
    CHECK_FALSE(
        core::writtenIn(Calendar::Gregorian, *PartialDate::fromSpan({1997, 9, 11}, {1998, 9, 10})));
    CHECK_FALSE(
        core::writtenIn(Calendar::Buddhist, *PartialDate::fromAge(20, QDate(2025, 11, 10))));
}

TEST_CASE("calendar: there is never a date that is not", "[core][base]")
{
    // The short month has six days before a year that four divides, else five.
    CHECK(stored(Calendar::Ethiopic, {2015, 13, 6}) == QStringLiteral("2023-09-11"));
    CHECK(stored(Calendar::Ethiopic, {2016, 13, 6}).isEmpty());
    CHECK(stored(Calendar::Ethiopic, {2016, 1, 31}).isEmpty());
    CHECK(stored(Calendar::Ethiopic, {2016, 14, 1}).isEmpty());
    CHECK(stored(Calendar::Buddhist, {2567, 2, 29}) == QStringLiteral("2024-02-29"));
    CHECK(stored(Calendar::Buddhist, {2568, 2, 29}).isEmpty());
    CHECK(stored(Calendar::Buddhist, {2568, 13, 1}).isEmpty());
    CHECK(stored(Calendar::Buddhist, {500, 1, 1}).isEmpty());
    CHECK(stored(Calendar::Gregorian, {0, 1, 1}).isEmpty());
    CHECK(stored(Calendar::Gregorian, {10000}).isEmpty());
    CHECK(stored(Calendar::Gregorian, {1999, 0, 5}).isEmpty());
    CHECK(stored(Calendar::Gregorian, {1999, 5, 0, true}).isEmpty());
    CHECK_FALSE(core::dateIn(Calendar::Ethiopic, QDate(7, 1, 1)));
    int wrong = 0;
    for (const Calendar calendar : kAllCalendars) {
        for (int month = 0; month <= 14; ++month) {
            for (int day = 0; day <= 32; ++day) {
                const CalendarDate date{2443, month, day};
                const auto value = core::toPartialDate(calendar, date);
                const bool exists = month <= core::monthsInYear(calendar) &&
                                    (month > 0 || day == 0) &&
                                    (day == 0 || day <= core::daysInMonth(calendar, 2443, month));
                wrong += value.has_value() == exists ? 0 : 1;
                wrong += value && PartialDate::parse(value->toString()) != value ? 1 : 0;
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("calendar: digits of every script are read, and nothing else", "[core][base]")
{
    const CalendarDate thai{2538, 6, 5};
    CHECK(core::parseCalendarText(QStringLiteral("๒๕๓๘-๐๖-๐๕")) == thai);
    CHECK(core::parseCalendarText(QStringLiteral("၂၅၃၈-၀၆-၀၅")) == thai);
    CHECK(core::parseCalendarText(QStringLiteral("२५३८-०६-०५")) == thai);
    CHECK(core::parseCalendarText(QStringLiteral("2538-6-5")) == thai);
    CHECK(core::parseCalendarText(QStringLiteral("~2538")) == CalendarDate{2538, 0, 0, true});
    for (const QString& text :
         {QStringLiteral(""), QStringLiteral("2538-"), QStringLiteral("2538-00"),
          QStringLiteral("2538-01-00"), QStringLiteral("~2538-01"), QStringLiteral("25/38"),
          QStringLiteral("253"), QStringLiteral("2538-06-05x")}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(core::parseCalendarText(text));
    }
    for (const Calendar calendar : kAllCalendars)
        CHECK(core::calendarOfCode(core::calendarCode(calendar)) == calendar);
    CHECK_FALSE(core::calendarOfCode(QStringLiteral("lunar")));
}
