// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_store.h"

#include "core/storage/backup/backup_file.h"
#include "core/storage/seal/database_file.h"

#include <QDir>

#include <algorithm>

namespace core::storage {
namespace {

seal::SealedVfsOptions optionsOver(sqlite3_vfs* base)
{
    seal::SealedVfsOptions options;
    options.base = base;
    return options;
}

Result<std::vector<seal::StreamHead>> headsOf(Database& db)
{
    CORE_TRY_ASSIGN(Statement found, db.prepare("SELECT id, head, hash FROM stream ORDER BY id"));
    std::vector<seal::StreamHead> heads;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        seal::StreamHead head;
        const QByteArray id = found.blob(0);
        const QByteArray hash = found.blob(2);
        head.seq = static_cast<std::uint64_t>(found.integer(1));
        if (id.size() != static_cast<qsizetype>(head.stream.size()) ||
            hash.size() != static_cast<qsizetype>(head.hash.size()))
            return fail(ErrorCode::StoreDamaged, QStringLiteral("a stream without identity"));
        std::copy(id.begin(), id.end(), head.stream.begin());
        std::copy(hash.begin(), hash.end(), head.hash.begin());
        heads.push_back(head);
        CORE_TRY_ASSIGN(more, found.step());
    }
    return heads;
}

/// True when the log still holds what the witness saw of a stream.
Result<bool> holdsHead(Database& db, const seal::StreamHead& head)
{
    if (head.seq == 0)
        return true;
    const QByteArray id(reinterpret_cast<const char*>(head.stream.data()), 16);
    CORE_TRY_ASSIGN(Statement found,
                    db.prepare("SELECT c.hash FROM stream s JOIN change c ON c.stream = s.number "
                               "WHERE s.id = ? AND c.seq = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(id, static_cast<qint64>(head.seq)).step());
    return any && found.blob(0) == QByteArray(reinterpret_cast<const char*>(head.hash.data()),
                                              static_cast<qsizetype>(head.hash.size()));
}

} // namespace

SealedStore::SealedStore(StorePaths paths, seal::DataKey key, sqlite3_vfs* base)
    : m_paths(std::move(paths)), m_key(std::move(key)), m_vfs(m_key, optionsOver(base))
{
}

Status SealedStore::createDatabase()
{
    CORE_TRY(seal::createDatabaseFile(m_paths.database(), m_vfs));
    CORE_TRY_ASSIGN(const std::unique_ptr<Database> db, connect(8));
    return storage::migrate(*db, shippedSteps(), [] { return Status(); });
}

Result<std::unique_ptr<Database>> SealedStore::connect(int cacheMb)
{
    CORE_TRY_ASSIGN(std::unique_ptr<Database> db,
                    Database::open(m_paths.database(), {m_vfs.name(), cacheMb, false}));
    db->setCompartment(m_compartmentState, m_compartment);
    return db;
}

void SealedStore::setCompartment(CompartmentState state,
                                 std::shared_ptr<const seal::CompartmentKey> key)
{
    m_compartmentState = state;
    m_compartment = std::move(key);
}

Status SealedStore::migrate(Database& db, const std::vector<MigrationStep>& steps)
{
    return storage::migrate(db, steps, [this, &db]() -> Status {
        if (!QDir().mkpath(m_paths.backups()))
            return fail(ErrorCode::Io, QStringLiteral("no folder for the backup"));
        CORE_TRY_ASSIGN(const auto version, db.integer("PRAGMA user_version"));
        const QString name =
            QStringLiteral("/before-schema-%1.homeward-backup").arg(version.value_or(0) + 1);
        const JobControl control;
        return writeBackup(*this, db, m_paths.backups() + name, control);
    });
}

Status SealedStore::writeWitness(Database& db)
{
    // A witness that cannot be read is replaced: its loss was told when the store was opened.
    const auto before = seal::readWitness(m_paths.witness(), m_key);
    seal::Witness witness;
    if (before && *before)
        witness.counter = (*before)->counter;
    ++witness.counter;
    CORE_TRY_ASSIGN(witness.heads, headsOf(db));
    return seal::writeWitness(m_paths.witness(), m_key, witness);
}

Result<SealedStore::WitnessState> SealedStore::checkWitness(Database& db)
{
    const auto witness = seal::readWitness(m_paths.witness(), m_key);
    if (!witness || !*witness) {
        CORE_TRY_ASSIGN(const auto changes, db.integer("SELECT max(head) FROM stream"));
        return changes.value_or(0) > 0 ? WitnessState::Missing : WitnessState::Agrees;
    }
    for (const seal::StreamHead& head : (*witness)->heads) {
        CORE_TRY_ASSIGN(const bool held, holdsHead(db, head));
        if (!held)
            return WitnessState::Ahead;
    }
    return WitnessState::Agrees;
}

} // namespace core::storage
