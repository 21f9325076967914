// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "core/session/sync_desk.h"
#include "core/storage/device.h"
#include "core/storage/membership.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using core::session::Session;
using core::session::SyncDesk;

/// No request and no grant is longer.
constexpr qint64 kLongestPaper = 2 << 20;

void noDeviceOptions(QCommandLineParser&) {}

Result<QByteArray> bytesOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::NotFound, name);
    return file.read(kLongestPaper);
}

core::Status writeWhole(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return core::fail(ErrorCode::Io, name);
    return {};
}

/// Words that do not agree stop everything: somebody else's file may lie on the stick.
Result<Exit> comparedFailed(Run& run, const core::Error& error)
{
    if (error.code == ErrorCode::BadInput && error.args == std::vector{u"words"_s}) {
        run.out().message(Text::wordsDiffer());
        return Exit::BadInput;
    }
    return core::fail(error);
}

void deviceRequestOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"out"_s, u"The file for the laptop that is to let this one in."_s, u"FILE"_s},
        {u"name"_s, u"What this laptop is for: registration, interviews."_s, u"TEXT"_s},
    });
}

Result<Exit> runDeviceRequest(Run& run)
{
    CORE_TRY_ASSIGN(const QString out, run.needed(u"out"_s));
    CORE_TRY_ASSIGN(Session * session, run.session());
    CORE_TRY_ASSIGN(const core::sync::JoinRequest request,
                    SyncDesk(*session).request(run.options().value(u"name"_s)));
    CORE_TRY(writeWhole(out, request.encode() + '\n'));
    run.out().message(Text::sayRequestWords());
    run.out().facts({{u"words"_s, request.words().join(u' ')},
                     {u"device"_s, request.device().toString()},
                     {u"letters"_s, request.letters},
                     {u"typed"_s, request.typed()}});
    return Exit::Done;
}

void deviceEnrolOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"words"_s, u"The six words the new laptop shows."_s, u"WORDS"_s},
        {u"out"_s, u"The file for the new laptop."_s, u"FILE"_s},
        {u"role"_s, u"clerk, caseworker, transport or supervisor."_s, u"ROLE"_s, u"caseworker"_s},
        {u"protected"_s, u"The laptop may read protected fields."_s},
    });
}

Result<Exit> runDeviceEnrol(Run& run)
{
    CORE_TRY_ASSIGN(const QString words, run.needed(u"words"_s));
    CORE_TRY_ASSIGN(const QString out, run.needed(u"out"_s));
    const auto role = core::domain::roleFromCode(run.options().value(u"role"_s));
    if (!role)
        return core::fail(ErrorCode::BadInput, u"--role"_s);
    const QString given = run.arguments().first();
    QByteArray bytes = given.toUtf8(); // the typed code, in place of a file
    if (!given.startsWith("HWJ1-"_L1, Qt::CaseInsensitive)) {
        CORE_TRY_ASSIGN(bytes, bytesOf(given));
    }
    CORE_TRY_ASSIGN(const auto request, core::sync::JoinRequest::decode(bytes));
    CORE_TRY_ASSIGN(Session * session, run.session());
    const auto grant =
        SyncDesk(*session).enrol(request, {words}, {*role, run.options().isSet(u"protected"_s)});
    if (!grant)
        return comparedFailed(run, grant.error());
    CORE_TRY(writeWhole(out, grant->bytes));
    run.out().message(Text::sayGrantWords());
    run.out().facts(
        {{u"words"_s, grant->words.join(u' ')}, {u"device"_s, request.device().toString()}});
    return Exit::Done;
}

void deviceJoinOptions(QCommandLineParser& parser)
{
    parser.addOption({u"words"_s, u"The six words the other laptop shows."_s, u"WORDS"_s});
}

Result<Exit> runDeviceJoin(Run& run)
{
    CORE_TRY_ASSIGN(const QString words, run.needed(u"words"_s));
    CORE_TRY_ASSIGN(const QByteArray grant, bytesOf(run.arguments().first()));
    CORE_TRY_ASSIGN(Session * session, run.session());
    const core::Status joined = SyncDesk(*session).join(grant, {words});
    if (!joined)
        return comparedFailed(run, joined.error());
    run.out().facts({{u"letters"_s, session->site().deviceLetters}});
    return Exit::Done;
}

Result<Exit> runDeviceList(Run& run)
{
    CORE_TRY_ASSIGN(Session * session, run.session());
    core::storage::Database& db = session->here().database();
    CORE_TRY_ASSIGN(const auto own, core::storage::readDevice(db));
    CORE_TRY_ASSIGN(const auto laptops, core::storage::readLaptops(db));
    for (const core::storage::LaptopRecord& laptop : laptops) {
        const QJsonObject row{{u"device"_s, laptop.id.toString()},
                              {u"letters"_s, laptop.letters},
                              {u"name"_s, laptop.name},
                              {u"state"_s, laptop.isRevoked ? u"revoked"_s : u"enrolled"_s},
                              {u"protected"_s, laptop.holdsProtected},
                              {u"this"_s, laptop.id == own.id}};
        run.out().record(row, {u"device"_s, u"letters"_s, u"state"_s, u"name"_s});
    }
    return Exit::Done;
}

/// By its letters or by its id. Errors: NotFound; BadInput when two laptops have the letters.
Result<core::domain::DeviceId> laptopNamed(Session& session, const QString& name)
{
    CORE_TRY_ASSIGN(const auto laptops, core::storage::readLaptops(session.here().database()));
    std::vector<core::domain::DeviceId> found;
    for (const core::storage::LaptopRecord& laptop : laptops) {
        if (laptop.id.toString() == name.toLower() || laptop.letters == name.toUpper())
            found.push_back(laptop.id);
    }
    if (found.empty())
        return core::fail(ErrorCode::NotFound, name);
    if (found.size() > 1)
        return core::fail(ErrorCode::BadInput, name);
    return found.front();
}

Result<Exit> runDeviceRevoke(Run& run)
{
    CORE_TRY_ASSIGN(Session * session, run.session());
    CORE_TRY_ASSIGN(const auto device, laptopNamed(*session, run.arguments().first()));
    CORE_TRY(SyncDesk(*session).revoke(device));
    return Exit::Done;
}

void eraseOptions(QCommandLineParser& parser)
{
    parser.addOption({u"reason"_s, u"Why, kept for good: no name, no detail."_s, u"TEXT"_s});
}

Result<Exit> runErase(Run& run)
{
    CORE_TRY_ASSIGN(const QString reason, run.needed(u"reason"_s));
    CORE_TRY_ASSIGN(Session * session, run.session());
    const QString code = run.arguments().first();
    CORE_TRY_ASSIGN(const auto person, session->here().people().findByCode(code));
    if (!person)
        return core::fail(ErrorCode::NotFound, code);
    CORE_TRY(SyncDesk(*session).erase(core::forms::RecordType::Person, core::toRecordId(*person),
                                      reason));
    return Exit::Done;
}

constexpr Command kDeviceCommands[] = {
    {"device request", "", CORE_TR("Cli", "On a new laptop: ask to be let into a group"), 0, 0,
     deviceRequestOptions, runDeviceRequest},
    {"device enrol", "FILE", CORE_TR("Cli", "Let the laptop that asks into the group"), 1, 1,
     deviceEnrolOptions, runDeviceEnrol},
    {"device join", "FILE", CORE_TR("Cli", "On a new laptop: take what lets it in"), 1, 1,
     deviceJoinOptions, runDeviceJoin},
    {"device list", "", CORE_TR("Cli", "Laptops of the group"), 0, 0, noDeviceOptions,
     runDeviceList},
    {"device revoke", "LAPTOP", CORE_TR("Cli", "Trust a laptop no longer, for good"), 1, 1,
     noDeviceOptions, runDeviceRevoke},
    {"erase", "CODE",
     CORE_TR("Cli", "Destroy what is known of a person, here and on every laptop that hears of it"),
     1, 1, eraseOptions, runErase},
};

} // namespace

std::span<const Command> deviceCommands()
{
    return kDeviceCommands;
}

} // namespace app::cli
