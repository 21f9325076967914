// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// How the window was started.
struct CommandLine {
    QString dataDir;              ///< folder of the store, and of the log
    QString store;                ///< the store itself; empty: look in dataDir
    QString configFile;           ///< settings of this laptop
    QString screenshotsDir;       ///< render every page into this folder and leave
    QString language;             ///< overrides the setting for this run
    QString scheme;               ///< light | dark | contrast, overrides the setting for this run
    std::optional<QDateTime> now; ///< the time it is taken to be
    bool demo = false;
    bool exitAfterStartup = false;
};

/// What the program was asked: to run, or to print something and leave.
struct Request {
    std::optional<CommandLine> run;
    QString print; ///< help or version, when there is nothing to run
};

/// Reads @p arguments, the first of which is the program. Errors: BadInput; the detail is English
/// and meant for the terminal.
core::Result<Request> parseCommandLine(const QStringList& arguments);

} // namespace app
