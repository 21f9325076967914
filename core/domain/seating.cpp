// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/seating.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

/// People who sit together: a family, a child with its guardian, or one person.
struct Party {
    std::vector<const PassengerView*> unseated;
    std::vector<int> seatedAt; ///< places of those who have a seat
    bool nearDoor = false;
    [[nodiscard]] std::size_t size() const { return unseated.size() + seatedAt.size(); }
};

int seatsPerRow(const QString& mode)
{
    if (mode == u"bus"_s || mode == u"van"_s)
        return 3;
    return mode == u"flight"_s ? 6 : 4;
}

bool sitsNearDoor(const PassengerView& person)
{
    return person.assist.contains(u"D"_s) || person.assist.contains(u"W"_s);
}

bool belongTogether(const PassengerView& a, const PassengerView& b)
{
    return (a.family && a.family == b.family) || a.guardian == b.person || b.guardian == a.person;
}

/// The people who travel, gathered with everyone they are tied to by family or by a guardian.
std::vector<std::vector<const PassengerView*>> tiedPeople(const ManifestView& manifest)
{
    std::vector<std::vector<const PassengerView*>> parties;
    for (const PassengerView& person : manifest.passengers) {
        if (!travels(person))
            continue;
        std::vector<const PassengerView*> joined{&person};
        for (auto party = parties.begin(); party != parties.end();) {
            const bool tied =
                std::any_of(party->begin(), party->end(), [&person](const auto* other) {
                    return belongTogether(*other, person);
                });
            if (!tied) {
                ++party;
                continue;
            }
            joined.insert(joined.end() - 1, party->begin(), party->end());
            party = parties.erase(party);
        }
        parties.push_back(std::move(joined));
    }
    return parties;
}

std::vector<Party> partiesOf(const ManifestView& manifest, const QStringList& seats)
{
    std::vector<Party> parties;
    for (const auto& people : tiedPeople(manifest)) {
        Party party;
        for (const PassengerView* person : people) {
            const auto place = seats.indexOf(person->seat.toUpper());
            if (person->seat.isEmpty())
                party.unseated.push_back(person);
            else if (place >= 0)
                party.seatedAt.push_back(static_cast<int>(place));
            party.nearDoor = party.nearDoor || (person->seat.isEmpty() && sitsNearDoor(*person));
        }
        if (!party.unseated.empty())
            parties.push_back(std::move(party));
    }
    const auto order = [](const Party& p) {
        return std::tuple(!p.nearDoor, -static_cast<int>(p.size()));
    };
    std::stable_sort(parties.begin(), parties.end(),
                     [&order](const Party& a, const Party& b) { return order(a) < order(b); });
    return parties;
}

std::vector<int> freePlaces(const ManifestView& manifest, const QStringList& seats)
{
    std::vector<int> places;
    for (int place = 0; place < seats.size(); ++place) {
        const auto sitsHere = [&](const PassengerView& person) {
            return travels(person) && person.seat.toUpper() == seats[place];
        };
        if (std::none_of(manifest.passengers.begin(), manifest.passengers.end(), sitsHere))
            places.push_back(place);
    }
    return places;
}

/// Where in @p places the best stretch of @p length begins: near those who sit already, without
/// strangers between, in as few rows as can be, as far in front as can be.
std::size_t bestStretch(const std::vector<int>& places, std::size_t length, const Party& party,
                        int width)
{
    const auto cost = [&](std::size_t start) {
        const int first = places[start];
        const int last = places[start + length - 1];
        int away = 0;
        for (const int seated : party.seatedAt)
            away += std::abs(2 * seated - first - last);
        return std::tuple(away, last - first, last / width - first / width, first);
    };
    std::size_t best = 0;
    for (std::size_t start = 1; start + length <= places.size(); ++start) {
        if (cost(start) < cost(best))
            best = start;
    }
    return best;
}

} // namespace

QStringList seatsOf(const ManifestView& manifest)
{
    QStringList seats;
    if (manifest.mode == u"foot"_s)
        return seats;
    const int width = seatsPerRow(manifest.mode);
    const int count = manifest.capacity - static_cast<int>(manifest.escorts.size());
    for (int place = 0; place < count; ++place)
        seats +=
            QString::number(place / width + 1) + QChar(static_cast<char16_t>(u'A' + place % width));
    return seats;
}

std::vector<SeatEdit> fillSeats(const ManifestView& manifest)
{
    const QStringList seats = seatsOf(manifest);
    const int width = seatsPerRow(manifest.mode);
    std::vector<int> places = freePlaces(manifest, seats);
    std::vector<SeatEdit> edits;
    for (Party& party : partiesOf(manifest, seats)) {
        const std::size_t length = std::min(party.unseated.size(), places.size());
        if (length == 0)
            break;
        std::stable_partition(party.unseated.begin(), party.unseated.end(),
                              [](const PassengerView* p) { return sitsNearDoor(*p); });
        const std::size_t start = bestStretch(places, length, party, width);
        for (std::size_t i = 0; i < length; ++i)
            edits.push_back({party.unseated[i]->person, {}, seats[places[start + i]]});
        const auto from = places.begin() + static_cast<std::ptrdiff_t>(start);
        places.erase(from, from + static_cast<std::ptrdiff_t>(length));
    }
    return edits;
}

} // namespace core::domain
