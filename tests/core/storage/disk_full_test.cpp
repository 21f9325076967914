// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check/verify.h"
#include "core/storage/device.h"
#include "core/storage/draft_store.h"
#include "core/storage/record_reader.h"
#include "core/storage/record_writer.h"
#include "core/storage/sealed_store.h"
#include "tests/support/core/failing_vfs.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::RecordId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;

core::storage::RecordWrite savedName(const RecordId& id, const QString& name)
{
    return {RecordType::Person, id, {{FieldId::PersonFullName, FieldValue::text(name)}}, 0};
}

} // namespace

TEST_CASE(
    "writer: when the disk is full at any write, the save is whole or absent and the draft stays",
    "[core][storage]")
{
    const QTemporaryDir dir;
    test::FailingVfs disk;
    core::storage::SealedStore store({dir.path()}, core::storage::seal::DataKey::random(),
                                     disk.vfs());
    REQUIRE(store.createDatabase());
    auto opened = store.connect(8);
    REQUIRE(opened.has_value());
    core::storage::Database& db = **opened;
    core::SequentialIdSource ids;
    REQUIRE(core::storage::initialiseDevice(db, ids));
    const core::FixedClock clock(QDateTime(QDate(2025, 11, 10), QTime(2, 0), Qt::UTC));
    const core::domain::UserId author(ids.next());
    core::storage::ChangeBus bus;
    core::storage::RecordWriter writer({db, bus, clock, author});
    core::storage::DraftStore drafts(db);

    int failures = 0;
    for (int call = 1;; ++call) {
        core::storage::FormDraft draft{
            RecordId(ids.next()), RecordType::Person, {}, {}, call, author};
        draft.values.set(FieldId::PersonFullName, FieldValue::text(u"Half typed"_s));
        REQUIRE(drafts.keep(draft));
        disk.failAt(call, test::DiskFault::Full, true);
        const core::Status saved = writer.commit({savedName(draft.id, u"Somebody"_s)});
        const bool failed = disk.hasFailed();
        disk.disarm();

        const auto kept = drafts.find(draft.id);
        REQUIRE(kept.has_value());
        CHECK(kept->has_value());
        const auto stored = core::storage::RecordReader(db).load(RecordType::Person, draft.id);
        CHECK(stored.has_value() == saved.has_value());
        if (!saved) {
            ++failures;
            CHECK(saved.error().code == ErrorCode::DiskFull);
            // What did not fit is saved again when there is room.
            CHECK(writer.commit({savedName(draft.id, u"Somebody"_s)}).has_value());
        }
        if (!failed)
            break;
    }
    CHECK(failures > 0);
    const core::JobControl control;
    const auto report = core::storage::compareRebuilt(db, control);
    REQUIRE(report.has_value());
    CHECK(report->isClean());
    REQUIRE(store.writeWitness(db));
    const auto verified = core::storage::verifyStore(store, db, control);
    REQUIRE(verified.has_value());
    CHECK(verified->isClean());
}
