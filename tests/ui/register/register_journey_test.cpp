// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/register_desk.h"
#include "ui/widgets/frames/chip.h"

#include <catch2/catch.hpp>

namespace {

using core::forms::FieldId;
using Desk = test::RegisterDesk;
using test::PageWorld;

/// Every question of the form up to the needs, one Enter each.
void typePassport(Desk& desk)
{
    PageWorld& world = desk.world;
    REQUIRE(world.focusName() == QStringLiteral("full_name"));
    world.type(QStringLiteral("PRIYA RAMANATHAN"));
    desk.enter();
    REQUIRE(world.focusName() == QStringLiteral("native_name"));
    desk.enter();
    REQUIRE(world.focusName() == QStringLiteral("sex"));
    world.type(QStringLiteral("1"));
    world.type(QStringLiteral("14092001"));
    desk.enter();
    REQUIRE(world.focusName() == QStringLiteral("nationality"));
    world.type(QStringLiteral("ind"));
    desk.enter();
    REQUIRE(world.focusName() == QStringLiteral("document_kind"));
    world.type(QStringLiteral("pass"));
    desk.enter();
    REQUIRE(world.focusName() == QStringLiteral("document_number"));
    world.type(QStringLiteral("Z4817263"));
    desk.enter();
    REQUIRE(world.focusName() == QStringLiteral("language"));
    desk.enter();
    REQUIRE(world.focusName() == QStringLiteral("family"));
    desk.enter();
    REQUIRE(world.focusName() == QStringLiteral("needs"));
    world.type(QStringLiteral("1"));
    REQUIRE(world.focusName() == QStringLiteral("needs"));
}

/// Two adults and a child without papers; after the first, F5 takes over what they share.
void registerMother(Desk& desk)
{
    PageWorld& world = desk.world;
    world.type(QStringLiteral("SELAMAWIT HAILE"));
    desk.enter();
    desk.enter();
    REQUIRE(world.keysPressed() == 17);
    world.type(QStringLiteral("1a27"));
    desk.enter();
    world.type(QStringLiteral("eth"));
    desk.enter();
    REQUIRE(desk.text("nationality") == QStringLiteral("Ethiopia"));
    world.key(Qt::Key_F7);
    REQUIRE(world.focusName() == QStringLiteral("language"));
    REQUIRE(desk.text("document_kind") == QStringLiteral("None shown"));
    desk.enter();
    desk.enter();
    desk.enter();
    REQUIRE(world.focusName() == QStringLiteral("consent_register"));
    world.type(QStringLiteral("1"));
    desk.save();
    REQUIRE(desk.bands.size() == 1);
}

void registerFather(Desk& desk)
{
    PageWorld& world = desk.world;
    world.type(QStringLiteral("DAWIT HAILE"));
    desk.enter();
    desk.enter();
    world.type(QStringLiteral("2a22"));
    desk.enter();
    REQUIRE(world.focusName() == QStringLiteral("nationality"));
    world.key(Qt::Key_F5);
    REQUIRE(desk.text("nationality") == QStringLiteral("Ethiopia"));
    desk.enter();
    world.key(Qt::Key_F7);
    world.key(Qt::Key_F5);
    REQUIRE(desk.text("language") == QStringLiteral("Amharic"));
    desk.enter();
    world.key(Qt::Key_F5);
    REQUIRE(world.focusName() == QStringLiteral("needs"));
    desk.enter();
    world.type(QStringLiteral("1"));
    desk.save();
    REQUIRE(desk.bands.size() == 2);
}

void registerChild(Desk& desk)
{
    PageWorld& world = desk.world;
    world.type(QStringLiteral("SARA DAWIT"));
    desk.enter();
    desk.enter();
    world.type(QStringLiteral("1a4"));
    REQUIRE(desk.find("guardian")->isVisible());
    desk.enter();
    world.key(Qt::Key_F5);
    desk.enter();
    world.key(Qt::Key_F7);
    world.key(Qt::Key_F5);
    desk.enter();
    world.key(Qt::Key_F5);
    desk.enter();
    REQUIRE(world.focusName() == QStringLiteral("consent_register"));
    world.type(QStringLiteral("1"));
    REQUIRE(world.focusName() == QStringLiteral("consent_guardian"));
    world.type(QStringLiteral("1"));
    desk.save();
    REQUIRE(desk.bands.size() == 3);
}

} // namespace

TEST_CASE("register page: a person with a passport is typed, checked and saved", "[ui][register]")
{
    Desk desk;
    PageWorld& world = desk.world;
    const QString code = desk.code();
    typePassport(desk);

    // Without an answer about consent there is no band, and nothing is lost.
    desk.save();
    REQUIRE(desk.bands.empty());
    REQUIRE(desk.find("summary")->isVisible());
    REQUIRE(world.focusName() == QStringLiteral("consent_register"));
    REQUIRE(desk.text("full_name") == QStringLiteral("PRIYA RAMANATHAN"));
    world.type(QStringLiteral("1"));
    REQUIRE_FALSE(desk.find("summary")->isVisible());

    desk.save();
    REQUIRE(world.saveFailures().isEmpty());
    REQUIRE(desk.bands == std::vector{code});
    REQUIRE(desk.code() != code);
    REQUIRE(desk.text("full_name").isEmpty());
    REQUIRE(world.focusName() == QStringLiteral("full_name"));
    const auto* chip = desk.find<ui::widgets::Chip>("last_person");
    REQUIRE(chip->look().text == QStringLiteral("Last: %1 PRIYA R.").arg(code));
    REQUIRE(desk.drafts().empty());

    const core::storage::PersonRow row = desk.saved(code);
    REQUIRE(row.state == QStringLiteral("registered"));
    REQUIRE(row.birth->toString() == QStringLiteral("2001-09-14"));
    REQUIRE(row.nationality == QStringLiteral("IND"));
    REQUIRE(row.documentNumber == QStringLiteral("Z4817263"));
    REQUIRE(row.needs == QStringList{QStringLiteral("medical")});
    REQUIRE(row.consentRegister == QStringLiteral("spoken"));
}

TEST_CASE("register page: a family of three without documents takes at most 95 keys",
          "[ui][register]")
{
    Desk desk;
    const QString mother = desk.code();
    registerMother(desk);
    const QString father = desk.code();
    registerFather(desk);
    const QString child = desk.code();
    registerChild(desk);
    REQUIRE(desk.world.keysPressed() <= 95);

    const core::storage::PersonRow first = desk.saved(mother);
    const core::storage::PersonRow second = desk.saved(father);
    const core::storage::PersonRow third = desk.saved(child);
    REQUIRE(first.familySize == 3);
    REQUIRE(first.family.has_value());
    REQUIRE(second.family == first.family);
    REQUIRE(third.family == first.family);
    REQUIRE(third.guardian == first.id);
    REQUIRE(third.needs == QStringList{QStringLiteral("child")});
    REQUIRE(desk.values(third).get(FieldId::PersonConsentGuardian).toText() ==
            QStringLiteral("spoken"));
    REQUIRE(first.birth->toString() == QStringLiteral("age:27@2025-11-10"));
}

TEST_CASE("register page: what was agreed to stands in the ledger of consent from the first save",
          "[ui][register]")
{
    Desk desk;
    const QString mother = desk.code();
    registerMother(desk);
    registerFather(desk);
    const QString child = desk.code();
    registerChild(desk);
    const auto entriesOf = [&desk](const QString& code) {
        const auto entries = desk.world.store().here().parts().parts(
            core::forms::RecordType::ConsentEntry, desk.saved(code).id);
        REQUIRE(entries.has_value());
        QStringList words;
        for (const auto& entry : *entries) {
            words << entry.values.get(FieldId::ConsentPurpose).toText() + u' ' +
                         entry.values.get(FieldId::ConsentCapacity).toText() + u' ' +
                         entry.values.get(FieldId::ConsentDecision).toText();
        }
        words.sort();
        return words;
    };
    CHECK(entriesOf(mother) == QStringList{QStringLiteral("C01 self given")});
    CHECK(entriesOf(child) ==
          QStringList{QStringLiteral("C01 guardian given"), QStringLiteral("C01 self given")});
}
