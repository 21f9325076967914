// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of seal_checks.h that damage the WAL.
#include "core/storage/seal/wal_scan.h"
#include "tests/support/core/seal_checks.h"
#include "tests/support/core/seal_damage.h"

#include <QFile>

#include <algorithm>

namespace test {

using namespace core::storage::seal;
using namespace damage;

std::string flipInsideWalIsNoticed(const SealOptions& options)
{
    StoreWithWal store(options, 5);
    if (store.rowsWith(store.main, store.wal) != 5)
        return "the WAL is bad to begin with";
    // Each commit here is one frame. Damage to the last, or to the commit frame before it, cannot
    // be told from a transaction of two frames that was cut short.
    const qsizetype proven = store.ends[store.ends.size() - 3];
    for (qsizetype at = 32; at < proven; at += 61) {
        QByteArray bad = store.wal;
        flip(bad, at, static_cast<int>(at % 8));
        const int rows = store.rowsWith(store.main, bad);
        if (rows != -SQLITE_IOERR_DATA)
            return say(QStringLiteral("flip at byte %1 of the WAL: %2").arg(at).arg(rows));
    }
    return {};
}

std::string flipInWalHeaderIsNoticed(const SealOptions& options)
{
    StoreWithWal store(options, 1); // one transaction alone is enough
    for (qsizetype at = 0; at < kWalHeaderSize; ++at) {
        QByteArray bad = store.wal;
        flip(bad, at, static_cast<int>(at % 8));
        const int rows = store.rowsWith(store.main, bad);
        if (rows != -SQLITE_IOERR_DATA)
            return say(QStringLiteral("flip at byte %1 of the WAL header: %2").arg(at).arg(rows));
    }
    return {};
}

std::string tornWalEndIsDropped(const SealOptions& options)
{
    StoreWithWal store(options);
    const qsizetype lastBegin = store.ends[store.ends.size() - 2];
    for (qsizetype at = lastBegin; at < store.wal.size(); at += 512) {
        QByteArray torn = store.wal;
        torn.replace(
            at, std::min<qsizetype>(512, torn.size() - at),
            QByteArray(static_cast<int>(std::min<qsizetype>(512, torn.size() - at)), '\0'));
        const int rows = store.rowsWith(store.main, torn);
        if (rows != 3)
            return say(QStringLiteral("torn at %1: %2 rows").arg(at).arg(rows));
        const int cut = store.rowsWith(store.main, store.wal.left(at));
        if (cut != 3)
            return say(QStringLiteral("cut at %1: %2 rows").arg(at).arg(cut));
    }
    return {};
}

std::string swappedFramesAreNoticed(const SealOptions& options)
{
    StoreWithWal store(options, 6);
    // While the store is open nobody checks SQLite's running checksum, only the place in the label.
    store.rowsWith(store.main, store.wal);
    RawDb db = store.file.connect();
    db.exec("PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=1");
    for (int i = 100; i < 104; ++i)
        db.exec(QStringLiteral("INSERT INTO kv VALUES (%1, 'live')").arg(i));
    QByteArray live = readFile(store.file.walPath());
    const qsizetype frames = (live.size() - 32) / kFrameSize;
    if (frames < 2)
        return "too few frames";
    const QByteArray last = live.mid(32 + (frames - 1) * kFrameSize, kFrameSize);
    live.replace(32 + (frames - 1) * kFrameSize, kFrameSize,
                 live.mid(32 + (frames - 2) * kFrameSize, kFrameSize));
    live.replace(32 + (frames - 2) * kFrameSize, kFrameSize, last);
    QFile wal(store.file.walPath());
    if (!wal.open(QIODevice::ReadWrite) || wal.write(live) != live.size())
        return "cannot swap";
    wal.close();
    RawDb second = store.file.connect();
    second.value("SELECT count(*) FROM kv");
    return second.code() == SQLITE_IOERR_DATA
               ? std::string()
               : say(QStringLiteral("swapped frames: %1").arg(second.code()));
}

std::string liveFrameDamageIsNoticed(const SealOptions& options)
{
    SealedFile file(options);
    RawDb db = file.connect();
    db.exec("PRAGMA wal_autocheckpoint=0");
    db.exec("INSERT INTO kv VALUES (1, 'a')");
    QByteArray live = readFile(file.walPath());
    for (qsizetype at = 32; at < live.size(); at += kFrameSize)
        flip(live, at + 500);
    QFile wal(file.walPath());
    if (!wal.open(QIODevice::ReadWrite) || wal.write(live) != live.size())
        return "cannot damage";
    wal.close();
    RawDb second;
    second.open(file.path(), file.vfs().name());
    second.value("SELECT count(*) FROM kv");
    if (second.code() != SQLITE_IOERR_DATA)
        return say(QStringLiteral("damaged live frames: %1").arg(second.code()));
    // A checkpoint must not carry damage, or zeros, into the database.
    db.exec("PRAGMA wal_checkpoint(FULL)");
    return db.code() == SQLITE_IOERR_DATA ? std::string()
                                          : say(QStringLiteral("checkpoint: %1").arg(db.code()));
}

std::string lostHeaderOfSavedWalIsHarmless(const SealOptions& options)
{
    StoreWithWal store(options);
    store.rowsWith(store.main, store.wal);
    RawDb db = store.file.connect(); // recovered, then closed: all of it is in the database
    db.close();
    QByteArray torn = store.wal;
    flip(torn, 20);
    const int rows = store.rowsWith(readFile(store.file.path()), torn);
    return rows == 4 ? std::string() : say(QStringLiteral("rows: %1").arg(rows));
}

std::string tornPageOneIsHealed(const SealOptions& options)
{
    StoreWithWal store(options);
    {
        RawDb db = store.file.connect();
        db.close();
    }
    store.rowsWith(store.main, store.wal);
    // A schema change puts page 1 into the WAL; then the power goes while it is being checkpointed.
    writeFile(store.file.path(), store.main);
    QFile::remove(store.file.walPath());
    RawDb db = store.file.connect();
    db.exec("PRAGMA wal_autocheckpoint=0; CREATE TABLE later(a); INSERT INTO later VALUES (5)");
    QByteArray main = readFile(store.file.path());
    const QByteArray wal = readFile(store.file.walPath());
    db.close();
    main.replace(512, 1024, QByteArray(1024, '\x77'));
    writeFile(store.file.path(), main);
    writeFile(store.file.walPath(), wal);
    db = store.file.connect();
    if (db.code() != SQLITE_OK)
        return say(QStringLiteral("open: %1").arg(db.code()));
    return db.value("SELECT a FROM later") == QStringLiteral("5") &&
                   db.value("PRAGMA integrity_check") == kOk
               ? std::string()
               : say(QStringLiteral("read: %1").arg(db.code()));
}

std::string emptyFileIsNotAStore(const SealOptions& options)
{
    StoreWithWal store(options);
    const int rows = store.rowsWith(QByteArray(), store.wal);
    if (rows != -SQLITE_NOTADB)
        return say(QStringLiteral("rows: %1").arg(rows));
    return readFile(store.file.walPath()) == store.wal ? std::string() : "the WAL was touched";
}

} // namespace test
