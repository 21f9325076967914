// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Removes what must not be in a stored text: NUL and control characters (tabs and line ends become
/// a space, or stay when @p multiline), bidi overrides and isolates, then puts it in NFC and
/// simplifies white space at the ends. Zero-width joiners stay: Indic scripts need them.
QString cleanText(const QString& text, bool multiline = false);

/// A text as it is compared and sorted: NFKD, marks of Latin, Greek and Cyrillic removed (also the
/// stroke of đ, ø, ł), case folded, joiners left out, white space single. Other scripts keep their
/// marks, which carry vowels.
QString foldText(const QString& text);

/// foldText of every word, words sorted and joined by a space: "Haile Selamawit" equals
/// "selamawit  HAILE".
QString foldNameKey(const QString& name);

/// The ISO 15924 code of the script most letters belong to ("Latn", "Thai", "Mymr", "Deva", …), or
/// an empty string when there is no letter. Source: Unicode Script property through ICU.
QString dominantScript(const QString& text);

/// Turns Thai, Burmese, Devanagari, Bengali, Arabic and other decimal digits into 0 to 9.
QString toAsciiDigits(const QString& text);

} // namespace core
