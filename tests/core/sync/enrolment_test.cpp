// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check/verify.h"
#include "core/storage/device.h"
#include "core/storage/group/joining.h"
#include "core/storage/membership.h"
#include "tests/support/core/group_steps.h"
#include "tests/support/core/laptop.h"
#include "tests/support/core/memory_transport.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::domain::Role;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using test::askToJoin;
using test::enrolBy;
using test::exchangeAll;
using test::Laptop;
using test::letIn;
using test::MemoryPlace;

QString lettersOf(Laptop& laptop)
{
    return core::storage::readDevice(laptop.db())->letters;
}

void checkCode(const core::Status& status, ErrorCode code)
{
    REQUIRE_FALSE(status.has_value());
    CHECK(core::errorName(status.error().code) == core::errorName(code));
}

} // namespace

TEST_CASE("enrolment: a new laptop joins, reads what was and writes what all read", "[core][sync]")
{
    Laptop a(1);
    const auto before = a.addPerson(u"Li Guoqiang"_s);
    Laptop b(2, Laptop::Waits{});
    letIn(a, b, {Role::Transport, false});
    CHECK_FALSE(*core::storage::waitsToJoin(b.db()));
    CHECK(core::storage::grantedRole(b.db())->value_or(Role::Clerk) == Role::Transport);
    const auto fresh = b.addPerson(u"Selam Tesfaye"_s); // before anything arrived
    MemoryPlace place;
    exchangeAll(place, {&a, &b});
    CHECK(b.shown(before, FieldId::PersonFullName) == u"Li Guoqiang"_s);
    CHECK(a.shown(fresh, FieldId::PersonFullName) == u"Selam Tesfaye"_s);
    CHECK(a.digest() == b.digest());
    const auto user = core::storage::findUser(b.db(), b.user());
    REQUIRE((user && *user));
    CHECK((*user)->role == u"transport"_s);
    CHECK((*user)->state == u"active"_s);
    for (Laptop* laptop : {&a, &b}) {
        CHECK(core::storage::readLaptops(laptop->db())->size() == 2);
        CHECK(core::storage::compareRebuilt(laptop->db(), core::JobControl())->isClean());
    }
}

TEST_CASE("enrolment: a third laptop let in by the second is believed by the first", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    Laptop c(3, Laptop::Waits{});
    MemoryPlace place;
    letIn(a, b, {Role::Supervisor, false});
    exchangeAll(place, {&a, &b});
    letIn(b, c);
    const auto person = c.addPerson(u"Faith Njeri"_s);
    exchangeAll(place, {&c, &b, &a});
    CHECK(a.shown(person, FieldId::PersonFullName) == u"Faith Njeri"_s);
    CHECK(core::storage::readLaptops(a.db())->size() == 3);
    CHECK(a.digest() == c.digest());
}

TEST_CASE("enrolment: wrong words let nobody in and change nothing", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    const auto request = askToJoin(b);
    const auto versions = a.versions();
    QStringList wrong = request.words();
    wrong[5] = wrong[5] == u"zoo"_s ? u"able"_s : u"zoo"_s;
    const auto refused =
        core::sync::enrol(a.desk(), a.user(), Role::Supervisor, request, wrong, {});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::BadInput);
    CHECK(a.versions() == versions);
    const auto grant = enrolBy(a, request);
    CHECK(*core::sync::grantWords(b.db(), grant.bytes) == grant.words);
    checkCode(core::sync::join(b.db(), grant.bytes, wrong), ErrorCode::BadInput);
    CHECK(*core::storage::waitsToJoin(b.db()));
    REQUIRE(core::sync::join(b.db(), grant.bytes, grant.words));
}

TEST_CASE("enrolment: a grant opens on its laptop only, once, for the request it answers",
          "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    Laptop other(3, Laptop::Waits{});
    static_cast<void>(askToJoin(other));
    const auto grant = enrolBy(a, askToJoin(b));
    checkCode(core::sync::join(other.db(), grant.bytes, grant.words), ErrorCode::NotTrusted);
    CHECK(*core::storage::waitsToJoin(other.db()));
    REQUIRE(core::sync::join(b.db(), grant.bytes, grant.words));
    checkCode(core::sync::join(b.db(), grant.bytes, grant.words), ErrorCode::Conflict);

    Laptop late(4, Laptop::Waits{});
    const auto first = enrolBy(a, askToJoin(late));
    static_cast<void>(askToJoin(late, u"Another name"_s));
    checkCode(core::sync::join(late.db(), first.bytes, first.words), ErrorCode::NotTrusted);
}

TEST_CASE("enrolment: a grant changed at any byte is not taken", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    const auto grant = enrolBy(a, askToJoin(b));
    for (qsizetype at = 0; at < grant.bytes.size(); ++at) {
        QByteArray changed = grant.bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x04);
        checkCode(core::sync::join(b.db(), changed, grant.words), ErrorCode::InputDamaged);
        checkCode(core::sync::join(b.db(), grant.bytes.left(at), grant.words),
                  ErrorCode::InputDamaged);
    }
    CHECK(*core::storage::waitsToJoin(b.db()));
}

TEST_CASE("enrolment: a grant of somebody else shows other words", "[core][sync]")
{
    Laptop a(1);
    Laptop stranger(9);
    Laptop b(2, Laptop::Waits{});
    const auto request = askToJoin(b);
    const auto grant = enrolBy(a, request);
    const auto swapped = enrolBy(stranger, request);
    CHECK(*core::sync::grantWords(b.db(), swapped.bytes) != grant.words);
    checkCode(core::sync::join(b.db(), swapped.bytes, grant.words), ErrorCode::BadInput);
}

TEST_CASE("enrolment: only a supervisor lets laptops in", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    const auto request = askToJoin(b);
    for (const Role role : {Role::Clerk, Role::Caseworker, Role::Transport}) {
        const auto refused =
            core::sync::enrol(a.desk(), a.user(), role, request, request.words(), {});
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::NotAllowed);
        checkCode(core::sync::rotateKeys(a.desk(), a.user(), role), ErrorCode::NotAllowed);
        checkCode(core::sync::revoke(a.desk(), a.user(), role, request.device()),
                  ErrorCode::NotAllowed);
    }
}

TEST_CASE("enrolment: a request cannot take over a user of the group", "[core][sync]")
{
    Laptop a(1);
    a.write({RecordType::User,
             core::toRecordId(a.user()),
             {{FieldId::UserName, FieldValue::text(u"Daw Mya Sein"_s)}},
             0});
    Laptop b(2, Laptop::Waits{});
    const auto request =
        core::sync::makeRequest(b.db(), {a.user(), u"Daw Mya Sein"_s, u"interviews"_s});
    REQUIRE(request.has_value());
    const auto refused = core::sync::enrol(a.desk(), a.user(), Role::Supervisor, *request,
                                           request->words(), {Role::Clerk, false});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Conflict);
}

TEST_CASE("enrolment: a second person of one name is told apart by the letters", "[core][sync]")
{
    Laptop a(1);
    a.write({RecordType::User,
             core::toRecordId(a.user()),
             {{FieldId::UserName, FieldValue::text(u"Thant Zin"_s)}},
             0});
    Laptop b(2, Laptop::Waits{});
    const auto grant = enrolBy(a, askToJoin(b, u"Thant Zin"_s));
    REQUIRE(core::sync::join(b.db(), grant.bytes, grant.words));
    const auto user = core::storage::findUser(a.db(), b.user());
    REQUIRE((user && *user));
    CHECK((*user)->name == u"Thant Zin (%1)"_s.arg(lettersOf(b)));
}

TEST_CASE("enrolment: letters that are taken are replaced before any code was given",
          "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    REQUIRE(core::storage::changeLetters(b.db(), lettersOf(a)));
    letIn(a, b);
    CHECK(lettersOf(b) != lettersOf(a));
    const auto code = core::storage::takeCaseCode(b.db());
    REQUIRE(code.has_value());
    CHECK(code->letters() == lettersOf(b));
    checkCode(core::storage::changeLetters(b.db(), lettersOf(a)), ErrorCode::Conflict);
    const auto laptop = core::storage::findLaptop(a.db(), core::storage::readDevice(b.db())->id);
    REQUIRE((laptop && *laptop));
    CHECK((*laptop)->letters == lettersOf(b));
}

TEST_CASE("enrolment: a grant that was lost on the way is made again", "[core][sync]")
{
    Laptop a(1);
    Laptop b(2, Laptop::Waits{});
    static_cast<void>(enrolBy(a, askToJoin(b)));
    const auto versions = a.versions();
    const auto again = enrolBy(a, askToJoin(b));
    CHECK(a.versions() == versions);
    REQUIRE(core::sync::join(b.db(), again.bytes, again.words));
    MemoryPlace place;
    exchangeAll(place, {&a, &b});
    CHECK(a.digest() == b.digest());
}

TEST_CASE("enrolment: the founder is written down once, a laptop that joined never by itself",
          "[core][sync]")
{
    Laptop a(1);
    CHECK(*core::sync::recordFounder(a.desk(), a.user()));
    CHECK_FALSE(*core::sync::recordFounder(a.desk(), a.user()));
    CHECK(core::storage::readLaptops(a.db())->size() == 1);
    Laptop b(2, Laptop::Waits{});
    CHECK_FALSE(*core::sync::recordFounder(b.desk(), b.user()));
    letIn(a, b);
    CHECK_FALSE(*core::sync::recordFounder(b.desk(), b.user()));
}
