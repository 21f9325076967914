// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/crash_run.h"
#include "tests/support/core/seal_checks.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

#include <cstdio>

// Hidden from the ordinary run: ./dev soak, or core_tests "[soak]". HOMEWARD_SOAK_SECONDS and
// HOMEWARD_SOAK_SEED say how long and from where.

TEST_CASE("soak: power cuts for as long as one likes", "[.soak][storage]")
{
    const auto setting = [](const char* name, qint64 otherwise) {
        bool good = false;
        const qint64 value = qEnvironmentVariable(name).toLongLong(&good);
        return good ? value : otherwise;
    };
    const qint64 seconds = setting("HOMEWARD_SOAK_SECONDS", 60);
    const auto first = static_cast<std::uint64_t>(setting("HOMEWARD_SOAK_SEED", 1000));
    constexpr int kCuts = 500;
    QElapsedTimer timer;
    timer.start();
    long crashes = 0;
    long commits = 0;
    for (std::uint64_t seed = first; timer.elapsed() < seconds * 1000; ++seed) {
        INFO("seed " << seed);
        CHECK(test::runCrashes({seed, kCuts / 10, true, {}}).fault.toStdString() == "");
        const test::CrashReport sealed = test::runCrashes({seed, kCuts, false, {}});
        REQUIRE(sealed.fault.toStdString() == "");
        crashes += sealed.crashes;
        commits += sealed.commits;
    }
    std::printf("%ld power cuts, %ld commits: nothing lost\n", crashes, commits);
}

TEST_CASE("soak: a store larger than 1 GiB steps over the page of the lock byte",
          "[.soak][storage]")
{
    constexpr int kLockBytePage = 262145; // never written, so it must never be asked for
    test::SealedFile file;
    test::RawDb db = file.connect();
    for (int i = 0; i < 270; ++i)
        REQUIRE(db.exec("INSERT INTO kv VALUES (NULL, randomblob(4200000))") == SQLITE_OK);
    db.close();
    db = file.connect();
    CHECK(db.value("PRAGMA page_count").toInt() > kLockBytePage);
    CHECK(db.value("PRAGMA integrity_check") == QStringLiteral("ok"));
    CHECK(db.value("SELECT sum(length(v)) FROM kv") == QString::number(270LL * 4200000));
}
