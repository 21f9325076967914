// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/disk.h"

#include <QByteArray>

#include <sqlite3.h>

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace test {

/// A disk in memory that can lose its power. What was not synced may be lost, arrive in another
/// order, or be torn at 512 bytes; files created, renamed or removed may be as before until the
/// folder was synced. A write touches no byte outside itself (what SQLite calls power-safe
/// overwrite). It is a VFS for SQLite and a Disk for what SQLite has no words for.
class SimDisk final : public core::storage::seal::Disk {
public:
    static constexpr int kSector = 512;

    explicit SimDisk(std::uint64_t seed);
    ~SimDisk() override;
    SimDisk(const SimDisk&) = delete;
    SimDisk& operator=(const SimDisk&) = delete;

    [[nodiscard]] sqlite3_vfs* vfs() { return &m_vfs; }
    [[nodiscard]] const char* vfsName() const { return m_name.c_str(); }

    /// The power goes after @p operations more changes; from then on every call fails.
    void cutPowerAfter(int operations);
    [[nodiscard]] bool hasPower() const { return m_powered; }
    /// Decides what survived, and starts again with that. All connections are closed before.
    void restart();
    /// Changes to the disk so far.
    [[nodiscard]] int operations() const { return m_operations; }

    [[nodiscard]] bool exists(const QString& path) const override;
    core::Result<QByteArray> read(const QString& path, qint64 limit) const override;
    core::Status write(const QString& path, const QByteArray& bytes) const override;
    core::Status overwrite(const QString& path) const override;
    core::Status rename(const QString& from, const QString& to) const override;
    core::Status remove(const QString& path) const override;
    core::Status syncFolderOf(const QString& path) const override;

    /// What the simulated file holds now, for checks.
    [[nodiscard]] QByteArray contents(const QString& path) const;

private:
    friend class SimFile;
    struct Change {
        qint64 offset = 0; ///< of a write; the new size of a truncation
        QByteArray bytes;
        bool isTruncate = false;
    };
    struct Node {
        QByteArray current;
        QByteArray durable;
        std::vector<Change> pending;
        bool nameSynced = false; ///< the first sync of a new WAL syncs its folder too
    };
    using NodePtr = std::shared_ptr<Node>;
    using Folder = std::map<std::string, NodePtr>;

    static void apply(QByteArray& bytes, const Change& change);
    /// Counts one change; false when the power is gone.
    bool step() const;
    void change(Node& node, Change change) const;
    void sync(Node& node) const;
    void changeFolder() const { m_folders.push_back(m_folder); }
    void syncFolder() const;
    QByteArray survivorOf(const Node& node);

    sqlite3_vfs m_vfs{};
    std::string m_name;
    std::mt19937_64 m_random;
    mutable bool m_powered = true;
    mutable int m_left = -1; ///< changes until the power goes; -1: never
    mutable int m_operations = 0;
    mutable Folder m_folder;
    mutable std::vector<Folder>
        m_folders; ///< what the folder may be after a power cut, oldest first
};

} // namespace test
