// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check/verify.h"
#include "core/storage/device.h"
#include "core/storage/log/change_log.h"
#include "core/storage/log/projector.h"
#include "core/storage/log/shred.h"
#include "core/storage/sync_store.h"
#include "core/sync/bundle/bundle_reader.h"
#include "core/sync/bundle/bundle_writer.h"
#include "core/sync/folder/folder_transport.h"
#include "core/sync/road_seal.h"
#include "tests/support/core/laptop.h"
#include "tests/support/core/memory_transport.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

namespace {

using namespace Qt::StringLiterals;
using core::RecordId;
using core::forms::FieldId;
using core::storage::Lane;
using core::sync::ExchangeOptions;
using core::sync::ExchangeReport;
using test::Laptop;
using test::MemoryPlace;
using test::MemoryTransport;

using Group = std::vector<Laptop*>;
const ExchangeOptions kAll{.withProtected = true};

ExchangeReport meetAt(MemoryPlace& place, Laptop& laptop, const ExchangeOptions& options = kAll)
{
    MemoryTransport line(place);
    return laptop.sync(line, options);
}

void goRound(MemoryPlace& place, const Group& group, int rounds = 4)
{
    for (int round = 0; round < rounds; ++round) {
        for (Laptop* laptop : group)
            meetAt(place, *laptop);
    }
}

/// All that lives in all registers, by names everybody knows.
QStringList livesIn(Laptop& laptop)
{
    const auto names = core::storage::readLogNames(laptop.db());
    REQUIRE(names.has_value());
    core::storage::Projector projector(laptop.db(), *names);
    auto rows = laptop.db().prepare("SELECT r.row, r.id FROM record r ORDER BY r.id");
    REQUIRE(rows.has_value());
    QStringList lines;
    while (*rows->step()) {
        const auto state = projector.load(rows->integer(0));
        REQUIRE(state.has_value());
        for (const auto& [field, live] : state->fields()) {
            for (const auto& one : live) {
                const bool isErased = field == core::storage::kErasedField;
                const bool isPlain = field != core::storage::kLifeField;
                const QString name =
                    isErased
                        ? QString()
                        : names->streams.namesOf(one.dot.stream, one.dot.seq).front().id.toString();
                lines.append(u"%1 %2 %3 %4 %5 %6"_s.arg(QString::fromLatin1(rows->blob(1).toHex()))
                                 .arg(field)
                                 .arg(name)
                                 .arg(isErased ? 0 : one.dot.seq)
                                 .arg(isErased ? 0 : one.dot.op)
                                 .arg(isPlain ? one.value.toText() : QString()));
            }
            lines.append(u"%1 %2 %3"_s.arg(QString::fromLatin1(rows->blob(1).toHex()))
                             .arg(field)
                             .arg(state->isConflict(field) ? 1 : 0));
        }
    }
    lines.sort();
    return lines;
}

void checkWhole(Laptop& laptop)
{
    const auto report = core::storage::compareRebuilt(laptop.db(), core::JobControl());
    REQUIRE(report.has_value());
    for (const auto& finding : report->findings)
        UNSCOPED_INFO(core::storage::findingName(finding.kind).toStdString()
                      << " " << finding.where.toStdString());
    CHECK(report->isClean());
    CHECK(laptop.db().integer("SELECT count(*) FROM waiting")->value_or(-1) == 0);
}

/// The same everywhere, and each laptop's own log gives it again.
void checkSame(const Group& group)
{
    for (Laptop* laptop : group) {
        CHECK((laptop->versions() == group.front()->versions()));
        CHECK((laptop->digest() == group.front()->digest()));
        const QStringList here = livesIn(*laptop);
        const QStringList there = livesIn(*group.front());
        UNSCOPED_INFO(here.join(u'\n').toStdString() << "\n--\n"
                                                     << there.join(u'\n').toStdString());
        CHECK((here == there));
        checkWhole(*laptop);
    }
}

/// Nothing is left to say.
void checkQuiet(MemoryPlace& place, const Group& group)
{
    for (Laptop* laptop : group) {
        const ExchangeReport report = meetAt(place, *laptop);
        CHECK(report.received == 0);
        CHECK(report.sent == 0);
        CHECK(report.forks == 0);
        CHECK_FALSE(report.wasRestored);
        CHECK_FALSE(report.digestDiffers);
        CHECK(report.traffic.roundTrips == 1);
    }
}

qint64 ownStream(Laptop& laptop, Lane lane)
{
    const auto names = core::storage::readLogNames(laptop.db());
    REQUIRE(names.has_value());
    return names->ownStream(lane);
}

std::size_t forksOf(Laptop& laptop)
{
    const auto forks = core::storage::SyncStore(laptop.db()).forks();
    REQUIRE(forks.has_value());
    return forks->size();
}

void eraseRecord(Laptop& laptop, const RecordId& record)
{
    using namespace core::storage;
    auto transaction = Transaction::begin(laptop.db());
    REQUIRE(transaction.has_value());
    auto end = LogEnd::open(laptop.db(), laptop.clock());
    REQUIRE(end.has_value());
    const auto entry = findRecord(laptop.db(), record);
    REQUIRE((entry.has_value() && *entry));
    Projector projector(laptop.db(), end->names());
    auto state = projector.load((*entry)->row);
    REQUIRE(state.has_value());
    Change change{.author = laptop.user(),
                  .record = record,
                  .type = static_cast<std::uint8_t>(core::forms::RecordType::Person),
                  .ops = {{OpKind::Erase, kErasedField, {}, {}}}};
    REQUIRE(end->append(**entry, change, Lane::Open));
    const auto certificate = certifyErasure(laptop.db(), end->names(), record);
    REQUIRE(certificate.has_value());
    REQUIRE(shredRecord(laptop.db(), (*entry)->row, record, *certificate));
    REQUIRE(laptop.db().run("UPDATE change SET unread = 0 WHERE stream = ? AND seq = ?",
                            change.stream, change.seq));
    REQUIRE(projector.apply((*entry)->row, change, *state));
    REQUIRE(projector.finish());
    REQUIRE(end->finish());
    REQUIRE(transaction->commit());
}

} // namespace

TEST_CASE("fork: a restored laptop that wrote nothing gets its own work back and begins anew",
          "[core][sync][fork]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    a.addPerson(u"Before"_s);
    goRound(place, {&a, &b});
    Laptop restored(11, a, Laptop::Image{});
    const auto later = a.addPerson(u"Later"_s);
    goRound(place, {&a, &b});
    const qint64 old = ownStream(restored, Lane::Open);
    const ExchangeReport report = meetAt(place, restored);
    CHECK(report.wasRestored);
    CHECK(report.forks == 0);
    CHECK(restored.shown(later, FieldId::PersonFullName) == u"Later"_s);
    CHECK(ownStream(restored, Lane::Open) != old);
    restored.set(later, FieldId::PersonFullName, u"Later still"_s);
    goRound(place, {&restored, &b});
    CHECK(b.siblings(later, FieldId::PersonFullName) == 1);
    CHECK(b.shown(later, FieldId::PersonFullName) == u"Later still"_s);
    checkSame({&restored, &b});
    checkQuiet(place, {&restored, &b});
    CHECK(forksOf(b) == 0);
}

TEST_CASE("fork: what both copies of a laptop wrote is kept, in whatever order others hear of it",
          "[core][sync][fork]")
{
    for (int order = 0; order < 24; ++order) {
        Laptop a(1);
        Laptop b(2, a);
        Laptop c(3, a);
        b.meet(c);
        a.meet(b);
        MemoryPlace place;
        const auto person = a.addPerson(u"Before"_s);
        a.set(person, FieldId::PersonSex, u"male"_s);
        goRound(place, {&a, &b, &c}, 2);
        Laptop twin(11, a, Laptop::Image{});
        a.set(person, FieldId::PersonFullName, u"Of the one"_s);
        a.set(person, FieldId::PersonPhone, u"111"_s);
        twin.set(person, FieldId::PersonFullName, u"Of the other"_s);
        twin.set(person, FieldId::PersonPhone, u"222"_s);
        twin.addPerson(u"Only there"_s);
        std::array<int, 4> turn{0, 1, 2, 3};
        for (int i = 0; i < order; ++i)
            std::next_permutation(turn.begin(), turn.end());
        const std::array<Laptop*, 4> all{&a, &twin, &b, &c};
        Group group;
        for (const int i : turn)
            group.push_back(all.at(static_cast<std::size_t>(i)));
        INFO("order " << order);
        goRound(place, group);
        CHECK(b.siblings(person, FieldId::PersonFullName) == 2);
        CHECK(b.siblings(person, FieldId::PersonPhone) == 2);
        checkSame(group);
        checkQuiet(place, group);
        CHECK(forksOf(c) == 2); // one a lane
        CHECK(ownStream(a, Lane::Open) != ownStream(b, Lane::Open));
        // Who has seen both decides, and that is the end of it.
        c.set(person, FieldId::PersonFullName, u"Decided"_s);
        a.addPerson(u"Work goes on"_s);
        twin.addPerson(u"Here too"_s);
        goRound(place, group);
        CHECK(twin.siblings(person, FieldId::PersonFullName) == 1);
        checkSame(group);
        checkQuiet(place, group);
    }
}

TEST_CASE("fork: who wrote on top of one copy is understood by who knew the other",
          "[core][sync][fork]")
{
    Laptop a(1);
    Laptop b(2, a);
    Laptop c(3, a);
    b.meet(c);
    a.meet(b);
    MemoryPlace place;
    const auto person = a.addPerson(u"Before"_s);
    goRound(place, {&a, &b, &c}, 2);
    Laptop twin(11, a, Laptop::Image{});
    a.set(person, FieldId::PersonFullName, u"Of the one"_s);
    twin.set(person, FieldId::PersonFullName, u"Of the other"_s);
    // Two rooms without a door: one hears of the one, the other of the other.
    MemoryPlace here;
    MemoryPlace there;
    goRound(here, {&a, &b}, 2);
    goRound(there, {&twin, &c}, 2);
    CHECK(c.shown(person, FieldId::PersonFullName) == u"Of the other"_s);
    b.set(person, FieldId::PersonFullName, u"B mended it"_s);
    c.set(person, FieldId::PersonFullName, u"C mended it"_s);
    core::storage::RecordWrite aside{core::forms::RecordType::Person, person, {}};
    aside.life = core::storage::RecordWrite::Life::Delete;
    c.write(aside);
    goRound(here, {&a, &b}, 2);
    goRound(there, {&twin, &c}, 2);
    // B carries both rooms together.
    meetAt(there, b);
    CHECK(forksOf(b) == 1);
    CHECK(b.siblings(person, FieldId::PersonFullName) == 2); // B's and C's, neither of the copies'
    goRound(here, {&b, &a}, 3);
    goRound(there, {&b, &twin, &c}, 3);
    goRound(here, {&c, &twin, &b, &a}, 3);
    goRound(there, {&a, &b, &twin, &c}, 3);
    const Group group{&a, &twin, &b, &c};
    checkSame(group);
    checkQuiet(here, group);
    checkQuiet(there, group);
    CHECK(a.siblings(person, FieldId::PersonFullName) == 2);
    CHECK(a.db().integer("SELECT count(*) FROM person WHERE id = ?", person)->value_or(0) == 1);
}

TEST_CASE("fork: a record erased by one copy is gone, whatever the other wrote in it",
          "[core][sync][fork]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    const auto person = a.addPerson(u"Before"_s);
    goRound(place, {&a, &b}, 2);
    Laptop twin(11, a, Laptop::Image{});
    twin.set(person, FieldId::PersonFullName, u"Of the other"_s);
    const auto kept = twin.addPerson(u"Kept"_s);
    eraseRecord(a, person);
    a.addPerson(u"After"_s);
    SECTION("the erasure comes first")
    {
        goRound(place, {&a, &b, &twin});
    }
    SECTION("the edit comes first")
    {
        goRound(place, {&twin, &b, &a});
    }
    goRound(place, {&a, &b, &twin}, 2);
    CHECK(b.siblings(person, FieldId::PersonFullName) == 0);
    CHECK(b.shown(kept, FieldId::PersonFullName) == u"Kept"_s);
    CHECK(livesIn(a) == livesIn(b));
    CHECK(livesIn(twin) == livesIn(b));
    CHECK(a.digest() == b.digest());
    CHECK(twin.digest() == b.digest());
    checkQuiet(place, {&a, &b, &twin});
}

TEST_CASE("fork: through a shared folder both copies' work reaches everybody", "[core][sync][fork]")
{
    QTemporaryDir folder;
    Laptop a(1);
    Laptop b(2, a);
    const auto group = core::storage::readGroup(a.db());
    REQUIRE(group.has_value());
    const core::sync::RoadSeal seal(group->secret);
    const auto visit = [&](Laptop& laptop) {
        core::sync::FolderTransport line(folder.path(), seal);
        return laptop.sync(line, kAll);
    };
    const auto person = a.addPerson(u"Before"_s);
    for (int i = 0; i < 70; ++i)
        a.set(person, FieldId::PersonFullName, u"Before %1"_s.arg(i));
    visit(a);
    visit(b);
    Laptop twin(11, a, Laptop::Image{});
    a.set(person, FieldId::PersonFullName, u"Of the one"_s);
    for (int i = 0; i < 100; ++i)
        twin.set(person, FieldId::PersonFullName, u"Of the other %1"_s.arg(i));
    SECTION("the longer first")
    {
        visit(twin);
        visit(a);
    }
    SECTION("the shorter first")
    {
        visit(a);
        visit(twin);
    }
    for (int round = 0; round < 3; ++round) {
        for (Laptop* laptop : {&b, &a, &twin})
            visit(*laptop);
    }
    Laptop fresh(3, a);
    visit(fresh);
    CHECK(fresh.siblings(person, FieldId::PersonFullName) == 2);
    for (Laptop* laptop : {&b, &a, &twin})
        visit(*laptop);
    checkSame({&a, &b, &twin, &fresh});
    const ExchangeReport again = visit(b);
    CHECK(again.received == 0);
    CHECK(again.sent == 0);
}

TEST_CASE("fork: by bundles alone each copy hears of the other, and so do others",
          "[core][sync][fork]")
{
    QTemporaryDir stick;
    Laptop a(1);
    Laptop b(2, a);
    const auto group = core::storage::readGroup(a.db());
    REQUIRE(group.has_value());
    const core::sync::RoadSeal seal(group->secret);
    int number = 0;
    /// A stick for somebody who is known to have what @p to had when it was last heard of.
    const auto carry = [&](Laptop& from, const core::storage::VersionVector& known, Laptop& to) {
        const QString path = stick.filePath(u"%1.hwbundle"_s.arg(++number));
        const auto keys = core::storage::readDeviceKeys(from.db());
        const auto others = core::storage::readDeviceKeys(to.db());
        REQUIRE((keys.has_value() && others.has_value()));
        auto writer = core::sync::BundleWriter::create(path, seal, *keys, {.from = known});
        REQUIRE(writer.has_value());
        from.sync(**writer, kAll);
        auto reader = core::sync::BundleReader::open(path, seal, *others);
        REQUIRE(reader.has_value());
        return to.sync(**reader, kAll);
    };
    const auto person = a.addPerson(u"Before"_s);
    carry(a, {}, b);
    Laptop twin(11, a, Laptop::Image{});
    a.set(person, FieldId::PersonFullName, u"Of the one"_s);
    for (int i = 0; i < 80; ++i)
        twin.set(person, FieldId::PersonFullName, u"Of the other %1"_s.arg(i));
    carry(twin, b.versions(), b);
    // A goes by what B told of: the same stream, and more of it than A ever wrote.
    CHECK(carry(a, {}, b).forks == 1);
    CHECK(b.siblings(person, FieldId::PersonFullName) == 2);
    const ExchangeReport told = carry(b, a.versions(), a);
    CHECK(told.forks == 1);
    CHECK(told.wasRestored);
    carry(b, twin.versions(), twin);
    carry(a, b.versions(), b);
    carry(twin, b.versions(), b);
    carry(b, {}, a);
    carry(b, {}, twin);
    checkSame({&a, &b, &twin});
}

TEST_CASE("fork: what only one copy wrote counts as not shared until that way is known elsewhere",
          "[core][sync][fork]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    const auto person = a.addPerson(u"Before"_s);
    goRound(place, {&a, &b}, 2);
    Laptop twin(11, a, Laptop::Image{});
    for (int i = 0; i < 5; ++i)
        twin.set(person, FieldId::PersonFullName, u"Of the other %1"_s.arg(i));
    goRound(place, {&twin, &b}, 1);
    a.set(person, FieldId::PersonFullName, u"Of the one"_s);
    const auto before = core::storage::SyncStore(a.db()).unshared();
    REQUIRE(before.has_value());
    CHECK(before->records == 1);
    goRound(place, {&a, &b, &a}, 1);
    const auto after = core::storage::SyncStore(a.db()).unshared();
    REQUIRE(after.has_value());
    CHECK(after->records == 0);
}

TEST_CASE("fork: random copies, edits and meetings end the same everywhere", "[core][sync][fork]")
{
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto pick = [&random](std::size_t count) { return std::size_t{random()} % count; };
        std::vector<std::unique_ptr<Laptop>> laptops;
        laptops.push_back(std::make_unique<Laptop>(1));
        laptops.push_back(std::make_unique<Laptop>(2, *laptops[0]));
        laptops.push_back(std::make_unique<Laptop>(3, *laptops[0]));
        laptops[1]->meet(*laptops[2]);
        laptops[0]->meet(*laptops[1]);
        std::array<MemoryPlace, 3> places;
        std::vector<RecordId> people{laptops[0]->addPerson(u"First"_s)};
        for (auto& laptop : laptops)
            meetAt(places[0], *laptop);
        std::vector<std::unique_ptr<Laptop>> images;
        for (int step = 0; step < 120; ++step) {
            Laptop& laptop = *laptops[pick(laptops.size())];
            const std::size_t what = pick(20);
            laptop.clock().advance(static_cast<qint64>(pick(1000)));
            if (what == 0 && laptops.size() < 7) {
                laptops.push_back(std::make_unique<Laptop>(100 + seed * 10 + laptops.size(), laptop,
                                                           Laptop::Image{}));
            } else if (what == 1) {
                people.push_back(laptop.addPerson(u"Person %1"_s.arg(step)));
            } else if (what < 11) {
                const RecordId& person = people[pick(people.size())];
                if (laptop.shown(person, FieldId::PersonFullName) == u"-"_s)
                    continue;
                const std::array<FieldId, 3> fields{
                    FieldId::PersonFullName, FieldId::PersonNativeName, FieldId::PersonPhone};
                laptop.set(person, fields.at(pick(3)), u"Value %1"_s.arg(step));
            } else if (what < 12) {
                const RecordId& person = people[pick(people.size())];
                if (laptop.shown(person, FieldId::PersonFullName) == u"-"_s)
                    continue;
                core::storage::RecordWrite aside{core::forms::RecordType::Person, person, {}};
                aside.life = core::storage::RecordWrite::Life::Delete;
                laptop.write(aside);
            } else {
                meetAt(places.at(pick(3)), laptop);
            }
        }
        Group group;
        for (auto& laptop : laptops)
            group.push_back(laptop.get());
        for (int round = 0; round < 3; ++round) {
            for (auto& place : places)
                goRound(place, group, 2);
        }
        checkSame(group);
        for (auto& place : places)
            checkQuiet(place, group);
    }
}
