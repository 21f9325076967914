// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <utility>

namespace core {

/// A date of which some parts may be unknown: a day, a month, a year, about a year, an age on a
/// given day, or a span of days (the month or year of another calendar). It keeps what was said and
/// never invents the rest.
///
/// Canonical text (store, log, CSV): 1999-05-14 · 1999-05 · 1999 · ~1999 · age:27@2025-11-10 ·
/// 1997-09-11/1998-09-10
/// Invariant: an object is always a date that can exist, years 1 to 9999, ages 0 to 130.
class PartialDate {
public:
    enum class Precision { Day, Month, Year, AboutYear, Age, Span };

    static std::optional<PartialDate> fromDay(const QDate& day);
    static std::optional<PartialDate> fromMonth(int year, int month);
    static std::optional<PartialDate> fromYear(int year, bool about = false);
    /// The person said to be @p age years old on @p on.
    static std::optional<PartialDate> fromAge(int age, const QDate& on);
    /// Some day from @p first to @p last; a span that is a day, a month or a year becomes that.
    static std::optional<PartialDate> fromSpan(const QDate& first, const QDate& last);
    /// Reads the canonical text; nothing when it is anything else.
    static std::optional<PartialDate> parse(const QString& text);

    [[nodiscard]] Precision precision() const { return m_precision; }
    [[nodiscard]] int year() const { return m_year; } ///< for Age and Span: the first possible year
    [[nodiscard]] int month() const { return m_month; } ///< 0 when not known
    [[nodiscard]] int day() const { return m_day; }     ///< 0 when not known
    [[nodiscard]] std::optional<int> statedAge() const;
    [[nodiscard]] QDate statedOn() const { return m_statedOn; }

    [[nodiscard]] QString toString() const;
    /// First and last day the date can be. AboutYear widens by two years on each side.
    [[nodiscard]] std::pair<QDate, QDate> range() const;
    /// The least and the largest age in whole years on @p day; never below 0.
    [[nodiscard]] std::pair<int, int> ageRange(const QDate& day) const;
    /// The age to show: the stated one carried forward, else the middle of the range.
    [[nodiscard]] int age(const QDate& day) const;
    /// True unless the person is surely 18 or older: a disputed minor is treated as one.
    [[nodiscard]] bool mayBeMinor(const QDate& day) const { return ageRange(day).first < 18; }

    friend bool operator==(const PartialDate&, const PartialDate&) = default;
    /// Orders by the first possible day, then by the last, then by precision.
    friend std::strong_ordering operator<=>(const PartialDate& a, const PartialDate& b);

private:
    PartialDate() = default;

    Precision m_precision = Precision::Year;
    int m_year = 1;
    int m_month = 0;
    int m_day = 0;
    int m_age = -1;
    QDate m_statedOn;
    QDate m_first; ///< of a span, like m_last
    QDate m_last;
};

} // namespace core
