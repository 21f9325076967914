// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real homeward-cli: what scripts and administrators rely on.
#include "tests/support/core/cli_store.h"

namespace {

using namespace Qt::StringLiterals;

using test::CliResult;
using test::CliStore;

} // namespace

TEST_CASE("cli: wrong use, wrong passphrase and a missing store have their exit codes",
          "[core][cli]")
{
    CliStore cli;
    REQUIRE(cli.run({u"no-such-command"_s}).exit == 2);
    REQUIRE(cli.run({u"manifest"_s, u"show"_s}).exit == 2);
    REQUIRE(cli.run({u"info"_s}).exit != 0);
    cli.makeDemo();
    REQUIRE(cli.run({u"info"_s}).exit == 2); // four users, none named
    REQUIRE(cli.asSupervisor({u"info"_s}).exit == 0);
    cli.passphrase = u"something else"_s;
    const CliResult wrong = cli.asSupervisor({u"info"_s});
    REQUIRE(wrong.exit == 4);
    REQUIRE(wrong.out.isEmpty());
    REQUIRE_FALSE(wrong.err.isEmpty());
}

TEST_CASE("cli: every command explains itself and none takes a passphrase as an argument",
          "[core][cli]")
{
    CliStore cli;
    const CliResult help = cli.run({u"--help"_s});
    REQUIRE(help.exit == 0);
    REQUIRE(help.out.contains("import people"));
    REQUIRE(help.out.contains("--passphrase-file"));
    REQUIRE_FALSE(help.out.contains("--passphrase "));
    REQUIRE(cli.run({u"import"_s, u"people"_s, u"--help"_s}).out.contains("--rejects"));
    REQUIRE(cli.run({u"info"_s, u"--passphrase"_s, u"x"_s}).exit == 2);
}

TEST_CASE("cli: an import run twice adds nothing the second time", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    const qint64 before = cli.people();
    const QString file = cli.write(u"list.csv"_s, "external_id,full_name,native_name,extra\r\n"
                                                  "1,Muhammad Ali,محمد علی,x\r\n"
                                                  "2,Su"
                                                  "nita,,x\r\n"
                                                  "3," +
                                                      QByteArray(300, 'n') + ",,x\r\n");
    const QString rejects = cli.folder.filePath(u"rejects.csv"_s);
    const QStringList import{u"import"_s, u"people"_s, file, u"--rejects"_s, rejects};
    const CliResult dry = cli.asSupervisor(import + QStringList{u"--dry-run"_s});
    REQUIRE(dry.json().value(u"added"_s).toInt() == 2);
    REQUIRE(cli.people() == before);

    const CliResult first = cli.asSupervisor(import);
    REQUIRE(first.exit == 1); // a row was left out, a column is not known
    REQUIRE(first.json().value(u"added"_s).toInt() == 2);
    REQUIRE(first.json().value(u"rejected"_s).toInt() == 1);
    REQUIRE(cli.people() == before + 2);
    QFile left(rejects);
    REQUIRE(left.open(QIODevice::ReadOnly));
    REQUIRE(left.readAll().contains("4,too_long,full_name,3,"));

    const CliResult second = cli.asSupervisor(import);
    REQUIRE(second.json().value(u"added"_s).toInt() == 0);
    REQUIRE(second.json().value(u"already_there"_s).toInt() == 2);
    REQUIRE(cli.people() == before + 2);
    const CliResult found = cli.asSupervisor({u"search"_s, u"محمد"_s});
    REQUIRE(found.out.contains("محمد علی"));
}

TEST_CASE("cli: a file that cannot be read changes nothing and names the line", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    const qint64 before = cli.people();
    const QByteArray rows = "external_id,full_name\n1,Good\n";
    const CliResult encoding = cli.asSupervisor({u"import"_s, u"people"_s,
                                                 cli.write(u"a.csv"_s, rows + "2,Pe\xF1"
                                                                              "a\n")});
    REQUIRE(encoding.exit == 3);
    REQUIRE(encoding.err.contains("Line 3"));
    REQUIRE(cli.asSupervisor({u"import"_s, u"people"_s, cli.write(u"b.csv"_s, "1,Good\n")}).exit ==
            3);
    REQUIRE(cli.people() == before);
    const QByteArray nul = rows + "2,Su" + QByteArray(1, '\0') + "nita\n";
    REQUIRE(cli.asSupervisor({u"import"_s, u"people"_s, cli.write(u"c.csv"_s, nul)}).exit == 0);
    REQUIRE(cli.people() == before + 2);
}

TEST_CASE("cli: what a clerk may not do is refused", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    const QString file = cli.write(u"a.csv"_s, "full_name\nSomebody\n");
    const QStringList clerk{u"--user"_s, u"Kanokwan S."_s};
    REQUIRE(cli.run(clerk + QStringList{u"import"_s, u"people"_s, file}).exit == 4);
    REQUIRE(cli.run(clerk + QStringList{u"manifest"_s, u"reopen"_s, u"Van 1"_s}).exit == 4);
    REQUIRE(cli.asSupervisor({u"manifest"_s, u"reopen"_s, u"Van 1"_s}).exit == 1); // arrived
}

TEST_CASE("cli: a store verifies, and its backup restores to the same people", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    const qint64 before = cli.people();
    REQUIRE(cli.asSupervisor({u"verify"_s, u"--rebuild"_s}).exit == 0);
    const QString backup = cli.folder.filePath(u"copy.backup"_s);
    REQUIRE(cli.asSupervisor({u"backup"_s, backup}).exit == 0);
    cli.store = cli.folder.filePath(u"b.homeward"_s);
    REQUIRE(cli.asSupervisor({u"restore"_s, backup}).exit == 0);
    REQUIRE(cli.people() == before);
}

TEST_CASE("cli: an export opens no formula and holds no phone", "[core][cli]")
{
    CliStore cli;
    cli.makeDemo();
    const QString list = cli.write(u"a.csv"_s, "full_name,phone\n=1+1,+66812345678\n");
    REQUIRE(cli.asSupervisor({u"import"_s, u"people"_s, list}).exit == 0);
    const QString out = cli.folder.filePath(u"out.csv"_s);
    REQUIRE(cli.asSupervisor({u"export"_s, u"people"_s, u"--out"_s, out}).exit == 0);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    REQUIRE(text.contains("'=1+1"));
    REQUIRE_FALSE(text.contains("66812345678"));
    REQUIRE_FALSE(text.contains("consent"));
}
