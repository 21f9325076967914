// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who is on two lists, or on board of two vehicles.
#include "core/storage/conflict/clash_sql.h"
#include "core/storage/conflict/clashes.h"

#include <algorithm>

namespace core::storage {
namespace {

struct Ride {
    RecordId manifest;
    QString title;
    std::optional<qint64> departsAtMs;
    bool isBoarded = false;
    bool hasEnded = false;
    qint64 row = 0; ///< of the passenger
};

bool areOneTrip(const Ride& a, const Ride& b)
{
    return !a.departsAtMs || !b.departsAtMs ||
           std::abs(*a.departsAtMs - *b.departsAtMs) < kSameTripMs;
}

/// Those of @p rides that share their time with another one.
std::vector<Ride> overlapping(const std::vector<Ride>& rides)
{
    std::vector<Ride> found;
    for (const Ride& ride : rides) {
        const bool meets = std::any_of(rides.begin(), rides.end(), [&ride](const Ride& other) {
            return other.manifest != ride.manifest && areOneTrip(ride, other);
        });
        if (meets)
            found.push_back(ride);
    }
    return found;
}

std::vector<Ride> those(const std::vector<Ride>& rides, bool (*wanted)(const Ride&))
{
    std::vector<Ride> found;
    std::copy_if(rides.begin(), rides.end(), std::back_inserter(found), wanted);
    return overlapping(found);
}

Result<std::vector<RecordId>> peopleOnSeveral(Database& db)
{
    CORE_TRY_ASSIGN(
        Statement found,
        db.prepare("SELECT p.person FROM manifest m JOIN passenger p ON p.manifest = m.id "
                   "WHERE " +
                   std::string(kNotEnded) +
                   " AND (p.state IS NULL OR p.state IN ('listed','boarded')) "
                   "AND p.person IS NOT NULL GROUP BY p.person HAVING count(DISTINCT m.id) > 1 "
                   "UNION "
                   "SELECT p.person FROM manifest m JOIN passenger p ON p.manifest = m.id "
                   "WHERE (" +
                   std::string(kNotEnded) + " OR " + std::string(kEndedLately) +
                   ") AND p.state = 'boarded' "
                   "AND p.person IS NOT NULL GROUP BY p.person HAVING count(DISTINCT m.id) > 1"));
    return readRecordIds(found);
}

Result<std::vector<Ride>> ridesOf(Database& db, const RecordId& person)
{
    CORE_TRY_ASSIGN(
        Statement found,
        db.prepare("SELECT m.id, coalesce(m.title, m.number, ''), m.departs_at, "
                   "p.state IS 'boarded', " +
                   std::string(kNotEnded) +
                   ", p.row FROM passenger p JOIN record r ON r.id = p.manifest "
                   "JOIN manifest m ON m.row = r.row "
                   "WHERE p.person = ? AND (p.state IS NULL OR p.state IN ('listed','boarded')) "
                   "AND coalesce(m.state, 'draft') <> 'cancelled' "
                   "ORDER BY m.departs_at IS NULL, m.departs_at, m.id"));
    found.with(person);
    std::vector<Ride> rides;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        if (const auto manifest = found.id<RecordId>(0)) {
            rides.push_back({*manifest, found.text(1),
                             found.isNull(2) ? std::nullopt : std::optional(found.integer(2)),
                             found.integer(3) != 0, found.integer(4) == 0, found.integer(5)});
        }
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rides;
}

Result<bool> areListedApart(Database& db, const std::vector<Ride>& rides)
{
    std::vector<qint64> rows;
    for (const Ride& ride : rides)
        rows.push_back(ride.row);
    return areOfSeveralLaptops(db, rows);
}

ClashRow rideClash(Clash kind, const RecordId& person, const std::vector<Ride>& rides)
{
    ClashRow clash{kind, forms::RecordType::Person, person, {}, {}};
    for (const Ride& ride : rides) {
        clash.others.push_back(ride.manifest);
        clash.args.push_back(ride.title);
    }
    return clash;
}

} // namespace

Result<std::vector<ClashRow>> findRideClashes(Database& db)
{
    CORE_TRY_ASSIGN(const std::vector<RecordId> people, peopleOnSeveral(db));
    std::vector<ClashRow> clashes;
    for (const RecordId& person : people) {
        CORE_TRY_ASSIGN(const bool isListed, isInLists(db, person));
        if (!isListed)
            continue; // put aside, erased or joined: nobody waits for this record
        CORE_TRY_ASSIGN(const std::vector<Ride> rides, ridesOf(db, person));
        const auto boarded = those(rides, [](const Ride& ride) { return ride.isBoarded; });
        const auto listed = those(rides, [](const Ride& ride) { return !ride.hasEnded; });
        if (!boarded.empty()) {
            clashes.push_back(rideClash(Clash::BoardedTwice, person, boarded));
            continue;
        }
        CORE_TRY_ASSIGN(const bool isApart, areListedApart(db, listed));
        if (isApart)
            clashes.push_back(rideClash(Clash::TwoManifests, person, listed));
    }
    return clashes;
}

} // namespace core::storage
