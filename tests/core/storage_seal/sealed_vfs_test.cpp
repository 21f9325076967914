// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/seal_fixture.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::storage::seal;

TEST_CASE("sealed vfs: what was saved is there after closing and opening", "[core][storage][seal]")
{
    test::SealedFile file;
    {
        test::RawDb db = file.connect();
        REQUIRE(db.exec("INSERT INTO kv VALUES (1, 'Selam'), (2, 'Thandar')") == SQLITE_OK);
    }
    CHECK_FALSE(QFile::exists(file.walPath())); // the last connection tidied up
    test::RawDb db = file.connect();
    CHECK(db.column("SELECT v FROM kv ORDER BY k") ==
          QStringList{QStringLiteral("Selam"), QStringLiteral("Thandar")});
    CHECK(db.value("PRAGMA integrity_check") == QStringLiteral("ok"));
    CHECK(db.value("PRAGMA journal_mode") == QStringLiteral("wal"));
}

TEST_CASE("sealed vfs: nothing but database and WAL is ever on disk", "[core][storage][seal]")
{
    test::SealedFile file;
    test::RawDb db = file.connect();
    REQUIRE(db.exec("INSERT INTO kv VALUES (1, 'a')") == SQLITE_OK);
    CHECK(QDir(QFileInfo(file.path()).path()).entryList(QDir::Files) ==
          QStringList{QStringLiteral("store.db"), QStringLiteral("store.db-wal")});
}

TEST_CASE("sealed vfs: another key opens nothing", "[core][storage][seal]")
{
    test::SealedFile file;
    const SealedVfs other(test::fixedDataKey(8));
    test::RawDb db;
    CHECK(db.open(file.path(), other.name()) == SQLITE_IOERR_DATA);
}

TEST_CASE("sealed vfs: a transaction larger than the page cache survives", "[core][storage][seal]")
{
    test::SealedFile file;
    {
        test::RawDb db = file.connect();
        REQUIRE(db.exec("PRAGMA cache_size=10") == SQLITE_OK);
        REQUIRE(
            db.exec(
                "BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<2000)"
                " INSERT INTO kv SELECT i, hex(randomblob(200)) FROM n;"
                " UPDATE kv SET v = hex(randomblob(210)) WHERE k % 3 = 0;"
                " UPDATE kv SET v = hex(randomblob(220)) WHERE k % 5 = 0; COMMIT") == SQLITE_OK);
        CHECK(db.value("PRAGMA integrity_check") == QStringLiteral("ok"));
    }
    test::RawDb db = file.connect();
    CHECK(db.value("SELECT count(*) FROM kv") == QStringLiteral("2000"));
    CHECK(db.value("PRAGMA integrity_check") == QStringLiteral("ok"));
}

TEST_CASE("sealed vfs: VACUUM and a copy under another key keep every row", "[core][storage][seal]")
{
    test::SealedFile file;
    test::RawDb db = file.connect();
    REQUIRE(
        db.exec(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<1000)"
            " INSERT INTO kv SELECT i, hex(randomblob(200)) FROM n; DELETE FROM kv WHERE k%2=0") ==
        SQLITE_OK);
    const QStringList before = db.column("SELECT k||v FROM kv ORDER BY k");
    REQUIRE(db.exec("VACUUM") == SQLITE_OK);
    CHECK(db.column("SELECT k||v FROM kv ORDER BY k") == before);

    const SealedVfs fresh(test::fixedDataKey(9));
    const QString copy = file.path() + QStringLiteral(".copy");
    const Status copied = copyDatabase(db.raw(), copy, fresh);
    INFO((copied ? QString() : copied.error().detail).toStdString());
    REQUIRE(copied);
    test::RawDb second(copy, fresh.name());
    CHECK(second.column("SELECT k||v FROM kv ORDER BY k") == before);
    CHECK(second.value("PRAGMA journal_mode") == QStringLiteral("wal"));
    test::RawDb wrong;
    CHECK(wrong.open(copy, file.vfs().name()) == SQLITE_BUSY); // held by the other key's VFS
    second.close();
    CHECK(wrong.open(copy, file.vfs().name()) == SQLITE_IOERR_DATA);
}
