// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/seating.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

/// People who sit together: a family, a child with its guardian, two who asked for it, or one.
struct Party {
    std::vector<const PassengerView*> unseated = {};
    std::vector<int> seatedAt = {}; ///< places of those who have a seat
    bool nearDoor = false;
    bool keptApart = false; ///< from somebody on board
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

bool belongTogether(const ManifestView& manifest, const PassengerView& a, const PassengerView& b)
{
    return (a.family && a.family == b.family) || a.guardian == b.person || b.guardian == a.person ||
           areTied(manifest.together, a.person, b.person);
}

using People = std::vector<const PassengerView*>;

bool anyApart(const ManifestView& manifest, const People& some, const People& others)
{
    return std::any_of(some.begin(), some.end(), [&](const PassengerView* one) {
        return std::any_of(others.begin(), others.end(), [&](const PassengerView* other) {
            return areTied(manifest.apart, one->person, other->person);
        });
    });
}

/// The people who travel, gathered with everyone they are tied to, but for those who must be kept
/// apart.
std::vector<People> tiedPeople(const ManifestView& manifest)
{
    std::vector<People> parties;
    for (const PassengerView& person : manifest.passengers) {
        if (!travels(person))
            continue;
        People joined{&person};
        for (auto party = parties.begin(); party != parties.end();) {
            const bool tied =
                std::any_of(party->begin(), party->end(), [&](const PassengerView* other) {
                    return belongTogether(manifest, *other, person);
                });
            if (!tied || anyApart(manifest, joined, *party)) {
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
    People everyone;
    for (const PassengerView& person : manifest.passengers) {
        if (travels(person))
            everyone.push_back(&person);
    }
    for (const People& people : tiedPeople(manifest)) {
        Party party{.keptApart = anyApart(manifest, people, everyone)};
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
        return std::tuple(!p.nearDoor, !p.keptApart, -static_cast<int>(p.size()));
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

/// A plan in the making.
struct SeatPlan {
    const ManifestView& manifest;
    const QStringList& seats;
    int width; ///< seats in a row
    std::vector<int> free = {};
    std::vector<std::pair<const PassengerView*, int>> taken = {};
};

/// How a party sits from the place @p start of the free ones on: how many pairs to be kept apart
/// would be neighbours, and how many rows at least lie between such a pair.
struct Apartness {
    int neighbours = 0;
    int rows = 1000;
};

Apartness apartnessOf(const SeatPlan& plan, const Party& party, std::size_t start,
                      std::size_t length)
{
    Apartness apart;
    for (std::size_t i = 0; party.keptApart && i < length; ++i) {
        for (const auto& [other, place] : plan.taken) {
            if (!areTied(plan.manifest.apart, party.unseated[i]->person, other->person))
                continue;
            const int rows = std::abs(plan.free[start + i] / plan.width - place / plan.width);
            apart.neighbours += rows <= 1 ? 1 : 0;
            apart.rows = std::min(apart.rows, rows);
        }
    }
    return apart;
}

/// Where in the free places the best stretch of @p length begins: nobody beside whom they must not
/// be, near those who sit already, far from whom they are kept apart, without strangers between, in
/// as few rows as can be, as far in front as can be.
std::size_t bestStretch(const SeatPlan& plan, std::size_t length, const Party& party)
{
    const auto cost = [&](std::size_t start) {
        const int first = plan.free[start];
        const int last = plan.free[start + length - 1];
        int away = 0;
        for (const int seated : party.seatedAt)
            away += std::abs(2 * seated - first - last);
        const Apartness apart = apartnessOf(plan, party, start, length);
        return std::tuple(apart.neighbours, away, -apart.rows, last - first,
                          last / plan.width - first / plan.width, first);
    };
    std::size_t best = 0;
    for (std::size_t start = 1; start + length <= plan.free.size(); ++start) {
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

bool areNeighbours(const ManifestView& manifest, const QString& one, const QString& other)
{
    const QStringList seats = seatsOf(manifest);
    const auto a = seats.indexOf(one.toUpper());
    const auto b = seats.indexOf(other.toUpper());
    const int width = seatsPerRow(manifest.mode);
    return a >= 0 && b >= 0 && std::abs(a / width - b / width) <= 1;
}

std::vector<SeatEdit> fillSeats(const ManifestView& manifest)
{
    const QStringList seats = seatsOf(manifest);
    SeatPlan plan{manifest, seats, seatsPerRow(manifest.mode), freePlaces(manifest, seats)};
    for (const PassengerView& person : manifest.passengers) {
        const auto place = seats.indexOf(person.seat.toUpper());
        if (travels(person) && place >= 0)
            plan.taken.emplace_back(&person, static_cast<int>(place));
    }
    std::vector<SeatEdit> edits;
    for (Party& party : partiesOf(manifest, seats)) {
        const std::size_t length = std::min(party.unseated.size(), plan.free.size());
        if (length == 0)
            break;
        std::stable_partition(party.unseated.begin(), party.unseated.end(),
                              [](const PassengerView* p) { return sitsNearDoor(*p); });
        const std::size_t start = bestStretch(plan, length, party);
        for (std::size_t i = 0; i < length; ++i) {
            const int place = plan.free[start + i];
            edits.push_back({party.unseated[i]->person, {}, seats[place]});
            plan.taken.emplace_back(party.unseated[i], place);
        }
        const auto from = plan.free.begin() + static_cast<std::ptrdiff_t>(start);
        plan.free.erase(from, from + static_cast<std::ptrdiff_t>(length));
    }
    return edits;
}

} // namespace core::domain
