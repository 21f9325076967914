// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sync_sim/device.h"

#include "core/base/check.h"
#include "core/storage/device.h"
#include "core/storage/group/joining.h"
#include "core/storage/log/projector.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/sync_store.h"

#include <sqlite3.h>

namespace test::sim {

using core::Result;
using core::Status;
using core::storage::Database;
using core::storage::Lane;

namespace {

QByteArray pagesOf(Database& db)
{
    sqlite3_int64 size = 0;
    unsigned char* pages = sqlite3_serialize(db.handle(), "main", &size, 0);
    CORE_ASSERT(pages != nullptr);
    QByteArray image(reinterpret_cast<const char*>(pages), size);
    sqlite3_free(pages);
    return image;
}

/// By copying pages: what SQLite makes of a database it was handed whole does not bear a full disk.
void setPages(Database& db, const QByteArray& image)
{
    auto copy = Database::openMemory();
    CORE_ASSERT(copy.has_value());
    QByteArray pages = image;
    const int opened = sqlite3_deserialize((*copy)->handle(), "main",
                                           reinterpret_cast<unsigned char*>(pages.data()),
                                           pages.size(), pages.size(), SQLITE_DESERIALIZE_READONLY);
    sqlite3_backup* backup = sqlite3_backup_init(db.handle(), "main", (*copy)->handle(), "main");
    CORE_ASSERT(opened == SQLITE_OK && backup != nullptr);
    sqlite3_backup_step(backup, -1);
    const int copied = sqlite3_backup_finish(backup);
    CORE_ASSERT(copied == SQLITE_OK);
}

Status wipe(Database& db)
{
    std::vector<std::string> tables;
    {
        CORE_TRY_ASSIGN(auto rows, db.prepare("SELECT name FROM sqlite_schema WHERE "
                                              "type = 'table' AND name NOT LIKE 'sqlite_%' "
                                              "AND name <> 'meta'"));
        CORE_TRY_ASSIGN(bool more, rows.step());
        while (more) {
            tables.push_back(rows.text(0).toStdString());
            CORE_TRY_ASSIGN(more, rows.step());
        }
    }
    CORE_TRY(db.execute("PRAGMA defer_foreign_keys = ON"));
    CORE_TRY_ASSIGN(auto transaction, core::storage::Transaction::begin(db));
    CORE_TRY(db.execute("PRAGMA defer_foreign_keys = ON"));
    for (const std::string& table : tables)
        CORE_TRY(db.run("DELETE FROM " + table));
    CORE_TRY(db.run("DELETE FROM meta WHERE name NOT IN ('min_reader', 'schema')"));
    return transaction.commit();
}

core::FixedClock morningOf(int number)
{
    // Two of three laptops show the same minute: readings of their clocks are often the same.
    const QTime at(2, number % 3 == 2 ? 7 : 0);
    return core::FixedClock(QDateTime(QDate(2025, 11, 10), at, Qt::UTC));
}

int countDown(void* context)
{
    auto* left = static_cast<int*>(context);
    // Only once: what is done to leave the transaction afterwards is not part of the death.
    return *left > 0 && --*left == 0 ? 1 : 0;
}

} // namespace

Shelf::Shelf()
{
    auto db = Database::openMemory();
    CORE_ASSERT(db.has_value());
    const bool isMigrated = core::storage::migrate(**db, core::storage::shippedSteps(), [] {
                                return Status();
                            }).has_value();
    CORE_ASSERT(isMigrated);
    m_empty = pagesOf(**db);
}

std::unique_ptr<Database> Shelf::take()
{
    while (!m_free.empty()) {
        auto db = std::move(m_free.back());
        m_free.pop_back();
        if (wipe(*db))
            return db;
    }
    auto db = Database::openMemory();
    CORE_ASSERT(db.has_value());
    setPages(**db, m_empty);
    return *std::move(db);
}

void Shelf::giveBack(std::unique_ptr<Database> db)
{
    m_free.push_back(std::move(db));
}

Device::Device(Shelf& shelf, int number, std::uint64_t seed)
    : m_shelf(shelf), m_number(number), m_db(shelf.take()), m_clock(morningOf(number)), m_ids(seed),
      m_user(m_ids.next())
{
}

Device::~Device()
{
    leaveRoom(-1);
    m_shelf.giveBack(std::move(m_db));
}

Status Device::found()
{
    return core::storage::initialiseDevice(*m_db, m_ids);
}

Status Device::enter(Device& first)
{
    CORE_TRY(core::storage::initialiseJoiningDevice(*m_db));
    CORE_TRY_ASSIGN(const core::storage::GroupSecrets group, core::storage::readGroup(first.db()));
    return core::storage::enterGroup(*m_db, group);
}

Status Device::believeAll(const std::vector<Device*>& others)
{
    std::vector<core::storage::KnownLaptop> laptops;
    for (Device* other : others) {
        CORE_TRY_ASSIGN(const auto keys, core::storage::readDeviceKeys(other->db()));
        CORE_TRY_ASSIGN(const auto device, core::storage::readDevice(other->db()));
        laptops.push_back({keys.publicKey, device.letters});
    }
    return core::storage::believe(*m_db, laptops);
}

Status Device::write(const core::storage::RecordWrite& write)
{
    core::storage::RecordWriter writer({*m_db, m_bus, m_clock, m_user});
    return writer.commit({write});
}

Result<core::storage::RecordState> Device::state(const core::RecordId& record)
{
    CORE_TRY_ASSIGN(const auto entry, core::storage::findRecord(*m_db, record));
    if (!entry)
        return core::storage::RecordState();
    CORE_TRY_ASSIGN(const core::storage::LogNames names, core::storage::readLogNames(*m_db));
    return core::storage::Projector(*m_db, names).load(entry->row);
}

Result<core::storage::VersionVector> Device::versions()
{
    return core::storage::SyncStore(*m_db).versions(true);
}

Result<core::domain::StreamId> Device::ownStream(Lane lane)
{
    CORE_TRY_ASSIGN(auto found,
                    m_db->prepare("SELECT s.id FROM meta m JOIN stream s ON s.number = m.value "
                                  "WHERE m.name = ?"));
    CORE_TRY(found
                 .with(lane == Lane::Open ? QStringLiteral("own_stream")
                                          : QStringLiteral("own_protected"))
                 .step());
    const auto id = found.id<core::domain::StreamId>(0);
    if (!id)
        return core::fail(core::ErrorCode::StoreDamaged, QStringLiteral("no stream of its own"));
    return *id;
}

QByteArray Device::image()
{
    return pagesOf(*m_db);
}

void Device::restore(const QByteArray& image)
{
    setPages(*m_db, image);
}

void Device::dieAfter(int operations)
{
    m_hasDied = false;
    m_left = operations;
    sqlite3_progress_handler(m_db->handle(), 1, countDown, &m_left);
}

void Device::live()
{
    m_hasDied = std::exchange(m_left, -1) == 0;
    sqlite3_progress_handler(m_db->handle(), 0, nullptr, nullptr);
    // It may have died on its way out of a transaction: whoever starts again finds none.
    if (m_hasDied && m_db->inTransaction())
        sqlite3_exec(m_db->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Device::leaveRoom(int pages)
{
    sqlite3* handle = m_db->handle();
    // What was free inside the file counts as room too, and depends on what was there before.
    if (pages >= 0)
        sqlite3_exec(handle, "VACUUM", nullptr, nullptr, nullptr);
    const QByteArray most =
        pages < 0 ? QByteArray("1073741823")
                  : QByteArray::number(m_db->integer("PRAGMA page_count")->value_or(0) + pages);
    sqlite3_exec(handle, ("PRAGMA max_page_count = " + most).constData(), nullptr, nullptr,
                 nullptr);
}

} // namespace test::sim
