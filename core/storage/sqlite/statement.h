// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

struct sqlite3_stmt;

namespace core::storage {

class Database;

/// A value on its way into or out of a column.
using Cell = std::variant<std::monostate, qint64, QString, QByteArray>;

/// One use of a prepared statement. It goes back to the connection's cache when it leaves scope.
/// Binding never fails on its own: a failure is kept and comes out of the next step.
/// Thread: that of its connection.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(int index, qint64 value);
    Statement& bind(int index, const QString& value);
    Statement& bind(int index, const QByteArray& value);
    Statement& bind(int index, std::nullopt_t);
    Statement& bind(int index, const Cell& value);
    template <class Tag>
    Statement& bind(int index, const Id<Tag>& id)
    {
        return bind(index, id.toByteArray());
    }
    template <class T>
    Statement& bind(int index, const std::optional<T>& value)
    {
        return value ? bind(index, *value) : bind(index, std::nullopt);
    }
    /// Binds all parameters from the first on.
    template <class... Values>
    Statement& with(const Values&... values)
    {
        int index = 0;
        (bindNext(++index, values), ...);
        return *this;
    }

    /// True when there is a row to read, false at the end.
    Result<bool> step();
    /// Runs a statement that answers no rows.
    Status run();
    /// Makes the statement ready for another run; bound values stay.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Cell cell(int column) const;
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString columnName(int column) const;
    /// The id in a column; nothing when it is null or not 16 bytes.
    template <class IdType>
    [[nodiscard]] std::optional<IdType> id(int column) const
    {
        return IdType::fromBytes(blob(column));
    }

private:
    friend class Database;
    Statement(Database& db, sqlite3_stmt* stmt, bool cached);

    template <class T>
    void bindNext(int index, const T& value)
    {
        if constexpr (std::is_integral_v<T>)
            bind(index, static_cast<qint64>(value));
        else
            bind(index, value);
    }
    void note(int code);

    Database* m_db;
    sqlite3_stmt* m_stmt;
    bool m_cached;
    int m_bindError = 0;
};

} // namespace core::storage
