// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>

namespace core {

using IdBytes = std::array<std::uint8_t, 16>;

/// The identity of one kind of thing: 16 random bytes, made offline, never reused.
/// Ids of different kinds do not convert into each other; an absent id is a std::optional.
template <class Tag>
class Id {
public:
    explicit constexpr Id(const IdBytes& bytes) : m_bytes(bytes) {}

    /// From exactly 16 bytes, as stored; nothing otherwise.
    static std::optional<Id> fromBytes(const QByteArray& raw)
    {
        if (raw.size() != 16)
            return std::nullopt;
        IdBytes bytes;
        std::memcpy(bytes.data(), raw.constData(), bytes.size());
        return Id(bytes);
    }
    /// From 32 hexadecimal digits; nothing otherwise.
    static std::optional<Id> parse(const QString& hex)
    {
        const QByteArray latin = hex.toLatin1();
        const QByteArray raw = QByteArray::fromHex(latin);
        return latin.size() == 32 && raw.toHex() == latin.toLower() ? fromBytes(raw) : std::nullopt;
    }

    [[nodiscard]] const IdBytes& bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray toByteArray() const
    {
        return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), 16);
    }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(toByteArray().toHex()); }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    IdBytes m_bytes;
};

/// Where new ids come from; injected, so that tests are repeatable.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual IdBytes next() = 0;
};

/// Ids from the system's random source.
class RandomIdSource final : public IdSource {
public:
    IdBytes next() override;
};

/// Ids 0001, 0002, … under a seed, for tests and the demo store.
class SequentialIdSource final : public IdSource {
public:
    explicit SequentialIdSource(std::uint64_t seed = 0) : m_seed(seed) {}
    IdBytes next() override;

private:
    std::uint64_t m_seed;
    std::uint64_t m_count = 0;
};

/// Any record of the store: a person, a manifest, a reception group. Aggregates know their own
/// kind of id; the change log knows only records.
using RecordId = Id<struct RecordTag>;

template <class Tag>
RecordId toRecordId(const Id<Tag>& id)
{
    return RecordId(id.bytes());
}

} // namespace core

template <class Tag>
struct std::hash<core::Id<Tag>> {
    std::size_t operator()(const core::Id<Tag>& id) const noexcept
    {
        std::size_t value = 0;
        std::memcpy(&value, id.bytes().data(), sizeof value);
        return value;
    }
};
