// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/house_style.h"

namespace ui::theme {

int textPercent(TextSize size)
{
    switch (size) {
    case TextSize::Normal: return 100;
    case TextSize::Large: return 115;
    case TextSize::Largest: return 130;
    }
    return 100;
}

HouseStyle::HouseStyle(const Look& look) : QProxyStyle(QStringLiteral("Fusion")), m_look(look) {}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    if (hint == kScheme)
        return static_cast<int>(m_look.scheme);
    if (hint == kDensity)
        return static_cast<int>(m_look.density);
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
    if (metric == kTextPercent)
        return textPercent(m_look.textSize);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace ui::theme
