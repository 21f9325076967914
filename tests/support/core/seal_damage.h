// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/seal_checks.h"

#include <string>
#include <vector>

namespace test::damage {

using namespace core::storage::seal;

inline const QString kOk = QStringLiteral("ok");

inline std::string say(const QString& text)
{
    return text.toStdString();
}

/// A store of a dozen pages without a WAL.
inline void fillStore(SealedFile& file, int rows = 60)
{
    RawDb db = file.connect();
    db.exec(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<%1)"
                       " INSERT INTO kv SELECT i, 'row'||i||hex(zeroblob(300)) FROM n")
            .arg(rows));
    db.exec("CREATE INDEX kv_by_v ON kv(v)");
}

/// Reads every page through SQLite. Answers with the code it ended with.
inline int readEverything(const QString& path, const char* vfs)
{
    RawDb db;
    int rc = db.open(path, vfs);
    if (rc != SQLITE_OK)
        return rc;
    const QString verdict = db.value("PRAGMA integrity_check");
    rc = db.code();
    if (rc == SQLITE_OK && verdict != kOk)
        return SQLITE_CORRUPT;
    if (rc == SQLITE_OK)
        db.value("SELECT sum(length(v)) FROM kv NOT INDEXED");
    return db.code();
}

inline void flip(QByteArray& bytes, qsizetype at, int bit = 0)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << bit));
}

/// A store whose WAL holds @p commits transactions; both files as they are while it is open, as
/// after a power cut.
struct StoreWithWal {
    explicit StoreWithWal(const SealOptions& options, int commits = 4) : file(options)
    {
        RawDb db = file.connect();
        db.exec("PRAGMA wal_autocheckpoint=0");
        for (int i = 1; i <= commits; ++i) {
            db.exec(QStringLiteral("INSERT INTO kv VALUES (%1, 'row%1')").arg(i));
            ends.push_back(readFile(file.walPath()).size());
        }
        main = readFile(file.path());
        wal = readFile(file.walPath());
    }

    /// Puts the files there and answers with the number of rows, or minus the code.
    int rowsWith(const QByteArray& mainBytes, const QByteArray& walBytes)
    {
        writeFile(file.path(), mainBytes);
        writeFile(file.walPath(), walBytes);
        RawDb db;
        if (db.open(file.path(), file.vfs().name()) != SQLITE_OK)
            return -db.code();
        const QString rows = db.value("SELECT count(*) FROM kv");
        return db.code() == SQLITE_OK ? rows.toInt() : -db.code();
    }

    SealedFile file;
    std::vector<qsizetype> ends; ///< size of the WAL after each commit
    QByteArray main;
    QByteArray wal;
};

} // namespace test::damage
