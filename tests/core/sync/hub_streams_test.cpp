// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/hub_fixture.h"

#include <catch2/catch.hpp>

#include <thread>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::storage::VersionVector;
using core::sync::HubTransport;
using core::sync::Page;
using core::sync::Parcel;
using core::sync::SealedSegment;
using test::codeOf;
using test::Outlines;
using test::outlines;
using test::requirePushed;
using test::streamNamed;
using test::tagNamed;
using test::TestHub;

struct OneStream {
    TestHub hub;
    std::unique_ptr<HubTransport> a = hub.laptop(u"a"_s);
    std::unique_ptr<HubTransport> b = hub.laptop(u"b"_s);
    const test::SealedPieces& pieces = hub.pieces();
    core::domain::StreamId stream = streamNamed('a');
    std::vector<SealedSegment> run = pieces.run(stream, 1, 40);
    Outlines before;

    OneStream()
    {
        requirePushed(*a, {run, {}, {}});
        before = outlines(test::pullAll(*b).parcel.segments);
    }
    void sentAgain();
    void gap();
    void otherWay();
    void cutElsewhere();
    void putBack();
};

void OneStream::sentAgain()
{
    // Sealed for the road once more: other bytes, the same segments.
    requirePushed(*b, {pieces.run(stream, 1, 40), {}, {}});
    CHECK(outlines(test::pullAll(*b).parcel.segments) == before);
    requirePushed(*b, {pieces.run(stream, 17, 56), {}, {}});
    const Page page = test::pullAll(*a);
    CHECK(page.heads.seqOf(stream) == 56);
    CHECK(page.parcel.segments.size() == before.size() + 2);
}

void OneStream::gap()
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

void OneStream::otherWay()
{
    const auto other = pieces.segment(stream, 33, 40, 700, "branch");
    const auto atHead = a->push({{other}, {}, {}});
    CHECK(codeOf(atHead) == ErrorCode::Conflict);
    CHECK(atHead.error().args == std::vector{stream.toString()});
    const auto below = a->push({{pieces.segment(stream, 9, 16, 700, "branch")}, {}, {}});
    CHECK(codeOf(below) == ErrorCode::Conflict);
    CHECK(outlines(test::pullAll(*b).parcel.segments) == before);
}

void OneStream::cutElsewhere()
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

void OneStream::putBack()
{
    hub.sql(u"DELETE FROM hub.segment WHERE last > 16;"
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

TEST_CASE_METHOD(OneStream, "hub: streams have no gaps and go one way", "[core][sync][hub]")
{
    SECTION("what is there already is taken for sent, whoever carries it")
    {
        sentAgain();
    }
    SECTION("a gap is refused, and nothing of the parcel stays")
    {
        gap();
    }
    SECTION("a stream that went another way is told by name")
    {
        otherWay();
    }
    SECTION("a segment that was cut elsewhere is compared where it can be, and else carried")
    {
        cutElsewhere();
    }
    SECTION("a hub that was put back to yesterday, or emptied, is filled again")
    {
        putBack();
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

} // namespace
