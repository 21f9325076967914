// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core {

/// What went wrong, as far as the program must tell cases apart. The sentence a person reads is
/// made from the code in ui/text/error_text (window) and app/cli_text (command line).
enum class ErrorCode {
    Cancelled,       ///< the user stopped the job; never shown
    BadInput,        ///< a value or an argument that cannot be used; args name what
    NotFound,        ///< no such record, file or user
    Conflict,        ///< someone saved the record meanwhile
    NotAllowed,      ///< the role of the signed-in user does not include this
    WrongPassphrase, ///< no key slot opens with it
    SlotsDamaged,    ///< the key file is not what was written
    StoreInUse,      ///< another program holds the store
    StoreTooNew,     ///< made by a newer Homeward; args: [needed schema]
    StoreDamaged,    ///< a page, a frame or a chain does not verify
    StoreMissing,    ///< there is no store at this path
    StoreExists,     ///< a store is already there and would be overwritten
    DiskFull,        ///< ENOSPC; nothing was changed
    Io,              ///< any other failure of the file system
    InputDamaged,    ///< a file to be read is not what it says it is; args: [what, where]
    MissingFont,     ///< args: scripts without a font
    Printer,         ///< no printer, or it refused
    RuleBlocks,      ///< a rule of who may travel forbids it; args: rule keys
    Unreachable,     ///< the other side (hub, folder, stick) did not answer; nothing was lost
    NotJoined,       ///< the store waits to join a group: nothing can be saved in it yet
    NotTrusted,      ///< made by a laptop, or for a group, that this one does not belong to
    Internal,        ///< a bug; detail says where
};

/// A failure for a reason outside the program. detail is English, for the log, and holds ids,
/// paths' last parts and codes, never the value of a person's field.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    std::vector<QString> args;
};

/// The stable English name of a code, for logs and --json.
QString errorName(ErrorCode code);

} // namespace core
