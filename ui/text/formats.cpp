// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::text {
namespace {

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr int kBuddhistOffset = 543;

bool isThai()
{
    return QLocale().language() == QLocale::Thai;
}

QString monthName(int month, QLocale::FormatType type)
{
    return QLocale().standaloneMonthName(month, type);
}

/// Chinese writes year, month, day; the pattern is the translator's.
QString dayMonthYear(int day, const QString& month, int year)
{
    //: A date: %1 day, %2 name of the month, %3 year.
    return Formats::tr("%1 %2 %3").arg(QString::number(day), month, QString::number(year));
}

QString monthYear(const QString& month, int year)
{
    //: A date without a day: %1 name of the month, %2 year.
    return Formats::tr("%1 %2").arg(month, QString::number(year));
}

} // namespace

QString formatDate(const QDate& date, DateStyle style)
{
    if (!date.isValid())
        return {};
    const int thaiYear = date.year() + (isThai() ? kBuddhistOffset : 0);
    switch (style) {
    case DateStyle::Short:
        return dayMonthYear(date.day(), monthName(date.month(), QLocale::ShortFormat), date.year());
    case DateStyle::Long:
        return dayMonthYear(date.day(), monthName(date.month(), QLocale::LongFormat), thaiYear);
    case DateStyle::Weekday:
        return QLocale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat) + u' ' +
               dayMonthYear(date.day(), monthName(date.month(), QLocale::LongFormat), thaiYear);
    case DateStyle::DayMonth:
        //: A date without a year: %1 day, %2 name of the month.
        return Formats::tr("%1 %2", "day and month")
            .arg(QString::number(date.day()), monthName(date.month(), QLocale::ShortFormat));
    }
    return {};
}

QString formatTime(const QTime& time, bool seconds)
{
    return QLocale::c().toString(time,
                                 seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString formatInstant(const QDateTime& at, const QDate& today)
{
    const QDateTime local = at.toLocalTime();
    if (!local.isValid())
        return {};
    const QString time = formatTime(local.time());
    if (local.date() == today)
        return time;
    const bool sameYear = local.date().year() == today.year();
    return formatDate(local.date(), sameYear ? DateStyle::DayMonth : DateStyle::Short) + u' ' +
           time;
}

QString formatPartialDate(const core::PartialDate& date)
{
    using Precision = core::PartialDate::Precision;
    switch (date.precision()) {
    case Precision::Day: return formatDate(date.range().first);
    case Precision::Month:
        return monthYear(monthName(date.month(), QLocale::ShortFormat), date.year());
    case Precision::Year: return QString::number(date.year());
    case Precision::AboutYear: return Formats::tr("about %1").arg(date.year());
    case Precision::Age:
        return Formats::tr("%n year(s), said on %1", "age", date.statedAge().value_or(0))
            .arg(formatDate(date.statedOn()));
    case Precision::Span:
        //: A span of days: %1 is "11 Sep 1997", %2 "10 Sep 1998".
        return Formats::tr("%1 to %2")
            .arg(formatDate(date.range().first), formatDate(date.range().second));
    }
    return {};
}

QString formatAge(const core::PartialDate& date, const QDate& today)
{
    const auto [least, most] = date.ageRange(today);
    const int age = date.age(today);
    if (least == most && age == 0)
        return Formats::tr("under 1 year");
    if (least == most || date.precision() == core::PartialDate::Precision::Day)
        return Formats::tr("%n year(s)", "age", age);
    return Formats::tr("about %n year(s)", "age", age);
}

QString formatDuration(qint64 seconds)
{
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    if (seconds < kMinute)
        return Formats::tr("under 1 min");
    if (seconds < kHour)
        return Formats::tr("%n min", "duration", static_cast<int>(seconds / kMinute));
    if (seconds < 2 * kDay) {
        const auto minutes = static_cast<int>(seconds % kHour / kMinute);
        const QString hours = Formats::tr("%n h", "duration", static_cast<int>(seconds / kHour));
        //: %1 is "2 h", %2 is "40 min".
        return minutes == 0 ? hours
                            : Formats::tr("%1 %2", "hours and minutes")
                                  .arg(hours, Formats::tr("%n min", "duration", minutes));
    }
    return Formats::tr("%n day(s)", "duration", static_cast<int>(seconds / kDay));
}

QString formatCount(qint64 count)
{
    QString digits = QString::number(count);
    constexpr QChar kNarrowNoBreakSpace(0x202F);
    const qsizetype first = count < 0 ? 1 : 0;
    for (qsizetype i = digits.size() - 3; i > first; i -= 3)
        digits.insert(i, kNarrowNoBreakSpace);
    return digits;
}

QString formatBytes(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace ui::text
