// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup/backup_file.h"
#include "core/storage/check/verify.h"
#include "core/storage/device.h"
#include "core/storage/record_reader.h"
#include "core/storage/record_writer.h"
#include "core/storage/seal/key_slots.h"
#include "core/storage/sqlite/migrations.h"
#include "tests/support/core/failing_vfs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::storage::Database;
using core::storage::MigrationStep;

/// A store of the shipped schema with one person, on a disk that can fail.
class MigrationStore {
public:
    MigrationStore() : m_ids(3), m_person(m_ids.next())
    {
        using namespace core::storage::seal;
        DataKey key = DataKey::random();
        REQUIRE(KeySlots::create(paths().keys(), key, {m_ids.next(), u"Mya"_s, u"supervisor"_s},
                                 Passphrase::take(u"words"_s), KdfCost::forTests()));
        m_key = std::make_unique<DataKey>(key.clone());
        m_store =
            std::make_unique<core::storage::SealedStore>(paths(), std::move(key), m_disk.vfs());
        REQUIRE(m_store->createDatabase());
        auto opened = m_store->connect(8);
        REQUIRE(opened.has_value());
        m_db = *std::move(opened);
        REQUIRE(core::storage::initialiseDevice(*m_db, m_ids));
        core::storage::ChangeBus bus;
        const core::FixedClock clock(QDateTime(QDate(2025, 11, 10), QTime(2, 0), Qt::UTC));
        core::storage::RecordWriter writer({*m_db, bus, clock, core::domain::UserId(m_ids.next())});
        REQUIRE(writer.commit({{RecordType::Person,
                                m_person,
                                {{FieldId::PersonFullName, FieldValue::text(u"Selam"_s)}},
                                0}}));
        REQUIRE(m_store->writeWitness(*m_db));
    }

    core::storage::StorePaths paths() const { return {m_dir.path()}; }
    QString file(const QString& name) const { return m_dir.filePath(name); }
    test::FailingVfs& disk() { return m_disk; }
    core::storage::SealedStore& store() { return *m_store; }
    Database& db() { return *m_db; }
    const core::storage::seal::DataKey& key() const { return *m_key; }

    /// As before the step: its version, none of its tables, the person readable.
    void checkIsOld(Database& db) const
    {
        CHECK(db.integer("PRAGMA user_version").value() == core::storage::schemaVersion());
        CHECK(db.integer("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'extra%'").value() ==
              0);
        CHECK(core::storage::RecordReader(db).load(RecordType::Person, m_person).has_value());
    }

private:
    QTemporaryDir m_dir;
    test::FailingVfs m_disk;
    core::SequentialIdSource m_ids;
    core::RecordId m_person;
    std::unique_ptr<core::storage::seal::DataKey> m_key;
    std::unique_ptr<core::storage::SealedStore> m_store;
    std::unique_ptr<Database> m_db;
};

/// The shipped steps and one more that makes tables, fills them and touches what is there.
std::vector<MigrationStep> withOneMore()
{
    std::vector<MigrationStep> steps = core::storage::shippedSteps();
    steps.push_back({core::storage::schemaVersion() + 1, u"extra"_s,
                     "CREATE TABLE extra (a TEXT) STRICT;"
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
                     " INSERT INTO extra SELECT hex(randomblob(60)) FROM n;"
                     "CREATE INDEX extra_by_a ON extra (a);"
                     "UPDATE meta SET value = value;"});
    return steps;
}

} // namespace

TEST_CASE("migration: when any write of a step fails the old store is intact", "[core][storage]")
{
    const auto fault = GENERATE(test::DiskFault::Full, test::DiskFault::ShortWrite);
    MigrationStore made;
    int failures = 0;
    for (int call = 1;; ++call) {
        REQUIRE(call < 2000);
        made.disk().failAt(call, fault, true);
        const core::Status done =
            core::storage::migrate(made.db(), withOneMore(), [] { return core::Status(); });
        const bool failed = made.disk().hasFailed();
        made.disk().disarm();
        if (!done) {
            ++failures;
            made.checkIsOld(made.db());
        }
        if (!failed) {
            CHECK(done.has_value());
            break;
        }
    }
    CHECK(failures > 0);
    CHECK(made.db().integer("SELECT count(*) FROM extra").value() == 300);
    const core::JobControl control;
    const auto report = core::storage::verifyStore(made.store(), made.db(), control);
    REQUIRE(report.has_value());
    CHECK(report->isClean());
}

TEST_CASE("migration: before a step a backup is written that restores the old store",
          "[core][storage]")
{
    MigrationStore made;
    REQUIRE(made.store().migrate(made.db(), withOneMore()));
    const QString backup = made.paths().backups() + u"/before-schema-%1.homeward-backup"_s.arg(
                                                        core::storage::schemaVersion() + 1);
    REQUIRE(QFile::exists(backup));
    const core::JobControl control;
    const QString restored = made.file(u"restored.homeward"_s);
    REQUIRE(core::storage::restoreBackup(backup, restored, made.key(), false, control));
    core::storage::SealedStore old({restored}, made.key().clone());
    const auto db = old.connect(8);
    REQUIRE(db.has_value());
    made.checkIsOld(**db);
    CHECK(made.db().integer("PRAGMA user_version").value() == core::storage::schemaVersion() + 1);
}

TEST_CASE("migration: without its backup no step runs", "[core][storage]")
{
    MigrationStore made;
    made.disk().failAt(1, test::DiskFault::Full, true);
    const core::Status done = made.store().migrate(made.db(), withOneMore());
    made.disk().disarm();
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == ErrorCode::DiskFull);
    made.checkIsOld(made.db());
    CHECK(QDir(made.paths().backups()).entryList(QDir::Files).isEmpty());
    CHECK(made.store().migrate(made.db(), withOneMore()).has_value());
}

TEST_CASE("migration: a store that needs a newer program is left alone", "[core][storage]")
{
    MigrationStore made;
    const int needed = core::storage::schemaVersion() + 5;
    REQUIRE(made.db().run("INSERT INTO meta (name, value) VALUES ('min_reader', ?) "
                          "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                          static_cast<qint64>(needed)));
    const core::Status done = made.store().migrate(made.db(), withOneMore());
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == ErrorCode::StoreTooNew);
    made.checkIsOld(made.db());
}
