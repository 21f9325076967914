// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/seal/disk.h"
#include "core/storage/seal/secret.h"
#include "core/storage/seal/slot_codec.h"
#include "core/storage/seal/wrapping_key.h"

#include <QString>

#include <memory>
#include <vector>

namespace core::storage::seal {

/// The file `keys`: the data key, wrapped once for each person who may unlock the store and once
/// for each recovery sheet. Changing a passphrase rewrites one slot; the store itself stays as it
/// is. Whoever has seen a slot may have kept a copy: after removing a person, give the store a new
/// data key as well (copyDatabase() and create()). Source: docs/storage_format.md.
class KeySlots {
public:
    using DiskPtr = std::shared_ptr<const Disk>;

    /// Writes a new key file with one passphrase slot. Errors: StoreExists, BadInput, DiskFull, Io.
    static Result<KeySlots> create(const QString& path, const DataKey& key, const SlotOwner& owner,
                                   const Passphrase& passphrase, const KdfCost& cost,
                                   DiskPtr disk = std::make_shared<RealDisk>());
    /// Reads the key file. Errors: StoreMissing, StoreTooNew; SlotsDamaged, also for costs that are
    /// out of bounds.
    static Result<KeySlots> load(const QString& path, DiskPtr disk = std::make_shared<RealDisk>());

    [[nodiscard]] std::vector<SlotInfo> slots() const;
    /// Tells stores apart; random, in clear.
    [[nodiscard]] const IdBytes& storeId() const { return m_file.storeId; }

    /// What a slot gives: the key of the store, and one that nobody gets without this passphrase or
    /// sheet, for what the others who open the store are not to read.
    struct Unlocked {
        DataKey key;
        SecretBytes personal;
    };
    /// Errors: NotFound (no slot of this user), WrongPassphrase, SlotsDamaged.
    /// Cost: about a second, and the memory the slot asks for; run it as a job.
    Result<Unlocked> unlockWithPassphrase(const IdBytes& user, const Passphrase& passphrase) const;
    Result<DataKey> openWithPassphrase(const IdBytes& user, const Passphrase& passphrase) const;
    /// @p typed is what stands on the recovery sheet, in any spacing and case.
    /// Errors: BadInput (mistyped), WrongPassphrase (of another store, or withdrawn), SlotsDamaged.
    Result<Unlocked> unlockWithRecovery(const QString& typed) const;
    Result<DataKey> openWithRecovery(const QString& typed) const;

    // What follows changes the file at once. Before, it is checked with the data key.
    // Errors of all: SlotsDamaged (another key's file, or changed by somebody without the key),
    // DiskFull, Io. After an error the slots are as they were.

    /// Errors: Conflict (the user has a slot), BadInput (name, empty passphrase, all slots taken).
    Status addUser(const DataKey& key, const SlotOwner& owner, const Passphrase& passphrase,
                   const KdfCost& cost);
    /// Errors: NotFound, BadInput (empty passphrase).
    Status replacePassphrase(const DataKey& key, const IdBytes& user, const Passphrase& passphrase,
                             const KdfCost& cost);
    /// Adds a recovery sheet and answers with its text, which exists nowhere else: print it, then
    /// wipe() it. Errors: BadInput (all slots taken).
    Result<QString> addRecovery(const DataKey& key);
    /// Errors: NotFound; NotAllowed for the last passphrase slot.
    Status removeSlot(const DataKey& key, const IdBytes& slot);

    /// Overwrites and removes the key file; the store is noise from then on. Far below a second.
    /// Flash memory may keep old blocks: there the cost of guessing still stands.
    /// Errors: StoreMissing, Io.
    static Status destroy(const QString& path, const Disk& disk = RealDisk());

private:
    KeySlots(QString path, DiskPtr disk) : m_path(std::move(path)), m_disk(std::move(disk)) {}

    [[nodiscard]] Status verify(const DataKey& key) const;
    [[nodiscard]] Result<DataKey> unwrap(const KeySlot& slot, const SecretBytes& wrappingKey) const;
    Status save(const DataKey& key, std::vector<KeySlot> slots);

    QString m_path;
    DiskPtr m_disk;
    KeyFile m_file;
};

} // namespace core::storage::seal
