// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/temp_session.h"
#include "ui/pages/gate/unlock_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QtTest>

#include <catch2/catch.hpp>

namespace {

using core::session::Session;

/// The unlock page over a locked store, with the way in for who has forgotten the passphrase open.
struct RecoveryWorld {
    test::TempSession store;
    ui::jobs::JobRunner jobs;
    std::unique_ptr<Session> opened;
    std::unique_ptr<ui::pages::UnlockPage> page;

    RecoveryWorld()
    {
        store.close();
        page = std::make_unique<ui::pages::UnlockPage>(
            ui::pages::UnlockPage::Parts{store.path(), {store.clock(), store.ids()}, jobs},
            [this](std::unique_ptr<Session> session) { opened = std::move(session); });
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        QTest::mouseClick(part<QPushButton>("unlock_cannot"), Qt::LeftButton);
        REQUIRE(part<QLineEdit>("recovery_sheet")->isVisible());
    }

    template <class T>
    T* part(const char* name) const
    {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    QString message() const { return part<QLabel>("recovery_message")->text(); }
    void type(const QString& sheet, const QString& words, const QString& again)
    {
        part<QLineEdit>("recovery_sheet")->setText(sheet);
        part<QLineEdit>("recovery_new")->setText(words);
        part<QLineEdit>("recovery_again")->setText(again);
        QTest::keyClick(part<QLineEdit>("recovery_again"), Qt::Key_Return);
    }
    [[nodiscard]] bool waitForAnswer() const
    {
        return QTest::qWaitFor([this] { return opened || !message().isEmpty(); }, 20'000);
    }
};

} // namespace

TEST_CASE("recovery: the key of the sheet and a new passphrase open the store", "[ui][frame]")
{
    RecoveryWorld world;
    world.type(world.store.recoverySheet(), QStringLiteral("new words"),
               QStringLiteral("new words"));
    CHECK(world.part<QPushButton>("recovery_button")->isEnabled() == false);
    REQUIRE(world.waitForAnswer());
    REQUIRE(world.opened);
    CHECK(world.opened->verifyPassphrase(QStringLiteral("new words")).has_value());
    CHECK(world.part<QLineEdit>("recovery_sheet")->text().isEmpty());
    CHECK(world.part<QLineEdit>("recovery_new")->text().isEmpty());
}

TEST_CASE("recovery: a mistyped key is told apart and stays in its field", "[ui][frame]")
{
    RecoveryWorld world;
    QString sheet = world.store.recoverySheet();
    sheet[0] = sheet.at(0) == u'A' ? u'B' : u'A';
    world.type(sheet, QStringLiteral("new words"), QStringLiteral("new words"));
    REQUIRE(world.waitForAnswer());
    CHECK_FALSE(world.opened);
    CHECK(world.message().contains(QStringLiteral("mistyped")));
    CHECK(world.part<QLineEdit>("recovery_sheet")->text() == sheet);
    CHECK(world.part<QPushButton>("recovery_button")->isEnabled());
}

TEST_CASE("recovery: the key of another laptop is told as that", "[ui][frame]")
{
    RecoveryWorld world;
    const test::TempSession other(9);
    world.type(other.recoverySheet(), QStringLiteral("new words"), QStringLiteral("new words"));
    REQUIRE(world.waitForAnswer());
    CHECK_FALSE(world.opened);
    CHECK(world.message().contains(QStringLiteral("another laptop")));
}

TEST_CASE("recovery: nothing is tried before all is typed and the passphrases agree", "[ui][frame]")
{
    RecoveryWorld world;
    world.type({}, QStringLiteral("a"), QStringLiteral("a"));
    CHECK(world.message().contains(QStringLiteral("recovery key")));
    world.type(world.store.recoverySheet(), {}, {});
    CHECK(world.message().contains(QStringLiteral("twice")));
    world.type(world.store.recoverySheet(), QStringLiteral("one"), QStringLiteral("two"));
    CHECK(world.message().contains(QStringLiteral("differ")));
    CHECK_FALSE(world.opened);
}
