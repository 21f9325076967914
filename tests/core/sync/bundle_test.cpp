// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/bundle_room.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <catch2/catch.hpp>

using namespace core::sync;
using core::ErrorCode;
using core::storage::Lane;
using test::addAll;
using test::BundleRoom;
using test::drain;
using test::FakeWriter;
using test::fullFrame;
using test::Got;
using test::gotFrom;

TEST_CASE("bundle: what goes in comes out, page by page", "[core][sync][bundle]")
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const BundleRoom room;
        FakeWriter one(seed * 3, room.seal);
        FakeWriter two(seed * 3 + 1, room.seal);
        FakeWriter hidden(seed * 3 + 2, room.seal, Lane::Protected);
        std::vector<Parcel> parcels;
        Parcel open;
        Parcel everything;
        for (int i = one.random(0, 6); i >= 0; --i) {
            Parcel parcel = one.parcel(one.random(1, 200));
            addAll(parcel, two.parcel(one.random(1, 200)));
            parcel.beacons = {two.beacon()};
            addAll(open, parcel);
            addAll(everything, parcel);
            const Parcel kept = hidden.parcel(one.random(1, 30));
            addAll(everything, kept);
            parcels.push_back(parcel);
            parcels.push_back(kept);
        }
        room.write(parcels);
        auto reader = room.open();
        REQUIRE(reader);
        CHECK((*reader)->state() == BundleState::Whole);
        PullRequest request;
        request.maxBytes = 9000;
        const Got got = drain(**reader, request);
        CHECK(got.isInOrder);
        CHECK(got == gotFrom(open));
        CHECK((*reader)->index()->creator() == room.author.device());
        CHECK((*reader)->index()->to == gotFrom(everything).heads);
        auto again = room.open();
        REQUIRE(again);
        request.withProtected = true;
        CHECK(drain(**again, request) == gotFrom(everything));
        CHECK((*again)->state() == BundleState::Whole);
        CHECK(QDir(room.dir.path()).entryList(QDir::Files).size() == 1);
    }
}

TEST_CASE("bundle: a reader goes on where another stopped and opens no frame in vain",
          "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(5, room.seal);
    std::vector<Parcel> parcels;
    Parcel all;
    for (int i = 0; i < 6; ++i) {
        parcels.push_back(fullFrame(writer));
        addAll(all, parcels.back());
    }
    room.write(parcels);
    auto reader = room.open();
    REQUIRE(reader);
    CHECK((*reader)->frameCount() == 6);
    CHECK((*reader)->framesOpened() == 0);

    // After any page the next reader takes up.
    PullRequest request;
    request.maxBytes = 1;
    Got got;
    for (bool more = true; more;) {
        auto next = room.open();
        REQUIRE(next);
        const auto page = (*next)->pull(request);
        REQUIRE(page);
        CHECK((*next)->framesOpened() == 1);
        got.take(page->parcel);
        request.have = got.heads;
        more = page->hasMore;
    }
    CHECK(got == gotFrom(all));
    CHECK(got.isInOrder);
    auto done = room.open();
    REQUIRE(done);
    const auto page = (*done)->pull(request);
    REQUIRE(page);
    CHECK(page->parcel.isEmpty());
    CHECK(page->heads == got.heads);
    CHECK((*done)->framesOpened() == 0);
    CHECK((*done)->traffic().bytesIn < 4000);
}

TEST_CASE("bundle: the writer answers what its readers have and was pushed", "[core][sync][bundle]")
{
    BundleRoom room;
    FakeWriter writer(6, room.seal);
    writer.parcel(50);
    BundleOptions options;
    options.from.set(writer.stream(), {50, QByteArray(8, 'h')});
    options.purpose = BundlePurpose::Receipt;
    auto made = BundleWriter::create(room.path(), room.seal, room.author.keys(), options);
    REQUIRE(made);
    BundleWriter& bundle = **made;
    CHECK(bundle.takes());
    PullRequest request;
    request.beacon = room.author.beacon();
    const auto before = bundle.pull(request);
    REQUIRE(before);
    CHECK(before->heads == options.from);
    CHECK(before->parcel.isEmpty());
    const Parcel parcel = writer.parcel(10);
    REQUIRE(bundle.push(parcel));
    const auto after = bundle.pull({});
    REQUIRE(after);
    CHECK(after->heads.seqOf(writer.stream()) == 60);
    CHECK_FALSE(QFile::exists(room.path()));
    REQUIRE(bundle.finish());
    CHECK(bundle.finish().error().code == ErrorCode::BadInput);
    CHECK(bundle.push(parcel).error().code == ErrorCode::BadInput);
    CHECK(bundle.traffic().bytesOut == room.bytes().size());

    auto reader = room.open();
    REQUIRE(reader);
    CHECK_FALSE((*reader)->takes());
    CHECK((*reader)->push(parcel).error().code == ErrorCode::BadInput);
    CHECK((*reader)->index()->from == options.from);
    CHECK((*reader)->index()->purpose == BundlePurpose::Receipt);
    CHECK((*reader)->place() == bundle.place());
    const Got got = drain(**reader);
    CHECK(got.beacons.size() == 1);
    CHECK(got.segments == gotFrom(parcel).segments);
}

TEST_CASE("bundle: with nothing in it is whole", "[core][sync][bundle]")
{
    const BundleRoom room;
    room.write({});
    auto reader = room.open();
    REQUIRE(reader);
    const auto page = (*reader)->pull({});
    REQUIRE(page);
    CHECK(page->parcel.isEmpty());
    CHECK_FALSE(page->hasMore);
    CHECK((*reader)->state() == BundleState::Whole);
}

TEST_CASE("bundle: for one laptop opens on that one", "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter reader(8, room.seal);
    FakeWriter other(9, room.seal);
    const Parcel parcel = other.parcel(80);
    BundleOptions options;
    options.onlyFor = reader.keys().publicKey;
    room.write({parcel}, options);
    auto mine = BundleReader::open(room.path(), room.seal, reader.keys());
    REQUIRE(mine);
    CHECK(drain(**mine) == gotFrom(parcel));
    for (const core::storage::DeviceKeys& keys :
         {other.keys(), room.author.keys(), core::storage::DeviceKeys{}}) {
        const auto theirs = BundleReader::open(room.path(), room.seal, keys);
        REQUIRE_FALSE(theirs);
        CHECK(theirs.error().code == ErrorCode::NotTrusted);
        CHECK(theirs.error().args == std::vector<QString>{QStringLiteral("recipient")});
    }
    options.onlyFor = QByteArray(32, '\0');
    const auto none = BundleWriter::create(room.path(), room.seal, room.author.keys(), options);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::BadInput);
}

TEST_CASE("bundle: of another group, of a later program, and what is no bundle",
          "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(10, room.seal);
    room.write({writer.parcel(3)});
    const RoadSeal stranger(QByteArray(32, 's'));
    const auto theirs = BundleReader::open(room.path(), stranger, room.author.keys());
    REQUIRE_FALSE(theirs);
    CHECK(theirs.error().code == ErrorCode::NotTrusted);
    CHECK(theirs.error().args == std::vector<QString>{QStringLiteral("group")});

    QByteArray later = room.bytes();
    later[8] = 2;
    room.put(later);
    const auto newer = room.open(QStringLiteral("b.hwbundle"));
    REQUIRE_FALSE(newer);
    CHECK(newer.error().args.back() == QStringLiteral("newer"));
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("HWBUND"), QByteArray(500, 'x'), room.bytes().left(33)}) {
        room.put(bytes);
        const auto none = room.open(QStringLiteral("b.hwbundle"));
        REQUIRE_FALSE(none);
        CHECK(none.error().code == ErrorCode::InputDamaged);
    }
    CHECK(room.open(QStringLiteral("c.hwbundle")).error().code == ErrorCode::NotFound);
}

TEST_CASE("bundle: one that is not finished leaves nothing", "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(17, room.seal);
    {
        auto bundle = BundleWriter::create(room.path(), room.seal, room.author.keys(), {});
        REQUIRE(bundle);
        REQUIRE((*bundle)->push(fullFrame(writer)));
        CHECK(QDir(room.dir.path()).entryList(QDir::Files).size() == 1);
    }
    CHECK(QDir(room.dir.path()).isEmpty());
}

TEST_CASE("bundle: nothing in it tells a carrier more than sizes", "[core][sync][bundle]")
{
    const BundleRoom room;
    FakeWriter writer(18, room.seal);
    const Parcel parcel = writer.parcel(50);
    room.write({parcel});
    const QByteArray bytes = room.bytes();
    CHECK_FALSE(bytes.contains(writer.stream().toByteArray()));
    CHECK_FALSE(bytes.contains(room.author.keys().publicKey));
    for (const SealedKey& key : parcel.keys)
        REQUIRE_FALSE(bytes.contains(key.tag));
}
