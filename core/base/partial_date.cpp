// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;
constexpr int kLargestAge = 130;
constexpr int kAboutYears = 2;

bool isYear(int year)
{
    return year >= kFirstYear && year <= kLastYear;
}

/// Whole years completed on @p day; a birthday of 29 February counts from 1 March in other years.
int yearsBetween(const QDate& from, const QDate& day)
{
    const bool before = std::tuple(day.month(), day.day()) < std::tuple(from.month(), from.day());
    return day.year() - from.year() - (before ? 1 : 0);
}

/// The number made of exactly @p text's ASCII digits; nothing when another character is among them.
std::optional<int> digitsOnly(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

QString padded(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

} // namespace

std::optional<PartialDate> PartialDate::fromDay(const QDate& day)
{
    if (!day.isValid() || !isYear(day.year()))
        return std::nullopt;
    PartialDate date;
    date.m_precision = Precision::Day;
    date.m_year = day.year();
    date.m_month = day.month();
    date.m_day = day.day();
    return date;
}

std::optional<PartialDate> PartialDate::fromMonth(int year, int month)
{
    if (!isYear(year) || month < 1 || month > 12)
        return std::nullopt;
    PartialDate date;
    date.m_precision = Precision::Month;
    date.m_year = year;
    date.m_month = month;
    return date;
}

std::optional<PartialDate> PartialDate::fromYear(int year, bool about)
{
    if (!isYear(year))
        return std::nullopt;
    PartialDate date;
    date.m_precision = about ? Precision::AboutYear : Precision::Year;
    date.m_year = year;
    return date;
}

std::optional<PartialDate> PartialDate::fromAge(int age, const QDate& on)
{
    if (!on.isValid() || age < 0 || age > kLargestAge || on.year() > kLastYear ||
        on.year() - age - 1 < kFirstYear) {
        return std::nullopt;
    }
    PartialDate date;
    date.m_precision = Precision::Age;
    date.m_age = age;
    date.m_statedOn = on;
    date.m_year = date.range().first.year();
    return date;
}

std::optional<PartialDate> PartialDate::fromSpan(const QDate& first, const QDate& last)
{
    if (!first.isValid() || !last.isValid() || !isYear(first.year()) || !isYear(last.year()) ||
        first > last) {
        return std::nullopt;
    }
    if (first == last)
        return fromDay(first);
    const auto days = std::pair(first, last);
    for (const auto& whole : {fromMonth(first.year(), first.month()), fromYear(first.year())}) {
        if (whole->range() == days)
            return whole;
    }
    PartialDate date;
    date.m_precision = Precision::Span;
    date.m_year = first.year();
    date.m_first = first;
    date.m_last = last;
    return date;
}

std::optional<PartialDate> PartialDate::parse(const QString& text)
{
    const QStringView view(text);
    if (const auto slash = view.indexOf(u'/'); slash >= 0) {
        const auto from = parse(text.left(slash));
        const auto to = parse(text.mid(slash + 1));
        if (!from || !to || from->m_precision != Precision::Day ||
            to->m_precision != Precision::Day) {
            return std::nullopt;
        }
        const auto date = fromSpan(from->range().first, to->range().first);
        return date && date->toString() == text ? date : std::nullopt;
    }
    if (view.startsWith(u"age:")) {
        const auto at = view.indexOf(u'@');
        const auto on = at < 0 ? std::nullopt : parse(text.mid(at + 1));
        const auto age = at < 0 ? std::nullopt : digitsOnly(view.mid(4, at - 4));
        if (!age || !on || on->m_precision != Precision::Day)
            return std::nullopt;
        const auto date = fromAge(*age, on->range().first);
        return date && date->toString() == text ? date : std::nullopt;
    }
    if (view.startsWith(u'~')) {
        const auto year = view.size() == 5 ? digitsOnly(view.mid(1)) : std::nullopt;
        return year ? fromYear(*year, true) : std::nullopt;
    }
    const auto year = view.size() >= 4 ? digitsOnly(view.left(4)) : std::nullopt;
    if (!year)
        return std::nullopt;
    if (view.size() == 4)
        return fromYear(*year);
    const auto month =
        view.size() >= 7 && view[4] == u'-' ? digitsOnly(view.mid(5, 2)) : std::nullopt;
    if (!month)
        return std::nullopt;
    if (view.size() == 7)
        return fromMonth(*year, *month);
    const auto day = view.size() == 10 && view[7] == u'-' ? digitsOnly(view.mid(8)) : std::nullopt;
    return day ? fromDay(QDate(*year, *month, *day)) : std::nullopt;
}

std::optional<int> PartialDate::statedAge() const
{
    return m_precision == Precision::Age ? std::optional(m_age) : std::nullopt;
}

QString PartialDate::toString() const
{
    switch (m_precision) {
    case Precision::Day:
        return padded(m_year, 4) + u'-' + padded(m_month, 2) + u'-' + padded(m_day, 2);
    case Precision::Month: return padded(m_year, 4) + u'-' + padded(m_month, 2);
    case Precision::Year: return padded(m_year, 4);
    case Precision::AboutYear: return u'~' + padded(m_year, 4);
    case Precision::Age:
        return QStringLiteral("age:%1@%2").arg(m_age).arg(m_statedOn.toString(Qt::ISODate));
    case Precision::Span:
        return m_first.toString(Qt::ISODate) + u'/' + m_last.toString(Qt::ISODate);
    }
    return {};
}

std::pair<QDate, QDate> PartialDate::range() const
{
    switch (m_precision) {
    case Precision::Day: return {QDate(m_year, m_month, m_day), QDate(m_year, m_month, m_day)};
    case Precision::Month: {
        const QDate first(m_year, m_month, 1);
        return {first, QDate(m_year, m_month, first.daysInMonth())};
    }
    case Precision::Year: return {QDate(m_year, 1, 1), QDate(m_year, 12, 31)};
    case Precision::AboutYear:
        return {QDate(std::max(kFirstYear, m_year - kAboutYears), 1, 1),
                QDate(std::min(kLastYear, m_year + kAboutYears), 12, 31)};
    case Precision::Age:
        return {m_statedOn.addYears(-(m_age + 1)).addDays(1), m_statedOn.addYears(-m_age)};
    case Precision::Span: return {m_first, m_last};
    }
    return {};
}

std::pair<int, int> PartialDate::ageRange(const QDate& day) const
{
    const auto [first, last] = range();
    return {std::max(0, yearsBetween(last, day)), std::max(0, yearsBetween(first, day))};
}

int PartialDate::age(const QDate& day) const
{
    if (m_precision == Precision::Age)
        return std::max(0, m_age + yearsBetween(m_statedOn, day));
    const auto [least, largest] = ageRange(day);
    return (least + largest) / 2;
}

std::strong_ordering operator<=>(const PartialDate& a, const PartialDate& b)
{
    // The day it was said comes last: two ages said a year apart can span the same days.
    const auto key = [](const PartialDate& d) {
        const auto [first, last] = d.range();
        return std::tuple(first.toJulianDay(), last.toJulianDay(), d.m_precision,
                          d.m_statedOn.toJulianDay());
    };
    return key(a) <=> key(b);
}

} // namespace core
