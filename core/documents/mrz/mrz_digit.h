// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <optional>
#include <string_view>

namespace core::documents {

/// The value of a character in a check digit, 0 to 35; -1 for what cannot stand in a zone.
int mrzValue(char character);
/// The check digit of @p text, or '?' when a character has no value. Weights 7, 3, 1.
char mrzCheckDigit(std::string_view text);

inline bool isMrzDigit(char c)
{
    return c >= '0' && c <= '9';
}
inline bool isMrzLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}
/// @p text without the fillers at its end.
inline std::string_view withoutEndFillers(std::string_view text)
{
    return text.substr(0, text.find_last_not_of('<') + 1);
}

/// A check digit over texts that follow one another.
class MrzDigitSum {
public:
    void add(std::string_view text);
    [[nodiscard]] char digit() const;

private:
    int m_sum = 0;
    unsigned m_count = 0;
    bool m_isWhole = true;
};

enum class MrzDateState { Real, Partial, Unknown, NotADate };

/// Six characters YYMMDD; unknown parts are pairs of fillers at the end.
struct MrzDate {
    MrzDateState state = MrzDateState::NotADate;
    std::optional<PartialDate> date;
};
/// In the latest century that is not after @p today.
MrzDate readMrzBirth(std::string_view text, const QDate& today);
/// A year below 70 is in the 2000s, others in the 1900s: Doc 9303 has no rule of its own.
MrzDate readMrzExpiry(std::string_view text);

} // namespace core::documents
