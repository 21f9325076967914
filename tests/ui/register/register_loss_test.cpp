// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/failing_vfs.h"
#include "tests/support/ui/register_desk.h"
#include "ui/main_window/bars/status_strip.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

using core::forms::FieldId;
using Desk = test::RegisterDesk;
using test::PageWorld;
using ui::pages::RegisterPage;

/// A disk below every store that is opened while it lives.
struct DiskBelow {
    test::FailingVfs vfs;
    DiskBelow() { REQUIRE(sqlite3_vfs_register(vfs.vfs(), 1) == SQLITE_OK); }
};

/// What a process that is killed now would leave behind, put where another one finds it.
void copyStore(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = QDir(to).filePath(QDir(from).relativeFilePath(file));
        REQUIRE(QDir().mkpath(QFileInfo(copy).path()));
        REQUIRE(QFile::copy(file, copy));
    }
}

} // namespace

TEST_CASE("register page: what was typed is there after lock and after the power goes",
          "[ui][register]")
{
    Desk desk;
    PageWorld& world = desk.world;
    world.type(QStringLiteral("SELAMAWIT"));
    SECTION("lock flushes the form")
    {
        REQUIRE(desk.page->flushDrafts());
    }
    SECTION("without a lock the journal has it 1.5 s after the last key")
    {
        REQUIRE(QTest::qWaitFor([&] { return !desk.drafts().empty(); }, 3000));
    }
    const ui::pages::Target place = desk.page->place();
    REQUIRE(std::holds_alternative<ui::pages::DraftRef>(place));
    world.closePage();
    world.store().close();
    REQUIRE(world.store().open());
    const auto drafts = desk.drafts();
    REQUIRE(drafts.size() == 1);
    REQUIRE(drafts.front().caret == FieldId::PersonFullName);

    desk.reopen();
    REQUIRE(desk.text("full_name").isEmpty());
    desk.page->open(ui::pages::DraftRef{drafts.front().id});
    REQUIRE(desk.text("full_name") == QStringLiteral("SELAMAWIT"));
    REQUIRE(world.focusName() == QStringLiteral("full_name"));
    REQUIRE(desk.drafts().size() == 1);
}

TEST_CASE("register page: the form with nothing in it leaves no draft", "[ui][register]")
{
    Desk desk;
    desk.enter();
    desk.enter();
    REQUIRE(desk.page->flushDrafts());
    REQUIRE(desk.drafts().empty());
    REQUIRE(std::holds_alternative<std::monostate>(desk.page->place()));
}

TEST_CASE("register page: a process that is killed leaves the form in its files", "[ui][register]")
{
    Desk desk;
    PageWorld& world = desk.world;
    world.type(QStringLiteral("SELAMAWIT"));
    REQUIRE(QTest::qWaitFor([&] { return !desk.drafts().empty(); }, 3000));
    world.type(QStringLiteral(" HAILE"));

    const QTemporaryDir copy;
    copyStore(world.store().folder(), copy.path());
    const QString path = copy.filePath(QStringLiteral("test.homeward"));
    const auto users = core::session::Session::usersOf(path);
    INFO((users ? std::string() : users.error().detail.toStdString()));
    REQUIRE(users);
    const core::JobControl control;
    const auto again =
        core::session::Session::open(path, users->front().id, test::TempSession::passphrase(),
                                     {world.store().clock(), world.store().ids()}, control);
    REQUIRE(again);
    const auto drafts = (*again)->here().drafts().all();
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);

    // All that was typed up to the last writing is there, and the form goes on from it.
    const ui::pages::PageContext first = world.context();
    RegisterPage page(
        {**again, first.jobs, first.prompter, first.preferences, first.clock, first.keys});
    page.open(ui::pages::DraftRef{drafts->front().id});
    REQUIRE(page.findChild<QLineEdit*>(QStringLiteral("full_name"))->text() ==
            QStringLiteral("SELAMAWIT"));
}

TEST_CASE("register page: a full disk is told in red and takes nothing away", "[ui][register]")
{
    DiskBelow disk;
    Desk desk;
    PageWorld& world = desk.world;
    ui::main_window::StatusStrip status(QStringLiteral("A"));
    const auto watch = [&] {
        QObject::connect(desk.page, &RegisterPage::saved, &status,
                         &ui::main_window::StatusStrip::showSaved);
        QObject::connect(desk.page, &RegisterPage::saveFailed, &status,
                         &ui::main_window::StatusStrip::showSaveFailure);
    };
    watch();
    const QString code = desk.code();
    world.type(QStringLiteral("RATNA"));
    REQUIRE(desk.page->flushDrafts());
    desk.find("consent_register")->setFocus();
    world.type(QStringLiteral("1"));

    disk.vfs.failAt(1, test::DiskFault::Full, true);
    desk.save();
    REQUIRE(disk.vfs.hasFailed());
    REQUIRE(status.isFailing());
    REQUIRE(desk.bands.empty());
    REQUIRE(desk.text("full_name") == QStringLiteral("RATNA"));
    disk.vfs.disarm();

    SECTION("with room again the same form saves, under the same code")
    {
        desk.save();
        REQUIRE_FALSE(status.isFailing());
        REQUIRE(desk.bands == std::vector{code});
        REQUIRE(desk.saved(code).fullName == QStringLiteral("RATNA"));
        REQUIRE(desk.drafts().empty());
    }
    SECTION("after a restart the draft is there and nobody was half registered")
    {
        world.closePage();
        world.store().close();
        REQUIRE(world.store().open());
        REQUIRE(desk.drafts().size() == 1);
        REQUIRE(desk.drafts().front().values.get(FieldId::PersonFullName).toText() ==
                QStringLiteral("RATNA"));
        const auto person = world.store().here().people().findByCode(code);
        REQUIRE(person);
        REQUIRE_FALSE(person->has_value());
    }
}
