// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preferences.h"

#include <algorithm>

namespace ui::pages {
namespace {

constexpr int kTextSteps[] = {100, 115, 130};

PreferenceValues inRange(PreferenceValues values)
{
    values.autoLockMinutes = std::clamp(values.autoLockMinutes, 1, 15);
    if (std::find(std::begin(kTextSteps), std::end(kTextSteps), values.textPercent) ==
        std::end(kTextSteps))
        values.textPercent = 100;
    const QString& scheme = values.scheme;
    if (scheme != u"light" && scheme != u"dark" && scheme != u"contrast")
        values.scheme = QStringLiteral("light");
    return values;
}

} // namespace

Preferences::Preferences(const PreferenceValues& values, QObject* parent)
    : QObject(parent), m_values(inRange(values))
{
}

void Preferences::set(const PreferenceValues& values)
{
    const PreferenceValues next = inRange(values);
    if (next == m_values)
        return;
    m_values = next;
    Q_EMIT changed(m_values);
}

} // namespace ui::pages
