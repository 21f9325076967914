// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sync_store.h"

namespace core::storage {
namespace {

constexpr qsizetype kShortHash = 8;

std::optional<StreamOrigin> segmentOrigin(const Statement& row)
{
    const StreamOrigin origin{row.blob(0), row.blob(1), row.blob(2),
                              row.integer(3) == 0 ? Lane::Open : Lane::Protected};
    return origin.publicKey.isEmpty() ? std::nullopt : std::optional(origin);
}

} // namespace

Result<std::vector<SegmentRef>> SyncStore::beyond(Holdings& theirs, bool withProtected) const
{
    CORE_TRY_ASSIGN(Statement rows,
                    m_db.prepare("SELECT g.stream, s.id, s.lane, g.first, g.last, c.hash "
                                 "FROM segment g CROSS JOIN stream s ON s.number = g.stream "
                                 "CROSS JOIN change c ON c.stream = g.stream AND c.seq = g.last "
                                 "WHERE s.lane <= ? ORDER BY c.rowid"));
    std::vector<SegmentRef> refs;
    CORE_TRY_ASSIGN(bool more, rows.with(withProtected ? 1 : 0).step());
    while (more) {
        const qint64 number = rows.integer(0);
        const qint64 first = rows.integer(3);
        const qint64 last = rows.integer(4);
        const qint64 held = theirs.heldOf(number);
        if (last > held) {
            // Without a name it waits until more of what is there is here.
            if (const auto name = theirs.extend(number, first, last))
                refs.push_back({number, name->id,
                                rows.integer(2) == 0 ? Lane::Open : Lane::Protected, first, last,
                                rows.blob(5).left(kShortHash), name->shift,
                                last - std::max(first - 1, held)});
        }
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return refs;
}

Result<Segment> SyncStore::read(const SegmentRef& ref) const
{
    CORE_TRY_ASSIGN(Statement head,
                    m_db.prepare("SELECT d.public_key, s.incarnation, s.compartment, s.lane, "
                                 "g.signature FROM segment g JOIN stream s ON s.number = g.stream "
                                 "JOIN device d ON d.id = s.device "
                                 "WHERE g.stream = ? AND g.first = ?"));
    CORE_TRY_ASSIGN(const bool any, head.with(ref.number, ref.first).step());
    const auto origin = any ? segmentOrigin(head) : std::nullopt;
    if (!origin)
        return fail(ErrorCode::NotFound, QStringLiteral("no such segment"));
    Segment segment{*origin, ref.first, {}, {}, head.blob(4)};
    CORE_TRY_ASSIGN(const StreamNames names, readStreamNames(m_db));
    // A segment may begin in the trunk and end in the branch.
    qint64 seq = ref.first;
    while (seq <= ref.last) {
        const qint64 owner = names.ownerOf(ref.number, seq);
        const qint64 before = seq;
        CORE_TRY_ASSIGN(Statement rows, m_db.prepare("SELECT seq, prev, sealed FROM change "
                                                     "WHERE stream = ? AND seq BETWEEN ? AND ? "
                                                     "ORDER BY seq"));
        CORE_TRY_ASSIGN(bool more, rows.with(owner, seq, ref.last).step());
        while (more && names.ownerOf(ref.number, seq) == owner) {
            if (segment.sealed.empty())
                segment.prev = rows.blob(1);
            segment.sealed.push_back(rows.blob(2));
            ++seq;
            CORE_TRY_ASSIGN(more, rows.step());
        }
        if (seq == before)
            return fail(ErrorCode::StoreDamaged, QStringLiteral("a segment has a hole"));
    }
    return segment;
}

Result<std::vector<TravellingKey>> SyncStore::keysOf(const SegmentRef& ref,
                                                     const Holdings& theirs) const
{
    std::vector<TravellingKey> keys;
    CORE_TRY_ASSIGN(const StreamNames names, readStreamNames(m_db));
    // Keys whose record begins here, then certificates of erased records that are spoken of here.
    const char* sql =
        ref.lane == Lane::Open
            ? "SELECT r.id, r.tag, r.home_stream, r.home_seq, r.key, r.erased, "
              "substr(h.sealed, 37, 4) FROM record r "
              "LEFT JOIN change h ON h.stream = r.home_stream AND h.seq = r.home_seq "
              "WHERE r.home_stream = ?1 AND r.home_seq BETWEEN ?2 AND ?3 "
              "UNION SELECT r.id, r.tag, r.home_stream, r.home_seq, NULL, r.erased, NULL "
              "FROM change c "
              "JOIN record r ON r.row = c.record "
              "WHERE c.stream = ?1 AND c.seq BETWEEN ?2 AND ?3 AND r.erased IS NOT NULL "
              "AND r.home_stream IS NOT NULL"
            : "SELECT r.id, r.tag, p.home_stream, p.home_seq, p.key, r.erased, "
              "substr(h.sealed, 37, 4) FROM protected_key p "
              "JOIN record r ON r.row = p.record "
              "LEFT JOIN change h ON h.stream = p.home_stream AND h.seq = p.home_seq "
              "WHERE p.home_stream = ?1 AND p.home_seq BETWEEN ?2 AND ?3";
    CORE_TRY_ASSIGN(Statement rows, m_db.prepare(sql));
    // A segment may begin in the trunk and end in the branch.
    for (qint64 part = ref.number, last = ref.last; last >= ref.first;) {
        const StreamNames::Row row = names.row(part);
        rows.reset();
        CORE_TRY_ASSIGN(bool more, rows.with(part, std::max(ref.first, row.fork), last).step());
        while (more) {
            const auto record = rows.id<RecordId>(0);
            if (record && (!rows.isNull(4) || !rows.isNull(5))) {
                const StreamNames::Name home = theirs.nameOf(rows.integer(2), rows.integer(3));
                keys.push_back({*record, rows.blob(1), ref.lane, home.id,
                                rows.integer(3) - home.shift, rows.blob(4), rows.blob(5),
                                rows.blob(6)});
            }
            CORE_TRY_ASSIGN(more, rows.step());
        }
        if (row.trunk == 0)
            break;
        last = row.fork - 1;
        part = row.trunk;
    }
    return keys;
}

Result<std::vector<RecordId>> SyncStore::recordsOf(const SegmentRef& ref) const
{
    CORE_TRY_ASSIGN(Statement rows, m_db.prepare("SELECT DISTINCT r.id FROM change c JOIN record r "
                                                 "ON r.row = c.record WHERE c.stream = ? "
                                                 "AND c.seq BETWEEN ? AND ?"));
    std::vector<RecordId> records;
    CORE_TRY_ASSIGN(bool more, rows.with(ref.number, ref.first, ref.last).step());
    while (more) {
        if (const auto id = rows.id<RecordId>(0))
            records.push_back(*id);
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return records;
}

Result<std::vector<StreamFork>> SyncStore::forks() const
{
    CORE_TRY_ASSIGN(const StreamNames names, readStreamNames(m_db));
    CORE_TRY_ASSIGN(Statement rows, m_db.prepare("SELECT number, device, fork, found FROM stream "
                                                 "WHERE trunk IS NOT NULL "
                                                 "ORDER BY found DESC, number DESC"));
    std::vector<StreamFork> forks;
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        if (const auto device = rows.id<domain::DeviceId>(1))
            forks.push_back({*device, names.idOf(names.rootOf(rows.integer(0))), rows.integer(2),
                             rows.integer(3)});
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return forks;
}

} // namespace core::storage
