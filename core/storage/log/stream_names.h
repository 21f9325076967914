// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/storage/sqlite/database.h"

#include <optional>
#include <vector>

namespace core::storage {

struct Change;

/// The streams of a store, by local number and by id, and what became of those that were forked: a
/// laptop put back from an older copy of itself, or cloned, writes other changes under numbers that
/// exist. The stream is then a tree. What came first here keeps the number of the stream, each
/// other way is a branch with a number of its own that begins with the first change that differs.
/// Outside, a branch is named by what it begins with, so that it is the same for everybody,
/// whichever way was first there. Source: docs/sync_protocol.md 2.9.
class StreamNames {
public:
    /// One stream, or one branch of it. Invariant: a branch owns what has at least the number fork;
    /// what is before belongs to its trunk.
    struct Row {
        qint64 number = 0;
        domain::StreamId id;
        qint64 trunk = 0; ///< number of what it left; 0 for a stream
        qint64 fork = 0;  ///< its first change; 0 for a stream
    };
    /// The name of what a row holds from a fork on, where the row was here first and the others
    /// became branches.
    struct Alias {
        domain::StreamId id;
        qint64 number = 0;
        qint64 fork = 0;
    };
    /// From its change @p since on, the author means by @p name the way that leads to @p stream.
    struct Meaning {
        qint64 author = 0;
        qint64 since = 0;
        domain::StreamId name;
        qint64 stream = 0;
    };
    /// A name in use outside: what it calls 1 is change @p shift + 1.
    struct Name {
        domain::StreamId id;
        qint64 shift = 0;
    };

    void add(qint64 number, const domain::StreamId& id) { m_rows.push_back({number, id}); }
    void add(const Row& row);
    void add(const Alias& alias) { m_aliases.push_back(alias); }
    void add(const Meaning& meaning) { m_meanings.push_back(meaning); }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Alias>& aliases() const { return m_aliases; }
    [[nodiscard]] bool hasBranches() const { return m_hasBranches; }
    /// The local number exists.
    [[nodiscard]] const Row& row(qint64 number) const;
    [[nodiscard]] const domain::StreamId& idOf(qint64 number) const;
    /// The number of a stream or branch; a negative one for an alias, which settle() understands.
    [[nodiscard]] std::optional<qint64> numberOf(const domain::StreamId& id) const;

    /// The stream a branch belongs to; a stream itself.
    [[nodiscard]] qint64 rootOf(qint64 number) const;
    /// The stream and all its branches.
    [[nodiscard]] std::vector<Row> familyOf(qint64 number) const;
    /// Which row holds change @p seq on the way that leads to @p number.
    [[nodiscard]] qint64 ownerOf(qint64 number, qint64 seq) const;
    /// By what the way to change @p seq of @p number is known outside, from the longest name to the
    /// shortest: that of the stream, which comes last, is always there.
    [[nodiscard]] std::vector<Name> namesOf(qint64 number, qint64 seq) const;
    /// Where a name from outside leads, and its shift.
    [[nodiscard]] std::optional<std::pair<qint64, Name>> find(const domain::StreamId& id) const;

    /// The way @p author meant in its change @p at by a number that was read from a name.
    [[nodiscard]] qint64 meantBy(qint64 author, qint64 at, qint64 number) const;
    /// The id that a number, an alias' too, was read from.
    [[nodiscard]] const domain::StreamId& nameOf(qint64 number) const;
    /// Turns what the author of a change called by a name into what it is here. @p author is the
    /// row the change stands in.
    void settle(Change& change, qint64 author) const;

private:
    [[nodiscard]] qint64 place(qint64 number, qint64 seq, qint64 author, qint64 at) const;

    std::vector<Row> m_rows;
    std::vector<Alias> m_aliases;
    std::vector<Meaning> m_meanings;
    bool m_hasBranches = false;
};

/// What a way is called outside from change @p fork of @p stream on: @p hash is that of the change.
domain::StreamId branchId(const domain::StreamId& stream, qint64 fork, const QByteArray& hash);

Result<StreamNames> readStreamNames(Database& db);

} // namespace core::storage
