// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the store through homeward-cli, and who may still open it.
#include "tests/support/core/cli_store.h"

#include <QJsonArray>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;
using test::CliResult;
using test::CliStore;

QJsonArray exportedRows(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).array();
}

QJsonObject lineOf(const QByteArray& lines, qsizetype number)
{
    return QJsonDocument::fromJson(lines.split('\n').value(number)).object();
}

/// A manifest of the demo in the state asked for.
QString numberOfManifest(CliStore& cli, const QString& state)
{
    const QList<QByteArray> lines = cli.asSupervisor({u"manifest"_s, u"list"_s}).out.split('\n');
    for (const QByteArray& line : lines) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const bool hasPeople = row.value(u"passengers"_s).toInt() > 0;
        if (row.value(u"state"_s).toString() == state && hasPeople)
            return row.value(u"number"_s).toString();
    }
    FAIL("no manifest of the demo is in this state");
    return {};
}

} // namespace

TEST_CASE("cli: a manifest is exported as finalised, or marked as a draft", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    const QString out = cli.folder.filePath(u"list.json"_s);
    const QString draft = numberOfManifest(cli, u"draft"_s);
    const QStringList options{u"--format"_s, u"json"_s, u"--out"_s, out};
    CliResult run = cli.asSupervisor(QStringList{u"manifest"_s, u"export"_s, draft} + options);
    REQUIRE(run.exit == 0);
    CHECK(run.json().value(u"state"_s).toString() == u"draft"_s);
    QJsonArray rows = exportedRows(out);
    REQUIRE(rows.size() == run.json().value(u"written"_s).toInt());
    REQUIRE_FALSE(rows.isEmpty());
    for (const auto& row : rows) {
        CHECK(row.toObject().value(u"state"_s).toString() == u"draft"_s);
        CHECK_FALSE(row.toObject().contains(u"check_code"_s));
    }
    CHECK((QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther)) == 0);

    const QString sent = numberOfManifest(cli, u"arrived"_s);
    run = cli.asSupervisor(QStringList{u"export"_s, u"manifest"_s, sent} + options);
    REQUIRE(run.exit == 0);
    CHECK(run.json().value(u"state"_s).toString() == u"finalised"_s);
    rows = exportedRows(out);
    REQUIRE_FALSE(rows.isEmpty());
    CHECK(rows.first().toObject().value(u"check_code"_s) == run.json().value(u"check_code"_s));
}

TEST_CASE("cli: a manifest export names what it cannot do", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    const QString out = cli.folder.filePath(u"list.csv"_s);
    const QStringList to{u"--out"_s, out};
    const QStringList any{u"manifest"_s, u"export"_s, u"MS-1999-0101-01"_s};
    CHECK(cli.asSupervisor(any).exit == 2); // where to
    CHECK(cli.asSupervisor(any + to).exit == 2);
    CHECK(cli.asSupervisor(any + to + QStringList{u"--format"_s, u"doc"_s}).exit == 2);
    const QString draft = numberOfManifest(cli, u"draft"_s);
    CHECK(
        cli.run(QStringList{u"--user"_s, u"Kanokwan S."_s, u"manifest"_s, u"export"_s, draft} + to)
            .exit == 4);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("cli: the log says who changed what, and values only to who may read them", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    const QString list = cli.write(u"a.csv"_s, "full_name,phone\nSunita Thapa,+66812345678\n");
    REQUIRE(cli.asSupervisor({u"import"_s, u"people"_s, list}).exit == 0);
    const QString code = lineOf(cli.asSupervisor({u"search"_s, u"Sunita Thapa"_s}).out, 0)
                             .value(u"code"_s)
                             .toString();
    REQUIRE_FALSE(code.isEmpty());
    const QStringList history{u"audit"_s, u"list"_s, u"--person"_s, code};
    const CliResult all = cli.asSupervisor(history);
    REQUIRE(all.exit == 0);
    CHECK(all.out.contains("Sunita Thapa"));
    CHECK(all.out.contains("\"by\":\"Daw Mya Sein\""));
    const CliResult transport = cli.run(QStringList{u"--user"_s, u"Daniel Okafor"_s} + history);
    REQUIRE(transport.exit == 0);
    CHECK(transport.out.contains("\"field\":\"full_name\""));
    CHECK_FALSE(transport.out.contains("Sunita Thapa"));
    CHECK_FALSE(transport.out.contains("66812345678"));
    CHECK(cli.asSupervisor({u"audit"_s, u"list"_s, u"--person"_s, u"ZZZ-0000-0"_s}).exit == 2);
}

TEST_CASE("cli: the whole log is for supervisors, holds no value and verifies", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    const CliResult newest = cli.asSupervisor({u"audit"_s, u"list"_s, u"--limit"_s, u"5"_s});
    REQUIRE(newest.exit == 0);
    CHECK(newest.out.trimmed().split('\n').size() == 5);
    CHECK(cli.asSupervisor({u"audit"_s, u"list"_s, u"--limit"_s, u"many"_s}).exit == 2);
    CHECK(cli.run({u"--user"_s, u"Kanokwan S."_s, u"audit"_s, u"list"_s}).exit == 4);
    const CliResult chain = cli.asSupervisor({u"audit"_s, u"verify"_s});
    REQUIRE(chain.exit == 0);
    const qint64 changes = chain.json().value(u"changes"_s).toInteger();
    CHECK(changes > 0);
    const QString out = cli.folder.filePath(u"log.csv"_s);
    const CliResult written = cli.asSupervisor({u"export"_s, u"audit"_s, u"--out"_s, out});
    REQUIRE(written.exit == 0);
    CHECK(written.json().value(u"written"_s).toInteger() == changes);
}

TEST_CASE("cli: a forgotten passphrase is replaced with the recovery key", "[core][cli]")
{
    CliStore cli;
    const QString old = cli.passphrase;
    const CliResult made = cli.run({u"--user"_s, u"Mya"_s, u"init"_s, u"--station"_s, u"MSB"_s});
    REQUIRE(made.exit == 0);
    const QByteArray sheet = made.json().value(u"recovery_key"_s).toString().toUtf8();
    const QString words = cli.write(u"new"_s, "other words for the door\n");
    const auto recover = [&](const QByteArray& typed) {
        return cli.run({u"user"_s, u"recover"_s, u"Mya"_s, u"--recovery-file"_s,
                        cli.write(u"sheet"_s, typed), u"--new-passphrase-file"_s, words});
    };
    QByteArray mistyped = sheet;
    mistyped[0] = mistyped.at(0) == 'A' ? 'B' : 'A';
    const CliResult refused = recover(mistyped);
    CHECK(refused.exit == 3);
    CHECK(refused.err.contains("mistyped"));
    CHECK(cli.run({u"info"_s}).exit == 0);
    REQUIRE(recover(sheet).exit == 0);
    CHECK(cli.run({u"info"_s}).exit == 4);
    cli.passphrase = u"other words for the door"_s;
    CHECK(cli.run({u"info"_s}).exit == 0);
}

TEST_CASE("cli: who was disabled no longer opens the store", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    CHECK(cli.run({u"--user"_s, u"Kanokwan S."_s, u"info"_s}).exit == 0);
    CHECK(cli.run({u"--user"_s, u"Kanokwan S."_s, u"user"_s, u"disable"_s, u"Daniel Okafor"_s})
              .exit == 4);
    CHECK(cli.asSupervisor({u"user"_s, u"disable"_s, u"Daw Mya Sein"_s}).exit == 4); // oneself
    CHECK(cli.asSupervisor({u"user"_s, u"disable"_s, u"Nobody"_s}).exit == 2);
    REQUIRE(cli.asSupervisor({u"user"_s, u"disable"_s, u"Kanokwan S."_s}).exit == 0);
    CHECK_FALSE(cli.run({u"user"_s, u"list"_s}).out.contains("Kanokwan"));
    CHECK(cli.run({u"--user"_s, u"Kanokwan S."_s, u"info"_s}).exit == 2);
    CHECK(cli.asSupervisor({u"info"_s}).exit == 0);
}

TEST_CASE("cli: cases leave in the words of HTCDS, for those who agreed", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    const QString list = cli.write(u"a.csv"_s, "full_name,phone,exploitation_type,children\n"
                                               "Asha Rai,+66812345678,ForcedCriminality,2\n");
    REQUIRE(cli.asSupervisor({u"import"_s, u"people"_s, list}).exit == 0);
    const QString out = cli.folder.filePath(u"cases.json"_s);
    const QStringList htcds{u"export"_s, u"people"_s, u"--format"_s, u"htcds"_s, u"--out"_s, out};
    const CliResult own = cli.asSupervisor(htcds);
    REQUIRE(own.exit == 0);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QJsonObject made = QJsonDocument::fromJson(text).object();
    CHECK(made.value(u"standard"_s).toString() == u"HTCDS 2.0"_s);
    const QJsonArray cases = made.value(u"cases"_s).toArray();
    REQUIRE(cases.size() == own.json().value(u"written"_s).toInt());
    const auto asha = std::find_if(cases.begin(), cases.end(), [](const auto& row) {
        return row.toObject().value(u"prs_FirstName"_s).toString() == u"Asha Rai"_s;
    });
    REQUIRE(asha != cases.end());
    const QJsonObject hers = asha->toObject();
    CHECK(hers.value(u"vic_TypeOfExploitation"_s).toArray() == QJsonArray{u"Other"_s});
    CHECK(hers.value(u"prs_NumberOfChildren"_s).toInt() == 2);
    CHECK_FALSE(text.contains("66812345678"));

    // Nobody of them was asked about the partner for the way home.
    const QStringList home{u"--purpose"_s, u"C08"_s};
    const CliResult passedOn = cli.asSupervisor(htcds + home + QStringList{u"--to"_s, u"IOM"_s});
    CHECK(passedOn.exit == 1);
    CHECK(passedOn.json().value(u"written"_s).toInt() == 0);
    CHECK(passedOn.json().value(u"left_out"_s).toObject().value(u"not_asked"_s).toInt() > 0);
    CHECK(cli.asSupervisor(htcds + home).exit == 2); // to whom
    const QStringList embassy{u"--purpose"_s, u"C05"_s, u"--to"_s, u"Embassy"_s};
    CHECK(cli.asSupervisor(htcds + embassy).exit == 2); // an embassy learns who, not what happened
}
