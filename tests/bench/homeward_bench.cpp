// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what Homeward does on this machine: a table on standard output, the same as JSON.
#include "tests/bench/parts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

struct Part {
    const char* name;
    void (*measure)(const bench::Setting&, bench::Figures&);
};

constexpr Part kParts[] = {
    {"start", bench::measureStart},     {"saves", bench::measureSaves},
    {"cipher", bench::measureCipher},   {"paper", bench::measurePaper},
    {"import", bench::measureImport},   {"fill", bench::measureFill},
    {"list", bench::measureList},       {"scroll", bench::measureScroll},
    {"hub", bench::measureHub},         {"sync", bench::measureSync},
    {"intake", bench::measureIntake},   {"merge", bench::measureMerge},
    {"backlog", bench::measureBacklog}, {"mrz", bench::measureMrz},
};
constexpr int kQuickPeople = 100'000;

bool write(const QString& file, const QJsonDocument& document)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(document.toJson()) > 0;
}

/// A part on its own, for the process that runs them all.
int runPart(const Part& part, const bench::Setting& setting, const QString& file)
{
    bench::Figures figures;
    part.measure(setting, figures);
    return write(file, QJsonDocument(figures.rows())) ? 0 : 1;
}

/// Every part, or those named, each in a process of its own.
int runAll(const bench::Setting& setting, const QStringList& names, const QString& json)
{
    const QJsonObject machine = bench::machine();
    for (auto it = machine.begin(); it != machine.end(); ++it)
        std::printf("%-15s %s\n", qPrintable(it.key()),
                    qPrintable(it.value().toVariant().toString()));
    bench::Figures all;
    bool isWhole = true;
    for (const Part& part : kParts) {
        const QString name = QLatin1String(part.name);
        if (!names.isEmpty() && !names.contains(name))
            continue;
        const QString file = setting.folder + u'/' + name + u".json"_s;
        const bench::Use use =
            bench::runProcess({setting.program, u"--one"_s, name, u"--json"_s, file, u"--folder"_s,
                               setting.folder, u"--people"_s, QString::number(setting.people)},
                              false);
        QFile rows(file);
        if (use.exitCode != 0 || !rows.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "homeward_bench: the part \"%s\" ended before its end\n",
                         part.name);
            isWhole = false;
            continue;
        }
        all.append(QJsonDocument::fromJson(rows.readAll()).array());
    }
    const bool written =
        json.isEmpty() || write(json, QJsonDocument(QJsonObject{{u"machine"_s, machine},
                                                                {u"people"_s, setting.people},
                                                                {u"figures"_s, all.rows()}}));
    return written && isWhole ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" HOMEWARD_TEST_DATA "/screen_1366x768.json");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"people"_s, u"Size of the list."_s, u"N"_s, u"1000000"_s},
         {u"quick"_s, u"A list of 100,000 people."_s},
         {u"part"_s,
          u"Only this part: start, saves, cipher, paper, import, fill, "
          "list, scroll, hub, sync, merge, backlog, mrz, intake. May be given more than once."_s,
          u"NAME"_s},
         {u"one"_s, u"Used by the program itself."_s, u"NAME"_s},
         {u"folder"_s, u"Scratch folder; a temporary one by default."_s, u"DIR"_s},
         {u"json"_s, u"Also write FILE."_s, u"FILE"_s}});
    parser.addHelpOption();
    parser.process(app);
    const QTemporaryDir scratch;
    const QString folder = parser.value(u"folder"_s);
    const bench::Setting setting{
        folder.isEmpty() ? scratch.path() : folder, QCoreApplication::applicationFilePath(),
        parser.isSet(u"quick"_s) ? kQuickPeople : parser.value(u"people"_s).toInt()};
    const QString json = parser.value(u"json"_s);
    for (const Part& part : kParts) {
        if (parser.value(u"one"_s) == QLatin1String(part.name))
            return runPart(part, setting, json);
    }
    return runAll(setting, parser.values(u"part"_s), json);
}
