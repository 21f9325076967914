// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"

#include "core/base/check.h"

#include <QStringList>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <map>
#include <vector>

namespace core {
namespace {

/// Code points of @p text; a half of a surrogate pair without the other is left out.
std::vector<char32_t> codePoints(const QString& text)
{
    std::vector<char32_t> out;
    out.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out.push_back(QChar::surrogateToUcs4(c, text[i + 1]));
            ++i;
        } else if (!c.isSurrogate()) {
            out.push_back(c.unicode());
        }
    }
    return out;
}

void appendPoint(QString& out, char32_t point)
{
    if (QChar::requiresSurrogates(point)) {
        out += QChar(QChar::highSurrogate(point));
        out += QChar(QChar::lowSurrogate(point));
    } else {
        out += QChar(static_cast<char16_t>(point));
    }
}

/// Unicode order of writing turned by hand, and marks no eye can see: they make a text look other
/// than it is.
bool isUnseen(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F || c == 0x061C || c == 0xFEFF;
}

bool isLineEnd(char32_t c)
{
    return c == 0x0A || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

UScriptCode scriptOf(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &status);
}

QString normalized(const UNormalizer2* form, const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    // One UTF-16 unit grows to at most 18 under NFKD (U+FDFA).
    QString out(text.size() * 18 + 1, Qt::Uninitialized);
    const auto* from = reinterpret_cast<const UChar*>(text.utf16());
    auto* to = reinterpret_cast<UChar*>(out.data());
    const int32_t size = unorm2_normalize(form, from, static_cast<int32_t>(text.size()), to,
                                          static_cast<int32_t>(out.size()), &status);
    CORE_ASSERT(U_SUCCESS(status));
    out.resize(size);
    return out;
}

QString nfc(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* form = unorm2_getNFCInstance(&status);
    CORE_ASSERT(U_SUCCESS(status));
    return normalized(form, text);
}

QString nfkd(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* form = unorm2_getNFKDInstance(&status);
    CORE_ASSERT(U_SUCCESS(status));
    return normalized(form, text);
}

QString caseFolded(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    QString out(text.size() * 3 + 1, Qt::Uninitialized);
    const int32_t size =
        u_strFoldCase(reinterpret_cast<UChar*>(out.data()), static_cast<int32_t>(out.size()),
                      reinterpret_cast<const UChar*>(text.utf16()),
                      static_cast<int32_t>(text.size()), U_FOLD_CASE_DEFAULT, &status);
    CORE_ASSERT(U_SUCCESS(status));
    out.resize(size);
    return out;
}

/// Latin letters whose stroke or ligature is no combining mark, so that NFKD leaves them.
const char16_t* plainLatin(char32_t c)
{
    switch (c) {
    case 0x0111: return u"d";  // đ
    case 0x00F0: return u"d";  // ð
    case 0x00F8: return u"o";  // ø
    case 0x0142: return u"l";  // ł
    case 0x0127: return u"h";  // ħ
    case 0x0131: return u"i";  // ı
    case 0x00E6: return u"ae"; // æ
    case 0x0153: return u"oe"; // œ
    case 0x00FE: return u"th"; // þ
    default: return nullptr;
    }
}

bool dropsMarks(UScriptCode script)
{
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
}

} // namespace

QString cleanText(const QString& text, bool multiline)
{
    QString out;
    out.reserve(text.size());
    bool afterReturn = false;
    for (const char32_t c : codePoints(text)) {
        const bool returned = afterReturn;
        afterReturn = c == 0x0D;
        if (isUnseen(c) || (returned && c == 0x0A))
            continue;
        if (c == 0x0D || isLineEnd(c))
            out += multiline ? u'\n' : u' ';
        else if (c == 0x09)
            out += multiline ? u'\t' : u' ';
        else if (u_charType(static_cast<UChar32>(c)) != U_CONTROL_CHAR)
            appendPoint(out, c);
    }
    return nfc(out).trimmed();
}

QString foldText(const QString& text)
{
    // Folding twice round NFKD: some letters only fold once they are taken apart.
    const QString apart = nfkd(caseFolded(nfkd(caseFolded(text))));
    QString out;
    out.reserve(apart.size());
    bool bare = false;
    for (const char32_t c : codePoints(apart)) {
        const auto point = static_cast<UChar32>(c);
        if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            continue;
        if (u_charType(point) == U_NON_SPACING_MARK) {
            if (!bare)
                appendPoint(out, c);
            continue;
        }
        bare = dropsMarks(scriptOf(c));
        if (const char16_t* plain = plainLatin(c))
            out += QStringView(plain);
        else
            appendPoint(out, c);
    }
    return out.simplified();
}

QString foldNameKey(const QString& name)
{
    QStringList words = foldText(name).split(u' ', Qt::SkipEmptyParts);
    std::sort(words.begin(), words.end());
    return words.join(u' ');
}

QString dominantScript(const QString& text)
{
    std::map<UScriptCode, int> letters;
    UScriptCode best = USCRIPT_INVALID_CODE;
    for (const char32_t c : codePoints(text)) {
        const UScriptCode script = scriptOf(c);
        if (!u_isalpha(static_cast<UChar32>(c)) || script <= USCRIPT_INHERITED)
            continue;
        const int count = ++letters[script];
        if (best == USCRIPT_INVALID_CODE || count > letters[best])
            best = script;
    }
    return best == USCRIPT_INVALID_CODE ? QString()
                                        : QString::fromLatin1(uscript_getShortName(best));
}

QString toAsciiDigits(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t c : codePoints(text)) {
        const int32_t digit = u_charDigitValue(static_cast<UChar32>(c));
        if (digit >= 0 && u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER)
            out += QChar(static_cast<char16_t>(u'0' + digit));
        else
            appendPoint(out, c);
    }
    return out;
}

} // namespace core
