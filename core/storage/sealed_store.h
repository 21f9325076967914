// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/seal/sealed_vfs.h"
#include "core/storage/seal/secret.h"
#include "core/storage/seal/witness.h"
#include "core/storage/sqlite/database.h"
#include "core/storage/sqlite/migrations.h"

#include <QString>

#include <memory>

namespace core::storage {

/// The files of a store, NAME.homeward/.
struct StorePaths {
    QString folder;
    [[nodiscard]] QString database() const { return folder + QStringLiteral("/store.db"); }
    [[nodiscard]] QString keys() const { return folder + QStringLiteral("/keys"); }
    [[nodiscard]] QString witness() const { return folder + QStringLiteral("/witness"); }
    [[nodiscard]] QString tries() const { return folder + QStringLiteral("/tries"); }
    [[nodiscard]] QString backups() const { return folder + QStringLiteral("/backups"); }
};

/// An unlocked database file: its key, the VFS its connections go through, and its witness.
/// Closing it wipes the key. Invariant: it outlives its connections.
class SealedStore {
public:
    SealedStore(StorePaths paths, seal::DataKey key, sqlite3_vfs* base = nullptr);

    /// Makes the empty database file and brings it to the newest schema. Errors: StoreExists,
    /// DiskFull, Io.
    Status createDatabase();
    /// A connection. Errors: StoreMissing, StoreInUse (another program holds the store),
    /// StoreDamaged, Io.
    Result<std::unique_ptr<Database>> connect(int cacheMb);
    /// What connections from now on can read of protected fields.
    void setCompartment(CompartmentState state, std::shared_ptr<const seal::CompartmentKey> key);
    /// Brings the schema up to date, after a sealed and verified backup. Errors: StoreTooNew,
    /// DiskFull, …
    Status migrate(Database& db, const std::vector<MigrationStep>& steps = shippedSteps());

    /// Writes down outside the database how far its streams have come. Errors: DiskFull, Io.
    Status writeWitness(Database& db);
    enum class WitnessState { Agrees, Missing, Ahead };
    /// Holds the witness against the log. Missing counts only once something was written.
    Result<WitnessState> checkWitness(Database& db);

    [[nodiscard]] const StorePaths& paths() const { return m_paths; }
    [[nodiscard]] const seal::DataKey& key() const { return m_key; }
    [[nodiscard]] const seal::SealedVfs& vfs() const { return m_vfs; }

private:
    StorePaths m_paths;
    seal::DataKey m_key;
    seal::SealedVfs m_vfs;
    std::shared_ptr<const seal::CompartmentKey> m_compartment;
    CompartmentState m_compartmentState{};
};

} // namespace core::storage
