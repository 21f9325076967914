// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/database_file.h"
#include "core/storage/seal/sealed_vfs.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace test {

/// The same data key in every test that does not ask for another.
core::storage::seal::DataKey fixedDataKey(std::uint8_t fill = 7);

/// One raw SQLite connection for tests below the statement layer. Answers keep SQLite's result
/// code.
class RawDb {
public:
    RawDb() = default;
    RawDb(const QString& path, const char* vfs, int flags = SQLITE_OPEN_READWRITE);
    ~RawDb() { close(); }
    RawDb(RawDb&& other) noexcept;
    RawDb& operator=(RawDb&& other) noexcept;
    RawDb(const RawDb&) = delete;
    RawDb& operator=(const RawDb&) = delete;

    /// Opens and configures as the program does. The code is SQLITE_OK or what went wrong first.
    int open(const QString& path, const char* vfs, int flags = SQLITE_OPEN_READWRITE);
    /// A plain database in the same way, alone on its file: the control of the crash tests.
    int openPlain(const QString& path, const char* vfs);
    int close();
    int exec(const char* sql);
    int exec(const QString& sql) { return exec(sql.toUtf8().constData()); }
    /// The first column of each row; code() says how it ended.
    QStringList column(const char* sql);
    QString value(const char* sql) { return column(sql).value(0); }
    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] sqlite3* raw() const { return m_db; }

private:
    sqlite3* m_db = nullptr;
    int m_code = SQLITE_OK;
};

/// A sealed database in a folder of its own, with a table kv(k INTEGER PRIMARY KEY, v BLOB).
class SealedFile {
public:
    explicit SealedFile(const core::storage::seal::SealedVfsOptions& options = {});

    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("store.db")); }
    [[nodiscard]] QString walPath() const { return path() + QStringLiteral("-wal"); }
    [[nodiscard]] const core::storage::seal::SealedVfs& vfs() const { return m_vfs; }
    RawDb connect() { return RawDb(path(), m_vfs.name()); }

private:
    QTemporaryDir m_dir;
    core::storage::seal::SealedVfs m_vfs;
};

QByteArray readFile(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes);

} // namespace test
