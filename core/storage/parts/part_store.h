// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/forms/record.h"

#include <vector>

namespace core::storage {

class Database;

/// Reads the records that belong to one person: documents, links, consent entries, events, notes
/// and so on. Writing goes through RecordWriter.
class PartStore {
public:
    explicit PartStore(Database& db) : m_db(db) {}

    /// The parts of @p type of @p person as stored, the first written first; those put aside are
    /// left out. Links are found from both ends. Guarded records have no column to be found by and
    /// are read one by one: there are few. Errors: StoreDamaged.
    /// Cost: one index range, and one row a part.
    Result<std::vector<forms::StoredRecord>> parts(forms::RecordType type,
                                                   const domain::PersonId& person) const;
    /// How many there are. Errors: StoreDamaged. Cost: one index range.
    Result<int> count(forms::RecordType type, const domain::PersonId& person) const;
    /// Every record of @p type, the first written first. For kinds of which there are few.
    Result<std::vector<forms::StoredRecord>> all(forms::RecordType type) const;

private:
    Database& m_db;
};

} // namespace core::storage
