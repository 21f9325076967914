// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exchange.h"

#include "core/storage/device.h"
#include "core/storage/sync_store.h"
#include "core/sync/beacon.h"
#include "core/sync/inbox.h"
#include "core/sync/road_codec.h"

#include <algorithm>
#include <set>

namespace core::sync {
namespace {

using storage::Holdings;
using storage::SegmentRef;
using storage::SyncStore;
using storage::Transaction;
using storage::VersionVector;

/// A clock that is off by less shows nobody anything.
constexpr qint64 kClockTolerance = 10LL * 60 * 1000;

/// One exchange from contact to end.
class Exchange {
public:
    Exchange(const Desk& desk, Transport& transport, const ExchangeOptions& options,
             const JobControl& control, storage::LogNames names)
        : m_desk(desk), m_transport(transport), m_options(options), m_control(control),
          m_store(desk.db), m_names(std::move(names)), m_seal(m_names.groupSecret)
    {
        m_report.road = transport.road();
    }

    Status run()
    {
        tell(Step::Contact, 0, 0);
        CORE_TRY_ASSIGN(SealedBeacon beacon, sign());
        CORE_TRY(readAll(beacon));
        if (m_transport.takes())
            CORE_TRY(writeAll());
        tell(Step::Check, 0, 0);
        CORE_TRY(m_transport.finish());
        CORE_TRY(notePlace());
        tell(Step::Done, 1, 1);
        return {};
    }
    ExchangeReport& report() { return m_report; }

private:
    void tell(Step step, qint64 done, qint64 total) const
    {
        m_control.progress(done, total);
        if (m_options.watch)
            m_options.watch(step, done, total);
    }

    /// Signs what this laptop wrote since the last time.
    Result<SealedBeacon> sign()
    {
        CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_desk.db));
        CORE_TRY(m_store.signOwn());
        CORE_TRY(transaction.commit());
        return makeBeacon(m_desk.db, m_seal, m_desk.clock);
    }

    /// What need not be sent again: what is here, and what waits here.
    Result<VersionVector> asked()
    {
        CORE_TRY_ASSIGN(VersionVector have, m_store.versions(true));
        CORE_TRY_ASSIGN(const std::vector<storage::WaitingSegment> held, m_store.held());
        for (const storage::WaitingSegment& segment : held) {
            if (segment.first <= have.seqOf(segment.stream) + 1 &&
                segment.last > have.seqOf(segment.stream))
                have.set(segment.stream, {segment.last, segment.hash});
        }
        have.raise(m_asked);
        for (const domain::StreamId& stream : m_fromStart)
            have.set(stream, {m_asked.seqOf(stream), {}});
        return have;
    }

    Status readAll(const SealedBeacon& beacon)
    {
        CORE_TRY(readPages(beacon));
        // Another way of a stream may be there under a name we thought to have all of: it is asked
        // for from its start, once.
        CORE_TRY_ASSIGN(const std::set<domain::StreamId> strange, strangeNames());
        if (strange.empty())
            return {};
        for (const domain::StreamId& stream : strange)
            m_asked.set(stream, {});
        m_fromStart = strange;
        return readPages({});
    }

    Status readPages(std::optional<SealedBeacon> beacon)
    {
        PullRequest request{{}, m_options.withProtected, m_options.pageBytes, std::move(beacon)};
        CORE_TRY_ASSIGN(const VersionVector start, m_store.versions(true));
        bool more = true;
        while (more) {
            CORE_TRY(m_control.proceed());
            CORE_TRY_ASSIGN(request.have, asked());
            CORE_TRY_ASSIGN(Page page, m_transport.pull(request));
            m_theirs = page.heads;
            CORE_TRY(takeIn(page, request.beacon.has_value()));
            request.beacon.reset();
            // What was sent is not asked for again, whatever became of it.
            const VersionVector before = m_asked;
            for (const SealedSegment& segment : page.parcel.segments) {
                if (segment.last > m_asked.seqOf(segment.stream))
                    m_asked.set(segment.stream, {segment.last, segment.hash});
            }
            more = page.hasMore && !(before == m_asked);
            tell(Step::Read, m_report.received, page.heads.countBeyond(start));
        }
        return {};
    }

    /// Names under which the other side holds a way that we do not, nor waits it here.
    Result<std::set<domain::StreamId>> strangeNames()
    {
        CORE_TRY_ASSIGN(const Holdings holdings, Holdings::of(m_desk.db, m_theirs));
        CORE_TRY_ASSIGN(const std::vector<storage::WaitingSegment> held, m_store.held());
        const auto& heads = m_theirs.heads();
        std::set<domain::StreamId> strange(holdings.strange().begin(), holdings.strange().end());
        for (const storage::WaitingSegment& one : held) {
            const auto head = heads.find(one.stream);
            const bool isHead = head != heads.end() && head->second.seq == one.last &&
                                head->second.hash == one.hash;
            if (isHead)
                strange.erase(one.stream);
        }
        for (const storage::WaitingSegment& one : held) {
            if (one.why == storage::Admission::Fork && heads.contains(one.stream))
                strange.insert(one.stream);
        }
        if (!m_options.withProtected) {
            CORE_TRY_ASSIGN(const VersionVector open, m_store.versions(false));
            std::erase_if(strange, [&open](const domain::StreamId& stream) {
                return !open.heads().contains(stream);
            });
        }
        return strange;
    }

    Status takeIn(const Page& page, bool isFirst)
    {
        CORE_TRY(noteBeacons(page.parcel.beacons));
        CORE_TRY_ASSIGN(const bool waits, m_store.isHolding());
        if (page.parcel.segments.empty() && page.parcel.keys.empty() && !(isFirst && waits))
            return {};
        CORE_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_desk.db));
        CORE_TRY_ASSIGN(std::unique_ptr<Inbox> inbox, Inbox::open(m_desk, m_seal));
        for (const SealedKey& key : page.parcel.keys)
            CORE_TRY(inbox->addKey(key));
        for (const SealedSegment& segment : page.parcel.segments)
            CORE_TRY(inbox->addSegment(segment));
        CORE_TRY_ASSIGN(const Taken taken, inbox->settle(isFirst));
        CORE_TRY(transaction.commit());
        m_report.received += taken.received.changes;
        m_report.newPeople += taken.received.newPeople;
        m_report.changedRecords += taken.received.changedRecords;
        m_report.newConflicts += taken.received.newConflicts;
        m_report.forks += taken.received.forks;
        m_report.wasRestored = m_report.wasRestored || taken.received.wasRestored;
        m_report.waiting = taken.waiting;
        m_report.refused += taken.refused;
        if (taken.received.changes > 0)
            m_desk.bus.publish(taken.received.notice);
        return {};
    }

    Status noteBeacons(const std::vector<SealedBeacon>& beacons)
    {
        CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(m_desk.db));
        std::vector<qint64> off;
        for (const SealedBeacon& sealed : beacons) {
            const auto beacon = openBeacon(m_seal, sealed);
            if (!beacon) {
                ++m_report.refused;
                continue;
            }
            if (beacon->device == own.id)
                continue;
            off.push_back(m_desk.clock.nowMs() - beacon->atMs);
            m_beacons.push_back(*beacon);
            CORE_TRY(m_store.notePeer({beacon->device.toByteArray(), storage::Peer::Kind::Laptop,
                                       beacon->versions, beacon->digest, m_desk.clock.nowMs(),
                                       beacon->atMs, static_cast<int>(m_transport.road())}));
        }
        // Beacons lie about for days: only those that are ahead of us tell that we are late.
        std::sort(off.begin(), off.end());
        if (!off.empty() && off[off.size() / 2] < -kClockTolerance)
            m_report.clockOffMs = off[off.size() / 2];
        return {};
    }

    Status writeAll()
    {
        // Work went on meanwhile, and keys of the group may have come.
        CORE_TRY(sign());
        CORE_TRY_ASSIGN(m_names, storage::readLogNames(m_desk.db));
        CORE_TRY_ASSIGN(Holdings theirs, Holdings::of(m_desk.db, m_theirs));
        // A bundle takes any way of a stream: where its readers know another one, all of ours goes.
        if (m_transport.road() == Road::Bundle && !theirs.strange().empty()) {
            for (const domain::StreamId& stream : theirs.strange())
                m_theirs.set(stream, {});
            CORE_TRY_ASSIGN(theirs, Holdings::of(m_desk.db, m_theirs));
        }
        CORE_TRY_ASSIGN(const std::vector<SegmentRef> refs,
                        m_store.beyond(theirs, m_options.withProtected));
        RoadCodec codec(m_seal, m_names);
        std::set<domain::StreamId> barred; // streams that went another way there
        std::set<RecordId> records;
        qint64 total = 0;
        for (const SegmentRef& ref : refs)
            total += ref.fresh;
        auto next = refs.begin();
        while (next != refs.end()) {
            CORE_TRY(m_control.proceed());
            Parcel parcel;
            qint64 changes = 0;
            for (qint64 bytes = 0; next != refs.end() && bytes < m_options.pageBytes; ++next) {
                if (barred.contains(next->stream))
                    continue;
                CORE_TRY_ASSIGN(const qint64 size, pack(codec, *next, theirs, parcel));
                bytes += size;
                changes += next->fresh;
                CORE_TRY_ASSIGN(const std::vector<RecordId> some, m_store.recordsOf(*next));
                records.insert(some.begin(), some.end());
            }
            if (next == refs.end()) {
                CORE_TRY_ASSIGN(SealedBeacon beacon, makeBeacon(m_desk.db, m_seal, m_desk.clock));
                parcel.beacons.push_back(std::move(beacon));
            }
            CORE_TRY(push(parcel, barred));
            m_report.sent += changes;
            tell(Step::Write, m_report.sent, total);
        }
        m_report.sentRecords = static_cast<qint64>(records.size());
        return {};
    }

    Result<qint64> pack(const RoadCodec& codec, const SegmentRef& ref, const Holdings& theirs,
                        Parcel& parcel)
    {
        CORE_TRY_ASSIGN(const storage::Segment segment, m_store.read(ref));
        CORE_TRY_ASSIGN(const std::vector<storage::TravellingKey> keys,
                        m_store.keysOf(ref, theirs));
        parcel.segments.push_back(codec.sealSegment(ref, segment));
        qint64 size = parcel.segments.back().blob.size();
        for (const storage::TravellingKey& key : keys) {
            parcel.keys.push_back(codec.sealKey(key));
            size += parcel.keys.back().blob.size();
        }
        return size;
    }

    /// A stream that went another way there is left out; the others go on.
    Status push(Parcel& parcel, std::set<domain::StreamId>& barred)
    {
        Status pushed = m_transport.push(parcel);
        while (!pushed && pushed.error().code == ErrorCode::Conflict &&
               !pushed.error().args.empty()) {
            const auto stream = domain::StreamId::parse(pushed.error().args.front());
            if (!stream || !barred.insert(*stream).second)
                return pushed;
            const auto isBarred = [&barred](const auto& piece) {
                return barred.contains(piece.stream);
            };
            std::erase_if(parcel.segments, isBarred);
            std::erase_if(parcel.keys, isBarred);
            ++m_report.refused;
            pushed = parcel.isEmpty() ? Status() : m_transport.push(parcel);
        }
        return pushed;
    }

    Status notePlace()
    {
        CORE_TRY_ASSIGN(const VersionVector have, m_store.versions(false));
        CORE_TRY_ASSIGN(const QByteArray digest, storage::storedDigest(m_desk.db));
        for (const Beacon& beacon : m_beacons) {
            if (beacon.versions == have && beacon.digest != digest)
                m_report.digestDiffers = true;
        }
        if (m_transport.road() == Road::Bundle)
            return {}; // a stick in a pocket is not yet a laptop that has it
        VersionVector there = m_theirs;
        if (m_transport.takes())
            there.raise(have);
        const bool isHub = m_transport.road() == Road::Hub;
        return m_store.notePeer({m_transport.place(),
                                 isHub ? storage::Peer::Kind::Hub : storage::Peer::Kind::Folder,
                                 there,
                                 {},
                                 m_desk.clock.nowMs(),
                                 0,
                                 static_cast<int>(m_transport.road())});
    }

    const Desk& m_desk;
    Transport& m_transport;
    const ExchangeOptions& m_options;
    const JobControl& m_control;
    SyncStore m_store;
    storage::LogNames m_names;
    RoadSeal m_seal;
    VersionVector m_theirs;
    VersionVector m_asked;
    std::set<domain::StreamId> m_fromStart;
    std::vector<Beacon> m_beacons;
    ExchangeReport m_report;
};

} // namespace

Result<ExchangeReport> exchange(const Desk& desk, Transport& transport,
                                const ExchangeOptions& options, const JobControl& control)
{
    CORE_TRY_ASSIGN(storage::LogNames names, storage::readLogNames(desk.db));
    Exchange running(desk, transport, options, control, std::move(names));
    CORE_TRY(running.run());
    running.report().traffic = transport.traffic();
    return running.report();
}

} // namespace core::sync
