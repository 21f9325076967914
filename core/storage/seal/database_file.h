// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/seal/disk.h"
#include "core/storage/seal/sealed_vfs.h"

#include <QString>

#include <sqlite3.h>

namespace core::storage::seal {

/// Makes an empty sealed database at @p path: built beside it, synced, then renamed into place, so
/// that a power cut leaves either no database or a whole one.
/// Errors: StoreExists, DiskFull, Io.
Status createDatabaseFile(const QString& path, const SealedVfs& vfs, const Disk& disk = RealDisk());

/// Writes a compact copy of the database of @p db, as it is now, to @p target, sealed by @p vfs:
/// the way to a backup and to a new data key. Same promise as createDatabaseFile(). Errors:
/// StoreExists, StoreDamaged, DiskFull, Io. Cost: reads and writes everything (VACUUM INTO).
Status copyDatabase(sqlite3* db, const QString& target, const SealedVfs& vfs,
                    const Disk& disk = RealDisk());

/// Sets on a fresh connection what belongs to the file format: WAL, synchronous=FULL, temporary
/// storage in memory, secure_delete, no memory map, no loadable extensions, and 5 s of patience
/// with other connections; then reads the header. Errors: StoreInUse, StoreDamaged, Io.
Status configure(sqlite3* db);

/// The one place that turns an SQLite result code into an error. @p db may be null; with it the
/// system's error number tells a full disk from other failures. @p doing is for the log.
Error errorFromSqlite(int extendedCode, sqlite3* db, const QString& doing);

} // namespace core::storage::seal
