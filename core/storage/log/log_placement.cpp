// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/log_receiver.h"
#include "core/storage/membership.h"

#include <algorithm>

namespace core::storage {
namespace {

const QByteArray& hashIn(const CheckedSegment& checked, qint64 seq)
{
    return checked.hashes.at(static_cast<std::size_t>(seq - checked.segment.first));
}

/// The hash of the change before @p seq, which may be the one before the segment.
const QByteArray& hashBefore(const CheckedSegment& checked, qint64 seq)
{
    return seq == checked.segment.first ? checked.segment.prev : hashIn(checked, seq - 1);
}

} // namespace

Result<LogReceiver::StreamRow> LogReceiver::streamRow(qint64 number)
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare("SELECT number, head, hash, hlc FROM stream WHERE number = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(number).step());
    if (!any)
        return StreamRow{0, 0, QByteArray(kHashSize, '\0')};
    return StreamRow{found.integer(0), found.integer(1), found.blob(2), found.integer(3)};
}

domain::StreamId LogReceiver::idFor(const CheckedSegment& checked, const StreamRow& row)
{
    const domain::StreamId stream = checked.segment.origin.stream();
    return row.trunk == 0 ? stream : branchId(stream, row.head + 1, hashIn(checked, row.head + 1));
}

Status LogReceiver::addStream(const CheckedSegment& checked, StreamRow& row)
{
    const StreamOrigin& origin = checked.segment.origin;
    const domain::DeviceId device = origin.device();
    const domain::StreamId id = idFor(checked, row);
    const bool isBranch = row.trunk != 0;
    CORE_TRY(m_db.run("INSERT INTO device (id, public_key, letters) VALUES (?,?, coalesce("
                      "(SELECT l.letters FROM record r JOIN laptop l ON l.row = r.row "
                      " WHERE r.id = ?), '')) ON CONFLICT (id) DO NOTHING",
                      device, origin.publicKey, device));
    CORE_TRY(m_db.run("INSERT INTO stream (id, device, incarnation, compartment, head, hash, hlc, "
                      "lane) VALUES (?,?,?,?,?,?,?,?)",
                      id, device, origin.incarnation, origin.compartment, row.head, row.hash,
                      row.hlc, static_cast<qint64>(origin.lane)));
    CORE_TRY_ASSIGN(const auto number, m_db.integer("SELECT number FROM stream WHERE id = ?", id));
    row.number = number.value_or(0);
    m_names.streams.add({row.number, id, row.trunk, isBranch ? row.head + 1 : 0});
    if (!isBranch)
        return {};
    return m_db.run("UPDATE stream SET trunk = ?, fork = ?, base = ?, base_hash = ?, found = ? "
                    "WHERE number = ?",
                    row.trunk, row.head + 1, row.head, row.hash, m_nowMs, row.number);
}

Result<QByteArray> LogReceiver::hashAt(qint64 stream, qint64 seq)
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare("SELECT hash FROM change WHERE stream = ?1 AND seq = ?2 UNION ALL "
                                 "SELECT base_hash FROM stream WHERE number = ?1 AND base = ?2 "
                                 "AND trunk IS NULL AND base_hash IS NOT NULL"));
    CORE_TRY_ASSIGN(const bool any, found.with(stream, seq).step());
    return any ? found.blob(0) : QByteArray();
}

Result<std::optional<Admission>> LogReceiver::barred(const CheckedSegment& checked)
{
    using Answer = std::optional<Admission>;
    const Segment& segment = checked.segment;
    CORE_TRY_ASSIGN(const auto compartment,
                    m_db.integer("SELECT count(*) FROM meta WHERE name = ? AND value = ?",
                                 segment.origin.lane == Lane::Open
                                     ? QStringLiteral("compartment")
                                     : QStringLiteral("compartment_protected"),
                                 segment.origin.compartment));
    if (compartment.value_or(0) == 0)
        return Answer(Admission::Stranger);
    CORE_TRY_ASSIGN(const auto standing, standingOf(m_db, segment.origin.device()));
    if (!standing)
        return Answer(Admission::Stranger);
    if (standing->believes(segment.origin.stream(), segment.last()))
        return Answer();
    // A cut may name the branch.
    StreamRow row;
    CORE_TRY_ASSIGN(const auto placed, place(checked, row));
    if (placed && *placed != Admission::AlreadyHere)
        return Answer(Admission::Revoked);
    const auto believesName = [&](const StreamNames::Name& name) {
        return standing->believes(name.id, segment.last());
    };
    const std::vector<StreamNames::Name> names =
        row.number == 0 ? std::vector<StreamNames::Name>{{idFor(checked, row), 0}}
                        : m_names.streams.namesOf(row.number, segment.last());
    const bool isBelieved = std::any_of(names.begin(), names.end(), believesName);
    return isBelieved ? Answer() : Answer(Admission::Revoked);
}

Result<std::optional<Admission>> LogReceiver::place(const CheckedSegment& checked, StreamRow& row)
{
    using Answer = std::optional<Admission>;
    const Segment& segment = checked.segment;
    const auto number = m_names.streams.numberOf(segment.origin.stream());
    CORE_TRY_ASSIGN(row, streamRow(number.value_or(0)));
    const bool isTree = number && m_names.streams.familyOf(*number).size() > 1;
    if (!isTree) {
        if (segment.first == row.head + 1 && segment.prev == row.hash)
            return Answer();
        if (segment.first > row.head + 1)
            return Answer(Admission::Gap);
        const qint64 shared = std::min(segment.last(), row.head);
        if (segment.first <= shared) {
            // Where both know a change, it is the same one: the chain says all before is, too.
            CORE_TRY_ASSIGN(const QByteArray here, hashAt(row.number, shared));
            if (here.isEmpty() || here == hashIn(checked, shared))
                return segment.last() <= row.head ? Answer(Admission::AlreadyHere) : Answer();
        }
    }
    return number ? placeInTree(checked, row) : Answer(Admission::Unreadable);
}

Result<qint64> LogReceiver::nextOnWay(qint64 number, qint64 seq, const QByteArray& hash)
{
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare("SELECT c.stream FROM stream s JOIN change c "
                                 "ON c.stream = s.number AND c.seq = ?1 "
                                 "WHERE (s.number = ?2 OR (s.trunk = ?2 AND s.fork = ?1)) "
                                 "AND c.hash = ?3"));
    CORE_TRY_ASSIGN(const bool any, found.with(seq, number, hash).step());
    return any ? found.integer(0) : qint64{0};
}

Result<std::optional<Admission>> LogReceiver::placeInTree(const CheckedSegment& checked,
                                                          StreamRow& row)
{
    using Answer = std::optional<Admission>;
    const Segment& segment = checked.segment;
    const std::vector<StreamNames::Row> family = m_names.streams.familyOf(row.number);
    CORE_TRY_ASSIGN(const auto base,
                    m_db.integer("SELECT base FROM stream WHERE number = ?", row.number));
    qint64 seq = std::max(segment.first, base.value_or(0) + 1);
    if (seq > segment.last())
        return Answer(Admission::AlreadyHere);
    // Which way it is on: the one that holds the change before.
    qint64 at = seq == 1 ? row.number : 0;
    qint64 farthest = 0;
    for (const StreamNames::Row& one : family) {
        CORE_TRY_ASSIGN(const StreamRow known, streamRow(one.number));
        farthest = std::max(farthest, known.head);
        if (at != 0 || seq == 1)
            continue;
        CORE_TRY_ASSIGN(const QByteArray here, hashAt(one.number, seq - 1));
        if (!here.isEmpty() && here == hashBefore(checked, seq))
            at = one.number;
    }
    if (at == 0) {
        CORE_TRY_ASSIGN(const bool awaits, awaitsOthers(segment));
        return Answer(segment.first > farthest + 1 || awaits ? Admission::Gap : Admission::Fork);
    }
    // Along it as far as it is here.
    for (; seq <= segment.last(); ++seq) {
        CORE_TRY_ASSIGN(const qint64 next, nextOnWay(at, seq, hashIn(checked, seq)));
        if (next == 0)
            break;
        at = next;
    }
    CORE_TRY_ASSIGN(row, streamRow(at));
    if (seq > segment.last())
        return Answer(Admission::AlreadyHere);
    if (row.head != seq - 1)
        row = {0, seq - 1, hashBefore(checked, seq), row.hlc, at};
    return Answer();
}

/// The one before it is here and waits itself.
Result<bool> LogReceiver::awaitsOthers(const Segment& segment)
{
    CORE_TRY_ASSIGN(const auto any,
                    m_db.integer("SELECT 1 FROM waiting WHERE device = ? AND hash = ? LIMIT 1",
                                 segment.origin.device(), segment.prev.left(8)));
    return any.has_value();
}

Status LogReceiver::noteFork(const CheckedSegment& checked, const StreamRow& row)
{
    ++m_received.forks;
    const qint64 fork = row.head + 1;
    const std::vector<StreamNames::Alias>& aliases = m_names.streams.aliases();
    const bool isNamed =
        std::any_of(aliases.begin(), aliases.end(), [&row, fork](const StreamNames::Alias& alias) {
            return alias.number == row.trunk && alias.fork == fork;
        });
    if (isNamed)
        return {};
    // What was here first gets a name of its own from here on, as it has where it came second.
    CORE_TRY_ASSIGN(const QByteArray hash, hashAt(row.trunk, fork));
    const domain::StreamId id = branchId(checked.segment.origin.stream(), fork, hash);
    CORE_TRY(
        m_db.run("INSERT INTO branch_name (id, stream, fork) VALUES (?,?,?)", id, row.trunk, fork));
    return renameFrom({id, row.trunk, fork});
}

Status LogReceiver::renameFrom(const StreamNames::Alias& alias)
{
    CORE_TRY(project());
    std::vector<std::pair<RecordId, RecordState>> touched;
    {
        CORE_TRY_ASSIGN(Statement rows,
                        m_db.prepare("SELECT DISTINCT r.row, r.id FROM change c JOIN record r "
                                     "ON r.row = c.record WHERE c.stream = ? AND c.seq >= ?"));
        CORE_TRY_ASSIGN(bool more, rows.with(alias.number, alias.fork).step());
        while (more) {
            const auto id = rows.id<RecordId>(1);
            CORE_TRY_ASSIGN(RecordState state, m_projector->load(rows.integer(0)));
            if (id)
                touched.emplace_back(*id, std::move(state));
            CORE_TRY_ASSIGN(more, rows.step());
        }
    }
    for (const auto& [id, state] : touched)
        m_projector->count(id, state, Projector::Counts::NoMore);
    m_names.streams.add(alias);
    for (const auto& [id, state] : touched)
        m_projector->count(id, state, Projector::Counts::Again);
    return {};
}

Result<qint64> LogReceiver::causeRow(const Cause& cause)
{
    for (const StreamNames::Row& one :
         m_names.streams.familyOf(m_names.streams.rootOf(cause.stream))) {
        CORE_TRY_ASSIGN(const QByteArray hash, hashAt(one.number, cause.seq));
        if (!hash.isEmpty() && hash.startsWith(cause.hash))
            return one.number;
    }
    return 0;
}

Result<bool> LogReceiver::hasCauses(const Change& change, qint64 author)
{
    StreamNames& names = m_names.streams;
    for (const Cause& cause : change.causes) {
        const qint64 meant = names.meantBy(author, change.seq, cause.stream);
        const qint64 owner = names.ownerOf(meant, cause.seq);
        CORE_TRY_ASSIGN(const StreamRow row, streamRow(owner));
        CORE_TRY_ASSIGN(const QByteArray hash, hashAt(owner, cause.seq));
        const bool isHere = row.head >= cause.seq;
        if (isHere && (hash.isEmpty() || hash.startsWith(cause.hash)))
            continue;
        // The writer saw another way of that stream: from here on this is what it means by it.
        CORE_TRY_ASSIGN(const qint64 other, causeRow({meant, cause.seq, cause.hash}));
        if (other == 0) {
            CORE_TRY(vouchFor(m_db, names.idOf(names.rootOf(meant)), cause.seq));
            return false;
        }
        const StreamNames::Meaning meaning{author, change.seq, names.nameOf(cause.stream), other};
        names.add(meaning);
        m_meanings.push_back(meaning);
    }
    return true;
}

Status LogReceiver::keepMeanings()
{
    for (const StreamNames::Meaning& one : m_meanings)
        CORE_TRY(m_db.run("INSERT OR REPLACE INTO branch_meant (author, since, name, stream) "
                          "VALUES (?,?,?,?)",
                          one.author, one.since, one.name, one.stream));
    return {};
}

} // namespace core::storage
