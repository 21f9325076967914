// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/bad_line.h"
#include "tests/support/core/hub_fixture.h"

#include <catch2/catch.hpp>
#include <libpq-fe.h>

#include <thread>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::storage::VersionVector;
using core::sync::HubTransport;
using core::sync::Parcel;
using test::BadLine;
using test::sharedServer;
using test::streamNamed;
using test::tagNamed;
using test::TestHub;

/// Makes the hub answer these rows instead of its own.
void answerWith(const TestHub& hub, const QString& rows)
{
    hub.sql(u"DROP FUNCTION hub.pull; CREATE FUNCTION hub.pull(bytea[], bigint[], boolean, bigint,"
            " bigint, bytea, bytea) RETURNS TABLE (kind \"char\", tag bytea, stream bytea,"
            " lane smallint, first bigint, last bigint, blob bytea) LANGUAGE sql AS $$ %1 $$"_s.arg(
                rows));
}

/// One row; what is not said is as it may be.
struct Row {
    QString kind = u"'s'"_s;
    QString tag = u"'\\x0102030405060708'"_s;
    QString stream = u"'\\x000102030405060708090a0b0c0d0e0f'"_s;
    QString lane = u"0"_s;
    QString first = u"1"_s;
    QString last = u"1"_s;
    QString blob = u"'\\x01'"_s;
    [[nodiscard]] QString text() const
    {
        return u"SELECT %1::\"char\", %2::bytea, %3::bytea, %4::smallint, %5::bigint, %6::bigint,"
               " %7::bytea"_s.arg(kind, tag, stream, lane, first, last, blob);
    }
};

const QString kEnd = u" UNION ALL SELECT 'h', NULL, NULL, NULL, 0, 0, ''"_s;

TEST_CASE("hub: answers that cannot be are refused, and nothing else happens", "[core][sync][hub]")
{
    TestHub hub;
    const QString url = hub.url(u"a"_s, hub.pieces().groupTag());
    const auto codeFor = [&](const QString& rows) {
        answerWith(hub, rows);
        const auto page = hub.open(url)->pull({});
        return page ? std::optional<ErrorCode>() : std::optional(page.error().code);
    };
    const QString tag16 = u"'\\x000102030405060708090a0b0c0d0e0f'"_s;

    SECTION("rows")
    {
        REQUIRE(codeFor(Row().text() + kEnd) == std::nullopt);
        const Row key{u"'k'"_s, tag16};
        REQUIRE(codeFor(key.text() + kEnd) == std::nullopt);
        const Row beacon{u"'b'"_s, tag16};
        REQUIRE(codeFor(beacon.text() + kEnd) == std::nullopt);
        std::vector<Row> bad(24);
        bad[0].kind = u"NULL"_s;
        bad[1].kind = u"'z'"_s;
        bad[2].tag = u"NULL"_s;
        bad[3].tag = u"'\\x01'"_s;
        bad[4].tag = tag16;
        bad[5].stream = u"NULL"_s;
        bad[6].stream = u"'\\x01'"_s;
        bad[7].lane = u"1"_s; // it was not asked for
        bad[8].lane = u"2"_s;
        bad[9].lane = u"-1"_s;
        bad[10].lane = u"NULL"_s;
        bad[11].first = u"0"_s;
        bad[12].first = u"-9223372036854775808"_s;
        bad[13].first = u"2"_s;
        bad[14].last = u"NULL"_s;
        bad[15].last = u"9223372036854775807"_s;
        bad[16].blob = u"NULL"_s;
        bad[17].blob = u"''"_s;
        bad[18].blob = u"convert_to(repeat('x', 1048577), 'UTF8')"_s;
        bad[19] = {u"'k'"_s, u"'\\x01'"_s};
        bad[20] = {u"'k'"_s, tag16, u"NULL"_s};
        bad[21] = {u"'c'"_s, tag16, tag16, u"0"_s, u"NULL"_s};
        bad[22] = {u"'b'"_s, u"'\\x01'"_s};
        bad[23] = {u"'b'"_s, tag16, tag16, u"0"_s, u"1"_s, u"1"_s, u"''"_s};
        for (std::size_t at = 0; at < bad.size(); ++at) {
            INFO("row " << at);
            CHECK(codeFor(bad[at].text() + kEnd) == ErrorCode::InputDamaged);
        }
    }
    SECTION("ends")
    {
        const QString head = u"'\\x000102030405060708090a0b0c0d0e0f0000000000000001"
                             "0102030405060708'"_s;
        const auto end = [&](const QString& first, const QString& last, const QString& blob) {
            Row row{u"'h'"_s, u"NULL"_s, u"NULL"_s, u"NULL"_s, first, last, blob};
            return row.text();
        };
        REQUIRE(codeFor(end(u"0"_s, u"0"_s, head)) == std::nullopt);
        const QStringList bad{
            Row().text(),                                        // none
            end(u"0"_s, u"0"_s, head) + kEnd,                    // two
            end(u"0"_s, u"1"_s, head),                           // more, and nothing of it
            end(u"NULL"_s, u"0"_s, head),                        // no mark
            end(u"0"_s, u"NULL"_s, head),                        // no word of more
            end(u"0"_s, u"0"_s, u"'\\x01'"_s),                   // half a head
            end(u"0"_s, u"0"_s, head + u"::bytea || "_s + head), // one stream twice
            end(u"0"_s, u"0"_s, QString(head).replace(u"01010203"_s, u"00010203"_s)), // seq 0
            end(u"0"_s, u"0"_s, u"NULL"_s)};
        for (const QString& rows : bad) {
            INFO(qPrintable(rows));
            CHECK(codeFor(rows) == ErrorCode::InputDamaged);
        }
        CHECK(codeFor(u"SELECT * FROM (%1) x WHERE false"_s.arg(Row().text())) ==
              ErrorCode::InputDamaged);
    }
    SECTION("replays do not keep it busy for ever")
    {
        answerWith(hub, Row().text() + u" UNION ALL SELECT 'h', NULL, NULL, NULL, 0, 1, ''"_s);
        core::sync::PullRequest request;
        request.have.set(*core::domain::StreamId::parse(u"000102030405060708090a0b0c0d0e0f"_s),
                         {5, {}});
        const auto page = hub.open(url)->pull(request);
        REQUIRE_FALSE(page.has_value());
        CHECK(page.error().code == ErrorCode::InputDamaged);
    }
    SECTION("an answer without end")
    {
        CHECK(codeFor(u"SELECT 's'::\"char\", NULL::bytea, NULL::bytea, 0::smallint, 1::bigint,"
                      " 1::bigint, decode(repeat('ab', 500000), 'hex')"
                      " FROM generate_series(1, 200)"_s) == ErrorCode::InputDamaged);
    }
    SECTION("other columns, no function, an error with a detail of its own")
    {
        hub.sql(u"DROP FUNCTION hub.pull"_s);
        CHECK(hub.open(url)->pull({}).error().code == ErrorCode::NotFound);
        hub.sql(
            u"CREATE FUNCTION hub.pull(bytea[], bigint[], boolean, bigint, bigint, bytea, bytea)"
            " RETURNS TABLE (kind text, tag bytea, stream bytea, lane smallint, first bigint,"
            " last bigint, blob bytea) LANGUAGE sql AS"
            " $$ SELECT 's', ''::bytea, ''::bytea, 0::smallint, 1, 1, ''::bytea $$"_s);
        CHECK(hub.open(url)->pull({}).error().code == ErrorCode::InputDamaged);
        hub.sql(u"DROP FUNCTION hub.pull; CREATE FUNCTION hub.pull(bytea[], bigint[], boolean,"
                " bigint, bigint, bytea, bytea) RETURNS TABLE (kind \"char\", tag bytea,"
                " stream bytea, lane smallint, first bigint, last bigint, blob bytea)"
                " LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = 'HW003',"
                " DETAIL = 'anything'; END $$"_s);
        const auto page = hub.open(url)->pull({});
        CHECK(page.error().code == ErrorCode::Conflict);
        CHECK(page.error().args.empty());
    }
    SECTION("swapped blobs and hashes come as they are: the seals and signatures tell")
    {
        const auto a = hub.open(url);
        REQUIRE(a->push({hub.pieces().run(streamNamed('a'), 1, 16), {}, {}}).has_value());
        hub.sql(u"UPDATE hub.segment SET blob = (SELECT blob FROM hub.segment WHERE last = 16)"_s);
        const auto page = test::pullAll(*a);
        REQUIRE(page.parcel.segments.size() == 2);
        CHECK(page.parcel.segments.at(0).blob == page.parcel.segments.at(1).blob);
    }
    SECTION("a hole in the table is no reason to stop, and no end either")
    {
        const auto a = hub.open(url);
        REQUIRE(a->push({hub.pieces().run(streamNamed('a'), 1, 32), {}, {}}).has_value());
        hub.sql(u"DELETE FROM hub.segment WHERE last = 16"_s);
        const auto page = test::pullAll(*a, {}, 1);
        CHECK(page.parcel.segments.size() == 3);
        CHECK(page.heads.seqOf(streamNamed('a')) == 32);
        hub.sql(u"DELETE FROM hub.segment"_s);
        CHECK(test::pullAll(*a).parcel.segments.empty());
    }
}

/// Leaves what the hub lacks of a run, after a look at its heads.
core::Status leave(HubTransport& transport, const Parcel& parcel)
{
    CORE_TRY_ASSIGN(const auto page, transport.pull({}));
    Parcel rest = parcel;
    std::erase_if(rest.segments, [&](const auto& segment) {
        return segment.last <= page.heads.seqOf(segment.stream);
    });
    return transport.push(rest);
}

TEST_CASE("hub: a cut at any byte costs the page in flight", "[core][sync][hub]")
{
    TestHub hub;
    const auto near = hub.laptop(u"a"_s);
    BadLine line(sharedServer().port(), {});
    const auto far =
        hub.open(TestHub::through(hub.url(u"a"_s, hub.pieces().groupTag()), line.port()));

    SECTION("leaving")
    {
        // One whole run to see how many bytes there are to cut at.
        const auto parcelFor = [&](int number) {
            const auto stream = streamNamed('c', number);
            return Parcel{hub.pieces().run(stream, 1, 48),
                          {hub.pieces().key(tagNamed('c', number), stream, 1)},
                          {}};
        };
        REQUIRE(far->push(parcelFor(0)).has_value());
        const qint64 whole = line.bytes();
        const qint64 step = whole / 53;
        int cuts = 0;
        int number = 0;
        for (qint64 at = 1; at < whole; at += step) {
            INFO("cut after " << at << " of " << whole);
            const Parcel parcel = parcelFor(++number);
            const auto fresh =
                hub.open(TestHub::through(hub.url(u"a"_s, hub.pieces().groupTag()), line.port()));
            line.cutAfter(at);
            const auto pushed = fresh->push(parcel);
            if (!pushed) {
                ++cuts;
                CHECK(pushed.error().code == ErrorCode::Unreachable);
            }
            line.cutAfter(-1);
            // All or nothing, and doing it again is safe: by the same transport, and from afar.
            const auto there = near->pull({});
            REQUIRE(there.has_value());
            const qint64 head = there->heads.seqOf(streamNamed('c', number));
            CHECK((head == 0 || head == 48));
            CHECK(leave(*fresh, parcel).has_value());
            CHECK(near->push(parcel).has_value());
        }
        CHECK(cuts >= 50);
        const auto all = test::pullAll(*near);
        CHECK(all.parcel.segments.size() == static_cast<std::size_t>(6 * (number + 1)));
        CHECK(all.parcel.keys.size() == static_cast<std::size_t>(number + 1));
    }

    SECTION("reading")
    {
        REQUIRE(near->push({hub.pieces().run(streamNamed('r'), 1, 400), {}, {}}).has_value());
        const auto whole = test::pullAll(*near);
        const qint64 start = line.bytes();
        CHECK(test::pullAll(*far, {}, 4'000).parcel.segments.size() == 50);
        const qint64 bytes = line.bytes() - start;
        for (qint64 at = 1; at < bytes; at += bytes / 41) {
            INFO("cut after " << at << " of " << bytes);
            const auto fresh =
                hub.open(TestHub::through(hub.url(u"a"_s, hub.pieces().groupTag()), line.port()));
            line.cutAfter(at);
            VersionVector have;
            std::vector<core::sync::SealedSegment> got;
            int failed = 0;
            bool hasMore = true;
            while (hasMore) {
                const auto page = fresh->pull({have, false, 4'000, {}});
                if (!page) {
                    CHECK(page.error().code == ErrorCode::Unreachable);
                    REQUIRE(++failed == 1);
                    continue;
                }
                for (const auto& segment : page->parcel.segments) {
                    CHECK(segment.first == have.seqOf(segment.stream) + 1);
                    have.set(segment.stream, {segment.last, segment.hash});
                    got.push_back(segment);
                }
                hasMore = page->hasMore;
            }
            line.cutAfter(-1);
            CHECK(failed == 1);
            REQUIRE(got.size() == whole.parcel.segments.size());
            CHECK(got.back().blob == whole.parcel.segments.back().blob);
            // One page more than without a cut, never the whole again.
            CHECK(fresh->traffic().roundTrips <= 50 / 5 + 2);
        }
    }
}

/// Keeps everybody from the streams of a hub as long as it lives.
class Barrier {
public:
    explicit Barrier(const TestHub& hub)
        : m_connection(PQconnectdb(sharedServer().superuser(hub.name()).constData()), PQfinish)
    {
        const std::unique_ptr<PGresult, decltype(&PQclear)> locked(
            PQexec(m_connection.get(), "BEGIN; LOCK TABLE hub.stream IN ACCESS EXCLUSIVE MODE"),
            PQclear);
        REQUIRE(PQresultStatus(locked.get()) == PGRES_COMMAND_OK);
    }
    void lift() { m_connection.reset(); }

private:
    std::unique_ptr<PGconn, decltype(&PQfinish)> m_connection;
};

/// Runs @p act once a call of ours waits inside the hub.
template <class Act>
std::thread onceItWaits(const TestHub& hub, Act act)
{
    return std::thread([&hub, act] {
        const QString waiting = u"SELECT count(*) FROM pg_stat_activity WHERE datname = '%1'"
                                " AND application_name = 'homeward' AND state = 'active'"
                                " AND wait_event_type = 'Lock'"_s.arg(hub.name());
        for (int look = 0; look < 100'000; ++look) {
            const auto rows = sharedServer().sql(u"postgres"_s, waiting);
            if (rows && rows->first() != u"0"_s)
                break;
        }
        act();
    });
}

TEST_CASE("hub: waiting ends when nobody wants the answer or nobody can give it",
          "[core][sync][hub]")
{
    TestHub hub;
    const QString url = hub.url(u"a"_s, hub.pieces().groupTag());
    const auto near = hub.open(url);
    const Parcel before{hub.pieces().run(streamNamed('a'), 1, 8), {}, {}};
    const Parcel parcel{hub.pieces().run(streamNamed('a'), 9, 16), {}, {}};
    REQUIRE(near->push(before).has_value());
    Barrier barrier(hub);

    SECTION("a cancelled job")
    {
        core::JobControl control;
        auto transport = HubTransport::open(url, control);
        REQUIRE(transport.has_value());
        std::thread other = onceItWaits(hub, [&] { control.cancel(); });
        const auto pulled = (*transport)->pull({});
        other.join();
        REQUIRE_FALSE(pulled.has_value());
        CHECK(pulled.error().code == ErrorCode::Cancelled);
        CHECK((*transport)->push(parcel).error().code == ErrorCode::Cancelled);
        barrier.lift();
        CHECK(near->push(parcel).has_value());
    }
    SECTION("a server that dies while a page is read")
    {
        std::thread other = onceItWaits(hub, [] { sharedServer().strike(); });
        const auto pulled = near->pull({});
        other.join();
        REQUIRE_FALSE(pulled.has_value());
        CHECK(pulled.error().code == ErrorCode::Unreachable);
        CHECK(near->pull({}).error().code == ErrorCode::Unreachable);
        REQUIRE(sharedServer().restart().has_value());
        CHECK(near->pull({})->heads.seqOf(streamNamed('a')) == 8);
    }
    SECTION("a server that dies while a parcel is left")
    {
        std::thread other = onceItWaits(hub, [] { sharedServer().strike(); });
        const auto pushed = near->push(parcel);
        other.join();
        REQUIRE_FALSE(pushed.has_value());
        CHECK(pushed.error().code == ErrorCode::Unreachable);
        REQUIRE(sharedServer().restart().has_value());
        CHECK(near->pull({})->heads.seqOf(streamNamed('a')) == 8);
        CHECK(near->push(parcel).has_value());
        CHECK(near->pull({})->heads.seqOf(streamNamed('a')) == 16);
    }
    SECTION("an administrator who stops the call")
    {
        std::thread other = onceItWaits(hub, [&hub] {
            hub.sql(u"SELECT pg_cancel_backend(pid) FROM pg_stat_activity"
                    " WHERE application_name = 'homeward' AND wait_event_type = 'Lock'"_s);
        });
        const auto pushed = near->push(parcel);
        other.join();
        REQUIRE_FALSE(pushed.has_value());
        CHECK(pushed.error().code == ErrorCode::Unreachable);
        barrier.lift();
        CHECK(near->push(parcel).has_value());
    }
}

} // namespace
