// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/conflict_store.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/record_state.h"

#include <map>

namespace core::storage {

/// Reads from the log who wrote a live value, where, and what they saw in its place.
class ValueOrigin {
public:
    static Result<ValueOrigin> open(Database& db);

    /// What the log no longer holds, or cannot be read, is left empty. Errors: StoreDamaged.
    Result<ConflictValue> tell(std::uint16_t field, const Sibling& value);

private:
    ValueOrigin(Database& db, LogNames names) : m_db(&db), m_names(std::move(names)) {}
    /// Nothing for a change that is not here or not readable.
    Result<const Change*> changeOf(const Dot& dot);
    Status tellAuthor(const Dot& dot, ConflictValue& told);
    Status tellLaptop(qint64 stream, ConflictValue& told);

    Database* m_db;
    LogNames m_names;
    std::map<std::pair<qint64, qint64>, std::optional<Change>> m_changes; ///< by stream and seq
};

} // namespace core::storage
