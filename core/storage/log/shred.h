// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/change_log.h"

namespace core::storage {

/// Why a change of the log says nothing (change.unread).
inline constexpr qint64 kErasedRecord = 1;
inline constexpr qint64 kNewerProgram = 2;

/// Destroys what opens the past of a record: its keys, drafts of it, and the sealed pieces of an
/// attachment. What its changes said cannot be read any more, here or in any copy of this log. @p
/// certificate says so to others. Inside the transaction of its caller; register and tables are the
/// caller's. Source: docs/sync_protocol.md 2.10.
Status shredRecord(Database& db, qint64 row, const RecordId& id, const QByteArray& certificate);

/// What this laptop gives in place of the key of an erased record: the record, its own public key,
/// and its signature over the group and the record's pseudonym.
/// record 16 | public key 32 | signature 64.
Result<QByteArray> certifyErasure(Database& db, const LogNames& names, const RecordId& record);
/// The record and the laptop of a certificate whose signature is good; nothing otherwise. Whether
/// the laptop is believed is for the caller.
struct Erasure {
    RecordId record;
    domain::DeviceId device;
};
std::optional<Erasure> checkErasure(const QByteArray& certificate, const QByteArray& groupSecret);

} // namespace core::storage
