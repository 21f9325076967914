// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/statement.h"

#include "core/storage/sqlite/database.h"

#include <sqlite3.h>

namespace core::storage {

Statement::Statement(Database& db, sqlite3_stmt* stmt, bool cached)
    : m_db(&db), m_stmt(stmt), m_cached(cached)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_db(other.m_db), m_stmt(std::exchange(other.m_stmt, nullptr)), m_cached(other.m_cached),
      m_bindError(other.m_bindError)
{
}

Statement::~Statement()
{
    if (m_stmt != nullptr)
        m_db->giveBack(m_stmt, m_cached);
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
}

Statement& Statement::bind(int index, qint64 value)
{
    note(sqlite3_bind_int64(m_stmt, index, value));
    return *this;
}

Statement& Statement::bind(int index, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    note(sqlite3_bind_text64(m_stmt, index, utf8.constData(),
                             static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                             SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int index, const QByteArray& value)
{
    note(sqlite3_bind_blob64(m_stmt, index, value.constData(),
                             static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int index, std::nullopt_t)
{
    note(sqlite3_bind_null(m_stmt, index));
    return *this;
}

Statement& Statement::bind(int index, const Cell& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return bind(index, *number);
    if (const auto* text = std::get_if<QString>(&value))
        return bind(index, *text);
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return bind(index, *bytes);
    return bind(index, std::nullopt);
}

Result<bool> Statement::step()
{
    const int code = m_bindError != SQLITE_OK ? m_bindError : sqlite3_step(m_stmt);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = m_db->errorOf(code);
    sqlite3_reset(m_stmt);
    return fail(std::move(error));
}

Status Statement::run()
{
    CORE_TRY_ASSIGN(bool more, step());
    while (more) {
        CORE_TRY_ASSIGN(more, step());
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_stmt);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_stmt, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_stmt, column);
}

QString Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_stmt, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_stmt, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_stmt, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_stmt, column));
}

Cell Statement::cell(int column) const
{
    switch (sqlite3_column_type(m_stmt, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_TEXT: return text(column);
    case SQLITE_BLOB: return blob(column);
    default: return std::monostate();
    }
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_stmt);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_stmt, column));
}

} // namespace core::storage
