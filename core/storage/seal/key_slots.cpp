// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/key_slots.h"

#include "core/base/check.h"
#include "core/base/text_fold.h"

#include <sodium.h>

#include <algorithm>
#include <string_view>

namespace core::storage::seal {
namespace {

constexpr char kSlotContext[crypto_kdf_CONTEXTBYTES + 1] = "slotkey1";
constexpr std::uint64_t kSlotSealKey = 1;
constexpr std::uint64_t kSlotCheckKey = 2;
constexpr std::uint64_t kSlotPersonalKey = 3;
constexpr qsizetype kFullHash = 32;
constexpr qsizetype kShortHash = 16;

std::uint8_t* rawBytes(QByteArray& bytes)
{
    return reinterpret_cast<std::uint8_t*>(bytes.data());
}

const std::uint8_t* rawBytes(const QByteArray& bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.constData());
}

QByteArray randomBytes(qsizetype count)
{
    CORE_ASSERT(sodium_init() >= 0);
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

IdBytes randomId()
{
    CORE_ASSERT(sodium_init() >= 0);
    IdBytes id;
    randombytes_buf(id.data(), id.size());
    return id;
}

QByteArray keyedHash(const SecretBytes& key, const QByteArray& text, qsizetype size)
{
    QByteArray hash(size, '\0');
    crypto_generichash(rawBytes(hash), static_cast<std::size_t>(size), rawBytes(text),
                       static_cast<std::size_t>(text.size()), key.data(), key.size());
    return hash;
}

SecretBytes slotSubkey(const SecretBytes& wrappingKey, std::uint64_t use)
{
    SecretBytes key(DataKey::kSize);
    crypto_kdf_derive_from_key(key.data(), key.size(), use, kSlotContext, wrappingKey.data());
    return key;
}

bool sameBytes(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size() &&
           sodium_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

QByteArray checkOfSlot(const SecretBytes& wrappingKey)
{
    return keyedHash(slotSubkey(wrappingKey, kSlotCheckKey), "homeward slot check", kShortHash);
}

/// XChaCha20-Poly1305 does not commit to its key; this hash does.
QByteArray checkOfKey(const DataKey& key)
{
    return keyedHash(key.subkey(Subkey::KeyCheck), "homeward key check", kFullHash);
}

QByteArray macOf(const DataKey& key, const QByteArray& body)
{
    return keyedHash(key.subkey(Subkey::SlotFileMac), body, kFullHash);
}

/// Fills in check, nonce and wrapped key of a slot whose other parts stand.
void wrapInto(KeySlot& slot, const IdBytes& storeId, const SecretBytes& wrappingKey,
              const DataKey& key)
{
    slot.check = checkOfSlot(wrappingKey);
    slot.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.wrapped.resize(DataKey::kSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    const QByteArray label = slotLabel(storeId, slot);
    const SecretBytes sealKey = slotSubkey(wrappingKey, kSlotSealKey);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        rawBytes(slot.wrapped), nullptr, key.bytes().data(), DataKey::kSize, rawBytes(label),
        static_cast<std::size_t>(label.size()), nullptr, rawBytes(slot.nonce), sealKey.data());
}

Result<KeySlot> passphraseSlot(const IdBytes& storeId, const DataKey& key, const SlotOwner& owner,
                               const Passphrase& passphrase, const KdfCost& cost)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("empty passphrase"),
                    {QStringLiteral("passphrase")});
    if (owner.name.isEmpty() || owner.name.size() > KeyFile::kMaxNameLength ||
        owner.role.size() > KeyFile::kMaxNameLength || owner.name != cleanText(owner.name))
        return fail(ErrorCode::BadInput, QStringLiteral("name of a slot"),
                    {QStringLiteral("name")});
    KeySlot slot;
    slot.info = {randomId(), SlotKind::Passphrase, owner};
    slot.salt = randomBytes(kSaltSize);
    slot.passes = static_cast<std::int64_t>(cost.passes());
    slot.memory = static_cast<std::int64_t>(cost.memory());
    CORE_TRY_ASSIGN(const SecretBytes wrappingKey, wrappingKeyFrom(passphrase, slot.salt, cost));
    wrapInto(slot, storeId, wrappingKey, key);
    return slot;
}

auto slotOfUser(const std::vector<KeySlot>& slots, const IdBytes& user)
{
    return std::find_if(slots.begin(), slots.end(), [&](const KeySlot& slot) {
        return slot.info.kind == SlotKind::Passphrase && slot.info.owner.user == user;
    });
}

} // namespace

Result<KeySlots> KeySlots::create(const QString& path, const DataKey& key, const SlotOwner& owner,
                                  const Passphrase& passphrase, const KdfCost& cost, DiskPtr disk)
{
    if (disk->exists(path))
        return fail(ErrorCode::StoreExists, QStringLiteral("a key file is already there"));
    KeySlots keys(path, std::move(disk));
    keys.m_file.storeId = randomId();
    keys.m_file.keyCheck = checkOfKey(key);
    CORE_TRY_ASSIGN(KeySlot slot,
                    passphraseSlot(keys.m_file.storeId, key, owner, passphrase, cost));
    CORE_TRY(keys.save(key, {std::move(slot)}));
    return keys;
}

Result<KeySlots> KeySlots::load(const QString& path, DiskPtr disk)
{
    const Result<QByteArray> bytes = disk->read(path, KeyFile::kMaxFileSize);
    if (!bytes) {
        const ErrorCode code = bytes.error().code;
        if (code == ErrorCode::NotFound)
            return fail(ErrorCode::StoreMissing, QStringLiteral("no key file"));
        return fail(code == ErrorCode::InputDamaged ? ErrorCode::SlotsDamaged : code,
                    bytes.error().detail);
    }
    KeySlots keys(path, std::move(disk));
    CORE_TRY_ASSIGN(keys.m_file, decodeKeyFile(*bytes));
    return keys;
}

std::vector<SlotInfo> KeySlots::slots() const
{
    std::vector<SlotInfo> infos;
    infos.reserve(m_file.slots.size());
    for (const KeySlot& slot : m_file.slots)
        infos.push_back(slot.info);
    return infos;
}

Result<DataKey> KeySlots::openWithPassphrase(const IdBytes& user,
                                             const Passphrase& passphrase) const
{
    CORE_TRY_ASSIGN(Unlocked unlocked, unlockWithPassphrase(user, passphrase));
    return std::move(unlocked.key);
}

Result<KeySlots::Unlocked> KeySlots::unlockWithPassphrase(const IdBytes& user,
                                                          const Passphrase& passphrase) const
{
    const auto slot = slotOfUser(m_file.slots, user);
    if (slot == m_file.slots.end())
        return fail(ErrorCode::NotFound, QStringLiteral("no slot of this user"));
    const std::optional<KdfCost> cost = KdfCost::fromFile(slot->passes, slot->memory);
    CORE_ASSERT(cost.has_value()); // decodeKeyFile() has refused others
    CORE_TRY_ASSIGN(const SecretBytes wrappingKey, wrappingKeyFrom(passphrase, slot->salt, *cost));
    CORE_TRY_ASSIGN(DataKey key, unwrap(*slot, wrappingKey));
    return Unlocked{std::move(key), slotSubkey(wrappingKey, kSlotPersonalKey)};
}

Result<DataKey> KeySlots::openWithRecovery(const QString& typed) const
{
    CORE_TRY_ASSIGN(Unlocked unlocked, unlockWithRecovery(typed));
    return std::move(unlocked.key);
}

Result<KeySlots::Unlocked> KeySlots::unlockWithRecovery(const QString& typed) const
{
    const std::optional<RecoverySecret> secret = RecoverySecret::parse(typed);
    if (!secret)
        return fail(ErrorCode::BadInput, QStringLiteral("recovery sheet mistyped"),
                    {QStringLiteral("recovery")});
    for (const KeySlot& slot : m_file.slots) {
        if (slot.info.kind != SlotKind::Recovery)
            continue;
        const SecretBytes wrappingKey = secret->wrappingKey(slot.salt);
        if (sameBytes(checkOfSlot(wrappingKey), slot.check)) {
            CORE_TRY_ASSIGN(DataKey key, unwrap(slot, wrappingKey));
            return Unlocked{std::move(key), slotSubkey(wrappingKey, kSlotPersonalKey)};
        }
    }
    return fail(ErrorCode::WrongPassphrase, QStringLiteral("recovery sheet of no slot"));
}

Result<DataKey> KeySlots::unwrap(const KeySlot& slot, const SecretBytes& wrappingKey) const
{
    if (!sameBytes(checkOfSlot(wrappingKey), slot.check))
        return fail(ErrorCode::WrongPassphrase, QStringLiteral("slot does not open"));
    SecretBytes bytes(DataKey::kSize);
    const QByteArray label = slotLabel(m_file.storeId, slot);
    const SecretBytes sealKey = slotSubkey(wrappingKey, kSlotSealKey);
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes.data(), nullptr, nullptr, rawBytes(slot.wrapped),
        static_cast<std::size_t>(slot.wrapped.size()), rawBytes(label),
        static_cast<std::size_t>(label.size()), rawBytes(slot.nonce), sealKey.data());
    if (rc != 0)
        return fail(ErrorCode::SlotsDamaged, QStringLiteral("slot does not authenticate"));
    std::optional<DataKey> key = DataKey::fromBytes(bytes.view());
    CORE_ASSERT(key.has_value());
    CORE_TRY(verify(*key));
    return std::move(*key);
}

Status KeySlots::verify(const DataKey& key) const
{
    if (!sameBytes(checkOfKey(key), m_file.keyCheck))
        return fail(ErrorCode::SlotsDamaged, QStringLiteral("key file of another key"));
    if (!sameBytes(macOf(key, m_file.body), m_file.mac))
        return fail(ErrorCode::SlotsDamaged, QStringLiteral("key file does not authenticate"));
    return {};
}

Status KeySlots::save(const DataKey& key, std::vector<KeySlot> slots)
{
    if (slots.size() > KeyFile::kMaxSlots)
        return fail(ErrorCode::BadInput, QStringLiteral("all slots taken"),
                    {QStringLiteral("slots")});
    KeyFile file;
    file.storeId = m_file.storeId;
    file.keyCheck = m_file.keyCheck;
    file.slots = std::move(slots);
    file.body = encodeKeyBody(file);
    file.mac = macOf(key, file.body);
    CORE_TRY(replaceFile(*m_disk, m_path, encodeKeyFile(file)));
    m_file = std::move(file);
    return {};
}

Status KeySlots::addUser(const DataKey& key, const SlotOwner& owner, const Passphrase& passphrase,
                         const KdfCost& cost)
{
    CORE_TRY(verify(key));
    if (slotOfUser(m_file.slots, owner.user) != m_file.slots.end())
        return fail(ErrorCode::Conflict, QStringLiteral("the user has a slot"));
    CORE_TRY_ASSIGN(KeySlot slot, passphraseSlot(m_file.storeId, key, owner, passphrase, cost));
    std::vector<KeySlot> slots = m_file.slots;
    slots.push_back(std::move(slot));
    return save(key, std::move(slots));
}

Status KeySlots::replacePassphrase(const DataKey& key, const IdBytes& user,
                                   const Passphrase& passphrase, const KdfCost& cost)
{
    CORE_TRY(verify(key));
    const auto found = slotOfUser(m_file.slots, user);
    if (found == m_file.slots.end())
        return fail(ErrorCode::NotFound, QStringLiteral("no slot of this user"));
    CORE_TRY_ASSIGN(KeySlot slot,
                    passphraseSlot(m_file.storeId, key, found->info.owner, passphrase, cost));
    std::vector<KeySlot> slots = m_file.slots;
    slots[static_cast<std::size_t>(found - m_file.slots.begin())] = std::move(slot);
    return save(key, std::move(slots));
}

Result<QString> KeySlots::addRecovery(const DataKey& key)
{
    CORE_TRY(verify(key));
    const RecoverySecret secret = RecoverySecret::random();
    KeySlot slot;
    slot.info = {randomId(), SlotKind::Recovery, {}};
    slot.salt = randomBytes(kSaltSize);
    wrapInto(slot, m_file.storeId, secret.wrappingKey(slot.salt), key);
    std::vector<KeySlot> slots = m_file.slots;
    slots.push_back(std::move(slot));
    CORE_TRY(save(key, std::move(slots)));
    return secret.text();
}

Status KeySlots::removeSlot(const DataKey& key, const IdBytes& slot)
{
    CORE_TRY(verify(key));
    std::vector<KeySlot> slots = m_file.slots;
    const auto found = std::find_if(slots.begin(), slots.end(),
                                    [&](const KeySlot& each) { return each.info.id == slot; });
    if (found == slots.end())
        return fail(ErrorCode::NotFound, QStringLiteral("no such slot"));
    const auto passphrases = std::count_if(slots.begin(), slots.end(), [](const KeySlot& each) {
        return each.info.kind == SlotKind::Passphrase;
    });
    if (found->info.kind == SlotKind::Passphrase && passphrases == 1)
        return fail(ErrorCode::NotAllowed, QStringLiteral("the last passphrase slot"));
    slots.erase(found);
    return save(key, std::move(slots));
}

Status KeySlots::destroy(const QString& path, const Disk& disk)
{
    if (!disk.exists(path))
        return fail(ErrorCode::StoreMissing, QStringLiteral("no key file"));
    CORE_TRY(disk.overwrite(path));
    CORE_TRY(disk.remove(path));
    return disk.syncFolderOf(path);
}

} // namespace core::storage::seal
