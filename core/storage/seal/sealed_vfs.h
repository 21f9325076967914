// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/mutation.h"
#include "core/storage/seal/page_cipher.h"
#include "core/storage/seal/secret.h"

#include <sqlite3.h>

#include <memory>

namespace core::storage::seal {

/// What a SealedVfs may be told beside its key.
struct SealedVfsOptions {
    sqlite3_vfs* base = nullptr;        ///< below; the system's own when null
    FileId file{};                      ///< which sealed file under this key; zeros: store.db
    Mutation mutation = Mutation::None; ///< test seam
};

/// An SQLite VFS under which every byte of a database that reaches the disk is encrypted and
/// authenticated: pages one by one, WAL frames as units, the WAL index and temporary files in
/// memory only, rollback journals refused. Registered as long as it lives; it outlives its
/// connections.
///
///     SealedVfs vfs(std::move(key));
///     sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, vfs.name());
///     CORE_TRY(configure(db));
///
/// Several connections of one process share a file; a second process gets SQLITE_BUSY when it opens
/// it. That lock is one of POSIX: opening and closing the file in this process by other means than
/// SQLite (QFile, a copy) lets it go, so do that only while no connection is open. Requires
/// synchronous=FULL (configure() sets it): the WAL look-ahead relies on it. A damaged page fails
/// with SQLITE_IOERR_DATA when it is read; the others stay readable. Source:
/// docs/storage_format.md, docs/adr/0002-sealed-pages.md. Thread: any.
class SealedVfs {
public:
    explicit SealedVfs(const DataKey& key, const SealedVfsOptions& options = {});
    ~SealedVfs();
    SealedVfs(const SealedVfs&) = delete;
    SealedVfs& operator=(const SealedVfs&) = delete;

    /// The name to open connections with; unique in this process.
    [[nodiscard]] const char* name() const;
    /// The VFS below.
    [[nodiscard]] sqlite3_vfs* base() const;

private:
    class Registration;
    std::unique_ptr<Registration> m_registration;
};

} // namespace core::storage::seal
