// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/laptop.h"

#include "core/storage/device.h"
#include "core/storage/group/joining.h"
#include "core/storage/log/projector.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/sync_store.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace test {

using core::RecordId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;

namespace {

std::unique_ptr<core::storage::Database> emptyDatabase()
{
    auto db = core::storage::Database::openMemory();
    REQUIRE(db.has_value());
    REQUIRE(
        core::storage::migrate(**db, core::storage::shippedSteps(), [] { return core::Status(); }));
    return *std::move(db);
}

std::unique_ptr<core::storage::Database> copyOf(const core::storage::Database& other)
{
    auto db = core::storage::Database::openMemory();
    REQUIRE(db.has_value());
    sqlite3_backup* backup = sqlite3_backup_init((*db)->handle(), "main", other.handle(), "main");
    REQUIRE(backup != nullptr);
    CHECK(sqlite3_backup_step(backup, -1) == SQLITE_DONE);
    REQUIRE(sqlite3_backup_finish(backup) == SQLITE_OK);
    return *std::move(db);
}

std::vector<core::storage::KnownLaptop> deviceRow(core::storage::Database& db)
{
    auto keys = core::storage::readDeviceKeys(db);
    const auto device = core::storage::readDevice(db);
    REQUIRE(keys.has_value());
    REQUIRE(device.has_value());
    return {{keys->publicKey, device->letters}};
}

core::FixedClock morning()
{
    return core::FixedClock(QDateTime(QDate(2025, 11, 10), QTime(2, 0), Qt::UTC));
}

} // namespace

Laptop::Laptop(std::uint64_t seed)
    : m_db(emptyDatabase()), m_clock(morning()), m_ids(seed), m_user(m_ids.next())
{
    REQUIRE(core::storage::initialiseDevice(*m_db, m_ids));
}

Laptop::Laptop(std::uint64_t seed, Laptop& first)
    : m_db(emptyDatabase()), m_clock(morning()), m_ids(seed), m_user(m_ids.next())
{
    REQUIRE(core::storage::initialiseJoiningDevice(*m_db));
    const auto group = core::storage::readGroup(first.db());
    REQUIRE(group.has_value());
    REQUIRE(core::storage::enterGroup(*m_db, *group));
    meet(first);
}

Laptop::Laptop(std::uint64_t seed, Waits)
    : m_db(emptyDatabase()), m_clock(morning()), m_ids(seed), m_user(m_ids.next())
{
    REQUIRE(core::storage::initialiseJoiningDevice(*m_db));
}

Laptop::Laptop(std::uint64_t seed, const Laptop& of, Image)
    : m_db(copyOf(*of.m_db)), m_clock(of.m_clock), m_ids(seed), m_user(of.m_user)
{
}

void Laptop::meet(Laptop& other)
{
    REQUIRE(core::storage::believe(*m_db, deviceRow(other.db())));
    REQUIRE(core::storage::believe(other.db(), deviceRow(*m_db)));
}

void Laptop::write(const core::storage::RecordWrite& write)
{
    core::storage::RecordWriter writer({*m_db, m_bus, m_clock, m_user});
    const auto done = writer.commit({write});
    if (!done)
        FAIL(done.error().detail.toStdString());
}

RecordId Laptop::addPerson(const QString& name)
{
    const RecordId id(m_ids.next());
    write({RecordType::Person,
           id,
           {{FieldId::PersonFullName, FieldValue::text(name)},
            {FieldId::PersonState, FieldValue::text(QStringLiteral("registered"))}},
           0});
    return id;
}

void Laptop::set(const RecordId& person, FieldId field, const QString& text)
{
    write({RecordType::Person, person, {{field, FieldValue::text(text)}}});
}

QString Laptop::shown(const RecordId& person, FieldId field)
{
    const auto record = core::storage::RecordReader(*m_db).load(RecordType::Person, person);
    return record ? record->values.get(field).toText() : QStringLiteral("-");
}

std::size_t Laptop::siblings(const RecordId& record, FieldId field)
{
    const auto names = core::storage::readLogNames(*m_db);
    const auto entry = core::storage::findRecord(*m_db, record);
    REQUIRE(names.has_value());
    REQUIRE(entry.has_value());
    if (!*entry)
        return 0;
    const auto state = core::storage::Projector(*m_db, *names).load((*entry)->row);
    REQUIRE(state.has_value());
    return state->siblings(static_cast<std::uint16_t>(field)).size();
}

core::storage::VersionVector Laptop::versions()
{
    const auto versions = core::storage::SyncStore(*m_db).versions(true);
    REQUIRE(versions.has_value());
    return *versions;
}

QByteArray Laptop::digest()
{
    const auto digest = core::storage::storedDigest(*m_db);
    REQUIRE(digest.has_value());
    return *digest;
}

core::sync::ExchangeReport Laptop::sync(core::sync::Transport& transport,
                                        const core::sync::ExchangeOptions& options)
{
    const auto report = core::sync::exchange(desk(), transport, options, core::JobControl());
    if (!report)
        FAIL(report.error().detail.toStdString());
    return *report;
}

} // namespace test
