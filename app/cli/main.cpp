// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "app/cli/paper.h"
#include "core/base/clock.h"
#include "core/base/id.h"

#include <QTranslator>

#include <vector>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;

std::vector<const Command*> allCommands()
{
    std::vector<const Command*> all;
    for (const auto table :
         {storeCommands(), userCommands(), peopleCommands(), manifestCommands(), auditCommands(),
          syncCommands(), deviceCommands(), conflictCommands(), mrzCommands()}) {
        for (const Command& command : table)
            all.push_back(&command);
    }
    return all;
}

void addGlobalOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"store"_s, u"The store, a folder NAME.homeward."_s, u"FOLDER"_s},
        {u"user"_s, u"Who you are; not needed when there is one user."_s, u"NAME"_s},
        {u"passphrase-file"_s, u"Read the passphrase from the first line of FILE."_s, u"FILE"_s},
        {u"json"_s, u"Print one JSON object a line."_s},
        {u"lang"_s, u"Language of messages."_s, u"CODE"_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

QString usageOf(const Command& command)
{
    return u"homeward-cli %1 %2"_s.arg(QLatin1String(command.words),
                                       QLatin1String(command.arguments));
}

QString helpOf(const std::vector<const Command*>& commands)
{
    QCommandLineParser parser;
    addGlobalOptions(parser);
    QString text = parser.helpText() + u"\nCommands:\n"_s;
    for (const Command* command : commands) {
        const QString words =
            QLatin1String(command->words) + u' ' + QLatin1String(command->arguments);
        text += u"  %1 %2\n"_s.arg(words.leftJustified(34), Text::of(command->summary));
    }
    return text;
}

/// The command whose words stand first among the arguments that are no options.
const Command* findCommand(const std::vector<const Command*>& commands, const QStringList& words)
{
    const Command* best = nullptr;
    for (const Command* command : commands) {
        const QStringList own = QString::fromLatin1(command->words).split(u' ');
        const bool longer = !best || own.size() > QString::fromLatin1(best->words).count(u' ') + 1;
        if (words.mid(0, own.size()) == own && longer)
            best = command;
    }
    return best;
}

/// The arguments that are neither options nor the values of global options.
QStringList wordsOf(const QStringList& arguments)
{
    QStringList words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        const bool takesValue = argument == u"--store" || argument == u"--user" ||
                                argument == u"--passphrase-file" || argument == u"--lang";
        if (takesValue)
            ++i;
        else if (!argument.startsWith(u'-'))
            words.append(argument);
    }
    return words;
}

QString optionValue(const QStringList& arguments, const QString& name)
{
    const qsizetype at = arguments.indexOf(name);
    return at < 0 ? QString() : arguments.value(at + 1);
}

void printText(const QString& text, std::FILE* to)
{
    std::fputs(text.toUtf8().constData(), to);
}

int runCommand(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::of(command.summary));
    addGlobalOptions(parser);
    command.declare(parser);
    Output output(arguments.contains(u"--json"_s));
    if (!parser.parse(arguments)) {
        output.message(parser.errorText());
        return static_cast<int>(Exit::WrongUse);
    }
    const qsizetype own = QString::fromLatin1(command.words).count(u' ') + 1;
    if (parser.isSet(u"help"_s)) {
        printText(usageOf(command) + u"\n\n"_s + parser.helpText(), stdout);
        return static_cast<int>(Exit::Done);
    }
    const QStringList given = parser.positionalArguments().mid(own);
    if (given.size() < command.minArguments ||
        (command.maxArguments >= 0 && given.size() > command.maxArguments)) {
        output.message(Text::wrongArguments(usageOf(command)));
        return static_cast<int>(Exit::WrongUse);
    }
    const core::SystemClock clock;
    core::RandomIdSource ids;
    Run run(parser, given, output, {clock, ids});
    return static_cast<int>(finish(run, command.run(run)));
}

int dispatch(const QStringList& arguments)
{
    const std::vector<const Command*> commands = allCommands();
    const QStringList words = wordsOf(arguments);
    if (arguments.contains(u"--version"_s)) {
        printText(u"homeward-cli %1\n"_s.arg(QLatin1String(HOMEWARD_VERSION)), stdout);
        return static_cast<int>(Exit::Done);
    }
    const Command* command = findCommand(commands, words);
    if (command)
        return runCommand(*command, arguments);
    const bool asked = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (asked && words.isEmpty()) {
        printText(helpOf(commands), stdout);
        return static_cast<int>(Exit::Done);
    }
    printText(words.isEmpty() ? helpOf(commands)
                              : Text::unknownCommand(words.mid(0, 2).join(u' ')) + u'\n',
              stderr);
    return static_cast<int>(Exit::WrongUse);
}

} // namespace
} // namespace app::cli

int main(int argc, char** argv)
{
    const std::unique_ptr<QCoreApplication> application = app::cli::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("homeward-cli"));
    const QStringList arguments = QCoreApplication::arguments();
    const QString language = app::cli::optionValue(arguments, QStringLiteral("--lang"));
    QTranslator texts;
    if (texts.load(QStringLiteral(":/i18n/homeward_") +
                   (language.isEmpty() ? QStringLiteral("en") : language)))
        QCoreApplication::installTranslator(&texts);
    return app::cli::dispatch(arguments);
}
