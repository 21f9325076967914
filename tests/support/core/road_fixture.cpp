// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/road_fixture.h"

#include "core/storage/log/change_seal.h"

#include <catch2/catch.hpp>
#include <sodium.h>

namespace test {

using namespace core::sync;

void addAll(Parcel& parcel, Parcel more)
{
    std::move(more.segments.begin(), more.segments.end(), std::back_inserter(parcel.segments));
    std::move(more.keys.begin(), more.keys.end(), std::back_inserter(parcel.keys));
    std::move(more.beacons.begin(), more.beacons.end(), std::back_inserter(parcel.beacons));
}

void Got::take(const Parcel& parcel)
{
    for (const SealedSegment& segment : parcel.segments) {
        segments.insert(segment.blob);
        const qint64 head = heads.seqOf(segment.stream);
        isInOrder = isInOrder && segment.first == head + 1;
        if (segment.last > head)
            heads.set(segment.stream, {segment.last, segment.hash});
    }
    for (const SealedKey& key : parcel.keys) {
        const QByteArray name = key.tag + char(static_cast<int>(key.lane));
        const auto known = keys.find(name);
        if (known == keys.end() || !known->second.startsWith('!'))
            keys[name] = (key.isErased ? "!" : " ") + key.blob;
    }
    for (const SealedBeacon& beacon : parcel.beacons)
        beacons[beacon.tag] = beacon.blob;
}

Got gotFrom(const Parcel& parcel)
{
    Got got;
    got.take(parcel);
    return got;
}

Got drain(Transport& transport, PullRequest request, core::Status* ending)
{
    Got got;
    got.heads = request.have;
    for (bool more = true; more;) {
        const auto page = transport.pull(request);
        if (ending != nullptr)
            *ending = page ? core::Status() : core::fail(page.error());
        if (ending == nullptr && !page)
            FAIL(page.error().detail.toStdString());
        if (!page)
            break;
        got.take(page->parcel);
        got.pages += 1;
        REQUIRE(got.pages < 100'000);
        request.have.raise(got.heads);
        request.beacon.reset();
        more = page->hasMore;
    }
    return got;
}

} // namespace test
