// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub/hub_admin.h"
#include "tests/support/core/hub_fixture.h"

#include <QUrl>

#include <catch2/catch.hpp>
#include <libpq-fe.h>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::sync::HubAddress;
using core::sync::SealedSegment;
using test::sharedServer;
using test::streamNamed;
using test::tagNamed;
using test::TestHub;

/// The SQLSTATE of a statement, empty when it went well: as a laptop that does not use our program.
QString stateOf(const QString& url, const QString& statement)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdb((url + u"&sslmode=verify-full"_s).toUtf8().constData()), PQfinish);
    REQUIRE(PQstatus(connection.get()) == CONNECTION_OK);
    PQsetNoticeReceiver(
        connection.get(), [](void*, const PGresult*) {}, nullptr);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), statement.toUtf8().constData()), PQclear);
    return QString::fromLatin1(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE));
}

core::Error refusalOf(TestHub& hub, const QString& url)
{
    const auto transport = hub.open(url);
    const auto page = transport->pull({});
    REQUIRE_FALSE(page.has_value());
    return page.error();
}

struct Walls {
    TestHub hub;
    QByteArray tag = hub.pieces().groupTag();
    test::SealedPieces otherPieces{QByteArray(32, 'o')};
    QString url = hub.url(u"a"_s, tag);
    QString otherUrl = hub.url(u"other"_s, otherPieces.groupTag());
    std::unique_ptr<core::sync::HubTransport> a = hub.open(url);

    Walls()
    {
        REQUIRE(a->push({hub.pieces().run(streamNamed('a'), 1, 8),
                         {hub.pieces().key(tagNamed('k'), streamNamed('a'), 1)},
                         {hub.pieces().beacon(tagNamed('a'))}})
                    .has_value());
    }
    void noTables();
    void noFunctionBetween();
    void otherGroup();
    void secondWall();
    void shares();
    void removal();
    void logins();
};

void Walls::noTables()
{
    const QString denied = u"42501"_s;
    for (const QString& table : {u"segment"_s, u"segment_03"_s, u"record_key"_s, u"beacon"_s,
                                 u"stream"_s, u"grp"_s, u"login"_s, u"spent"_s, u"step"_s}) {
        INFO(qPrintable(table));
        CHECK(stateOf(url, u"SELECT * FROM hub."_s + table) == denied);
        CHECK(stateOf(url, u"DELETE FROM hub."_s + table) == denied);
        CHECK(stateOf(url, u"TRUNCATE hub."_s + table) == denied);
        CHECK(stateOf(url, u"DROP TABLE hub."_s + table) == denied);
    }
    CHECK(stateOf(url, u"UPDATE hub.segment SET blob = 'x'"_s) == denied);
    CHECK(stateOf(url, u"UPDATE hub.login SET grp = 2"_s) == denied);
    CHECK(stateOf(url, u"INSERT INTO hub.grp (tag) VALUES ('12345678')"_s) == denied);
    CHECK(stateOf(url, u"SELECT nextval('hub.arrival')"_s) == denied);
    CHECK(stateOf(url, u"SELECT hub.spend(0, 0)"_s) == denied);
    CHECK(stateOf(url, u"SELECT * FROM hub.page(1, '{}', '{}', true, 1, 0, NULL)"_s) == denied);
    CHECK(stateOf(url, u"SET ROLE hub_owner"_s) == denied);
    CHECK(stateOf(url, u"CREATE TEMP TABLE t (x int)"_s) == denied);
    CHECK(stateOf(url, u"CREATE TABLE public.t (x int)"_s) == denied);
    CHECK(stateOf(url, u"CREATE SCHEMA mine"_s) == denied);
    CHECK(stateOf(url, u"CREATE ROLE x"_s) == denied);
    CHECK(stateOf(url, u"SELECT * FROM hub.pull('{}', '{}', true, 1, 0, NULL, NULL)"_s) ==
          QString());
}

void Walls::noFunctionBetween()
{
    // The functions look names up in pg_catalog alone, whatever the session says.
    CHECK(stateOf(url,
                  u"SET search_path = pg_temp, hub; "
                  "SELECT * FROM hub.pull('{}', '{}', true, 1, 0, NULL, NULL)"_s) == QString());
    CHECK(hub.sql(u"SELECT count(*) FROM pg_proc WHERE pronamespace = 'hub'::regnamespace"
                  " AND NOT proconfig::text LIKE '%search_path=pg_catalog, pg_temp%'"_s) ==
          QStringList{u"0"_s});
}

void Walls::otherGroup()
{
    const auto other = hub.open(otherUrl);
    const auto page = other->pull({});
    REQUIRE(page.has_value());
    CHECK(page->parcel.isEmpty());
    CHECK(page->heads.heads().empty());
    // The same names in another group are other things.
    REQUIRE(other
                ->push({otherPieces.run(streamNamed('a'), 1, 3),
                        {otherPieces.key(tagNamed('k'), streamNamed('a'), 1, true)},
                        {otherPieces.beacon(tagNamed('a'))}})
                .has_value());
    const auto mine = test::pullAll(*a);
    CHECK(mine.heads.seqOf(streamNamed('a')) == 8);
    REQUIRE(mine.parcel.keys.size() == 1);
    CHECK_FALSE(mine.parcel.keys.front().isErased);
    // Nor are its pieces taken here.
    const auto strange = a->push({otherPieces.run(streamNamed('o'), 1, 8), {}, {}});
    REQUIRE_FALSE(strange.has_value());
    CHECK(strange.error().code == ErrorCode::NotTrusted);
}

void Walls::secondWall()
{
    hub.sql(u"GRANT USAGE ON SCHEMA hub TO hub_member;"
            "GRANT ALL ON ALL TABLES IN SCHEMA hub TO hub_member"_s);
    const QString one = u"DO $$ BEGIN IF (SELECT count(*) FROM hub.%1) <> %2 THEN"
                        " RAISE EXCEPTION 'n'; END IF; END $$"_s;
    for (const QString& table : {u"segment"_s, u"record_key"_s, u"beacon"_s, u"stream"_s}) {
        INFO(qPrintable(table));
        CHECK(stateOf(url, one.arg(table).arg(1)) == QString());
        CHECK(stateOf(otherUrl, one.arg(table).arg(0)) == QString());
    }
    CHECK(stateOf(url, u"DELETE FROM hub.segment"_s) == QString());
    CHECK(stateOf(url, u"UPDATE hub.segment SET last = last + 1"_s) == QString());
    CHECK(stateOf(url, u"UPDATE hub.login SET grp = grp + 1"_s) == QString());
    CHECK(stateOf(url, u"INSERT INTO hub.beacon VALUES (2, '1234567812345678', 1, 'x')"_s) ==
          u"42501"_s);
    CHECK(stateOf(url, u"INSERT INTO hub.beacon VALUES (1, '1234567812345678', 1, 'x')"_s) ==
          QString());
    CHECK(hub.sql(u"SELECT count(*), max(last) FROM hub.segment"_s) == QStringList{u"1|8"_s});
    CHECK(hub.sql(u"SELECT count(DISTINCT grp) FROM hub.login"_s) == QStringList{u"2"_s});
    CHECK(hub.sql(u"SELECT count(*) FROM pg_class WHERE relnamespace = 'hub'::regnamespace"
                  " AND relkind IN ('r', 'p') AND relname <> 'step'"
                  " AND NOT (relrowsecurity AND relforcerowsecurity)"_s) == QStringList{u"0"_s});
}

void Walls::shares()
{
    hub.sql(u"UPDATE hub.login SET pieces_a_day = 20 WHERE name = '%1_a'"_s.arg(hub.name()));
    REQUIRE(a->push({hub.pieces().run(streamNamed('b'), 1, 15, 1), {}, {}}).has_value());
    const auto more = a->push({hub.pieces().run(streamNamed('b'), 16, 20, 1), {}, {}});
    REQUIRE_FALSE(more.has_value());
    CHECK(more.error().code == ErrorCode::DiskFull);
    CHECK(a->pull({}).has_value());
    core::sync::PullRequest withBeacon;
    withBeacon.beacon = hub.pieces().beacon(tagNamed('a'));
    hub.sql(u"UPDATE hub.spent SET day = day - 1"_s);
    CHECK(a->pull(withBeacon).has_value());
    CHECK(a->push({{hub.pieces().segment(streamNamed('b'), 16, 20, 900'000)}, {}, {}}).has_value());
    const auto large =
        a->push({{hub.pieces().segment(streamNamed('b'), 21, 25, 1024 * 1024)}, {}, {}});
    REQUIRE_FALSE(large.has_value());
    CHECK(large.error().code == ErrorCode::InputDamaged);
    SealedSegment bare = hub.pieces().segment(streamNamed('b'), 21, 25);
    bare.blob = QByteArray(300, 'x');
    const auto unsealed = a->push({{bare}, {}, {}});
    REQUIRE_FALSE(unsealed.has_value());
    CHECK(unsealed.error().code == ErrorCode::InputDamaged);
}

void Walls::removal()
{
    REQUIRE(core::sync::hubRemoveLaptop(hub.adminUrl(), hub.name() + u"_a"_s, hub.control())
                .has_value());
    const auto connected = a->pull({});
    REQUIRE_FALSE(connected.has_value());
    CHECK(connected.error().code == ErrorCode::NotAllowed);
    CHECK(refusalOf(hub, url).code == ErrorCode::BadInput);
    const auto again =
        core::sync::hubRemoveLaptop(hub.adminUrl(), hub.name() + u"_a"_s, hub.control());
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::NotFound);
}

void Walls::logins()
{
    const auto add = [&](const QString& by, const QString& login) {
        return core::sync::hubAddLaptop(by, login, tag, hub.control());
    };
    CHECK(add(hub.adminUrl(), hub.name() + u"_a"_s).error().code == ErrorCode::StoreExists);
    CHECK(add(url, u"mine"_s).error().code == ErrorCode::NotAllowed);
    for (const QString& bad :
         {u""_s, u"A"_s, u"a\" SUPERUSER"_s, u"pg_x"_s, u"hub_owner"_s, u"1a"_s, QString(64, u'a')})
        CHECK(add(hub.adminUrl(), bad).error().code == ErrorCode::BadInput);
    CHECK(core::sync::hubInit(url, hub.control()).error().code == ErrorCode::NotAllowed);
    CHECK(core::sync::hubAddLaptop(hub.adminUrl(), u"b"_s, "short", hub.control()).error().code ==
          ErrorCode::BadInput);
}

TEST_CASE_METHOD(Walls, "hub: a laptop may call two functions and touch nothing",
                 "[core][sync][hub]")
{
    SECTION("no statement on any table")
    {
        noTables();
    }
    SECTION("a function of his own does not get between")
    {
        noFunctionBetween();
    }
    SECTION("another group sees and disturbs nothing")
    {
        otherGroup();
    }
    SECTION("the second wall holds where rights were given by mistake")
    {
        secondWall();
    }
    SECTION("a day's share ends, and a blob has a size")
    {
        shares();
    }
    SECTION("a laptop that was removed is out at once")
    {
        removal();
    }
    SECTION("a login is made once, and only by an administrator")
    {
        logins();
    }
}

TEST_CASE("hub: an address never asks for less than TLS and SCRAM", "[core][sync][hub]")
{
    const QString good = u"postgresql://a:b@hub.example:5433/homeward"_s;
    REQUIRE(HubAddress::parse(good).has_value());
    CHECK(HubAddress::parse(good + u"?sslmode=verify-full&channel_binding=require"_s).has_value());
    CHECK(HubAddress::parse(good)->keywords().at("sslmode") == "verify-full");
    const auto refused = [](const QString& url) {
        const auto address = HubAddress::parse(url);
        REQUIRE_FALSE(address.has_value());
        CHECK(address.error().code == ErrorCode::BadInput);
        CHECK_FALSE(address.error().detail.contains(u"secret"_s));
        return address.error().args.at(0);
    };
    for (const QString& mode :
         {u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s})
        CHECK(refused(good + u"?sslmode="_s + mode) == u"sslmode"_s);
    CHECK(refused(good + u"?channel_binding=prefer"_s) == u"channel_binding"_s);
    CHECK(refused(good + u"?gssencmode=require"_s) == u"gssencmode"_s);
    CHECK(refused(good + u"?options=-csearch_path%3Dx"_s) == u"options"_s);
    CHECK(refused(good + u"?ssl_max_protocol_version=TLSv1"_s) == u"ssl_max_protocol_version"_s);
    CHECK(refused(good + u"?service=x"_s) == u"service"_s);
    CHECK(refused(u"postgresql://a:secret@/homeward?host=/var/run/postgresql"_s) == u"host"_s);
    CHECK(refused(u"postgresql://a:secret@/homeward?host=@abstract"_s) == u"host"_s);
    CHECK(refused(u"postgresql://a:secret@hub.example,/homeward"_s) == u"host"_s);
    CHECK(refused(u"postgresql://a:secret@/homeward"_s) == u"host"_s);
    CHECK(refused(u"postgresql://hub.example/homeward"_s) == u"user"_s);
    CHECK(refused(u"postgresql://a:secret@hub.example"_s) == u"dbname"_s);
    CHECK(refused(u"host=hub.example user=a password=secret dbname=x"_s) == u"url"_s);
    CHECK(refused(u"postgresql://a:secret@[::1/x"_s) == u"url"_s);

    // Who asks makes no difference to where it is.
    CHECK(HubAddress::parse(good)->place() ==
          HubAddress::parse(u"postgresql://x:y@HUB.example:5433/homeward"_s)->place());
    CHECK(HubAddress::parse(good)->place() !=
          HubAddress::parse(u"postgresql://a:b@hub.example:5433/other"_s)->place());
    for (const QString& url : {good, u"postgresql://a@[fe80::1]:6000/x"_s,
                               u"postgresql://a@one,two:1,2/x?sslrootcert=/a%20b.crt"_s}) {
        const auto address = HubAddress::parse(url);
        const auto back = HubAddress::parse(address->urlFor(u"log in"_s, u"p:/@%"_s));
        REQUIRE(back.has_value());
        CHECK(back->place() == address->place());
        CHECK(back->keywords().at("user") == "log in");
        CHECK(back->keywords().at("password") == "p:/@%");
        CHECK(back->keywords().at("sslrootcert") == address->keywords().at("sslrootcert"));
    }
}

TEST_CASE("hub: a stranger is not spoken to", "[core][sync][hub]")
{
    TestHub hub;
    const QString url = hub.url(u"a"_s, hub.pieces().groupTag());
    const auto& server = sharedServer();

    SECTION("certificates")
    {
        QString wrong = url;
        const auto error = refusalOf(
            hub, wrong.replace(QString::fromLatin1(QUrl::toPercentEncoding(server.certificates())),
                               server.otherCertificates()));
        CHECK(error.code == ErrorCode::NotTrusted);
        QString none = url;
        none.replace(u"ca.crt"_s, u"missing.crt"_s);
        CHECK(refusalOf(hub, none).code == ErrorCode::BadInput);
        // The system's certificates do not know this server either.
        QString system = url;
        CHECK(refusalOf(hub, system.left(system.indexOf(u'?'))).code != ErrorCode::Unreachable);
        QString otherName = url;
        otherName.replace(u"@localhost"_s, u"@localhost.localdomain"_s);
        otherName += u"&hostaddr=127.0.0.1"_s;
        CHECK(refusalOf(hub, otherName).code == ErrorCode::NotTrusted);
    }
    SECTION("logins")
    {
        const QString login = hub.name() + u"_a"_s;
        const auto wrong = refusalOf(hub, server.url(login, u"guessed"_s, hub.name()));
        CHECK(wrong.code == ErrorCode::BadInput);
        CHECK(wrong.args == std::vector{u"hub-login"_s});
        CHECK(wrong.detail.contains(u"28P01"_s));
        CHECK(refusalOf(hub, server.url(u"nobody"_s, u"x"_s, hub.name())).args ==
              std::vector{u"hub-login"_s});
        QString elsewhere = url;
        elsewhere.replace(u'/' + hub.name() + u'?', u"/nowhere?"_s);
        CHECK(refusalOf(hub, elsewhere).code == ErrorCode::NotFound);
        elsewhere = url;
        elsewhere.replace(u'/' + hub.name() + u'?', u"/template1?"_s);
        CHECK(refusalOf(hub, elsewhere).code == ErrorCode::NotFound);
        // Only the verifier of the password is with the server.
        CHECK(hub.sql(u"SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid"
                      " WHERE rolname = '%1'"_s.arg(login)) == QStringList{u"t"_s});
    }
    SECTION("a password in the clear or as MD5 is not given")
    {
        hub.sql(u"SET password_encryption = 'md5'; CREATE ROLE %1_md5 LOGIN PASSWORD 'x'"_s.arg(
            hub.name()));
        CHECK(refusalOf(hub, server.url(hub.name() + u"_md5"_s, u"x"_s, hub.name())).code !=
              ErrorCode::Unreachable);
    }
    SECTION("nobody there")
    {
        test::PostgresServer& shared = sharedServer();
        shared.crash();
        CHECK(refusalOf(hub, url).code == ErrorCode::Unreachable);
        REQUIRE(shared.restart().has_value());
        CHECK(hub.open(url)->pull({}).has_value());
    }
}

} // namespace
