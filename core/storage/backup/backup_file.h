// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/storage/sealed_store.h"

#include <QString>

namespace core::storage {

/// A backup is one file, NAME.homeward-backup:
///     "HWBACKUP" | version 4 | file id 16 | size of keys 8 | size of database 8 | keys | database
///     | BLAKE2b-256 of all before it
/// The database in it is sealed like the store, under the same data key and an id of its own, so
/// that no page of it can be put in place of a page of the store. The keys are the key slots as
/// they were: whoever could unlock the store can unlock its backup.

/// Writes a backup of the store as it is now, while it is in use: a file beside @p target, read
/// back and checked, then renamed. Errors: DiskFull, Io, StoreDamaged, Cancelled.
/// Cost: writes everything twice and reads it twice; run it in a job.
Status writeBackup(SealedStore& store, Database& db, const QString& target,
                   const JobControl& control);

/// Reads the key slots of a backup into @p keysPath, to ask who may unlock it and with what.
/// Errors: NotFound, InputDamaged (not a backup, or not whole), DiskFull, Io.
Status extractKeys(const QString& backup, const QString& keysPath);

/// Makes the store @p folder from a backup. A store that is already there is moved aside, never
/// deleted; when it holds changes the backup does not have, that takes @p replaceNewer.
/// The restored store begins a new incarnation of its stream. Errors: InputDamaged, WrongPassphrase
/// (the key is not that of the backup), StoreExists (what is there is newer), DiskFull, Io.
Status restoreBackup(const QString& backup, const QString& folder, const seal::DataKey& key,
                     bool replaceNewer, const JobControl& control);

} // namespace core::storage
