// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/field_value.h"

#include "core/base/check.h"

#include <algorithm>

namespace core::forms {

FieldValue FieldValue::missing(Answer why)
{
    CORE_ASSERT(why != Answer::Given);
    FieldValue value;
    value.m_answer = why;
    return value;
}

FieldValue FieldValue::text(const QString& text)
{
    FieldValue value;
    if (!text.isEmpty()) {
        value.m_answer = Answer::Given;
        value.m_text = text;
    }
    return value;
}

FieldValue FieldValue::number(qint64 value)
{
    return text(QString::number(value));
}

FieldValue FieldValue::flag(bool value)
{
    return text(value ? QStringLiteral("1") : QStringLiteral("0"));
}

FieldValue FieldValue::instant(qint64 ms)
{
    return number(ms);
}

FieldValue FieldValue::date(const PartialDate& date)
{
    return text(date.toString());
}

FieldValue FieldValue::codes(QStringList codes)
{
    std::sort(codes.begin(), codes.end());
    codes.removeDuplicates();
    return text(codes.join(u' '));
}

std::optional<qint64> FieldValue::toNumber() const
{
    bool ok = false;
    const qint64 value = m_text.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QStringList FieldValue::toCodes() const
{
    return m_text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace core::forms
