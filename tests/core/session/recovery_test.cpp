// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/temp_session.h"

#include <QDirIterator>
#include <QFile>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::session::Session;

constexpr QFile::Permissions kForOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

core::Result<std::unique_ptr<Session>> recoverWith(test::TempSession& temp, const QString& sheet,
                                                   const QString& passphrase = u"new words"_s)
{
    const auto users = Session::usersOf(temp.path());
    REQUIRE(users.has_value());
    const core::JobControl control;
    return Session::openWithRecovery(temp.path(), users->front().id, {sheet, passphrase},
                                     {temp.clock(), temp.ids()}, control);
}

core::Result<std::unique_ptr<Session>>
openWith(test::TempSession& temp, const core::domain::UserId& user, const QString& passphrase)
{
    const core::JobControl control;
    return Session::open(temp.path(), user, passphrase, {temp.clock(), temp.ids()}, control);
}

} // namespace

TEST_CASE("recovery: the sheet opens the store and sets a new passphrase", "[core][session]")
{
    test::TempSession temp;
    const auto user = temp.session().user().id;
    const auto person = temp.addPerson({.name = u"Abebe Bekele"_s});
    temp.close();
    {
        const auto opened = recoverWith(temp, temp.recoverySheet().toLower().remove(u'-'));
        REQUIRE(opened.has_value());
        CHECK((*opened)->user().id == user);
        CHECK((*opened)->here().people().row(person).has_value());
    }
    const auto before = openWith(temp, user, test::TempSession::passphrase());
    REQUIRE_FALSE(before.has_value());
    CHECK(before.error().code == ErrorCode::WrongPassphrase);
    CHECK(openWith(temp, user, u"new words"_s).has_value());
}

TEST_CASE("recovery: a mistyped sheet is told as such, costs no try and changes nothing",
          "[core][session]")
{
    test::TempSession temp;
    const auto user = temp.session().user().id;
    temp.close();
    QString sheet = temp.recoverySheet();
    sheet[0] = sheet.at(0) == u'A' ? u'B' : u'A';
    for (int i = 0; i < 6; ++i) {
        const auto opened = recoverWith(temp, sheet);
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == ErrorCode::BadInput);
        CHECK(opened.error().args == std::vector<QString>{u"recovery"_s});
    }
    const auto tries = Session::tryState(temp.path(), temp.clock());
    REQUIRE(tries.has_value());
    CHECK(tries->waitMs == 0);
    CHECK(recoverWith(temp, temp.recoverySheet(), QString()).error().code == ErrorCode::BadInput);
    CHECK(openWith(temp, user, test::TempSession::passphrase()).has_value());
}

TEST_CASE("recovery: the sheet of another store opens nothing and counts as a try",
          "[core][session]")
{
    test::TempSession temp;
    test::TempSession other(7);
    temp.close();
    for (int i = 0; i < 5; ++i) {
        const auto opened = recoverWith(temp, other.recoverySheet());
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == ErrorCode::WrongPassphrase);
    }
    CHECK(recoverWith(temp, temp.recoverySheet()).error().code == ErrorCode::NotAllowed);
    const auto tries = Session::tryState(temp.path(), temp.clock());
    REQUIRE(tries.has_value());
    temp.clock().advance(tries->waitMs);
    CHECK(recoverWith(temp, temp.recoverySheet()).has_value());
}

TEST_CASE("session: a disabled user no longer opens the store", "[core][session]")
{
    test::TempSession temp;
    const auto self = temp.session().user().id;
    const auto clerk = temp.addUser(u"Kanokwan S."_s, core::domain::Role::Clerk);
    CHECK(temp.session().disableUser(self).error().code == ErrorCode::NotAllowed);
    CHECK(temp.session().disableUser(core::domain::UserId(temp.ids().next())).error().code ==
          ErrorCode::NotFound);
    REQUIRE(temp.session().disableUser(clerk));
    temp.close();
    CHECK(openWith(temp, clerk, test::TempSession::passphrase()).error().code ==
          ErrorCode::NotFound);
    CHECK(openWith(temp, self, test::TempSession::passphrase()).has_value());
}

TEST_CASE("session: no file of a store or of its backups can be read by others", "[core][session]")
{
    test::TempSession temp;
    temp.addPerson({.name = u"Abebe Bekele"_s});
    const core::JobControl control;
    const QString backup = temp.folder() + u"/copy.homeward-backup"_s;
    REQUIRE(temp.session().backup(backup, control));
    CHECK((QFile::permissions(backup) & kForOthers) == QFile::Permissions());
    const QString restored = temp.folder() + u"/restored.homeward"_s;
    REQUIRE(Session::restore({.backup = backup,
                              .path = restored,
                              .user = temp.session().user().id,
                              .passphrase = test::TempSession::passphrase()},
                             control));
    for (const QString& folder : {temp.path(), restored}) {
        CHECK((QFile::permissions(folder) & kForOthers) == QFile::Permissions());
        int files = 0;
        for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();
             ++files) {
            const QString file = each.next();
            INFO(qPrintable(file));
            CHECK((QFile::permissions(file) & kForOthers) == QFile::Permissions());
        }
        CHECK(files >= 2); // the database and its keys at least
    }
}
