// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_dates.h"

namespace ui::printing {

using namespace Qt::StringLiterals;
using core::PartialDate;
using core::documents::PaperText;

namespace {

constexpr int kBuddhistYearOffset = 543;

QString twoDigits(int value)
{
    return u"%1"_s.arg(value, 2, 10, QLatin1Char('0'));
}

QString shortMonth(const QLocale& locale, int month)
{
    return locale.monthName(month, QLocale::ShortFormat);
}

QString longDate(const QDate& date, const QLocale& locale)
{
    return u"%1 %2 %3"_s.arg(date.day()).arg(locale.monthName(date.month())).arg(date.year());
}

QString clockTime(const QTime& time)
{
    return twoDigits(time.hour()) + u':' + twoDigits(time.minute());
}

} // namespace

PaperText birthText(const PartialDate& birth, const QLocale& locale)
{
    switch (birth.precision()) {
    case PartialDate::Precision::Day:
        return PaperText::data(
            u"%1 %2 %3"_s.arg(twoDigits(birth.day()), shortMonth(locale, birth.month()))
                .arg(birth.year()));
    case PartialDate::Precision::Month:
        return PaperText::data(u"%1 %2"_s.arg(shortMonth(locale, birth.month())).arg(birth.year()));
    case PartialDate::Precision::Year: return PaperText::number(birth.year());
    case PartialDate::Precision::AboutYear:
        return PaperText::of(CORE_TR("paper", "about %1"), {PaperText::number(birth.year())});
    case PartialDate::Precision::Age:
        return PaperText::of(CORE_TR("paper", "age %1 in %2"),
                             {PaperText::number(birth.statedAge().value_or(0)),
                              PaperText::number(birth.statedOn().year())});
    case PartialDate::Precision::Span: {
        const auto [first, last] = birth.range();
        return first.year() == last.year()
                   ? PaperText::number(first.year())
                   : PaperText::data(u"%1/%2"_s.arg(first.year()).arg(last.year()));
    }
    }
    return {};
}

QString momentText(PaperText::Kind kind, const QDateTime& moment, const QLocale& locale,
                   bool withBuddhistYear)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    const QDate date = local.date();
    if (kind == PaperText::Kind::ShortDate)
        return u"%1 %2"_s.arg(date.day()).arg(locale.toUpper(shortMonth(locale, date.month())));
    if (kind == PaperText::Kind::Date)
        return longDate(date, locale);
    if (kind == PaperText::Kind::DateTime)
        return longDate(date, locale) + u' ' + clockTime(local.time());
    QString day =
        locale.dayName(date.dayOfWeek(), QLocale::ShortFormat) + u' ' + longDate(date, locale);
    if (withBuddhistYear)
        day += u" (%1)"_s.arg(date.year() + kBuddhistYearOffset);
    return day + ", "_L1 + clockTime(local.time());
}

} // namespace ui::printing
