// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::theme {
namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

const Tokens& lightTokens()
{
    static const Tokens kTokens{
        .scheme = Scheme::Light,
        .window = rgb(0xE9EEEE),
        .surface = rgb(0xFFFFFF),
        .sunken = rgb(0xF4F7F7),
        .rail = rgb(0x12343A),
        .rail2 = rgb(0x1B464D),
        .railText = rgb(0xF2F7F7),
        .railMuted = rgb(0xA9C4C6),
        .text = rgb(0x14211F),
        .text2 = rgb(0x435355),
        .disabled = rgb(0x65757A),
        .line = rgb(0xCBD6D7),
        .control = rgb(0x74868A),
        .hover = rgb(0xEAF1F1),
        .select = rgb(0xD5E9E9),
        .selectText = rgb(0x0B2B2E),
        .primary = rgb(0x0A6169),
        .primaryHover = rgb(0x084E55),
        .onPrimary = rgb(0xFFFFFF),
        .link = rgb(0x0A5C8F),
        .focus = rgb(0x3A36C9),
        .good = rgb(0x17673A),
        .goodBg = rgb(0xE2F3E8),
        .goodLine = rgb(0x8CC6A2),
        .warn = rgb(0x7E4A00),
        .warnBg = rgb(0xFFF1CF),
        .warnLine = rgb(0xDDA63A),
        .bad = rgb(0xA81E16),
        .badBg = rgb(0xFCE9E7),
        .badLine = rgb(0xE08F88),
        .info = rgb(0x1B558F),
        .infoBg = rgb(0xE6F0FA),
        .infoLine = rgb(0x9DBFE2),
        .quiet = rgb(0x435355),
        .quietBg = rgb(0xE6ECEC),
        .quietLine = rgb(0xB6C4C5),
        .chart1 = rgb(0x0A6169),
        .chart2 = rgb(0xC97A12),
        .chart3 = rgb(0x5B4FA8),
        .chart4 = rgb(0x4D8A3C),
        .chart5 = rgb(0xA2466B),
        .chart6 = rgb(0x5D7378),
        .primaryOnRail = rgb(0x7FD0CF),
        .railRegister = rgb(0xD9F0EF),
        .railRegisterText = rgb(0x0B2B2E),
        .railLine = rgb(0x2D5A61),
        .focusOnRail = rgb(0xFFE08A),
        .focusOnPrimary = rgb(0xFFD166),
        .count = rgb(0xF2C262),
        .countText = rgb(0x14211F),
    };
    return kTokens;
}

const Tokens& darkTokens()
{
    static const Tokens kTokens{
        .scheme = Scheme::Dark,
        .window = rgb(0x10191B),
        .surface = rgb(0x182426),
        .sunken = rgb(0x131E20),
        .rail = rgb(0x0B1315),
        .rail2 = rgb(0x1C3338),
        .railText = rgb(0xE4ECEC),
        .railMuted = rgb(0x91A9AC),
        .text = rgb(0xE1E9E8),
        .text2 = rgb(0xAAB9BA),
        .disabled = rgb(0x82929A),
        .line = rgb(0x2D3E41),
        .control = rgb(0x71878B),
        .hover = rgb(0x1F2E31),
        .select = rgb(0x1D4449),
        .selectText = rgb(0xEAF6F6),
        .primary = rgb(0x5FC4C3),
        .primaryHover = rgb(0x7AD3D2),
        .onPrimary = rgb(0x06262A),
        .link = rgb(0x7CC0EE),
        .focus = rgb(0xB3AEFF),
        .good = rgb(0x86D6A2),
        .goodBg = rgb(0x153324),
        .goodLine = rgb(0x2F6B48),
        .warn = rgb(0xF2C262),
        .warnBg = rgb(0x3A2B0C),
        .warnLine = rgb(0x7D5F1C),
        .bad = rgb(0xFF9A90),
        .badBg = rgb(0x42201D),
        .badLine = rgb(0x8B4741),
        .info = rgb(0x92C4F5),
        .infoBg = rgb(0x172F47),
        .infoLine = rgb(0x37608A),
        .quiet = rgb(0xAAB9BA),
        .quietBg = rgb(0x243235),
        .quietLine = rgb(0x3F5256),
        .chart1 = rgb(0x5FC4C3),
        .chart2 = rgb(0xF0AE55),
        .chart3 = rgb(0xA79DF0),
        .chart4 = rgb(0x8CCB78),
        .chart5 = rgb(0xE592B4),
        .chart6 = rgb(0x9DB2B6),
        .primaryOnRail = rgb(0x7FD0CF),
        .railRegister = rgb(0xD9F0EF),
        .railRegisterText = rgb(0x0B2B2E),
        .railLine = rgb(0x2D5A61),
        .focusOnRail = rgb(0xFFE08A),
        .focusOnPrimary = rgb(0x10191B),
        .count = rgb(0xF2C262),
        .countText = rgb(0x14211F),
    };
    return kTokens;
}

const Tokens& contrastTokens()
{
    static const Tokens kTokens{
        .scheme = Scheme::Contrast,
        .window = rgb(0x000000),
        .surface = rgb(0x000000),
        .sunken = rgb(0x000000),
        .rail = rgb(0x000000),
        .rail2 = rgb(0x1A1A1A),
        .railText = rgb(0xFFFFFF),
        .railMuted = rgb(0xFFFFFF),
        .text = rgb(0xFFFFFF),
        .text2 = rgb(0xFFFFFF),
        .disabled = rgb(0xA8A8A8),
        .line = rgb(0xFFFFFF),
        .control = rgb(0xFFFFFF),
        .hover = rgb(0x262626),
        .select = rgb(0xFFFFFF),
        .selectText = rgb(0x000000),
        .primary = rgb(0xFFFFFF),
        .primaryHover = rgb(0xD9D9D9),
        .onPrimary = rgb(0x000000),
        .link = rgb(0x7DE3FF),
        .focus = rgb(0xFFE600),
        .good = rgb(0x7CFF9B),
        .goodBg = rgb(0x000000),
        .goodLine = rgb(0x7CFF9B),
        .warn = rgb(0xFFD84D),
        .warnBg = rgb(0x000000),
        .warnLine = rgb(0xFFD84D),
        .bad = rgb(0xFFA39B),
        .badBg = rgb(0x000000),
        .badLine = rgb(0xFFA39B),
        .info = rgb(0x7DE3FF),
        .infoBg = rgb(0x000000),
        .infoLine = rgb(0x7DE3FF),
        .quiet = rgb(0xFFFFFF),
        .quietBg = rgb(0x000000),
        .quietLine = rgb(0xFFFFFF),
        .chart1 = rgb(0xFFFFFF),
        .chart2 = rgb(0xFFD84D),
        .chart3 = rgb(0xB3AEFF),
        .chart4 = rgb(0x7CFF9B),
        .chart5 = rgb(0xFFA39B),
        .chart6 = rgb(0x7DE3FF),
        .primaryOnRail = rgb(0xFFFFFF),
        .railRegister = rgb(0xFFFFFF),
        .railRegisterText = rgb(0x000000),
        .railLine = rgb(0xFFFFFF),
        .focusOnRail = rgb(0xFFE600),
        .focusOnPrimary = rgb(0xFFE600),
        .count = rgb(0xFFD84D),
        .countText = rgb(0x000000),
    };
    return kTokens;
}

constexpr std::array<TokenName, 49> kTokenNames{{
    {"window", &Tokens::window},
    {"surface", &Tokens::surface},
    {"sunken", &Tokens::sunken},
    {"rail", &Tokens::rail},
    {"rail2", &Tokens::rail2},
    {"railText", &Tokens::railText},
    {"railMuted", &Tokens::railMuted},
    {"text", &Tokens::text},
    {"text2", &Tokens::text2},
    {"disabled", &Tokens::disabled},
    {"line", &Tokens::line},
    {"control", &Tokens::control},
    {"hover", &Tokens::hover},
    {"select", &Tokens::select},
    {"selectText", &Tokens::selectText},
    {"primary", &Tokens::primary},
    {"primaryHover", &Tokens::primaryHover},
    {"onPrimary", &Tokens::onPrimary},
    {"link", &Tokens::link},
    {"focus", &Tokens::focus},
    {"good", &Tokens::good},
    {"goodBg", &Tokens::goodBg},
    {"goodLine", &Tokens::goodLine},
    {"warn", &Tokens::warn},
    {"warnBg", &Tokens::warnBg},
    {"warnLine", &Tokens::warnLine},
    {"bad", &Tokens::bad},
    {"badBg", &Tokens::badBg},
    {"badLine", &Tokens::badLine},
    {"info", &Tokens::info},
    {"infoBg", &Tokens::infoBg},
    {"infoLine", &Tokens::infoLine},
    {"quiet", &Tokens::quiet},
    {"quietBg", &Tokens::quietBg},
    {"quietLine", &Tokens::quietLine},
    {"chart1", &Tokens::chart1},
    {"chart2", &Tokens::chart2},
    {"chart3", &Tokens::chart3},
    {"chart4", &Tokens::chart4},
    {"chart5", &Tokens::chart5},
    {"chart6", &Tokens::chart6},
    {"primaryOnRail", &Tokens::primaryOnRail},
    {"railRegister", &Tokens::railRegister},
    {"railRegisterText", &Tokens::railRegisterText},
    {"railLine", &Tokens::railLine},
    {"focusOnRail", &Tokens::focusOnRail},
    {"focusOnPrimary", &Tokens::focusOnPrimary},
    {"count", &Tokens::count},
    {"countText", &Tokens::countText},
}};

double linearChannel(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linearChannel(c.redF()) + 0.7152 * linearChannel(c.greenF()) +
           0.0722 * linearChannel(c.blueF());
}

} // namespace

const Tokens& tokens(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return lightTokens();
    case Scheme::Dark: return darkTokens();
    case Scheme::Contrast: return contrastTokens();
    }
    return lightTokens();
}

std::span<const TokenName> tokenNames()
{
    return kTokenNames;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace ui::theme
