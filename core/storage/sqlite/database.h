// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/sqlite/statement.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

struct sqlite3;

namespace core::storage {

namespace seal {
class CompartmentKey;
}
enum class CompartmentState;

/// One connection to a database file, set up for a field laptop: WAL, synchronous=FULL, foreign
/// keys, no trusted schema, no extensions, temporary storage in memory. Thread: a connection
/// belongs to one thread at a time; interrupt() is for any.
class Database {
public:
    struct Options {
        std::string vfs; ///< name of the VFS; empty for the system's
        int cacheMb = 64;
        bool readOnly = false;
    };

    /// Opens an existing database. Errors: StoreMissing, StoreInUse, StoreDamaged, DiskFull, Io.
    static Result<std::unique_ptr<Database>> open(const QString& file, const Options& options);
    /// A database that lives in memory only, for replaying a log.
    static Result<std::unique_ptr<Database>> openMemory();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Prepares @p sql, or takes it from the cache. Errors: Internal for SQL that does not parse.
    Result<Statement> prepare(std::string_view sql);
    /// Runs one or more statements without parameters and without rows.
    Status execute(const char* sql);
    /// Prepares, binds @p values and runs.
    template <class... Values>
    Status run(std::string_view sql, const Values&... values)
    {
        CORE_TRY_ASSIGN(Statement statement, prepare(sql));
        return statement.with(values...).run();
    }
    /// The integer in the first column of the first row; nothing when there is no row or it is
    /// null.
    template <class... Values>
    Result<std::optional<qint64>> integer(std::string_view sql, const Values&... values)
    {
        CORE_TRY_ASSIGN(Statement statement, prepare(sql));
        CORE_TRY_ASSIGN(const bool found, statement.with(values...).step());
        if (!found || statement.isNull(0))
            return std::optional<qint64>();
        return std::optional<qint64>(statement.integer(0));
    }

    /// Stops the statement that runs now; it answers Cancelled. Thread: any.
    void interrupt();
    [[nodiscard]] bool inTransaction() const;
    /// Rows changed by the last statement.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] sqlite3* handle() const { return m_db; }

    /// What this connection can read of protected fields. Without a call the store has no
    /// compartment.
    void setCompartment(CompartmentState state, std::shared_ptr<const seal::CompartmentKey> key);
    /// The key of the compartment; nothing when it is closed, or there is none.
    [[nodiscard]] const std::shared_ptr<const seal::CompartmentKey>& compartment() const
    {
        return m_compartment;
    }
    [[nodiscard]] CompartmentState compartmentState() const { return m_compartmentState; }

    /// The error for an SQLite result code of this connection.
    [[nodiscard]] Error errorOf(int code) const;

private:
    friend class Statement;
    explicit Database(sqlite3* db) : m_db(db) {}
    static Result<std::unique_ptr<Database>> openWith(const QString& file, const Options& options,
                                                      int flags);
    Status configure(const Options& options);
    void giveBack(sqlite3_stmt* stmt, bool cached);

    sqlite3* m_db;
    std::shared_ptr<const seal::CompartmentKey> m_compartment;
    CompartmentState m_compartmentState{};
    std::unordered_map<std::string, sqlite3_stmt*> m_cache;
    std::unordered_set<sqlite3_stmt*> m_inUse;
};

/// A transaction that is rolled back unless commit() says otherwise. Takes the write lock at once,
/// so that what was read inside it is still true when it writes.
class Transaction {
public:
    static Result<Transaction> begin(Database& db);
    Transaction(Transaction&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Errors: DiskFull, Io, StoreDamaged; the transaction is then rolled back.
    Status commit();

private:
    explicit Transaction(Database& db) : m_db(&db) {}
    Database* m_db;
};

} // namespace core::storage
