// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "core/documents/mrz/mrz_json.h"
#include "core/documents/mrz/mrz_repair.h"
#include "core/documents/mrz/mrz_text.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using core::documents::Mrz;
using core::documents::MrzBlock;
using core::documents::MrzMended;
using core::documents::MrzRepair;

constexpr qint64 kLargestMrzFile = 64 * 1024 * 1024;

void mrzOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"date"_s, u"The day the centuries of births are told for; today by default."_s, u"DAY"_s},
        {u"explain"_s, u"Also every check digit: where it stands, what was read and computed."_s},
        {u"repair"_s, u"Also the zone with likely misreadings mended, and each of them."_s},
    });
}

Result<QString> mrzInput(const QString& name)
{
    QFile file;
    bool isOpen = false;
    if (name.isEmpty() || name == "-"_L1) {
        isOpen = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(name);
        isOpen = file.open(QIODevice::ReadOnly);
    }
    if (!isOpen)
        return core::fail(ErrorCode::NotFound, name);
    const QByteArray bytes = file.read(kLargestMrzFile + 1);
    if (bytes.size() > kLargestMrzFile)
        return core::fail(ErrorCode::InputDamaged, u"size"_s);
    return QString::fromUtf8(bytes);
}

/// The parts of @p text between empty lines.
std::vector<QString> paragraphsOf(const QString& text)
{
    std::vector<QString> paragraphs(1);
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            paragraphs.back().append(line).append(u'\n');
        else if (!paragraphs.back().isEmpty())
            paragraphs.emplace_back();
    }
    if (paragraphs.back().isEmpty())
        paragraphs.pop_back();
    return paragraphs;
}

QJsonValue characterJson(char c)
{
    return c == '\0' ? QJsonValue() : QJsonValue(QString(QLatin1Char(c)));
}

QJsonObject mendedJson(const MrzMended& mended, const QDate& today)
{
    const std::optional<Mrz> mrz = core::documents::parseMrz(mended.lines, today);
    QJsonObject json = mrz ? core::documents::mrzJson(*mrz) : core::documents::noMrzJson();
    QJsonArray lines;
    for (const std::string& line : mended.lines)
        lines.append(QString::fromStdString(line));
    QJsonArray repairs;
    for (const MrzRepair& repair : mended.repairs)
        repairs.append(QJsonObject{{u"line"_s, repair.line + 1},
                                   {u"position"_s, repair.position + 1},
                                   {u"read"_s, characterJson(repair.read)},
                                   {u"put"_s, characterJson(repair.put)},
                                   {u"proved"_s, repair.isProved}});
    QJsonArray choices;
    for (const std::string& number : mended.numberChoices)
        choices.append(QString::fromStdString(number));
    json.insert(u"lines"_s, lines);
    json.insert(u"repairs"_s, repairs);
    json.insert(u"numberChoices"_s, choices);
    return json;
}

/// Prints what was read in @p block; false when that is worth a look.
bool printBlock(const Run& run, const MrzBlock& block, const QDate& today)
{
    const std::optional<Mrz> mrz = core::documents::parseMrz(block.lines, today);
    QJsonObject json = mrz ? core::documents::mrzJson(*mrz) : core::documents::noMrzJson();
    if (mrz && run.options().isSet(u"explain"_s))
        json.insert(u"digits"_s, core::documents::mrzDigitsJson(*mrz));
    if (run.options().isSet(u"repair"_s)) {
        if (const auto mended = core::documents::mendMrz(block.lines, today))
            json.insert(u"mended"_s, mendedJson(*mended, today));
    }
    // It reads nothing but data, so it prints nothing else, with --json or without.
    Output(true).record(json, {});
    return mrz && mrz->isValid();
}

Result<Exit> runMrz(Run& run)
{
    QDate today = run.world().clock.today();
    if (run.options().isSet(u"date"_s)) {
        today = QDate::fromString(run.options().value(u"date"_s), Qt::ISODate);
        if (!today.isValid())
            return core::fail(ErrorCode::BadInput, u"--date"_s);
    }
    CORE_TRY_ASSIGN(const QString text, mrzInput(run.arguments().value(0)));
    const std::vector<QString> paragraphs = paragraphsOf(text);
    if (paragraphs.empty())
        return core::fail(ErrorCode::InputDamaged, u"empty"_s);
    bool isClean = true;
    for (const QString& paragraph : paragraphs) {
        std::vector<MrzBlock> blocks = core::documents::findMrzBlocks(paragraph);
        if (blocks.empty())
            blocks.emplace_back();
        for (const MrzBlock& block : blocks)
            isClean = printBlock(run, block, today) && isClean;
    }
    return isClean ? Exit::Done : Exit::Findings;
}

constexpr Command kMrzCommands[] = {
    {"mrz", "[FILE|-]", CORE_TR("Cli", "Read machine readable zones, parted by empty lines"), 0, 1,
     mrzOptions, runMrz},
};

} // namespace

std::span<const Command> mrzCommands()
{
    return kMrzCommands;
}

} // namespace app::cli
