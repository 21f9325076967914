// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/change_bus.h"
#include "core/storage/record_reader.h"
#include "core/storage/record_writer.h"
#include "core/storage/sqlite/database.h"
#include "core/sync/exchange.h"

#include <map>
#include <memory>

namespace test {

/// One laptop without files and without a window: its database lives in memory.
class Laptop {
public:
    /// The first laptop of a group.
    explicit Laptop(std::uint64_t seed);
    /// Another one that already belongs to the group of @p first; both believe each other.
    Laptop(std::uint64_t seed, Laptop& first);
    /// One that waits to join a group.
    struct Waits {};
    Laptop(std::uint64_t seed, Waits);

    /// An image of this laptop's disk, brought to life: the same laptop as far as anybody can tell.
    struct Image {};
    Laptop(std::uint64_t seed, const Laptop& of, Image);

    /// Both believe each other from now on.
    void meet(Laptop& other);

    core::storage::Database& db() { return *m_db; }
    core::FixedClock& clock() { return m_clock; }
    core::IdSource& ids() { return m_ids; }
    core::sync::Desk desk() { return {*m_db, m_bus, m_clock}; }
    core::domain::UserId user() const { return m_user; }
    core::storage::ChangeBus& bus() { return m_bus; }

    /// Writes one record; a failure fails the test.
    void write(const core::storage::RecordWrite& write);
    core::RecordId addPerson(const QString& name);
    void set(const core::RecordId& person, core::forms::FieldId field, const QString& text);
    /// What is shown in a field of a person; "-" when there is no such person.
    QString shown(const core::RecordId& person, core::forms::FieldId field);
    std::size_t siblings(const core::RecordId& record, core::forms::FieldId field);
    core::storage::VersionVector versions();
    QByteArray digest();
    /// Exchanges; a failure fails the test.
    core::sync::ExchangeReport sync(core::sync::Transport& transport,
                                    const core::sync::ExchangeOptions& options = {});

private:
    std::unique_ptr<core::storage::Database> m_db;
    core::storage::ChangeBus m_bus;
    core::FixedClock m_clock;
    core::SequentialIdSource m_ids;
    core::domain::UserId m_user;
};

} // namespace test
