// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::storage {

class Database;

/// What the clocks of one person run from, as stored. Units: milliseconds since 1970, UTC; 0 for
/// what is not known.
struct CaseRow {
    domain::PersonId person;
    QString code; ///< case code
    QString name;
    QString state; ///< of the list case_state, empty when nobody has said
    qint64 sinceMs = 0;
    std::optional<qint64> heldSinceMs;
    qint64 heldMinutes = 0;
    qint64 extendedMs = 0;
    int followedUp = 0;
    QString nameStatus;
    qint64 registeredMs = 0;
};

/// Reads where cases stand. Writing goes through RecordWriter.
class CaseStore {
public:
    explicit CaseStore(Database& db) : m_db(db) {}

    /// Errors: NotFound, StoreDamaged.
    Result<CaseRow> of(const domain::PersonId& person) const;
    /// Everybody whose case stands at @p state since @p untilMs or longer, the oldest first, at
    /// most @p limit. Cost: one index range.
    Result<std::vector<CaseRow>> inState(const QString& state, qint64 untilMs, int limit) const;
    /// Everybody without a name who was registered at @p untilMs or before. Cost: one index range.
    Result<std::vector<CaseRow>> nameless(qint64 untilMs, int limit) const;

private:
    Database& m_db;
};

} // namespace core::storage
