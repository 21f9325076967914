// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core::sync {

/// What the roads made of files need of a file system others use too: a stick, a network share, a
/// folder another program synchronises. A door for tests: there any call can go wrong.
/// Links are not followed, and nothing but plain files is read.
class Files {
public:
    struct Entry {
        QString name;
        qint64 size = 0;
        qint64 changedMs = 0; ///< by the clock of that file system
        bool isFolder = false;
    };

    Files() = default;
    virtual ~Files() = default;
    Q_DISABLE_COPY_MOVE(Files)

    /// Plain files and folders, by name. Errors: NotFound, Unreachable, Io.
    [[nodiscard]] virtual Result<std::vector<Entry>> list(const QString& folder) const = 0;
    /// Errors: NotFound (also for what is no plain file), Unreachable, Io.
    [[nodiscard]] virtual Result<qint64> sizeOf(const QString& path) const = 0;
    /// Fewer bytes than asked for at the end of the file. Errors: as sizeOf().
    [[nodiscard]] virtual Result<QByteArray> readAt(const QString& path, qint64 offset,
                                                    qint64 size) const = 0;
    /// Makes a folder; one that is there is fine. Its parent is there.
    virtual Status makeFolder(const QString& folder) const = 0;
    /// Writes at the end of @p path, which is made when it is not there.
    /// Errors: DiskFull, Unreachable, Io; part of the bytes may have arrived.
    virtual Status append(const QString& path, const QByteArray& bytes) const = 0;
    /// Makes the bytes of a file last.
    virtual Status sync(const QString& path) const = 0;
    /// Makes the next reading of a file that was synced come from the medium, where the system can.
    virtual void forget(const QString& path) const = 0;
    virtual Status rename(const QString& from, const QString& to) const = 0;
    /// A file that is not there is fine.
    virtual Status remove(const QString& path) const = 0;
    /// Makes what happened to names in @p folder last.
    virtual Status syncFolder(const QString& folder) const = 0;
    [[nodiscard]] virtual Result<qint64> freeBytes(const QString& folder) const = 0;
};

class RealFiles final : public Files {
public:
    [[nodiscard]] Result<std::vector<Entry>> list(const QString& folder) const override;
    [[nodiscard]] Result<qint64> sizeOf(const QString& path) const override;
    [[nodiscard]] Result<QByteArray> readAt(const QString& path, qint64 offset,
                                            qint64 size) const override;
    Status makeFolder(const QString& folder) const override;
    Status append(const QString& path, const QByteArray& bytes) const override;
    Status sync(const QString& path) const override;
    void forget(const QString& path) const override;
    Status rename(const QString& from, const QString& to) const override;
    Status remove(const QString& path) const override;
    Status syncFolder(const QString& folder) const override;
    [[nodiscard]] Result<qint64> freeBytes(const QString& folder) const override;
};

/// The file system of this computer, which has no state.
const Files& realFiles();

/// All of a file of at most @p limit bytes. Errors: as Files::readAt(); InputDamaged when it is
/// larger.
Result<QByteArray> readWhole(const Files& files, const QString& path, qint64 limit);
/// The end of every name that is not meant for others yet.
inline constexpr QLatin1String kUnfinished(".tmp");
/// A name beside @p name that nobody else writes to.
QString unfinishedName(const QString& name);
/// Makes or replaces @p name in @p folder so that others see all of it or nothing, also when the
/// power goes: a name nobody looks at, sync, rename, sync of the folder. Any number of laptops may
/// do so at once. Errors: DiskFull, Unreachable, Io.
Status placeFile(const Files& files, const QString& folder, const QString& name,
                 const QByteArray& bytes);

} // namespace core::sync
