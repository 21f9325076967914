// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/log/change.h"

#include <QByteArray>

namespace core::storage {

inline constexpr int kHashSize = 32;
inline constexpr int kRecordKeySize = 32;

inline constexpr int kEpochSize = 4;

/// Keyed BLAKE2b. Units: @p size in bytes, 16 to 64.
QByteArray keyedHash(const QByteArray& key, const QByteArray& of, int size);
/// 16 bytes of BLAKE2b.
QByteArray shortHash(const QByteArray& of);
/// The 8 bytes that name a group to outsiders.
QByteArray groupTag(const QByteArray& groupSecret);
/// The 16 bytes that name a record to outsiders.
QByteArray recordTag(const QByteArray& groupSecret, const RecordId& record);

/// A key of the group: every change is sealed under its record's key and one of these together, so
/// that a laptop which gets no new one cannot read on, and a record without key cannot be read at
/// all. The empty epoch is that of changes written before there were any.
struct EpochKey {
    QByteArray epoch = QByteArray(kEpochSize, '\0'); ///< 4 bytes, a hash of the key
    QByteArray key = {};                             ///< 32 bytes; empty for the empty epoch
    qint64 number = 0;

    static EpochKey make(qint64 number);
    static EpochKey fromKey(const QByteArray& key, qint64 number);
};

/// What a sealed change shows without its key: the pseudonyms of group and record are keyed hashes,
/// so a stick or a hub sees neither.
struct ChangeLabel {
    QByteArray groupSecret; ///< 32 bytes, the same on all laptops of a group
    domain::StreamId stream;
    qint64 seq = 0;
    RecordId record;
    QByteArray prev;
    EpochKey epoch = {};
};

/// What stands on the outside of a sealed change.
struct SealedLabel {
    QByteArray groupTag;
    domain::StreamId stream;
    qint64 seq = 0;
    QByteArray epoch;
    QByteArray recordTag;
};
/// Errors: InputDamaged.
Result<SealedLabel> readLabel(const QByteArray& sealed);

/// Seals an encoded change under the key of its record and of its epoch, padded to 256, 512, …
/// bytes. The record's key is empty for the change that erases it.
/// magic 4 | group tag 8 | stream 16 | seq 8 | epoch 4 | record tag 16 | nonce 24 | ciphertext |
/// tag 16; all before the nonce, and prev, are authenticated. Source: docs/sync_protocol.md 2.3.
QByteArray sealChange(const QByteArray& encoded, const ChangeLabel& label,
                      const QByteArray& recordKey);
/// Errors: StoreDamaged when the change is not the one that was sealed for this place.
Result<QByteArray> openChange(const QByteArray& sealed, const ChangeLabel& label,
                              const QByteArray& recordKey);
/// BLAKE2b-256 of the sealed change: the link of the chain.
QByteArray changeHash(const QByteArray& sealed);
QByteArray randomBytes(int count);

} // namespace core::storage
