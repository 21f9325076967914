// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/register_desk.h"
#include "ui/pages/register/similar_panel.h"
#include "ui/widgets/frames/banner.h"

#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

using core::forms::FieldId;
using Desk = test::RegisterDesk;
using test::PageWorld;
using ui::pages::BandDesk;

} // namespace

TEST_CASE("register page: a printer that refuses lets the band wait and the next person come",
          "[ui][register]")
{
    Desk desk;
    desk.page->bands().setOutput([](const BandDesk::Band&) -> core::Status {
        return core::fail(core::ErrorCode::Printer, QStringLiteral("off"));
    });
    const QString code = desk.code();
    desk.world.type(QStringLiteral("RATNA"));
    desk.find("consent_register")->setFocus();
    desk.world.type(QStringLiteral("1"));
    desk.save();
    REQUIRE(desk.saved(code).fullName == QStringLiteral("RATNA"));
    REQUIRE(desk.page->bands().waiting().size() == 1);
    REQUIRE(desk.find("bands_to_print")->isVisible());
    REQUIRE(desk.world.focusName() == QStringLiteral("full_name"));
    REQUIRE(desk.page->actionBar().primary == QStringLiteral("Save and next"));

    desk.page->bands().setOutput([](const BandDesk::Band&) -> core::Status { return {}; });
    desk.find<QPushButton>("bands_to_print")->click();
    REQUIRE(desk.page->bands().waiting().empty());
    REQUIRE_FALSE(desk.find("bands_to_print")->isVisible());
}

TEST_CASE("register page: number only asks, clears and can be taken back", "[ui][register]")
{
    Desk desk;
    PageWorld& world = desk.world;
    const QString code = desk.code();
    world.type(QStringLiteral("RATNA"));
    desk.find("consent_register")->setFocus();
    world.type(QStringLiteral("3"));
    REQUIRE(desk.find("refusal")->isVisible());
    REQUIRE(world.focusName() == QStringLiteral("refusal_yes"));
    REQUIRE(desk.text("full_name") == QStringLiteral("RATNA"));
    desk.find<QPushButton>("refusal_yes")->click();
    REQUIRE(desk.text("full_name").isEmpty());
    SECTION("undo brings the answers back")
    {
        world.lastUndo()();
        REQUIRE(desk.text("full_name") == QStringLiteral("RATNA"));
    }
    SECTION("the save keeps code, time and group only")
    {
        desk.save();
        const core::storage::PersonRow row = desk.saved(code);
        REQUIRE(row.fullName.isEmpty());
        REQUIRE(row.consentRegister == QStringLiteral("number_only"));
        REQUIRE(row.arrivedAtMs > 0);
    }
}

TEST_CASE("register page: an impossible date stays as typed and stops only the band",
          "[ui][register]")
{
    Desk desk;
    PageWorld& world = desk.world;
    const QString code = desk.code();
    world.type(QStringLiteral("RATNA"));
    desk.find("birth_date")->setFocus();
    world.type(QStringLiteral("31022006"));
    desk.enter();
    desk.find("consent_register")->setFocus();
    world.type(QStringLiteral("1"));
    desk.save();
    REQUIRE(desk.bands.empty());
    REQUIRE(desk.find("summary")->isVisible());
    REQUIRE(desk.find<ui::widgets::Banner>("summary")->spokenText().contains(
        QStringLiteral("1 thing")));
    REQUIRE(world.focusName() == QStringLiteral("birth_date"));
    world.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.saved(code).state == QStringLiteral("draft"));
    const auto drafts = desk.drafts();
    REQUIRE(drafts.size() == 1);
    REQUIRE(drafts.front().values.get(FieldId::PersonBirth).toText() ==
            QStringLiteral("31/02/2006"));
}

TEST_CASE("register page: similar people are told without taking the focus", "[ui][register]")
{
    Desk desk;
    PageWorld& world = desk.world;
    const auto known = world.store().addPerson({.name = QStringLiteral("PRIYA RAMANATHAN"),
                                                .nationality = QStringLiteral("IND"),
                                                .birth = QStringLiteral("2001-09-14"),
                                                .document = QStringLiteral("Z4817263")});
    world.type(QStringLiteral("PRIYA RAMANATHAN"));
    desk.enter();
    const auto* similar = desk.page->findChild<ui::pages::SimilarPanel*>();
    desk.find("birth_date")->setFocus();
    world.type(QStringLiteral("14092001"));
    REQUIRE(QTest::qWaitFor([&] { return similar->shownCount() == 1; }));
    REQUIRE(world.focusName() == QStringLiteral("birth_date"));
    SECTION("Alt+D sets the pair aside and can be undone")
    {
        world.key(Qt::Key_D, Qt::AltModifier);
        REQUIRE(similar->shownCount() == 0);
        world.lastUndo()();
        REQUIRE(similar->shownCount() == 1);
    }
    SECTION("Alt+S opens the other record and keeps the form as a draft")
    {
        world.key(Qt::Key_S, Qt::AltModifier);
        REQUIRE(world.opened() == std::vector{known});
        REQUIRE(desk.drafts().size() == 1);
        REQUIRE(desk.text("full_name").isEmpty());
    }
}

TEST_CASE("register page: a band that is scanned finds the person and leaves no code in the name",
          "[ui][register]")
{
    Desk desk;
    PageWorld& world = desk.world;
    const auto known = world.store().addPerson({.name = QStringLiteral("RATNA")});
    const QString code = world.store().here().people().row(known)->code;
    world.type(QStringLiteral("HW1:") + QString(code).remove(u'-'));
    desk.enter();
    REQUIRE(desk.text("full_name").isEmpty());
    REQUIRE(desk.find<ui::widgets::Banner>("scan_strip")->spokenText().contains(code));
    REQUIRE(world.focusName() == QStringLiteral("full_name"));
}

TEST_CASE("register page: names of any length and script are kept as they are", "[ui][register]")
{
    Desk desk;
    PageWorld& world = desk.world;
    const QString code = desk.code();
    const QString longName = QStringLiteral("KHAMLA ") + QString(300, u'A');
    desk.find<QLineEdit>("full_name")->insert(longName + QChar(0x07) + QChar(0x202E));
    Q_EMIT desk.find<QLineEdit>("full_name")->textEdited(desk.find<QLineEdit>("full_name")->text());
    const QString urdu = QString::fromUtf8("بلال احمد خٹک");
    desk.find<QLineEdit>("native_name")->setText(urdu);
    Q_EMIT desk.find<QLineEdit>("native_name")->textEdited(urdu);
    desk.find("consent_register")->setFocus();
    world.type(QStringLiteral("1"));
    desk.save();
    const core::storage::PersonRow row = desk.saved(code);
    REQUIRE(row.fullName == longName);
    REQUIRE(row.nativeName == urdu);
}

TEST_CASE("register page: every control a key can reach has a name", "[ui][register]")
{
    Desk desk;
    int reached = 0;
    for (const QWidget* widget : desk.page->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        ++reached;
        QString name = widget->accessibleName();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            name.isEmpty() && button)
            name = button->text();
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(name.isEmpty());
    }
    REQUIRE(reached >= 10);
}
