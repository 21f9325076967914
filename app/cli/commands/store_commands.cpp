// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "core/session/demo_store.h"
#include "core/storage/device.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/sync_store.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using core::session::Session;

void noOptions(QCommandLineParser&) {}

void initOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"station"_s, u"Short code of the station, the start of manifest numbers."_s, u"CODE"_s},
        {u"site"_s, u"Name of the place; the station's code when left out."_s, u"NAME"_s},
        {u"join"_s, u"An empty store that waits to join a group: see device request."_s},
    });
}

Result<Exit> runInit(Run& run)
{
    CORE_TRY_ASSIGN(const QString path, run.storePath());
    const bool joins = run.options().isSet(u"join"_s);
    QString station;
    if (!joins) {
        CORE_TRY_ASSIGN(station, run.needed(u"station"_s));
    }
    CORE_TRY_ASSIGN(const QString user, run.needed(u"user"_s));
    CORE_TRY_ASSIGN(const QString passphrase, run.passphrase(Text::askNewPassphrase()));
    const QString site = run.options().value(u"site"_s);
    CORE_TRY_ASSIGN(const Session::Created created,
                    Session::create({.path = path,
                                     .siteName = site.isEmpty() ? station : site,
                                     .station = station,
                                     .userName = user,
                                     .passphrase = passphrase,
                                     .joins = joins},
                                    run.world()));
    run.out().message(Text::recoverySheet());
    run.out().facts({{u"store"_s, path},
                     {u"device"_s, created.session->site().deviceLetters},
                     {u"recovery_key"_s, created.recoverySheet}});
    return Exit::Done;
}

void demoOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"arrivals"_s, u"People who arrive on the day."_s, u"N"_s, u"197"_s},
        {u"seed"_s, u"Another seed gives other people."_s, u"N"_s, u"20251110"_s},
        {u"date"_s, u"The day of the story."_s, u"DATE"_s, u"2025-11-10"_s},
    });
}

Result<Exit> runDemo(Run& run)
{
    CORE_TRY_ASSIGN(const QString path, run.storePath());
    core::session::DemoOptions options;
    bool countOk = false;
    bool seedOk = false;
    options.arrivals = run.options().value(u"arrivals"_s).toInt(&countOk);
    options.seed = run.options().value(u"seed"_s).toULongLong(&seedOk);
    options.day = QDate::fromString(run.options().value(u"date"_s), Qt::ISODate);
    if (!countOk || !seedOk || !options.day.isValid())
        return core::fail(ErrorCode::BadInput, u"--arrivals, --seed or --date"_s);
    if (run.options().isSet(u"passphrase-file"_s)) {
        CORE_TRY_ASSIGN(options.passphrase, run.passphrase({}));
    }
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    const core::JobControl control([&run, &sinceProgress](qint64 done, qint64 total) {
        if (sinceProgress.elapsed() < 1000)
            return;
        sinceProgress.restart();
        run.out().progress(done, total);
    });
    CORE_TRY_ASSIGN(const core::session::DemoSummary made,
                    core::session::makeDemoStore(path, options, control));
    run.out().message(Text::madeDemo(made.people, made.manifests));
    run.out().facts({{u"store"_s, path},
                     {u"people"_s, made.people},
                     {u"families"_s, made.families},
                     {u"manifests"_s, made.manifests}});
    return Exit::Done;
}

qint64 sizeOf(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

Result<Exit> runInfo(Run& run)
{
    CORE_TRY_ASSIGN(Session * session, run.session());
    core::session::Connection& store = session->here();
    CORE_TRY_ASSIGN(const qint64 people, store.people().count({}));
    CORE_TRY_ASSIGN(const auto manifests, store.manifests().list());
    CORE_TRY_ASSIGN(const auto groups, store.receptions().list(100'000));
    CORE_TRY_ASSIGN(const auto drafts, store.drafts().all());
    const core::session::SiteInfo site = session->site();
    core::storage::Database& db = store.database();
    CORE_TRY_ASSIGN(const auto device, core::storage::readDevice(db));
    CORE_TRY_ASSIGN(const auto versions, core::storage::SyncStore(db).versions(true));
    QJsonObject heads;
    for (const auto& [stream, head] : versions.heads())
        heads.insert(stream.toString(), head.seq);
    QJsonArray notices;
    for (const Session::Notice notice : session->notices()) {
        switch (notice) {
        case Session::Notice::ClockWentBack: notices.append(u"clock_went_back"_s); break;
        case Session::Notice::WitnessAhead: notices.append(u"witness_ahead"_s); break;
        case Session::Notice::WitnessMissing: notices.append(u"witness_missing"_s); break;
        case Session::Notice::SwapNotEncrypted: notices.append(u"swap_not_encrypted"_s); break;
        }
    }
    run.out().facts({{u"people"_s, people},
                     {u"manifests"_s, static_cast<qint64>(manifests.size())},
                     {u"reception_groups"_s, static_cast<qint64>(groups.size())},
                     {u"form_drafts"_s, static_cast<qint64>(drafts.size())},
                     {u"station"_s, site.station},
                     {u"device"_s, site.deviceLetters},
                     {u"device_id"_s, device.id.toString()},
                     {u"waits_to_join"_s, session->waitsToJoin()},
                     {u"schema"_s, core::storage::schemaVersion()},
                     {u"versions"_s, heads},
                     {u"bytes"_s, sizeOf(session->path())},
                     {u"notices"_s, notices}});
    return Exit::Done;
}

void verifyOptions(QCommandLineParser& parser)
{
    parser.addOption({u"rebuild"_s, u"Also replay the log and compare every row."_s});
}

Result<Exit> runVerify(Run& run)
{
    CORE_TRY_ASSIGN(Session * session, run.session());
    const core::JobControl control;
    CORE_TRY_ASSIGN(const core::storage::VerifyReport report,
                    session->verify(run.options().isSet(u"rebuild"_s), control));
    for (const core::storage::Finding& finding : report.findings)
        run.out().record(
            {{u"finding"_s, core::storage::findingName(finding.kind)}, {u"where"_s, finding.where}},
            {u"finding"_s, u"where"_s});
    run.out().facts({{u"changes"_s, report.changes},
                     {u"records"_s, report.records},
                     {u"chunks"_s, report.chunks},
                     {u"awaited_chunks"_s, report.awaited},
                     {u"findings"_s, static_cast<qint64>(report.findings.size())}});
    return report.isClean() ? Exit::Done : Exit::BadStore;
}

Result<Exit> runBackup(Run& run)
{
    CORE_TRY_ASSIGN(Session * session, run.session());
    const core::JobControl control;
    const QString file = run.arguments().first();
    CORE_TRY(session->backup(file, control));
    run.out().facts({{u"backup"_s, file}, {u"bytes"_s, QFileInfo(file).size()}});
    return Exit::Done;
}

void restoreOptions(QCommandLineParser& parser)
{
    parser.addOption({u"replace-newer"_s, u"Also over a store that holds more than the backup."_s});
}

Result<Exit> runRestore(Run& run)
{
    CORE_TRY_ASSIGN(const QString path, run.storePath());
    const QString backup = run.arguments().first();
    CORE_TRY_ASSIGN(const auto users, Session::usersOfBackup(backup));
    CORE_TRY_ASSIGN(const core::session::UserCard user,
                    userOf(users, run.options().value(u"user"_s)));
    CORE_TRY_ASSIGN(const QString passphrase, run.passphrase(Text::askPassphrase(user.name)));
    const core::JobControl control;
    CORE_TRY(Session::restore({.backup = backup,
                               .path = path,
                               .user = user.id,
                               .passphrase = passphrase,
                               .replaceNewer = run.options().isSet(u"replace-newer"_s)},
                              control));
    return Exit::Done;
}

constexpr Command kStoreCommands[] = {
    {"init", "", CORE_TR("Cli", "Make a store and its first user"), 0, 0, initOptions, runInit},
    {"demo", "", CORE_TR("Cli", "Fill a new store with fictional people"), 0, 0, demoOptions,
     runDemo},
    {"info", "", CORE_TR("Cli", "Counts and state of a store"), 0, 0, noOptions, runInfo},
    {"verify", "", CORE_TR("Cli", "Read everything and see that it holds together"), 0, 0,
     verifyOptions, runVerify},
    {"backup", "FILE", CORE_TR("Cli", "Write a sealed copy, also while the store is in use"), 1, 1,
     noOptions, runBackup},
    {"restore", "FILE", CORE_TR("Cli", "Make the store from a backup"), 1, 1, restoreOptions,
     runRestore},
};

} // namespace

std::span<const Command> storeCommands()
{
    return kStoreCommands;
}

} // namespace app::cli
