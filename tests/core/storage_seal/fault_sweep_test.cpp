// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/key_slots.h"
#include "core/storage/seal/witness.h"
#include "tests/support/core/failing_vfs.h"
#include "tests/support/core/seal_fixture.h"
#include "tests/support/core/sim_disk.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <memory>

using namespace core;
using namespace core::storage::seal;

namespace {

const QString kBefore = QStringLiteral("before");
const QString kAfter = QStringLiteral("after");

const QString kShakyPath = QStringLiteral("/sim/store.db");

/// A store on a disk that can fail, with one row to change and enough others to spill.
struct ShakyStore {
    test::SimDisk sim{1};
    test::FailingVfs disk{sim.vfs()};
    SealedVfs vfs{test::fixedDataKey(), {disk.vfs(), {}, Mutation::None}};

    ShakyStore()
    {
        REQUIRE(createDatabaseFile(kShakyPath, vfs, sim));
        test::RawDb db(kShakyPath, vfs.name());
        db.exec(
            "CREATE TABLE kv(k INTEGER PRIMARY KEY, v BLOB); INSERT INTO kv VALUES (0, 'before');"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<60)"
            " INSERT INTO kv SELECT i, hex(zeroblob(300)) FROM n");
    }

    /// Opens, saves in one transaction larger than the cache, checkpoints and closes, as far as the
    /// disk lets it. Answers with the first code that was not SQLITE_OK, and whether COMMIT said
    /// yes.
    int save(bool& confirmed)
    {
        confirmed = false;
        test::RawDb db;
        int rc = db.open(kShakyPath, vfs.name());
        if (rc != SQLITE_OK)
            return rc;
        rc = db.exec("PRAGMA cache_size=5; BEGIN IMMEDIATE; UPDATE kv SET v='after' WHERE k=0;"
                     " UPDATE kv SET v=hex(randomblob(300)) WHERE k>0; UPDATE kv SET "
                     "v=hex(randomblob(310)) WHERE k%3=1");
        if (rc == SQLITE_OK)
            rc = db.exec("COMMIT");
        confirmed = rc == SQLITE_OK;
        const int checkpointRc = db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        return rc != SQLITE_OK ? rc : checkpointRc;
    }

    QString state()
    {
        test::RawDb db(kShakyPath, vfs.name());
        const QString value = db.value("SELECT v FROM kv WHERE k=0");
        if (db.code() != SQLITE_OK || db.value("PRAGMA integrity_check") != QStringLiteral("ok"))
            return QStringLiteral("bad: %1").arg(db.code());
        return value;
    }
};

/// A Disk whose N-th change fails.
class FailingDisk final : public Disk {
public:
    explicit FailingDisk(int failAt) : m_left(failAt) {}
    [[nodiscard]] bool exists(const QString& path) const override { return m_real.exists(path); }
    Result<QByteArray> read(const QString& path, qint64 limit) const override
    {
        return m_real.read(path, limit);
    }
    Status write(const QString& path, const QByteArray& bytes) const override
    {
        if (fails()) {
            const Status half = m_real.write(path, bytes.left(bytes.size() / 2));
            return fail(ErrorCode::DiskFull,
                        QStringLiteral("half of %1 bytes").arg(half ? bytes.size() : 0));
        }
        return m_real.write(path, bytes);
    }
    Status overwrite(const QString& path) const override
    {
        return fails() ? broken() : m_real.overwrite(path);
    }
    Status rename(const QString& from, const QString& to) const override
    {
        return fails() ? broken() : m_real.rename(from, to);
    }
    Status remove(const QString& path) const override { return m_real.remove(path); }
    Status syncFolderOf(const QString& path) const override
    {
        return fails() ? broken() : m_real.syncFolderOf(path);
    }
    [[nodiscard]] bool hasFailed() const { return m_left <= 0; }

private:
    [[nodiscard]] bool fails() const { return --m_left == 0; }
    static Status broken() { return fail(ErrorCode::Io, QStringLiteral("no")); }
    RealDisk m_real;
    mutable int m_left;
};

} // namespace

TEST_CASE("fault sweep: a disk that fails at any call of a save loses nothing",
          "[core][storage][faults]")
{
    const auto fault =
        GENERATE(test::DiskFault::Failed, test::DiskFault::Full, test::DiskFault::ShortWrite,
                 test::DiskFault::ShortRead, test::DiskFault::SyncFailed);
    const bool stayBroken = GENERATE(false, true);
    int reported = 0;
    int calls = 0;
    for (int n = 1;; ++n) {
        ShakyStore store;
        REQUIRE(store.state() == kBefore);
        bool confirmed = false;
        store.disk.failAt(n, fault, stayBroken);
        const int rc = store.save(confirmed);
        store.disk.disarm();
        calls = store.disk.calls();
        const QString state = store.state();
        INFO("call " << n << ", fault " << static_cast<int>(fault) << ", code " << rc);
        CHECK((state == kAfter || (!confirmed && state == kBefore)));
        reported += rc != SQLITE_OK;
        if (rc != SQLITE_OK && fault == test::DiskFault::Full)
            CHECK(errorFromSqlite(rc, nullptr, {}).code == ErrorCode::DiskFull);
        bool again = false; // the store goes on working
        CHECK(store.save(again) == SQLITE_OK);
        CHECK(store.state() == kAfter);
        if (!store.disk.hasFailed())
            break; // disarm() came before a call number n
        REQUIRE(n < 1000);
    }
    CHECK(calls > 1);
    CHECK(reported > 0);
}

TEST_CASE("fault sweep: a database is made whole or not at all", "[core][storage][faults]")
{
    const auto fault =
        GENERATE(test::DiskFault::Failed, test::DiskFault::Full, test::DiskFault::SyncFailed);
    test::FailingVfs disk;
    const SealedVfs vfs(test::fixedDataKey(), {disk.vfs(), {}, Mutation::None});
    for (int n = 1;; ++n) {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("store.db"));
        disk.failAt(n, fault);
        const Status made = createDatabaseFile(path, vfs);
        disk.disarm();
        INFO("call " << n << ": " << (made ? "" : made.error().detail.toStdString()));
        CHECK(QFileInfo::exists(path) == made.has_value());
        CHECK_FALSE(QFileInfo::exists(path + QStringLiteral(".new")));
        if (!made)
            CHECK((made.error().code == ErrorCode::DiskFull) == (fault == test::DiskFault::Full));
        CHECK((made ? made : createDatabaseFile(path, vfs)).has_value());
        test::RawDb db(path, vfs.name());
        CHECK(db.exec("CREATE TABLE t(a)") == SQLITE_OK);
        if (!disk.hasFailed())
            break;
        REQUIRE(n < 1000);
    }
}

TEST_CASE("fault sweep: key file and witness stay as they were when the disk fails",
          "[core][storage][faults]")
{
    const QTemporaryDir dir;
    const QString keyPath = dir.filePath(QStringLiteral("keys"));
    const QString witnessPath = dir.filePath(QStringLiteral("witness"));
    const DataKey key = DataKey::random();
    const SlotOwner owner{{1}, QStringLiteral("Naw Paw"), {}};
    REQUIRE(KeySlots::create(keyPath, key, owner, Passphrase::take(QStringLiteral("first")),
                             KdfCost::forTests()));
    REQUIRE(writeWitness(witnessPath, key, {1, {}}));
    int failures = 0;
    for (int n = 1;; ++n) {
        const auto disk = std::make_shared<FailingDisk>(n);
        KeySlots keys = *KeySlots::load(keyPath, disk);
        const Status replaced = keys.replacePassphrase(
            key, owner.user, Passphrase::take(QStringLiteral("second")), KdfCost::forTests());
        const KeySlots read = *KeySlots::load(keyPath); // never half
        const bool first =
            read.openWithPassphrase(owner.user, Passphrase::take(QStringLiteral("first")))
                .has_value();
        const bool second =
            read.openWithPassphrase(owner.user, Passphrase::take(QStringLiteral("second")))
                .has_value();
        CHECK(first != second);
        const FailingDisk other(n);
        const Status witnessed = writeWitness(witnessPath, key, {2, {}}, other);
        const auto counter = (*readWitness(witnessPath, key))->counter;
        CHECK((counter == 2 || !witnessed));
        failures += !replaced;
        if (replaced) {
            CHECK(second);
            break;
        }
        if (second)
            REQUIRE(KeySlots::load(keyPath)->replacePassphrase(
                key, owner.user, Passphrase::take(QStringLiteral("first")), KdfCost::forTests()));
        REQUIRE(writeWitness(witnessPath, key, {1, {}}));
        REQUIRE(n < 10);
    }
    CHECK(failures == 3); // write, rename, sync of the folder
}
