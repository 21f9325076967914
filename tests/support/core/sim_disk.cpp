// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sim_disk.h"

#include "core/base/check.h"
#include "core/storage/seal/open_file.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace test {

using namespace core;
using namespace core::storage::seal;

namespace {

tl::unexpected<Error> noPower()
{
    return fail(ErrorCode::Io, QStringLiteral("the power is gone"));
}

} // namespace

/// An open file of a SimDisk. It belongs to the life of the disk in which it was opened.
class SimFile final : public OpenFile {
public:
    SimFile(SimDisk& disk, SimDisk::NodePtr node) : m_disk(disk), m_node(std::move(node)) {}

    int read(void* to, int amount, sqlite3_int64 offset) noexcept override
    {
        if (!alive())
            return SQLITE_IOERR_READ;
        const qint64 have = std::clamp<qint64>(m_node->current.size() - offset, 0, amount);
        std::memcpy(to, m_node->current.constData() + (have > 0 ? offset : 0),
                    static_cast<std::size_t>(have));
        std::memset(static_cast<char*>(to) + have, 0, static_cast<std::size_t>(amount - have));
        return have == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }
    int write(const void* from, int amount, sqlite3_int64 offset) noexcept override
    {
        return changed({offset, QByteArray(static_cast<const char*>(from), amount), false},
                       SQLITE_IOERR_WRITE);
    }
    int truncate(sqlite3_int64 size) noexcept override
    {
        return changed({size, {}, true}, SQLITE_IOERR_TRUNCATE);
    }
    int sync(int) noexcept override
    {
        if (!alive() || !m_disk.step())
            return SQLITE_IOERR_FSYNC;
        m_disk.sync(*m_node);
        return SQLITE_OK;
    }
    int fileSize(sqlite3_int64* size) noexcept override
    {
        *size = m_node->current.size();
        return alive() ? SQLITE_OK : SQLITE_IOERR_FSTAT;
    }
    int sectorSize() noexcept override { return SimDisk::kSector; }
    int characteristics() noexcept override { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

private:
    [[nodiscard]] bool alive() const { return m_disk.m_powered; }
    int changed(SimDisk::Change change, int error)
    {
        if (!alive())
            return error;
        const bool reached = m_disk.step();
        m_disk.change(*m_node, std::move(change)); // the last one may reach the disk in part
        return reached ? SQLITE_OK : error;
    }

    SimDisk& m_disk;
    SimDisk::NodePtr m_node;
};

SimDisk::SimDisk(std::uint64_t seed) : m_random(seed)
{
    m_name = "simdisk-" + std::to_string(reinterpret_cast<std::uintptr_t>(this));
    m_vfs.iVersion = 1;
    m_vfs.szOsFile = sizeof(FileHandle);
    m_vfs.mxPathname = 512;
    m_vfs.zName = m_name.c_str();
    m_vfs.pAppData = this;
    m_vfs.xOpen = [](sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* handle, int flags,
                     int* out) {
        auto& self = *static_cast<SimDisk*>(vfs->pAppData);
        handle->pMethods = nullptr;
        const std::string name = path != nullptr ? path : "";
        const auto found = self.m_folder.find(name);
        NodePtr node;
        if (found != self.m_folder.end()) {
            node = found->second;
        } else if (name.empty() || ((flags & SQLITE_OPEN_CREATE) != 0 && self.step())) {
            node = std::make_shared<Node>();
            node->current = node->durable = QByteArray("");
            // As SQLite's unix VFS does: a new WAL or journal syncs its folder with its first sync.
            node->nameSynced = (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) == 0;
            if (!name.empty()) {
                self.m_folder[name] = node;
                self.changeFolder();
            }
        }
        if (!node || !self.m_powered)
            return SQLITE_CANTOPEN;
        attach(handle, std::make_unique<SimFile>(self, std::move(node)));
        if (out != nullptr)
            *out = flags;
        return SQLITE_OK;
    };
    m_vfs.xDelete = [](sqlite3_vfs* vfs, const char* path, int syncFolder) {
        auto& self = *static_cast<SimDisk*>(vfs->pAppData);
        if (!self.remove(QString::fromUtf8(path)))
            return SQLITE_IOERR_DELETE;
        if (syncFolder != 0 && self.step())
            self.syncFolder();
        return self.m_powered ? SQLITE_OK : SQLITE_IOERR_DELETE;
    };
    m_vfs.xAccess = [](sqlite3_vfs* vfs, const char* path, int, int* out) {
        auto& self = *static_cast<SimDisk*>(vfs->pAppData);
        *out = self.exists(QString::fromUtf8(path)) ? 1 : 0;
        return self.m_powered ? SQLITE_OK : SQLITE_IOERR_ACCESS;
    };
    m_vfs.xFullPathname = [](sqlite3_vfs*, const char* path, int size, char* out) {
        return sqlite3_snprintf(size, out, "%s", path) != nullptr ? SQLITE_OK : SQLITE_CANTOPEN;
    };
    const sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    m_vfs.xRandomness = system->xRandomness;
    m_vfs.xSleep = system->xSleep;
    m_vfs.xCurrentTime = system->xCurrentTime;
    m_folders.push_back(m_folder);
    CORE_ASSERT(sqlite3_vfs_register(&m_vfs, 0) == SQLITE_OK);
}

SimDisk::~SimDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
}

void SimDisk::cutPowerAfter(int operations)
{
    m_left = operations;
}

bool SimDisk::step() const
{
    if (!m_powered)
        return false;
    ++m_operations;
    if (m_left >= 0 && m_left-- == 0)
        m_powered = false;
    return m_powered;
}

void SimDisk::apply(QByteArray& bytes, const Change& change)
{
    if (change.isTruncate) {
        const qsizetype before = bytes.size();
        bytes.resize(change.offset);
        if (change.offset > before)
            std::fill(bytes.begin() + before, bytes.end(), '\0');
        return;
    }
    const qint64 end = change.offset + change.bytes.size();
    if (end > bytes.size()) {
        const qsizetype before = bytes.size();
        bytes.resize(end);
        std::fill(bytes.begin() + before, bytes.end(), '\0');
    }
    std::copy(change.bytes.begin(), change.bytes.end(), bytes.begin() + change.offset);
}

void SimDisk::change(Node& node, Change change) const
{
    apply(node.current, change);
    node.pending.push_back(std::move(change));
}

void SimDisk::sync(Node& node) const
{
    for (const Change& change : node.pending)
        apply(node.durable, change);
    node.pending.clear();
    if (!std::exchange(node.nameSynced, true))
        syncFolder();
}

void SimDisk::syncFolder() const
{
    m_folders.assign(1, m_folder);
}

/// Any of the pending changes may be there or not; of a write any of its sectors.
QByteArray SimDisk::survivorOf(const Node& node)
{
    enum Mood { Nothing, Everything, WholeChanges, Sectors };
    const auto mood = static_cast<Mood>(m_random() % 4);
    QByteArray bytes = node.durable;
    if (mood == Nothing)
        return bytes;
    const auto coin = [this] { return m_random() % 2 == 0; };
    for (const Change& change : node.pending) {
        if (change.isTruncate || mood != Sectors) {
            if (mood == Everything || coin())
                apply(bytes, change);
            continue;
        }
        for (qint64 at = 0; at < change.bytes.size();) {
            const qint64 start = change.offset + at;
            const qint64 part =
                std::min<qint64>(kSector - start % kSector, change.bytes.size() - at);
            if (coin())
                apply(bytes, {start, change.bytes.mid(at, part), false});
            at += part;
        }
    }
    return bytes;
}

void SimDisk::restart()
{
    const Folder survivors = m_folders[m_random() % m_folders.size()];
    Folder fresh;
    for (const auto& [name, node] : survivors) {
        auto next = std::make_shared<Node>();
        next->durable = survivorOf(*node);
        next->current = next->durable;
        next->nameSynced = true;
        fresh[name] = std::move(next);
    }
    m_folder = std::move(fresh);
    m_folders.assign(1, m_folder);
    m_powered = true;
    m_left = -1;
}

bool SimDisk::exists(const QString& path) const
{
    return m_folder.contains(path.toStdString());
}

QByteArray SimDisk::contents(const QString& path) const
{
    const auto found = m_folder.find(path.toStdString());
    return found == m_folder.end() ? QByteArray() : found->second->current;
}

Result<QByteArray> SimDisk::read(const QString& path, qint64 limit) const
{
    if (!m_powered)
        return noPower();
    if (!exists(path))
        return fail(ErrorCode::NotFound, QStringLiteral("no file"));
    if (contents(path).size() > limit)
        return fail(ErrorCode::InputDamaged, QStringLiteral("too large"));
    return contents(path);
}

Status SimDisk::write(const QString& path, const QByteArray& bytes) const
{
    if (!step())
        return noPower();
    NodePtr& node = m_folder[path.toStdString()];
    if (!node) {
        node = std::make_shared<Node>();
        node->current = node->durable = QByteArray("");
        node->nameSynced = true;
        changeFolder();
    }
    change(*node, {0, {}, true});
    change(*node, {0, bytes, false});
    if (!step())
        return noPower();
    sync(*node);
    return {};
}

Status SimDisk::overwrite(const QString& path) const
{
    return write(path, QByteArray(contents(path).size(), '\x5a'));
}

Status SimDisk::rename(const QString& from, const QString& to) const
{
    if (!step())
        return noPower();
    const auto node = m_folder.extract(from.toStdString());
    if (node.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("no file"));
    m_folder[to.toStdString()] = node.mapped();
    changeFolder();
    return {};
}

Status SimDisk::remove(const QString& path) const
{
    if (!step())
        return noPower();
    if (m_folder.erase(path.toStdString()) > 0)
        changeFolder();
    return {};
}

Status SimDisk::syncFolderOf(const QString&) const
{
    if (!step())
        return noPower();
    syncFolder();
    return {};
}

} // namespace test
