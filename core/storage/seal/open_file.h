// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <memory>

namespace core::storage::seal {

/// One file as SQLite sees it. What SQLite does not ask of a kind of file is refused here.
/// Every function answers with an SQLite result code and never throws.
class OpenFile {
public:
    OpenFile() = default;
    virtual ~OpenFile() = default;
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    virtual int read(void* to, int amount, sqlite3_int64 offset) noexcept = 0;
    virtual int write(const void* from, int amount, sqlite3_int64 offset) noexcept = 0;
    virtual int truncate(sqlite3_int64 size) noexcept = 0;
    virtual int sync(int flags) noexcept = 0;
    virtual int fileSize(sqlite3_int64* size) noexcept = 0;
    /// The last call: flushes what is held and reports what went wrong with it.
    virtual int close() noexcept { return SQLITE_OK; }

    virtual int lock(int) noexcept { return SQLITE_OK; }
    virtual int unlock(int) noexcept { return SQLITE_OK; }
    virtual int checkReserved(int* reserved) noexcept
    {
        *reserved = 0;
        return SQLITE_OK;
    }
    virtual int control(int, void*) noexcept { return SQLITE_NOTFOUND; }
    virtual int sectorSize() noexcept { return 4096; }
    virtual int characteristics() noexcept { return 0; }

    virtual int shmMap(int, int, int, void volatile**) noexcept { return SQLITE_IOERR_SHMMAP; }
    virtual int shmLock(int, int, int) noexcept { return SQLITE_IOERR_SHMLOCK; }
    virtual void shmBarrier() noexcept {}
    virtual int shmUnmap() noexcept { return SQLITE_OK; }
};

/// What SQLite allocates for a file handle: its own part, and ours behind it.
struct FileHandle {
    sqlite3_file sqlite;
    OpenFile* file;
};

/// Gives @p handle its methods. From then on SQLite closes and so destroys @p file.
/// xFetch is absent: nobody maps a sealed file into memory.
void attach(sqlite3_file* handle, std::unique_ptr<OpenFile> file);

/// The file behind a handle that attach() has prepared.
inline OpenFile& fileOf(sqlite3_file* handle)
{
    return *reinterpret_cast<FileHandle*>(handle)->file;
}

} // namespace core::storage::seal
