// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/seal_fixture.h"

#include "core/base/check.h"

#include <QFile>

#include <array>
#include <utility>

namespace test {

using namespace core::storage::seal;

DataKey fixedDataKey(std::uint8_t fill)
{
    std::array<std::uint8_t, DataKey::kSize> bytes;
    bytes.fill(fill);
    return *DataKey::fromBytes(bytes);
}

RawDb::RawDb(const QString& path, const char* vfs, int flags)
{
    open(path, vfs, flags);
}

RawDb::RawDb(RawDb&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr)), m_code(other.m_code)
{
}

RawDb& RawDb::operator=(RawDb&& other) noexcept
{
    std::swap(m_db, other.m_db);
    std::swap(m_code, other.m_code);
    return *this;
}

int RawDb::open(const QString& path, const char* vfs, int flags)
{
    close();
    m_code =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, flags | SQLITE_OPEN_URI, vfs);
    if (m_db != nullptr)
        sqlite3_busy_timeout(m_db, 5000);
    if (m_db != nullptr && (m_code != SQLITE_OK || !configure(m_db)))
        m_code = sqlite3_extended_errcode(m_db);
    if (m_code != SQLITE_OK)
        sqlite3_close(std::exchange(m_db, nullptr));
    return m_code;
}

int RawDb::openPlain(const QString& path, const char* vfs)
{
    close();
    m_code =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, SQLITE_OPEN_READWRITE, vfs);
    if (m_code == SQLITE_OK)
        exec("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
             "PRAGMA temp_store=MEMORY");
    if (m_code != SQLITE_OK)
        sqlite3_close(std::exchange(m_db, nullptr));
    return m_code;
}

int RawDb::close()
{
    return sqlite3_close(std::exchange(m_db, nullptr));
}

int RawDb::exec(const char* sql)
{
    if (m_db == nullptr)
        return m_code;
    m_code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    return m_code;
}

QStringList RawDb::column(const char* sql)
{
    QStringList rows;
    sqlite3_stmt* statement = nullptr;
    if (m_db == nullptr)
        return rows;
    m_code = sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr);
    while (m_code == SQLITE_OK || m_code == SQLITE_ROW) {
        m_code = sqlite3_step(statement);
        if (m_code != SQLITE_ROW)
            break;
        rows += QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    }
    if (m_code == SQLITE_DONE)
        m_code = SQLITE_OK;
    sqlite3_finalize(statement);
    return rows;
}

SealedFile::SealedFile(const SealedVfsOptions& options) : m_vfs(fixedDataKey(), options)
{
    CORE_ASSERT(createDatabaseFile(path(), m_vfs));
    RawDb db = connect();
    CORE_ASSERT(db.exec("CREATE TABLE kv(k INTEGER PRIMARY KEY, v BLOB)") == SQLITE_OK);
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    CORE_ASSERT(file.open(QIODevice::WriteOnly));
    CORE_ASSERT(file.write(bytes) == bytes.size());
}

} // namespace test
