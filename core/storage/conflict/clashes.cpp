// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict/clashes.h"

#include "core/storage/conflict/clash_sql.h"
#include "core/storage/log/record_state.h"

#include <map>
#include <set>

namespace core::storage {
namespace {

/// Reads (what, id, title, what as it is shown) in the order of what; all with the same are one
/// clash.
Result<std::vector<ClashRow>> readSharings(Statement& found, Clash kind, forms::RecordType type)
{
    std::vector<ClashRow> clashes;
    QString what;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        if (const auto id = found.id<RecordId>(1)) {
            if (clashes.empty() || found.text(0) != what) {
                what = found.text(0);
                clashes.push_back({kind, type, *id, {}, {found.text(3)}});
            } else {
                clashes.back().others.push_back(*id);
            }
            clashes.back().args.push_back(found.text(2));
        }
        CORE_TRY_ASSIGN(more, found.step());
    }
    return clashes;
}

Result<QString> lettersOfStreams(Database& db, const std::set<qint64>& streams)
{
    QStringList letters;
    for (const qint64 stream : streams) {
        CORE_TRY_ASSIGN(Statement found, db.prepare("SELECT d.letters FROM stream s JOIN device d "
                                                    "ON d.id = s.device WHERE s.number = ?"));
        CORE_TRY_ASSIGN(const bool any, found.with(stream).step());
        if (any && !letters.contains(found.text(0)))
            letters.append(found.text(0));
    }
    letters.sort();
    return letters.join(QStringLiteral(", "));
}

/// The newest revisions of finalised manifests; two when two laptops finalised the same number.
/// What is no list of people counts as an empty one.
constexpr std::string_view kFrozenPeople =
    "WITH newest AS MATERIALIZED ("
    "SELECT m.id AS manifest, v.row AS revision, v.number AS number, "
    "CASE WHEN json_valid(v.content) THEN v.content ELSE '{}' END AS content "
    "FROM manifest m JOIN manifest_revision v ON v.manifest = m.id "
    "WHERE (m.state IN ('finalised','boarding','departed') OR ";
constexpr std::string_view kFrozenPeopleRest =
    ") AND v.number = (SELECT max(w.number) FROM manifest_revision w WHERE w.manifest = m.id)), "
    "frozen AS MATERIALIZED ("
    "SELECT n.manifest, n.revision, n.number, "
    "CASE j.type WHEN 'object' THEN upper(j.value ->> '$.person') END AS person "
    "FROM newest n JOIN json_each(n.content, '$.passengers') j), "
    "now AS MATERIALIZED ("
    "SELECT n.manifest, n.revision, n.number, hex(p.person) AS person "
    "FROM newest n JOIN passenger p ON p.manifest = n.manifest "
    "WHERE (p.state IS NULL OR p.state <> 'removed') AND p.person IS NOT NULL) "
    "SELECT manifest, number, person, 1 FROM "
    "(SELECT * FROM now EXCEPT SELECT * FROM frozen) "
    "UNION ALL SELECT manifest, number, person, 0 FROM "
    "(SELECT * FROM frozen EXCEPT SELECT * FROM now) ORDER BY 1";

struct SharedSeat {
    ClashRow clash;
    std::vector<qint64> passengers;
};

struct ListChange {
    qint64 revision = 0;
    std::set<RecordId> came;
    std::set<RecordId> went;
};

} // namespace

Result<std::vector<ClashRow>> findSeatClashes(Database& db)
{
    CORE_TRY_ASSIGN(
        Statement found,
        db.prepare("SELECT m.id, p.seat, p.person, p.row FROM manifest m "
                   "JOIN passenger p ON p.manifest = m.id "
                   "WHERE (m.state IS NULL OR m.state IN ('draft','finalised','boarding')) "
                   "AND (p.state IS NULL OR p.state IN ('listed','boarded')) "
                   "AND p.seat IS NOT NULL AND p.person IS NOT NULL AND (m.id, p.seat) IN ("
                   "SELECT o.id, q.seat FROM manifest o JOIN passenger q ON q.manifest = o.id "
                   "WHERE (o.state IS NULL OR o.state IN ('draft','finalised','boarding')) "
                   "AND (q.state IS NULL OR q.state IN ('listed','boarded')) "
                   "AND q.seat IS NOT NULL "
                   "GROUP BY o.id, q.seat HAVING count(DISTINCT q.person) > 1) "
                   "ORDER BY m.id, p.seat, p.person"));
    std::vector<SharedSeat> seats;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        const auto manifest = found.id<RecordId>(0);
        const auto person = found.id<RecordId>(2);
        if (manifest && person) {
            if (seats.empty() || seats.back().clash.record != *manifest ||
                seats.back().clash.args.front() != found.text(1))
                seats.push_back(
                    {{Clash::SameSeat, forms::RecordType::Manifest, *manifest, {}, {found.text(1)}},
                     {}});
            CORE_TRY_ASSIGN(QString name, shownName(db, *person));
            seats.back().clash.others.push_back(*person);
            seats.back().clash.args.push_back(std::move(name));
            seats.back().passengers.push_back(found.integer(3));
        }
        CORE_TRY_ASSIGN(more, found.step());
    }
    std::vector<ClashRow> clashes;
    for (SharedSeat& seat : seats) {
        CORE_TRY_ASSIGN(const bool isApart, areOfSeveralLaptops(db, seat.passengers));
        if (isApart)
            clashes.push_back(std::move(seat.clash));
    }
    return clashes;
}

Result<std::vector<ClashRow>> findFinaliseClashes(Database& db)
{
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare(std::string(kFrozenPeople) + std::string(kEndedLately) +
                               std::string(kFrozenPeopleRest)));
    std::map<RecordId, ListChange> lists;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        const auto manifest = found.id<RecordId>(0);
        const auto person = RecordId::parse(found.text(2));
        if (manifest && person) {
            ListChange& list = lists[*manifest];
            list.revision = found.integer(1);
            (found.integer(3) != 0 ? list.came : list.went).insert(*person);
        }
        CORE_TRY_ASSIGN(more, found.step());
    }
    std::vector<ClashRow> clashes;
    for (const auto& [manifest, list] : lists) {
        std::set<RecordId> people = list.came;
        people.insert(list.went.begin(), list.went.end());
        clashes.push_back({Clash::ChangedAfterFinalise,
                           forms::RecordType::Manifest,
                           manifest,
                           {people.begin(), people.end()},
                           {QString::number(list.revision), QString::number(list.came.size()),
                            QString::number(list.went.size())}});
    }
    return clashes;
}

Result<std::vector<ClashRow>> findJoinClashes(Database& db)
{
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare("SELECT r.id, g.revision, g.state FROM conflict c "
                               "JOIN record r ON r.row = c.row JOIN register g ON g.row = c.row "
                               "WHERE c.field = ? ORDER BY c.row"));
    found.with(kSeenField);
    std::vector<ClashRow> clashes;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        CORE_TRY_ASSIGN(const RecordState state,
                        RecordState::decode(found.integer(1), found.blob(2)));
        if (const auto person = found.id<RecordId>(0)) {
            std::set<qint64> joined;
            for (const Sibling& sibling : state.siblings(kSeenField))
                joined.insert(sibling.dot.stream);
            std::set<qint64> edited;
            for (const Sibling& sibling : state.unseenWrites(kSeenField))
                edited.insert(sibling.dot.stream);
            CORE_TRY_ASSIGN(QString by, lettersOfStreams(db, joined));
            CORE_TRY_ASSIGN(QString against, lettersOfStreams(db, edited));
            clashes.push_back({Clash::EditedAfterJoin,
                               forms::RecordType::Person,
                               *person,
                               {},
                               {std::move(by), std::move(against)}});
        }
        CORE_TRY_ASSIGN(more, found.step());
    }
    return clashes;
}

Result<std::vector<ClashRow>> findCodeClashes(Database& db)
{
    CORE_TRY_ASSIGN(
        Statement found,
        db.prepare("SELECT s.code, p.id, coalesce(p.full_name, p.native_name, ''), p.code "
                   "FROM shared_code s JOIN person p ON p.row = s.row "
                   "ORDER BY s.code, p.id"));
    return readSharings(found, Clash::SameCaseCode, forms::RecordType::Person);
}

Result<std::vector<ClashRow>> findNumberClashes(Database& db)
{
    CORE_TRY_ASSIGN(
        Statement found,
        db.prepare("SELECT m.number, m.id, coalesce(m.title, ''), m.number FROM manifest m "
                   "WHERE m.number IN (SELECT number FROM manifest "
                   "WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1) "
                   "ORDER BY m.number, m.id"));
    return readSharings(found, Clash::SameManifestNumber, forms::RecordType::Manifest);
}

Result<std::vector<ClashRow>> findClashes(Database& db)
{
    std::vector<ClashRow> all;
    for (const auto find : {findRideClashes, findSeatClashes, findFinaliseClashes, findJoinClashes,
                            findCodeClashes, findNumberClashes}) {
        CORE_TRY_ASSIGN(std::vector<ClashRow> some, find(db));
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace core::storage
