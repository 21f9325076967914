// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/record_state.h"
#include "core/storage/sqlite/database.h"

#include <array>
#include <set>

namespace core::storage {

/// Keeps the tables people are read from in step with the log: one table a record type with a
/// column for each field of the catalogue, and what the list of people derives. Deterministic: the
/// same changes give the same rows, which is what rebuild compares. Runs inside the transaction of
/// its caller.
class Projector {
public:
    Projector(Database& db, const LogNames& names) : m_db(db), m_names(names) {}

    /// The state of the record in @p row; an empty one when there is none yet. Errors:
    /// StoreDamaged.
    Result<RecordState> load(qint64 row);
    /// Applies @p change to @p state only, for many changes before one store().
    void merge(const Change& change, RecordState& state);
    /// What happened to a record since it was stored last, so that only that is written.
    struct Moved {
        std::set<std::uint16_t> fields = {};
        bool isNew = true;
        bool hadConflicts = true;
    };
    /// Writes the register and the rows that follow from @p state.
    Status store(qint64 row, const RecordId& id, std::uint8_t type, const RecordState& state,
                 const Moved& moved);
    /// Takes @p state over as a snapshot tells of it, for a record that was not here.
    Status adopt(qint64 row, const RecordId& id, std::uint8_t type, const RecordState& state);
    /// merge() and store().
    Status apply(qint64 row, const Change& change, RecordState& state);
    /// Takes a record out of the digest before names of streams change, and in again after it.
    enum class Counts { NoMore, Again };
    void count(const RecordId& id, const RecordState& state, Counts counts);
    /// Brings people up to date whose manifest changed, and the digest of all that lives. Call it
    /// once, before COMMIT. Answers those people.
    Result<std::vector<RecordId>> finish();

private:
    using Columns = std::vector<std::pair<QByteArray, Cell>>;

    Status storeRegister(qint64 row, std::uint8_t type, const RecordState& state);
    Status storeConflicts(qint64 row, const RecordState& state);
    Status storeRow(forms::RecordType type, qint64 row, const Columns& columns);
    Result<std::optional<std::vector<Cell>>> rowBefore(forms::RecordType type, qint64 row,
                                                       const Columns& columns);
    Status dropRow(forms::RecordType type, qint64 row);
    Status storePerson(qint64 row, const RecordId& id, const RecordState& state);
    /// Columns of a person from which nothing else is derived. Answers false when more is needed.
    Result<bool> storePlain(qint64 row, const RecordState& state, const Moved& moved);
    Status storeWords(qint64 row, const QStringList& words);
    Result<QString> codeOf(qint64 row);
    /// Two laptops may have given one case code: brings the list of such codes up to date.
    Status markSharedCode(const QString& code);
    Status refreshPerson(const QByteArray& id, std::vector<RecordId>& touched);
    Status storeDigest();
    Result<std::vector<QByteArray>> peopleOn(forms::RecordType type, qint64 row,
                                             const RecordId& id);

    struct OnManifest {
        Cell manifest;
        Cell title;
        QString state;
    };
    Result<OnManifest> manifestOf(const RecordId& person);

    using Digest = std::array<quint64, 4>;
    [[nodiscard]] Digest digestOf(const RecordId& id, const std::set<std::uint16_t>& fields,
                                  const RecordState& state) const;

    Database& m_db;
    const LogNames& m_names;
    std::set<QByteArray> m_people; ///< to be refreshed
    Digest m_digest{};             ///< by how much it moved
};

/// What lives in all records, in 32 bytes, protected fields left out: the same on every laptop that
/// holds the same changes of the open lane.
/// A sum of keyed hashes over record, field, dot and value; nothing can be told from it.
/// Source: docs/sync_protocol.md 2.4.
Result<QByteArray> storedDigest(Database& db);

/// The value of @p field as its column holds it; null when there is no answer.
Cell columnValue(const forms::FieldSpec& field, const forms::FieldValue& value);
/// A person with this state is in no list: merged into another, or left out.
bool isHiddenPerson(const forms::Values& values);

} // namespace core::storage
