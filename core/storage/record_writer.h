// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/forms/record.h"
#include "core/storage/change_bus.h"

namespace core::storage {

class Database;

/// One record's part of a save.
struct RecordWrite {
    forms::RecordType type;
    RecordId id;
    std::vector<forms::FieldEdit> edits;
    /// The revision the writer started from; 0 creates. Nothing: whatever is there (imports, single facts).
    std::optional<forms::Revision> expected = std::nullopt;
};

/// The one door through which records change. commit() is one transaction that appends a change for each
/// record to this device's log (dense sequence, hash chain, hybrid logical clock, author, the dots of the
/// values it replaces), updates the tables people are read from, and after COMMIT tells the bus.
/// Source: docs/sync_protocol.md 2.2 to 2.4.
class RecordWriter {
public:
    struct Context {
        Database& db;
        ChangeBus& bus;
        const Clock& clock;
        domain::UserId author;
    };
    explicit RecordWriter(Context context);

    /// Saves all of @p writes or nothing. Writes that change nothing are left out and cost no change.
    /// Errors: Conflict (a record is not at its expected revision), NotFound, DiskFull, Io, StoreDamaged.
    Status commit(const std::vector<RecordWrite>& writes, Origin origin = Origin::Local);
    /// commit() of one draft.
    Status save(const forms::Draft& draft);

private:
    Context m_context;
};

} // namespace core::storage
