// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/log_receiver.h"
#include "core/storage/sync_store.h"
#include "core/sync/exchange.h"
#include "core/sync/road_codec.h"

#include <deque>
#include <memory>

namespace core::sync {

/// What one page did.
struct Taken {
    storage::Received received;
    qint64 waiting = 0; ///< segments that are held after it
    qint64 refused = 0; ///< pieces of this page that are not what they say, or of nobody believed
};

/// The segments of one page and those that waited before, taken in as far as they can be, in the
/// transaction of the caller. The order they come in does not matter: what rests on something else
/// is tried again after it, and is held in the store when that is not here.
class Inbox {
public:
    static Result<std::unique_ptr<Inbox>> open(const Desk& desk, const RoadSeal& seal);

    Status addKey(const SealedKey& key);
    Status addSegment(const SealedSegment& segment);
    /// Units: @p retryHeld also tries what waited before when nothing of this page was taken in.
    Result<Taken> settle(bool retryHeld);

private:
    struct Item {
        storage::CheckedSegment checked;
        storage::WaitingSegment label; ///< how the road named it
        std::vector<SealedKey> keys;   ///< that travel with it
        storage::Admission why = storage::Admission::Gap;
        bool wasHeld = false;
    };

    Inbox(const Desk& desk, const RoadSeal& seal, std::unique_ptr<storage::LogReceiver> receiver,
          storage::LogNames names);
    Status addHeld();
    Status offer(const SealedKey& key);
    /// Tries every item once; answers whether anything changed.
    Result<bool> pass();
    Result<bool> passAll();
    Status learnMembers();
    Status keep(const Item& item);

    const Desk& m_desk;
    const RoadSeal& m_seal;
    storage::SyncStore m_store;
    std::unique_ptr<storage::LogReceiver> m_receiver;
    storage::LogNames m_names;
    std::vector<SealedKey> m_keys;     ///< of this page
    std::vector<SealedKey> m_unopened; ///< sealed under a key of the group that is not here yet
    std::deque<Item> m_items;
    Taken m_taken;
};

} // namespace core::sync
