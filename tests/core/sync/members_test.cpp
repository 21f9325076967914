// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check/verify.h"
#include "core/storage/device.h"
#include "core/storage/log/change_log.h"
#include "core/storage/membership.h"
#include "core/storage/sync_store.h"
#include "core/sync/enrolment.h"
#include "tests/support/core/group_steps.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::domain::DeviceId;
using core::domain::Role;
using core::forms::FieldId;
using core::storage::Lane;
using test::askToJoin;
using test::exchangeAll;
using test::Laptop;
using test::letIn;
using test::MemoryPlace;
using test::MemoryTransport;

DeviceId idOf(Laptop& laptop)
{
    return core::storage::readDevice(laptop.db())->id;
}

void revokeBy(Laptop& laptop, Laptop& other)
{
    const auto done =
        core::sync::revoke(laptop.desk(), laptop.user(), Role::Supervisor, idOf(other));
    if (!done)
        FAIL(done.error().detail.toStdString());
}

QByteArray sealingKey(Laptop& laptop, Lane lane = Lane::Open)
{
    return core::storage::readLogNames(laptop.db())->currentEpoch(lane).key;
}

bool holdsKey(Laptop& laptop, const QByteArray& key)
{
    const auto group = core::storage::readGroup(laptop.db());
    return std::any_of(group->keys.begin(), group->keys.end(),
                       [&key](const auto& one) { return one.second.key == key; });
}

bool isRevokedAt(Laptop& laptop, Laptop& other)
{
    const auto standing = core::storage::standingOf(laptop.db(), idOf(other));
    return standing && *standing && (*standing)->isRevoked;
}

} // namespace

TEST_CASE("members: what a revoked laptop writes afterwards counts nowhere, what it wrote stays",
          "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    Laptop c(3, Laptop::Waits{});
    MemoryPlace place;
    letIn(a, b);
    letIn(a, c);
    const auto honest = b.addPerson(u"Li Guoqiang"_s);
    exchangeAll(place, {&a, &b, &c});
    revokeBy(a, b);
    const auto secret = a.addPerson(u"Selam Tesfaye"_s);
    exchangeAll(place, {&a, &c});
    const auto late = b.addPerson(u"Nobody At All"_s);
    exchangeAll(place, {&b, &a, &c});
    for (Laptop* laptop : {&a, &c}) {
        CHECK(laptop->shown(honest, FieldId::PersonFullName) == u"Li Guoqiang"_s);
        CHECK(laptop->shown(late, FieldId::PersonFullName) == u"-"_s);
        CHECK(isRevokedAt(*laptop, b));
        const auto held = core::storage::SyncStore(laptop->db()).held();
        REQUIRE((held && !held->empty())); // kept to be looked at, not thrown away
        CHECK(held->front().why == core::storage::Admission::Revoked);
    }
    CHECK(c.shown(secret, FieldId::PersonFullName) == u"Selam Tesfaye"_s);
    CHECK(a.digest() == c.digest());
    CHECK_FALSE(holdsKey(b, sealingKey(a)));
    MemoryTransport line(place);
    b.sync(line);
    CHECK(b.shown(secret, FieldId::PersonFullName) == u"-"_s);
}

TEST_CASE("members: what a believed laptop took in before it heard of it counts everywhere",
          "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    Laptop c(3, Laptop::Waits{});
    MemoryPlace office;
    MemoryPlace stick;
    letIn(a, b);
    letIn(a, c);
    exchangeAll(office, {&a, &b, &c});
    const auto person = b.addPerson(u"Li Guoqiang"_s);
    exchangeAll(stick, {&b, &c}); // a knows nothing of it
    revokeBy(a, b);
    c.set(person, FieldId::PersonSex, u"male"_s);
    exchangeAll(office, {&a, &c});
    for (Laptop* laptop : {&a, &c}) {
        CHECK(isRevokedAt(*laptop, b));
        CHECK(laptop->shown(person, FieldId::PersonFullName) == u"Li Guoqiang"_s);
        CHECK(laptop->shown(person, FieldId::PersonSex) == u"male"_s);
    }
    CHECK(a.digest() == c.digest());
}

TEST_CASE("members: revoking has its limits", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    letIn(a, b);
    const auto code = [&a](const DeviceId& device) {
        const auto done = core::sync::revoke(a.desk(), a.user(), Role::Supervisor, device);
        return done ? u"done"_s : core::errorName(done.error().code);
    };
    CHECK(code(idOf(a)) == u"conflict"_s);
    CHECK(code(DeviceId(a.ids().next())) == u"not-found"_s);
    CHECK(code(idOf(b)) == u"done"_s);
    CHECK(code(idOf(b)) == u"conflict"_s);
    // For good: the same laptop is not let in again.
    Laptop again(4, Laptop::Waits{});
    const auto request = askToJoin(again);
    test::enrolBy(a, request);
    revokeBy(a, again);
    const auto refused =
        core::sync::enrol(a.desk(), a.user(), Role::Supervisor, request, request.words(), {});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Conflict);
}

TEST_CASE("members: two new keys made at once are both kept, and all seal with the same one",
          "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    MemoryPlace place;
    letIn(a, b, {Role::Supervisor, true});
    exchangeAll(place, {&a, &b});
    REQUIRE(core::sync::rotateKeys(a.desk(), a.user(), Role::Supervisor));
    REQUIRE(core::sync::rotateKeys(b.desk(), b.user(), Role::Supervisor));
    const QByteArray ofA = sealingKey(a);
    const QByteArray ofB = sealingKey(b);
    CHECK(ofA != ofB);
    const auto fromA = a.addPerson(u"Li Guoqiang"_s);
    const auto fromB = b.addPerson(u"Selam Tesfaye"_s);
    exchangeAll(place, {&a, &b});
    for (Laptop* laptop : {&a, &b}) {
        CHECK(holdsKey(*laptop, ofA));
        CHECK(holdsKey(*laptop, ofB));
        CHECK(laptop->shown(fromA, FieldId::PersonFullName) == u"Li Guoqiang"_s);
        CHECK(laptop->shown(fromB, FieldId::PersonFullName) == u"Selam Tesfaye"_s);
    }
    CHECK(sealingKey(a) == sealingKey(b));
    CHECK(sealingKey(a, Lane::Protected) == sealingKey(b, Lane::Protected));
    CHECK(a.digest() == b.digest());
}

TEST_CASE("members: two revocations at once leave no revoked laptop with the key in use",
          "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    Laptop x(3, Laptop::Waits{});
    Laptop y(4, Laptop::Waits{});
    MemoryPlace place;
    letIn(a, b, {Role::Supervisor, true});
    letIn(a, x);
    letIn(a, y);
    exchangeAll(place, {&a, &b, &x, &y});
    revokeBy(a, x); // its new key is sealed for y
    revokeBy(b, y); // and this one for x
    exchangeAll(place, {&a, &b, &x, &y});
    CHECK(sealingKey(a) == sealingKey(b));
    CHECK_FALSE(holdsKey(x, sealingKey(a)));
    CHECK_FALSE(holdsKey(y, sealingKey(a)));
    CHECK(a.digest() == b.digest());
    // And it is done once: nothing more is written when they meet again.
    const auto versions = a.versions();
    exchangeAll(place, {&a, &b});
    CHECK(a.versions() == versions);
}

TEST_CASE("members: a laptop let in while another made a new key takes it by a second grant",
          "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    Laptop c(3, Laptop::Waits{});
    MemoryPlace place;
    letIn(a, b, {Role::Supervisor, false});
    exchangeAll(place, {&a, &b});
    REQUIRE(core::sync::rotateKeys(b.desk(), b.user(), Role::Supervisor));
    const auto request = askToJoin(c);
    const auto first = test::enrolBy(a, request); // with the keys a knows
    REQUIRE(core::sync::join(c.db(), first.bytes, first.words));
    const auto person = b.addPerson(u"Faith Njeri"_s);
    exchangeAll(place, {&b, &c, &a});
    CHECK(c.shown(person, FieldId::PersonFullName) == u"-"_s); // waits for the key
    const auto second = test::enrolBy(b, request);
    REQUIRE(core::sync::join(c.db(), second.bytes, second.words));
    CHECK(holdsKey(c, sealingKey(b)));
    CHECK_FALSE(core::sync::join(c.db(), second.bytes, second.words).has_value());
    exchangeAll(place, {&b, &c, &a});
    CHECK(c.shown(person, FieldId::PersonFullName) == u"Faith Njeri"_s);
    CHECK(c.digest() == b.digest());
}

TEST_CASE("members: protected fields open on laptops that may, whoever wrote them", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    Laptop c(3, Laptop::Waits{});
    MemoryPlace place;
    letIn(a, b, {Role::Caseworker, true});
    letIn(a, c, {Role::Caseworker, false});
    const auto person = a.addPerson(u"Li Guoqiang"_s);
    a.set(person, FieldId::PersonPhone, u"+95 9 000 0001"_s);
    const auto other = c.addPerson(u"Selam Tesfaye"_s);
    c.set(other, FieldId::PersonPhone, u"+251 90 000 002"_s);
    exchangeAll(place, {&a, &b, &c}, {.withProtected = true});
    CHECK(b.shown(person, FieldId::PersonPhone) == u"+95 9 000 0001"_s);
    CHECK(c.shown(person, FieldId::PersonPhone).isEmpty());
    CHECK(a.shown(other, FieldId::PersonPhone) == u"+251 90 000 002"_s);
    CHECK(b.shown(other, FieldId::PersonPhone) == u"+251 90 000 002"_s);
    CHECK(c.shown(other, FieldId::PersonPhone) == u"+251 90 000 002"_s);
    // Its own key never becomes that of those who read everything.
    CHECK_FALSE(holdsKey(c, sealingKey(a, Lane::Protected)));
    CHECK(sealingKey(a, Lane::Protected) == sealingKey(b, Lane::Protected));
}

TEST_CASE("members: a phone written on two laptops at once is a conflict both can read",
          "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    MemoryPlace place;
    letIn(a, b, {Role::Caseworker, true});
    const auto person = a.addPerson(u"Li Guoqiang"_s);
    exchangeAll(place, {&a, &b}, {.withProtected = true});
    a.set(person, FieldId::PersonPhone, u"+95 9 000 0001"_s);
    b.set(person, FieldId::PersonPhone, u"+95 9 000 0002"_s);
    exchangeAll(place, {&a, &b}, {.withProtected = true});
    CHECK(a.siblings(person, FieldId::PersonPhone) == 2);
    CHECK(b.siblings(person, FieldId::PersonPhone) == 2);
    CHECK(a.digest() == b.digest());
}
