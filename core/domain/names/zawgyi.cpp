// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names/zawgyi.h"

#include "core/base/text_fold.h"
#include "core/domain/names/icu_transform.h"

#include <algorithm>

namespace core::domain {
namespace {

constexpr bool isBetween(char16_t c, char16_t first, char16_t last)
{
    return c >= first && c <= last;
}

bool isMyanmar(char16_t c)
{
    return isBetween(c, 0x1000, 0x109F) || isBetween(c, 0xA9E0, 0xA9FE) ||
           isBetween(c, 0xAA60, 0xAA7F);
}

/// Letters that can stand under a virama, in any language of the script.
bool isConsonant(char16_t c)
{
    return isBetween(c, 0x1000, 0x102A) || c == 0x103F || isBetween(c, 0x1050, 0x1055) ||
           isBetween(c, 0x105A, 0x105D) || c == 0x1061 || c == 0x1065 || c == 0x1066 ||
           isBetween(c, 0x106E, 0x1070) || isBetween(c, 0x1075, 0x1081) || c == 0x108E ||
           isBetween(c, 0xA9E0, 0xA9E4) || isBetween(c, 0xA9E7, 0xA9EF) ||
           isBetween(c, 0xA9FA, 0xA9FE) || isBetween(c, 0xAA60, 0xAA76) ||
           isBetween(c, 0xAA7A, 0xAA7A) || isBetween(c, 0xAA7E, 0xAA7F);
}

bool isVowelSign(char16_t c)
{
    return isBetween(c, 0x102B, 0x1032);
}

bool isMedial(char16_t c)
{
    return isBetween(c, 0x103B, 0x103E);
}

/// A sign that ends a syllable or stands over it: no e-vowel and no medial can follow in Unicode.
bool endsBefore(char16_t c)
{
    return isVowelSign(c) || isBetween(c, 0x1036, 0x1039);
}

/// Consonants Burmese writes and Shan replaces by letters of its own.
bool isBurmeseOnly(char16_t c)
{
    return c == 0x1000 || c == 0x1001 || c == 0x1005 || c == 0x1014 || c == 0x1016;
}

/// Whether @p c, between its neighbours (0 at the ends of a run of Myanmar signs), breaks the order
/// of Unicode.
bool breaksOrder(char16_t before, char16_t c, char16_t after)
{
    switch (c) {
    case 0x1039: // virama: a consonant under it, always; the visible asat of Zawgyi has none
        return !isConsonant(after);
    case 0x1031: // the vowel e follows its consonant; in Zawgyi it stands where it is seen
        return before == 0 || endsBefore(before) || before == 0x103A;
    case 0x103B: // medial ya or ra; "ယောက်ျား" is right, so an asat before it is
    case 0x103C:
    case 0x103D: return before == 0 || endsBefore(before);
    case 0x103A: // asat; the medial ya of Zawgyi, which vowels and medials follow
        return isVowelSign(after) || isBetween(after, 0x103C, 0x103E);
    case 0x102F: // u: typed before i only where the keyboard follows the eye
    case 0x1030: return after == 0x102D || after == 0x102E;
    case 0x107E: // wide forms of medial ra, before the letter they go round
    case 0x107F:
    case 0x1080:
    case 0x1081:
    case 0x1082: return isBurmeseOnly(after);
    case 0x108F: // short na: a letter in Zawgyi, a tone at the end of a syllable in Unicode
        return before == 0 || isVowelSign(after) || isMedial(after) || after == 0x1039 ||
               isBetween(after, 0x1071, 0x1079);
    default: return false;
    }
}

} // namespace

bool looksLikeZawgyi(const QString& text)
{
    const auto signAt = [&text](qsizetype at) -> char16_t {
        const bool inside = at >= 0 && at < text.size();
        const char16_t c = inside ? text[at].unicode() : u'\0';
        return isMyanmar(c) ? c : u'\0';
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (breaksOrder(signAt(i - 1), signAt(i), signAt(i + 1)))
            return true;
    }
    return false;
}

std::optional<QString> zawgyiAsUnicode(const QString& text)
{
    if (!looksLikeZawgyi(text))
        return std::nullopt;
    const auto turned = icuTransform("Zawgyi-my", text);
    if (!turned)
        return std::nullopt;
    QString unicode = cleanText(*turned);
    return unicode != text && !looksLikeZawgyi(unicode) ? std::optional(unicode) : std::nullopt;
}

} // namespace core::domain
