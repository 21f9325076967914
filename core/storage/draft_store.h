// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/forms/record.h"

#include <optional>
#include <vector>

namespace core::storage {

class Database;

/// A form somebody has begun. Drafts live in the sealed store but not in the log: they are this
/// laptop's own and never leave it.
struct FormDraft {
    RecordId id; ///< of the record it will become
    forms::RecordType type;
    forms::Values values;
    std::optional<forms::FieldId> caret; ///< the field to return to
    qint64 updatedAtMs = 0;
    domain::UserId user;
};

class DraftStore {
public:
    explicit DraftStore(Database& db) : m_db(db) {}

    /// Keeps @p draft durably, replacing an older one of the same id. Errors: DiskFull, Io.
    Status keep(const FormDraft& draft);
    Status drop(const RecordId& id);
    /// Drops what was typed about @p person: the forms of the person and of every part of the
    /// record. Cost: reads the drafts.
    Status dropAbout(const RecordId& person);
    Result<std::vector<FormDraft>> all() const; ///< newest first
    Result<std::optional<FormDraft>> find(const RecordId& id) const;

private:
    Database& m_db;
};

} // namespace core::storage
