// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/forms/merge_rules.h"
#include "core/forms/record.h"
#include "core/storage/log/change.h"

#include <optional>
#include <vector>

namespace core::storage {

class Database;

/// One of several values of a field: who wrote it, when, where, and what it stood in for.
struct ConflictValue {
    Dot dot;
    forms::FieldValue value;
    qint64 atMs = 0; ///< wall clock of the writer
    std::optional<domain::UserId> author;
    QString authorName;
    QString deviceLetters;
    QString deviceName;                      ///< what the laptop is used for; may be empty
    std::vector<forms::FieldValue> replaced; ///< what the writer saw before writing; no repeats
};

/// A field two or more laptops wrote without knowing of each other.
struct FieldConflict {
    /// kLifeField: put aside on one laptop, edited on another. The values are then flags: true for
    /// who put it aside, false for who edited it, one a laptop.
    std::uint16_t field = 0;
    std::vector<ConflictValue> values;
    forms::FieldValue inForce; ///< what is shown and used until somebody chooses
    bool prevails = false;     ///< inForce shares less or protects more, whoever was later
};

/// What others and args of a row hold stands at each kind.
using forms::Clash;

/// Facts that are each right and do not go together.
struct ClashRow {
    Clash kind;
    forms::RecordType type;
    RecordId record;              ///< whom it is about
    std::vector<RecordId> others; ///< the other person, list or passenger rows of it
    std::vector<QString> args;    ///< titles, seats: for the sentence in ui/text
};

/// One record with open questions.
struct ConflictRow {
    forms::RecordType type;
    RecordId record;
    QString title; ///< name or number, as lists show it
    QString code;
    qint64 fields = 0;  ///< that differ
    qint64 clashes = 0; ///< facts that do not go together
    qint64 latestMs = 0;
};

/// What waits for a person after laptops were brought together. Nothing else waits for it.
/// Source: docs/sync_protocol.md 2.4.
class ConflictStore {
public:
    explicit ConflictStore(Database& db) : m_db(db) {}

    /// Records with open questions, people first, the newest first; all of them for 0. Cost: one
    /// index range, the clash queries, one register a row.
    [[nodiscard]] Result<std::vector<ConflictRow>> open(int limit) const;
    /// How many records open(0) lists. Cost: one small table and the passengers of manifests that
    /// have not ended: cheap enough to ask after every save.
    [[nodiscard]] Result<qint64> countOpen() const;
    /// The differing fields of a record in the order of the form. Cost: reads the log for each
    /// value. Errors: NotFound, StoreDamaged.
    [[nodiscard]] Result<std::vector<FieldConflict>> fieldsOf(const RecordId& record) const;
    /// Clashes the record takes part in. Cost: that of countOpen().
    [[nodiscard]] Result<std::vector<ClashRow>> clashesOf(const RecordId& record) const;

private:
    Database& m_db;
};

} // namespace core::storage
