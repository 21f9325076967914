// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub/hub_rows.h"

#include "core/base/check.h"

#include <QtEndian>

#include <libpq-fe.h>

namespace core::sync {
namespace {

constexpr qsizetype kListHead = 5 * 4; ///< dimensions, nulls, type; length and lower bound
constexpr qsizetype kCountAt = 3 * 4;

template <class Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

HubList::HubList(HubType element)
    : m_element(element),
      m_bytes(QByteArray(2 * sizeof(qint32), '\0') + bigEndian(static_cast<quint32>(element)))
{
}

HubType HubList::type() const
{
    switch (m_element) {
    case HubType::Flag: return HubType::Flags;
    case HubType::Bytes: return HubType::BytesList;
    case HubType::Big: return HubType::BigList;
    case HubType::Small: return HubType::SmallList;
    case HubType::Letter:
    case HubType::Text:
    case HubType::Flags:
    case HubType::BytesList:
    case HubType::SmallList:
    case HubType::BigList: break;
    }
    CORE_ASSERT(false);
    return m_element;
}

/// An empty array has no dimension; the first element makes it one.
void HubList::count()
{
    if (m_count == 0) {
        m_bytes.resize(kListHead);
        qToBigEndian(1, m_bytes.data());
        qToBigEndian(1, m_bytes.data() + kCountAt + 4);
    }
    qToBigEndian(++m_count, m_bytes.data() + kCountAt);
}

template <class Number>
void HubList::addNumber(Number number)
{
    count();
    m_bytes += bigEndian(static_cast<qint32>(sizeof number)) + bigEndian(number);
}

void HubList::add(const QByteArray& bytes)
{
    CORE_ASSERT(m_element == HubType::Bytes);
    count();
    m_bytes += bigEndian(static_cast<qint32>(bytes.size()));
    m_bytes += bytes;
}

void HubList::add(qint16 number)
{
    CORE_ASSERT(m_element == HubType::Small);
    addNumber(number);
}

void HubList::add(qint64 number)
{
    CORE_ASSERT(m_element == HubType::Big);
    addNumber(number);
}

void HubList::add(bool flag)
{
    CORE_ASSERT(m_element == HubType::Flag);
    addNumber(static_cast<quint8>(flag));
}

void HubParameters::put(HubType type, std::optional<QByteArray> value)
{
    m_types.push_back(type);
    m_values.push_back(std::move(value));
}

void HubParameters::add(qint64 number)
{
    put(HubType::Big, bigEndian(number));
}

void HubParameters::add(bool flag)
{
    put(HubType::Flag, QByteArray(1, flag ? '\1' : '\0'));
}

HubRows::HubRows(pg_result* result) : m_result(result) {}

void HubRows::Clear::operator()(pg_result* result) const
{
    PQclear(result);
}

Status HubRows::check(std::span<const HubType> columns) const
{
    bool isGood = PQnfields(m_result.get()) == static_cast<int>(columns.size());
    for (int column = 0; isGood && column < static_cast<int>(columns.size()); ++column)
        isGood = PQftype(m_result.get(), column) ==
                     static_cast<Oid>(columns[static_cast<std::size_t>(column)]) &&
                 PQfformat(m_result.get(), column) == 1;
    if (!isGood)
        return fail(ErrorCode::InputDamaged, QStringLiteral("the hub answers other columns"),
                    {QStringLiteral("hub")});
    return {};
}

int HubRows::count() const
{
    return PQntuples(m_result.get());
}

std::optional<QByteArray> HubRows::bytes(int row, int column) const
{
    if (PQgetisnull(m_result.get(), row, column) != 0)
        return std::nullopt;
    return QByteArray(PQgetvalue(m_result.get(), row, column),
                      PQgetlength(m_result.get(), row, column));
}

std::optional<qint64> HubRows::number(int row, int column) const
{
    if (PQgetisnull(m_result.get(), row, column) != 0)
        return std::nullopt;
    const char* value = PQgetvalue(m_result.get(), row, column);
    switch (PQgetlength(m_result.get(), row, column)) {
    case sizeof(qint16): return qFromBigEndian<qint16>(value);
    case sizeof(qint64): return qFromBigEndian<qint64>(value);
    default: return std::nullopt;
    }
}

std::optional<char> HubRows::letter(int row, int column) const
{
    if (PQgetisnull(m_result.get(), row, column) != 0 ||
        PQgetlength(m_result.get(), row, column) != 1)
        return std::nullopt;
    return *PQgetvalue(m_result.get(), row, column);
}

} // namespace core::sync
