// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub/hub_admin.h"
#include "tests/support/core/bad_line.h"
#include "tests/support/core/hub_fixture.h"

#include <catch2/catch.hpp>

#include <thread>

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
using test::streamNamed;
using test::tagNamed;
using test::TestHub;

void requirePushed(HubTransport& transport, const Parcel& parcel)
{
    const auto pushed = transport.push(parcel);
    INFO((pushed ? "" : qPrintable(pushed.error().detail)));
    REQUIRE(pushed.has_value());
}

ErrorCode codeOf(const core::Status& status)
{
    REQUIRE_FALSE(status.has_value());
    return status.error().code;
}

/// Segments as far as a reader compares them.
std::vector<std::tuple<QString, qint64, qint64, QByteArray>>
outlines(const std::vector<SealedSegment>& segments)
{
    std::vector<std::tuple<QString, qint64, qint64, QByteArray>> all;
    for (const SealedSegment& one : segments)
        all.emplace_back(one.stream.toString(), one.first, one.last, one.blob);
    return all;
}

TEST_CASE("hub: laptops leave pieces and find them in one round trip each", "[core][sync][hub]")
{
    TestHub hub;
    const auto a = hub.laptop(u"a"_s);
    const auto b = hub.laptop(u"b"_s);
    const auto& pieces = hub.pieces();

    SECTION("an exchange with nothing to say is one round trip, on the network too")
    {
        requirePushed(*a, {pieces.run(streamNamed('a'), 1, 64), {}, {}});
        test::BadLine line(test::sharedServer().port(), {});
        const auto far =
            hub.open(TestHub::through(hub.url(u"b"_s, pieces.groupTag()), line.port()));
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
        CHECK(far->traffic().bytesIn + far->traffic().bytesOut == line.bytes());
    }

    SECTION("segments come back in the order they arrived, whole and with their keys")
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

    SECTION("pages stay near their size, and go on where the last one ended")
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

    SECTION("protected streams come only when they are asked for")
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

    SECTION("of each beacon the newest is told, to others, once an exchange")
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

    SECTION("making it again does nothing, and the place has one name")
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
}

TEST_CASE("hub: streams have no gaps and go one way", "[core][sync][hub]")
{
    TestHub hub;
    const auto a = hub.laptop(u"a"_s);
    const auto b = hub.laptop(u"b"_s);
    const auto& pieces = hub.pieces();
    const auto stream = streamNamed('a');
    const auto run = pieces.run(stream, 1, 40);
    requirePushed(*a, {run, {}, {}});
    const auto before = outlines(test::pullAll(*b).parcel.segments);

    SECTION("what is there already is taken for sent, whoever carries it")
    {
        // Sealed for the road once more: other bytes, the same segments.
        requirePushed(*b, {pieces.run(stream, 1, 40), {}, {}});
        CHECK(outlines(test::pullAll(*b).parcel.segments) == before);
        requirePushed(*b, {pieces.run(stream, 17, 56), {}, {}});
        const Page page = test::pullAll(*a);
        CHECK(page.heads.seqOf(stream) == 56);
        CHECK(page.parcel.segments.size() == before.size() + 2);
    }

    SECTION("a gap is refused, and nothing of the parcel stays")
    {
        Parcel parcel{pieces.run(streamNamed('b'), 1, 8), {}, {pieces.beacon(tagNamed('b'))}};
        parcel.segments.push_back(pieces.segment(stream, 42, 48));
        CHECK(codeOf(a->push(parcel)) == ErrorCode::InputDamaged);
        const Page page = test::pullAll(*b);
        CHECK(outlines(page.parcel.segments) == before);
        CHECK(page.parcel.beacons.empty());
        CHECK(page.heads.seqOf(streamNamed('b')) == 0);
        requirePushed(*a, {{pieces.segment(stream, 41, 48)}, {}, {}});
    }

    SECTION("a stream that went another way is told by name")
    {
        const auto other = pieces.segment(stream, 33, 40, 700, "branch");
        const auto atHead = a->push({{other}, {}, {}});
        CHECK(codeOf(atHead) == ErrorCode::Conflict);
        CHECK(atHead.error().args == std::vector{stream.toString()});
        const auto below = a->push({{pieces.segment(stream, 9, 16, 700, "branch")}, {}, {}});
        CHECK(codeOf(below) == ErrorCode::Conflict);
        CHECK(outlines(test::pullAll(*b).parcel.segments) == before);
    }

    SECTION("a segment that was cut elsewhere is compared where it can be, and else carried")
    {
        requirePushed(*a, {{pieces.segment(stream, 30, 35)}, {}, {}});
        requirePushed(*a, {{pieces.segment(stream, 30, 40)}, {}, {}});
        CHECK(codeOf(a->push({{pieces.segment(stream, 30, 40, 700, "branch")}, {}, {}})) ==
              ErrorCode::Conflict);
        CHECK(outlines(test::pullAll(*b).parcel.segments) == before);
        requirePushed(*a, {{pieces.segment(stream, 38, 44)}, {}, {}});
        VersionVector have;
        have.set(stream, {40, {}});
        const Page page = test::pullAll(*b, have);
        REQUIRE(page.parcel.segments.size() == 1);
        CHECK(page.parcel.segments.front().first == 38);
        CHECK(page.heads.seqOf(stream) == 44);
    }

    SECTION("a hub that was put back to yesterday, or emptied, is filled again")
    {
        hub.sql(
            u"DELETE FROM hub.segment WHERE last > 16;"
            "UPDATE hub.stream SET head = 16, h = (SELECT h FROM hub.segment WHERE last = 16)"_s);
        const auto yesterday = b->pull({});
        REQUIRE(yesterday.has_value());
        CHECK(yesterday->heads.heads().at(stream) == core::storage::Head{16, run.at(1).hash});
        requirePushed(*b, {{run.begin() + 2, run.end()}, {}, {}});
        CHECK(test::pullAll(*b).parcel.segments.size() == before.size());
        hub.sql(u"TRUNCATE hub.segment, hub.stream, hub.record_key, hub.beacon"_s);
        CHECK(test::pullAll(*b).heads.heads().empty());
        requirePushed(*b, {run, {}, {}});
        CHECK(outlines(test::pullAll(*b).parcel.segments) == before);
    }
}

/// What one laptop of the crowd does: it leaves its own changes and now and then those of its
/// neighbour, as a mule does, a few at a time.
void writeMuch(HubTransport& transport, const test::SealedPieces& pieces, int number, int& failures)
{
    for (int round = 0; round < 25; ++round) {
        const int whose = round % 5 == 4 ? (number + 1) % 8 : number;
        const auto stream = streamNamed('w', whose);
        const auto heads = transport.pull({});
        if (!heads) {
            ++failures;
            continue;
        }
        const qint64 head = heads->heads.seqOf(stream);
        // Somebody else may have carried the same meanwhile: then it is there already.
        const QByteArray tag = tagNamed('k', whose * 1000 + static_cast<int>(head));
        const auto pushed = transport.push({pieces.run(stream, head + 1, head + 6, 2),
                                            {pieces.key(tag, stream, head + 1)},
                                            {pieces.beacon(tagNamed('w', number))}});
        if (!pushed)
            ++failures;
    }
}

TEST_CASE("hub: eight laptops writing at once lose nothing", "[core][sync][hub]")
{
    constexpr int kWriters = 8;
    TestHub hub;
    std::vector<std::unique_ptr<HubTransport>> laptops;
    for (int number = 0; number < kWriters; ++number)
        laptops.push_back(hub.laptop(u"w%1"_s.arg(number)));
    const auto reader = hub.laptop(u"reader"_s);
    std::vector<int> failures(kWriters);
    std::vector<std::thread> threads;
    for (std::size_t number = 0; number < kWriters; ++number)
        threads.emplace_back([&, number] {
            writeMuch(*laptops[number], hub.pieces(), static_cast<int>(number), failures[number]);
        });

    // A reader goes along with its version vector and must never skip anything.
    VersionVector have;
    qint64 read = 0;
    std::size_t keys = 0;
    bool isDense = true;
    const auto readOn = [&] {
        const auto page = reader->pull({have, false, 4'000, {}});
        REQUIRE(page.has_value());
        keys += page->parcel.keys.size();
        for (const auto& segment : page->parcel.segments) {
            isDense = isDense && segment.first == have.seqOf(segment.stream) + 1;
            read += segment.last - segment.first + 1;
            have.set(segment.stream, {segment.last, segment.hash});
        }
        return page->hasMore;
    };
    for (int glance = 0; glance < 40; ++glance)
        readOn();
    for (std::thread& thread : threads)
        thread.join();
    while (readOn()) {
    }
    CHECK(failures == std::vector<int>(kWriters));
    CHECK(isDense);
    CHECK(have == reader->pull({})->heads);
    CHECK(hub.sql(u"SELECT sum(head) FROM hub.stream"_s).first().toLongLong() == read);
    CHECK(keys == hub.sql(u"SELECT count(*) FROM hub.record_key"_s).first().toULongLong());
    CHECK(keys * 6 == static_cast<std::size_t>(read));
}

TEST_CASE("hub: a certificate takes the place of a key for good", "[core][sync][hub]")
{
    TestHub hub;
    const auto a = hub.laptop(u"a"_s);
    const auto b = hub.laptop(u"b"_s);
    const auto& pieces = hub.pieces();
    const auto stream = streamNamed('a');
    const auto guarded = streamNamed('p');
    auto guardedSegment = pieces.segment(guarded, 1, 1);
    guardedSegment.lane = Lane::Protected;
    const auto key = pieces.key(tagNamed('k'), stream, 1);
    auto guardedKey = pieces.key(tagNamed('k'), guarded, 1);
    guardedKey.lane = Lane::Protected;
    const auto certificate = pieces.key(tagNamed('k'), stream, 1, true);
    const QString found = u"SELECT count(*) FROM hub.record_key WHERE blob = '\\x%1'"_s;
    const auto rowsWith = [&](const QByteArray& blob) {
        return hub.sql(found.arg(QString::fromLatin1(blob.toHex()))).first().toInt();
    };
    requirePushed(*a, {{pieces.segment(stream, 1, 1), guardedSegment}, {key, guardedKey}, {}});
    REQUIRE(rowsWith(key.blob) == 1);
    REQUIRE(rowsWith(guardedKey.blob) == 1);

    SECTION("both keys are gone from the table, and others get the certificate")
    {
        requirePushed(*b, {{}, {certificate}, {}});
        CHECK(rowsWith(key.blob) == 0);
        CHECK(rowsWith(guardedKey.blob) == 0);
        const Page page = test::pullAll(*a);
        REQUIRE(page.parcel.keys.size() == 1);
        CHECK(page.parcel.keys.front().isErased);
        CHECK(page.parcel.keys.front().blob == certificate.blob);
    }
    SECTION("a key never comes back")
    {
        requirePushed(*b, {{}, {certificate}, {}});
        requirePushed(*a, {{}, {key, guardedKey}, {}});
        CHECK(rowsWith(key.blob) + rowsWith(guardedKey.blob) == 0);
        CHECK(rowsWith(certificate.blob) == 2);
    }
    SECTION("nor when it comes after its certificate, or with it")
    {
        const auto early = pieces.key(tagNamed('e'), stream, 1, true);
        const auto late = pieces.key(tagNamed('e'), stream, 1);
        auto lateGuarded = late;
        lateGuarded.lane = Lane::Protected;
        requirePushed(*b, {{}, {late, early, lateGuarded}, {}});
        CHECK(rowsWith(late.blob) == 0);
        CHECK(rowsWith(early.blob) == 2);
    }
    SECTION("a key does not replace a key")
    {
        requirePushed(*b, {{}, {pieces.key(tagNamed('k'), stream, 1)}, {}});
        CHECK(rowsWith(key.blob) == 1);
    }
    SECTION("VACUUM is called for by the first row")
    {
        CHECK(hub.sql(u"SELECT reloptions @> ARRAY['autovacuum_vacuum_scale_factor=0',"
                      "'autovacuum_vacuum_threshold=1'] FROM pg_class"
                      " WHERE oid = 'hub.record_key'::regclass"_s) == QStringList{u"t"_s});
    }
}

} // namespace
