// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_fonts.h"

#include "core/base/check.h"

#include <QFontDatabase>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>

namespace ui::printing {

using namespace Qt::StringLiterals;

namespace {

struct ScriptFamily {
    int script;
    const char* family;
};

/// Which family is asked first for a script; the others follow in their order.
constexpr std::array kScriptFamilies = {
    ScriptFamily{USCRIPT_THAI, "Noto Sans Thai"},
    ScriptFamily{USCRIPT_MYANMAR, "Noto Sans Myanmar"},
    ScriptFamily{USCRIPT_DEVANAGARI, "Noto Sans Devanagari"},
    ScriptFamily{USCRIPT_BENGALI, "Noto Sans Bengali"},
    ScriptFamily{USCRIPT_TAMIL, "Noto Sans Tamil"},
    ScriptFamily{USCRIPT_SINHALA, "Noto Sans Sinhala"},
    ScriptFamily{USCRIPT_ETHIOPIC, "Noto Sans Ethiopic"},
    ScriptFamily{USCRIPT_ARABIC, "Noto Naskh Arabic"},
    ScriptFamily{USCRIPT_HAN, "Noto Sans CJK SC"},
    ScriptFamily{USCRIPT_HIRAGANA, "Noto Sans CJK SC"},
    ScriptFamily{USCRIPT_KATAKANA, "Noto Sans CJK SC"},
    ScriptFamily{USCRIPT_HANGUL, "Noto Sans CJK SC"},
    ScriptFamily{USCRIPT_LAO, "Noto Sans Lao"},
    ScriptFamily{USCRIPT_KHMER, "Noto Sans Khmer"},
    ScriptFamily{USCRIPT_GUJARATI, "Noto Sans Gujarati"},
    ScriptFamily{USCRIPT_GURMUKHI, "Noto Sans Gurmukhi"},
    ScriptFamily{USCRIPT_TELUGU, "Noto Sans Telugu"},
    ScriptFamily{USCRIPT_KANNADA, "Noto Sans Kannada"},
    ScriptFamily{USCRIPT_MALAYALAM, "Noto Sans Malayalam"},
    ScriptFamily{USCRIPT_ORIYA, "Noto Sans Oriya"},
    ScriptFamily{USCRIPT_TIBETAN, "Noto Serif Tibetan"},
    ScriptFamily{USCRIPT_HANIFI_ROHINGYA, "Noto Sans Hanifi Rohingya"},
};

bool isUnseen(char32_t letter)
{
    return u_hasBinaryProperty(static_cast<UChar32>(letter), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
           u_isUWhiteSpace(static_cast<UChar32>(letter));
}

int scriptOf(char32_t letter)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(letter), &status);
}

/// The letters of a text with where each starts and the script it is written in; marks and signs
/// that belong to all scripts take the one before them.
template <class Visit>
void visitLetters(const QString& text, Visit visit)
{
    int script = USCRIPT_LATIN;
    for (qsizetype i = 0; i < text.size();) {
        char32_t letter = text[i].unicode();
        qsizetype length = 1;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
            length = 2;
        }
        const int own = scriptOf(letter);
        if (own != USCRIPT_COMMON && own != USCRIPT_INHERITED)
            script = own;
        visit(letter, i, length, script);
        i += length;
    }
}

} // namespace

PaperFonts::PaperFonts(QStringList families) : m_families(std::move(families))
{
    CORE_ASSERT(!m_families.isEmpty());
}

QStringList PaperFonts::shippedFamilies()
{
    QStringList families{u"Noto Sans"_s};
    for (const ScriptFamily& row : kScriptFamilies) {
        const QString family = QString::fromLatin1(row.family);
        if (!families.contains(family))
            families += family;
    }
    return families;
}

QString PaperFonts::codeFamily()
{
    return u"Noto Sans Mono"_s;
}

bool PaperFonts::hasLetter(const QString& family, char32_t letter) const
{
    const auto key = std::pair(family, letter);
    if (const auto found = m_has.find(key); found != m_has.end())
        return found->second;
    auto raw = m_raw.find(family);
    if (raw == m_raw.end()) {
        QRawFont font;
        if (QFontDatabase::hasFamily(family))
            font = QRawFont::fromFont(QFont(family));
        raw = m_raw.insert(family, font);
    }
    const bool has = raw->isValid() && raw->supportsCharacter(letter);
    m_has.emplace(key, has);
    return has;
}

QString PaperFonts::familyOf(char32_t letter, int script, const QString& current) const
{
    if (isUnseen(letter))
        return current.isEmpty() ? latinFamily() : current;
    const int own = scriptOf(letter);
    if ((own == USCRIPT_COMMON || own == USCRIPT_INHERITED) && !current.isEmpty() &&
        hasLetter(current, letter))
        return current;
    for (const ScriptFamily& row : kScriptFamilies) {
        const QString family = QString::fromLatin1(row.family);
        if (row.script == script && m_families.contains(family) && hasLetter(family, letter))
            return family;
    }
    for (const QString& family : m_families) {
        if (hasLetter(family, letter))
            return family;
    }
    return {};
}

std::vector<FontSpan> PaperFonts::spans(const QString& text) const
{
    std::vector<FontSpan> out;
    visitLetters(text, [&](char32_t letter, qsizetype start, qsizetype length, int script) {
        QString family = familyOf(letter, script, out.empty() ? QString() : out.back().family);
        if (family.isEmpty())
            family = latinFamily();
        if (!out.empty() && out.back().family == family)
            out.back().length += length;
        else
            out.push_back({start, length, family});
    });
    return out;
}

QStringList PaperFonts::missingScripts(const QString& text) const
{
    QStringList scripts;
    visitLetters(text, [&](char32_t letter, qsizetype, qsizetype, int script) {
        if (!familyOf(letter, script, {}).isEmpty())
            return;
        const QString name =
            QString::fromLatin1(uscript_getName(static_cast<UScriptCode>(scriptOf(letter))));
        if (!scripts.contains(name))
            scripts += name;
    });
    return scripts;
}

core::Status PaperFonts::check(const QStringList& texts) const
{
    QStringList scripts;
    for (const QString& text : texts) {
        const QStringList missing = missingScripts(text);
        for (const QString& script : missing) {
            if (!scripts.contains(script))
                scripts += script;
        }
    }
    if (scripts.isEmpty())
        return {};
    return core::fail(core::ErrorCode::MissingFont, u"no font for "_s + scripts.join(", "_L1),
                      std::vector<QString>(scripts.begin(), scripts.end()));
}

} // namespace ui::printing
