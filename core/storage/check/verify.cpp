// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check/verify.h"

#include "core/storage/check/chunk_check.h"
#include "core/storage/log/change_log.h"

namespace core::storage {
namespace {

constexpr qint64 kCheckEvery = 512;

void note(VerifyReport& report, Finding::Kind kind, const QString& where)
{
    report.findings.push_back({kind, where});
}

/// A damaged page is what verify looks for: it becomes a finding, anything else stays an error.
Status orFinding(const Status& done, VerifyReport& report, const QString& where)
{
    if (done)
        return {};
    if (done.error().code != ErrorCode::StoreDamaged)
        return done;
    note(report, Finding::Kind::DamagedPage, where);
    return {};
}

Status checkPages(Database& db, VerifyReport& report)
{
    CORE_TRY_ASSIGN(Statement check, db.prepare("PRAGMA integrity_check(100)"));
    CORE_TRY_ASSIGN(bool more, check.step());
    while (more) {
        const QString line = check.text(0);
        if (line != QLatin1String("ok"))
            note(report, Finding::Kind::DamagedPage, line);
        CORE_TRY_ASSIGN(more, check.step());
    }
    return {};
}

Status checkReferences(Database& db, VerifyReport& report)
{
    CORE_TRY_ASSIGN(Statement check, db.prepare("PRAGMA foreign_key_check"));
    CORE_TRY_ASSIGN(bool more, check.step());
    while (more) {
        note(report, Finding::Kind::BrokenReference,
             QStringLiteral("%1 row %2").arg(check.text(0)).arg(check.integer(1)));
        CORE_TRY_ASSIGN(more, check.step());
    }
    return {};
}

struct ChainWalk {
    qint64 stream = 0;
    qint64 seq = 0;
    QByteArray hash;
    qint64 base = 0; ///< a snapshot stands for what is before
    QByteArray baseHash = {};
};

Result<std::vector<ChainWalk>> recordedHeads(Database& db)
{
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare("SELECT number, head, hash, base, base_hash FROM stream "
                               "ORDER BY number"));
    std::vector<ChainWalk> heads;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        heads.push_back({found.integer(0), found.integer(1), found.blob(2), found.integer(3),
                         found.isNull(4) ? QByteArray(kHashSize, '\0') : found.blob(4)});
        CORE_TRY_ASSIGN(more, found.step());
    }
    return heads;
}

/// One link: number, chain, contents.
void checkLink(const LoggedChange& logged, const LogNames& names, ChainWalk& walk,
               VerifyReport& report)
{
    const QString where = QStringLiteral("stream %1 change %2").arg(logged.stream).arg(logged.seq);
    if (logged.seq != walk.seq + 1)
        note(report, Finding::Kind::MissingChange, where);
    else if (logged.prev != walk.hash || changeHash(logged.sealed) != logged.hash)
        note(report, Finding::Kind::BrokenChain, where);
    // An erased record has no key: its past is shredded, the chain over it still holds.
    const auto change = openLogged(logged, names);
    // Nor can everybody open what is protected.
    if (!change && change.error().code != ErrorCode::NotFound &&
        change.error().code != ErrorCode::NotAllowed)
        note(report, Finding::Kind::UnreadableChange, where);
    walk.seq = logged.seq;
    walk.hash = logged.hash;
    ++report.changes;
}

Status checkStream(Database& db, const LogNames& names, const ChainWalk& head, VerifyReport& report,
                   const JobControl& control)
{
    CORE_TRY_ASSIGN(Statement rows, db.prepare(loggedChanges("WHERE c.stream = ? ORDER BY c.seq")));
    rows.with(head.stream);
    ChainWalk walk{head.stream, head.base, head.baseHash};
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        CORE_TRY_ASSIGN(const LoggedChange logged, readLogged(rows));
        checkLink(logged, names, walk, report);
        if (report.changes % kCheckEvery == 0) {
            CORE_TRY(control.proceed());
            control.progress(walk.seq, head.seq);
        }
        CORE_TRY_ASSIGN(more, rows.step());
    }
    const QString where = QStringLiteral("head of stream %1").arg(head.stream);
    if (walk.seq != head.seq)
        note(report, Finding::Kind::MissingChange, where);
    else if (walk.hash != head.hash)
        note(report, Finding::Kind::BrokenChain, where);
    return {};
}

Status checkLog(Database& db, VerifyReport& report, const JobControl& control)
{
    CORE_TRY_ASSIGN(const LogNames names, readLogNames(db));
    CORE_TRY_ASSIGN(const std::vector<ChainWalk> heads, recordedHeads(db));
    for (const ChainWalk& head : heads)
        CORE_TRY(orFinding(checkStream(db, names, head, report, control), report,
                           QStringLiteral("log of stream %1").arg(head.stream)));
    return {};
}

Status checkRegisters(Database& db, VerifyReport& report)
{
    CORE_TRY_ASSIGN(Statement rows,
                    db.prepare("SELECT r.id, coalesce(g.revision, 0), "
                               "(SELECT count(*) FROM change c "
                               " WHERE c.record = r.row AND c.unread = 0) + coalesce("
                               "(SELECT b.revision FROM baseline b WHERE b.row = r.row), 0) "
                               "FROM record r LEFT JOIN register g ON g.row = r.row "
                               "WHERE r.erased IS NULL"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        ++report.records;
        if (rows.integer(1) != rows.integer(2))
            note(report, Finding::Kind::RegisterDiffers, QString::fromLatin1(rows.blob(0).toHex()));
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return {};
}

} // namespace

QString findingName(Finding::Kind kind)
{
    using Kind = Finding::Kind;
    switch (kind) {
    case Kind::DamagedPage: return QStringLiteral("damaged-page");
    case Kind::BrokenReference: return QStringLiteral("broken-reference");
    case Kind::MissingChange: return QStringLiteral("missing-change");
    case Kind::BrokenChain: return QStringLiteral("broken-chain");
    case Kind::UnreadableChange: return QStringLiteral("unreadable-change");
    case Kind::RegisterDiffers: return QStringLiteral("register-differs");
    case Kind::RowDiffers: return QStringLiteral("row-differs");
    case Kind::RowMissing: return QStringLiteral("row-missing");
    case Kind::RowExtra: return QStringLiteral("row-extra");
    case Kind::WitnessAhead: return QStringLiteral("witness-ahead");
    case Kind::WitnessMissing: return QStringLiteral("witness-missing");
    case Kind::MissingChunk: return QStringLiteral("missing-chunk");
    case Kind::ExtraChunk: return QStringLiteral("extra-chunk");
    case Kind::DamagedChunk: return QStringLiteral("damaged-chunk");
    }
    return {};
}

Result<VerifyReport> verifyStore(SealedStore& store, Database& db, const JobControl& control)
{
    VerifyReport report;
    CORE_TRY(orFinding(checkPages(db, report), report, QStringLiteral("pages")));
    CORE_TRY(control.proceed());
    CORE_TRY(orFinding(checkReferences(db, report), report, QStringLiteral("references")));
    CORE_TRY(control.proceed());
    CORE_TRY(orFinding(checkLog(db, report, control), report, QStringLiteral("log")));
    CORE_TRY(control.proceed());
    CORE_TRY(orFinding(checkRegisters(db, report), report, QStringLiteral("registers")));
    CORE_TRY(control.proceed());
    CORE_TRY(orFinding(checkChunks(db, report, control), report, QStringLiteral("attachments")));
    const auto witness = store.checkWitness(db);
    if (witness && *witness == SealedStore::WitnessState::Ahead)
        note(report, Finding::Kind::WitnessAhead, QStringLiteral("witness"));
    if (witness && *witness == SealedStore::WitnessState::Missing)
        note(report, Finding::Kind::WitnessMissing, QStringLiteral("witness"));
    return report;
}

} // namespace core::storage
