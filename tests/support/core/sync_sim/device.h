// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/change_bus.h"
#include "core/storage/log/record_state.h"
#include "core/storage/record_writer.h"
#include "core/storage/sqlite/database.h"
#include "core/sync/exchange.h"

#include <memory>
#include <vector>

namespace test::sim {

/// Databases with the shipped tables and nothing in them, used again by one run after another:
/// opening and migrating one costs more than a whole short run.
class Shelf {
public:
    Shelf();
    std::unique_ptr<core::storage::Database> take();
    void giveBack(std::unique_ptr<core::storage::Database> db);

private:
    QByteArray m_empty; ///< the pages of an empty store
    std::vector<std::unique_ptr<core::storage::Database>> m_free;
};

/// One laptop of a run.
class Device {
public:
    /// Its database comes from @p shelf and goes back there.
    Device(Shelf& shelf, int number, std::uint64_t seed);
    ~Device();
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    /// Makes it the first laptop of a group.
    core::Status found();
    /// Makes it one of the group of @p first.
    core::Status enter(Device& first);
    /// It believes these laptops from now on.
    core::Status believeAll(const std::vector<Device*>& others);

    [[nodiscard]] QString name() const { return QString(QChar(u'A' + m_number)); }
    [[nodiscard]] int number() const { return m_number; }
    core::storage::Database& db() { return *m_db; }
    core::FixedClock& clock() { return m_clock; }
    core::sync::Desk desk() { return {*m_db, m_bus, m_clock}; }
    [[nodiscard]] core::domain::UserId user() const { return m_user; }
    core::RecordId newId() { return core::RecordId(m_ids.next()); }

    core::Status write(const core::storage::RecordWrite& write);
    /// What its register holds of a record; an empty state when it does not know it.
    core::Result<core::storage::RecordState> state(const core::RecordId& record);
    /// Of both lanes.
    core::Result<core::storage::VersionVector> versions();
    core::Result<core::domain::StreamId> ownStream(core::storage::Lane lane);

    /// The whole database as a disk image, and back.
    QByteArray image();
    void restore(const QByteArray& image);

    /// The next statements get no further than @p operations steps of SQLite's machine: the program
    /// dies there. Until live().
    void dieAfter(int operations);
    void live();
    [[nodiscard]] bool hasDied() const { return m_hasDied; }
    /// The disk takes @p pages more and then is full; -1: it has room again.
    void leaveRoom(int pages);

private:
    Shelf& m_shelf;
    int m_number;
    std::unique_ptr<core::storage::Database> m_db;
    core::storage::ChangeBus m_bus;
    core::FixedClock m_clock;
    core::SequentialIdSource m_ids;
    core::domain::UserId m_user;
    int m_left = -1;
    bool m_hasDied = false;
};

} // namespace test::sim
