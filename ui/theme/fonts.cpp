// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>

namespace ui::theme {
namespace {

/// One font file per script is enough: the first installed family of each is asked.
std::vector<QRawFont> rawFonts()
{
    std::vector<QRawFont> fonts;
    const QStringList installed = QFontDatabase::families();
    QStringList wanted = screenFamilies() + readingFamilies();
    wanted.removeDuplicates();
    for (const QString& family : std::as_const(wanted)) {
        if (!installed.contains(family))
            continue;
        QFont font(family);
        font.setPixelSize(13);
        fonts.push_back(QRawFont::fromFont(font));
    }
    return fonts;
}

} // namespace

QStringList screenFamilies()
{
    return {QStringLiteral("Noto Sans"),
            QStringLiteral("Noto Sans Thai UI"),
            QStringLiteral("Noto Sans Myanmar UI"),
            QStringLiteral("Noto Sans Devanagari UI"),
            QStringLiteral("Noto Sans Bengali UI"),
            QStringLiteral("Noto Sans Tamil"),
            QStringLiteral("Noto Sans Ethiopic"),
            QStringLiteral("Noto Naskh Arabic UI"),
            QStringLiteral("Noto Sans Lao UI"),
            QStringLiteral("Noto Sans Sinhala"),
            QStringLiteral("Noto Sans CJK SC")};
}

QStringList readingFamilies()
{
    return {QStringLiteral("Noto Sans"),          QStringLiteral("Noto Sans Thai"),
            QStringLiteral("Noto Sans Myanmar"),  QStringLiteral("Noto Sans Devanagari"),
            QStringLiteral("Noto Sans Bengali"),  QStringLiteral("Noto Sans Tamil"),
            QStringLiteral("Noto Sans Ethiopic"), QStringLiteral("Noto Naskh Arabic"),
            QStringLiteral("Noto Sans Lao"),      QStringLiteral("Noto Sans Sinhala"),
            QStringLiteral("Noto Sans CJK SC")};
}

QStringList monoFamilies()
{
    return QStringList{QStringLiteral("Noto Sans Mono")} + screenFamilies();
}

const std::vector<ScriptNeed>& scriptNeeds()
{
    static const std::vector<ScriptNeed> kNeeds{
        {"Latn", "Latin", u"Aé", "fonts-noto-core"},
        {"Thai", "Thai", u"กั", "fonts-noto-core, fonts-noto-ui-core"},
        {"Mymr", "Burmese", u"ကြဤ", "fonts-noto-core, fonts-noto-ui-core"},
        {"Deva", "Devanagari", u"अर्", "fonts-noto-core, fonts-noto-ui-core"},
        {"Beng", "Bengali", u"কি", "fonts-noto-core, fonts-noto-ui-core"},
        {"Taml", "Tamil", u"பி", "fonts-noto-core"},
        {"Sinh", "Sinhala", u"නු", "fonts-noto-core"},
        {"Ethi", "Ethiopic", u"መቅ", "fonts-noto-core"},
        {"Arab", "Arabic", u"بلخٹ", "fonts-noto-core, fonts-noto-ui-core"},
        {"Hans", "Chinese", u"张强", "fonts-noto-cjk"},
        {"Laoo", "Lao", u"ຄຳ", "fonts-noto-core, fonts-noto-ui-core"},
    };
    return kNeeds;
}

GlyphProbe installedGlyphs()
{
    return [fonts = rawFonts()](char32_t letter) {
        return std::any_of(fonts.begin(), fonts.end(), [letter](const QRawFont& font) {
            return font.supportsCharacter(static_cast<quint32>(letter));
        });
    };
}

std::vector<MissingFont> missingFonts(const GlyphProbe& hasGlyph)
{
    std::vector<MissingFont> missing;
    for (const ScriptNeed& need : scriptNeeds()) {
        const auto letters = QStringView(need.sample).toUcs4();
        const bool all = std::all_of(letters.begin(), letters.end(), [&](uint letter) {
            return hasGlyph(static_cast<char32_t>(letter));
        });
        if (!all)
            missing.push_back({QString::fromLatin1(need.script), QString::fromLatin1(need.name),
                               QString::fromLatin1(need.package)});
    }
    return missing;
}

} // namespace ui::theme
