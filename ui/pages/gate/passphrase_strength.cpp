// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/passphrase_strength.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::pages {
namespace {

constexpr qsizetype kShortLimit = 8;
constexpr double kGoodBits = 45;
constexpr double kStrongBits = 65;

/// How many letters the writer chose from, judged by the kinds that occur.
double alphabetSize(const QString& text)
{
    std::array<bool, 4> kinds{};
    for (const QChar letter : text) {
        if (letter.isDigit())
            kinds[0] = true;
        else if (!letter.isLetter())
            kinds[1] = true;
        else if (letter.isUpper())
            kinds[2] = true;
        else
            kinds[3] = true;
    }
    return 10.0 * kinds[0] + 20.0 * kinds[1] + 26.0 * kinds[2] + 26.0 * kinds[3];
}

/// A letter that follows its neighbour ("abc", "aaa", "321") adds little.
qsizetype surprisingLetters(const QString& text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i == 0 ? 2 : text.at(i).unicode() - text.at(i - 1).unicode();
        count += step < -1 || step > 1;
    }
    return count;
}

} // namespace

PassphraseStrength passphraseStrength(const QString& passphrase)
{
    if (passphrase.trimmed().isEmpty())
        return PassphraseStrength::Empty;
    if (passphrase.size() < kShortLimit)
        return PassphraseStrength::Short;
    const QSet<QChar> distinct(passphrase.cbegin(), passphrase.cend());
    const auto letters =
        static_cast<double>(std::min(surprisingLetters(passphrase), 2 * distinct.size()));
    // Words are easier to guess than letters by chance: three quarters of what chance would give.
    const double bits = 0.75 * letters * std::log2(std::max(2.0, alphabetSize(passphrase)));
    if (bits < kGoodBits)
        return PassphraseStrength::Weak;
    return bits < kStrongBits ? PassphraseStrength::Good : PassphraseStrength::Strong;
}

} // namespace ui::pages
