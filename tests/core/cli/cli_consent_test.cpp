// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/cli_store.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The rows of a file in which only the case code is filled in.
int rowsOfCodes(const QByteArray& csv)
{
    int rows = 0;
    for (const QByteArray& line : csv.split('\n')) {
        QByteArray cells = line.trimmed();
        const auto filled = cells.split(',');
        int given = 0;
        for (const QByteArray& cell : filled)
            given += cell.isEmpty() || cell == "\"\"" ? 0 : 1;
        rows += given == 1 ? 1 : 0;
    }
    return rows;
}

} // namespace

TEST_CASE("cli consent: the own copy holds a code alone of who said number only", "[core][cli]")
{
    test::CliStore store;
    REQUIRE(store.run({u"demo"_s, u"--arrivals"_s, u"120"_s}).exit == 0);
    const QString file = store.folder.filePath(u"all.csv"_s);
    const auto result = store.asSupervisor({u"export"_s, u"people"_s, u"--out"_s, file});
    CHECK(result.exit == 0);
    const int leftOut = result.json().value(u"left_out"_s).toInt();
    CHECK(leftOut > 0);
    CHECK(result.json().value(u"written"_s).toInteger() == store.people());
    CHECK(rowsOfCodes(bytesOf(file)) == leftOut);
    CHECK(result.err.count("is on record by number only") == leftOut);
}

TEST_CASE("cli consent: a file for somebody else holds only who agreed to that", "[core][cli]")
{
    test::CliStore store;
    store.makeDemo();
    const QString file = store.folder.filePath(u"embassy.csv"_s);
    const auto embassy = store.asSupervisor({u"export"_s, u"people"_s, u"--out"_s, file,
                                             u"--purpose"_s, u"C05"_s, u"--to"_s, u"Embassy"_s});
    CHECK(embassy.exit == 1);
    CHECK(embassy.json().value(u"written"_s).toInt(-1) == 0); // silence is no
    CHECK(embassy.json().value(u"left_out"_s).toInteger() == store.people());
    CHECK(embassy.err.contains("not asked"));
    const auto office =
        store.asSupervisor({u"export"_s, u"people"_s, u"--out"_s, file, u"--purpose"_s, u"C09"_s,
                            u"--to"_s, u"Receiving office"_s});
    CHECK(office.exit == 1);
    const auto written = office.json().value(u"written"_s).toInteger();
    CHECK(written > 0);
    CHECK(written + office.json().value(u"left_out"_s).toInteger() == store.people());
    CHECK(rowsOfCodes(bytesOf(file)) == 0);
}

TEST_CASE("cli consent: a file for somebody else needs a purpose that exists and a name",
          "[core][cli]")
{
    test::CliStore store;
    store.makeDemo();
    const QString file = store.folder.filePath(u"never.csv"_s);
    for (const QStringList& words :
         {QStringList{u"--purpose"_s, u"C13"_s, u"--to"_s, u"x"_s},
          QStringList{u"--purpose"_s, u"C05"_s},
          QStringList{u"--purpose"_s, u"C05"_s, u"--to"_s, u"x"_s, u"--sensitive"_s}}) {
        const auto refused =
            store.asSupervisor(QStringList{u"export"_s, u"people"_s, u"--out"_s, file} + words);
        CHECK(refused.exit != 0);
        CHECK(refused.exit != 1);
    }
    CHECK_FALSE(QFile::exists(file));
}
