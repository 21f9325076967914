// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/disk.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace core::storage::seal {
namespace {

Error diskError(const char* what, const QString& path)
{
    const int number = errno;
    const ErrorCode code = number == ENOSPC || number == EDQUOT ? ErrorCode::DiskFull
                           : number == ENOENT                   ? ErrorCode::NotFound
                                                                : ErrorCode::Io;
    return {code,
            QStringLiteral("%1 %2: errno %3")
                .arg(QLatin1String(what), QFileInfo(path).fileName())
                .arg(number),
            {}};
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    /// Errors of a delayed write may come only now.
    int close() { return ::close(std::exchange(m_fd, -1)); }

private:
    int m_fd;
};

bool writeAll(int fd, const QByteArray& bytes)
{
    const char* from = bytes.constData();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const ssize_t done = ::write(fd, from, left);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        from += done;
        left -= static_cast<std::size_t>(done);
    }
    return true;
}

} // namespace

bool RealDisk::exists(const QString& path) const
{
    return QFileInfo::exists(path);
}

Result<QByteArray> RealDisk::read(const QString& path, qint64 limit) const
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, QStringLiteral("no file ") + QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("open ") + QFileInfo(path).fileName());
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, QStringLiteral("read ") + QFileInfo(path).fileName());
    if (bytes.size() > limit)
        return fail(ErrorCode::InputDamaged,
                    QFileInfo(path).fileName() + QStringLiteral(" is larger than it can be"));
    return bytes;
}

Status RealDisk::write(const QString& path, const QByteArray& bytes) const
{
    Descriptor file(::open(QFile::encodeName(path).constData(),
                           O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW,
                           S_IRUSR | S_IWUSR));
    if (file.get() < 0)
        return fail(diskError("open", path));
    if (!writeAll(file.get(), bytes))
        return fail(diskError("write", path));
    if (::fsync(file.get()) != 0)
        return fail(diskError("fsync", path));
    if (file.close() != 0)
        return fail(diskError("close", path));
    return {};
}

Status RealDisk::overwrite(const QString& path) const
{
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.get() < 0)
        return fail(diskError("open", path));
    QByteArray noise(QFileInfo(path).size(), '\0');
    randombytes_buf(noise.data(), static_cast<std::size_t>(noise.size()));
    if (!writeAll(file.get(), noise) || ::fsync(file.get()) != 0)
        return fail(diskError("overwrite", path));
    return {};
}

Status RealDisk::rename(const QString& from, const QString& to) const
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(diskError("rename", from));
    return {};
}

Status RealDisk::remove(const QString& path) const
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return fail(diskError("unlink", path));
    return {};
}

Status RealDisk::syncFolderOf(const QString& path) const
{
    const QString folder = QFileInfo(path).absolutePath();
    const Descriptor file(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file.get() < 0)
        return fail(diskError("open folder", folder));
    // Some file systems cannot sync a folder and say EINVAL; there is nothing more to be done
    // there.
    if (::fsync(file.get()) != 0 && errno != EINVAL)
        return fail(diskError("fsync folder", folder));
    return {};
}

Status replaceFile(const Disk& disk, const QString& path, const QByteArray& bytes)
{
    const QString fresh = path + QStringLiteral(".new");
    Status done = disk.write(fresh, bytes);
    if (done)
        done = disk.rename(fresh, path);
    if (!done) {
        const Status removed = disk.remove(fresh);
        Q_UNUSED(removed) // the first failure is the one to report
        return done;
    }
    return disk.syncFolderOf(path);
}

} // namespace core::storage::seal
