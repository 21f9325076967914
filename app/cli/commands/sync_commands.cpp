// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "core/session/sync_desk.h"
#include "core/sync/hub/hub_admin.h"

#include <QElapsedTimer>

#include <algorithm>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using core::session::Session;
using core::session::SyncDesk;
using core::sync::ExchangeOptions;
using core::sync::ExchangeReport;

void noSyncOptions(QCommandLineParser&) {}

void exchangeOptions(QCommandLineParser& parser)
{
    parser.addOption({u"protected"_s, u"Phone numbers travel too."_s});
}

void writeOptions(QCommandLineParser& parser)
{
    exchangeOptions(parser);
    parser.addOption(
        {u"for"_s, u"Only for the laptop with these letters or this id."_s, u"DEVICE"_s});
}

QString roadName(core::sync::Road road)
{
    switch (road) {
    case core::sync::Road::Bundle: return u"bundle"_s;
    case core::sync::Road::Folder: return u"folder"_s;
    case core::sync::Road::Hub: return u"hub"_s;
    }
    return {};
}

QJsonObject factsOf(const ExchangeReport& report)
{
    return {{u"road"_s, roadName(report.road)},
            {u"sent"_s, report.sent},
            {u"sent_records"_s, report.sentRecords},
            {u"received"_s, report.received},
            {u"new_people"_s, report.newPeople},
            {u"changed_records"_s, report.changedRecords},
            {u"new_conflicts"_s, report.newConflicts},
            {u"waiting"_s, report.waiting},
            {u"refused"_s, report.refused},
            {u"was_restored"_s, report.wasRestored},
            {u"forks"_s, report.forks},
            {u"clock_off_ms"_s, report.clockOffMs},
            {u"digest_differs"_s, report.digestDiffers},
            {u"bytes_out"_s, report.traffic.bytesOut},
            {u"bytes_in"_s, report.traffic.bytesIn},
            {u"round_trips"_s, report.traffic.roundTrips}};
}

/// Whether somebody should look at what came of it.
bool hasFindings(const ExchangeReport& report)
{
    return report.newConflicts > 0 || report.refused > 0 || report.wasRestored ||
           report.forks > 0 || report.digestDiffers;
}

/// Runs one exchange with progress on standard error and prints its report.
template <class Visit>
Result<Exit> share(Run& run, Visit visit)
{
    CORE_TRY_ASSIGN(Session * session, run.session());
    if (!core::domain::may(session->user().role, core::domain::Action::Synchronise))
        return core::fail(ErrorCode::NotAllowed, u"the role may not share"_s);
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    const core::JobControl control([&run, &sinceProgress](qint64 done, qint64 total) {
        if (sinceProgress.elapsed() < 1000)
            return;
        sinceProgress.restart();
        run.out().progress(done, total);
    });
    ExchangeOptions options;
    options.withProtected = run.options().isSet(u"protected"_s);
    CORE_TRY_ASSIGN(const ExchangeReport report, visit(*session, options, control));
    run.out().facts(factsOf(report));
    return hasFindings(report) ? Exit::Findings : Exit::Done;
}

/// The laptop with these letters, or this id. Errors: NotFound.
Result<core::domain::DeviceId> deviceNamed(Session& session, const QString& name)
{
    CORE_TRY_ASSIGN(const auto status, SyncDesk(session).status());
    for (const core::session::LaptopRow& laptop : status.laptops) {
        if (laptop.letters == name.toUpper() || laptop.id.toString() == name.toLower())
            return laptop.id;
    }
    return core::fail(ErrorCode::NotFound, name);
}

Result<Exit> runBundleWrite(Run& run)
{
    return share(
        run,
        [&run](Session& session, const ExchangeOptions& options,
               const core::JobControl& control) -> Result<ExchangeReport> {
            std::optional<core::domain::DeviceId> device;
            if (run.options().isSet(u"for"_s)) {
                CORE_TRY_ASSIGN(device, deviceNamed(session, run.options().value(u"for"_s)));
            }
            return SyncDesk(session).writeBundle(run.arguments().first(), device, options, control);
        });
}

Result<Exit> runBundleRead(Run& run)
{
    return share(run, [&run](Session& session, const ExchangeOptions& options,
                             const core::JobControl& control) {
        return SyncDesk(session).readBundle(run.arguments().first(), options, control);
    });
}

Result<Exit> runStick(Run& run)
{
    return share(run, [&run](Session& session, const ExchangeOptions& options,
                             const core::JobControl& control) {
        return SyncDesk(session).withStick(run.arguments().first(), options, control);
    });
}

Result<Exit> runFolder(Run& run)
{
    return share(run, [&run](Session& session, const ExchangeOptions& options,
                             const core::JobControl& control) {
        return SyncDesk(session).withFolder(run.arguments().first(), options, control);
    });
}

Result<Exit> runHub(Run& run)
{
    return share(run, [&run](Session& session, const ExchangeOptions& options,
                             const core::JobControl& control) {
        return SyncDesk(session).withHub(run.arguments().first(), options, control);
    });
}

Result<Exit> runHubInit(Run& run)
{
    const core::JobControl control;
    CORE_TRY_ASSIGN(const int steps, core::sync::hubInit(run.arguments().first(), control));
    run.out().facts({{u"steps"_s, steps}});
    return Exit::Done;
}

Result<Exit> runHubAdd(Run& run)
{
    CORE_TRY_ASSIGN(Session * session, run.session());
    CORE_TRY_ASSIGN(const QByteArray group, SyncDesk(*session).groupTag());
    const core::JobControl control;
    CORE_TRY_ASSIGN(
        const QString url,
        core::sync::hubAddLaptop(run.arguments().at(0), run.arguments().at(1), group, control));
    run.out().facts({{u"url"_s, url}});
    return Exit::Done;
}

Result<Exit> runHubRemove(Run& run)
{
    const core::JobControl control;
    CORE_TRY(core::sync::hubRemoveLaptop(run.arguments().at(0), run.arguments().at(1), control));
    return Exit::Done;
}

Result<Exit> runStatus(Run& run)
{
    CORE_TRY_ASSIGN(Session * session, run.session());
    CORE_TRY_ASSIGN(const auto status, SyncDesk(*session).status());
    for (const core::session::LaptopRow& laptop : status.laptops) {
        QJsonObject row{{u"letters"_s, laptop.letters},
                        {u"id"_s, laptop.id.toString()},
                        {u"this"_s, laptop.isThis},
                        {u"revoked"_s, laptop.isRevoked},
                        {u"records_here"_s, laptop.recordsHere},
                        {u"missing_there"_s, laptop.missingThere}};
        if (laptop.heardAtMs)
            row.insert(u"heard_at_ms"_s, *laptop.heardAtMs);
        if (laptop.missingHere)
            row.insert(u"missing_here"_s, *laptop.missingHere);
        run.out().record(row, {u"letters"_s, u"id"_s});
    }
    run.out().facts({{u"not_shared"_s, status.notShared},
                     {u"held_back"_s, static_cast<qint64>(status.heldBack.size())}});
    return Exit::Done;
}

constexpr Command kSyncCommands[] = {
    {"sync bundle write", "FILE", CORE_TR("Cli", "Write one file with what the others lack"), 1, 1,
     writeOptions, runBundleWrite},
    {"sync bundle read", "FILE", CORE_TR("Cli", "Read a bundle another laptop wrote"), 1, 1,
     exchangeOptions, runBundleRead},
    {"sync stick", "DIR", CORE_TR("Cli", "Read and write the bundles on a site stick"), 1, 1,
     exchangeOptions, runStick},
    {"sync folder", "DIR", CORE_TR("Cli", "Share through a folder all laptops reach"), 1, 1,
     exchangeOptions, runFolder},
    {"sync hub", "URL", CORE_TR("Cli", "Share through a PostgreSQL hub"), 1, 1, exchangeOptions,
     runHub},
    {"sync hub init", "URL", CORE_TR("Cli", "Make the tables and rights of a hub"), 1, 1,
     noSyncOptions, runHubInit},
    {"sync hub add", "URL LOGIN", CORE_TR("Cli", "Let a laptop of this group into the hub"), 2, 2,
     noSyncOptions, runHubAdd},
    {"sync hub remove", "URL LOGIN", CORE_TR("Cli", "Shut a login out of the hub"), 2, 2,
     noSyncOptions, runHubRemove},
    {"sync status", "", CORE_TR("Cli", "The laptops of the group and what is not shared yet"), 0, 0,
     noSyncOptions, runStatus},
};

} // namespace

std::span<const Command> syncCommands()
{
    return kSyncCommands;
}

} // namespace app::cli
