// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_line.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {
namespace {

void addOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const QString& name, const QString& text,
                               const QString& value = {}) {
        parser.addOption(QCommandLineOption(name, text, value));
    };
    add(u"data-dir"_s, u"Folder of the store (default: the user's data folder)."_s, u"DIR"_s);
    add(u"store"_s, u"The store, NAME.homeward (default: the first in the data folder)."_s,
        u"PATH"_s);
    add(u"demo"_s, u"A store of fictional people: the clock stands on its day."_s);
    add(u"config"_s, u"Settings file (default: the user's configuration folder)."_s, u"FILE"_s);
    add(u"lang"_s, u"Language of the window: en, th."_s, u"CODE"_s);
    add(u"scheme"_s, u"light, dark or contrast."_s, u"NAME"_s);
    add(u"now"_s, u"Start with this time instead of the real one (ISO 8601)."_s, u"TIME"_s);
    add(u"screenshots"_s, u"Render every page into DIR and leave."_s, u"DIR"_s);
    add(u"exit-after-startup"_s, u"Leave once the window can be used; with --demo signed in."_s);
    add(u"help"_s, u"Show this help."_s);
    add(u"version"_s, u"Show the version."_s);
}

core::Status checkValues(const CommandLine& line, const QString& now)
{
    static const QStringList schemes = {QString(), u"light"_s, u"dark"_s, u"contrast"_s};
    if (!schemes.contains(line.scheme))
        return core::fail(core::ErrorCode::BadInput, u"--scheme: light, dark or contrast"_s);
    if (!now.isEmpty() && !(line.now && line.now->isValid()))
        return core::fail(core::ErrorCode::BadInput,
                          u"--now: a time like 2025-11-10T14:05:00+07:00"_s);
    return {};
}

} // namespace

core::Result<Request> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return core::fail(core::ErrorCode::BadInput, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return core::fail(core::ErrorCode::BadInput, u"unexpected argument"_s);
    if (parser.isSet(u"help"_s))
        return Request{std::nullopt, parser.helpText()};
    if (parser.isSet(u"version"_s))
        return Request{std::nullopt, u"homeward "_s + QLatin1String(HOMEWARD_VERSION)};

    CommandLine line;
    line.demo = parser.isSet(u"demo"_s);
    line.exitAfterStartup = parser.isSet(u"exit-after-startup"_s);
    line.screenshotsDir = parser.value(u"screenshots"_s);
    line.language = parser.value(u"lang"_s);
    line.scheme = parser.value(u"scheme"_s);
    line.dataDir = parser.value(u"data-dir"_s);
    if (line.dataDir.isEmpty())
        line.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    line.store = parser.value(u"store"_s);
    line.configFile = parser.value(u"config"_s);
    if (line.configFile.isEmpty())
        line.configFile = QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
                              .filePath(u"homeward.ini"_s);
    const QString now = parser.value(u"now"_s);
    if (!now.isEmpty())
        line.now = QDateTime::fromString(now, Qt::ISODate);
    CORE_TRY(checkValues(line, now));
    return Request{line, {}};
}

} // namespace app
