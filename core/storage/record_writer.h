// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/roles.h"
#include "core/forms/record.h"
#include "core/storage/change_bus.h"

#include <functional>
#include <optional>
#include <vector>

namespace core::storage {

class Database;

/// One record's part of a save.
struct RecordWrite {
    forms::RecordType type;
    RecordId id;
    std::vector<forms::FieldEdit> edits;
    /// The revision the writer started from; 0 creates. Nothing: whatever is there (imports, single
    /// facts).
    std::optional<forms::Revision> expected = std::nullopt;
    /// Put aside, or taken back. Edits may come with it.
    enum class Life { Keep, Delete, Undelete };
    Life life = Life::Keep;
    QString note = {}; ///< why, kept in the history
};

/// The one door through which records change. commit() is one transaction that appends a change for
/// each record to this device's log (dense sequence, hash chain, hybrid logical clock, author, the
/// dots of the values it replaces), updates the tables people are read from, and after COMMIT tells
/// the bus. Source: docs/sync_protocol.md 2.2 to 2.4.
class RecordWriter {
public:
    struct Context {
        Database& db;
        ChangeBus& bus;
        const Clock& clock;
        domain::UserId author;
        domain::Role role = domain::Role::Supervisor; ///< of the author
    };
    explicit RecordWriter(Context context);

    /// Saves all of @p writes or nothing. Writes that change nothing are left out and cost no
    /// change. Texts are cleaned at this door: no control characters, no bidi overrides, NFC.
    /// Errors: Conflict (a record is not at its expected revision), NotFound, NotAllowed (the role
    /// of the author), BadInput (a field of another record type), DiskFull, Io, StoreDamaged.
    /// @p alongside runs in the same transaction, before the records are written.
    using Alongside = std::function<Status()>;
    Status commit(const std::vector<RecordWrite>& writes, Origin origin = Origin::Local,
                  const Alongside& alongside = {});
    /// commit() of one draft.
    Status save(const forms::Draft& draft);

private:
    struct Batch;
    Status write(Batch& batch, const RecordWrite& write);

    Context m_context;
};

} // namespace core::storage
