// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/log/record_state.h"
#include "core/storage/sqlite/database.h"

#include <set>

namespace core::storage {

/// Keeps the tables people are read from in step with the log: one table a record type with a
/// column for each field of the catalogue, and what the list of people derives. Deterministic: the
/// same changes give the same rows, which is what rebuild compares. Runs inside the transaction of
/// its caller.
class Projector {
public:
    explicit Projector(Database& db) : m_db(db) {}

    /// The state of the record in @p row; an empty one when there is none yet. Errors:
    /// StoreDamaged.
    Result<RecordState> load(qint64 row);
    /// Applies @p change to @p state and to the tables.
    Status apply(qint64 row, const Change& change, RecordState& state);
    /// People whose row changed because a manifest they are on did; empties the list.
    std::vector<RecordId> takeTouchedPeople();

private:
    using Columns = std::vector<std::pair<QByteArray, Cell>>;

    Status storeRegister(qint64 row, const Change& change, const RecordState& state);
    Status storeConflicts(qint64 row, const RecordState& state);
    Status storeRow(forms::RecordType type, qint64 row, const Columns& columns);
    Status dropRow(forms::RecordType type, qint64 row);
    Status storePerson(qint64 row, const RecordId& id, const RecordState& state);
    Status storeWords(qint64 row, const QStringList& words);
    Status refreshPerson(const QByteArray& id);
    Result<std::vector<QByteArray>> peopleOn(forms::RecordType type, qint64 row,
                                             const RecordId& id);

    struct OnManifest {
        Cell manifest;
        Cell title;
        QString state;
    };
    Result<OnManifest> manifestOf(const RecordId& person);

    Database& m_db;
    std::vector<RecordId> m_touched;
};

/// The value of @p field as its column holds it; null when there is no answer.
Cell columnValue(const forms::FieldSpec& field, const forms::FieldValue& value);
/// A person with this state is in no list: merged into another, or left out.
bool isHiddenPerson(const forms::Values& values);

} // namespace core::storage
