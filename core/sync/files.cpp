// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dirent.h>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <utility>

namespace core::sync {
namespace {

/// More names than any group leaves in one folder: whoever made them made them to fill memory.
constexpr std::size_t kMostNames = 500'000;

ErrorCode fileErrorCode(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT: return ErrorCode::DiskFull;
    case ENOENT:
    case ENOTDIR:
    case ELOOP: return ErrorCode::NotFound;
    case ENODEV:
    case ENXIO:
    case ESTALE:
    case ENOTCONN:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN:
    case ETIMEDOUT:
    case ECONNRESET: return ErrorCode::Unreachable;
    default: return ErrorCode::Io;
    }
}

Error fileError(const char* what)
{
    const int number = errno;
    return {fileErrorCode(number),
            QStringLiteral("%1: errno %2").arg(QLatin1String(what)).arg(number),
            {}};
}

/// A file descriptor that closes itself.
class OpenFile {
public:
    OpenFile(const QString& path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(),
                      flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666))
    {
    }
    ~OpenFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    /// Errors of a delayed write may come only now.
    int close() { return ::close(std::exchange(m_fd, -1)); }

private:
    int m_fd;
};

/// The size of a plain file that is open. Errors: NotFound for anything else.
Result<qint64> plainSize(const OpenFile& file)
{
    struct stat about = {};
    if (file.get() < 0 || ::fstat(file.get(), &about) != 0)
        return fail(fileError("open"));
    if (!S_ISREG(about.st_mode))
        return fail(ErrorCode::NotFound, QStringLiteral("not a plain file"));
    return static_cast<qint64>(about.st_size);
}

} // namespace

Result<std::vector<Files::Entry>> RealFiles::list(const QString& folder) const
{
    const auto closer = [](DIR* dir) { ::closedir(dir); };
    const std::unique_ptr<DIR, decltype(closer)> dir(
        ::opendir(QFile::encodeName(folder).constData()), closer);
    if (!dir)
        return fail(fileError("list"));
    std::vector<Entry> entries;
    for (errno = 0; const dirent* found = ::readdir(dir.get()); errno = 0) {
        struct stat about = {};
        // What went away meanwhile, and what can be neither read nor entered, is not there.
        if (found->d_name[0] == '.' ||
            ::fstatat(::dirfd(dir.get()), found->d_name, &about, AT_SYMLINK_NOFOLLOW) != 0 ||
            !(S_ISREG(about.st_mode) || S_ISDIR(about.st_mode)))
            continue;
        if (entries.size() == kMostNames)
            return fail(ErrorCode::Io, QStringLiteral("too many names in a folder"));
        entries.push_back({QFile::decodeName(found->d_name), static_cast<qint64>(about.st_size),
                           static_cast<qint64>(about.st_mtim.tv_sec) * 1000 +
                               static_cast<qint64>(about.st_mtim.tv_nsec) / 1'000'000,
                           S_ISDIR(about.st_mode)});
    }
    if (errno != 0)
        return fail(fileError("list"));
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return entries;
}

Result<qint64> RealFiles::sizeOf(const QString& path) const
{
    return plainSize(OpenFile(path, O_RDONLY));
}

Result<QByteArray> RealFiles::readAt(const QString& path, qint64 offset, qint64 size) const
{
    const OpenFile file(path, O_RDONLY);
    CORE_TRY_ASSIGN(const qint64 whole, plainSize(file));
    QByteArray bytes(std::clamp<qint64>(whole - offset, 0, size), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t got =
            ::pread(file.get(), bytes.data() + done, static_cast<std::size_t>(bytes.size() - done),
                    static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(fileError("read"));
        if (got == 0)
            break;
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

Status RealFiles::makeFolder(const QString& folder) const
{
    struct stat about = {};
    const QByteArray name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), 0777) != 0 &&
        (errno != EEXIST || ::stat(name.constData(), &about) != 0 || !S_ISDIR(about.st_mode)))
        return fail(fileError("make a folder"));
    return {};
}

Status RealFiles::append(const QString& path, const QByteArray& bytes) const
{
    OpenFile file(path, O_WRONLY | O_CREAT | O_APPEND);
    if (const auto size = plainSize(file); !size)
        return fail(size.error());
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t put = ::write(file.get(), bytes.constData() + done,
                                    static_cast<std::size_t>(bytes.size() - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return fail(fileError("write"));
        done += put;
    }
    if (file.close() != 0)
        return fail(fileError("close"));
    return {};
}

Status RealFiles::sync(const QString& path) const
{
    const OpenFile file(path, O_RDONLY);
    if (file.get() < 0 || ::fsync(file.get()) != 0)
        return fail(fileError("sync"));
    return {};
}

void RealFiles::forget(const QString& path) const
{
    const OpenFile file(path, O_RDONLY);
    if (file.get() >= 0)
        ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);
}

Status RealFiles::rename(const QString& from, const QString& to) const
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(fileError("rename"));
    return {};
}

Status RealFiles::remove(const QString& path) const
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return fail(fileError("remove"));
    return {};
}

Status RealFiles::syncFolder(const QString& folder) const
{
    const OpenFile file(folder, O_RDONLY | O_DIRECTORY);
    // Some file systems cannot sync a folder and say so; nothing more can be done there.
    if (file.get() < 0 || (::fsync(file.get()) != 0 && errno != EINVAL && errno != ENOTSUP))
        return fail(fileError("sync a folder"));
    return {};
}

Result<qint64> RealFiles::freeBytes(const QString& folder) const
{
    struct statvfs about = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &about) != 0)
        return fail(fileError("ask for free space"));
    return static_cast<qint64>(about.f_bavail) * static_cast<qint64>(about.f_frsize);
}

const Files& realFiles()
{
    static const RealFiles files;
    return files;
}

Result<QByteArray> readWhole(const Files& files, const QString& path, qint64 limit)
{
    CORE_TRY_ASSIGN(QByteArray bytes, files.readAt(path, 0, limit + 1));
    if (bytes.size() > limit)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a file is larger than it can be"));
    return bytes;
}

QString unfinishedName(const QString& name)
{
    QByteArray noise(6, Qt::Uninitialized);
    randombytes_buf(noise.data(), static_cast<std::size_t>(noise.size()));
    return name + u'.' + QString::fromLatin1(noise.toHex()) + kUnfinished;
}

Status placeFile(const Files& files, const QString& folder, const QString& name,
                 const QByteArray& bytes)
{
    const QString fresh = folder + u'/' + unfinishedName(name);
    Status done = files.append(fresh, bytes);
    if (done)
        done = files.sync(fresh);
    if (done)
        done = files.rename(fresh, folder + u'/' + name);
    if (!done) {
        const Status removed = files.remove(fresh);
        Q_UNUSED(removed) // the first failure is the one to report
        return done;
    }
    return files.syncFolder(folder);
}

} // namespace core::sync
