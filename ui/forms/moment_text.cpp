// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/moment_text.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace ui::forms {

using core::forms::FieldValue;

namespace {

/// Before what could not be read, so that bare digits are not taken for an instant.
constexpr QChar kAsTyped(u'?');
constexpr QChar kBetweenBoxes(u'/');

QDate dayOf(const QRegularExpressionMatch& match, const QDateTime& moment, const QTime& time)
{
    if (match.captured(1).isEmpty()) {
        const bool toCome = time > moment.time();
        return toCome ? moment.date().addDays(-1) : moment.date();
    }
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const QDate thisYear(moment.date().year(), month, day);
    return thisYear > moment.date() ? thisYear.addYears(-1) : thisYear;
}

} // namespace

FieldValue MomentText::read(const QString& typed, const QDateTime& now)
{
    const QString said = core::toAsciiDigits(core::cleanText(typed));
    if (said.isEmpty())
        return {};
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{1,2})[./](\\d{1,2})[.]?\\s+)?(\\d{1,2}):?(\\d{2})$"));
    const QRegularExpressionMatch match = form.match(said);
    const QTime time(match.captured(3).toInt(), match.captured(4).toInt());
    if (match.hasMatch() && time.isValid()) {
        const QDate day = dayOf(match, now, time);
        if (day.isValid())
            return FieldValue::instant(QDateTime(day, time).toMSecsSinceEpoch());
    }
    return FieldValue::text(said.startsWith(kAsTyped) ? said : kAsTyped + said);
}

QString MomentText::shown(const FieldValue& value, const QDateTime& now)
{
    if (!value.isGiven())
        return {};
    const auto ms = value.toNumber();
    if (!ms)
        return value.toText().startsWith(kAsTyped) ? value.toText().mid(1) : value.toText();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(*ms);
    const QString time = at.time().toString(QStringLiteral("HH:mm"));
    if (at.date() == now.date())
        return time;
    return QStringLiteral("%1.%2. %3").arg(at.date().day()).arg(at.date().month()).arg(time);
}

QString MomentText::example()
{
    //: How to type a time, shown in an empty field. Keep the digits.
    return tr("14:30, or 9.11. 20:00");
}

QString MomentText::advice()
{
    return tr("Type the time, such as 14:30, or the day before it, such as 9.11. 20:00.");
}

QString boxesText(const widgets::DateParts& parts)
{
    const QStringList boxes =
        parts.ageMode ? QStringList{parts.age} : QStringList{parts.day, parts.month, parts.year};
    const bool anything =
        std::any_of(boxes.begin(), boxes.end(), [](const QString& box) { return !box.isEmpty(); });
    return anything ? boxes.join(kBetweenBoxes) : QString();
}

widgets::DateParts boxesOfText(const QString& text)
{
    const QStringList boxes = text.split(kBetweenBoxes);
    widgets::DateParts parts;
    if (boxes.size() == 3) {
        parts.day = boxes[0];
        parts.month = boxes[1];
        parts.year = boxes[2];
    } else {
        parts.ageMode = true;
        parts.age = text;
    }
    return parts;
}

} // namespace ui::forms
