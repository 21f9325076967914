// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/other_laptop.h"

#include "core/session/store_connection.h"
#include "core/storage/check/verify.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/projector.h"

#include <catch2/catch.hpp>

namespace test {

using namespace Qt::StringLiterals;
using namespace core::storage;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;

namespace {

std::vector<Op> operationsOf(const RecordWrite& write, const RecordState& seen)
{
    std::vector<Op> ops;
    for (const core::forms::FieldEdit& edit : write.edits) {
        const std::vector<Op> some = operationsFor(seen, edit);
        ops.insert(ops.end(), some.begin(), some.end());
    }
    if (write.life == RecordWrite::Life::Delete)
        ops.push_back({OpKind::Delete, kLifeField, FieldValue::flag(true), seen.lastWrites()});
    if (write.life == RecordWrite::Life::Undelete) {
        Op undelete{OpKind::Undelete, kLifeField, {}, {}};
        for (const Sibling& sibling : seen.siblings(kLifeField))
            undelete.replaces.push_back(sibling.dot);
        ops.push_back(undelete);
    }
    return ops;
}

} // namespace

std::string findingsIn(TempSession& temp)
{
    const core::JobControl control;
    const auto report = compareRebuilt(databaseUnder(temp), control);
    REQUIRE(report.has_value());
    std::string found;
    for (const Finding& finding : report->findings)
        found += findingName(finding.kind).toStdString() + " " + finding.where.toStdString() + "; ";
    return found;
}

Database& databaseUnder(TempSession& temp)
{
    return static_cast<core::session::StoreConnection&>(temp.here()).database();
}

OtherLaptop::OtherLaptop(TempSession& temp, const QString& letters, const QString& name)
    : m_temp(temp), m_clock(temp.clock().now()), m_user(temp.ids().next()), m_hash(kHashSize, '\0')
{
    const core::domain::DeviceId device(temp.ids().next());
    Database& db = databaseUnder(temp);
    REQUIRE(db.run("INSERT INTO device (id, public_key, letters) VALUES (?,?,?)", device,
                   QByteArray(32, 'k'), letters));
    const core::domain::StreamId id(temp.ids().next());
    REQUIRE(db.run("INSERT INTO stream (id, device, incarnation, compartment, head, hash, hlc) "
                   "VALUES (?,?,?,?,0,?,0)",
                   id, device, QByteArray(8, 'i'), QByteArray(16, 'c'), m_hash));
    m_stream = db.integer("SELECT number FROM stream WHERE id = ?", id)->value();
    create(RecordType::Laptop, core::toRecordId(device),
           {{FieldId::LaptopLetters, FieldValue::text(letters)},
            {FieldId::LaptopName, FieldValue::text(name)},
            {FieldId::LaptopState, FieldValue::text(u"enrolled"_s)}});
    create(RecordType::User, core::toRecordId(m_user),
           {{FieldId::UserName, FieldValue::text(u"User of "_s + letters)}});
}

RecordState OtherLaptop::seen(const core::RecordId& record)
{
    Database& db = databaseUnder(m_temp);
    const auto entry = findRecord(db, record);
    REQUIRE(entry.has_value());
    if (!*entry)
        return RecordState();
    const auto names = readLogNames(db);
    REQUIRE(names.has_value());
    auto state = Projector(db, *names).load((*entry)->row);
    REQUIRE(state.has_value());
    return *state;
}

void OtherLaptop::create(RecordType type, const core::RecordId& record,
                         std::vector<core::forms::FieldEdit> edits)
{
    write({type, record, std::move(edits)}, RecordState());
}

void OtherLaptop::write(const RecordWrite& write, const RecordState& seen)
{
    Change change{.author = m_user,
                  .record = write.id,
                  .type = static_cast<std::uint8_t>(write.type),
                  .ops = operationsOf(write, seen),
                  .note = write.note};
    Database& db = databaseUnder(m_temp);
    auto transaction = Transaction::begin(db);
    REQUIRE(transaction.has_value());
    const auto names = readLogNames(db);
    REQUIRE(names.has_value());
    auto entry = findRecord(db, write.id);
    REQUIRE(entry.has_value());
    if (!*entry) {
        const auto added = addRecord(db, write.id, *names);
        REQUIRE(added.has_value());
        *entry = *added;
    }
    core::HybridClock hybrid(m_clock, m_last);
    change.stream = m_stream;
    change.seq = ++m_seq;
    change.prev = m_hash;
    change.hlc = m_last = hybrid.tick();
    const ChangeLabel label{names->groupSecret, names->streams.idOf(m_stream),
                            change.seq,         change.record,
                            change.prev,        names->currentEpoch(Lane::Open)};
    const QByteArray sealed =
        sealChange(encodeChange(change, names->streams), label, (*entry)->key);
    m_hash = changeHash(sealed);
    REQUIRE(
        db.run("INSERT INTO change (stream, seq, record, type, hlc, author, prev, hash, sealed) "
               "VALUES (?,?,?,?,?,?,?,?,?)",
               change.stream, change.seq, (*entry)->row, qint64{change.type},
               static_cast<qint64>(change.hlc.value), change.author, change.prev, m_hash, sealed));
    REQUIRE(db.run("UPDATE stream SET head = ?, hash = ?, hlc = ? WHERE number = ?", m_seq, m_hash,
                   static_cast<qint64>(m_last.value), m_stream));
    Projector projector(db, *names);
    auto state = projector.load((*entry)->row);
    REQUIRE(state.has_value());
    REQUIRE(projector.apply((*entry)->row, change, *state));
    REQUIRE(projector.finish().has_value());
    REQUIRE(transaction->commit());
}

} // namespace test
