// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/database.h"

#include "core/storage/seal/database_file.h"

#include <sqlite3.h>

namespace core::storage {
namespace {

constexpr int kBusyMs = 10'000;
constexpr std::size_t kCachedStatements = 128;

} // namespace

Error Database::errorOf(int code) const
{
    return seal::errorFromSqlite(code, m_db, QStringLiteral("statement"));
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, const Options& options)
{
    return openWith(file, options, options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
}

void Database::setCompartment(CompartmentState state,
                              std::shared_ptr<const seal::CompartmentKey> key)
{
    m_compartmentState = state;
    m_compartment = std::move(key);
}

Result<std::unique_ptr<Database>> Database::openMemory()
{
    return openWith(QStringLiteral(":memory:"), {}, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY);
}

Result<std::unique_ptr<Database>> Database::openWith(const QString& file, const Options& options,
                                                     int flags)
{
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(file.toUtf8().constData(), &handle,
                        flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI,
                        options.vfs.empty() ? nullptr : options.vfs.c_str());
    std::unique_ptr<Database> db(new Database(handle));
    if (code != SQLITE_OK)
        return fail(db->errorOf(code));
    CORE_TRY(db->configure(options));
    return db;
}

Status Database::configure(const Options& options)
{
    sqlite3_busy_timeout(m_db, kBusyMs);
    if (!options.vfs.empty())
        CORE_TRY(seal::configure(m_db));
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    CORE_TRY(execute("PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
                     "PRAGMA synchronous=FULL; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"));
    const QByteArray cache =
        QByteArrayLiteral("PRAGMA cache_size=-") + QByteArray::number(options.cacheMb * 1024);
    return execute(cache.constData());
}

Database::~Database()
{
    for (const auto& [sql, stmt] : m_cache)
        sqlite3_finalize(stmt);
    sqlite3_close_v2(m_db);
}

Result<Statement> Database::prepare(std::string_view sql)
{
    const std::string key(sql);
    const auto found = m_cache.find(key);
    if (found != m_cache.end() && m_inUse.insert(found->second).second)
        return Statement(*this, found->second, true);
    // A statement that is already running, or a full cache, gets one that is thrown away after use.
    const bool keep = found == m_cache.end() && m_cache.size() < kCachedStatements;
    sqlite3_stmt* stmt = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()),
                                        keep ? SQLITE_PREPARE_PERSISTENT : 0, &stmt, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(code));
    if (keep) {
        m_cache.emplace(key, stmt);
        m_inUse.insert(stmt);
    }
    return Statement(*this, stmt, keep);
}

void Database::giveBack(sqlite3_stmt* stmt, bool cached)
{
    if (!cached) {
        sqlite3_finalize(stmt);
        return;
    }
    sqlite3_reset(stmt);
    sqlite3_clear_bindings(stmt);
    m_inUse.erase(stmt);
}

Status Database::execute(const char* sql)
{
    const int code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(code));
    return {};
}

void Database::interrupt()
{
    sqlite3_interrupt(m_db);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_db);
}

Result<Transaction> Transaction::begin(Database& db)
{
    CORE_TRY(db.execute("BEGIN IMMEDIATE"));
    return Transaction(db);
}

Transaction::~Transaction()
{
    // After some failures (disk full) SQLite has rolled back by itself.
    if (m_db != nullptr && m_db->inTransaction())
        static_cast<void>(m_db->execute("ROLLBACK"));
}

Status Transaction::commit()
{
    CORE_TRY(m_db->execute("COMMIT"));
    m_db = nullptr;
    return {};
}

} // namespace core::storage
