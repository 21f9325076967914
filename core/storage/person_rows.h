// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_store.h"
#include "core/storage/sqlite/database.h"

namespace core::storage {

/// The row of a person as lists show it. Nothing when the person is in no list.
Result<std::optional<PersonRow>> readPersonRow(Database& db, qint64 row);
/// The row number of a record; nothing when there is none.
Result<std::optional<qint64>> rowOf(Database& db, const QByteArray& id);

} // namespace core::storage
