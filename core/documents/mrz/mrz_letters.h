// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <string_view>

namespace core::documents {

/// How a capital letter is written in a machine readable zone, alternatives parted by '|', the one
/// to write first. Empty for what leaves no trace; nothing for a letter the tables do not know.
/// Source: ICAO Doc 9303 part 3, section 6, tables for Latin, Cyrillic and Arabic letters.
struct MrzLetter {
    char16_t letter;
    std::string_view written;
};
const MrzLetter* findMrzLetter(QChar capital);

/// The Arabic sign that doubles the letter before it.
inline constexpr QChar kShadda{u'\u0651'};

} // namespace core::documents
