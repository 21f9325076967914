// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "core/base/tr_text.h"
#include "ui/text/label_text.h"

#include <QStringList>

namespace ui::text {
namespace {

core::TrText errorSentence(core::ErrorCode code)
{
    using core::ErrorCode;
    switch (code) {
    case ErrorCode::Cancelled: return {};
    case ErrorCode::BadInput:
        return CORE_TR("ErrorText",
                       "This value cannot be used. Check what you typed, then try again.");
    case ErrorCode::NotFound:
        return CORE_TR("ErrorText",
                       "This is not on this laptop. It may be archived, or not shared yet.");
    case ErrorCode::Conflict:
        return CORE_TR("ErrorText", "Someone else saved this record meanwhile. Nothing is lost. "
                                    "Open it again to see both.");
    case ErrorCode::NotAllowed:
        return CORE_TR("ErrorText", "Your role cannot do this. Ask a supervisor.");
    case ErrorCode::WrongPassphrase:
        return CORE_TR("ErrorText", "Not the right passphrase. Try again.");
    case ErrorCode::SlotsDamaged:
        return CORE_TR("ErrorText", "The key file of this laptop was changed or damaged. Restore "
                                    "it from a backup, or use the recovery sheet.");
    case ErrorCode::StoreInUse:
        return CORE_TR("ErrorText",
                       "Another Homeward window is using these records. Close it, then try again.");
    case ErrorCode::StoreTooNew:
        return CORE_TR("ErrorText", "These records were made by a newer Homeward. Nothing was "
                                    "changed. Update this laptop.");
    case ErrorCode::StoreDamaged:
        return CORE_TR("ErrorText",
                       "A part of the saved records cannot be read. Nothing was changed. Restore "
                       "the last backup, or let another laptop share with this one.");
    case ErrorCode::StoreMissing:
        return CORE_TR(
            "ErrorText",
            "There are no records in this place. Choose another folder, or set up this laptop.");
    case ErrorCode::StoreExists:
        return CORE_TR(
            "ErrorText",
            "There are already records in this place, and they were kept. Choose an empty folder.");
    case ErrorCode::DiskFull:
        return CORE_TR("ErrorText", "The disk is full. What was saved before is safe. Free some "
                                    "space, or use a stick, then try again.");
    case ErrorCode::Io:
        return CORE_TR("ErrorText", "The disk or stick did not answer. What was saved before is "
                                    "safe. Check that it is plugged in, then try again.");
    case ErrorCode::InputDamaged:
        return CORE_TR("ErrorText", "This file is not complete, or not what it says it is. Nothing "
                                    "was read from it. Ask for a new copy.");
    case ErrorCode::MissingFont:
        return CORE_TR(
            "ErrorText",
            "This laptop cannot draw all letters. Missing: %1. Ask an admin to install the fonts.");
    case ErrorCode::Printer:
        return CORE_TR(
            "ErrorText",
            "The printer did not take the page. Check cable and paper, then print again.");
    case ErrorCode::RuleBlocks:
        return CORE_TR("ErrorText",
                       "A travel rule stops this. See the checks for what to fix first.");
    case ErrorCode::Unreachable:
        return CORE_TR("ErrorText", "The other side did not answer. Nothing was lost. Try again "
                                    "when the line or the stick is back.");
    case ErrorCode::NotJoined:
        return CORE_TR("ErrorText", "This laptop does not belong to a group yet. Nothing can be "
                                    "saved until it has joined one.");
    case ErrorCode::NotTrusted:
        return CORE_TR("ErrorText",
                       "This bundle was not made by a laptop we trust. Nothing was read.");
    case ErrorCode::Internal:
        return CORE_TR("ErrorText", "Homeward met a fault of its own. What was saved is safe. "
                                    "Close Homeward, open it again, and tell an admin.");
    }
    return {};
}

} // namespace

QString errorText(const core::Error& error)
{
    const QString sentence = labelText(errorSentence(error.code));
    if (error.code != core::ErrorCode::MissingFont)
        return sentence;
    return sentence.arg(
        QStringList(error.args.begin(), error.args.end()).join(QStringLiteral(", ")));
}

} // namespace ui::text
