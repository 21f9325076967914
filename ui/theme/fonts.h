// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace ui::theme {

/// The families for the screen, tried in this order for each letter. The "UI" cuts keep Burmese,
/// Thai and Devanagari lines as low as Latin ones, so that a row does not grow.
QStringList screenFamilies();
/// For paper and reading text: the full cuts, whose tall stacks are not clipped.
QStringList readingFamilies();
QStringList monoFamilies();

/// A script some person's name may be written in.
struct ScriptNeed {
    const char* script; ///< ISO 15924
    const char* name;   ///< English name, shown as it is
    const char16_t* sample;
    const char* package; ///< Debian package that brings a font
};

struct MissingFont {
    QString script;
    QString name;
    QString package;
};

const std::vector<ScriptNeed>& scriptNeeds();

/// True when some installed font can draw @p letter (UCS-4).
using GlyphProbe = std::function<bool(char32_t letter)>;
/// Asks the fonts of the screen and reading families that are installed.
GlyphProbe installedGlyphs();

/// The scripts with a sample letter that no font can draw. Cost: up to 50 ms the first time, so
/// once at start.
std::vector<MissingFont> missingFonts(const GlyphProbe& hasGlyph);

} // namespace ui::theme
