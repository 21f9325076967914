// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace core::storage::seal {

/// Who a passphrase slot belongs to. Name and role stand in the key file IN CLEAR, because the
/// unlock screen lists them before anything is unlocked: use a first name or a nickname of staff.
struct SlotOwner {
    IdBytes user{};
    QString name; ///< 1 to KeyFile::kMaxNameLength characters
    QString role; ///< a key such as "supervisor", same length at most
};

enum class SlotKind : std::uint8_t {
    Passphrase = 1,
    Recovery = 2,
};

/// What may be known of a slot without opening it.
struct SlotInfo {
    IdBytes id{};
    SlotKind kind = SlotKind::Passphrase;
    SlotOwner owner; ///< empty for a recovery sheet
};

/// One slot as it stands in the key file.
struct KeySlot {
    SlotInfo info;
    QByteArray salt;
    std::int64_t passes = 0; ///< Argon2id; 0 for a recovery sheet
    std::int64_t memory = 0;
    QByteArray check; ///< tells a wrong passphrase from the right one
    QByteArray nonce;
    QByteArray wrapped; ///< the data key and a tag
};

/// The parsed key file.
struct KeyFile {
    static constexpr std::size_t kMaxSlots = 32;
    static constexpr qsizetype kMaxNameLength = 80;
    static constexpr qsizetype kMaxFileSize = 64 * 1024;

    IdBytes storeId{};
    QByteArray keyCheck; ///< commitment to the data key
    std::vector<KeySlot> slots;
    QByteArray body; ///< the bytes that were authenticated
    QByteArray mac;  ///< of body, under a key derived from the data key
};

/// What is authenticated of a slot together with the wrapped key: all else in it, and the store.
QByteArray slotLabel(const IdBytes& storeId, const KeySlot& slot);
/// The bytes the MAC covers: store id, key check and slots.
QByteArray encodeKeyBody(const KeyFile& file);
/// The whole file, from body and mac.
QByteArray encodeKeyFile(const KeyFile& file);
/// Errors: SlotsDamaged: not the file that was written, or contents outside the bounds. Whether
/// somebody with the data key wrote it is for the MAC to say.
Result<KeyFile> decodeKeyFile(const QByteArray& bytes);

} // namespace core::storage::seal
