// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <span>

namespace ui::theme {

enum class Scheme { Light, Dark, Contrast };

/// The colours of one scheme, named by what they are for. Source: the table of visual tokens; every
/// text and ground pair that is used together holds WCAG 2.2 AA (tested).
struct Tokens {
    Scheme scheme = Scheme::Light;
    QColor window;
    QColor surface;
    QColor sunken;
    QColor rail;
    QColor rail2;
    QColor railText;
    QColor railMuted;
    QColor text;
    QColor text2;
    QColor disabled;
    QColor line;
    QColor control;
    QColor hover;
    QColor select;
    QColor selectText;
    QColor primary;
    QColor primaryHover;
    QColor onPrimary;
    QColor link;
    QColor focus;
    QColor good;
    QColor goodBg;
    QColor goodLine;
    QColor warn;
    QColor warnBg;
    QColor warnLine;
    QColor bad;
    QColor badBg;
    QColor badLine;
    QColor info;
    QColor infoBg;
    QColor infoLine;
    QColor quiet;
    QColor quietBg;
    QColor quietLine;
    QColor chart1;
    QColor chart2;
    QColor chart3;
    QColor chart4;
    QColor chart5;
    QColor chart6;
    QColor primaryOnRail;
    QColor railRegister;
    QColor railRegisterText;
    QColor railLine;
    QColor focusOnRail;
    QColor focusOnPrimary;
    QColor count;
    QColor countText;
};

/// A colour of Tokens by the name the style sheet uses for it.
struct TokenName {
    const char* name;
    QColor Tokens::*colour;
};

const Tokens& tokens(Scheme scheme);
std::span<const TokenName> tokenNames();

/// Contrast ratio of two opaque colours, 1 to 21. Source: WCAG 2.2, relative luminance.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace ui::theme
