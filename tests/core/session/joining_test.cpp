// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sync_desk.h"
#include "core/storage/membership.h"
#include "tests/support/core/temp_session.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::domain::Role;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::session::Session;
using core::session::SyncDesk;
using test::TempSession;

/// A store beside that of the first laptop, which waits to join.
struct Newcomer {
    QTemporaryDir folder;
    core::SequentialIdSource ids{77};
    core::FixedClock clock{QDateTime(QDate(2025, 11, 10), QTime(2, 0), Qt::UTC)};
    std::unique_ptr<Session> session;

    Newcomer()
    {
        auto created = Session::create({.path = folder.filePath(u"new.homeward"_s),
                                        .siteName = {},
                                        .station = {},
                                        .userName = u"Naw Eh Paw"_s,
                                        .passphrase = TempSession::passphrase(),
                                        .cheapKeys = true,
                                        .joins = true},
                                       {clock, ids});
        REQUIRE(created.has_value());
        session = std::move(created->session);
    }
    void reopen()
    {
        const QString path = session->path();
        const auto user = session->user().id;
        session.reset();
        auto opened =
            Session::open(path, user, TempSession::passphrase(), {clock, ids}, core::JobControl());
        REQUIRE(opened.has_value());
        session = *std::move(opened);
    }
    core::Status addFamily()
    {
        return session->here().writer().commit({{RecordType::Family,
                                                 core::RecordId(ids.next()),
                                                 {{FieldId::FamilyName, FieldValue::text(u"A"_s)}},
                                                 0}});
    }
};

} // namespace

TEST_CASE("joining: a store that waits opens, saves nothing and gives out no code",
          "[core][session]")
{
    Newcomer laptop;
    laptop.reopen();
    CHECK(laptop.session->waitsToJoin());
    CHECK(laptop.session->user().role == Role::Clerk);
    CHECK(laptop.addFamily().error().code == ErrorCode::NotJoined);
    CHECK(laptop.session->peekCaseCode().error().code == ErrorCode::NotJoined);
    CHECK(laptop.session->takeCaseCode().error().code == ErrorCode::NotJoined);
    CHECK(laptop.session->takeCaseCodes(2).error().code == ErrorCode::NotJoined);
    const auto people = laptop.session->here().people().count({});
    CHECK((people && *people == 0));
}

TEST_CASE("joining: after the grant the store saves, and its user has the role it gives",
          "[core][session]")
{
    TempSession first;
    CHECK_FALSE(first.session().waitsToJoin());
    Newcomer laptop;
    const auto request = SyncDesk(*laptop.session).request(u"interviews"_s);
    REQUIRE(request.has_value());
    CHECK(request->userName == u"Naw Eh Paw"_s);
    const auto grant =
        SyncDesk(first.session()).enrol(*request, request->words(), {Role::Caseworker, false});
    REQUIRE(grant.has_value());
    CHECK(*SyncDesk(*laptop.session).grantWords(grant->bytes) == grant->words);
    REQUIRE(SyncDesk(*laptop.session).join(grant->bytes, grant->words));
    CHECK_FALSE(laptop.session->waitsToJoin());
    laptop.reopen();
    CHECK(laptop.session->user().role == Role::Caseworker);
    CHECK(laptop.addFamily().has_value());
    const auto code = laptop.session->takeCaseCode();
    REQUIRE(code.has_value());
    CHECK(code->letters() == laptop.session->site().deviceLetters);
    CHECK(code->letters() != first.session().site().deviceLetters);
}

TEST_CASE("joining: the laptop that founds a group is written down with its keys",
          "[core][session]")
{
    TempSession first;
    REQUIRE(first.open());
    const auto laptops = core::storage::readLaptops(first.here().database());
    REQUIRE(laptops.has_value());
    REQUIRE(laptops->size() == 1);
    CHECK(laptops->front().letters == first.session().site().deviceLetters);
    CHECK(laptops->front().holdsProtected);
    const auto report = first.session().verify(true, core::JobControl());
    REQUIRE(report.has_value());
    CHECK(report->isClean());
}
