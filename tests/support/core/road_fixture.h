// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/fake_writer.h"

#include <map>
#include <set>

namespace test {

/// Adds what is in @p more to @p parcel.
void addAll(core::sync::Parcel& parcel, core::sync::Parcel more);

/// What somebody got over a road, however it was cut into pages.
struct Got {
    std::multiset<QByteArray> segments;    ///< blobs
    std::map<QByteArray, QByteArray> keys; ///< blob by tag and lane, '!' before a certificate
    std::map<QByteArray, QByteArray> beacons;
    core::storage::VersionVector heads; ///< what was handed out, without a gap
    bool isInOrder = true;              ///< each stream came in order and without a gap
    int pages = 0;

    void take(const core::sync::Parcel& parcel);
    friend bool operator==(const Got& a, const Got& b)
    {
        return a.segments == b.segments && a.keys == b.keys && a.beacons == b.beacons;
    }
};
Got gotFrom(const core::sync::Parcel& parcel);

/// Pulls until there is no more. @p ending is told how it ended.
Got drain(core::sync::Transport& transport, core::sync::PullRequest request = {},
          core::Status* ending = nullptr);

} // namespace test
