// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/kit_fixture.h"
#include "tests/support/ui/register_desk.h"
#include "ui/widgets/frames/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace {

using core::forms::FieldId;
using test::RegisterDesk;

const QString kScannedPassport = QStringLiteral("P<INDRAMANATHAN<<PRIYA<<<<<<<<<<<<<<<<<<<<<<\n"
                                                "Z4817263<6IND0109143F3206076<<<<<<<<<<<<<<<4");

ui::widgets::Banner& stripOf(RegisterDesk& desk)
{
    auto* strip = desk.find<ui::widgets::Banner>("scan_strip");
    REQUIRE(strip != nullptr);
    return *strip;
}

void scanInto(RegisterDesk& desk, const QString& text, bool thai = false)
{
    test::sendScan(*desk.page, text, 1'000'000, 8, thai);
}

} // namespace

TEST_CASE("register scan: the lines of a passport fill the form", "[ui][register][scan]")
{
    RegisterDesk desk;
    for (const bool thai : {false, true}) {
        CAPTURE(thai);
        scanInto(desk, kScannedPassport, thai);
        CHECK(stripOf(desk).tone() == ui::widgets::Tone::Good);
        CHECK(stripOf(desk).spokenText() ==
              QStringLiteral("Passport read. All check digits agree."));
        CHECK(desk.text("full_name") == QStringLiteral("PRIYA RAMANATHAN"));
        CHECK(desk.text("nationality") == QStringLiteral("India"));
        CHECK(desk.text("document_kind") == QStringLiteral("Passport"));
        CHECK(desk.text("document_number") == QStringLiteral("Z4817263"));
        CHECK(desk.world.focusName() == QStringLiteral("native_name"));
        desk.find<QPushButton>("undo_scan")->click();
        CHECK(desk.text("full_name").isEmpty());
        CHECK(desk.text("document_number").isEmpty());
        CHECK(stripOf(desk).tone() == ui::widgets::Tone::Quiet);
    }
}

TEST_CASE("register scan: a wrong birth digit marks that field only, and saving works",
          "[ui][register][scan]")
{
    RegisterDesk desk;
    const QString code = desk.code();
    scanInto(
        desk,
        QString(kScannedPassport).replace(QStringLiteral("0109143F"), QStringLiteral("0109148F")));
    CHECK(stripOf(desk).tone() == ui::widgets::Tone::Warn);
    CHECK(stripOf(desk).spokenText() ==
          QStringLiteral("Passport read. The birth date does not agree, check it."));
    CHECK(desk.find("birth_date")->accessibleDescription().contains(QStringLiteral("010914")));
    CHECK_FALSE(
        desk.find("document_number")->accessibleDescription().contains(QStringLiteral("expected")));
    desk.find("consent_register")->setFocus();
    desk.world.type(QStringLiteral("1"));
    desk.save();
    const core::forms::Values values = desk.values(desk.saved(code));
    CHECK(values.get(FieldId::PersonBirth).toText() == QStringLiteral("2001-09-14"));
    CHECK(values.get(FieldId::PersonNameSource).toText() == QStringLiteral("mrz"));
    CHECK(values.get(FieldId::PersonDocumentExpiry).toText() == QStringLiteral("2032-06-07"));
}

TEST_CASE("register scan: what is no document is said and fills nothing", "[ui][register][scan]")
{
    RegisterDesk desk;
    scanInto(desk, QStringLiteral("1234567890123"));
    CHECK(stripOf(desk).spokenText() == QStringLiteral("Not readable. Try again or type."));
    CHECK(desk.text("full_name").isEmpty());
    CHECK(desk.drafts().empty());
}

TEST_CASE("register scan: a name typed over is no longer that of the document",
          "[ui][register][scan]")
{
    RegisterDesk desk;
    scanInto(desk, kScannedPassport);
    const QString code = desk.code();
    desk.find("full_name")->setFocus();
    desk.world.type(QStringLiteral("X"));
    desk.find("consent_register")->setFocus();
    desk.world.type(QStringLiteral("1"));
    desk.save();
    CHECK_FALSE(desk.values(desk.saved(code)).get(FieldId::PersonNameSource).isGiven());
}

TEST_CASE("register scan: a pasted document is taken, other text goes into the field",
          "[ui][register][scan]")
{
    RegisterDesk desk;
    QGuiApplication::clipboard()->setText(QStringLiteral("RATNA"));
    desk.world.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.text("full_name") == QStringLiteral("RATNA"));
    QGuiApplication::clipboard()->setText(kScannedPassport.toLower());
    desk.world.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.text("full_name") == QStringLiteral("PRIYA RAMANATHAN"));
    desk.find<QPushButton>("undo_scan")->click();
    CHECK(desk.text("full_name") == QStringLiteral("RATNA"));
}
