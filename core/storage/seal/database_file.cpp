// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/database_file.h"

#include <QFile>

#include <cerrno>
#include <memory>

namespace core::storage::seal {
namespace {

struct CloseDatabase {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
};
using OwnedDatabase = std::unique_ptr<sqlite3, CloseDatabase>;

Status runSql(sqlite3* db, const char* sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return fail(errorFromSqlite(sqlite3_extended_errcode(db), db, QLatin1String(sql)));
}

/// The first column of the first row. Runs the statement to its end: a pragma that writes commits
/// only then.
Result<QByteArray> askSql(sqlite3* db, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    QByteArray answer;
    int rc = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    while (rc == SQLITE_OK || rc == SQLITE_ROW) {
        rc = sqlite3_step(statement);
        if (rc == SQLITE_ROW && answer.isEmpty())
            answer = QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    }
    const int code = sqlite3_extended_errcode(db);
    sqlite3_finalize(statement);
    if (rc != SQLITE_DONE)
        return fail(errorFromSqlite(code, db, QLatin1String(sql)));
    return answer;
}

Result<OwnedDatabase> openRaw(const QString& path, const SealedVfs& vfs, int flags)
{
    sqlite3* raw = nullptr;
    const int rc = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, vfs.name());
    OwnedDatabase db(raw);
    if (rc != SQLITE_OK)
        return fail(errorFromSqlite(raw != nullptr ? sqlite3_extended_errcode(raw) : rc, raw,
                                    QStringLiteral("open")));
    sqlite3_extended_result_codes(raw, 1);
    return db;
}

/// Turns a finished rollback-mode file into a WAL one. Its journal lives in memory: nobody knows
/// the file yet, so a power cut costs only a file that is thrown away.
Status switchToWal(sqlite3* db)
{
    CORE_TRY(runSql(db, "PRAGMA synchronous=FULL"));
    CORE_TRY(askSql(db, "PRAGMA journal_mode=MEMORY"));
    CORE_TRY_ASSIGN(const QByteArray mode, askSql(db, "PRAGMA journal_mode=WAL"));
    if (mode != "wal")
        return fail(ErrorCode::Internal, QStringLiteral("no WAL: ") + QLatin1String(mode));
    return {};
}

Status buildEmpty(const QString& path, const SealedVfs& vfs)
{
    CORE_TRY_ASSIGN(const OwnedDatabase db,
                    openRaw(path, vfs, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    int reserve = kReserve;
    const int rc = sqlite3_file_control(db.get(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
    if (rc != SQLITE_OK)
        return fail(errorFromSqlite(rc, db.get(), QStringLiteral("reserve bytes")));
    CORE_TRY(runSql(db.get(), "PRAGMA page_size=4096; PRAGMA auto_vacuum=NONE;"
                              "PRAGMA encoding='UTF-8'; PRAGMA temp_store=MEMORY;"
                              "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=FULL;"
                              "PRAGMA user_version=0"));
    return switchToWal(db.get());
}

/// What a half-made file may have left.
Status removeParts(const Disk& disk, const QString& path)
{
    CORE_TRY(disk.remove(path));
    return disk.remove(path + QStringLiteral("-wal"));
}

template <class Build>
Status buildInPlace(const QString& path, const Disk& disk, Build build)
{
    if (disk.exists(path))
        return fail(ErrorCode::StoreExists, QStringLiteral("a database is already there"));
    const QString fresh = path + QStringLiteral(".new");
    CORE_TRY(removeParts(disk, fresh));
    // A WAL of an older database of this name must not be taken for one of the new database.
    CORE_TRY(disk.remove(path + QStringLiteral("-wal")));
    // SQLite makes files that everybody may read; its WAL takes the rights of the database.
    Status done = disk.write(fresh, {});
    if (done)
        done = build(fresh);
    if (done)
        done = disk.rename(fresh, path);
    if (!done) {
        const Status removed = removeParts(disk, fresh);
        Q_UNUSED(removed) // the first failure is the one to report
        return done;
    }
    return disk.syncFolderOf(path);
}

bool isDiskFull(int code, sqlite3* db)
{
    if ((code & 0xff) == SQLITE_FULL)
        return true;
    const int number = db == nullptr ? 0 : sqlite3_system_errno(db);
    return (code & 0xff) == SQLITE_IOERR && (number == ENOSPC || number == EDQUOT);
}

ErrorCode codeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::StoreDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::StoreInUse;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN: return ErrorCode::StoreMissing;
    case SQLITE_IOERR: return code == SQLITE_IOERR_DATA ? ErrorCode::StoreDamaged : ErrorCode::Io;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_NOLFS: return ErrorCode::Io;
    default: return ErrorCode::Internal;
    }
}

} // namespace

Error errorFromSqlite(int extendedCode, sqlite3* db, const QString& doing)
{
    const ErrorCode code =
        isDiskFull(extendedCode, db) ? ErrorCode::DiskFull : codeOf(extendedCode);
    // Never sqlite3_errmsg: for constraints and functions it may repeat a value.
    return {
        code,
        QStringLiteral("%1: sqlite %2 (%3)")
            .arg(doing, QString::number(extendedCode), QLatin1String(sqlite3_errstr(extendedCode))),
        {}};
}

Status createDatabaseFile(const QString& path, const SealedVfs& vfs, const Disk& disk)
{
    return buildInPlace(path, disk, [&](const QString& fresh) { return buildEmpty(fresh, vfs); });
}

Status copyDatabase(sqlite3* db, const QString& target, const SealedVfs& vfs, const Disk& disk)
{
    return buildInPlace(target, disk, [&](const QString& fresh) -> Status {
        const QByteArray uri =
            "file:" + QFile::encodeName(fresh).toPercentEncoding("/") + "?vfs=" + vfs.name();
        sqlite3_stmt* statement = nullptr;
        int rc = sqlite3_prepare_v2(db, "VACUUM INTO ?1", -1, &statement, nullptr);
        if (rc == SQLITE_OK) {
            sqlite3_bind_text(statement, 1, uri.constData(), static_cast<int>(uri.size()),
                              SQLITE_STATIC);
            rc = sqlite3_step(statement);
        }
        const int code = sqlite3_extended_errcode(db);
        sqlite3_finalize(statement);
        if (rc != SQLITE_DONE)
            return fail(errorFromSqlite(code, db, QStringLiteral("VACUUM INTO")));
        CORE_TRY_ASSIGN(const OwnedDatabase copy, openRaw(fresh, vfs, SQLITE_OPEN_READWRITE));
        return switchToWal(copy.get());
    });
}

Status configure(sqlite3* db)
{
    sqlite3_extended_result_codes(db, 1);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    CORE_TRY(runSql(db, "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA secure_delete=ON"));
    CORE_TRY_ASSIGN(const QByteArray mode, askSql(db, "PRAGMA journal_mode"));
    if (mode != "wal")
        return fail(ErrorCode::StoreDamaged, QStringLiteral("journal mode ") + QLatin1String(mode));
    // What the window has said is saved is saved; the WAL look-ahead relies on it too.
    CORE_TRY(runSql(db, "PRAGMA synchronous=FULL"));
    CORE_TRY_ASSIGN(const QByteArray size, askSql(db, "PRAGMA page_size"));
    if (size.toInt() != kPageSize)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("page size ") + QLatin1String(size));
    return {};
}

} // namespace core::storage::seal
