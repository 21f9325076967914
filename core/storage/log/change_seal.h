// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/log/change.h"

#include <QByteArray>

namespace core::storage {

inline constexpr int kHashSize = 32;
inline constexpr int kRecordKeySize = 32;

/// What a sealed change shows without its key: the pseudonyms of group and record are keyed hashes,
/// so a stick or a hub sees neither.
struct ChangeLabel {
    QByteArray groupSecret; ///< 32 bytes, the same on all laptops of a group
    domain::StreamId stream;
    qint64 seq = 0;
    RecordId record;
    QByteArray prev;
};

/// Seals an encoded change under its record's key, padded to 256, 512, … bytes.
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
