// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/open_file.h"

namespace core::storage::seal {
namespace {

using Offset = sqlite3_int64;

int onClose(sqlite3_file* handle) noexcept
{
    const std::unique_ptr<OpenFile> file(&fileOf(handle));
    handle->pMethods = nullptr;
    return file->close();
}

int onRead(sqlite3_file* f, void* to, int n, Offset at) noexcept
{
    return fileOf(f).read(to, n, at);
}
int onWrite(sqlite3_file* f, const void* from, int n, Offset at) noexcept
{
    return fileOf(f).write(from, n, at);
}
int onTruncate(sqlite3_file* f, Offset size) noexcept
{
    return fileOf(f).truncate(size);
}
int onSync(sqlite3_file* f, int flags) noexcept
{
    return fileOf(f).sync(flags);
}
int onFileSize(sqlite3_file* f, Offset* size) noexcept
{
    return fileOf(f).fileSize(size);
}
int onLock(sqlite3_file* f, int level) noexcept
{
    return fileOf(f).lock(level);
}
int onUnlock(sqlite3_file* f, int level) noexcept
{
    return fileOf(f).unlock(level);
}
int onCheckReserved(sqlite3_file* f, int* out) noexcept
{
    return fileOf(f).checkReserved(out);
}
int onControl(sqlite3_file* f, int op, void* arg) noexcept
{
    return fileOf(f).control(op, arg);
}
int onSectorSize(sqlite3_file* f) noexcept
{
    return fileOf(f).sectorSize();
}
int onCharacteristics(sqlite3_file* f) noexcept
{
    return fileOf(f).characteristics();
}
int onShmMap(sqlite3_file* f, int region, int size, int extend, void volatile** out) noexcept
{
    return fileOf(f).shmMap(region, size, extend, out);
}
int onShmLock(sqlite3_file* f, int first, int count, int flags) noexcept
{
    return fileOf(f).shmLock(first, count, flags);
}
void onShmBarrier(sqlite3_file* f) noexcept
{
    fileOf(f).shmBarrier();
}
int onShmUnmap(sqlite3_file* f, int) noexcept
{
    return fileOf(f).shmUnmap();
}

constexpr sqlite3_io_methods kMethods{
    2,
    onClose,
    onRead,
    onWrite,
    onTruncate,
    onSync,
    onFileSize,
    onLock,
    onUnlock,
    onCheckReserved,
    onControl,
    onSectorSize,
    onCharacteristics,
    onShmMap,
    onShmLock,
    onShmBarrier,
    onShmUnmap,
    nullptr,
    nullptr,
};

} // namespace

void attach(sqlite3_file* handle, std::unique_ptr<OpenFile> file)
{
    handle->pMethods = &kMethods;
    reinterpret_cast<FileHandle*>(handle)->file = file.release();
}

} // namespace core::storage::seal
