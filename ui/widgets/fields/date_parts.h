// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ui::widgets {

/// What stands in the boxes of a date, as typed.
struct DateParts {
    QString day;
    QString month; ///< number, or the beginning of a name
    QString year;
    QString age;
    bool about = false;
    bool ageMode = false;
    friend bool operator==(const DateParts&, const DateParts&) = default;
};

enum class DateProblem {
    None,
    NoSuchDay,   ///< 31 February
    NoSuchMonth, ///< 13
    MonthMissing,
    YearMissing,
    YearShort, ///< 99: which century
    NoSuchAge, ///< over 130
    InFuture,
};

struct DateReading {
    std::optional<core::PartialDate> value; ///< none when empty or with a problem
    DateProblem problem = DateProblem::None;
    int buddhistYear = 0; ///< the year as typed, when it was read as Buddhist Era
};

/// Reads the boxes; nothing is guessed. Digits of any script count. Years over 2400 are Buddhist
/// Era. An age is kept as said on @p today.
DateReading readDateParts(const DateParts& parts, const QDate& today);

/// 1 to 12 for a number or for the beginning of a month's name (three letters, or a whole short
/// name) in the language of the window or in English; 0 when it is none.
int readMonth(const QString& typed);

DateParts partsOf(const std::optional<core::PartialDate>& date);

/// "There is no 31 February." Empty for None.
QString dateProblemText(DateProblem problem, const DateParts& parts);

} // namespace ui::widgets
