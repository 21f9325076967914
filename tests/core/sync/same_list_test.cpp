// SPDX-License-Identifier: GPL-3.0-or-later
// What two laptops make without knowing of each other and is one thing all the same.
#include "core/domain/manifest.h"
#include "core/storage/check/verify.h"
#include "core/storage/conflict_store.h"
#include "tests/support/core/laptop.h"
#include "tests/support/core/memory_transport.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::RecordId;
using core::domain::ManifestId;
using core::domain::PassengerId;
using core::domain::PersonId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::storage::RecordWrite;
using test::Laptop;
using test::MemoryPlace;
using test::MemoryTransport;

void meet(MemoryPlace& place, std::initializer_list<Laptop*> laptops,
          const core::sync::ExchangeOptions& options = {})
{
    for (int round = 0; round < 2; ++round) {
        for (Laptop* laptop : laptops) {
            MemoryTransport line(place);
            laptop->sync(line, options);
        }
    }
}

PassengerId listOn(Laptop& laptop, const ManifestId& manifest, const PersonId& person)
{
    const PassengerId id = core::domain::passengerId(manifest, person);
    laptop.write({RecordType::Passenger,
                  core::toRecordId(id),
                  {{FieldId::PassengerManifest, FieldValue::reference(manifest)},
                   {FieldId::PassengerPerson, FieldValue::reference(person)},
                   {FieldId::PassengerState, FieldValue::text(u"listed"_s)}}});
    return id;
}

bool rebuilds(Laptop& laptop)
{
    const auto report = core::storage::compareRebuilt(laptop.db(), core::JobControl());
    return report && report->isClean();
}

} // namespace

TEST_CASE("same list: one person listed and boarded on two laptops is one passenger",
          "[core][sync][conflicts]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    const PersonId person(a.addPerson(u"Abebe"_s).bytes());
    const ManifestId bus(a.ids().next());
    a.write({RecordType::Manifest,
             core::toRecordId(bus),
             {{FieldId::ManifestTitle, FieldValue::text(u"Bus 1"_s)}}});
    meet(place, {&a, &b});
    const RecordId passenger = core::toRecordId(listOn(a, bus, person));
    listOn(b, bus, person);
    for (Laptop* laptop : {&a, &b})
        laptop->write({RecordType::Passenger,
                       passenger,
                       {{FieldId::PassengerState, FieldValue::text(u"boarded"_s)}}});
    meet(place, {&a, &b});
    for (Laptop* laptop : {&a, &b}) {
        CHECK(laptop->db().integer("SELECT count(*) FROM passenger")->value_or(0) == 1);
        CHECK(laptop->siblings(passenger, FieldId::PassengerState) == 2);
        CHECK(core::storage::ConflictStore(laptop->db()).countOpen() == 0);
        CHECK(rebuilds(*laptop));
    }
    CHECK(a.digest() == b.digest());
}

TEST_CASE("same list: taken off on one laptop and boarded on another, the boarding counts",
          "[core][sync][conflicts]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    const PersonId person(a.addPerson(u"Abebe"_s).bytes());
    const ManifestId bus(a.ids().next());
    const RecordId passenger = core::toRecordId(listOn(a, bus, person));
    meet(place, {&a, &b});
    const auto set = [&passenger](Laptop& laptop, const QString& state) {
        laptop.write({RecordType::Passenger,
                      passenger,
                      {{FieldId::PassengerState, FieldValue::text(state)}}});
    };
    set(b, u"boarded"_s);
    a.clock().advance(3600 * 1000);
    set(a, u"removed"_s);
    meet(place, {&a, &b});
    for (Laptop* laptop : {&a, &b}) {
        CHECK(laptop->db().integer("SELECT state = 'boarded' FROM passenger")->value_or(0) == 1);
        const auto fields = core::storage::ConflictStore(laptop->db()).fieldsOf(passenger);
        REQUIRE(fields->size() == 1);
        CHECK(fields->front().prevails);
    }
}

TEST_CASE("same list: a protected field two laptops were the first to write is read by both",
          "[core][sync][conflicts]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    const core::sync::ExchangeOptions all{.withProtected = true};
    const RecordId person = a.addPerson(u"Naw Paw"_s);
    meet(place, {&a, &b}, all);
    a.set(person, FieldId::PersonPhone, u"+66 1"_s);
    b.set(person, FieldId::PersonPhone, u"+66 2"_s);
    meet(place, {&a, &b}, all);
    CHECK(a.siblings(person, FieldId::PersonPhone) == 2);
    CHECK(b.siblings(person, FieldId::PersonPhone) == 2);
    CHECK(a.digest() == b.digest());
}

TEST_CASE("same list: a delete says nothing of protected fields, which are not everywhere",
          "[core][sync][conflicts]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    const RecordId person = a.addPerson(u"Naw Paw"_s);
    a.set(person, FieldId::PersonPhone, u"+66 1"_s);
    RecordWrite aside{RecordType::Person, person, {}};
    aside.life = RecordWrite::Life::Delete;
    a.write(aside);
    meet(place, {&a, &b}); // without protected fields
    for (Laptop* laptop : {&a, &b}) {
        CHECK(laptop->db().integer("SELECT count(*) FROM person")->value_or(-1) == 0);
        CHECK(core::storage::ConflictStore(laptop->db()).countOpen() == 0);
    }
    CHECK(a.versions().heads().size() >= b.versions().heads().size());
}
