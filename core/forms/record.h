// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/forms/field_spec.h"
#include "core/forms/field_value.h"

#include <map>
#include <optional>
#include <vector>

namespace core::forms {

/// The values of one record, by field. A field that is absent was not asked.
class Values {
public:
    [[nodiscard]] const FieldValue& get(FieldId id) const;
    void set(FieldId id, FieldValue value);
    [[nodiscard]] auto begin() const { return m_values.begin(); }
    [[nodiscard]] auto end() const { return m_values.end(); }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    friend bool operator==(const Values&, const Values&) = default;

private:
    std::map<FieldId, FieldValue> m_values;
};

/// How many changes of a record were applied; a save names the one it started from.
using Revision = qint64;

/// One field set to a value.
struct FieldEdit {
    FieldId field;
    FieldValue value;
    friend bool operator==(const FieldEdit&, const FieldEdit&) = default;
};

/// A record as the store holds it.
struct StoredRecord {
    RecordId id;
    RecordType type;
    Revision revision = 0;
    Values values;
};

/// Typed edits over a record that may not be stored yet: what a form works on. Every edit returns
/// its inverse, so undo is data. Saves only what differs from the base.
class Draft {
public:
    /// A new record.
    Draft(RecordType type, RecordId id);
    /// Changes to a stored one.
    explicit Draft(const StoredRecord& base);

    [[nodiscard]] RecordType type() const { return m_type; }
    [[nodiscard]] RecordId id() const { return m_id; }
    [[nodiscard]] bool isNew() const { return m_baseRevision == 0; }
    [[nodiscard]] Revision baseRevision() const { return m_baseRevision; }

    [[nodiscard]] const FieldValue& get(FieldId id) const { return m_now.get(id); }
    [[nodiscard]] const Values& values() const { return m_now; }
    /// Sets a field and returns the edit that takes it back. The field belongs to the record type.
    FieldEdit apply(const FieldEdit& edit);
    FieldEdit set(FieldId id, FieldValue value) { return apply({id, std::move(value)}); }
    /// What differs from the base, in field order.
    [[nodiscard]] std::vector<FieldEdit> edits() const;

private:
    RecordType m_type;
    RecordId m_id;
    Revision m_baseRevision = 0;
    Values m_base;
    Values m_now;
};

} // namespace core::forms
