// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/inbox.h"

#include "core/storage/log/cbor_reader.h"
#include "core/storage/log/shred.h"
#include "core/storage/membership.h"
#include "core/sync/enrolment.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace core::sync {
namespace {

using storage::Admission;

/// What is held is bounded: beyond this it is asked for again another time.
constexpr qint64 kHeldSegments = 4096;

/// A segment that waits, with the keys that came with it.
QByteArray packHeld(const storage::Segment& segment, const std::vector<SealedKey>& keys)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(1 + keys.size() * 5);
    out.append(storage::encodeSegment(segment));
    for (const SealedKey& key : keys) {
        out.append(key.tag);
        out.append(static_cast<qint64>(key.lane));
        out.append(key.stream.toByteArray());
        out.append(key.seq);
        out.append(key.blob);
    }
    out.endArray();
    return bytes;
}

struct Unpacked {
    QByteArray segment;
    std::vector<SealedKey> keys;
};
Result<Unpacked> unpackHeld(const QByteArray& bytes)
{
    storage::CborReader in(bytes);
    Unpacked unpacked;
    qint64 left = in.enterArray() - 1;
    unpacked.segment = in.bytes();
    for (; left > 0 && in.isGood(); left -= 5) {
        const QByteArray tag = in.bytes();
        const auto lane = in.integer() == 0 ? storage::Lane::Open : storage::Lane::Protected;
        const auto stream = domain::StreamId::fromBytes(in.bytes());
        const qint64 seq = in.integer();
        const QByteArray blob = in.bytes();
        if (!stream)
            in.fail();
        else
            unpacked.keys.push_back({tag, lane, *stream, seq, false, blob});
    }
    in.leave();
    if (!in.isGood())
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a held segment is not readable"));
    return unpacked;
}

bool isRefusal(Admission why)
{
    return why == Admission::Stranger || why == Admission::Revoked || why == Admission::Fork ||
           why == Admission::Unreadable;
}

} // namespace

Inbox::Inbox(const Desk& desk, const RoadSeal& seal, std::unique_ptr<storage::LogReceiver> receiver,
             storage::LogNames names)
    : m_desk(desk), m_seal(seal), m_store(desk.db), m_receiver(std::move(receiver)),
      m_names(std::move(names))
{
}

Result<std::unique_ptr<Inbox>> Inbox::open(const Desk& desk, const RoadSeal& seal)
{
    CORE_TRY_ASSIGN(auto receiver, storage::LogReceiver::open(desk.db, desk.clock));
    CORE_TRY_ASSIGN(storage::LogNames names, storage::readLogNames(desk.db));
    return std::unique_ptr<Inbox>(new Inbox(desk, seal, std::move(receiver), std::move(names)));
}

Status Inbox::offer(const SealedKey& sealed)
{
    const auto key = RoadCodec(m_seal, m_names).openKey(sealed);
    if (!key && key.error().code == ErrorCode::NotFound) {
        m_unopened.push_back(sealed);
        return {};
    }
    if (!key) {
        ++m_taken.refused;
        return {};
    }
    if (!sealed.isErased) {
        m_receiver->offerKey(key->record, key->lane, key->key);
        return {};
    }
    const auto erasure = storage::checkErasure(key->certificate, m_names.groupSecret);
    if (!erasure || erasure->record != key->record) {
        ++m_taken.refused;
        return {};
    }
    CORE_TRY_ASSIGN(const auto standing, storage::standingOf(m_desk.db, erasure->device));
    if (!standing || standing->isRevoked)
        return {}; // the change itself, if it is believed, erases all the same
    return m_receiver->takeErasure(key->record, key->certificate);
}

Status Inbox::addKey(const SealedKey& key)
{
    if (!key.isErased)
        m_keys.push_back(key);
    return offer(key);
}

Status Inbox::addSegment(const SealedSegment& sealed)
{
    auto checked = RoadCodec(m_seal, m_names).openSegment(sealed);
    if (!checked) {
        ++m_taken.refused;
        return {};
    }
    const domain::DeviceId device = checked->segment.origin.device();
    Item item{
        *std::move(checked),
        {sealed.stream, sealed.first, sealed.last, sealed.hash, Admission::Gap, device, 0, {}},
        {},
        Admission::Gap,
        false};
    for (const SealedKey& key : m_keys) {
        if (key.stream == sealed.stream && key.seq >= sealed.first && key.seq <= sealed.last)
            item.keys.push_back(key);
    }
    m_items.push_back(std::move(item));
    return {};
}

Status Inbox::addHeld()
{
    CORE_TRY_ASSIGN(const std::vector<storage::WaitingSegment> held, m_store.held());
    for (const storage::WaitingSegment& one : held) {
        CORE_TRY_ASSIGN(const QByteArray bytes, m_store.heldBytes(one));
        CORE_TRY_ASSIGN(Unpacked unpacked, unpackHeld(bytes));
        CORE_TRY_ASSIGN(storage::Segment segment, storage::decodeSegment(unpacked.segment));
        CORE_TRY_ASSIGN(storage::CheckedSegment checked,
                        storage::checkSegment(std::move(segment), m_seal.groupTag()));
        for (const SealedKey& key : unpacked.keys)
            CORE_TRY(offer(key));
        m_items.push_back({std::move(checked), one, std::move(unpacked.keys), one.why, true});
    }
    return {};
}

Result<bool> Inbox::pass()
{
    bool moved = false;
    std::deque<Item> left;
    for (Item& item : m_items) {
        CORE_TRY_ASSIGN(item.why, m_receiver->admit(item.checked));
        if (item.why == Admission::Applied || item.why == Admission::AlreadyHere) {
            moved = moved || item.why == Admission::Applied;
            if (item.wasHeld)
                CORE_TRY(m_store.release(item.label));
            continue;
        }
        left.push_back(std::move(item));
    }
    m_items = std::move(left);
    if (m_receiver->broughtMembers())
        CORE_TRY(learnMembers());
    return moved;
}

Status Inbox::learnMembers()
{
    CORE_TRY(m_receiver->project());
    CORE_TRY(takeGrantedKeys(m_desk.db));
    CORE_TRY(m_receiver->readKeys());
    CORE_TRY_ASSIGN(m_names, storage::readLogNames(m_desk.db));
    for (const SealedKey& key : std::exchange(m_unopened, {}))
        CORE_TRY(offer(key));
    return {};
}

Status Inbox::keep(const Item& item)
{
    storage::WaitingSegment held = item.label;
    held.why = item.why;
    held.sinceMs = m_desk.clock.nowMs();
    held.bytes = packHeld(item.checked.segment, item.keys);
    return m_store.hold(held);
}

Result<bool> Inbox::passAll()
{
    bool any = false;
    bool moved = !m_items.empty();
    while (moved) {
        CORE_TRY_ASSIGN(moved, pass());
        any = any || moved;
    }
    return any;
}

Result<Taken> Inbox::settle(bool retryHeld)
{
    CORE_TRY_ASSIGN(const bool moved, passAll());
    // Only now what waited from before: most of it still does.
    if (moved || retryHeld) {
        CORE_TRY(addHeld());
        CORE_TRY(passAll());
    }
    for (const Item& item : m_items) {
        m_taken.refused += !item.wasHeld && isRefusal(item.why) ? 1 : 0;
        if (m_taken.waiting < kHeldSegments)
            CORE_TRY(keep(item));
        ++m_taken.waiting;
    }
    CORE_TRY_ASSIGN(m_taken.received, m_receiver->finish());
    return std::move(m_taken);
}

} // namespace core::sync
