// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/store_connection.h"
#include "core/storage/seal/key_slots.h"
#include "core/storage/sealed_store.h"

namespace core::session {

/// The session over a sealed store on disk.
class StoreSession final : public Session {
public:
    StoreSession(std::unique_ptr<storage::SealedStore> store, storage::seal::KeySlots slots,
                 SignedIn user, World world);
    /// Writes the witness and closes; the key is wiped with the store.
    ~StoreSession() override;

    /// Opens the connection of the window, migrates, and looks at witness and clock. @p personal is
    /// what only this user's passphrase gives, or the recovery sheet.
    Status start(const storage::seal::SecretBytes& personal);
    /// Lets the sheet open protected fields, too. Errors: DiskFull, Io.
    Status giveProtectedSlot(const storage::seal::KeySlots::Unlocked& sheet);
    /// Key derivation without cost for slots made in this session. Tests and the demo store only.
    void useCheapKeys() { m_cheapKeys = true; }

    [[nodiscard]] const storage::seal::KeySlots& slots() const { return m_slots; }
    [[nodiscard]] const SignedIn& user() const override { return m_user; }
    [[nodiscard]] SiteInfo site() const override;
    [[nodiscard]] bool waitsToJoin() const override;
    [[nodiscard]] QString path() const override { return m_store->paths().folder; }
    [[nodiscard]] World world() const override { return m_world; }
    storage::ChangeBus& bus() override { return m_bus; }
    Connection& here() override { return *m_here; }
    Result<std::unique_ptr<Connection>> connect() override;
    Result<domain::CaseCode> peekCaseCode() override;
    Result<domain::CaseCode> takeCaseCode() override;
    Result<std::vector<domain::CaseCode>> takeCaseCodes(int count) override;
    Status addUser(const QString& name, domain::Role role, const QString& passphrase) override;
    Status changePassphrase(const QString& before, const QString& after) override;
    Status disableUser(const domain::UserId& user) override;
    /// Replaces the passphrase of the signed-in user, who has shown the recovery sheet.
    Status setPassphrase(const QString& passphrase);
    [[nodiscard]] std::vector<Notice> notices() const override { return m_notices; }
    Status verifyPassphrase(const QString& passphrase) override;
    Status backup(const QString& file, const JobControl& control) override;
    Result<storage::VerifyReport> verify(bool rebuild, const JobControl& control) override;
    Result<storage::Salvage> salvage(const JobControl& control) override;

private:
    /// Who is signed in, as the store knows them. Errors: NotAllowed for somebody disabled.
    Status recogniseUser(storage::Database& db);
    Status openCompartment(storage::Database& db, const storage::seal::SecretBytes& personal);
    /// A slot for protected fields, made with the passphrase that was just set.
    Status keepProtectedSlot(const domain::UserId& user, const QString& passphrase);
    Status lookAround();
    [[nodiscard]] Status mayGiveCodes() const;
    void countSave();
    [[nodiscard]] storage::seal::KdfCost cost() const;

    // The connections go before the store, which holds the key and the VFS they read through.
    std::unique_ptr<storage::SealedStore> m_store;
    storage::seal::KeySlots m_slots;
    SignedIn m_user;
    World m_world;
    storage::ChangeBus m_bus;
    std::unique_ptr<StoreConnection> m_here;
    std::vector<Notice> m_notices;
    int m_savesSinceWitness = 0;
    bool m_cheapKeys = false;
};

} // namespace core::session
