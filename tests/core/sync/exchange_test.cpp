// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check/verify.h"
#include "tests/support/core/laptop.h"
#include "tests/support/core/memory_transport.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::sync::ExchangeOptions;
using test::Laptop;
using test::MemoryPlace;
using test::MemoryTransport;

/// Each exchanges twice: then everybody has heard of everything.
void settle(MemoryPlace& place, std::initializer_list<Laptop*> laptops)
{
    for (int round = 0; round < 2; ++round) {
        for (Laptop* laptop : laptops) {
            MemoryTransport line(place);
            laptop->sync(line);
        }
    }
}

void checkRebuilds(Laptop& laptop)
{
    const auto report = core::storage::compareRebuilt(laptop.db(), core::JobControl());
    REQUIRE(report.has_value());
    for (const auto& finding : report->findings)
        UNSCOPED_INFO(core::storage::findingName(finding.kind).toStdString()
                      << " " << finding.where.toStdString());
    CHECK(report->isClean());
}

} // namespace

TEST_CASE("exchange: what one laptop wrote is on the other, and asking again is one round trip",
          "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    std::vector<core::RecordId> people;
    for (int i = 0; i < 300; ++i)
        people.push_back(a.addPerson(u"Person %1"_s.arg(i)));
    MemoryTransport lineA(place);
    const auto sent = a.sync(lineA);
    CHECK(sent.sent == 300);
    CHECK(sent.sentRecords == 300);
    MemoryTransport lineB(place);
    const auto got = b.sync(lineB, {.pageBytes = 20'000});
    CHECK(got.received == 300);
    CHECK(got.newPeople == 300);
    CHECK(b.shown(people[299], FieldId::PersonFullName) == u"Person 299"_s);
    CHECK(a.versions() == b.versions());
    CHECK(a.digest() == b.digest());
    MemoryTransport again(place);
    const auto nothing = b.sync(again);
    CHECK(nothing.received == 0);
    CHECK(nothing.sent == 0);
    CHECK(nothing.traffic.roundTrips == 1);
    checkRebuilds(b);
}

TEST_CASE("exchange: two values of one field are both kept and both seen", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    const auto person = a.addPerson(u"Li Guoqiang"_s);
    settle(place, {&a, &b});
    a.set(person, FieldId::PersonFullName, u"Li Guo Qiang"_s);
    b.clock().advance(60'000);
    b.set(person, FieldId::PersonFullName, u"Lee Guoqiang"_s);
    a.set(person, FieldId::PersonSex, u"male"_s);
    settle(place, {&a, &b});
    CHECK(a.siblings(person, FieldId::PersonFullName) == 2);
    CHECK(b.siblings(person, FieldId::PersonFullName) == 2);
    CHECK(a.shown(person, FieldId::PersonFullName) == u"Lee Guoqiang"_s);
    CHECK(b.shown(person, FieldId::PersonFullName) == u"Lee Guoqiang"_s);
    CHECK(b.siblings(person, FieldId::PersonSex) == 1);
    CHECK(a.digest() == b.digest());
    // Who saw both and writes has decided.
    b.set(person, FieldId::PersonFullName, u"Li Guoqiang"_s);
    settle(place, {&a, &b});
    CHECK(a.siblings(person, FieldId::PersonFullName) == 1);
    CHECK(a.shown(person, FieldId::PersonFullName) == u"Li Guoqiang"_s);
    CHECK(a.digest() == b.digest());
    checkRebuilds(a);
    checkRebuilds(b);
}

TEST_CASE("exchange: the answer that shares less is in force whoever was later", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    const auto person = a.addPerson(u"Selam"_s);
    settle(place, {&a, &b});
    a.set(person, FieldId::PersonConsentTravel, u"declined"_s);
    b.clock().advance(3'600'000);
    b.set(person, FieldId::PersonConsentTravel, u"agreed"_s);
    settle(place, {&a, &b});
    CHECK(a.shown(person, FieldId::PersonConsentTravel) == u"declined"_s);
    CHECK(b.shown(person, FieldId::PersonConsentTravel) == u"declined"_s);
    CHECK(b.siblings(person, FieldId::PersonConsentTravel) == 2);
}

TEST_CASE("exchange: a record put aside on one laptop and edited on another stays in sight",
          "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    const auto person = a.addPerson(u"Faith"_s);
    settle(place, {&a, &b});
    core::storage::RecordWrite aside{RecordType::Person, person, {}};
    aside.life = core::storage::RecordWrite::Life::Delete;
    a.write(aside);
    const auto listed = [&person](Laptop& laptop) {
        return laptop.db().integer("SELECT count(*) FROM person WHERE id = ?", person)->value_or(0);
    };
    CHECK(listed(a) == 0);
    b.set(person, FieldId::PersonSex, u"female"_s);
    settle(place, {&a, &b});
    CHECK(listed(a) == 1);
    CHECK(listed(b) == 1);
    CHECK(a.db().integer("SELECT count(*) FROM conflict WHERE field = 0")->value_or(0) == 1);
    CHECK(a.digest() == b.digest());
    a.write(aside); // who has seen the edit may put it aside all the same
    settle(place, {&a, &b});
    CHECK(listed(b) == 0);
    checkRebuilds(b);
}

TEST_CASE("exchange: protected fields stay until somebody asks for them", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, a);
    MemoryPlace place;
    const auto person = a.addPerson(u"Naw Paw"_s);
    a.set(person, FieldId::PersonPhone, u"+66 8 1234 5678"_s);
    settle(place, {&a, &b});
    CHECK(b.shown(person, FieldId::PersonFullName) == u"Naw Paw"_s);
    CHECK(b.shown(person, FieldId::PersonPhone).isEmpty());
    for (const auto& segment : place.segments())
        CHECK(segment.lane == core::storage::Lane::Open);
    const ExchangeOptions all{.withProtected = true};
    MemoryTransport lineA(place);
    a.sync(lineA, all);
    MemoryTransport lineB(place);
    b.sync(lineB, all);
    CHECK(b.shown(person, FieldId::PersonPhone) == u"+66 8 1234 5678"_s);
    checkRebuilds(b);
}

TEST_CASE("exchange: pages that come out of order, twice or changed lose nothing", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, a);
    Laptop c(3, a);
    REQUIRE(core::storage::compareRebuilt(c.db(), core::JobControl()).has_value());
    MemoryPlace place;
    const auto person = a.addPerson(u"First"_s);
    settle(place, {&a, &b});
    for (int i = 0; i < 150; ++i) {
        a.set(person, FieldId::PersonFullName, u"A %1"_s.arg(i));
        b.set(person, FieldId::PersonNativeName, u"B %1"_s.arg(i));
    }
    settle(place, {&a, &b});
    test::Mishaps mishaps;
    int calls = 0;
    mishaps.handOut = [&calls](core::sync::Page& page) {
        auto& segments = page.parcel.segments;
        std::reverse(segments.begin(), segments.end());
        if (++calls == 1 && !segments.empty()) {
            segments.front().blob[segments.front().blob.size() / 2] ^= 1;
            segments.push_back(segments.back());
        }
    };
    MemoryTransport bad(place, mishaps);
    const auto first = c.sync(bad);
    CHECK(first.refused >= 1);
    // C believes A from its grant; B's own streams are a stranger's to it.
    CHECK(c.shown(person, FieldId::PersonFullName).startsWith(u"A"));
    MemoryTransport good(place);
    c.sync(good);
    CHECK(c.shown(person, FieldId::PersonFullName) == u"A 149"_s);
}
