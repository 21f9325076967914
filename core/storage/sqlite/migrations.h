// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/sqlite/database.h"

#include <functional>
#include <vector>

namespace core::storage {

/// One step of the schema: a numbered SQL file, compiled in. A shipped step is never edited.
struct MigrationStep {
    int version = 0;
    QString name;
    QByteArray sql;
};

/// The steps of this build, from 1 on without a gap. Source: resources/sql.
std::vector<MigrationStep> shippedSteps();
/// The schema the newest step makes.
int schemaVersion();

/// Brings @p db to the newest step: one transaction a step, user_version included, so that a
/// failing step leaves what the step before it made. @p backup runs before the first step of a
/// store that already holds data; when it fails nothing is touched. Errors: StoreTooNew
/// (meta.min_reader is above this build; args: the schema needed), DiskFull, Io, StoreDamaged,
/// Internal.
Status migrate(Database& db, const std::vector<MigrationStep>& steps,
               const std::function<Status()>& backup);

} // namespace core::storage
