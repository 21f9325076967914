// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/forms/record.h"

#include <functional>
#include <vector>

namespace core::storage {

class Database;

/// One step in the life of a field.
struct HistoryEntry {
    qint64 atMs = 0; ///< wall clock of the writer, from the hybrid logical clock
    forms::FieldId field;
    forms::FieldValue before;
    forms::FieldValue after;
    std::optional<domain::UserId> author;
    QString authorName;
    QString deviceLetters; ///< the laptop, as in its case codes
    bool isCreation = false;
    QString note = {}; ///< why, where somebody said so
};

/// One change as the log names it: who, when and which fields, no value.
struct LogEntry {
    qint64 atMs = 0;
    forms::RecordType type;
    RecordId record;
    std::vector<forms::FieldId> fields =
        {}; ///< empty for an erased record, a deletion and its undoing
    QString authorName = {};
    QString deviceLetters = {};
    bool isErased = false; ///< the record was erased; what its changes said cannot be read
};

/// Reads any record by id, as stored.
class RecordReader {
public:
    explicit RecordReader(Database& db) : m_db(db) {}

    /// Errors: NotFound, StoreDamaged. Cost: one row by index, plus one look-up for missing
    /// answers.
    Result<forms::StoredRecord> load(forms::RecordType type, const RecordId& id) const;
    /// Every change of the record, newest first, read from the log. Cost: one index range.
    Result<std::vector<HistoryEntry>> history(forms::RecordType type, const RecordId& id) const;
    /// Hands the newest @p limit changes of all records to @p visit, newest first; with 0 all of
    /// them, in the order each laptop wrote. Cost: reads the log; memory for @p limit entries.
    /// Errors: StoreDamaged, those of @p visit.
    Status walkLog(int limit, const std::function<Status(const LogEntry&)>& visit) const;

private:
    Database& m_db;
};

} // namespace core::storage
