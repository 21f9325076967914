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

struct Cuts {
    TestHub hub;
    BadLine line{sharedServer().port(), {}};
    std::unique_ptr<HubTransport> near = hub.laptop(u"a"_s);
    std::unique_ptr<HubTransport> far = afar();

    std::unique_ptr<HubTransport> afar()
    {
        return hub.open(TestHub::through(hub.url(u"a"_s, hub.pieces().groupTag()), line.port()));
    }
    void leaving();
    void reading();
};

void Cuts::leaving()
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

void Cuts::reading()
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

TEST_CASE_METHOD(Cuts, "hub: a cut at any byte costs the page in flight", "[core][sync][hub]")
{
    SECTION("leaving")
    {
        leaving();
    }
    SECTION("reading")
    {
        reading();
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

struct WaitingCalls {
    TestHub hub;
    QString url = hub.url(u"a"_s, hub.pieces().groupTag());
    std::unique_ptr<HubTransport> near = hub.open(url);
    Parcel parcel{hub.pieces().run(streamNamed('a'), 9, 16), {}, {}};
    std::optional<Barrier> barrier;

    WaitingCalls()
    {
        REQUIRE(near->push({hub.pieces().run(streamNamed('a'), 1, 8), {}, {}}).has_value());
        barrier.emplace(hub);
    }
    void cancelled();
    void deathWhileReading();
    void deathWhileLeaving();
    void stopped();
};

void WaitingCalls::cancelled()
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
    barrier->lift();
    CHECK(near->push(parcel).has_value());
}

void WaitingCalls::deathWhileReading()
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

void WaitingCalls::deathWhileLeaving()
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

void WaitingCalls::stopped()
{
    std::thread other = onceItWaits(hub, [this] {
        hub.sql(u"SELECT pg_cancel_backend(pid) FROM pg_stat_activity"
                " WHERE application_name = 'homeward' AND wait_event_type = 'Lock'"_s);
    });
    const auto pushed = near->push(parcel);
    other.join();
    REQUIRE_FALSE(pushed.has_value());
    CHECK(pushed.error().code == ErrorCode::Unreachable);
    barrier->lift();
    CHECK(near->push(parcel).has_value());
}

TEST_CASE_METHOD(WaitingCalls,
                 "hub: waiting ends when nobody wants the answer or nobody can give it",
                 "[core][sync][hub]")
{
    SECTION("a cancelled job")
    {
        cancelled();
    }
    SECTION("a server that dies while a page is read")
    {
        deathWhileReading();
    }
    SECTION("a server that dies while a parcel is left")
    {
        deathWhileLeaving();
    }
    SECTION("an administrator who stops the call")
    {
        stopped();
    }
}

} // namespace
