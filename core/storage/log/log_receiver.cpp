// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/log_receiver.h"

#include "core/storage/device.h"
#include "core/storage/log/person_parts.h"
#include "core/storage/log/shred.h"
#include "core/storage/membership.h"

#include <algorithm>

namespace core::storage {
namespace {

/// More records than this in one batch are told as "everything": a model reads again anyway.
constexpr std::size_t kToldRecords = 200;
/// So many records are held before they are written: memory for a batch, not for the data.
constexpr std::size_t kOpenRecords = 4096;

bool needsNewerProgram(const Change& change)
{
    return change.minReader > kChangeReader ||
           std::any_of(change.ops.begin(), change.ops.end(), [](const Op& op) {
               return op.kind < OpKind::Set || op.kind > OpKind::Erase;
           });
}

bool erases(const Change& change)
{
    return !change.ops.empty() && change.ops.front().kind == OpKind::Erase;
}

bool isMembership(std::uint8_t type)
{
    return type == static_cast<std::uint8_t>(forms::RecordType::Laptop) ||
           type == static_cast<std::uint8_t>(forms::RecordType::KeyGrant);
}

} // namespace

Result<std::unique_ptr<LogReceiver>> LogReceiver::open(Database& db, const Clock& clock)
{
    CORE_TRY_ASSIGN(const Hlc latest, lastReading(db));
    std::unique_ptr<LogReceiver> receiver(new LogReceiver(db, HybridClock(clock, latest), clock));
    CORE_TRY(receiver->readKeys());
    receiver->m_projector = std::make_unique<Projector>(db, receiver->m_names);
    receiver->m_received.notice.origin = Origin::Sync;
    return receiver;
}

Status LogReceiver::readKeys()
{
    CORE_TRY_ASSIGN(m_names, readLogNames(m_db));
    m_broughtMembers = false;
    return {};
}

void LogReceiver::offerKey(const RecordId& record, Lane lane, const QByteArray& key)
{
    m_offered.at(static_cast<std::size_t>(lane))
        .insert_or_assign(recordTag(m_names.groupSecret, record), std::make_pair(record, key));
}

Status LogReceiver::takeErasure(const RecordId& record, const QByteArray& certificate)
{
    CORE_TRY_ASSIGN(const auto entry, findRecord(m_db, record));
    if (entry && entry->isErased)
        return {};
    if (!entry) {
        return m_db.run("INSERT INTO record (id, tag, erased) VALUES (?,?,?)", record,
                        recordTag(m_names.groupSecret, record), certificate);
    }
    CORE_TRY_ASSIGN(OpenRecord * open, openRecord(entry->row, record, 0));
    CORE_TRY(shredRecord(m_db, entry->row, record, certificate));
    Change erasing{.record = record, .type = open->type, .ops = {{OpKind::Erase, {}, {}, {}}}};
    m_projector->merge(erasing, open->state);
    return {};
}

Result<std::optional<LogReceiver::Known>> LogReceiver::recordOf(const QByteArray& tag, Lane lane)
{
    std::optional<Known> known;
    CORE_TRY_ASSIGN(Statement found,
                    m_db.prepare("SELECT r.row, r.id, CASE ? WHEN 0 THEN r.key ELSE (SELECT p.key "
                                 "FROM protected_key p WHERE p.record = r.row) END, "
                                 "r.erased IS NOT NULL FROM record r WHERE r.tag = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(static_cast<qint64>(lane), tag).step());
    if (any) {
        const auto id = found.id<RecordId>(1);
        if (!id)
            return fail(ErrorCode::StoreDamaged, QStringLiteral("a record without identity"));
        known = Known{found.integer(0), *id, found.blob(2), found.integer(3) != 0, false};
    }
    if (known && (known->isErased || !known->key.isEmpty()))
        return known;
    const auto& offered = m_offered.at(static_cast<std::size_t>(lane));
    if (const auto key = offered.find(tag); key != offered.end())
        return std::optional(
            Known{known ? known->row : 0, key->second.first, key->second.second, false, true});
    return known;
}

Result<Admission> LogReceiver::stageOne(const SealedLabel& label, Staged& staged,
                                        const StreamRow& row, Lane lane)
{
    CORE_TRY_ASSIGN(const auto known, recordOf(label.recordTag, lane));
    const auto epoch = m_names.epochOf(label.epoch);
    if (!known || !epoch || (known->key.isEmpty() && !known->isErased))
        return Admission::MissingKey;
    staged.record = *known;
    const ChangeLabel inside{m_names.groupSecret, label.stream,       label.seq,
                             known->id,           staged.change.prev, *epoch};
    auto encoded = openChange(staged.sealed, inside, known->key);
    if (!encoded) // what erases a record is sealed without the record's key
        encoded = openChange(staged.sealed, inside, {});
    if (!encoded && known->isErased) {
        staged.unread = kErasedRecord;
        return Admission::Applied;
    }
    if (!encoded)
        return Admission::Unreadable;
    auto change = decodeChange(*encoded, m_names.streams);
    if (!change)
        return change.error().code == ErrorCode::NotFound ? Admission::MissingCause
                                                          : Admission::Unreadable;
    const bool agrees = change->stream == m_names.streams.rootOf(row.number) &&
                        change->seq == label.seq && change->prev == staged.change.prev &&
                        change->record == known->id;
    if (!agrees)
        return Admission::Unreadable;
    CORE_TRY_ASSIGN(const bool rests, hasCauses(*change, row.number));
    if (!rests)
        return Admission::MissingCause;
    m_names.streams.settle(*change, row.number);
    staged.change = *std::move(change);
    if (needsNewerProgram(staged.change))
        staged.unread = kNewerProgram;
    return Admission::Applied;
}

Result<Admission> LogReceiver::stage(const CheckedSegment& checked, const StreamRow& row,
                                     std::vector<Staged>& staged)
{
    const Segment& segment = checked.segment;
    QByteArray prev = segment.prev;
    for (std::size_t i = 0; i < segment.sealed.size(); ++i) {
        const qint64 seq = segment.first + static_cast<qint64>(i);
        const QByteArray before = std::exchange(prev, checked.hashes[i]);
        if (seq <= row.head)
            continue;
        const auto label = readLabel(segment.sealed[i]);
        if (!label || label->groupTag != groupTag(m_names.groupSecret) ||
            label->stream != segment.origin.stream() || label->seq != seq)
            return Admission::Unreadable;
        Staged one{.change = {.seq = seq, .prev = before},
                   .sealed = segment.sealed[i],
                   .hash = checked.hashes[i]};
        CORE_TRY_ASSIGN(const Admission admission, stageOne(*label, one, row, segment.origin.lane));
        if (admission != Admission::Applied)
            return admission;
        staged.push_back(std::move(one));
    }
    return Admission::Applied;
}

Result<Admission> LogReceiver::admit(const CheckedSegment& checked)
{
    CORE_TRY_ASSIGN(auto bar, barred(checked));
    if (bar)
        return *bar;
    StreamRow row;
    CORE_TRY_ASSIGN(bar, place(checked, row));
    if (bar)
        return *bar;
    // What is learned of names and streams holds only when the segment does.
    const StreamNames before = m_names.streams;
    const bool isNew = row.number == 0;
    if (isNew)
        CORE_TRY(addStream(checked, row));
    m_meanings.clear();
    CORE_TRY_ASSIGN(const Admission admission, takeIn(checked, row));
    if (admission != Admission::Applied) {
        m_names.streams = before;
        if (isNew)
            CORE_TRY(m_db.run("DELETE FROM stream WHERE number = ?", row.number));
    }
    if (m_open.size() > kOpenRecords)
        CORE_TRY(project());
    return admission;
}

Result<Admission> LogReceiver::takeIn(const CheckedSegment& checked, StreamRow& row)
{
    std::vector<Staged> staged;
    CORE_TRY_ASSIGN(const Admission admission, stage(checked, row, staged));
    if (admission != Admission::Applied)
        return admission;
    if (row.trunk != 0)
        CORE_TRY(noteFork(checked, row));
    CORE_TRY(keepMeanings());
    const qint64 own = m_names.ownStream(checked.segment.origin.lane);
    if (m_names.streams.rootOf(row.number) == own)
        m_received.wasRestored = true;
    CORE_TRY(write(checked, row, staged));
    return Admission::Applied;
}

Status LogReceiver::write(const CheckedSegment& checked, const StreamRow& row,
                          std::vector<Staged>& staged)
{
    qint64 hlc = row.hlc;
    for (Staged& one : staged) {
        if (one.record.isOffered)
            CORE_TRY(keepKey(one, row.number, checked.segment.origin.lane));
        if (one.unread == kErasedRecord)
            one.change.hlc.value = static_cast<std::uint64_t>(hlc);
        hlc = static_cast<qint64>(one.change.hlc.value);
        m_clock.receive(one.change.hlc);
        CORE_TRY(m_db.run("INSERT INTO change (stream, seq, record, type, hlc, author, prev, hash, "
                          "sealed, unread) VALUES (?,?,?,?,?,?,?,?,?,?)",
                          row.number, one.change.seq, one.record.row, qint64{one.change.type}, hlc,
                          one.change.author, one.change.prev, one.hash, one.sealed, one.unread));
        if (one.unread == 0)
            CORE_TRY(mergeOne(one));
    }
    const Segment& segment = checked.segment;
    CORE_TRY(m_db.run("INSERT INTO segment (stream, first, last, signature) VALUES (?,?,?,?) "
                      "ON CONFLICT (stream, first) DO UPDATE SET last = excluded.last, "
                      "signature = excluded.signature",
                      row.number, segment.first, segment.last(), segment.signature));
    m_received.changes += static_cast<qint64>(staged.size());
    return m_db.run("UPDATE stream SET head = ?, hash = ?, hlc = ? WHERE number = ?",
                    segment.last(), checked.hashes.back(), hlc, row.number);
}

Status LogReceiver::keepKey(Staged& staged, qint64 stream, Lane lane)
{
    Known& record = staged.record;
    const bool isOpen = lane == Lane::Open;
    CORE_TRY(m_db.run("INSERT INTO record (id, tag, key, home_stream, home_seq) VALUES (?,?,?,?,?) "
                      "ON CONFLICT (id) DO UPDATE SET key = coalesce(key, excluded.key), "
                      "home_stream = coalesce(home_stream, excluded.home_stream), "
                      "home_seq = coalesce(home_seq, excluded.home_seq)",
                      record.id, recordTag(m_names.groupSecret, record.id),
                      isOpen ? Cell(record.key) : Cell(), isOpen ? Cell(stream) : Cell(),
                      isOpen ? Cell(staged.change.seq) : Cell()));
    CORE_TRY_ASSIGN(const auto row, m_db.integer("SELECT row FROM record WHERE id = ?", record.id));
    record.row = row.value_or(0);
    if (isOpen)
        return {};
    return m_db.run("INSERT OR IGNORE INTO protected_key (record, key, home_stream, home_seq) "
                    "VALUES (?,?,?,?)",
                    record.row, record.key, stream, staged.change.seq);
}

Result<LogReceiver::OpenRecord*> LogReceiver::openRecord(qint64 row, const RecordId& id,
                                                         std::uint8_t type)
{
    if (const auto found = m_open.find(row); found != m_open.end())
        return &found->second;
    CORE_TRY_ASSIGN(RecordState state, m_projector->load(row));
    if (type == 0) {
        CORE_TRY_ASSIGN(const auto known,
                        m_db.integer("SELECT type FROM register WHERE row = ?", row));
        type = static_cast<std::uint8_t>(known.value_or(0));
    }
    const std::size_t conflicts = state.conflictCount();
    const bool isNew = state.revision() == 0;
    const bool wasErased = state.isErased();
    const auto placed =
        m_open.emplace(row, OpenRecord{id, type, std::move(state), conflicts, isNew, wasErased});
    return &placed.first->second;
}

Status LogReceiver::mergeOne(const Staged& staged)
{
    const Change& change = staged.change;
    CORE_TRY_ASSIGN(OpenRecord * open, openRecord(staged.record.row, change.record, change.type));
    m_projector->merge(change, open->state);
    m_broughtMembers = m_broughtMembers || isMembership(change.type);
    for (const Op& op : change.ops)
        open->fields.insert(op.field);
    if (!erases(change) || staged.record.isErased)
        return {};
    // Its certificate did not come along: one of this laptop's own says the same to others.
    CORE_TRY_ASSIGN(const QByteArray certificate, certifyErasure(m_db, m_names, change.record));
    CORE_TRY(shredRecord(m_db, staged.record.row, change.record, certificate));
    return m_db.run("UPDATE change SET unread = 0 WHERE stream = ? AND seq = ?", change.stream,
                    change.seq);
}

/// The laptop that erased a person may not have had all of the record, and what was written about
/// the person elsewhere may come after the erasure.
Status LogReceiver::noteErasedOwners(const OpenRecord& open)
{
    const auto type = static_cast<forms::RecordType>(open.type);
    if (open.state.isErased()) {
        if (type == forms::RecordType::Person && !open.isNew && !open.wasErased)
            m_left.people.insert(open.id);
        return {};
    }
    for (const RecordId& owner : ownersOf(type, open.state)) {
        CORE_TRY_ASSIGN(const auto entry, findRecord(m_db, owner));
        if (entry && entry->isErased)
            m_left.parts.emplace(open.id, std::make_pair(type, owner));
    }
    return {};
}

Status LogReceiver::project()
{
    for (auto& [row, open] : m_open) {
        CORE_TRY(noteErasedOwners(open));
        CORE_TRY(m_projector->store(row, open.id, open.type, open.state,
                                    {open.fields, open.isNew, open.conflicts > 0}));
        for (const std::uint16_t field : open.fields)
            m_received.notice.fields.insert(static_cast<forms::FieldId>(field));
        const bool isPerson = open.type == static_cast<std::uint8_t>(forms::RecordType::Person);
        if (open.isNew && isPerson && !open.state.isErased())
            ++m_received.newPeople;
        const std::size_t conflicts = open.state.conflictCount();
        if (conflicts > open.conflicts)
            m_received.newConflicts += static_cast<qint64>(conflicts - open.conflicts);
        m_touched.insert(row);
        if (m_received.notice.records.size() <= kToldRecords)
            m_received.notice.records.emplace_back(static_cast<forms::RecordType>(open.type),
                                                   open.id);
    }
    m_open.clear();
    return {};
}

Result<Received> LogReceiver::finish()
{
    CORE_TRY(project());
    CORE_TRY_ASSIGN(const std::vector<RecordId> people, m_projector->finish());
    for (const RecordId& person : people)
        m_received.notice.records.emplace_back(forms::RecordType::Person, person);
    if (m_received.notice.records.size() > kToldRecords) {
        m_received.notice.records.clear();
        m_received.notice.everything = true;
    }
    m_received.changedRecords = static_cast<qint64>(m_touched.size());
    // What it writes from now on must not take numbers that the other copy has taken.
    if (m_received.wasRestored)
        CORE_TRY(renewStreams(m_db));
    CORE_TRY(storeReading(m_db, m_clock.last()));
    CORE_TRY_ASSIGN(const ChangeSet erased, eraseLeftParts(m_db, m_wall, m_left));
    m_received.notice.records.insert(m_received.notice.records.end(), erased.records.begin(),
                                     erased.records.end());
    return std::move(m_received);
}

} // namespace core::storage
