// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/holdings.h"

#include <algorithm>

namespace core::storage {
namespace {

constexpr qsizetype kHeadHash = 8;

/// Where a stream or branch ends here.
struct RowEnd {
    qint64 head = 0;
    QByteArray hash;
    Lane lane = Lane::Open;
};
using RowEnds = std::map<qint64, RowEnd>;

Result<RowEnds> readEnds(Database& db)
{
    RowEnds ends;
    CORE_TRY_ASSIGN(Statement rows, db.prepare("SELECT number, head, hash, lane FROM stream"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        ends[rows.integer(0)] = {rows.integer(1), rows.blob(2).left(kHeadHash),
                                 rows.integer(3) == 0 ? Lane::Open : Lane::Protected};
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return ends;
}

/// Whether the change @p seq of a row begins with this hash; also true where nobody can tell.
Result<bool> isSame(Database& db, qint64 number, qint64 seq, const RowEnd& end,
                    const QByteArray& hash)
{
    if (hash.isEmpty())
        return true;
    if (seq == end.head)
        return end.hash == hash;
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare("SELECT hash FROM change WHERE stream = ? AND seq = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(number, seq).step());
    return !any || found.blob(0).left(kHeadHash) == hash;
}

/// The row whose change @p seq has this hash; 0 for none.
Result<qint64> rowWith(Database& db, const StreamNames& names, const RowEnds& ends, qint64 number,
                       qint64 seq, const QByteArray& hash)
{
    for (const StreamNames::Row& row : names.familyOf(number)) {
        const RowEnd& end = ends.at(row.number);
        if (seq < row.fork || seq > end.head)
            continue;
        CORE_TRY_ASSIGN(const bool same, isSame(db, row.number, seq, end, hash));
        if (same)
            return row.number;
    }
    return 0;
}

} // namespace

Result<Holdings> Holdings::of(Database& db, const VersionVector& theirs)
{
    Holdings holdings;
    CORE_TRY_ASSIGN(holdings.m_streams, readStreamNames(db));
    CORE_TRY_ASSIGN(const RowEnds ends, readEnds(db));
    const StreamNames& names = holdings.m_streams;
    for (const auto& [id, head] : theirs.heads()) {
        const auto found = names.find(id);
        if (!found || head.seq == 0)
            continue;
        const qint64 seq = head.seq + found->second.shift;
        const RowEnd& end = ends.at(found->first);
        CORE_TRY_ASSIGN(const qint64 row, rowWith(db, names, ends, found->first, seq, head.hash));
        const bool isTree = names.familyOf(found->first).size() > 1;
        if (row != 0) {
            holdings.note({row, seq});
            holdings.m_ends[id] = {row, seq};
        } else if (!isTree && seq > end.head) {
            // It is ahead of us, as far as anybody knows on the same way.
            holdings.note({found->first, end.head});
            holdings.m_ends[id] = {found->first, seq};
        } else {
            holdings.m_ends[id] = {};
            if (end.head > 0)
                holdings.m_strange.push_back(id);
        }
    }
    return holdings;
}

void Holdings::note(const End& end)
{
    qint64 seq = end.seq;
    for (qint64 number = end.number;;) {
        m_held[number] = std::max(m_held[number], seq);
        const StreamNames::Row& row = m_streams.row(number);
        if (row.trunk == 0)
            return;
        seq = std::min(seq, row.fork - 1);
        number = row.trunk;
    }
}

qint64 Holdings::heldOf(qint64 number) const
{
    const auto found = m_held.find(number);
    return found == m_held.end() ? 0 : found->second;
}

std::optional<StreamNames::Name> Holdings::extend(qint64 number, qint64 first, qint64 last)
{
    const std::vector<StreamNames::Name> names = m_streams.namesOf(number, last);
    const auto goesOn = [&](const StreamNames::Name& name) {
        const auto there = m_ends.find(name.id);
        return there != m_ends.end() && there->second.number != 0 &&
               there->second.seq >= first - 1 && there->second.seq < last &&
               m_streams.ownerOf(number, there->second.seq) == there->second.number;
    };
    // A name that is new there begins with what follows its fork, that of the stream with its
    // start.
    const auto begins = [&](const StreamNames::Name& name) {
        return !m_ends.contains(name.id) && first <= name.shift + 1;
    };
    auto found = std::find_if(names.begin(), names.end(), goesOn);
    if (found == names.end() && begins(names.back()))
        found = names.end() - 1;
    if (found == names.end())
        found = std::find_if(names.begin(), names.end(), begins);
    if (found == names.end())
        return std::nullopt;
    m_ends[found->id] = {m_streams.ownerOf(number, last), last};
    return *found;
}

StreamNames::Name Holdings::nameOf(qint64 number, qint64 seq) const
{
    const std::vector<StreamNames::Name> names = m_streams.namesOf(number, seq);
    const auto isUnder = [&](const StreamNames::Name& name) {
        const auto there = m_ends.find(name.id);
        return there != m_ends.end() && there->second.number != 0 && there->second.seq >= seq &&
               m_streams.ownerOf(there->second.number, seq) == m_streams.ownerOf(number, seq);
    };
    const auto found = std::find_if(names.begin(), names.end(), isUnder);
    return found == names.end() ? names.back() : *found;
}

Result<VersionVector> versionsHere(Database& db, bool withProtected)
{
    VersionVector vector;
    CORE_TRY_ASSIGN(const StreamNames names, readStreamNames(db));
    CORE_TRY_ASSIGN(const RowEnds ends, readEnds(db));
    for (const auto& [number, end] : ends) {
        if (end.head == 0 || (end.lane == Lane::Protected && !withProtected))
            continue;
        for (const StreamNames::Name& name : names.namesOf(number, end.head)) {
            const Head head{end.head - name.shift, end.hash};
            const auto before = vector.heads().find(name.id);
            const bool isFarther =
                before == vector.heads().end() ||
                std::tie(before->second.seq, before->second.hash) < std::tie(head.seq, head.hash);
            if (isFarther)
                vector.set(name.id, head);
        }
    }
    return vector;
}

} // namespace core::storage
