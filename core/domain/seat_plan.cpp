// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/seat_plan.h"

#include <algorithm>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

using Group = std::vector<const PassengerView*>;

bool needsTheDoor(const Group& group)
{
    return std::any_of(group.begin(), group.end(), [](const PassengerView* person) {
        return person->assist.contains(u"D"_s) || person->assist.contains(u"W"_s);
    });
}

/// Whether @p person belongs into @p group: same family, or one is the guardian of the other.
bool belongs(const PassengerView& person, const Group& group)
{
    return std::any_of(group.begin(), group.end(), [&person](const PassengerView* other) {
        const bool sameFamily = person.family && person.family == other->family;
        return sameFamily || person.guardian == other->person || other->guardian == person.person;
    });
}

/// Those who sit together, in the order of the list; who is alone is a group of one.
std::vector<Group> groupsOf(const ManifestView& manifest)
{
    std::vector<Group> groups;
    for (const PassengerView& person : manifest.passengers) {
        if (!travels(person))
            continue;
        const auto own = std::find_if(groups.begin(), groups.end(),
                                      [&](const Group& group) { return belongs(person, group); });
        if (own == groups.end())
            groups.push_back({&person});
        else
            own->push_back(&person);
    }
    const auto isEarlier = [](const Group& a, const Group& b) {
        const auto rank = [](const Group& g) {
            if (needsTheDoor(g))
                return 0;
            return g.size() > 1 ? 1 : 2;
        };
        return rank(a) < rank(b);
    };
    std::stable_sort(groups.begin(), groups.end(), isEarlier);
    return groups;
}

/// The seats of a vehicle, from the door.
class SeatMap {
public:
    SeatMap(int seats, int inRow)
        : m_taken(static_cast<std::size_t>(std::max(seats, 0))),
          m_inRow(static_cast<std::size_t>(inRow))
    {
    }

    /// The first seat from which @p size seats are free, in one row if a row can hold so many.
    [[nodiscard]] std::size_t placeFor(std::size_t size) const
    {
        for (std::size_t at = 0; at + size <= m_taken.size(); ++at) {
            const bool fitsRow =
                size > m_inRow ? at % m_inRow == 0 : at % m_inRow + size <= m_inRow;
            const auto from = m_taken.begin() + static_cast<std::ptrdiff_t>(at);
            if (fitsRow && std::find(from, from + static_cast<std::ptrdiff_t>(size), true) ==
                               from + static_cast<std::ptrdiff_t>(size))
                return at;
        }
        return m_taken.size();
    }
    void take(std::size_t at) { m_taken[at] = true; }
    [[nodiscard]] bool has(std::size_t at) const { return at < m_taken.size(); }
    [[nodiscard]] QString name(std::size_t at) const
    {
        const QChar letter(static_cast<char16_t>(u'A' + at % m_inRow));
        return QString::number(at / m_inRow + 1) + letter;
    }

private:
    std::vector<bool> m_taken;
    std::size_t m_inRow;
};

} // namespace

int seatsInRow(const QString& mode)
{
    if (mode == u"bus"_s || mode == u"van"_s)
        return 3;
    if (mode == u"flight"_s)
        return 6;
    if (mode == u"boat"_s)
        return 4;
    return 0;
}

std::vector<std::pair<PersonId, QString>> planSeats(const ManifestView& manifest)
{
    std::vector<std::pair<PersonId, QString>> plan;
    const int inRow = seatsInRow(manifest.mode);
    if (inRow == 0)
        return plan;
    SeatMap seats(manifest.capacity - static_cast<int>(manifest.escorts.size()), inRow);
    for (const Group& group : groupsOf(manifest)) {
        std::size_t at = seats.placeFor(group.size());
        const bool together = seats.has(at);
        for (const PassengerView* person : group) {
            if (!together)
                at = seats.placeFor(1);
            if (!seats.has(at))
                return plan;
            seats.take(at);
            plan.emplace_back(person->person, seats.name(at));
            ++at;
        }
    }
    return plan;
}

} // namespace core::domain
