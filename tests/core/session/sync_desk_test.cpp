// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sync_desk.h"
#include "tests/support/core/temp_session.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::session::LaptopRow;
using core::session::SyncDesk;
using core::session::SyncStatus;
using core::sync::ExchangeReport;
using core::sync::Road;
using test::TempSession;

const core::JobControl kGoOn;

/// Two laptops of one group and the places between them.
struct Pair {
    TempSession first{1};
    TempSession second{2, first};
    QTemporaryDir place;

    static ExchangeReport done(const core::Result<ExchangeReport>& result)
    {
        if (!result)
            FAIL("no exchange: " << qPrintable(core::errorName(result.error().code)) << " "
                                 << qPrintable(result.error().detail));
        return *result;
    }
    ExchangeReport byFolder(TempSession& laptop)
    {
        return done(SyncDesk(laptop.session()).withFolder(place.path(), {}, kGoOn));
    }
    ExchangeReport byStick(TempSession& laptop)
    {
        return done(SyncDesk(laptop.session()).withStick(place.path(), {}, kGoOn));
    }
    static SyncStatus status(TempSession& laptop)
    {
        const auto status = SyncDesk(laptop.session()).status();
        REQUIRE(status.has_value());
        return *status;
    }
    static LaptopRow other(TempSession& laptop)
    {
        for (const LaptopRow& row : status(laptop).laptops) {
            if (!row.isThis)
                return row;
        }
        FAIL("no other laptop");
        return {};
    }
    static qint64 people(TempSession& laptop) { return *laptop.here().people().count({}); }
};

} // namespace

TEST_CASE("sync desk: a person registered on one laptop is on the other after a folder",
          "[core][session][sync]")
{
    Pair pair;
    pair.first.addPerson({.name = u"Thiri Hnin Wai"_s});
    CHECK(Pair::status(pair.first).notShared > 0);
    CHECK(pair.byFolder(pair.first).sentRecords > 0);
    const ExchangeReport read = pair.byFolder(pair.second);
    CHECK(read.newPeople == 1);
    CHECK(read.refused == 0);
    CHECK(Pair::people(pair.second) == 1);
    // The folder holds it, so it is not on one laptop alone any more.
    CHECK(Pair::status(pair.first).notShared == 0);

    pair.byFolder(pair.second); // tells that it has them now
    pair.byFolder(pair.first);
    const LaptopRow heard = Pair::other(pair.first);
    REQUIRE(heard.heardAtMs.has_value());
    CHECK(*heard.heardAtMs == pair.first.clock().nowMs());
    CHECK(heard.road == Road::Folder);
    CHECK(heard.missingHere == 0);
    CHECK(heard.missingThere == 0);
    const auto past = SyncDesk(pair.first.session()).past(10);
    REQUIRE(past.has_value());
    REQUIRE(past->size() == 2);
    CHECK(past->front().outcome == u"done"_s);
    CHECK(past->back().report.sent > 0);
}

TEST_CASE("sync desk: a stick carries both ways and is read once", "[core][session][sync]")
{
    Pair pair;
    pair.first.addPerson({.name = u"Thiri Hnin Wai"_s});
    pair.byStick(pair.first);
    CHECK(Pair::status(pair.first).notShared > 0); // in a pocket is not yet on a laptop
    CHECK(pair.byStick(pair.second).newPeople == 1);
    pair.second.addPerson({.name = u"Arjun Singh"_s});
    pair.byStick(pair.second);
    CHECK(pair.byStick(pair.first).newPeople == 1);
    CHECK(pair.byStick(pair.first).newPeople == 0);
    CHECK(Pair::people(pair.first) == 2);
    CHECK(Pair::people(pair.second) == 2);
    CHECK(Pair::status(pair.first).notShared == 0); // the second has told that it has them
}

TEST_CASE("sync desk: a stick of another group is refused and remembered", "[core][session][sync]")
{
    Pair pair;
    TempSession stranger(3);
    stranger.addPerson({.name = u"Somebody Else"_s});
    pair.byStick(stranger);
    const auto refused = SyncDesk(pair.first.session()).withStick(pair.place.path(), {}, kGoOn);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::NotTrusted);
    CHECK(Pair::people(pair.first) == 0);
    const SyncStatus status = Pair::status(pair.first);
    REQUIRE(status.last.has_value());
    CHECK(status.last->outcome == core::errorName(ErrorCode::NotTrusted));
}

TEST_CASE("sync desk: a folder that is not there, and a stop, lose nothing",
          "[core][session][sync]")
{
    Pair pair;
    pair.first.addPerson({.name = u"Thiri Hnin Wai"_s});
    const auto gone = SyncDesk(pair.first.session()).withFolder(u"/no/such/place"_s, {}, kGoOn);
    REQUIRE_FALSE(gone.has_value());
    CHECK(gone.error().code == ErrorCode::Unreachable);
    core::JobControl stopped;
    stopped.cancel();
    const auto cut = SyncDesk(pair.first.session()).withFolder(pair.place.path(), {}, stopped);
    REQUIRE_FALSE(cut.has_value());
    CHECK(cut.error().code == ErrorCode::Cancelled);
    CHECK(Pair::people(pair.first) == 1);
    pair.byFolder(pair.first);
    CHECK(pair.byFolder(pair.second).newPeople == 1);
}

TEST_CASE("sync desk: a bundle for one laptop opens there and nowhere else",
          "[core][session][sync]")
{
    Pair pair;
    TempSession third(3, pair.first);
    pair.first.addPerson({.name = u"Thiri Hnin Wai"_s});
    const QString file = pair.place.filePath(u"for-second.hwbundle"_s);
    const core::domain::DeviceId device = [&pair] {
        for (const LaptopRow& row : Pair::status(pair.second).laptops) {
            if (row.isThis)
                return row.id;
        }
        return core::domain::DeviceId(core::IdBytes{});
    }();
    Pair::done(SyncDesk(pair.first.session()).writeBundle(file, device, {}, kGoOn));
    const auto shut = SyncDesk(third.session()).readBundle(file, {}, kGoOn);
    REQUIRE_FALSE(shut.has_value());
    CHECK(shut.error().code == ErrorCode::NotTrusted);
    CHECK(Pair::done(SyncDesk(pair.second.session()).readBundle(file, {}, kGoOn)).newPeople == 1);
}

TEST_CASE("sync desk: where a laptop shares is kept in its store", "[core][session][sync]")
{
    TempSession laptop;
    CHECK(SyncDesk(laptop.session()).places()->folder.isEmpty());
    REQUIRE(SyncDesk(laptop.session())
                .setPlaces({u"/srv/shared"_s, u"postgresql://hub/homeward"_s, Road::Folder}));
    REQUIRE(laptop.open());
    const auto places = SyncDesk(laptop.session()).places();
    REQUIRE(places.has_value());
    CHECK(places->folder == u"/srv/shared"_s);
    CHECK(places->hubUrl == u"postgresql://hub/homeward"_s);
    CHECK(places->usual == Road::Folder);
}

TEST_CASE("sync desk: a revoked laptop is told as such, and nothing new of it counts",
          "[core][session][sync]")
{
    Pair pair;
    pair.byFolder(pair.first);
    pair.byFolder(pair.second);
    pair.byFolder(pair.first);
    REQUIRE(SyncDesk(pair.first.session()).revoke(Pair::other(pair.first).id));
    CHECK(Pair::other(pair.first).isRevoked);
    pair.second.addPerson({.name = u"Arjun Singh"_s});
    pair.byFolder(pair.second);
    pair.byFolder(pair.first);
    CHECK(Pair::people(pair.first) == 0);
    CHECK_FALSE(Pair::status(pair.first).heldBack.empty());
}
