// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/storage/log/record_state.h"
#include "core/storage/sqlite/database.h"

#include <optional>
#include <set>
#include <vector>

namespace core::storage {

/// The fields that say whose record a part belongs to: a document, a consent entry, a note; both
/// ends of a link; a line of an expected list. None for what does not go with a person.
std::vector<forms::FieldId> ownerFields(forms::RecordType type);
/// The people a part belongs to, by every value that lives.
std::set<RecordId> ownersOf(forms::RecordType type, const RecordState& state);

struct PersonPart {
    RecordId id;
    forms::RecordType type;
};
/// Every part of @p person that was not erased, those put aside too; guarded ones only while their
/// compartment is open. Cost: reads all registers.
Result<std::vector<PersonPart>> partsOfPerson(Database& db, const RecordId& person);

} // namespace core::storage
