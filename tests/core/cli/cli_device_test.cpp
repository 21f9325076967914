// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/cli_store.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using test::CliResult;
using test::CliStore;

QString answer(const CliResult& result, const QString& key)
{
    return result.json().value(key).toString();
}

QList<QJsonObject> rowsOf(const CliResult& result)
{
    QList<QJsonObject> rows;
    for (const QByteArray& line : result.out.split('\n')) {
        if (!line.isEmpty())
            rows.append(QJsonDocument::fromJson(line).object());
    }
    return rows;
}

} // namespace

TEST_CASE("cli: a laptop asks, is let in and joins, and is revoked", "[core][cli]")
{
    CliStore first;
    CliStore second;
    REQUIRE(first.run({u"--user"_s, u"Daw Mya Sein"_s, u"init"_s, u"--station"_s, u"MSB"_s}).exit ==
            0);
    REQUIRE(second.run({u"--user"_s, u"Naw Eh Paw"_s, u"init"_s, u"--join"_s}).exit == 0);
    CHECK(second.run({u"info"_s}).json().value(u"waits_to_join"_s).toBool());
    const QString requestFile = first.folder.filePath(u"request"_s);
    const QString grantFile = first.folder.filePath(u"grant"_s);
    const CliResult request =
        second.run({u"device"_s, u"request"_s, u"--out"_s, requestFile, u"--name"_s, u"desk 2"_s});
    REQUIRE(request.exit == 0);
    const QString words = answer(request, u"words"_s);
    CHECK(words.split(u' ').size() == 6);

    const auto enrol = [&](const QString& file, const QString& said) {
        return first.run({u"device"_s, u"enrol"_s, file, u"--words"_s, said, u"--out"_s, grantFile,
                          u"--role"_s, u"transport"_s});
    };
    CHECK(enrol(requestFile, u"zoo zoo zoo zoo zoo zoo"_s).exit == 3);
    CHECK_FALSE(QFile::exists(grantFile));
    QString mistyped = answer(request, u"typed"_s);
    mistyped[8] = mistyped[8] == u'7' ? u'8' : u'7';
    const CliResult wrong = enrol(mistyped, words);
    CHECK(wrong.exit == 3);
    CHECK(wrong.err.contains("Group 1"));
    const CliResult grant = enrol(answer(request, u"typed"_s), words);
    REQUIRE(grant.exit == 0);

    CHECK(second.run({u"device"_s, u"join"_s, grantFile, u"--words"_s, words}).exit == 3);
    const QString said = answer(grant, u"words"_s);
    REQUIRE(second.run({u"device"_s, u"join"_s, grantFile, u"--words"_s, said}).exit == 0);
    CHECK(second.run({u"device"_s, u"join"_s, grantFile, u"--words"_s, said}).exit == 1);
    CHECK_FALSE(second.run({u"info"_s}).json().value(u"waits_to_join"_s).toBool());

    const QList<QJsonObject> laptops = rowsOf(first.run({u"device"_s, u"list"_s}));
    REQUIRE(laptops.size() == 2);
    const QString device = answer(grant, u"device"_s);
    const QString letters = answer(second.run({u"info"_s}), u"device"_s);
    CHECK(answer(second.run({u"info"_s}), u"device_id"_s) == device);
    CHECK(first.run({u"device"_s, u"revoke"_s, u"nobody"_s}).exit == 2);
    CHECK(second.run({u"device"_s, u"revoke"_s, device}).exit != 0); // transport may not
    REQUIRE(first.run({u"device"_s, u"revoke"_s, letters.toLower()}).exit == 0);
    for (const QJsonObject& laptop : rowsOf(first.run({u"device"_s, u"list"_s}))) {
        const bool isSecond = laptop.value(u"device"_s).toString() == device;
        CHECK(laptop.value(u"state"_s).toString() == (isSecond ? u"revoked"_s : u"enrolled"_s));
        CHECK(laptop.value(u"this"_s).toBool() == !isSecond);
    }
    CHECK(first.run({u"verify"_s, u"--rebuild"_s}).exit == 0);
}

TEST_CASE("cli: a person is erased by code, with a reason, by a supervisor", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    const qint64 before = cli.people();
    const CliResult people = cli.asSupervisor({u"search"_s, u"a"_s, u"--limit"_s, u"1"_s});
    REQUIRE(people.exit == 0);
    const QList<QJsonObject> found = rowsOf(people);
    REQUIRE_FALSE(found.isEmpty());
    const QString code = found.front().value(u"code"_s).toString();
    REQUIRE_FALSE(code.isEmpty());
    CHECK(cli.asSupervisor({u"erase"_s, code}).exit == 2);
    CHECK(cli.asSupervisor({u"erase"_s, u"XXX-0000-X"_s, u"--reason"_s, u"asked"_s}).exit == 2);
    CHECK(cli.run({u"--user"_s, u"Kanokwan S."_s, u"erase"_s, code, u"--reason"_s, u"asked"_s})
              .exit == 4);
    REQUIRE(cli.asSupervisor({u"erase"_s, code, u"--reason"_s, u"asked"_s}).exit == 0);
    CHECK(cli.people() == before - 1);
    CHECK(cli.asSupervisor({u"erase"_s, code, u"--reason"_s, u"asked"_s}).exit == 2);
    CHECK(cli.asSupervisor({u"verify"_s, u"--rebuild"_s}).exit == 0);
}
