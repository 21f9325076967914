// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/temp_session.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::session::Session;

core::Result<std::unique_ptr<Session>> openAs(test::TempSession& temp, const QString& passphrase)
{
    const auto users = Session::usersOf(temp.path());
    REQUIRE(users.has_value());
    const core::JobControl control;
    return Session::open(temp.path(), users->front().id, passphrase, {temp.clock(), temp.ids()},
                         control);
}

} // namespace

TEST_CASE("session: a new store knows its site, its laptop and its supervisor", "[core][session]")
{
    test::TempSession temp;
    CHECK(temp.session().user().name == u"Daw Mya Sein"_s);
    CHECK(temp.session().user().role == core::domain::Role::Supervisor);
    CHECK(temp.session().site().name == u"Mae Sot, Bridge 2"_s);
    CHECK(temp.session().site().station == u"MS"_s);
    CHECK(temp.session().site().deviceLetters.size() == 3);
    CHECK(temp.recoverySheet().size() > 50);
}

TEST_CASE("session: what was saved is there after closing and opening again", "[core][session]")
{
    test::TempSession temp;
    const auto id = temp.addPerson({.name = u"Abebe Bekele"_s, .nationality = u"ETH"_s});
    REQUIRE(temp.open());
    const auto row = temp.here().people().row(id);
    REQUIRE(row.has_value());
    CHECK(row->fullName == u"Abebe Bekele"_s);
    CHECK(temp.session().user().name == u"Daw Mya Sein"_s);
}

TEST_CASE("session: a store is never made over something", "[core][session]")
{
    test::TempSession temp;
    const auto again = Session::create(
        {temp.path(), u"Site"_s, u"S"_s, u"Somebody"_s, u"secret"_s, true}, temp.session().world());
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::StoreExists);
    CHECK(temp.here().people().page({}, {}, 10).has_value());
}

TEST_CASE("session: a store needs a user, a site and a passphrase", "[core][session]")
{
    test::TempSession temp;
    const QString path = temp.folder() + u"/other.homeward"_s;
    const auto made = Session::create({path, u"Site"_s, u"S"_s, u"Somebody"_s, QString(), true},
                                      temp.session().world());
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::BadInput);
    CHECK_FALSE(QDir(path).exists());
}

TEST_CASE("session: a wrong passphrase is told apart, and slows the next tries down",
          "[core][session]")
{
    test::TempSession temp;
    auto before = Session::tryState(temp.path(), temp.clock());
    REQUIRE(before.has_value());
    CHECK(before->waitMs == 0);
    CHECK(before->triesBeforeWait == 5);
    for (int i = 0; i < 5; ++i) {
        const auto opened = openAs(temp, u"not the one"_s);
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == ErrorCode::WrongPassphrase);
    }
    const auto after = Session::tryState(temp.path(), temp.clock());
    REQUIRE(after.has_value());
    CHECK(after->waitMs > 0);
    const auto early = openAs(temp, test::TempSession::passphrase());
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error().code == ErrorCode::NotAllowed);
    temp.clock().advance(after->waitMs);
    temp.close();
    CHECK(openAs(temp, test::TempSession::passphrase()).has_value());
}

TEST_CASE("session: a case code is never given out twice, also not after closing",
          "[core][session]")
{
    test::TempSession temp;
    std::set<QString> codes;
    for (int round = 0; round < 3; ++round) {
        const auto peeked = temp.session().peekCaseCode();
        for (int i = 0; i < 20; ++i) {
            const auto code = temp.session().takeCaseCode();
            REQUIRE(code.has_value());
            if (i == 0)
                CHECK(*code == *peeked);
            CHECK(code->letters() == temp.session().site().deviceLetters);
            CHECK(codes.insert(code->toString()).second);
        }
        REQUIRE(temp.open());
    }
}

TEST_CASE("session: a passphrase can be changed, and the old one no longer opens",
          "[core][session]")
{
    test::TempSession temp;
    CHECK(temp.session().verifyPassphrase(test::TempSession::passphrase()).has_value());
    CHECK(temp.session().changePassphrase(u"guess"_s, u"new words"_s).error().code ==
          ErrorCode::WrongPassphrase);
    REQUIRE(temp.session().changePassphrase(test::TempSession::passphrase(), u"new words"_s));
    temp.close();
    CHECK(openAs(temp, test::TempSession::passphrase()).error().code == ErrorCode::WrongPassphrase);
    CHECK(openAs(temp, u"new words"_s).has_value());
}

TEST_CASE("session: a store that is open cannot be opened again", "[core][session]")
{
    test::TempSession temp;
    const auto second = openAs(temp, test::TempSession::passphrase());
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == ErrorCode::StoreInUse);
    CHECK(temp.here().people().page({}, {}, 10).has_value());
    temp.close();
    CHECK(openAs(temp, test::TempSession::passphrase()).has_value());
}

TEST_CASE("session: another connection sees what was committed", "[core][session]")
{
    test::TempSession temp;
    auto other = temp.session().connect();
    REQUIRE(other.has_value());
    const auto id = temp.addPerson({.name = u"Nguyen Van An"_s});
    CHECK((*other)->people().row(id).has_value());
}
