// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/stream_names.h"
#include "core/storage/log/version_vector.h"
#include "core/storage/sqlite/database.h"

#include <map>
#include <optional>
#include <vector>

namespace core::storage {

/// How far somebody holds what is here, and under which names: who holds one way of a forked stream
/// may call it by the name of the stream, and so may who holds another. The hashes in a version
/// vector tell which way it is. Source: docs/sync_protocol.md 2.9.
class Holdings {
public:
    static Result<Holdings> of(Database& db, const VersionVector& theirs);

    /// The last change of a stream or branch that they hold.
    [[nodiscard]] qint64 heldOf(qint64 number) const;
    /// Names under which they hold something that is not here, though the stream is: another way.
    [[nodiscard]] const std::vector<domain::StreamId>& strange() const { return m_strange; }
    /// Under which name changes first to last of the way to @p number go on there, and that they
    /// do from now on; nothing when that cannot be told yet.
    std::optional<StreamNames::Name> extend(qint64 number, qint64 first, qint64 last);
    /// The name under which change @p seq is there.
    [[nodiscard]] StreamNames::Name nameOf(qint64 number, qint64 seq) const;

private:
    /// A change, by the row that holds it.
    struct End {
        qint64 number = 0; ///< 0 for what is not here
        qint64 seq = 0;
    };
    void note(const End& end);

    StreamNames m_streams;
    std::map<domain::StreamId, End> m_ends;
    std::map<qint64, qint64> m_held;
    std::vector<domain::StreamId> m_strange;
};

/// How far every stream and every branch is here. Of a forked stream each name tells the farthest
/// change on a way through it, so that who holds the same changes tells the same.
Result<VersionVector> versionsHere(Database& db, bool withProtected);

} // namespace core::storage
