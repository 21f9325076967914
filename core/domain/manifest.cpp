// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/manifest.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

QString lettersForIndex(std::size_t index)
{
    QString letters;
    for (++index; index > 0; index = (index - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (index - 1) % 26)));
    return letters;
}

} // namespace

bool travels(const PassengerView& passenger)
{
    return passenger.state != u"removed"_s && passenger.state != u"no_show"_s;
}

PrintAs printAs(const PassengerView& passenger)
{
    const bool isNameless = passenger.fullName.isEmpty() && passenger.nativeName.isEmpty();
    if (isNameless || passenger.denied)
        return PrintAs::Code;
    return printsAs(passenger.consent, passenger.printAs);
}

bool mayBeMinor(const PassengerView& passenger, const QDate& day)
{
    return mayBeMinor(
        AgeFacts{passenger.birth, passenger.needs, passenger.ageBand, passenger.ageAssessment},
        day);
}

bool areTied(const std::vector<TravelTie>& ties, const PersonId& one, const PersonId& other)
{
    return std::any_of(ties.begin(), ties.end(), [&](const TravelTie& tie) {
        return (tie.one == one && tie.other == other) || (tie.one == other && tie.other == one);
    });
}

ManifestTotals totals(const ManifestView& manifest, const QDate& day)
{
    ManifestTotals sum;
    std::map<FamilyId, std::pair<int, int>> families; // on board, in all
    for (const PassengerView& person : manifest.passengers) {
        if (!travels(person))
            continue;
        ++sum.people;
        if (person.family) {
            auto& [aboard, inAll] = families[*person.family];
            ++aboard;
            inAll = std::max(inAll, person.familySize);
        }
        if (mayBeMinor(person, day)) {
            ++sum.under18;
            if (person.birth && person.birth->age(day) < 5)
                ++sum.under5;
        } else if (person.sex == u"male"_s) {
            ++sum.men;
        } else if (person.sex == u"female"_s) {
            ++sum.women;
        } else {
            ++sum.others;
        }
    }
    for (const auto& [family, count] : families)
        sum.families += count.first >= 2 && count.first >= count.second ? 1 : 0;
    sum.free = manifest.capacity - static_cast<int>(manifest.escorts.size()) - sum.people;
    return sum;
}

std::vector<FamilyLetter> familyLetters(const ManifestView& manifest)
{
    std::vector<FamilyLetter> letters;
    for (const PassengerView& person : manifest.passengers) {
        if (person.family && travels(person) && letterOf(letters, person).isEmpty())
            letters.push_back({*person.family, lettersForIndex(letters.size())});
    }
    return letters;
}

QString letterOf(const std::vector<FamilyLetter>& letters, const PassengerView& passenger)
{
    for (const FamilyLetter& row : letters) {
        if (passenger.family == row.family)
            return row.letter;
    }
    return {};
}

QString manifestNumberPrefix(const QString& station, const QDate& departs, const QString& laptop)
{
    return station + u'-' + departs.toString(u"yyMMdd"_s) + u'-' + laptop + u'-';
}

QString manifestNumber(const QString& station, const QDate& departs, const QString& laptop,
                       int running)
{
    return manifestNumberPrefix(station, departs, laptop) + QString::number(running);
}

PassengerId passengerId(const ManifestId& manifest, const PersonId& person)
{
    const QByteArray hash =
        QCryptographicHash::hash("passenger" + manifest.toByteArray() + person.toByteArray(),
                                 QCryptographicHash::Blake2b_256);
    IdBytes bytes;
    std::copy_n(hash.constBegin(), bytes.size(), bytes.begin());
    return PassengerId(bytes);
}

} // namespace core::domain
