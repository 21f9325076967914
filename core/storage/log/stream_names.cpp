// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/stream_names.h"

#include "core/base/check.h"
#include "core/storage/log/change.h"
#include "core/storage/log/change_seal.h"

#include <algorithm>

namespace core::storage {
namespace {

/// No operation has this place, so that it names no write.
constexpr qint64 kNoWrite = -1;

/// A delete says of each stream how far it had seen: of a branch it had seen the trunk as well.
void addTrunks(const StreamNames& names, std::vector<Dot>& seen)
{
    const auto isThere = [&seen](const Dot& dot) {
        return std::any_of(seen.begin(), seen.end(), [&dot](const Dot& other) {
            return other.stream == dot.stream && other.seq >= dot.seq;
        });
    };
    for (std::size_t i = 0; i < seen.size(); ++i) {
        for (const StreamNames::Row& row : names.rows()) {
            const Dot before{row.trunk, row.fork - 1, kNoWrite};
            if (row.number == seen[i].stream && row.trunk != 0 && before.seq > 0 &&
                !isThere(before))
                seen.push_back(before);
        }
    }
}

} // namespace

domain::StreamId branchId(const domain::StreamId& stream, qint64 fork, const QByteArray& hash)
{
    const auto id =
        domain::StreamId::fromBytes(shortHash(QByteArrayLiteral("branch") + stream.toByteArray() +
                                              QByteArray::number(fork) + ':' + hash));
    CORE_ASSERT(id);
    return *id;
}

void StreamNames::add(const Row& row)
{
    m_rows.push_back(row);
    m_hasBranches = m_hasBranches || row.trunk != 0;
}

const StreamNames::Row& StreamNames::row(qint64 number) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [number](const Row& one) { return one.number == number; });
    CORE_ASSERT(found != m_rows.end());
    return *found;
}

const domain::StreamId& StreamNames::idOf(qint64 number) const
{
    return row(number).id;
}

std::optional<qint64> StreamNames::numberOf(const domain::StreamId& id) const
{
    for (const Row& one : m_rows) {
        if (one.id == id)
            return one.number;
    }
    for (std::size_t i = 0; i < m_aliases.size(); ++i) {
        if (m_aliases[i].id == id)
            return -1 - static_cast<qint64>(i);
    }
    return std::nullopt;
}

const domain::StreamId& StreamNames::nameOf(qint64 number) const
{
    return number < 0 ? m_aliases.at(static_cast<std::size_t>(-1 - number)).id : idOf(number);
}

qint64 StreamNames::rootOf(qint64 number) const
{
    if (!m_hasBranches)
        return number;
    const Row* at = &row(number);
    while (at->trunk != 0)
        at = &row(at->trunk);
    return at->number;
}

std::vector<StreamNames::Row> StreamNames::familyOf(qint64 number) const
{
    const qint64 root = rootOf(number);
    std::vector<Row> family;
    for (const Row& one : m_rows) {
        if (one.number == root || (one.trunk != 0 && rootOf(one.number) == root))
            family.push_back(one);
    }
    return family;
}

qint64 StreamNames::ownerOf(qint64 number, qint64 seq) const
{
    if (!m_hasBranches)
        return number;
    const Row* at = &row(number);
    while (at->trunk != 0 && seq < at->fork)
        at = &row(at->trunk);
    return at->number;
}

std::vector<StreamNames::Name> StreamNames::namesOf(qint64 number, qint64 seq) const
{
    std::vector<Name> names;
    if (m_hasBranches) {
        for (const Row& one : m_rows) {
            if (one.trunk != 0 && one.fork <= seq && ownerOf(number, one.fork) == one.number)
                names.push_back({one.id, one.fork - 1});
        }
        for (const Alias& alias : m_aliases) {
            if (alias.fork <= seq && ownerOf(number, alias.fork) == alias.number)
                names.push_back({alias.id, alias.fork - 1});
        }
        std::sort(names.begin(), names.end(),
                  [](const Name& a, const Name& b) { return a.shift > b.shift; });
    }
    names.push_back({idOf(rootOf(number)), 0});
    return names;
}

std::optional<std::pair<qint64, StreamNames::Name>>
StreamNames::find(const domain::StreamId& id) const
{
    const auto number = numberOf(id);
    if (!number)
        return std::nullopt;
    if (*number < 0) {
        const Alias& alias = m_aliases.at(static_cast<std::size_t>(-1 - *number));
        return std::make_pair(alias.number, Name{id, alias.fork - 1});
    }
    const Row& found = row(*number);
    return std::make_pair(*number, Name{id, found.trunk == 0 ? 0 : found.fork - 1});
}

qint64 StreamNames::meantBy(qint64 author, qint64 at, qint64 number) const
{
    const domain::StreamId& name = nameOf(number);
    for (const Row* writer = &row(author);;) {
        const Meaning* last = nullptr;
        for (const Meaning& one : m_meanings) {
            if (one.author == writer->number && one.since <= at && one.name == name &&
                (last == nullptr || one.since > last->since))
                last = &one;
        }
        if (last != nullptr)
            return last->stream;
        if (writer->trunk == 0)
            return number < 0 ? m_aliases.at(static_cast<std::size_t>(-1 - number)).number : number;
        at = std::min(at, writer->fork - 1);
        writer = &row(writer->trunk);
    }
}

qint64 StreamNames::place(qint64 number, qint64 seq, qint64 author, qint64 at) const
{
    // Its own stream everybody knows by one name: who writes has never seen another way of it.
    if (number == rootOf(author))
        return ownerOf(author, seq);
    return ownerOf(meantBy(author, at, number), seq);
}

void StreamNames::settle(Change& change, qint64 author) const
{
    if (m_hasBranches) {
        for (Cause& cause : change.causes)
            cause.stream = place(cause.stream, cause.seq, author, change.seq);
        for (Op& op : change.ops) {
            for (Dot& dot : op.replaces)
                dot.stream = place(dot.stream, dot.seq, author, change.seq);
            if (op.kind == OpKind::Delete)
                addTrunks(*this, op.replaces);
        }
    }
    change.stream = author;
}

Result<StreamNames> readStreamNames(Database& db)
{
    StreamNames names;
    CORE_TRY_ASSIGN(Statement streams, db.prepare("SELECT number, id, trunk, fork FROM stream"));
    CORE_TRY_ASSIGN(bool more, streams.step());
    while (more) {
        if (const auto id = streams.id<domain::StreamId>(1))
            names.add(
                StreamNames::Row{streams.integer(0), *id, streams.integer(2), streams.integer(3)});
        CORE_TRY_ASSIGN(more, streams.step());
    }
    if (!names.hasBranches())
        return names;
    CORE_TRY_ASSIGN(Statement aliases,
                    db.prepare("SELECT id, stream, fork FROM branch_name ORDER BY rowid"));
    CORE_TRY_ASSIGN(more, aliases.step());
    while (more) {
        if (const auto id = aliases.id<domain::StreamId>(0))
            names.add(StreamNames::Alias{*id, aliases.integer(1), aliases.integer(2)});
        CORE_TRY_ASSIGN(more, aliases.step());
    }
    CORE_TRY_ASSIGN(Statement meanings,
                    db.prepare("SELECT author, since, name, stream FROM branch_meant"));
    CORE_TRY_ASSIGN(more, meanings.step());
    while (more) {
        if (const auto name = meanings.id<domain::StreamId>(2))
            names.add(StreamNames::Meaning{meanings.integer(0), meanings.integer(1), *name,
                                           meanings.integer(3)});
        CORE_TRY_ASSIGN(more, meanings.step());
    }
    return names;
}

} // namespace core::storage
