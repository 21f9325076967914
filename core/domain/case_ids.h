// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace core::domain {

/// The record that holds the interview of @p person: the same on every laptop, so that two who
/// interview one person write one record.
RecordId caseFileId(const PersonId& person);
/// The answer of @p person to one question of the screening, named by its code; the same on every
/// laptop.
RecordId indicatorId(const PersonId& person, const QString& indicator);

} // namespace core::domain
