// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/change_log.h"
#include "core/storage/log/log_receiver.h"
#include "tests/support/core/sync_sim/world.h"

#include <catch2/catch.hpp>

// The scenarios of docs/sync_protocol.md 2.12, each in its shortest form. World checks the oracle
// after every act; what stands here besides is what the scenario is about.

namespace {

using namespace Qt::StringLiterals;
using namespace test::sim;
using core::RecordId;
using core::forms::FieldId;
using core::forms::FieldValue;

QString nameOf(const char* text)
{
    return kMarker + u' ' + QString::fromLatin1(text);
}

void checkWell(const World& world)
{
    INFO(world.log().join(u'\n').toStdString());
    CHECK(world.fault().value_or(QString()).toStdString().empty());
}

qint64 conflictsAt(World& world, int laptop)
{
    return world.device(laptop).db().integer("SELECT count(*) FROM conflict")->value_or(-1);
}

qint64 peopleAt(World& world, int laptop)
{
    return world.device(laptop).db().integer("SELECT count(*) FROM person")->value_or(-1);
}

/// One person everybody has heard of.
RecordId sharedPerson(World& world)
{
    const RecordId person = world.addPerson(0, nameOf("Li"));
    for (int i = 0; i < world.laptops(); ++i)
        world.exchange(i);
    return person;
}

/// Both exchange twice.
void meet(World& world)
{
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < world.laptops(); ++i)
            world.exchange(i);
    }
}

} // namespace

TEST_CASE("scenario 1: two laptops write one field", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 1, 2);
    const RecordId person = sharedPerson(world);
    world.set(0, person, FieldId::PersonFullName, nameOf("A"));
    world.set(1, person, FieldId::PersonFullName, nameOf("B"));
    meet(world);
    CHECK(conflictsAt(world, 0) == 1);
    CHECK(conflictsAt(world, 1) == 1);
    world.set(1, person, FieldId::PersonFullName, nameOf("A"));
    world.settle(true);
    CHECK(conflictsAt(world, 0) == 0);
    checkWell(world);
}

TEST_CASE("scenario 2: two laptops write two fields", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 2, 2);
    const RecordId person = sharedPerson(world);
    world.set(0, person, FieldId::PersonFullName, nameOf("A"));
    world.set(1, person, FieldId::PersonSex, u"female"_s);
    world.settle(true);
    CHECK(conflictsAt(world, 0) == 0);
    checkWell(world);
}

TEST_CASE("scenarios 3 and 4: put aside and edited, put aside twice", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 3, 2);
    const RecordId person = sharedPerson(world);
    world.putAside(0, person);
    world.set(1, person, FieldId::PersonSex, u"male"_s);
    meet(world);
    CHECK(peopleAt(world, 0) == 1);
    CHECK(conflictsAt(world, 0) == 1);
    world.putAside(0, person);
    world.putAside(1, person);
    world.settle(true);
    CHECK(peopleAt(world, 1) == 0);
    CHECK(conflictsAt(world, 1) == 0);
    checkWell(world);
}

TEST_CASE("scenario 5: taken back by one, put aside again by another", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 5, 3);
    const RecordId person = sharedPerson(world);
    world.putAside(0, person);
    meet(world);
    world.takeBack(1, person);
    world.exchange(1);
    world.exchange(0);
    world.putAside(0, person);
    world.takeBack(2, person);
    world.settle(true);
    CHECK(peopleAt(world, 0) == 0);
    checkWell(world);
}

TEST_CASE("scenario 7: three laptops write one field and meet two by two", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 7, 3, 3);
    const RecordId person = sharedPerson(world);
    for (int i = 0; i < 3; ++i)
        world.set(i, person, FieldId::PersonFullName, nameOf("name") + QString::number(i));
    world.exchange(0, 1, {});
    world.exchange(1, 1, {});
    CHECK(conflictsAt(world, 1) == 1);
    world.set(1, person, FieldId::PersonFullName, nameOf("decided"));
    world.exchange(2, 2, {});
    world.exchange(1, 2, {});
    CHECK(conflictsAt(world, 1) == 1); // the third was not known to who decided
    world.settle(true);
    checkWell(world);
}

TEST_CASE("scenario 8: lost, twice, out of order and damaged", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 8, 3);
    const RecordId person = sharedPerson(world);
    for (int i = 0; i < 30; ++i) {
        world.set(i % 2, person, FieldId::PersonFullName, nameOf("n") + QString::number(i));
        world.exchange(i % 2, 0,
                       {.weather = {.drops = i % 3 == 0,
                                    .repeats = true,
                                    .reorders = true,
                                    .damages = i % 5 == 0},
                        .pageBytes = 700,
                        .seed = static_cast<std::uint64_t>(i)});
    }
    world.settle(true);
    checkWell(world);
}

TEST_CASE("scenario 9: the program dies at every step of taking a page in", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 9, 2);
    const RecordId person = sharedPerson(world);
    world.set(0, person, FieldId::PersonNeeds, FieldValue::codes({u"child"_s}));
    world.addPerson(0, nameOf("second"));
    world.exchange(0);
    int deaths = 0;
    const QByteArray before = world.device(1).image();
    for (int steps = 1; steps < 6000 && !world.fault(); steps += 61) {
        world.device(1).restore(before);
        world.dieAfter(steps);
        world.exchange(1);
        deaths += world.device(1).hasDied() ? 1 : 0;
    }
    CHECK(deaths > 20);
    world.settle(true);
    checkWell(world);
}

TEST_CASE("scenario 10: the hub is emptied, restored and made anew", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 10, 3);
    const RecordId person = sharedPerson(world);
    const test::MemoryPlace yesterday = world.place(0);
    world.set(0, person, FieldId::PersonSex, u"female"_s);
    meet(world);
    world.place(0) = yesterday;
    world.set(1, person, FieldId::PersonFullName, nameOf("today"));
    meet(world);
    CHECK(peopleAt(world, 2) == 1);
    world.place(0) = test::MemoryPlace();
    world.exchange(2);
    CHECK(peopleAt(world, 2) == 1); // nothing there takes nothing away here
    world.join();
    world.exchange(3);
    CHECK(peopleAt(world, 3) == 1);
    world.settle(true);
    checkWell(world);
}

TEST_CASE("scenario 11: what was left is there and the answer is lost", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 11, 2);
    const RecordId person = sharedPerson(world);
    world.set(0, person, FieldId::PersonSex, u"female"_s);
    world.exchange(0, 0, {.weather = {.failAfter = 2}});
    world.set(0, person, FieldId::PersonFullName, nameOf("next"));
    world.exchange(0);
    world.settle(true);
    checkWell(world);
}

TEST_CASE("scenario 14: clocks ten years off, turned back and standing still", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 14, 4);
    constexpr qint64 kTenYears = 3650LL * 24 * 3600 * 1000;
    const RecordId person = sharedPerson(world);
    world.device(0).clock().advance(kTenYears);
    world.device(1).clock().advance(-kTenYears / 2);
    for (int i = 0; i < 4; ++i)
        world.set(i, person, FieldId::PersonFullName, nameOf("at") + QString::number(i));
    meet(world);
    world.device(0).clock().advance(-2 * kTenYears);
    // Who decides has seen all of them, whatever the clock says.
    world.set(1, person, FieldId::PersonFullName, nameOf("decided"));
    world.settle(true);
    CHECK(conflictsAt(world, 0) == 0);
    checkWell(world);
}

TEST_CASE("scenario 15: an old stick comes back", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 15, 2, 2);
    const RecordId person = sharedPerson(world);
    world.exchange(0, 1, {});
    const test::MemoryPlace old = world.place(1);
    world.set(0, person, FieldId::PersonFullName, nameOf("new"));
    meet(world);
    world.place(1) = old;
    world.exchange(1, 1, {});
    world.settle(true);
    checkWell(world);
}

TEST_CASE("scenario 16: a mule brings what two never tell each other", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 16, 3, 2);
    world.addPerson(0, nameOf("far"));
    world.exchange(0, 0, {});
    world.exchange(1, 0, {});
    world.exchange(1, 1, {});
    world.exchange(2, 1, {});
    CHECK(peopleAt(world, 2) == 1);
    world.settle(true);
    checkWell(world);
}

TEST_CASE("scenario 19: a stranger's changes go nowhere", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 19, 2);
    sharedPerson(world);
    Device stranger(shelf, 20, 4711);
    REQUIRE(stranger.enter(world.device(0))); // knows the keys and was never let in
    REQUIRE(stranger.write({core::forms::RecordType::Person,
                            stranger.newId(),
                            {{FieldId::PersonFullName, FieldValue::text(nameOf("forged"))}},
                            0}));
    test::MemoryTransport line(world.place(0));
    REQUIRE(core::sync::exchange(stranger.desk(), line, {}, core::JobControl()));
    const auto report = world.exchange(1);
    CHECK(report.refused > 0);
    CHECK(peopleAt(world, 1) == 1);
    checkWell(world);
}

TEST_CASE("scenario 22: who is not sent protected fields misses nothing else", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 22, 3);
    const RecordId person = sharedPerson(world);
    world.set(0, person, FieldId::PersonPhone, nameOf("phone"));
    world.putAside(0, person);
    world.addPerson(0, nameOf("later"));
    world.exchange(0);
    world.exchange(1);
    CHECK(world.device(1).db().integer("SELECT count(*) FROM waiting")->value_or(-1) == 0);
    CHECK(peopleAt(world, 1) == 1);
    world.set(1, person, FieldId::PersonPhone, nameOf("other"));
    world.settle(true);
    checkWell(world);
}

TEST_CASE("scenario 24: a full disk, and a long backlog", "[core][sync][sim]")
{
    Shelf shelf;
    World world(shelf, 24, 2);
    const RecordId person = sharedPerson(world);
    for (int i = 0; i < 120; ++i)
        world.addPerson(0, nameOf("p") + QString::number(i));
    world.exchange(0, 0, {.pageBytes = 4000});
    world.device(1).leaveRoom(8);
    world.exchange(1, 0, {.pageBytes = 8000, .mayFail = true});
    const qint64 some = peopleAt(world, 1);
    CHECK(some < 121);
    world.device(1).leaveRoom(-1);
    world.set(1, person, FieldId::PersonSex, u"male"_s);
    world.settle(true);
    CHECK(peopleAt(world, 1) == 121);
    checkWell(world);
}
