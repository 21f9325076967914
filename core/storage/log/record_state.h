// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/record.h"
#include "core/storage/log/change.h"
#include "core/storage/log/merge_mutation.h"

#include <map>
#include <vector>

namespace core::storage {

/// One live value of a field.
struct Sibling {
    Dot dot;
    Hlc hlc;
    forms::FieldValue value;
};

/// What is live of one record: for each field the values nobody has replaced. A pure function of
/// the set of changes applied in causal order. Source: docs/sync_protocol.md 2.4.
///
/// A field of several codes holds one sibling a code (add wins over a concurrent remove); any other
/// field one sibling, or more while a conflict waits for a person.
class RecordState {
public:
    using Fields = std::map<std::uint16_t, std::vector<Sibling>>;

    explicit RecordState(MergeMutation mutation = MergeMutation::None) : m_mutation(mutation) {}

    void apply(const Change& change);

    [[nodiscard]] forms::Revision revision() const { return m_revision; }
    /// Put aside, and nobody edited it without knowing that: it is in no list. What was edited
    /// meanwhile stays in sight until a person decides.
    [[nodiscard]] bool isDeleted() const;
    /// Nothing is left of it, and nothing that comes later counts.
    [[nodiscard]] bool isErased() const { return m_fields.contains(kErasedField); }
    [[nodiscard]] const Fields& fields() const { return m_fields; }
    [[nodiscard]] const std::vector<Sibling>& siblings(std::uint16_t field) const;
    /// What a person is shown and what is in force: of several values the one that shares less or
    /// protects more (FieldSpec::prevails), else the one written last by the hybrid clock. The same
    /// on every laptop that holds the same changes.
    [[nodiscard]] forms::FieldValue shown(std::uint16_t field) const;
    [[nodiscard]] forms::Values values() const;
    /// True when more than one value lives in a field that holds one; for kLifeField when the
    /// record was put aside by one and edited by another, for kSeenField when it was joined or left
    /// out by one and edited by another. Never in a record that is put aside for good, and never
    /// for a field this build does not know.
    [[nodiscard]] bool isConflict(std::uint16_t field) const;
    [[nodiscard]] std::size_t conflictCount() const;
    /// The last write of each stream among what lives: what a delete of now has seen. Writes of
    /// protected fields are not named: not every laptop has them.
    [[nodiscard]] std::vector<Dot> lastWrites() const;
    /// The live writes that nobody who wrote in @p field (kLifeField or kSeenField) had seen.
    [[nodiscard]] std::vector<Sibling> unseenWrites(std::uint16_t field) const;

    /// The state a snapshot tells of.
    static RecordState fromFields(forms::Revision revision, Fields fields);
    [[nodiscard]] QByteArray encode() const;
    /// Errors: StoreDamaged.
    static Result<RecordState> decode(forms::Revision revision, const QByteArray& bytes);

private:
    void applyOp(const Change& change, const Op& op, qint64 index);
    void rememberSeen(const Change& change, const Op& op, qint64 index);

    Fields m_fields;
    forms::Revision m_revision = 0;
    MergeMutation m_mutation;
};

/// True for a field that holds several codes at once. False for a number this build does not know.
bool holdsSeveral(std::uint16_t field);

/// The operations that turn @p state into one where @p edit is shown; none when it already is.
/// Each names the dots it replaces.
std::vector<Op> operationsFor(const RecordState& state, const forms::FieldEdit& edit);

} // namespace core::storage
