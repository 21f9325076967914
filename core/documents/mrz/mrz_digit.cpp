// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_digit.h"

#include <algorithm>

namespace core::documents {
namespace {

constexpr int kExpiryPivot = 70;

int twoDigits(std::string_view text)
{
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/// @p century makes the whole year of year, month and day, of which the last two may be 0.
template <class Century>
MrzDate readMrzDate(std::string_view text, Century century)
{
    const std::string_view known = withoutEndFillers(text);
    if (known.empty())
        return {MrzDateState::Unknown, {}};
    if (known.size() % 2 != 0 || !std::all_of(known.begin(), known.end(), isMrzDigit))
        return {};
    const int month = known.size() > 2 ? twoDigits(known.substr(2)) : 0;
    const int day = known.size() > 4 ? twoDigits(known.substr(4)) : 0;
    const int year = century(twoDigits(known), month, day);
    std::optional<PartialDate> date;
    if (known.size() == 6)
        date = PartialDate::fromDay(QDate(year, month, day));
    else if (known.size() == 4)
        date = PartialDate::fromMonth(year, month);
    else
        date = PartialDate::fromYear(year);
    if (!date)
        return {};
    return {known.size() == 6 ? MrzDateState::Real : MrzDateState::Partial, date};
}

} // namespace

int mrzValue(char character)
{
    if (isMrzDigit(character))
        return character - '0';
    if (isMrzLetter(character))
        return character - 'A' + 10;
    return character == '<' ? 0 : -1;
}

char mrzCheckDigit(std::string_view text)
{
    MrzDigitSum sum;
    sum.add(text);
    return sum.digit();
}

void MrzDigitSum::add(std::string_view text)
{
    constexpr int kWeights[] = {7, 3, 1};
    for (const char c : text) {
        const int value = mrzValue(c);
        m_isWhole = m_isWhole && value >= 0;
        m_sum += value * kWeights[m_count++ % 3];
    }
}

char MrzDigitSum::digit() const
{
    return m_isWhole ? static_cast<char>('0' + m_sum % 10) : '?';
}

MrzDate readMrzBirth(std::string_view text, const QDate& today)
{
    return readMrzDate(text, [&today](int year, int month, int day) {
        const auto place = [](int y, int m, int d) { return (y * 100 + m) * 100 + d; };
        const int latest = today.year() / 100 * 100 + year;
        const bool isAfter = place(latest, std::max(month, 1), std::max(day, 1)) >
                             place(today.year(), today.month(), today.day());
        return isAfter ? latest - 100 : latest;
    });
}

MrzDate readMrzExpiry(std::string_view text)
{
    return readMrzDate(
        text, [](int year, int, int) { return year < kExpiryPivot ? 2000 + year : 1900 + year; });
}

} // namespace core::documents
