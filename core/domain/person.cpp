// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

#include <algorithm>
#include <array>

namespace core::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGrownUp = 18;
constexpr int kOldestAge = 130;

} // namespace

PrintAs printsAs(const NameConsent& consent, const QString& decided)
{
    const bool registered =
        consent.registering == u"spoken"_s || consent.registering == u"signed"_s;
    const bool shares =
        registered && consent.travel == u"agreed"_s && consent.guardian != u"declined"_s;
    return shares && decided != u"code"_s ? PrintAs::Name : PrintAs::Code;
}

QString displayName(const QString& fullName, const QString& nativeName, const QString& code)
{
    if (!fullName.isEmpty())
        return fullName;
    return nativeName.isEmpty() ? code : nativeName;
}

bool mayBeMinor(const AgeFacts& facts, const QDate& day)
{
    const bool surelyChild = facts.birth && facts.birth->ageRange(day).second < kGrownUp;
    if (facts.assessment == u"assessed_adult"_s)
        return surelyChild;
    constexpr std::array kDoubts = {"disputed", "claims_minor", "presumed_minor", "assessed_minor"};
    for (const char* doubt : kDoubts) {
        if (facts.assessment == QLatin1StringView(doubt))
            return true;
    }
    const auto ages = agesOfBand(facts.band);
    if (ages && ages->first < kGrownUp)
        return true;
    if (facts.birth)
        return facts.birth->mayBeMinor(day);
    return !ages && facts.needs.contains(u"child"_s);
}

bool mayBeMinor(const std::optional<PartialDate>& birth, const QStringList& needs, const QDate& day)
{
    return mayBeMinor(AgeFacts{birth, needs}, day);
}

std::optional<std::pair<int, int>> agesOfBand(const QString& band)
{
    bool leastRead = false;
    bool largestRead = false;
    if (band.endsWith(u'+')) {
        const int least = band.chopped(1).toInt(&leastRead);
        return leastRead && least >= 0 && least <= kOldestAge
                   ? std::optional(std::pair(least, kOldestAge))
                   : std::nullopt;
    }
    const auto dash = band.indexOf(u'-');
    const int least = band.left(std::max<qsizetype>(0, dash)).toInt(&leastRead);
    const int largest = band.mid(dash + 1).toInt(&largestRead);
    const bool fits = leastRead && largestRead && least <= largest && largest <= kOldestAge;
    return fits ? std::optional(std::pair(least, largest)) : std::nullopt;
}

std::optional<PartialDate> birthOfBand(const QString& band, const QDate& day)
{
    const auto ages = agesOfBand(band);
    if (!ages)
        return std::nullopt;
    const auto youngest = PartialDate::fromAge(ages->first, day);
    const auto oldest = PartialDate::fromAge(ages->second, day);
    if (!youngest || !oldest)
        return std::nullopt;
    return PartialDate::fromSpan(oldest->range().first, youngest->range().second);
}

std::optional<PartialDate> narrowedBirth(const PartialDate& birth, const QString& band,
                                         const QDate& day)
{
    const auto seen = birthOfBand(band, day);
    if (!seen)
        return std::nullopt;
    const auto [saidFirst, saidLast] = birth.range();
    const auto [seenFirst, seenLast] = seen->range();
    if (saidFirst >= seenFirst && saidLast <= seenLast)
        return birth;
    return PartialDate::fromSpan(std::max(saidFirst, seenFirst), std::min(saidLast, seenLast));
}

} // namespace core::domain
