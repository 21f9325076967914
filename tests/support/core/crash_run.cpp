// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/crash_run.h"

#include "tests/support/core/seal_fixture.h"
#include "tests/support/core/sim_disk.h"

#include <map>
#include <memory>
#include <optional>
#include <random>

namespace test {

using namespace core::storage::seal;

namespace {

constexpr int kModelKeys = 60;
constexpr int kLifetime = 25; ///< power cuts after which a new store is begun
const QString kSimPath = QStringLiteral("/sim/store.db");

/// Version of each key; what is stored under it follows from key and version.
using Model = std::map<int, int>;

/// 40 to about 6,000 characters, so that some rows need overflow pages.
QString valueOf(int key, int version)
{
    const auto mix = static_cast<std::uint32_t>(key * 7919 + version * 104729);
    const int length = 40 + static_cast<int>(mix % 97 == 0 ? 6000 : mix % 700);
    const QString word = QStringLiteral("%1/%2;").arg(key).arg(version);
    return word.repeated(length / static_cast<int>(word.size()) + 1);
}

/// One store and what must be in it, through many power cuts.
class CrashLife {
public:
    CrashLife(std::uint64_t seed, const CrashPlan& plan, CrashReport& report)
        : m_random(seed), m_plan(plan), m_report(report), m_disk(seed)
    {
        if (!plan.plain)
            m_vfs.emplace(fixedDataKey(), SealedVfsOptions{m_disk.vfs(), {}, plan.mutation});
    }

    /// Lives through one power cut. False when something was wrong.
    bool liveOnce()
    {
        m_disk.cutPowerAfter(static_cast<int>(m_random() % (m_random() % 3 == 0 ? 400 : 60)));
        work();
        m_db.close();
        m_disk.restart();
        ++m_report.crashes;
        return check();
    }

private:
    bool fault(const QString& what)
    {
        m_report.fault = QStringLiteral("%1 (power cut %2)").arg(what).arg(m_report.crashes);
        return false;
    }

    bool create()
    {
        ++m_report.creations;
        if (!m_plan.plain)
            return createDatabaseFile(kSimPath, *m_vfs, m_disk).has_value();
        RawDb db;
        sqlite3* raw = nullptr;
        const int rc =
            sqlite3_open_v2(qPrintable(kSimPath), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                            m_disk.vfsName());
        const bool made =
            rc == SQLITE_OK &&
            sqlite3_exec(raw, "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL", nullptr,
                         nullptr, nullptr) == SQLITE_OK;
        sqlite3_close(raw);
        return made && m_disk.syncFolderOf(kSimPath).has_value();
    }

    int connect()
    {
        if (!m_plan.plain)
            return m_db.open(kSimPath, m_vfs->name());
        return m_db.openPlain(kSimPath, m_disk.vfsName());
    }

    /// Until the power goes.
    void work()
    {
        if (!m_exists) {
            m_exists = create();
            if (!m_exists)
                return;
        }
        if (connect() != SQLITE_OK ||
            m_db.exec("CREATE TABLE IF NOT EXISTS kv(k INTEGER PRIMARY KEY, v TEXT, n INTEGER)") !=
                SQLITE_OK ||
            m_db.exec("CREATE INDEX IF NOT EXISTS kv_by_n ON kv(n)") != SQLITE_OK)
            return;
        while (m_disk.hasPower()) {
            const auto choice = m_random() % 100;
            if (choice < 12)
                checkpoint();
            else if (choice < 15)
                vacuum();
            else if (choice < 18)
                reconnect();
            else
                transaction(choice < 30);
        }
    }

    void checkpoint()
    {
        static constexpr const char* kModes[] = {"PASSIVE", "FULL", "RESTART", "TRUNCATE"};
        m_report.checkpoints +=
            m_db.exec(QStringLiteral("PRAGMA wal_checkpoint(%1)")
                          .arg(QLatin1String(kModes[m_random() % 4]))) == SQLITE_OK;
    }

    void vacuum() { m_report.vacuums += m_db.exec("VACUUM") == SQLITE_OK; }

    void reconnect()
    {
        m_db.close();
        if (m_disk.hasPower())
            connect();
    }

    /// A large one does not fit in the page cache: pages are spilled into the WAL before the
    /// commit, written again there, and their checksums are made anew at the end.
    void transaction(bool large)
    {
        Model next = m_confirmed;
        const auto rollBack = m_random() % 8 == 0;
        m_db.exec(large ? "PRAGMA cache_size=8" : "PRAGMA cache_size=200");
        if (m_db.exec("BEGIN IMMEDIATE") != SQLITE_OK)
            return;
        const int writes = static_cast<int>(large ? 40 + m_random() % 120 : 1 + m_random() % 5);
        for (int i = 0; i < writes; ++i) {
            const int key = static_cast<int>(m_random() % kModelKeys);
            QString sql;
            if (m_random() % 10 == 0) {
                next.erase(key);
                sql = QStringLiteral("DELETE FROM kv WHERE k=%1").arg(key);
            } else {
                next[key] = ++m_version;
                sql = QStringLiteral("INSERT OR REPLACE INTO kv VALUES(%1,'%2',%3)")
                          .arg(key)
                          .arg(valueOf(key, m_version))
                          .arg(m_version);
            }
            if (m_db.exec(sql) != SQLITE_OK) {
                m_db.exec("ROLLBACK");
                return;
            }
        }
        if (rollBack) {
            m_db.exec("ROLLBACK");
            return;
        }
        m_inFlight = next;
        if (m_db.exec("COMMIT") == SQLITE_OK) {
            m_confirmed = next;
            ++m_report.commits;
            m_report.largeTransactions += large;
            m_inFlight.reset();
        } else {
            m_db.exec("ROLLBACK");
        }
    }

    /// Reads everything back. An unconfirmed commit may be there as a whole.
    bool check()
    {
        if (!m_disk.exists(kSimPath))
            return m_exists ? fault(QStringLiteral("the store is gone")) : true;
        m_exists = true; // creation was cut short after the rename had reached the disk
        const int rc = connect();
        if (rc != SQLITE_OK)
            return fault(QStringLiteral("open failed with %1").arg(rc));
        const bool empty =
            m_db.value("SELECT count(*) FROM sqlite_schema WHERE name='kv'") == QStringLiteral("0");
        Model found;
        for (const QString& row :
             empty ? QStringList() : m_db.column("SELECT k||','||n||','||v FROM kv")) {
            const int key = row.section(u',', 0, 0).toInt();
            found[key] = row.section(u',', 1, 1).toInt();
            if (row.section(u',', 2) != valueOf(key, found[key]))
                return fault(QStringLiteral("a value is not what was written"));
        }
        if (m_db.code() != SQLITE_OK)
            return fault(QStringLiteral("reading failed with %1").arg(m_db.code()));
        if (found != m_confirmed) {
            if (!m_inFlight || found != *m_inFlight)
                return fault(
                    QStringLiteral("a confirmed commit is lost or a transaction is half there"));
            m_confirmed = found;
            ++m_report.keptUnconfirmed;
        }
        m_inFlight.reset();
        if (m_random() % 4 == 0 && m_db.value("PRAGMA integrity_check") != QStringLiteral("ok"))
            return fault(QStringLiteral("integrity_check"));
        m_db.close();
        return true;
    }

    std::mt19937_64 m_random;
    const CrashPlan& m_plan;
    CrashReport& m_report;
    SimDisk m_disk;
    std::optional<SealedVfs> m_vfs;
    RawDb m_db;
    bool m_exists = false;
    Model m_confirmed;
    std::optional<Model> m_inFlight;
    int m_version = 0;
};

} // namespace

CrashReport runCrashes(const CrashPlan& plan)
{
    CrashReport report;
    for (std::uint64_t life = 0; report.crashes < plan.crashes; ++life) {
        CrashLife store(plan.seed * 1000003 + life, plan, report);
        for (int i = 0; i < kLifetime && report.crashes < plan.crashes; ++i) {
            if (!store.liveOnce())
                return report;
        }
    }
    return report;
}

} // namespace test
