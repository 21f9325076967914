// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/transport.h"

#include <functional>
#include <map>

namespace test {

/// A place that keeps what is left there and hands it out again, as a hub does: dense streams in
/// the order they arrived, certificates in place of keys for good.
class MemoryPlace {
public:
    core::storage::VersionVector heads() const;
    core::sync::Page page(const core::sync::PullRequest& request) const;
    core::Status take(const core::sync::Parcel& parcel);

    /// Everything in the order it arrived; tests damage, drop and swap what they like.
    std::vector<core::sync::SealedSegment>& segments() { return m_segments; }
    std::map<std::pair<int, QByteArray>, core::sync::SealedKey>& keys() { return m_keys; }
    std::map<QByteArray, core::sync::SealedBeacon>& beacons() { return m_beacons; }

private:
    std::vector<core::sync::SealedSegment> m_segments;
    std::map<std::pair<int, QByteArray>, core::sync::SealedKey> m_keys; ///< by lane and tag
    std::map<QByteArray, core::sync::SealedBeacon> m_beacons;
};

/// What may go wrong on the way.
struct Mishaps {
    /// Before each call: an error makes it fail without any effect.
    std::function<core::Status()> before = [] { return core::Status(); };
    /// After a call took effect: an error loses the answer.
    std::function<core::Status()> after = [] { return core::Status(); };
    /// May change, drop, repeat and reorder what is handed out.
    std::function<void(core::sync::Page&)> handOut = [](core::sync::Page&) {};
};

/// One laptop's line to a place.
class MemoryTransport final : public core::sync::Transport {
public:
    explicit MemoryTransport(MemoryPlace& place, Mishaps mishaps = {})
        : m_place(place), m_mishaps(std::move(mishaps))
    {
    }
    core::sync::Road road() const override { return core::sync::Road::Hub; }
    QByteArray place() const override { return QByteArray(16, 'm'); }
    core::Result<core::sync::Page> pull(const core::sync::PullRequest& request) override;
    core::Status push(const core::sync::Parcel& parcel) override;
    core::sync::Traffic traffic() const override { return m_traffic; }

private:
    MemoryPlace& m_place;
    Mishaps m_mishaps;
    core::sync::Traffic m_traffic;
};

} // namespace test
