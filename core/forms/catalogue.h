// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/field_spec.h"

#include <QString>

#include <optional>
#include <span>

namespace core::forms {

/// All fields of all records, in the order of their record type and of the form.
std::span<const FieldSpec> allFields();
/// The fields of one record type.
std::span<const FieldSpec> fieldsOf(RecordType type);
/// The row of a field. Cost: one array look-up.
const FieldSpec& spec(FieldId id);
/// The row of a field number from the log; nothing when this build does not know it yet.
const FieldSpec* findSpec(std::uint16_t id);
/// The row by record type and key ("person", "full_name").
const FieldSpec* findSpec(RecordType type, QStringView key);
/// The table and stable name of a record type: "person", "manifest", …
std::string_view recordName(RecordType type);
std::span<const RecordType> allRecordTypes();

} // namespace core::forms
