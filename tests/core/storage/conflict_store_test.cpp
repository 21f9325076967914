// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict_store.h"
#include "core/storage/log/change_log.h"
#include "tests/support/core/other_laptop.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::RecordId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::storage::Clash;
using core::storage::ClashRow;
using core::storage::FieldConflict;
using core::storage::RecordWrite;

RecordWrite personWrite(const RecordId& id, FieldId field, const QString& value)
{
    return {RecordType::Person, id, {{field, FieldValue::text(value)}}};
}

void save(test::TempSession& temp, const RecordWrite& write)
{
    REQUIRE(temp.here().writer().commit({write}));
}

std::vector<FieldConflict> fieldsOf(test::TempSession& temp, const RecordId& id)
{
    const auto fields = temp.here().conflicts().fieldsOf(id);
    REQUIRE(fields.has_value());
    return *fields;
}

qint64 countOpen(test::TempSession& temp)
{
    const auto count = temp.here().conflicts().countOpen();
    REQUIRE(count.has_value());
    return *count;
}

} // namespace

TEST_CASE("conflicts: a field two laptops wrote tells who, when, where and what each knew",
          "[core][storage][conflicts]")
{
    test::TempSession temp;
    test::OtherLaptop other(temp, u"NRW"_s, u"interviews"_s);
    const RecordId id = core::toRecordId(temp.addPerson({.name = u"Abebe"_s}));
    CHECK(countOpen(temp) == 0);
    const auto seen = other.seen(id);
    temp.clock().advance(60'000);
    other.clock().advance(30'000);
    save(temp, personWrite(id, FieldId::PersonFullName, u"Abebe Bekele"_s));
    other.write(personWrite(id, FieldId::PersonFullName, u"Abeba Bekele"_s), seen);

    CHECK(countOpen(temp) == 1);
    const auto open = temp.here().conflicts().open(0);
    REQUIRE(open.has_value());
    REQUIRE(open->size() == 1);
    CHECK(open->front().record == id);
    CHECK(open->front().title == u"Abebe Bekele"_s);
    CHECK(open->front().code.startsWith(temp.session().site().deviceLetters));
    CHECK(open->front().fields == 1);
    CHECK(open->front().clashes == 0);

    const auto fields = fieldsOf(temp, id);
    REQUIRE(fields.size() == 1);
    const FieldConflict& name = fields.front();
    CHECK(name.field == static_cast<std::uint16_t>(FieldId::PersonFullName));
    CHECK(name.inForce.toText() == u"Abebe Bekele"_s);
    CHECK_FALSE(name.prevails);
    REQUIRE(name.values.size() == 2);
    const auto& mine = name.values[0];
    const auto& theirs = name.values[1];
    CHECK(mine.value.toText() == u"Abebe Bekele"_s);
    CHECK(mine.authorName == u"Daw Mya Sein"_s);
    CHECK(mine.deviceLetters == temp.session().site().deviceLetters);
    CHECK(mine.atMs == temp.clock().nowMs());
    CHECK(theirs.value.toText() == u"Abeba Bekele"_s);
    CHECK(theirs.authorName == u"User of NRW"_s);
    CHECK(theirs.deviceLetters == u"NRW"_s);
    CHECK(theirs.deviceName == u"interviews"_s);
    CHECK(theirs.atMs == other.clock().nowMs());
    CHECK(theirs.author == other.user());
    CHECK(mine.replaced == std::vector{FieldValue::text(u"Abebe"_s)});
    CHECK(theirs.replaced == std::vector{FieldValue::text(u"Abebe"_s)});
    CHECK(test::findingsIn(temp) == "");

    save(temp, personWrite(id, FieldId::PersonFullName, u"Abeba Bekele"_s));
    CHECK(countOpen(temp) == 0);
    CHECK(fieldsOf(temp, id).empty());
}

TEST_CASE("conflicts: a record nobody knows is not found", "[core][storage][conflicts]")
{
    test::TempSession temp;
    const auto fields = temp.here().conflicts().fieldsOf(RecordId(temp.ids().next()));
    REQUIRE_FALSE(fields.has_value());
    CHECK(fields.error().code == core::ErrorCode::NotFound);
    CHECK(temp.here().conflicts().clashesOf(RecordId(temp.ids().next()))->empty());
}

TEST_CASE("conflicts: consent that shares less is in force whatever the clocks say",
          "[core][storage][conflicts]")
{
    test::TempSession temp;
    test::OtherLaptop other(temp, u"NRW"_s, u"interviews"_s);
    const RecordId id = core::toRecordId(temp.addPerson({.name = u"Abebe"_s}));
    const auto seen = other.seen(id);
    other.clock().advance(-5LL * 365 * 24 * 3600 * 1000);
    save(temp, personWrite(id, FieldId::PersonConsentTravel, u"agreed"_s));
    other.write(personWrite(id, FieldId::PersonConsentTravel, u"declined"_s), seen);
    const auto fields = fieldsOf(temp, id);
    REQUIRE(fields.size() == 1);
    CHECK(fields.front().inForce.toText() == u"declined"_s);
    CHECK(fields.front().prevails);
    CHECK(fields.front().values.front().replaced.empty());
    CHECK(temp.here().people().row(core::domain::PersonId(id.bytes()))->consentTravel ==
          u"declined"_s);
}

TEST_CASE("conflicts: the same answer on two laptops waits for nobody",
          "[core][storage][conflicts]")
{
    test::TempSession temp;
    test::OtherLaptop other(temp, u"NRW"_s, u"interviews"_s);
    const RecordId id = core::toRecordId(temp.addPerson({.name = u"Abebe"_s}));
    const auto seen = other.seen(id);
    save(temp, personWrite(id, FieldId::PersonWhereabouts, u"clinic"_s));
    other.write(personWrite(id, FieldId::PersonWhereabouts, u"clinic"_s), seen);
    CHECK(other.seen(id).siblings(static_cast<std::uint16_t>(FieldId::PersonWhereabouts)).size() ==
          2);
    CHECK(countOpen(temp) == 0);
    save(temp, personWrite(id, FieldId::PersonWhereabouts, u"here"_s));
    CHECK(other.seen(id).siblings(static_cast<std::uint16_t>(FieldId::PersonWhereabouts)).size() ==
          1);
}

TEST_CASE("conflicts: put aside on one laptop and edited on another stays in sight",
          "[core][storage][conflicts]")
{
    test::TempSession temp;
    test::OtherLaptop other(temp, u"NRW"_s, u"interviews"_s);
    const auto person = temp.addPerson({.name = u"Abebe"_s});
    const RecordId id = core::toRecordId(person);
    save(temp, personWrite(id, FieldId::PersonPhone, u"+66 81 000 0000"_s));
    const auto seen = other.seen(id);
    RecordWrite aside{RecordType::Person, id, {}};
    aside.life = RecordWrite::Life::Delete;
    save(temp, aside);
    CHECK(temp.here().people().row(person).error().code == core::ErrorCode::NotFound);
    other.write(personWrite(id, FieldId::PersonFullName, u"Abebe Bekele"_s), seen);

    CHECK(temp.here().people().row(person).has_value());
    CHECK(countOpen(temp) == 1);
    const auto fields = fieldsOf(temp, id);
    REQUIRE(fields.size() == 1);
    CHECK(fields.front().field == core::storage::kLifeField);
    CHECK_FALSE(fields.front().inForce.toFlag());
    REQUIRE(fields.front().values.size() == 2);
    CHECK(fields.front().values[0].value.toFlag());
    CHECK(fields.front().values[0].authorName == u"Daw Mya Sein"_s);
    CHECK_FALSE(fields.front().values[1].value.toFlag());
    CHECK(fields.front().values[1].deviceLetters == u"NRW"_s);
    CHECK(test::findingsIn(temp) == "");

    SECTION("put aside all the same")
    {
        save(temp, aside);
        CHECK(temp.here().people().row(person).error().code == core::ErrorCode::NotFound);
    }
    SECTION("kept")
    {
        aside.life = RecordWrite::Life::Undelete;
        save(temp, aside);
        CHECK(temp.here().people().row(person).has_value());
    }
    CHECK(countOpen(temp) == 0);
    CHECK(test::findingsIn(temp) == "");
}

TEST_CASE("conflicts: the open ones are people first, then the newest",
          "[core][storage][conflicts]")
{
    test::TempSession temp;
    test::OtherLaptop other(temp, u"NRW"_s, u"interviews"_s);
    const auto manifest = temp.addManifest(u"Bus 1"_s);
    const RecordId trip = core::toRecordId(manifest);
    const RecordId early = core::toRecordId(temp.addPerson({.name = u"Early"_s}));
    const RecordId late = core::toRecordId(temp.addPerson({.name = u"Late"_s}));
    const auto disagree = [&](RecordType type, const RecordId& id, FieldId field) {
        const auto seen = other.seen(id);
        temp.clock().advance(60'000);
        save(temp, {type, id, {{field, FieldValue::text(u"here"_s)}}});
        other.write({type, id, {{field, FieldValue::text(u"there"_s)}}}, seen);
    };
    disagree(RecordType::Person, early, FieldId::PersonNativeName);
    disagree(RecordType::Person, late, FieldId::PersonNativeName);
    disagree(RecordType::Manifest, trip, FieldId::ManifestDriver);
    const auto open = temp.here().conflicts().open(0);
    REQUIRE(open.has_value());
    REQUIRE(open->size() == 3);
    CHECK((*open)[0].record == late);
    CHECK((*open)[1].record == early);
    CHECK((*open)[2].record == trip);
    CHECK((*open)[2].title == u"Bus 1"_s);
    CHECK(temp.here().conflicts().open(2)->size() == 2);
    CHECK(countOpen(temp) == 3);
}
