// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/sealed_vfs.h"

#include "core/base/check.h"
#include "core/storage/seal/main_file.h"
#include "core/storage/seal/memory_file.h"
#include "core/storage/seal/wal_file.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace core::storage::seal {
namespace {

constexpr int kJournalKinds = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;

bool isJournalName(const char* path)
{
    return std::string_view(path).ends_with("-journal");
}

} // namespace

/// The VFS structure SQLite knows, and what its functions need.
class SealedVfs::Registration {
public:
    Registration(const DataKey& key, const SealedVfsOptions& options)
        : m_base(options.base != nullptr ? options.base : sqlite3_vfs_find(nullptr)),
          m_mutation(options.mutation),
          m_cipher(std::make_shared<PageCipher>(key, options.file, options.mutation)),
          m_name("sealed-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)))
    {
        CORE_ASSERT(m_base != nullptr);
        m_vfs.iVersion = 2;
        m_vfs.szOsFile = sizeof(FileHandle);
        m_vfs.mxPathname = m_base->mxPathname;
        m_vfs.zName = m_name.c_str();
        m_vfs.pAppData = this;
        m_vfs.xOpen = onOpen;
        m_vfs.xDelete = onDelete;
        m_vfs.xAccess = onAccess;
        m_vfs.xFullPathname = onFullPathname;
        m_vfs.xRandomness = onRandomness;
        m_vfs.xSleep = onSleep;
        m_vfs.xCurrentTime = onCurrentTime;
        m_vfs.xCurrentTimeInt64 = onCurrentTimeInt64;
        m_vfs.xGetLastError = onGetLastError;
        // No xDlOpen: extensions are never loaded over a sealed store.
        m_vfs.xDlOpen = nullptr;
        CORE_ASSERT(sqlite3_vfs_register(&m_vfs, 0) == SQLITE_OK);
    }

    ~Registration()
    {
        sqlite3_vfs_unregister(&m_vfs);
        CORE_ASSERT(m_stores.empty()); // else a connection outlived the VFS
    }

    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;

    [[nodiscard]] const char* name() const { return m_name.c_str(); }
    [[nodiscard]] sqlite3_vfs* base() const { return m_base; }

private:
    struct KnownStore {
        std::shared_ptr<SharedStore> store;
        int connections = 0;
    };

    static Registration& self(sqlite3_vfs* vfs)
    {
        return *static_cast<Registration*>(vfs->pAppData);
    }

    static int onOpen(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* handle, int flags,
                      int* outFlags) noexcept
    {
        handle->pMethods = nullptr;
        return self(vfs).open(path, handle, flags, outFlags);
    }
    static int onDelete(sqlite3_vfs* vfs, const char* path, int syncDirectory) noexcept
    {
        if (isJournalName(path) && self(vfs).m_mutation != Mutation::JournalOnDisk)
            return SQLITE_OK; // it was in memory
        sqlite3_vfs* base = self(vfs).m_base;
        return base->xDelete(base, path, syncDirectory);
    }
    static int onAccess(sqlite3_vfs* vfs, const char* path, int flags, int* out) noexcept
    {
        *out = 0;
        // A sealed store has no rollback journal; a file of that name is nothing to roll back from.
        if (isJournalName(path) && self(vfs).m_mutation != Mutation::JournalOnDisk)
            return SQLITE_OK;
        sqlite3_vfs* base = self(vfs).m_base;
        return base->xAccess(base, path, flags, out);
    }
    static int onFullPathname(sqlite3_vfs* vfs, const char* path, int size, char* out) noexcept
    {
        sqlite3_vfs* base = self(vfs).m_base;
        return base->xFullPathname(base, path, size, out);
    }
    static int onRandomness(sqlite3_vfs* vfs, int size, char* out) noexcept
    {
        sqlite3_vfs* base = self(vfs).m_base;
        return base->xRandomness(base, size, out);
    }
    static int onSleep(sqlite3_vfs* vfs, int microseconds) noexcept
    {
        sqlite3_vfs* base = self(vfs).m_base;
        return base->xSleep(base, microseconds);
    }
    static int onCurrentTime(sqlite3_vfs* vfs, double* out) noexcept
    {
        sqlite3_vfs* base = self(vfs).m_base;
        return base->xCurrentTime(base, out);
    }
    static int onCurrentTimeInt64(sqlite3_vfs* vfs, sqlite3_int64* out) noexcept
    {
        sqlite3_vfs* base = self(vfs).m_base;
        if (base->iVersion >= 2 && base->xCurrentTimeInt64 != nullptr)
            return base->xCurrentTimeInt64(base, out);
        constexpr double kMsPerDay = 86400000.0;
        double days = 0;
        const int rc = base->xCurrentTime(base, &days);
        *out = static_cast<sqlite3_int64>(days * kMsPerDay);
        return rc;
    }
    static int onGetLastError(sqlite3_vfs* vfs, int size, char* out) noexcept
    {
        sqlite3_vfs* base = self(vfs).m_base;
        return base->xGetLastError != nullptr ? base->xGetLastError(base, size, out) : SQLITE_OK;
    }

    int open(sqlite3_filename path, sqlite3_file* handle, int flags, int* outFlags);
    int openMain(sqlite3_filename path, sqlite3_file* handle, int flags, int* outFlags);
    int openWal(sqlite3_filename path, sqlite3_file* handle, int flags, int* outFlags);
    int openJournal(sqlite3_filename path, sqlite3_file* handle, int flags, int* outFlags);
    /// Hands a file of the VFS below to SQLite as it is. Only for mutations that leak.
    int openClear(sqlite3_filename path, sqlite3_file* handle, int flags, int* outFlags);
    void leaveStore(const std::string& path);
    int joinStore(const char* path, BaseFile& file, bool mayCreate,
                  std::shared_ptr<SharedStore>& out);

    sqlite3_vfs m_vfs{};
    sqlite3_vfs* m_base;
    Mutation m_mutation;
    std::shared_ptr<PageCipher> m_cipher;
    std::string m_name;
    std::mutex m_mutex;
    std::map<std::string, KnownStore> m_stores;
};

int SealedVfs::Registration::open(sqlite3_filename path, sqlite3_file* handle, int flags,
                                  int* outFlags)
{
    if (path != nullptr && (flags & SQLITE_OPEN_MAIN_DB) != 0)
        return openMain(path, handle, flags, outFlags);
    if (path != nullptr && (flags & SQLITE_OPEN_WAL) != 0)
        return openWal(path, handle, flags, outFlags);
    if (path != nullptr && (flags & kJournalKinds) != 0)
        return openJournal(path, handle, flags, outFlags);
    if (m_mutation == Mutation::TempOnDisk)
        return openClear(path, handle, flags, outFlags);
    attach(handle, std::make_unique<MemoryFile>());
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int SealedVfs::Registration::openMain(sqlite3_filename path, sqlite3_file* handle, int flags,
                                      int* outFlags)
{
    auto file = std::make_unique<BaseFile>();
    int rc = file->open(m_base, path, flags, outFlags);
    if (rc != SQLITE_OK)
        return rc;
    // Without it SQLite pads the WAL with parts of frames, which cannot be sealed.
    if ((file->characteristics() & SQLITE_IOCAP_POWERSAFE_OVERWRITE) == 0)
        return SQLITE_CANTOPEN;
    std::shared_ptr<SharedStore> store;
    rc = joinStore(path, *file, (flags & SQLITE_OPEN_CREATE) != 0, store);
    if (rc == SQLITE_OK)
        attach(handle,
               std::make_unique<MainFile>(std::move(file), std::move(store),
                                          [this, key = std::string(path)] { leaveStore(key); }));
    return rc;
}

int SealedVfs::Registration::joinStore(const char* path, BaseFile& file, bool mayCreate,
                                       std::shared_ptr<SharedStore>& out)
{
    const std::scoped_lock guard(m_mutex);
    const auto known = m_stores.find(path);
    if (known != m_stores.end()) {
        ++known->second.connections;
        out = known->second.store;
        return SQLITE_OK;
    }
    sqlite3_int64 size = 0;
    int rc = file.fileSize(&size);
    if (rc != SQLITE_OK)
        return rc;
    // A store is never empty; SQLite would take an empty file for a new one and delete its WAL.
    if (size == 0 && !mayCreate)
        return SQLITE_NOTADB;
    auto store = std::make_shared<SharedStore>(m_base, m_cipher, m_mutation);
    rc = store->keepOthersOut(path);
    if (rc != SQLITE_OK)
        return rc;
    if (size == 0)
        store->markNew();
    m_stores[path] = {store, 1};
    out = std::move(store);
    return SQLITE_OK;
}

/// Lets other processes in with the last connection, before a new one of this process can ask.
void SealedVfs::Registration::leaveStore(const std::string& path)
{
    const std::scoped_lock guard(m_mutex);
    const auto known = m_stores.find(path);
    if (--known->second.connections == 0)
        m_stores.erase(known);
}

int SealedVfs::Registration::openWal(sqlite3_filename path, sqlite3_file* handle, int flags,
                                     int* outFlags)
{
    auto file = std::make_unique<BaseFile>();
    const int rc = file->open(m_base, path, flags, outFlags);
    if (rc != SQLITE_OK)
        return rc;
    auto& main = static_cast<MainFile&>(fileOf(sqlite3_database_file_object(path)));
    attach(handle, std::make_unique<WalFile>(std::move(file), main.store()));
    return SQLITE_OK;
}

int SealedVfs::Registration::openJournal(sqlite3_filename path, sqlite3_file* handle, int flags,
                                         int* outFlags)
{
    if (m_mutation == Mutation::JournalOnDisk)
        return openClear(path, handle, flags, outFlags);
    if ((flags & SQLITE_OPEN_SUPER_JOURNAL) != 0)
        return SQLITE_CANTOPEN;
    auto& main = static_cast<MainFile&>(fileOf(sqlite3_database_file_object(path)));
    if (!main.store()->isNew())
        return SQLITE_CANTOPEN;
    attach(handle, std::make_unique<MemoryFile>());
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

namespace {

/// A file of the VFS below, unchanged.
class ClearFile final : public OpenFile {
public:
    explicit ClearFile(std::unique_ptr<BaseFile> base) : m_base(std::move(base)) {}
    int read(void* to, int n, sqlite3_int64 at) noexcept override
    {
        return m_base->read(to, n, at);
    }
    int write(const void* from, int n, sqlite3_int64 at) noexcept override
    {
        return m_base->write(from, n, at);
    }
    int truncate(sqlite3_int64 size) noexcept override { return m_base->truncate(size); }
    int sync(int flags) noexcept override { return m_base->sync(flags); }
    int fileSize(sqlite3_int64* size) noexcept override { return m_base->fileSize(size); }
    int close() noexcept override { return m_base->close(); }

private:
    std::unique_ptr<BaseFile> m_base;
};

} // namespace

int SealedVfs::Registration::openClear(sqlite3_filename path, sqlite3_file* handle, int flags,
                                       int* outFlags)
{
    auto file = std::make_unique<BaseFile>();
    const int rc = file->open(m_base, path, flags, outFlags);
    if (rc == SQLITE_OK)
        attach(handle, std::make_unique<ClearFile>(std::move(file)));
    return rc;
}

SealedVfs::SealedVfs(const DataKey& key, const SealedVfsOptions& options)
    : m_registration(std::make_unique<Registration>(key, options))
{
}

SealedVfs::~SealedVfs() = default;

const char* SealedVfs::name() const
{
    return m_registration->name();
}

sqlite3_vfs* SealedVfs::base() const
{
    return m_registration->base();
}

} // namespace core::storage::seal
