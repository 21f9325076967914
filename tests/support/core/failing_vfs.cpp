// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/failing_vfs.h"

#include "core/base/check.h"
#include "core/storage/seal/base_file.h"
#include "core/storage/seal/open_file.h"

#include <cstring>
#include <string>
#include <utility>

namespace test {

using namespace core::storage::seal;

namespace {

enum class CallKind { Read, Write, Sync, Other };

bool applies(DiskFault fault, CallKind kind)
{
    switch (fault) {
    case DiskFault::Full:
    case DiskFault::ShortWrite: return kind == CallKind::Write;
    case DiskFault::ShortRead: return kind == CallKind::Read;
    case DiskFault::SyncFailed: return kind == CallKind::Sync;
    case DiskFault::Failed: return true;
    }
    return false;
}

} // namespace

struct FailingVfs::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* base = nullptr;
    std::string name;
    DiskFault fault = DiskFault::Failed;
    int failAt = 0;
    int calls = 0;
    bool stayBroken = false;
    bool armed = false;
    bool failed = false;
    WriteWatcher watcher;

    /// True when this call is to go wrong.
    bool next(CallKind kind)
    {
        if (!armed || !applies(fault, kind))
            return false;
        ++calls;
        const bool now = failAt > 0 && (calls == failAt || (stayBroken && calls > failAt));
        failed = failed || now;
        return now;
    }
};

namespace {

/// A file of the VFS below with the faults of its FailingVfs. State is a template parameter because
/// it is private there.
template <class State>
class FailingFile final : public OpenFile {
public:
    FailingFile(std::unique_ptr<BaseFile> base, State& state, QString path)
        : m_base(std::move(base)), m_state(state), m_path(std::move(path))
    {
    }

    int read(void* to, int amount, sqlite3_int64 offset) noexcept override
    {
        if (!m_state.next(CallKind::Read))
            return m_base->read(to, amount, offset);
        if (m_state.fault == DiskFault::ShortRead)
            m_base->read(to, amount / 2, offset);
        return SQLITE_IOERR_READ;
    }
    int write(const void* from, int amount, sqlite3_int64 offset) noexcept override
    {
        if (m_state.watcher)
            m_state.watcher(
                m_path, {static_cast<const std::uint8_t*>(from), static_cast<std::size_t>(amount)},
                offset);
        if (!m_state.next(CallKind::Write))
            return m_base->write(from, amount, offset);
        if (m_state.fault == DiskFault::Failed)
            return SQLITE_IOERR_WRITE;
        m_base->write(from, amount / 2, offset);
        return m_state.fault == DiskFault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    int truncate(sqlite3_int64 size) noexcept override
    {
        return m_state.next(CallKind::Other) ? SQLITE_IOERR_TRUNCATE : m_base->truncate(size);
    }
    int sync(int flags) noexcept override
    {
        return m_state.next(CallKind::Sync) ? SQLITE_IOERR_FSYNC : m_base->sync(flags);
    }
    int fileSize(sqlite3_int64* size) noexcept override
    {
        return m_state.next(CallKind::Other) ? SQLITE_IOERR_FSTAT : m_base->fileSize(size);
    }
    int close() noexcept override { return m_base->close(); }
    int lock(int level) noexcept override { return m_base->lock(level); }
    int unlock(int level) noexcept override { return m_base->unlock(level); }
    int control(int op, void* arg) noexcept override { return m_base->control(op, arg); }
    int sectorSize() noexcept override { return m_base->sectorSize(); }
    int characteristics() noexcept override { return m_base->characteristics(); }

private:
    std::unique_ptr<BaseFile> m_base;
    State& m_state;
    QString m_path;
};

} // namespace

FailingVfs::FailingVfs(sqlite3_vfs* base) : m_state(std::make_unique<State>())
{
    State& state = *m_state;
    state.base = base != nullptr ? base : sqlite3_vfs_find(nullptr);
    state.name = "failing-" + std::to_string(reinterpret_cast<std::uintptr_t>(this));
    state.vfs =
        *state.base; // what is not replaced below is the base's, which reads its own pAppData
    state.vfs.iVersion = 1;
    state.vfs.szOsFile = sizeof(FileHandle);
    state.vfs.zName = state.name.c_str();
    state.vfs.pAppData = &state;
    state.vfs.xOpen = [](sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* handle, int flags,
                         int* out) {
        auto& self = *static_cast<State*>(vfs->pAppData);
        handle->pMethods = nullptr;
        if (self.next(CallKind::Other))
            return SQLITE_CANTOPEN;
        auto file = std::make_unique<BaseFile>();
        const int rc = file->open(self.base, path, flags, out);
        if (rc == SQLITE_OK)
            attach(handle, std::make_unique<FailingFile<State>>(std::move(file), self,
                                                                QString::fromUtf8(path)));
        return rc;
    };
    state.vfs.xDelete = [](sqlite3_vfs* vfs, const char* path, int sync) {
        auto& self = *static_cast<State*>(vfs->pAppData);
        return self.next(CallKind::Other) ? SQLITE_IOERR_DELETE
                                          : self.base->xDelete(self.base, path, sync);
    };
    state.vfs.xAccess = [](sqlite3_vfs* vfs, const char* path, int flags, int* out) {
        auto& self = *static_cast<State*>(vfs->pAppData);
        return self.next(CallKind::Other) ? SQLITE_IOERR_ACCESS
                                          : self.base->xAccess(self.base, path, flags, out);
    };
    state.vfs.xFullPathname = [](sqlite3_vfs* vfs, const char* path, int size, char* out) {
        auto& self = *static_cast<State*>(vfs->pAppData);
        return self.base->xFullPathname(self.base, path, size, out);
    };
    CORE_ASSERT(sqlite3_vfs_register(&state.vfs, 0) == SQLITE_OK);
}

FailingVfs::~FailingVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
}

const char* FailingVfs::name() const
{
    return m_state->name.c_str();
}

sqlite3_vfs* FailingVfs::vfs()
{
    return &m_state->vfs;
}

void FailingVfs::failAt(int n, DiskFault fault, bool stayBroken)
{
    m_state->failAt = n;
    m_state->fault = fault;
    m_state->stayBroken = stayBroken;
    m_state->calls = 0;
    m_state->failed = false;
    m_state->armed = true;
}

void FailingVfs::disarm()
{
    m_state->armed = false;
}

int FailingVfs::calls() const
{
    return m_state->calls;
}

bool FailingVfs::hasFailed() const
{
    return m_state->failed;
}

void FailingVfs::watchWrites(WriteWatcher watcher)
{
    m_state->watcher = std::move(watcher);
}

} // namespace test
