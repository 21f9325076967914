// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>

namespace core {

/// The calendar a date was said in. The store holds Gregorian dates; this says how they were told.
enum class Calendar {
    Gregorian,
    Buddhist, ///< Gregorian months, years of the Buddhist Era (543 more)
    Ethiopic, ///< twelve months of 30 days and one of 5 or 6, years of Amete Mihret
};

/// "gregorian", "buddhist", "ethiopic": the codes of the list "calendar".
QString calendarCode(Calendar calendar);
std::optional<Calendar> calendarOfCode(const QString& code);

/// A date as its calendar writes it; what was not said is 0. A day has a month.
struct CalendarDate {
    int year = 0;
    int month = 0;
    int day = 0;
    bool about = false; ///< said of the year: give or take two
    friend bool operator==(const CalendarDate&, const CalendarDate&) = default;
};

int monthsInYear(Calendar calendar);
/// 0 when there is no such month.
int daysInMonth(Calendar calendar, int year, int month);

/// The day a full date names; nothing when there is none such, or out of the years 1 to 9999.
std::optional<QDate> dayOf(Calendar calendar, const CalendarDate& date);
/// How @p day is written. Nothing for a day before the first year of the calendar.
std::optional<CalendarDate> dateIn(Calendar calendar, const QDate& day);
/// The first and the last day a date can mean; nothing when there is no such date.
std::optional<std::pair<QDate, QDate>> daysOf(Calendar calendar, const CalendarDate& date);

/// The date that is stored. A month or year that lies across two Gregorian ones becomes the span of
/// its days: nothing is rounded and nothing made up. Nothing when there is no such date.
std::optional<PartialDate> toPartialDate(Calendar calendar, const CalendarDate& date);
/// How a stored date is written in @p calendar; nothing when the calendar has no way to say exactly
/// that (a Gregorian month in the Ethiopic calendar, an age).
std::optional<CalendarDate> writtenIn(Calendar calendar, const PartialDate& date);

/// The text kept as "as said": 2534, 1990-03, 1990-03-12, ~1990. Digits 0 to 9.
QString calendarText(const CalendarDate& date);
/// Reads calendarText, with the digits of any script; nothing when it is anything else. Whether
/// the calendar has such a date is not looked at.
std::optional<CalendarDate> parseCalendarText(const QString& text);

} // namespace core
