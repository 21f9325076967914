// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/change_bus.h"
#include "core/storage/person_store.h"
#include "core/storage/record_writer.h"
#include "core/storage/sealed_store.h"
#include "core/sync/exchange.h"

#include <QString>

#include <memory>
#include <vector>

namespace bench {

/// A store of fictional people with the same writer and readers over a sealed file or, for
/// comparison, over SQLite's own plain one. Both are WAL, 4096 bytes a page, synchronous=FULL.
class BenchStore {
public:
    enum class Kind { Sealed, Plain };
    /// Opens the store in @p folder, or makes it when there is none.
    BenchStore(Kind kind, const QString& folder, int cacheMb);
    /// A sealed store in @p folder of the group of @p first; both believe each other.
    BenchStore(const QString& folder, int cacheMb, BenchStore& first);

    core::sync::Desk desk() { return {*m_db, m_bus, m_clock}; }
    core::storage::Database& db() { return *m_db; }
    core::storage::RecordWriter& writer() { return *m_writer; }
    core::storage::PersonStore& people() { return *m_people; }

    /// Registers the people with the numbers @p from to @p to - 1, @p batch in a transaction.
    void fill(int from, int to, int batch);

private:
    void openSealed(const QString& folder, int cacheMb);
    void openDoors();

    core::SystemClock m_clock;
    core::storage::ChangeBus m_bus;
    std::unique_ptr<core::storage::SealedStore> m_sealed;
    std::unique_ptr<core::storage::Database> m_db;
    std::unique_ptr<core::storage::RecordWriter> m_writer;
    std::unique_ptr<core::storage::PersonStore> m_people;
};

/// The same key in every process of one run: the store holds nobody and lasts as long as the run.
core::storage::seal::DataKey benchKey();
/// How a file is made and set up where no VFS of ours does it.
inline constexpr char kPlainSetup[] =
    "PRAGMA page_size=4096; PRAGMA secure_delete=ON; PRAGMA journal_mode=WAL;";

/// Person number @p number, as complete as the fast registration leaves one. The same number is
/// always the same person.
core::storage::RecordWrite person(int number);
/// The id of that person.
core::domain::PersonId personId(int number);
/// The group that person arrived with; there are about 200 people in one.
core::domain::ReceptionId receptionOf(int number);
inline constexpr int kPeopleInGroup = 200;

} // namespace bench
