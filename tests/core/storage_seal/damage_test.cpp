// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/seal_checks.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace core::storage::seal;

// Each check lives in tests/support/core/seal_checks.h, because mutants_test.cpp runs the same ones
// against shims with a fault.

TEST_CASE("damage: every flipped byte of the database is noticed", "[core][storage][seal]")
{
    CHECK(test::everyFlipIsNoticed({}) == "");
}

TEST_CASE("damage: pages that are swapped, zeroed, cut off or of another file are noticed",
          "[core][storage][seal]")
{
    CHECK(test::swappedPagesAreNoticed({}) == "");
    CHECK(test::zeroedPagesAreNoticed({}) == "");
    CHECK(test::truncationIsNoticed({}) == "");
    CHECK(test::pagesOfACopyAreNoticed({}) == "");
}

TEST_CASE("damage: one damaged page leaves the others readable", "[core][storage][seal]")
{
    CHECK(test::otherPagesStayReadable({}) == "");
}

TEST_CASE("damage: a flip in the middle of the WAL is an error, not a silent end",
          "[core][storage][seal]")
{
    CHECK(test::flipInsideWalIsNoticed({}) == "");
    CHECK(test::flipInWalHeaderIsNoticed({}) == "");
}

TEST_CASE("damage: the torn last transaction of a WAL is dropped, nothing before it",
          "[core][storage][seal]")
{
    CHECK(test::tornWalEndIsDropped({}) == "");
}

TEST_CASE("damage: swapped WAL frames are noticed", "[core][storage][seal]")
{
    CHECK(test::swappedFramesAreNoticed({}) == "");
}

TEST_CASE("damage: a frame that goes bad while the store is open is an error",
          "[core][storage][seal]")
{
    CHECK(test::liveFrameDamageIsNoticed({}) == "");
}

TEST_CASE("damage: a WAL header lost after everything was checkpointed is harmless",
          "[core][storage][seal]")
{
    CHECK(test::lostHeaderOfSavedWalIsHarmless({}) == "");
}

TEST_CASE("damage: a torn page 1 is healed by the WAL", "[core][storage][seal]")
{
    CHECK(test::tornPageOneIsHealed({}) == "");
}

TEST_CASE("damage: an empty database beside a WAL is damage, not a new store",
          "[core][storage][seal]")
{
    CHECK(test::emptyFileIsNotAStore({}) == "");
}

TEST_CASE("damage: an old copy of one page opens, as documented, and the whole old store too",
          "[core][storage][seal]")
{
    // The shim proves who wrote a page and where it belongs, not when: freshness is for the change
    // log and the witness. This test pins what is promised.
    test::SealedFile file;
    {
        test::RawDb db = file.connect();
        REQUIRE(db.exec("INSERT INTO kv VALUES (1, 'before')") == SQLITE_OK);
    }
    const QByteArray old = test::readFile(file.path());
    {
        test::RawDb db = file.connect();
        REQUIRE(db.exec("UPDATE kv SET v = 'after'") == SQLITE_OK);
    }
    test::writeFile(file.path(), old);
    test::RawDb db = file.connect();
    CHECK(db.value("SELECT v FROM kv") == QStringLiteral("before"));
}

TEST_CASE("damage: a journal of another program is not rolled back into the store",
          "[core][storage][seal]")
{
    test::SealedFile file;
    test::writeFile(file.path() + QStringLiteral("-journal"),
                    QByteArray::fromHex("d9d505f920a163d7") + QByteArray(4000, '\1'));
    test::RawDb db = file.connect();
    CHECK(db.code() == SQLITE_OK);
    CHECK(db.exec("INSERT INTO kv VALUES (1, 'x')") == SQLITE_OK);
    CHECK(db.exec("PRAGMA journal_mode=DELETE") != SQLITE_OK);
    db.close();
    CHECK(file.connect().value("SELECT v FROM kv") == QStringLiteral("x"));
}
