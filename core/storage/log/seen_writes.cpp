// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/seen_writes.h"

#include <QStringList>

namespace core::storage {

forms::FieldValue seenValue(const Change& change, const Op& op)
{
    if (change.minReader < kSeenReader)
        return forms::FieldValue::flag(true);
    QStringList parts;
    for (const Dot& dot : op.replaces)
        parts.append(QStringLiteral("%1:%2").arg(dot.stream).arg(dot.seq));
    parts.removeDuplicates();
    return forms::FieldValue::text(parts.isEmpty() ? QStringLiteral("-") : parts.join(u' '));
}

bool hasSeen(const Dot& witness, const forms::FieldValue& seen, const Dot& write)
{
    if (witness.stream == write.stream && witness.seq >= write.seq)
        return true;
    const QString& text = seen.toText();
    if (text == QLatin1String("1"))
        return true;
    for (const QString& part : text.split(u' ')) {
        const QStringList numbers = part.split(u':');
        if (numbers.value(0).toLongLong() == write.stream &&
            numbers.value(1).toLongLong() >= write.seq)
            return true;
    }
    return false;
}

bool takesOutOfSight(const forms::FieldValue& state)
{
    return state.toText() == QLatin1String("merged") || state.toText() == QLatin1String("left_out");
}

} // namespace core::storage
