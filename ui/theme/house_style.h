// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

namespace ui::theme {

int textPercent(TextSize size);

/// Fusion that also carries the look, so that every widget can ask its own style for it and nothing
/// global is needed.
class HouseStyle final : public QProxyStyle {
    Q_OBJECT
public:
    static constexpr auto kScheme = static_cast<StyleHint>(SH_CustomBase + 0x4801);
    static constexpr auto kDensity = static_cast<StyleHint>(SH_CustomBase + 0x4802);
    static constexpr auto kTextPercent = static_cast<PixelMetric>(PM_CustomBase + 0x4801);

    explicit HouseStyle(const Look& look);

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;

private:
    Look m_look;
};

} // namespace ui::theme
