// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/slot_codec.h"

#include "core/storage/seal/wrapping_key.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <sodium.h>

#include <algorithm>
#include <optional>

namespace core::storage::seal {
namespace {

constexpr qint64 kKeyFileVersion = 1;
constexpr qsizetype kDigestSize = 32;
constexpr qsizetype kSlotCheckSize = 16;
constexpr qsizetype kSlotNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kWrappedSize = 32 + crypto_aead_xchacha20poly1305_ietf_ABYTES;

/// Map keys inside a slot. Source: docs/storage_format.md.
enum SlotField : qint64 { Kind, Id, User, Name, Role, Salt, Passes, Memory, Check, Nonce, Wrapped };

QString keyFileMagic()
{
    return QStringLiteral("homeward-keys");
}

QByteArray idBytes(const IdBytes& id)
{
    return {reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size())};
}

/// Notices what a bad disk does to the file, before any passphrase is tried. It has no key, so it
/// is no defence: that is the MAC.
QByteArray plainDigest(const QByteArray& body, const QByteArray& mac)
{
    const QByteArray all = body + mac;
    QByteArray digest(kDigestSize, '\0');
    crypto_generichash(reinterpret_cast<std::uint8_t*>(digest.data()), kDigestSize,
                       reinterpret_cast<const std::uint8_t*>(all.constData()),
                       static_cast<std::size_t>(all.size()), nullptr, 0);
    return digest;
}

QCborMap slotHeader(const KeySlot& slot)
{
    QCborMap map{{Kind, static_cast<qint64>(slot.info.kind)},
                 {Id, idBytes(slot.info.id)},
                 {Salt, slot.salt}};
    if (slot.info.kind == SlotKind::Passphrase) {
        map[User] = idBytes(slot.info.owner.user);
        map[Name] = slot.info.owner.name;
        map[Role] = slot.info.owner.role;
        map[Passes] = qint64{slot.passes};
        map[Memory] = qint64{slot.memory};
    }
    return map;
}

std::optional<IdBytes> readId(const QCborValue& value)
{
    const QByteArray raw = value.toByteArray();
    if (raw.size() != qsizetype{sizeof(IdBytes)})
        return std::nullopt;
    IdBytes id;
    std::copy(raw.begin(), raw.end(), id.begin());
    return id;
}

bool readOwner(const QCborMap& map, KeySlot& slot)
{
    const std::optional<IdBytes> user = readId(map.value(User));
    slot.info.owner.name = map.value(Name).toString();
    slot.info.owner.role = map.value(Role).toString();
    slot.passes = map.value(Passes).toInteger();
    slot.memory = map.value(Memory).toInteger();
    if (!user)
        return false;
    slot.info.owner.user = *user;
    return slot.info.owner.name.size() <= KeyFile::kMaxNameLength &&
           slot.info.owner.role.size() <= KeyFile::kMaxNameLength &&
           KdfCost::fromFile(slot.passes, slot.memory).has_value();
}

std::optional<KeySlot> readSlot(const QCborMap& map)
{
    KeySlot slot;
    const qint64 kind = map.value(Kind).toInteger();
    const std::optional<IdBytes> id = readId(map.value(Id));
    if (!id || (kind != qint64(SlotKind::Passphrase) && kind != qint64(SlotKind::Recovery)))
        return std::nullopt;
    slot.info.kind = static_cast<SlotKind>(kind);
    slot.info.id = *id;
    slot.salt = map.value(Salt).toByteArray();
    slot.check = map.value(Check).toByteArray();
    slot.nonce = map.value(Nonce).toByteArray();
    slot.wrapped = map.value(Wrapped).toByteArray();
    const bool sizesFit = slot.salt.size() == kSaltSize && slot.check.size() == kSlotCheckSize &&
                          slot.nonce.size() == kSlotNonceSize &&
                          slot.wrapped.size() == kWrappedSize;
    if (!sizesFit || (slot.info.kind == SlotKind::Passphrase && !readOwner(map, slot)))
        return std::nullopt;
    return slot;
}

} // namespace

QByteArray slotLabel(const IdBytes& storeId, const KeySlot& slot)
{
    return QCborValue(QCborArray{idBytes(storeId), slotHeader(slot)}).toCbor();
}

QByteArray encodeKeyBody(const KeyFile& file)
{
    QCborArray slots;
    for (const KeySlot& slot : file.slots) {
        QCborMap map = slotHeader(slot);
        map[Check] = slot.check;
        map[Nonce] = slot.nonce;
        map[Wrapped] = slot.wrapped;
        slots.append(map);
    }
    return QCborValue(QCborArray{idBytes(file.storeId), file.keyCheck, slots}).toCbor();
}

QByteArray encodeKeyFile(const KeyFile& file)
{
    return QCborValue(QCborArray{keyFileMagic(), kKeyFileVersion, file.body, file.mac,
                                 plainDigest(file.body, file.mac)})
        .toCbor();
}

Result<KeyFile> decodeKeyFile(const QByteArray& bytes)
{
    const auto damaged = [](const char* what) {
        return fail(ErrorCode::SlotsDamaged, QLatin1String(what));
    };
    QCborParserError parsed;
    const QCborArray outer = QCborValue::fromCbor(bytes, &parsed).toArray();
    if (parsed.error != QCborError::NoError || parsed.offset != bytes.size() || outer.size() != 5 ||
        outer.at(0).toString() != keyFileMagic())
        return damaged("not a key file");
    if (outer.at(1).toInteger() != kKeyFileVersion)
        return fail(ErrorCode::StoreTooNew, QStringLiteral("key file version"),
                    {QString::number(outer.at(1).toInteger())});
    KeyFile file;
    file.body = outer.at(2).toByteArray();
    file.mac = outer.at(3).toByteArray();
    if (outer.at(4).toByteArray() != plainDigest(file.body, file.mac))
        return damaged("key file digest");

    const QCborArray body = QCborValue::fromCbor(file.body, &parsed).toArray();
    const std::optional<IdBytes> storeId = readId(body.at(0));
    file.keyCheck = body.at(1).toByteArray();
    const QCborArray slots = body.at(2).toArray();
    if (parsed.error != QCborError::NoError || !storeId || file.keyCheck.size() != kDigestSize ||
        file.mac.size() != kDigestSize || slots.isEmpty() ||
        slots.size() > qsizetype{KeyFile::kMaxSlots})
        return damaged("key file contents");
    file.storeId = *storeId;
    for (const QCborValue& entry : slots) {
        std::optional<KeySlot> slot = readSlot(entry.toMap());
        if (!slot)
            return damaged("key slot");
        file.slots.push_back(std::move(*slot));
    }
    return file;
}

} // namespace core::storage::seal
