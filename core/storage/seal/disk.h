// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::storage::seal {

/// What the small files beside the database need of a file system, and SQLite's VFS does not have.
/// A door for tests: a simulated disk loses power here too.
class Disk {
public:
    virtual ~Disk() = default;

    [[nodiscard]] virtual bool exists(const QString& path) const = 0;
    /// Errors: NotFound; InputDamaged when the file is larger than @p limit bytes; Io.
    virtual Result<QByteArray> read(const QString& path, qint64 limit) const = 0;
    /// Makes or replaces @p path with @p bytes and syncs them. Not atomic: see replaceFile().
    /// Errors: DiskFull, Io.
    virtual Status write(const QString& path, const QByteArray& bytes) const = 0;
    /// Replaces every byte of @p path in its place by a random one and syncs. Errors: NotFound, Io.
    virtual Status overwrite(const QString& path) const = 0;
    virtual Status rename(const QString& from, const QString& to) const = 0;
    virtual Status remove(const QString& path) const = 0;
    /// Makes creations, renames and removals in the folder of @p path last.
    virtual Status syncFolderOf(const QString& path) const = 0;
};

/// The file system of this computer. Files are made readable for their owner alone.
class RealDisk final : public Disk {
public:
    [[nodiscard]] bool exists(const QString& path) const override;
    Result<QByteArray> read(const QString& path, qint64 limit) const override;
    Status write(const QString& path, const QByteArray& bytes) const override;
    Status overwrite(const QString& path) const override;
    Status rename(const QString& from, const QString& to) const override;
    Status remove(const QString& path) const override;
    Status syncFolderOf(const QString& path) const override;
};

/// Replaces the whole of @p path or leaves it as it was, also when the power goes: new file, sync,
/// rename, sync of the folder. Errors: DiskFull, Io.
Status replaceFile(const Disk& disk, const QString& path, const QByteArray& bytes);

} // namespace core::storage::seal
