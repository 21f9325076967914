// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace ui::text {

/// Dates and numbers as the window and papers show them, in the language in force: day month year,
/// 24 hours, digits 0 to 9.
enum class DateStyle {
    Short,    ///< 14 Sep 2001
    Long,     ///< 14 September 2001
    Weekday,  ///< Thu 12 March 2026
    DayMonth, ///< 14 Sep
};

/// Thai shows the Buddhist year in Weekday and Long, where the calendar of the day is meant. Dates
/// of documents and of birth stay Gregorian, as in the documents.
QString formatDate(const QDate& date, DateStyle style = DateStyle::Short);
QString formatTime(const QTime& time, bool seconds = false); ///< 14:02, 14:02:11
/// "14:02" today, else "13 Mar 06:30", with the year when it is another one.
QString formatInstant(const QDateTime& at, const QDate& today);

/// "14 Sep 2001", "Sep 2001", "2001", "about 2001", "24 years, said on 10 Nov 2025".
QString formatPartialDate(const core::PartialDate& date);
/// "24 years"; "about 24 years" when the date allows more than one age; "under 1 year".
QString formatAge(const core::PartialDate& date, const QDate& today);

/// "12 min", "1 h 50 min", "2 days": as long as it took or is ago.
QString formatDuration(qint64 seconds);
/// 1204 as "1 204", with a narrow space that does not break.
QString formatCount(qint64 count);
/// "3.4 MB".
QString formatBytes(qint64 bytes);

} // namespace ui::text
