// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/memory_transport.h"

namespace test {

using core::ErrorCode;
using core::Result;
using core::Status;
using core::storage::Lane;
using core::storage::VersionVector;
using core::sync::Page;
using core::sync::Parcel;
using core::sync::PullRequest;
using core::sync::SealedKey;
using core::sync::SealedSegment;

VersionVector MemoryPlace::heads() const
{
    VersionVector heads;
    for (const SealedSegment& segment : m_segments) {
        if (segment.last > heads.seqOf(segment.stream))
            heads.set(segment.stream, {segment.last, segment.hash});
    }
    return heads;
}

Page MemoryPlace::page(const PullRequest& request) const
{
    Page page;
    page.heads = heads();
    qint64 bytes = 0;
    for (const SealedSegment& segment : m_segments) {
        const bool isWanted = segment.last > request.have.seqOf(segment.stream) &&
                              (segment.lane == Lane::Open || request.withProtected);
        if (!isWanted)
            continue;
        if (bytes >= request.maxBytes) {
            page.hasMore = true;
            break;
        }
        bytes += segment.blob.size();
        page.parcel.segments.push_back(segment);
        for (const auto& [name, key] : m_keys) {
            if (key.stream == segment.stream && key.seq >= segment.first && key.seq <= segment.last)
                page.parcel.keys.push_back(key);
        }
    }
    for (const auto& [tag, beacon] : m_beacons) {
        if (!request.beacon || request.beacon->tag != tag)
            page.parcel.beacons.push_back(beacon);
    }
    return page;
}

Status MemoryPlace::take(const Parcel& parcel)
{
    VersionVector now = heads();
    std::vector<SealedSegment> fresh;
    for (const SealedSegment& segment : parcel.segments) {
        const qint64 head = now.seqOf(segment.stream);
        if (segment.last <= head) {
            for (const SealedSegment& kept : m_segments) {
                if (kept.stream == segment.stream && kept.last == segment.last &&
                    kept.hash != segment.hash)
                    return core::fail(ErrorCode::Conflict, QStringLiteral("another way"),
                                      {segment.stream.toString()});
            }
            continue;
        }
        if (segment.first > head + 1)
            return core::fail(ErrorCode::InputDamaged, QStringLiteral("a gap"));
        now.set(segment.stream, {segment.last, segment.hash});
        fresh.push_back(segment);
    }
    m_segments.insert(m_segments.end(), fresh.begin(), fresh.end());
    for (const SealedKey& key : parcel.keys) {
        const auto name = std::make_pair(static_cast<int>(key.lane), key.tag);
        const auto found = m_keys.find(name);
        if (found == m_keys.end() || key.isErased)
            m_keys.insert_or_assign(name, key);
    }
    for (const core::sync::SealedBeacon& beacon : parcel.beacons)
        m_beacons[beacon.tag] = beacon;
    return {};
}

Result<Page> MemoryTransport::pull(const PullRequest& request)
{
    CORE_TRY(m_mishaps.before());
    ++m_traffic.roundTrips;
    if (request.beacon)
        m_place.beacons()[request.beacon->tag] = *request.beacon;
    Page page = m_place.page(request);
    m_mishaps.handOut(page);
    for (const SealedSegment& segment : page.parcel.segments)
        m_traffic.bytesIn += segment.blob.size();
    CORE_TRY(m_mishaps.after());
    return page;
}

Status MemoryTransport::push(const Parcel& parcel)
{
    CORE_TRY(m_mishaps.before());
    ++m_traffic.roundTrips;
    for (const SealedSegment& segment : parcel.segments)
        m_traffic.bytesOut += segment.blob.size();
    CORE_TRY(m_place.take(parcel));
    return m_mishaps.after();
}

} // namespace test
