// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace core {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::BadInput: return QStringLiteral("bad-input");
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::NotAllowed: return QStringLiteral("not-allowed");
    case ErrorCode::WrongPassphrase: return QStringLiteral("wrong-passphrase");
    case ErrorCode::SlotsDamaged: return QStringLiteral("slots-damaged");
    case ErrorCode::StoreInUse: return QStringLiteral("store-in-use");
    case ErrorCode::StoreTooNew: return QStringLiteral("store-too-new");
    case ErrorCode::StoreDamaged: return QStringLiteral("store-damaged");
    case ErrorCode::StoreMissing: return QStringLiteral("store-missing");
    case ErrorCode::StoreExists: return QStringLiteral("store-exists");
    case ErrorCode::DiskFull: return QStringLiteral("disk-full");
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::InputDamaged: return QStringLiteral("input-damaged");
    case ErrorCode::MissingFont: return QStringLiteral("missing-font");
    case ErrorCode::Printer: return QStringLiteral("printer");
    case ErrorCode::RuleBlocks: return QStringLiteral("rule-blocks");
    case ErrorCode::Unreachable: return QStringLiteral("unreachable");
    case ErrorCode::NotJoined: return QStringLiteral("not-joined");
    case ErrorCode::NotTrusted: return QStringLiteral("not-trusted");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace core
