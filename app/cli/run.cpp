// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/passphrase.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using core::session::Session;
using core::session::UserCard;

Result<UserCard> userOf(const std::vector<UserCard>& users, const QString& name)
{
    QStringList names;
    for (const UserCard& user : users) {
        if (user.name == name || (name.isEmpty() && users.size() == 1))
            return user;
        names.append(user.name);
    }
    return core::fail(ErrorCode::BadInput, Text::chooseUser(names));
}

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
    case ErrorCode::NotFound:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreExists: return Exit::WrongUse;
    case ErrorCode::Cancelled:
    case ErrorCode::Conflict:
    case ErrorCode::RuleBlocks: return Exit::Findings;
    case ErrorCode::InputDamaged:
    case ErrorCode::NotTrusted: return Exit::BadInput;
    case ErrorCode::Unreachable: return Exit::Unreachable;
    case ErrorCode::NotAllowed:
    case ErrorCode::NotJoined:
    case ErrorCode::WrongPassphrase: return Exit::Refused;
    case ErrorCode::SlotsDamaged:
    case ErrorCode::StoreInUse:
    case ErrorCode::StoreTooNew:
    case ErrorCode::StoreDamaged:
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
    case ErrorCode::MissingFont:
    case ErrorCode::Printer:
    case ErrorCode::Internal: return Exit::BadStore;
    }
    return Exit::BadStore;
}

Run::Run(const QCommandLineParser& options, QStringList arguments, Output& output,
         core::session::World world)
    : m_options(options), m_arguments(std::move(arguments)), m_output(output), m_world(world)
{
}

Result<QString> Run::needed(const QString& option) const
{
    const QString value = m_options.value(option);
    if (value.isEmpty())
        return core::fail(ErrorCode::BadInput, Text::needsOption(option));
    return value;
}

Result<QString> Run::storePath() const
{
    return needed(u"store"_s);
}

Result<QString> Run::passphrase(const QString& prompt) const
{
    if (m_options.isSet(u"passphrase-file"_s))
        return passphraseFromFile(m_options.value(u"passphrase-file"_s));
    const QString fromEnvironment = qEnvironmentVariable("HOMEWARD_PASSPHRASE");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    auto typed = passphraseFromTerminal(prompt);
    if (!typed)
        return core::fail(ErrorCode::BadInput, Text::needsPassphrase());
    return typed;
}

Result<Session*> Run::session()
{
    if (m_session)
        return m_session.get();
    CORE_TRY_ASSIGN(const QString path, storePath());
    CORE_TRY_ASSIGN(const std::vector<UserCard> users, Session::usersOf(path));
    CORE_TRY_ASSIGN(const UserCard user, userOf(users, m_options.value(u"user"_s)));
    CORE_TRY_ASSIGN(const QString typed, passphrase(Text::askPassphrase(user.name)));
    const core::JobControl control;
    CORE_TRY_ASSIGN(m_session, Session::open(path, user.id, typed, m_world, control));
    return m_session.get();
}

Exit Run::failed(const core::Error& error) const
{
    m_output.message(Text::error(error));
    return exitOf(error.code);
}

} // namespace app::cli
