// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <span>
#include <vector>

struct pg_result;

namespace core::sync {

/// The types that go to a hub and come back, by their numbers in PostgreSQL.
enum class HubType : unsigned {
    Flag = 16,
    Bytes = 17,
    Letter = 18,
    Big = 20,
    Small = 21,
    Text = 25,
    Flags = 1000,
    BytesList = 1001,
    SmallList = 1005,
    BigList = 1016,
};

/// An array in PostgreSQL's binary form, element by element.
class HubList {
public:
    explicit HubList(HubType element);
    void add(const QByteArray& bytes);
    void add(qint16 number);
    void add(qint64 number);
    void add(bool flag);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] HubType type() const;

private:
    template <class Number>
    void addNumber(Number number);
    void count();

    HubType m_element;
    qint32 m_count = 0;
    QByteArray m_bytes;
};

/// The parameters of one call, in binary form and in order.
class HubParameters {
public:
    void add(const HubList& list) { put(list.type(), list.bytes()); }
    void add(qint64 number);
    void add(bool flag);
    /// Nothing is NULL.
    void add(const std::optional<QByteArray>& bytes) { put(HubType::Bytes, bytes); }
    void add(const QString& text) { put(HubType::Text, text.toUtf8()); }

    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] HubType type(std::size_t at) const { return m_types[at]; }
    [[nodiscard]] const std::optional<QByteArray>& value(std::size_t at) const
    {
        return m_values[at];
    }

private:
    void put(HubType type, std::optional<QByteArray> value);

    std::vector<HubType> m_types;
    std::vector<std::optional<QByteArray>> m_values;
};

/// The rows of an answer. They come from a machine that is not trusted: what is asked of them is
/// there in the type and size it must have, or there is nothing.
class HubRows {
public:
    explicit HubRows(pg_result* result);

    /// Errors: InputDamaged unless the columns have these types.
    [[nodiscard]] Status check(std::span<const HubType> columns) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] std::optional<QByteArray> bytes(int row, int column) const;
    /// Numbers of 2 and 8 bytes.
    [[nodiscard]] std::optional<qint64> number(int row, int column) const;
    [[nodiscard]] std::optional<char> letter(int row, int column) const;

private:
    struct Clear {
        void operator()(pg_result* result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

} // namespace core::sync
