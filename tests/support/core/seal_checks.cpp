// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/seal_checks.h"

#include "tests/support/core/failing_vfs.h"
#include "tests/support/core/seal_damage.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <set>

namespace test {

using namespace core::storage::seal;
using namespace damage;

std::string everyFlipIsNoticed(const SealOptions& options)
{
    SealedFile file(options);
    fillStore(file, 8);
    const QByteArray good = readFile(file.path());
    if (readEverything(file.path(), file.vfs().name()) != SQLITE_OK)
        return "the store is bad to begin with";
    {
        // Every byte, page by page, by the call that SQLite reads its pages with.
        RawDb db = file.connect();
        sqlite3_file* handle = nullptr;
        sqlite3_file_control(db.raw(), "main", SQLITE_FCNTL_FILE_POINTER, &handle);
        QFile raw(file.path());
        if (handle == nullptr || !raw.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            return "cannot reach the file";
        for (qsizetype at = 0; at < good.size(); ++at) {
            const auto flipped = static_cast<char>(good.at(at) ^ (1 << (at % 8)));
            PageBuffer page;
            raw.seek(at);
            raw.write(&flipped, 1);
            const int rc =
                handle->pMethods->xRead(handle, page.data(), kPageSize, at / kPageSize * kPageSize);
            raw.seek(at);
            raw.write(good.constData() + at, 1);
            if (rc != SQLITE_IOERR_DATA)
                return say(QStringLiteral("flip at byte %1 reads as %2").arg(at).arg(rc));
        }
    }
    // And a sample of them as a person meets them.
    for (qsizetype at = 0; at < good.size(); at += 131) {
        QByteArray bad = good;
        flip(bad, at, static_cast<int>(at % 8));
        writeFile(file.path(), bad);
        const int rc = readEverything(file.path(), file.vfs().name());
        if (rc != SQLITE_IOERR_DATA)
            return say(QStringLiteral("flip at byte %1 answers %2").arg(at).arg(rc));
    }
    return {};
}

std::string swappedPagesAreNoticed(const SealOptions& options)
{
    SealedFile file(options);
    fillStore(file);
    const QByteArray good = readFile(file.path());
    const qsizetype pages = good.size() / kPageSize;
    for (qsizetype page = 1; page + 1 < pages; ++page) {
        const QByteArray first = good.mid(page * kPageSize, kPageSize);
        const QByteArray second = good.mid((page + 1) * kPageSize, kPageSize);
        QByteArray bad = good;
        bad.replace(page * kPageSize, 2 * kPageSize, second + first);
        writeFile(file.path(), bad);
        const int rc = readEverything(file.path(), file.vfs().name());
        if (rc != SQLITE_IOERR_DATA)
            return say(
                QStringLiteral("pages %1 and %2 swapped: %3").arg(page + 1).arg(page + 2).arg(rc));
    }
    return {};
}

std::string zeroedPagesAreNoticed(const SealOptions& options)
{
    SealedFile file(options);
    fillStore(file);
    const QByteArray good = readFile(file.path());
    for (qsizetype page = 0; page < good.size() / kPageSize; ++page) {
        QByteArray bad = good;
        bad.replace(page * kPageSize, kPageSize, QByteArray(kPageSize, '\0'));
        writeFile(file.path(), bad);
        const int rc = readEverything(file.path(), file.vfs().name());
        if (rc != SQLITE_IOERR_DATA)
            return say(QStringLiteral("page %1 zeroed: %2").arg(page + 1).arg(rc));
    }
    return {};
}

std::string truncationIsNoticed(const SealOptions& options)
{
    SealedFile file(options);
    fillStore(file);
    const QByteArray good = readFile(file.path());
    for (qsizetype size = 0; size < good.size();
         size += size % kPageSize == 0 ? 1000 : kPageSize - 1000) {
        writeFile(file.path(), good.left(size));
        const int rc = readEverything(file.path(), file.vfs().name());
        // SQLite itself compares the size of the file with the one in its header.
        if (rc != SQLITE_IOERR_DATA && rc != SQLITE_CORRUPT && (size > 0 || rc != SQLITE_NOTADB))
            return say(QStringLiteral("cut to %1 bytes: %2").arg(size).arg(rc));
    }
    // With a WAL the size is taken from there, and only the read itself can tell.
    StoreWithWal wal(options, 2);
    RawDb db = wal.file.connect();
    db.exec(
        "INSERT INTO kv SELECT 100+value, hex(zeroblob(3000)) FROM json_each('[1,2,3,4,5,6,7,8]')");
    db.exec("PRAGMA wal_checkpoint(FULL)");
    db.exec("UPDATE kv SET v='changed' WHERE k=1");
    const QByteArray main = readFile(wal.file.path());
    const QByteArray frames = readFile(wal.file.walPath());
    db.close();
    const int rows = wal.rowsWith(main.left(main.size() - kPageSize), frames.left(32 + kFrameSize));
    RawDb again;
    if (rows > 0) {
        again = wal.file.connect();
        if (again.value("SELECT sum(length(v)) FROM kv").toInt() > 0 && again.code() == SQLITE_OK)
            return "a page cut off behind a WAL reads as empty";
    }
    return {};
}

std::string pagesOfACopyAreNoticed(const SealOptions& options)
{
    SealedFile file(options);
    fillStore(file);
    const QString copyPath = file.path() + QStringLiteral(".copy");
    {
        SealOptions other = options;
        other.file = FileId{1, 2, 3};
        const SealedVfs vfs(fixedDataKey(), other);
        RawDb db = file.connect();
        if (!copyDatabase(db.raw(), copyPath, vfs))
            return "the copy failed";
    }
    const QByteArray good = readFile(file.path());
    const QByteArray copy = readFile(copyPath);
    for (qsizetype page = 0; page < std::min(good.size(), copy.size()) / kPageSize; ++page) {
        QByteArray bad = good;
        bad.replace(page * kPageSize, kPageSize, copy.mid(page * kPageSize, kPageSize));
        writeFile(file.path(), bad);
        const int rc = readEverything(file.path(), file.vfs().name());
        if (rc != SQLITE_IOERR_DATA)
            return say(QStringLiteral("page %1 of a copy: %2").arg(page + 1).arg(rc));
    }
    return {};
}

std::string otherPagesStayReadable(const SealOptions& options)
{
    SealedFile file(options);
    fillStore(file, 200);
    QByteArray bytes = readFile(file.path());
    RawDb db = file.connect();
    const int leaf =
        db.value("SELECT max(pageno) FROM dbstat WHERE name='kv' AND pagetype='leaf'").toInt();
    db.close();
    flip(bytes, (leaf - 1) * kPageSize + 99);
    writeFile(file.path(), bytes);
    db = file.connect();
    int good = 0;
    int lost = 0;
    for (int k = 1; k <= 200; ++k) {
        const QString v =
            db.value(qPrintable(QStringLiteral("SELECT v FROM kv NOT INDEXED WHERE k=%1").arg(k)));
        if (db.code() == SQLITE_OK && v.startsWith(QStringLiteral("row%1").arg(k)))
            ++good;
        else if (db.code() == SQLITE_IOERR_DATA)
            ++lost;
    }
    if (lost == 0 || lost > 12 || good + lost != 200)
        return say(QStringLiteral("%1 rows good, %2 lost").arg(good).arg(lost));
    return {};
}

std::string nothingIsWrittenInClear(const SealOptions& options)
{
    constexpr std::string_view kMarker = "PLANTED-NAME-Thandar-Aye";
    FailingVfs trace(options.base);
    SealOptions traced = options;
    traced.base = trace.vfs();
    QString leak;
    qint64 writes = 0;
    trace.watchWrites([&](const QString& path, std::span<const std::uint8_t> bytes, qint64 offset) {
        ++writes;
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        if (leak.isEmpty() && (text.find("PLANTED-NAME") != std::string_view::npos ||
                               text.find("SQLite format") != std::string_view::npos ||
                               text.find("CREATE TABLE") != std::string_view::npos))
            leak = QStringLiteral("written in clear to '%1' at %2").arg(path).arg(offset);
    });
    const SealedFile file(traced);
    RawDb db(file.path(), file.vfs().name());
    db.exec("PRAGMA cache_size=5; PRAGMA temp_store=DEFAULT");
    const QString marker =
        QString::fromLatin1(kMarker.data(), static_cast<qsizetype>(kMarker.size()));
    db.exec(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(v)"));
    db.exec(QStringLiteral(
                "BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<3000)"
                " INSERT INTO kv SELECT i, '%1'||i||hex(randomblob(60)) FROM n;"
                " SAVEPOINT s; UPDATE kv SET v=v||'%1' WHERE k<500; ROLLBACK TO s;"
                " INSERT INTO words SELECT v FROM kv; COMMIT")
                .arg(marker));
    db.value("SELECT v FROM kv ORDER BY v||k LIMIT 1"); // sorts more than the cache holds
    db.exec("CREATE TEMP TABLE t AS SELECT v FROM kv");
    db.exec("CREATE INDEX kv_v ON kv(v)");
    db.exec("VACUUM");
    if (options.mutation == Mutation::JournalOnDisk) { // what the mutant allows is tried
        db.exec("PRAGMA journal_mode=DELETE");
        db.exec("UPDATE kv SET v=v||'!'");
    } else if (db.exec("PRAGMA journal_mode=DELETE") == SQLITE_OK) {
        return "a rollback journal was allowed";
    }
    db.close();
    if (!leak.isEmpty())
        return say(leak);
    const QByteArray all = readFile(file.path()) + readFile(file.walPath());
    if (all.contains("PLANTED-NAME") || writes < 100)
        return "the files hold the text";
    return {};
}

std::string noncesNeverRepeat(const SealOptions& options)
{
    FailingVfs trace(options.base);
    SealOptions traced = options;
    traced.base = trace.vfs();
    std::set<QByteArray> seen;
    QString repeated;
    qint64 count = 0;
    trace.watchWrites([&](const QString& path, std::span<const std::uint8_t> bytes, qint64) {
        const bool isFrame = bytes.size() == kFrameSize;
        if (!isFrame && bytes.size() != kPageSize)
            return;
        const auto* nonce = reinterpret_cast<const char*>(bytes.data()) + (isFrame ? 0 : kUsable);
        ++count;
        if (!seen.insert(QByteArray(nonce, kNonceSize)).second)
            repeated = path;
    });
    for (int opened = 0; opened < 2; ++opened) { // across two lives of the VFS
        const SealedFile file(traced);
        RawDb db(file.path(), file.vfs().name());
        db.exec("PRAGMA cache_size=5; PRAGMA wal_autocheckpoint=50");
        for (int i = 0; i < 5; ++i)
            db.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<2000)"
                    " INSERT OR REPLACE INTO kv SELECT i, hex(randomblob(100)) FROM n");
    }
    if (!repeated.isEmpty())
        return say(QStringLiteral("a nonce repeats in ") + repeated);
    return count > 2000 ? std::string() : say(QStringLiteral("only %1 nonces").arg(count));
}

std::string foreignGeometryIsRefused(const SealOptions& options)
{
    const QTemporaryDir dir;
    const SealedVfs vfs(fixedDataKey(), options);
    for (const char* pragma :
         {"PRAGMA page_size=4096", "PRAGMA page_size=8192", "PRAGMA page_size=1024"}) {
        const QString path = dir.filePath(QStringLiteral("foreign.db"));
        sqlite3* db = nullptr;
        sqlite3_open_v2(qPrintable(path), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        vfs.name());
        sqlite3_exec(db, pragma, nullptr, nullptr, nullptr);
        const int rc =
            sqlite3_exec(db, "CREATE TABLE t(a); INSERT INTO t VALUES (hex(randomblob(5000)))",
                         nullptr, nullptr, nullptr);
        sqlite3_close(db);
        QFile::remove(path);
        if (rc == SQLITE_OK)
            return std::string("accepted with ") + pragma;
    }
    // A database attached to a store in order is held to the same.
    SealedFile file(options);
    RawDb db = file.connect();
    if (db.exec(
            QStringLiteral("ATTACH '%1' AS other").arg(dir.filePath(QStringLiteral("other.db")))) ==
            SQLITE_OK &&
        db.exec("CREATE TABLE other.t(a); INSERT INTO other.t VALUES (hex(randomblob(5000)))") ==
            SQLITE_OK)
        return "accepted when attached";
    return {};
}

std::string connectionsShareOneStore(const SealOptions& options)
{
    SealedFile file(options);
    RawDb writer = file.connect();
    RawDb reader = file.connect();
    if (reader.code() != SQLITE_OK)
        return say(QStringLiteral("second connection: %1").arg(reader.code()));
    writer.exec("INSERT INTO kv VALUES (1, 'a')");
    if (reader.value("SELECT count(*) FROM kv") != QStringLiteral("1"))
        return "a commit is not seen";
    reader.exec("BEGIN; SELECT count(*) FROM kv");
    writer.exec("INSERT INTO kv VALUES (2, 'b')");
    if (reader.value("SELECT count(*) FROM kv") != QStringLiteral("1"))
        return "the snapshot moved";
    sqlite3_busy_timeout(writer.raw(), 0);
    writer.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    if (reader.value("SELECT count(*) FROM kv") != QStringLiteral("1") ||
        reader.code() != SQLITE_OK)
        return "the snapshot moved under a checkpoint";
    reader.exec("COMMIT");
    if (reader.value("SELECT count(*) FROM kv") != QStringLiteral("2"))
        return "the later commit is not seen";
    sqlite3_busy_timeout(reader.raw(), 0);
    writer.exec("BEGIN IMMEDIATE; INSERT INTO kv VALUES (3, 'c')");
    if (reader.exec("BEGIN IMMEDIATE") != SQLITE_BUSY)
        return "two writers at once";
    writer.exec("COMMIT");
    reader.exec("INSERT INTO kv VALUES (4, 'd')");
    if (writer.value("SELECT count(*) FROM kv") != QStringLiteral("4") ||
        writer.value("PRAGMA integrity_check") != kOk)
        return "the connections disagree";
    return {};
}

std::string secondProcessIsRefused(const SealOptions& options)
{
    SealedFile file(options);
    RawDb db = file.connect();
    db.exec("INSERT INTO kv VALUES (1, 'a')");
    // The locks between processes belong to a process: only a new one can tell.
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kChildStore), file.path());
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.child]")});
    if (!other.waitForFinished(30000))
        return "the second process does not end";
    const QByteArray answer = other.readAllStandardOutput();
    return answer.contains("opened: 5 store-in-use")
               ? std::string()
               : "the second process says: " + answer.toStdString();
}

} // namespace test
