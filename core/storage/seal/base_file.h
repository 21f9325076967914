// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstddef>
#include <memory>

namespace core::storage::seal {

/// A file of the VFS below: what really goes to the disk. Closes itself.
class BaseFile {
public:
    BaseFile() = default;
    ~BaseFile() { close(); }
    BaseFile(const BaseFile&) = delete;
    BaseFile& operator=(const BaseFile&) = delete;

    /// @p name stays valid until close(), as SQLite demands of a VFS's caller.
    int open(sqlite3_vfs* vfs, const char* name, int flags, int* outFlags);
    int close();
    [[nodiscard]] bool isOpen() const { return m_memory != nullptr; }

    int read(void* to, int amount, sqlite3_int64 offset)
    {
        return methods().xRead(raw(), to, amount, offset);
    }
    int write(const void* from, int amount, sqlite3_int64 offset)
    {
        return methods().xWrite(raw(), from, amount, offset);
    }
    int truncate(sqlite3_int64 size) { return methods().xTruncate(raw(), size); }
    int sync(int flags) { return methods().xSync(raw(), flags); }
    int fileSize(sqlite3_int64* size) { return methods().xFileSize(raw(), size); }
    int lock(int level) { return methods().xLock(raw(), level); }
    int unlock(int level) { return methods().xUnlock(raw(), level); }
    int control(int op, void* arg) { return methods().xFileControl(raw(), op, arg); }
    int sectorSize() { return methods().xSectorSize(raw()); }
    int characteristics() { return methods().xDeviceCharacteristics(raw()); }

private:
    [[nodiscard]] sqlite3_file* raw() { return reinterpret_cast<sqlite3_file*>(m_memory.get()); }
    [[nodiscard]] const sqlite3_io_methods& methods() { return *raw()->pMethods; }

    std::unique_ptr<std::max_align_t[]> m_memory;
};

} // namespace core::storage::seal
