// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub/hub_admin.h"
#include "tests/support/core/bad_line.h"
#include "tests/support/core/hub_fixture.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::storage::Lane;
using core::storage::VersionVector;
using core::sync::HubTransport;
using core::sync::Page;
using core::sync::Parcel;
using core::sync::PullRequest;
using core::sync::SealedSegment;
using test::codeOf;
using test::outlines;
using test::requirePushed;
using test::streamNamed;
using test::tagNamed;
using test::TestHub;

struct TwoLaptops {
    TestHub hub;
    std::unique_ptr<HubTransport> a = hub.laptop(u"a"_s);
    std::unique_ptr<HubTransport> b = hub.laptop(u"b"_s);
    const test::SealedPieces& pieces = hub.pieces();
    void idleExchange();
    void orderOfArrival();
    void pages();
    void protectedStreams();
    void beacons();
    void madeAgain();
};

void TwoLaptops::idleExchange()
{
    requirePushed(*a, {pieces.run(streamNamed('a'), 1, 64), {}, {}});
    test::BadLine line(test::sharedServer().port(), {});
    const auto far = hub.open(TestHub::through(hub.url(u"b"_s, pieces.groupTag()), line.port()));
    const Page first = test::pullAll(*far);
    CHECK(far->traffic().roundTrips == 1);
    const qint64 turns = line.turns();
    PullRequest idle;
    idle.have = first.heads;
    const auto nothing = far->pull(idle);
    REQUIRE(nothing.has_value());
    CHECK(nothing->parcel.isEmpty());
    CHECK_FALSE(nothing->hasMore);
    CHECK(nothing->heads == first.heads);
    CHECK(far->traffic().roundTrips == 2);
    CHECK(line.turns() == turns + 1);
    requirePushed(*far, {pieces.run(streamNamed('b'), 1, 640), {}, {}});
    CHECK(far->traffic().roundTrips == 3);
    CHECK(line.turns() == turns + 2);
    requirePushed(*far, {});
    CHECK(far->traffic().roundTrips == 3);
    const qint64 told = far->traffic().bytesIn + far->traffic().bytesOut;
    CHECK(std::abs(told - line.bytes()) < line.bytes() / 50);
}

void TwoLaptops::orderOfArrival()
{
    const auto mine = pieces.run(streamNamed('a'), 1, 20);
    const auto other = pieces.run(streamNamed('b'), 1, 8);
    const auto key = pieces.key(tagNamed('k'), streamNamed('b'), 3);
    const auto later = pieces.run(streamNamed('a'), 21, 24);
    requirePushed(*a, {mine, {}, {}});
    requirePushed(*b, {other, {key}, {}});
    requirePushed(*a, {later, {}, {}});
    std::vector<SealedSegment> expected = mine;
    expected.insert(expected.end(), other.begin(), other.end());
    expected.insert(expected.end(), later.begin(), later.end());
    const Page page = test::pullAll(*b);
    CHECK(outlines(page.parcel.segments) == outlines(expected));
    REQUIRE(page.parcel.keys.size() == 1);
    CHECK(page.parcel.keys.front().tag == key.tag);
    CHECK(page.parcel.keys.front().blob == key.blob);
    CHECK(page.parcel.keys.front().seq == 3);
    CHECK(page.heads.heads().at(streamNamed('a')).hash == later.back().hash);
    CHECK(page.heads.seqOf(streamNamed('a')) == 24);

    // A key does not come to who has its segment.
    VersionVector have;
    have.set(streamNamed('b'), {8, other.back().hash});
    CHECK(test::pullAll(*a, have).parcel.keys.empty());
}

void TwoLaptops::pages()
{
    requirePushed(*a, {pieces.run(streamNamed('a'), 1, 400, 4), {}, {}});
    requirePushed(*b, {pieces.run(streamNamed('b'), 1, 400, 4), {}, {}});
    const Page whole = test::pullAll(*a, {}, 8 * 1024 * 1024);
    REQUIRE(whole.parcel.segments.size() == 200);
    for (const qint64 size : {1, 10'000, 50'000}) {
        const auto reader = hub.laptop(u"c"_s);
        const auto again = test::pullAll(*reader, {}, size);
        CHECK(outlines(again.parcel.segments) == outlines(whole.parcel.segments));
        const qint64 total = 200 * 753;
        CHECK(reader->traffic().roundTrips <= (size == 1 ? 200 : total / size + 2));
    }
    // From the middle, also from within a segment.
    VersionVector have;
    have.set(streamNamed('a'), {398, {}});
    have.set(streamNamed('b'), {200, {}});
    const auto rest = test::pullAll(*a, have);
    REQUIRE(rest.parcel.segments.size() == 51);
    CHECK(rest.parcel.segments.front().last == 400);
    CHECK(rest.parcel.segments.at(1).first == 201);
    CHECK(rest.parcel.segments.back().last == 400);
}

void TwoLaptops::protectedStreams()
{
    auto protectedOne = pieces.segment(streamNamed('p'), 1, 5);
    protectedOne.lane = Lane::Protected;
    auto protectedKey = pieces.key(tagNamed('k'), streamNamed('p'), 1);
    protectedKey.lane = Lane::Protected;
    requirePushed(*a, {{protectedOne}, {protectedKey}, {}});
    PullRequest request;
    const auto without = b->pull(request);
    REQUIRE(without.has_value());
    CHECK(without->parcel.isEmpty());
    CHECK_FALSE(without->hasMore);
    CHECK(without->heads.seqOf(streamNamed('p')) == 5);
    request.withProtected = true;
    const auto with = b->pull(request);
    REQUIRE(with.has_value());
    REQUIRE(with->parcel.segments.size() == 1);
    CHECK(with->parcel.segments.front().lane == Lane::Protected);
    CHECK(with->parcel.keys.size() == 1);
    // A stream keeps its lane.
    CHECK(codeOf(b->push({{pieces.segment(streamNamed('p'), 6, 6)}, {}, {}})) ==
          ErrorCode::InputDamaged);
}

void TwoLaptops::beacons()
{
    PullRequest fromA;
    fromA.beacon = pieces.beacon(tagNamed('a'));
    REQUIRE(a->pull(fromA).has_value());
    fromA.beacon = pieces.beacon(tagNamed('a'));
    const auto own = a->pull(fromA);
    REQUIRE(own.has_value());
    CHECK(own->parcel.beacons.empty());
    requirePushed(*b, {{}, {}, {pieces.beacon(tagNamed('x')), pieces.beacon(tagNamed('y'))}});
    const auto page = b->pull({});
    REQUIRE(page.has_value());
    REQUIRE(page->parcel.beacons.size() == 3);
    CHECK(std::any_of(page->parcel.beacons.begin(), page->parcel.beacons.end(),
                      [&](const auto& beacon) { return beacon.blob == fromA.beacon->blob; }));
    CHECK(b->pull({})->parcel.beacons.empty());
    CHECK(hub.laptop(u"b"_s)->pull({})->parcel.beacons.size() == 3);
}

void TwoLaptops::madeAgain()
{
    requirePushed(*a, {pieces.run(streamNamed('a'), 1, 8), {}, {}});
    const auto again = core::sync::hubInit(hub.adminUrl(), hub.control());
    REQUIRE(again.has_value());
    CHECK(*again == 0);
    CHECK(test::pullAll(*b).parcel.segments.size() == 1);
    CHECK(a->place() == b->place());
    CHECK(a->place().size() == 16);
    hub.sql(u"INSERT INTO hub.step (number) VALUES (99)"_s);
    const auto older = core::sync::hubInit(hub.adminUrl(), hub.control());
    REQUIRE_FALSE(older.has_value());
    CHECK(older.error().code == ErrorCode::StoreTooNew);
}

TEST_CASE_METHOD(TwoLaptops, "hub: laptops leave pieces and find them in one round trip each",
                 "[core][sync][hub]")
{
    SECTION("an exchange with nothing to say is one round trip, on the network too")
    {
        idleExchange();
    }
    SECTION("segments come back in the order they arrived, whole and with their keys")
    {
        orderOfArrival();
    }
    SECTION("pages stay near their size, and go on where the last one ended")
    {
        pages();
    }
    SECTION("protected streams come only when they are asked for")
    {
        protectedStreams();
    }
    SECTION("of each beacon the newest is told, to others, once an exchange")
    {
        beacons();
    }
    SECTION("making it again does nothing, and the place has one name")
    {
        madeAgain();
    }
}

struct ErasedRecord {
    TestHub hub;
    std::unique_ptr<HubTransport> a = hub.laptop(u"a"_s);
    std::unique_ptr<HubTransport> b = hub.laptop(u"b"_s);
    const test::SealedPieces& pieces = hub.pieces();
    core::domain::StreamId stream = streamNamed('a');
    core::sync::SealedKey key = pieces.key(tagNamed('k'), stream, 1);
    core::sync::SealedKey guardedKey = pieces.key(tagNamed('k'), streamNamed('p'), 1);
    core::sync::SealedKey certificate = pieces.key(tagNamed('k'), stream, 1, true);

    ErasedRecord()
    {
        auto guardedSegment = pieces.segment(guardedKey.stream, 1, 1);
        guardedSegment.lane = guardedKey.lane = Lane::Protected;
        requirePushed(*a, {{pieces.segment(stream, 1, 1), guardedSegment}, {key, guardedKey}, {}});
        REQUIRE(rowsWith(key.blob) == 1);
        REQUIRE(rowsWith(guardedKey.blob) == 1);
    }
    [[nodiscard]] int rowsWith(const QByteArray& blob) const
    {
        return hub
            .sql(u"SELECT count(*) FROM hub.record_key WHERE blob = '\\x%1'"_s.arg(
                QString::fromLatin1(blob.toHex())))
            .first()
            .toInt();
    }
    void bothKeysGo();
    void keyComesAgain();
    void keyComesLate();
    void keyOverKey();
    void vacuumIsCalledFor();
};

void ErasedRecord::bothKeysGo()
{
    requirePushed(*b, {{}, {certificate}, {}});
    CHECK(rowsWith(key.blob) == 0);
    CHECK(rowsWith(guardedKey.blob) == 0);
    const Page page = test::pullAll(*a);
    REQUIRE(page.parcel.keys.size() == 1);
    CHECK(page.parcel.keys.front().isErased);
    CHECK(page.parcel.keys.front().blob == certificate.blob);
}

void ErasedRecord::keyComesAgain()
{
    requirePushed(*b, {{}, {certificate}, {}});
    requirePushed(*a, {{}, {key, guardedKey}, {}});
    CHECK(rowsWith(key.blob) + rowsWith(guardedKey.blob) == 0);
    CHECK(rowsWith(certificate.blob) == 2);
}

void ErasedRecord::keyComesLate()
{
    const auto early = pieces.key(tagNamed('e'), stream, 1, true);
    const auto late = pieces.key(tagNamed('e'), stream, 1);
    auto lateGuarded = late;
    lateGuarded.lane = Lane::Protected;
    requirePushed(*b, {{}, {late, early, lateGuarded}, {}});
    CHECK(rowsWith(late.blob) == 0);
    CHECK(rowsWith(early.blob) == 2);
}

void ErasedRecord::keyOverKey()
{
    requirePushed(*b, {{}, {pieces.key(tagNamed('k'), stream, 1)}, {}});
    CHECK(rowsWith(key.blob) == 1);
}

void ErasedRecord::vacuumIsCalledFor()
{
    CHECK(hub.sql(u"SELECT reloptions @> ARRAY['autovacuum_vacuum_scale_factor=0',"
                  "'autovacuum_vacuum_threshold=1'] FROM pg_class"
                  " WHERE oid = 'hub.record_key'::regclass"_s) == QStringList{u"t"_s});
}

TEST_CASE_METHOD(ErasedRecord, "hub: a certificate takes the place of a key for good",
                 "[core][sync][hub]")
{
    SECTION("both keys are gone from the table, and others get the certificate")
    {
        bothKeysGo();
    }
    SECTION("a key never comes back")
    {
        keyComesAgain();
    }
    SECTION("nor when it comes after its certificate, or with it")
    {
        keyComesLate();
    }
    SECTION("a key does not replace a key")
    {
        keyOverKey();
    }
    SECTION("VACUUM is called for by the first row")
    {
        vacuumIsCalledFor();
    }
}

} // namespace
