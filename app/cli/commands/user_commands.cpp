// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/passphrase.h"
#include "core/domain/roles.h"

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using core::session::Session;

void noUserOptions(QCommandLineParser&) {}

Result<Exit> runUserList(Run& run)
{
    CORE_TRY_ASSIGN(const QString path, run.storePath());
    CORE_TRY_ASSIGN(const auto users, Session::usersOf(path));
    for (const core::session::UserCard& user : users)
        run.out().record({{u"name"_s, user.name}, {u"role"_s, core::domain::roleCode(user.role)}},
                         {u"name"_s, u"role"_s});
    return Exit::Done;
}

void userAddOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"role"_s, u"clerk, caseworker, transport or supervisor."_s, u"ROLE"_s},
        {u"new-passphrase-file"_s, u"First line: the passphrase of the new user."_s, u"FILE"_s},
    });
}

/// The passphrase that is to be set, from its own file or asked for.
Result<QString> newPassphrase(const Run& run)
{
    const QString file = run.options().value(u"new-passphrase-file"_s);
    return file.isEmpty() ? passphraseFromTerminal(Text::askNewPassphrase())
                          : passphraseFromFile(file);
}

Result<Exit> runUserAdd(Run& run)
{
    CORE_TRY_ASSIGN(const QString roleText, run.needed(u"role"_s));
    const auto role = core::domain::roleFromCode(roleText);
    if (!role)
        return core::fail(ErrorCode::BadInput, u"--role"_s);
    CORE_TRY_ASSIGN(Session * session, run.session());
    CORE_TRY_ASSIGN(const QString passphrase, newPassphrase(run));
    CORE_TRY(session->addUser(run.arguments().first(), *role, passphrase));
    return Exit::Done;
}

void userPassphraseOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {u"new-passphrase-file"_s, u"First line: the passphrase from now on."_s, u"FILE"_s});
}

Result<Exit> runUserPassphrase(Run& run)
{
    CORE_TRY_ASSIGN(Session * session, run.session());
    CORE_TRY_ASSIGN(const QString before,
                    run.passphrase(Text::askPassphrase(session->user().name)));
    CORE_TRY_ASSIGN(const QString after, newPassphrase(run));
    CORE_TRY(session->changePassphrase(before, after));
    return Exit::Done;
}

Result<core::session::UserCard> userNamed(const Run& run)
{
    CORE_TRY_ASSIGN(const QString path, run.storePath());
    CORE_TRY_ASSIGN(const auto users, Session::usersOf(path));
    const QString name = run.arguments().first();
    for (const core::session::UserCard& user : users) {
        if (user.name == name)
            return user;
    }
    return core::fail(ErrorCode::NotFound, name);
}

Result<Exit> runUserDisable(Run& run)
{
    CORE_TRY_ASSIGN(const core::session::UserCard user, userNamed(run));
    CORE_TRY_ASSIGN(Session * session, run.session());
    CORE_TRY(session->disableUser(user.id));
    return Exit::Done;
}

void userRecoverOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"recovery-file"_s, u"First line: the recovery key as printed."_s, u"FILE"_s},
        {u"new-passphrase-file"_s, u"First line: the passphrase from now on."_s, u"FILE"_s},
    });
}

Result<Exit> runUserRecover(Run& run)
{
    CORE_TRY_ASSIGN(const core::session::UserCard user, userNamed(run));
    CORE_TRY_ASSIGN(const QString file, run.needed(u"recovery-file"_s));
    CORE_TRY_ASSIGN(const QString sheet, passphraseFromFile(file));
    CORE_TRY_ASSIGN(const QString passphrase, newPassphrase(run));
    const core::JobControl control;
    const auto opened = Session::openWithRecovery(*run.storePath(), user.id, {sheet, passphrase},
                                                  run.world(), control);
    if (opened)
        return Exit::Done;
    if (opened.error().code == ErrorCode::BadInput) {
        run.out().message(Text::recoveryMistyped());
        return Exit::BadInput;
    }
    if (opened.error().code == ErrorCode::WrongPassphrase) {
        run.out().message(Text::recoveryOfAnotherStore());
        return Exit::Refused;
    }
    return core::fail(opened.error());
}

constexpr Command kUserCommands[] = {
    {"user list", "", CORE_TR("Cli", "Who can unlock the store"), 0, 0, noUserOptions, runUserList},
    {"user add", "NAME", CORE_TR("Cli", "Let another person unlock the store"), 1, 1,
     userAddOptions, runUserAdd},
    {"user passphrase", "", CORE_TR("Cli", "Change your passphrase"), 0, 0, userPassphraseOptions,
     runUserPassphrase},
    {"user recover", "NAME", CORE_TR("Cli", "Set a new passphrase with the recovery key"), 1, 1,
     userRecoverOptions, runUserRecover},
    {"user disable", "NAME", CORE_TR("Cli", "Somebody may no longer unlock the store"), 1, 1,
     noUserOptions, runUserDisable},
};

} // namespace

std::span<const Command> userCommands()
{
    return kUserCommands;
}

} // namespace app::cli
