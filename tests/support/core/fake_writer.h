// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/device.h"
#include "core/storage/log/segment.h"
#include "core/sync/road_seal.h"
#include "core/sync/transport.h"

#include <random>

namespace test {

/// A laptop that writes a stream of changes nobody can read: segments, keys and beacons as they
/// travel, with random content. The same seed gives the same.
class FakeWriter {
public:
    FakeWriter(std::uint64_t seed, const core::sync::RoadSeal& seal,
               core::storage::Lane lane = core::storage::Lane::Open);

    /// The next segment of the stream.
    core::sync::SealedSegment segment(int changes);
    /// @p changes, each the first of a record, and the key of each.
    core::sync::Parcel parcel(int changes);
    core::sync::SealedKey key(qint64 seq);
    core::sync::SealedKey certificate(const core::sync::SealedKey& key);
    core::sync::SealedBeacon beacon();
    core::domain::StreamId stream() const { return m_origin.stream(); }
    qint64 written() const { return m_seq; }
    const core::storage::DeviceKeys& keys() const { return m_keys; }
    core::domain::DeviceId device() const { return m_origin.device(); }
    /// Goes on from @p seq as if nothing after it had been written: a restored copy.
    void restore(qint64 seq);
    int random(int from, int to);

private:
    QByteArray noise(qsizetype size);

    const core::sync::RoadSeal& m_seal;
    std::mt19937_64 m_random;
    core::storage::DeviceKeys m_keys;
    core::storage::StreamOrigin m_origin;
    qint64 m_seq = 0;
    QByteArray m_prev;
};

} // namespace test
