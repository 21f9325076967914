// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/cli_store.h"
#include "tests/support/core/hub_fixture.h"

#include <QDir>

namespace {

using namespace Qt::StringLiterals;
using test::CliResult;
using test::CliStore;

QByteArray peopleTable(const QString& name)
{
    return "external_id,full_name\n" + name.toUtf8() + "," + name.toUtf8() + "\n";
}

/// A store of fictional people and an empty one that was taken into its group, by the program.
struct CliPair {
    CliStore first;
    CliStore second;
    QTemporaryDir place;

    CliPair()
    {
        REQUIRE(
            first.run({u"--user"_s, u"Daw Mya Sein"_s, u"init"_s, u"--station"_s, u"MSB"_s}).exit ==
            0);
        REQUIRE(second.run({u"--user"_s, u"Kanokwan S."_s, u"init"_s, u"--join"_s}).exit == 0);
        const QString request = place.filePath(u"new.hwjoin"_s);
        const QString grant = place.filePath(u"new.hwgrant"_s);
        const CliResult asked = second.run({u"device"_s, u"request"_s, u"--out"_s, request});
        REQUIRE(asked.exit == 0);
        const CliResult taken = first.run({u"device"_s, u"enrol"_s, request, u"--words"_s,
                                           asked.json().value(u"words"_s).toString(), u"--role"_s,
                                           u"supervisor"_s, u"--out"_s, grant});
        REQUIRE(taken.exit == 0);
        REQUIRE(second
                    .run({u"device"_s, u"join"_s, grant, u"--words"_s,
                          taken.json().value(u"words"_s).toString()})
                    .exit == 0);
    }
    static void addPerson(CliStore& store, const QString& name)
    {
        const QString file = store.write(u"people.csv"_s, peopleTable(name));
        REQUIRE(store.run({u"import"_s, u"people"_s, file}).exit == 0);
    }
    static qint64 people(CliStore& store)
    {
        return store.run({u"info"_s}).json().value(u"people"_s).toInteger();
    }
    static CliResult share(CliStore& store, const QStringList& words)
    {
        const CliResult result = store.run(QStringList{u"sync"_s} + words);
        INFO(result.err.toStdString());
        REQUIRE(result.exit == 0);
        return result;
    }
};

} // namespace

TEST_CASE("cli: two stores share by bundle, stick and folder", "[core][cli][sync]")
{
    CliPair pair;
    CliPair::addPerson(pair.first, u"Thiri"_s);
    const QString bundle = pair.place.filePath(u"a.hwbundle"_s);
    const CliResult written = CliPair::share(pair.first, {u"bundle"_s, u"write"_s, bundle});
    CHECK(written.json().value(u"sent_records"_s).toInteger() > 0);
    CHECK(written.json().value(u"road"_s).toString() == u"bundle"_s);
    const CliResult read = CliPair::share(pair.second, {u"bundle"_s, u"read"_s, bundle});
    CHECK(read.json().value(u"new_people"_s).toInteger() == 1);
    CHECK(read.json().value(u"refused"_s).toInteger() == 0);
    CHECK(CliPair::people(pair.second) == 1);

    CliPair::addPerson(pair.second, u"Arjun"_s);
    const QString stick = pair.place.filePath(u"stick"_s);
    REQUIRE(QDir().mkpath(stick));
    CliPair::share(pair.second, {u"stick"_s, stick});
    CHECK(
        CliPair::share(pair.first, {u"stick"_s, stick}).json().value(u"new_people"_s).toInteger() ==
        1);

    CliPair::addPerson(pair.first, u"Min"_s);
    const QString folder = pair.place.filePath(u"folder"_s);
    REQUIRE(QDir().mkpath(folder));
    CliPair::share(pair.first, {u"folder"_s, folder});
    CHECK(CliPair::share(pair.second, {u"folder"_s, folder})
              .json()
              .value(u"new_people"_s)
              .toInteger() == 1);
    CHECK(CliPair::people(pair.first) == 3);
    CHECK(CliPair::people(pair.second) == 3);
    const QList<QByteArray> status =
        CliPair::share(pair.second, {u"status"_s}).out.trimmed().split('\n');
    REQUIRE(status.size() == 3); // two laptops and the facts
    CHECK(QJsonDocument::fromJson(status.back()).object().value(u"not_shared"_s).toInteger(-1) ==
          0);
}

TEST_CASE("cli: what is not there, damaged or of another group has its exit code",
          "[core][cli][sync]")
{
    CliPair pair;
    CHECK(pair.first.run({u"sync"_s, u"folder"_s, u"/no/such/place"_s}).exit == 6);
    CHECK(pair.first.run({u"sync"_s, u"hub"_s, u"hub.example"_s}).exit == 2);
    CHECK(pair.first
              .run({u"sync"_s, u"bundle"_s, u"read"_s,
                    pair.first.write(u"no.hwbundle"_s, "not a bundle at all")})
              .exit == 3);
    CHECK(pair.first
              .run({u"sync"_s, u"bundle"_s, u"write"_s, pair.place.filePath(u"x.hwbundle"_s),
                    u"--for"_s, u"QQQ"_s})
              .exit == 2);
    CliStore stranger;
    REQUIRE(stranger.run({u"--user"_s, u"Somebody"_s, u"init"_s, u"--station"_s, u"XX"_s}).exit ==
            0);
    const QString bundle = pair.place.filePath(u"theirs.hwbundle"_s);
    REQUIRE(stranger.run({u"sync"_s, u"bundle"_s, u"write"_s, bundle}).exit == 0);
    const CliResult refused = pair.first.run({u"sync"_s, u"bundle"_s, u"read"_s, bundle});
    CHECK(refused.exit == 3);
    CHECK(refused.err.contains("not made by a laptop of this group"));
}

TEST_CASE("cli: a hub is made, lets each laptop in, and carries records between them",
          "[core][cli][sync][hub]")
{
    CliPair pair;
    const auto admin = test::sharedServer().makeDatabase(u"cli_hub"_s);
    REQUIRE(admin.has_value());
    REQUIRE(pair.first.run({u"sync"_s, u"hub"_s, u"init"_s, *admin}).exit == 0);
    const auto urlOf = [&](const QString& login) {
        const CliResult added = pair.first.run({u"sync"_s, u"hub"_s, u"add"_s, *admin, login});
        REQUIRE(added.exit == 0);
        return added.json().value(u"url"_s).toString();
    };
    const QString first = urlOf(u"first_laptop"_s);
    const QString second = urlOf(u"second_laptop"_s);
    CliPair::addPerson(pair.first, u"Thiri"_s);
    CliPair::share(pair.first, {u"hub"_s, first});
    const CliResult read = CliPair::share(pair.second, {u"hub"_s, second});
    CHECK(read.json().value(u"new_people"_s).toInteger() == 1);
    CHECK(CliPair::people(pair.second) == 1);
    // What is there already is not sent again.
    CliPair::share(pair.second, {u"hub"_s, second});
    CHECK(CliPair::share(pair.second, {u"hub"_s, second}).json().value(u"sent"_s).toInteger() == 0);
    REQUIRE(pair.first.run({u"sync"_s, u"hub"_s, u"remove"_s, *admin, u"second_laptop"_s}).exit ==
            0);
    CHECK(pair.second.run({u"sync"_s, u"hub"_s, second}).exit != 0);
}
