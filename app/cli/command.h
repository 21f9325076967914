// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/session/session.h"

#include <QCommandLineParser>

#include <functional>
#include <memory>
#include <span>

namespace app::cli {

/// What the process answers; scripts hold these numbers. Source: docs of homeward-cli.
enum class Exit {
    Done = 0,
    Findings = 1, ///< done, and something is to be looked at
    WrongUse = 2,
    BadInput = 3, ///< the input file is not what it should be; the store is unchanged
    Refused = 4,  ///< wrong passphrase, or the role may not
    BadStore = 5, ///< damaged, in use, too new, disk full
    Unreachable = 6,
};

/// The exit code of a failure.
Exit exitOf(core::ErrorCode code);

/// What a command is given: its arguments, where to print, and the store when it asks for it.
class Run {
public:
    Run(const QCommandLineParser& options, QStringList arguments, Output& output,
        core::session::World world);

    [[nodiscard]] const QCommandLineParser& options() const { return m_options; }
    [[nodiscard]] const QStringList& arguments() const { return m_arguments; }
    [[nodiscard]] Output& out() const { return m_output; }
    [[nodiscard]] core::session::World world() const { return m_world; }
    /// The folder of the store. Errors: BadInput when none was named.
    [[nodiscard]] core::Result<QString> storePath() const;
    /// Unlocks the store, as --user or as its only user. Errors: those of Session::open.
    core::Result<core::session::Session*> session();
    /// From --passphrase-file, HOMEWARD_PASSPHRASE or the terminal. Errors: BadInput when there is
    /// none of them.
    [[nodiscard]] core::Result<QString> passphrase(const QString& prompt) const;
    /// The value of an option that has to be there. Errors: BadInput.
    [[nodiscard]] core::Result<QString> needed(const QString& option) const;
    /// Prints the sentence for @p error and gives its exit code.
    [[nodiscard]] Exit failed(const core::Error& error) const;

private:
    const QCommandLineParser& m_options;
    QStringList m_arguments;
    Output& m_output;
    core::session::World m_world;
    std::unique_ptr<core::session::Session> m_session;
};

/// The user of that name, or the only one. Errors: BadInput, which names them.
core::Result<core::session::UserCard> userOf(const std::vector<core::session::UserCard>& users,
                                             const QString& name);

/// One row of the list of commands.
struct Command {
    const char* words;     ///< "import people"
    const char* arguments; ///< "FILE", for the help
    core::TrText summary;
    int minArguments;
    int maxArguments; ///< -1: any number
    void (*declare)(QCommandLineParser& parser);
    core::Result<Exit> (*run)(Run& run);
};

std::span<const Command> storeCommands(); ///< init, demo, info, verify, backup, restore
std::span<const Command> userCommands();
std::span<const Command> auditCommands();  ///< audit, export audit
std::span<const Command> peopleCommands(); ///< import, export, search
std::span<const Command> manifestCommands();
std::span<const Command> syncCommands();
std::span<const Command> deviceCommands();   ///< who belongs to the group; erase
std::span<const Command> conflictCommands(); ///< conflicts list, conflicts resolve
std::span<const Command> mrzCommands();      ///< mrz: needs no store

/// Ends @p run with the sentence of the error, when there is one.
inline Exit finish(const Run& run, const core::Result<Exit>& result)
{
    return result ? *result : run.failed(result.error());
}

} // namespace app::cli
