// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/heap_shm.h"
#include "tests/support/core/seal_checks.h"

#include <QFile>

#include <catch2/catch.hpp>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>
#include <vector>

using namespace core;
using namespace core::storage::seal;

namespace {

constexpr int kShared = SQLITE_SHM_LOCK | SQLITE_SHM_SHARED;
constexpr int kExclusive = SQLITE_SHM_LOCK | SQLITE_SHM_EXCLUSIVE;
constexpr int kDropShared = SQLITE_SHM_UNLOCK | SQLITE_SHM_SHARED;
constexpr int kDropExclusive = SQLITE_SHM_UNLOCK | SQLITE_SHM_EXCLUSIVE;

/// What a killed process had written to its pipe: the number of the last row it was told is saved.
int lastAcknowledged(int fd, int wanted, pid_t child)
{
    QByteArray text;
    while (text.count('\n') < wanted) {
        char buffer[256];
        const ssize_t got = ::read(fd, buffer, sizeof buffer);
        if (got <= 0)
            break;
        text.append(buffer, static_cast<qsizetype>(got));
    }
    kill(child, SIGKILL);
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(fd, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<qsizetype>(got));
    const QByteArray whole = text.left(text.lastIndexOf('\n'));
    return whole.mid(whole.lastIndexOf('\n') + 1).toInt();
}

/// Saves row after row and says so, until it is killed.
[[noreturn]] void saveUntilKilled(const QString& path, int fd)
{
    const SealedVfs vfs(test::fixedDataKey());
    test::RawDb db(path, vfs.name());
    db.exec("PRAGMA wal_autocheckpoint=40; PRAGMA cache_size=10");
    for (int row = db.value("SELECT coalesce(max(k),0) FROM kv").toInt() + 1;
         db.code() == SQLITE_OK; ++row) {
        const QByteArray sql = "INSERT INTO kv VALUES(" + QByteArray::number(row) + ",'" +
                               QByteArray("row").repeated(row % 13 == 0 ? 3000 : 40) + "')";
        if (db.exec(sql.constData()) != SQLITE_OK)
            break;
        const QByteArray line = QByteArray::number(row) + '\n';
        if (::write(fd, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
            break;
    }
    _exit(1);
}

} // namespace

TEST_CASE("heap shm: shared locks live together, an exclusive one lives alone",
          "[core][storage][seal]")
{
    HeapShm shm;
    HeapShm::Holder a;
    HeapShm::Holder b;
    CHECK(shm.lock(a, 3, 1, kShared) == SQLITE_OK);
    CHECK(shm.lock(b, 3, 1, kShared) == SQLITE_OK);
    CHECK(shm.lock(b, 3, 1, kShared) == SQLITE_OK); // again: no second count
    CHECK(shm.lock(a, 3, 1, kDropShared) == SQLITE_OK);
    CHECK(shm.lock(a, 3, 1, kExclusive) == SQLITE_BUSY);
    CHECK(shm.lock(b, 3, 1, kDropShared) == SQLITE_OK);
    CHECK(shm.lock(b, 3, 1, kDropShared) == SQLITE_OK); // nothing held: nothing happens
    CHECK(shm.lock(a, 3, 1, kExclusive) == SQLITE_OK);
    CHECK(shm.lock(b, 3, 1, kShared) == SQLITE_BUSY);
    CHECK(shm.lock(b, 3, 1, kDropExclusive) == SQLITE_OK); // not its own: stays
    CHECK(shm.lock(b, 3, 1, kShared) == SQLITE_BUSY);
    CHECK(shm.lock(a, 3, 1, kDropExclusive) == SQLITE_OK);
    CHECK(shm.lock(b, 3, 1, kShared) == SQLITE_OK);
}

TEST_CASE("heap shm: a range is taken whole or not at all", "[core][storage][seal]")
{
    HeapShm shm;
    HeapShm::Holder a;
    HeapShm::Holder b;
    CHECK(shm.lock(a, 5, 1, kShared) == SQLITE_OK);
    CHECK(shm.lock(b, 3, 5, kExclusive) == SQLITE_BUSY);
    CHECK(shm.lock(a, 3, 1, kExclusive) == SQLITE_OK); // the refused range left nothing behind
    CHECK(shm.lock(a, 3, 1, kDropExclusive) == SQLITE_OK);
    CHECK(shm.lock(a, 5, 1, kDropShared) == SQLITE_OK);
    CHECK(shm.lock(b, 3, 5, kExclusive) == SQLITE_OK);
    for (int i = 3; i < 8; ++i)
        CHECK(shm.lock(a, i, 1, kShared) == SQLITE_BUSY);
    shm.leave(b);
    for (int i = 3; i < 8; ++i)
        CHECK(shm.lock(a, i, 1, kShared) == SQLITE_OK);
}

TEST_CASE("heap shm: regions are shared, keep their place, and go with the last holder",
          "[core][storage][seal]")
{
    HeapShm shm;
    HeapShm::Holder a;
    HeapShm::Holder b;
    void volatile* first = nullptr;
    void volatile* same = nullptr;
    CHECK(shm.map(a, 0, 32768, false, &first) == SQLITE_OK);
    CHECK(first == nullptr);
    CHECK(shm.map(a, 2, 32768, true, &first) == SQLITE_OK);
    CHECK(shm.map(a, 0, 32768, false, &first) == SQLITE_OK);
    REQUIRE(first != nullptr);
    *static_cast<volatile char*>(first) = 42;
    CHECK(shm.map(b, 0, 32768, false, &same) == SQLITE_OK);
    CHECK(same == first);
    shm.leave(a);
    CHECK(*static_cast<volatile char*>(same) == 42);
    shm.leave(b);
    CHECK(shm.map(a, 0, 32768, false, &first) == SQLITE_OK);
    CHECK(first == nullptr);
    shm.leave(a);
}

TEST_CASE("connections: two of one process share the store, a second process is refused",
          "[core][storage][seal]")
{
    CHECK(test::connectionsShareOneStore({}) == "");
    CHECK(test::secondProcessIsRefused({}) == "");
}

TEST_CASE("child: opens a store", "[.child]")
{
    const QString path = qEnvironmentVariable(test::kChildStore);
    if (path.isEmpty())
        return;
    const SealedVfs vfs(test::fixedDataKey());
    test::RawDb db;
    const int rc = db.open(path, vfs.name());
    std::printf("opened: %d %s\n", rc,
                qPrintable(errorName(errorFromSqlite(rc, nullptr, {}).code)));
}

TEST_CASE("connections: readers, writers and checkpoints in threads keep every sum",
          "[core][storage][seal]")
{
    test::SealedFile file;
    test::RawDb setUp = file.connect();
    REQUIRE(setUp.exec("INSERT INTO kv VALUES (1, 500), (2, 500)") == SQLITE_OK);
    std::atomic<int> wrong = 0;
    std::atomic<int> reads = 0;
    std::atomic<int> saves = 0;
    std::atomic<bool> done = false;
    {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < 2; ++writer) {
            threads.emplace_back([&, writer] {
                test::RawDb db = file.connect();
                sqlite3_busy_timeout(db.raw(), 60000);
                db.exec("PRAGMA wal_autocheckpoint=20");
                for (int i = 0; i < 120; ++i) {
                    const int rc =
                        db.exec("BEGIN IMMEDIATE; UPDATE kv SET v=v-1 WHERE k=1; UPDATE kv SET "
                                "v=v+1 WHERE k=2;"
                                " INSERT INTO kv VALUES (NULL, hex(zeroblob(900))); COMMIT");
                    saves += rc == SQLITE_OK;
                    wrong += rc != SQLITE_OK;
                }
                done = done || writer == 1;
            });
        }
        for (int reader = 0; reader < 2; ++reader) {
            threads.emplace_back([&, reader] {
                while (!done) {
                    test::RawDb db = file.connect(); // opening takes part in the races too
                    sqlite3_busy_timeout(db.raw(), 60000);
                    for (int i = 0; i < 20; ++i) {
                        wrong +=
                            db.value("SELECT sum(v) FROM kv WHERE k<3") != QStringLiteral("1000");
                        ++reads;
                    }
                    if (reader == 0)
                        db.exec("PRAGMA wal_checkpoint(RESTART)");
                }
            });
        }
    }
    CHECK(wrong == 0);
    CHECK(saves == 240);
    CHECK(reads > 20);
    CHECK(setUp.value("SELECT v FROM kv WHERE k=2") == QStringLiteral("740"));
    CHECK(setUp.value("SELECT count(*) FROM kv") == QStringLiteral("242"));
    CHECK(setUp.value("PRAGMA integrity_check") == QStringLiteral("ok"));
}

TEST_CASE("connections: one that opens while the last one closes is not refused",
          "[core][storage][seal]")
{
    test::SealedFile file;
    std::atomic<int> refused = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 3; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 60; ++round) {
                    test::RawDb db = file.connect();
                    refused += db.code() != SQLITE_OK ||
                               db.exec("INSERT INTO kv VALUES (NULL, 'x')") != SQLITE_OK;
                }
            });
    }
    CHECK(refused == 0);
    CHECK(file.connect().value("SELECT count(*) FROM kv") == QStringLiteral("180"));
}

TEST_CASE("kill: 200 processes killed while saving lose no confirmed row", "[core][storage][kill]")
{
    test::SealedFile file;
    int acknowledged = 0;
    int unexpected = 0;
    for (int round = 0; round < 200; ++round) {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            saveUntilKilled(file.path(), ends[1]);
        }
        close(ends[1]);
        const int last = lastAcknowledged(ends[0], 1 + round % 9, child);
        close(ends[0]);
        int status = 0;
        waitpid(child, &status, 0);
        unexpected += !WIFSIGNALED(status);
        acknowledged = std::max(acknowledged, last);

        test::RawDb db = file.connect();
        INFO("round " << round);
        REQUIRE(db.code() == SQLITE_OK);
        const int rows =
            db.value("SELECT count(*) FROM kv WHERE v LIKE 'rowrow%' AND length(v) % 3 = 0")
                .toInt();
        CHECK(rows == db.value("SELECT max(k) FROM kv").toInt());
        CHECK(rows >= acknowledged);
        CHECK(rows <= acknowledged + 1);
        if (round % 10 == 9)
            CHECK(db.value("PRAGMA integrity_check") == QStringLiteral("ok"));
        acknowledged = rows;
    }
    CHECK(unexpected == 0);
    CHECK(acknowledged >= 200);
}
