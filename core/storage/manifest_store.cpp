// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/manifest_store.h"

#include "core/base/hlc.h"
#include "core/base/text_fold.h"
#include "core/storage/person_rows.h"
#include "core/storage/sqlite/database.h"

#include <QCollator>

#include <algorithm>

namespace core::storage {
namespace {

using namespace Qt::StringLiterals;

/// A passenger counts until taken off; who did not come is still on the list and shown so.
constexpr std::string_view kManifestSql =
    "SELECT m.id, m.number, m.title, m.mode, m.from_place, m.to_place, m.departs_at, m.capacity, "
    "m.escorts, "
    "(SELECT count(*) FROM passenger p WHERE p.manifest = m.id AND coalesce(p.state,'') <> "
    "'removed'), "
    "coalesce(m.state, 'draft'), coalesce(m.revision, 1), "
    "coalesce((SELECT max(v.number) FROM manifest_revision v WHERE v.manifest = m.id), 0) "
    "FROM manifest m ";

Result<ManifestRow> manifestOf(const Statement& s)
{
    const auto id = s.id<domain::ManifestId>(0);
    if (!id)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a manifest without identity"));
    const auto escorts = s.text(8).split(u'\n', Qt::SkipEmptyParts).size();
    return ManifestRow{*id,          s.text(1),   s.text(2),
                       s.text(3),    s.text(4),   s.text(5),
                       s.integer(6), s.number(7), static_cast<int>(escorts),
                       s.number(9),  s.text(10),  s.number(11),
                       s.number(12)};
}

Result<std::vector<ManifestRow>> readManifests(Statement& found)
{
    std::vector<ManifestRow> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        CORE_TRY_ASSIGN(ManifestRow row, manifestOf(found));
        rows.push_back(std::move(row));
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rows;
}

bool hasLeft(const ManifestRow& row)
{
    return row.state == "departed"_L1 || row.state == "arrived"_L1 ||
           row.state == "handed_over"_L1 || row.state == "cancelled"_L1;
}

struct OtherManifest {
    QString title;
    QString state;
    std::optional<domain::ManifestId> id;
};

Result<OtherManifest> otherManifest(Database& db, const domain::PersonId& person,
                                    const domain::ManifestId& manifest)
{
    CORE_TRY_ASSIGN(
        Statement found,
        db.prepare("SELECT m.title, coalesce(m.state, 'draft'), m.id FROM passenger p "
                   "JOIN record r ON r.id = p.manifest JOIN manifest m ON m.row = r.row "
                   "WHERE p.person = ? AND p.manifest <> ? "
                   "AND coalesce(p.state, 'listed') IN ('listed', 'boarded') "
                   "AND coalesce(m.state, 'draft') <> 'cancelled' LIMIT 1"));
    CORE_TRY_ASSIGN(const bool any, found.with(person, manifest).step());
    if (!any)
        return OtherManifest();
    return OtherManifest{found.text(0), found.text(1), found.id<domain::ManifestId>(2)};
}

Result<QString> personName(Database& db, const std::optional<domain::PersonId>& id)
{
    if (!id)
        return QString();
    CORE_TRY_ASSIGN(const auto row, rowOf(db, id->toByteArray()));
    if (!row)
        return QString();
    CORE_TRY_ASSIGN(const auto person, readPersonRow(db, *row));
    if (!person)
        return QString();
    return person->fullName.isEmpty() ? person->code : person->fullName;
}

/// The name of the author of the newest change of a record, who made it.
Result<QString> authorOf(Database& db, qint64 row)
{
    CORE_TRY_ASSIGN(
        Statement found,
        db.prepare("SELECT u.name FROM change c JOIN record r ON r.id = c.author "
                   "JOIN user u ON u.row = r.row WHERE c.record = ? ORDER BY c.hlc LIMIT 1"));
    CORE_TRY_ASSIGN(const bool any, found.with(row).step());
    return any ? found.text(0) : QString();
}

Result<qint64> firstWriteMs(Database& db, qint64 row)
{
    CORE_TRY_ASSIGN(
        const auto hlc,
        db.integer("SELECT hlc FROM change WHERE record = ? ORDER BY hlc LIMIT 1", row));
    return Hlc{static_cast<std::uint64_t>(hlc.value_or(0))}.toMs();
}

} // namespace

Result<std::vector<ManifestRow>> ManifestStore::list() const
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare(std::string(kManifestSql) +
                                 "INDEXED BY manifest_by_departure ORDER BY m.departs_at"));
    CORE_TRY_ASSIGN(std::vector<ManifestRow> rows, readManifests(found));
    std::stable_partition(rows.begin(), rows.end(),
                          [](const ManifestRow& row) { return !hasLeft(row); });
    return rows;
}

Result<ManifestRow> ManifestStore::row(const domain::ManifestId& id) const
{
    CORE_TRY_ASSIGN(const auto row, rowOf(m_db, id.toByteArray()));
    CORE_TRY_ASSIGN(Statement found, m_db.prepare(std::string(kManifestSql) + "WHERE m.row = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(row.value_or(-1)).step());
    if (!any)
        return fail(ErrorCode::NotFound, QStringLiteral("no manifest %1").arg(id.toString()));
    return manifestOf(found);
}

Result<std::optional<domain::ManifestId>>
ManifestStore::findByNumber(const QString& numberOrTitle) const
{
    CORE_TRY_ASSIGN(const std::vector<ManifestRow> all, list());
    const QString wanted = foldText(numberOrTitle);
    std::optional<domain::ManifestId> titled;
    for (const ManifestRow& row : all) {
        if (foldText(row.number) == wanted)
            return std::optional(row.id);
        // Titles repeat from day to day ("Bus 2"): the one that leaves next is meant.
        if (!titled && foldText(row.title) == wanted)
            titled = row.id;
    }
    return titled;
}

Result<std::vector<PassengerRow>> ManifestStore::passengers(const domain::ManifestId& id) const
{
    CORE_TRY_ASSIGN(
        Statement found,
        m_db.prepare("SELECT p.id, r.row, p.seat, p.assist, coalesce(p.state, 'listed'), "
                     "p.print_as, p.guardian FROM passenger p JOIN record r ON r.id = p.person "
                     "WHERE p.manifest = ? AND coalesce(p.state, '') <> 'removed'"));
    found.with(id);
    std::vector<PassengerRow> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        const auto passenger = found.id<domain::PassengerId>(0);
        CORE_TRY_ASSIGN(auto person, readPersonRow(m_db, found.integer(1)));
        if (passenger && person) {
            const auto guardian = found.id<domain::PersonId>(6);
            CORE_TRY_ASSIGN(const QString guardianName, personName(m_db, guardian));
            CORE_TRY_ASSIGN(const OtherManifest other, otherManifest(m_db, person->id, id));
            rows.push_back({*passenger, *std::move(person), found.text(2), found.text(3),
                            found.text(4), found.text(5), guardian, guardianName, other.title,
                            other.state, other.id});
        }
        CORE_TRY_ASSIGN(more, found.step());
    }
    // Seats are "2" before "10"; who has none comes last, families together.
    QCollator bySeat(QLocale::c());
    bySeat.setNumericMode(true);
    const auto family = [](const PassengerRow& row) {
        return row.person.family ? row.person.family->toString() : u"~"_s;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const PassengerRow& a, const PassengerRow& b) {
        if (a.seat.isEmpty() != b.seat.isEmpty())
            return b.seat.isEmpty();
        if (const int seats = bySeat.compare(a.seat, b.seat); seats != 0)
            return seats < 0;
        const QString familyA = family(a);
        const QString familyB = family(b);
        if (familyA != familyB)
            return familyA < familyB;
        return foldText(a.person.fullName) < foldText(b.person.fullName);
    });
    return rows;
}

Result<std::vector<AcceptanceRow>> ManifestStore::acceptances(const domain::ManifestId& id) const
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare("SELECT id, rule, person, reason, row FROM check_acceptance "
                                 "WHERE manifest = ? ORDER BY row"));
    found.with(id);
    std::vector<AcceptanceRow> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        if (const auto record = found.id<RecordId>(0)) {
            CORE_TRY_ASSIGN(const QString by, authorOf(m_db, found.integer(4)));
            CORE_TRY_ASSIGN(const qint64 at, firstWriteMs(m_db, found.integer(4)));
            rows.push_back(
                {*record, found.text(1), found.id<domain::PersonId>(2), found.text(3), by, at});
        }
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rows;
}

Result<std::vector<TravelLinkRow>> ManifestStore::travelLinks(const domain::ManifestId& id) const
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare("SELECT l.from_person, l.to_person, l.keep FROM passenger p "
                                 "JOIN link l ON l.from_person = p.person "
                                 "WHERE p.manifest = ?1 AND coalesce(p.state, '') <> 'removed' "
                                 "AND l.keep IN ('together', 'apart') "
                                 "UNION SELECT l.from_person, l.to_person, l.keep FROM passenger p "
                                 "JOIN link l ON l.to_person = p.person "
                                 "WHERE p.manifest = ?1 AND coalesce(p.state, '') <> 'removed' "
                                 "AND l.keep IN ('together', 'apart')"));
    found.with(id);
    std::vector<TravelLinkRow> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        const auto from = found.id<domain::PersonId>(0);
        const auto to = found.id<domain::PersonId>(1);
        if (from && to)
            rows.push_back({*from, *to, found.text(2)});
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rows;
}

Result<std::vector<UnsafeReturnRow>>
ManifestStore::unsafeReturns(const domain::ManifestId& id) const
{
    CORE_TRY_ASSIGN(
        Statement found,
        m_db.prepare("SELECT p.person, x.nationality, x.other_nationalities, x.birth_country "
                     "FROM passenger p JOIN case_file c ON c.person = p.person "
                     "JOIN record r ON r.id = p.person JOIN person x ON x.row = r.row "
                     "WHERE p.manifest = ? AND coalesce(p.state, '') <> 'removed' "
                     "AND c.asylum_concern = 'yes'"));
    found.with(id);
    std::vector<UnsafeReturnRow> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        if (const auto person = found.id<domain::PersonId>(0)) {
            QStringList others = found.text(2).split(u' ', Qt::SkipEmptyParts);
            if (!found.text(3).isEmpty())
                others += found.text(3);
            rows.push_back({*person, found.text(1), others});
        }
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rows;
}

Result<std::vector<RevisionRow>> ManifestStore::revisions(const domain::ManifestId& id) const
{
    CORE_TRY_ASSIGN(
        Statement found,
        m_db.prepare("SELECT v.id, v.number, v.finalised_at, u.name, v.content, v.check_code "
                     "FROM manifest_revision v LEFT JOIN record r ON r.id = v.finalised_by "
                     "LEFT JOIN user u ON u.row = r.row "
                     "WHERE v.manifest = ? ORDER BY v.number DESC"));
    found.with(id);
    std::vector<RevisionRow> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        if (const auto record = found.id<RecordId>(0))
            rows.push_back({*record, found.number(1), found.integer(2), found.text(3),
                            found.text(4), found.text(5)});
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rows;
}

Result<std::vector<CopyRow>> ManifestStore::copies(const domain::ManifestId& id) const
{
    CORE_TRY_ASSIGN(
        Statement found,
        m_db.prepare("SELECT revision, number, recipient, audience, printed_at, row "
                     "FROM print_copy WHERE manifest = ? ORDER BY number DESC, row DESC"));
    found.with(id);
    std::vector<CopyRow> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        CORE_TRY_ASSIGN(const QString by, authorOf(m_db, found.integer(5)));
        rows.push_back(
            {found.number(0), found.number(1), found.text(2), found.text(3), found.integer(4), by});
        CORE_TRY_ASSIGN(more, found.step());
    }
    return rows;
}

Result<int> ManifestStore::countNumbersWithPrefix(const QString& prefix) const
{
    CORE_TRY_ASSIGN(const auto count,
                    m_db.integer("SELECT count(*) FROM manifest WHERE number >= ? AND number < ?",
                                 prefix, prefix + QString::fromUcs4(U"\U0010FFFF")));
    return static_cast<int>(count.value_or(0));
}

} // namespace core::storage
