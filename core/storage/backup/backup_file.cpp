// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup/backup_file.h"

#include "core/storage/device.h"
#include "core/storage/log/change_seal.h"
#include "core/storage/seal/database_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace core::storage {
namespace {

constexpr char kBackupMagic[] = "HWBACKUP";
constexpr quint32 kBackupVersion = 1;
constexpr qint64 kHeadSize = 8 + 4 + 16 + 8 + 8;
constexpr qint64 kDigestSize = 32;
constexpr qint64 kCopyBlock = 1 << 20;
constexpr qint64 kMostKeyBytes = 1 << 20;

struct BackupHead {
    seal::FileId fileId{};
    qint64 keys = 0;
    qint64 database = 0;
};

Error ioError(const QFileDevice& file, const QString& doing)
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return Error{isFull ? ErrorCode::DiskFull : ErrorCode::Io,
                 doing + QStringLiteral(": ") + file.errorString(),
                 {}};
}

QByteArray encodeHead(const BackupHead& head)
{
    QByteArray bytes(kBackupMagic, 8);
    bytes.resize(kHeadSize);
    char* at = bytes.data() + 8;
    qToBigEndian(kBackupVersion, at);
    std::copy(head.fileId.begin(), head.fileId.end(), at + 4);
    qToBigEndian(head.keys, at + 20);
    qToBigEndian(head.database, at + 28);
    return bytes;
}

Result<BackupHead> decodeHead(const QByteArray& bytes, qint64 fileSize)
{
    const auto notOne = [] {
        return fail(ErrorCode::InputDamaged, QStringLiteral("the file is not a whole backup"));
    };
    if (bytes.size() != kHeadSize || !bytes.startsWith(kBackupMagic))
        return notOne();
    const char* at = bytes.constData() + 8;
    if (qFromBigEndian<quint32>(at) != kBackupVersion)
        return fail(ErrorCode::StoreTooNew, QStringLiteral("a backup of a newer kind"));
    BackupHead head;
    std::copy(at + 4, at + 20, head.fileId.begin());
    head.keys = qFromBigEndian<qint64>(at + 20);
    head.database = qFromBigEndian<qint64>(at + 28);
    const bool fits = head.keys > 0 && head.keys <= kMostKeyBytes && head.database > 0 &&
                      head.database <= fileSize &&
                      kHeadSize + head.keys + head.database + kDigestSize == fileSize;
    if (!fits)
        return notOne();
    return head;
}

/// BLAKE2b over what passes through.
class Digest {
public:
    Digest() { crypto_generichash_init(&m_state, nullptr, 0, kDigestSize); }
    void add(const QByteArray& bytes)
    {
        crypto_generichash_update(&m_state,
                                  reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    QByteArray finish()
    {
        QByteArray digest(kDigestSize, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(digest.data()),
                                 kDigestSize);
        return digest;
    }

private:
    crypto_generichash_state m_state{};
};

Status writeBytes(QFile& to, const QByteArray& bytes)
{
    if (to.write(bytes) != bytes.size())
        return fail(ioError(to, QStringLiteral("write")));
    return {};
}

/// Copies @p left bytes from where @p from stands.
Status copyBytes(QFile& from, QFile* to, qint64 left, Digest& digest, const JobControl& control)
{
    const qint64 total = left;
    while (left > 0) {
        CORE_TRY(control.proceed());
        const QByteArray block = from.read(std::min(left, kCopyBlock));
        if (block.isEmpty())
            return fail(ErrorCode::InputDamaged, QStringLiteral("the file ends too early"));
        digest.add(block);
        if (to != nullptr)
            CORE_TRY(writeBytes(*to, block));
        left -= block.size();
        control.progress(total - left, total);
    }
    return {};
}

Status syncFile(QFile& file)
{
    if (!file.flush())
        return fail(ioError(file, QStringLiteral("flush")));
    if (::fsync(file.handle()) != 0)
        return fail(ioError(file, QStringLiteral("sync")));
    return {};
}

/// Files that are removed again unless they have been renamed into place.
class Scratch {
public:
    explicit Scratch(QString path) : m_path(std::move(path)) { clear(); }
    ~Scratch() { clear(); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    void clear() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-wal"));
    }
    QString m_path;
};

Status checkCopy(const QString& path, const seal::SealedVfs& vfs)
{
    CORE_TRY_ASSIGN(const auto db, Database::open(path, {vfs.name(), 8, false}));
    CORE_TRY_ASSIGN(Statement check, db->prepare("PRAGMA integrity_check(1)"));
    CORE_TRY_ASSIGN(const bool any, check.step());
    if (!any || check.text(0) != QLatin1String("ok"))
        return fail(ErrorCode::StoreDamaged, QStringLiteral("the copy does not verify"));
    return {};
}

Status pack(const BackupHead& head, const QByteArray& keys, const QString& database,
            const QString& target, const JobControl& control)
{
    QFile in(database);
    QFile out(target);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ioError(in, QStringLiteral("open")));
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ioError(out, QStringLiteral("create")));
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    Digest digest;
    const QByteArray front = encodeHead(head) + keys;
    digest.add(front);
    CORE_TRY(writeBytes(out, front));
    CORE_TRY(copyBytes(in, &out, head.database, digest, control));
    CORE_TRY(writeBytes(out, digest.finish()));
    return syncFile(out);
}

/// Opens a backup and reads its head; @p file then stands at the keys.
Result<BackupHead> openBackup(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, QStringLiteral("the backup cannot be opened"));
    return decodeHead(file.read(kHeadSize), file.size());
}

/// Reads a backup to its end, copies the database out when @p database says where to, and holds it
/// against its digest. Answers the keys.
Result<QByteArray> unpack(QFile& file, const BackupHead& head, const QString& database,
                          const JobControl& control)
{
    Digest digest;
    digest.add(encodeHead(head));
    const QByteArray keys = file.read(head.keys);
    digest.add(keys);
    QFile out(database);
    if (!database.isEmpty() && !out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ioError(out, QStringLiteral("create")));
    if (!database.isEmpty())
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    CORE_TRY(copyBytes(file, database.isEmpty() ? nullptr : &out, head.database, digest, control));
    if (file.read(kDigestSize) != digest.finish())
        return fail(ErrorCode::InputDamaged, QStringLiteral("the backup does not verify"));
    return keys;
}

/// True when @p there holds a change that @p backup does not.
Result<bool> isNewer(Database& there, Database& backup)
{
    CORE_TRY_ASSIGN(Statement heads, there.prepare("SELECT id, head FROM stream"));
    CORE_TRY_ASSIGN(bool more, heads.step());
    while (more) {
        CORE_TRY_ASSIGN(const auto known,
                        backup.integer("SELECT head FROM stream WHERE id = ?", heads.blob(0)));
        if (heads.integer(1) > known.value_or(0))
            return true;
        CORE_TRY_ASSIGN(more, heads.step());
    }
    return false;
}

/// Whether the store in @p folder may be put aside for @p backup.
Status checkReplace(const QString& folder, const seal::DataKey& key, Database& backup)
{
    SealedStore there({folder}, key.clone());
    const auto db = there.connect(8);
    if (!db)
        return fail(ErrorCode::StoreExists,
                    QStringLiteral("the store that is there cannot be compared"));
    CORE_TRY_ASSIGN(const bool newer, isNewer(**db, backup));
    if (newer)
        return fail(ErrorCode::StoreExists, QStringLiteral("the store that is there is newer"));
    return {};
}

QString asideName(const QString& folder)
{
    int number = 1;
    while (QFileInfo::exists(folder + QStringLiteral(".before-restore-%1").arg(number)))
        ++number;
    return folder + QStringLiteral(".before-restore-%1").arg(number);
}

Status buildStore(const QString& folder, const QByteArray& keys, const seal::DataKey& key,
                  Database& copy)
{
    SealedStore fresh({folder}, key.clone());
    CORE_TRY(seal::replaceFile(seal::RealDisk(), fresh.paths().keys(), keys));
    CORE_TRY(seal::copyDatabase(copy.handle(), fresh.paths().database(), fresh.vfs()));
    CORE_TRY_ASSIGN(const auto db, fresh.connect(8));
    // From here on this is another life of the laptop: its old numbers may be used elsewhere.
    CORE_TRY(startIncarnation(*db));
    return fresh.writeWitness(*db);
}

} // namespace

Status writeBackup(SealedStore& store, Database& db, const QString& target,
                   const JobControl& control)
{
    const Scratch copy(target + QStringLiteral(".copy"));
    const Scratch part(target + QStringLiteral(".part"));
    BackupHead head;
    randombytes_buf(head.fileId.data(), head.fileId.size());
    seal::SealedVfsOptions options;
    options.base = store.vfs().base();
    options.file = head.fileId;
    const seal::SealedVfs vfs(store.key(), options);
    CORE_TRY(seal::copyDatabase(db.handle(), copy.path(), vfs));
    CORE_TRY(control.proceed());
    CORE_TRY(checkCopy(copy.path(), vfs));
    CORE_TRY_ASSIGN(const QByteArray keys,
                    seal::RealDisk().read(store.paths().keys(), kMostKeyBytes));
    head.keys = keys.size();
    head.database = QFileInfo(copy.path()).size();
    CORE_TRY(pack(head, keys, copy.path(), part.path(), control));

    QFile written(part.path());
    CORE_TRY_ASSIGN(const BackupHead again, openBackup(written));
    CORE_TRY(unpack(written, again, {}, control));
    written.close();
    CORE_TRY(seal::RealDisk().rename(part.path(), target));
    return seal::RealDisk().syncFolderOf(target);
}

Status extractKeys(const QString& backup, const QString& keysPath)
{
    QFile file(backup);
    CORE_TRY_ASSIGN(const BackupHead head, openBackup(file));
    return seal::replaceFile(seal::RealDisk(), keysPath, file.read(head.keys));
}

Status restoreBackup(const QString& backup, const QString& folder, const seal::DataKey& key,
                     bool replaceNewer, const JobControl& control)
{
    QFile file(backup);
    CORE_TRY_ASSIGN(const BackupHead head, openBackup(file));
    const Scratch copy(folder + QStringLiteral(".restoring.db"));
    CORE_TRY_ASSIGN(const QByteArray keys, unpack(file, head, copy.path(), control));
    seal::SealedVfsOptions options;
    options.file = head.fileId;
    const seal::SealedVfs vfs(key, options);
    CORE_TRY_ASSIGN(const auto db, Database::open(copy.path(), {vfs.name(), 8, false}));

    const bool isThere = QFileInfo::exists(folder);
    if (isThere && !replaceNewer)
        CORE_TRY(checkReplace(folder, key, *db));
    const QString fresh = folder + QStringLiteral(".restoring");
    QDir(fresh).removeRecursively();
    if (!QDir().mkpath(fresh))
        return fail(ErrorCode::Io, QStringLiteral("the folder of the store cannot be made"));
    QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CORE_TRY(buildStore(fresh, keys, key, *db));
    if (isThere)
        CORE_TRY(seal::RealDisk().rename(folder, asideName(folder)));
    CORE_TRY(seal::RealDisk().rename(fresh, folder));
    return seal::RealDisk().syncFolderOf(folder);
}

} // namespace core::storage
