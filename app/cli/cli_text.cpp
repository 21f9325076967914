// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"

namespace app::cli {
namespace {

QString argument(const core::Error& error, std::size_t index)
{
    return index < error.args.size() ? error.args[index] : QString();
}

} // namespace

QString Text::inputDamaged(const core::Error& error)
{
    const QString what = argument(error, 0);
    const QString line = argument(error, 1);
    if (what == QLatin1String("encoding"))
        return tr("Line %1 is not UTF-8 text. Save the file as CSV in UTF-8 and import it again.")
            .arg(line);
    if (what == QLatin1String("header"))
        return tr("The first line does not name the columns. Put a header line on top, with "
                  "full_name or given_name and family_name.");
    if (what == QLatin1String("spreadsheet"))
        return tr("This is a spreadsheet file. Save it as CSV in UTF-8 and import that.");
    if (what == QLatin1String("quote"))
        return tr("A quotation mark that is opened on line %1 is never closed.").arg(line);
    if (what == QLatin1String("empty"))
        return tr("The file is empty.");
    if (what == QLatin1String("code"))
        return tr("Group %1 of the code is not right.").arg(line);
    return tr("The file is damaged or not what it should be. The store is unchanged.");
}

QString Text::error(const core::Error& error)
{
    using core::ErrorCode;
    switch (error.code) {
    case ErrorCode::Cancelled: return tr("Stopped. What was written is kept.");
    case ErrorCode::BadInput: return tr("This cannot be used: %1").arg(error.detail);
    case ErrorCode::NotFound: return tr("Nothing is there under this name: %1").arg(error.detail);
    case ErrorCode::Conflict: return tr("Somebody saved the record meanwhile. Try again.");
    case ErrorCode::NotAllowed: return tr("The signed-in person may not do this, or has to wait.");
    case ErrorCode::WrongPassphrase: return tr("Not the right passphrase.");
    case ErrorCode::SlotsDamaged:
        return tr("The key file of the store is damaged. Put back the file \"keys\" of a backup.");
    case ErrorCode::StoreInUse:
        return tr("The store is open in another program. Close it there first.");
    case ErrorCode::StoreTooNew:
        return tr("The store was made by a newer Homeward. Install the newer version.");
    case ErrorCode::StoreDamaged:
        return tr("A part of the store does not verify. Restore a backup; \"export people\" writes "
                  "out what is intact.");
    case ErrorCode::StoreMissing: return tr("There is no store here. Make one with \"init\".");
    case ErrorCode::StoreExists: return tr("Something is already there; nothing was changed.");
    case ErrorCode::DiskFull: return tr("The disk is full. Free some space; nothing was changed.");
    case ErrorCode::Io: return tr("A file could not be read or written: %1").arg(error.detail);
    case ErrorCode::InputDamaged: return inputDamaged(error);
    case ErrorCode::MissingFont:
        return tr("A font for these scripts is missing: %1").arg(argument(error, 0));
    case ErrorCode::Printer: return tr("The printer did not take the paper.");
    case ErrorCode::RuleBlocks:
        return tr("This is not possible yet: %1")
            .arg(QStringList(error.args.begin(), error.args.end()).join(QLatin1String(", ")));
    case ErrorCode::Unreachable:
        return tr("The other side did not answer. Nothing was lost; try again later.");
    case ErrorCode::NotJoined:
        return tr("This store waits to join a group: see device request and device join.");
    case ErrorCode::NotTrusted:
        return tr("This was not made by a laptop of this group. Nothing was read.");
    case ErrorCode::Internal: return tr("A fault in Homeward: %1").arg(error.detail);
    }
    return {};
}

QString Text::progress(qint64 done, qint64 total)
{
    if (total <= 0)
        return QString::number(done);
    return tr("%1 %").arg(done * 100 / total);
}

QString Text::of(core::TrText text)
{
    return QCoreApplication::translate(text.context, text.source);
}

QString Text::askPassphrase(const QString& user)
{
    return tr("Passphrase of %1: ").arg(user);
}

QString Text::askNewPassphrase()
{
    return tr("New passphrase: ");
}

QString Text::recoverySheet()
{
    return tr(
        "Recovery key, shown once. Print or write it down and keep it apart from the laptop:");
}

QString Text::recoveryMistyped()
{
    return tr("The recovery key is mistyped: its check characters do not fit. Compare it with the "
              "sheet, character by character.");
}

QString Text::recoveryOfAnotherStore()
{
    return tr("This recovery key is of another store.");
}

QString Text::needsOption(const QString& name)
{
    return tr("The option --%1 is needed.").arg(name);
}

QString Text::needsPassphrase()
{
    return tr(
        "A passphrase is needed: --passphrase-file FILE or the variable HOMEWARD_PASSPHRASE.");
}

QString Text::chooseUser(const QStringList& names)
{
    return tr("Choose who you are with --user: %1").arg(names.join(QLatin1String(", ")));
}

QString Text::unknownCommand(const QString& words)
{
    return tr("There is no command \"%1\". See homeward-cli --help").arg(words);
}

QString Text::wrongArguments(const QString& usage)
{
    return tr("Use it so: %1").arg(usage);
}

QString Text::stopped()
{
    return tr("Stopped. What was read is kept; run it again to go on.");
}

QString Text::unknownColumns(const QStringList& names)
{
    return tr("Columns that are not known and were left out: %1")
        .arg(names.join(QLatin1String(", ")));
}

QString Text::leftOut(const QString& code, core::domain::Denial why)
{
    return tr("%1 is left out: %2.").arg(code, of(core::domain::denialText(why)));
}

QString Text::codeOnly(const QString& code, const std::optional<core::domain::Denial>& why)
{
    if (!why)
        return tr("%1 is a code only, as decided here.").arg(code);
    return tr("%1 is a code only: %2.").arg(code, of(core::domain::denialText(*why)));
}

QString Text::madeDemo(int people, int manifests)
{
    const QString persons = tr("%n people", nullptr, people);
    return tr("The demo store is ready: %1.")
        .arg(persons + QLatin1String(", ") + tr("%n manifests", nullptr, manifests));
}

QString Text::noPaper()
{
    return tr("This homeward-cli was built without paper. Print from the window.");
}

QString Text::wordsDiffer()
{
    return tr(
        "The words do not agree. Look at both laptops again; when they still differ, the file "
        "is not the one that was made. Nothing was changed.");
}

QString Text::sayRequestWords()
{
    return tr("Carry the file to a laptop of the group and say these six words there.");
}

QString Text::sayGrantWords()
{
    return tr("Carry the file back to the new laptop and say these six words there.");
}

} // namespace app::cli
