// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/consent/consent_desk.h"
#include "core/session/manifest_desk.h"
#include "tests/support/ui/page_world.h"
#include "tests/support/ui/paper_tools.h"
#include "ui/pages/record_parts/consent_section.h"
#include "ui/pages/record_parts/referrals_section.h"
#include "ui/printing/paper_output.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::domain::PersonId;
using core::domain::Purpose;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::session::ConsentDesk;
using core::session::ConsentTable;
using Standing = core::domain::ConsentStanding::Answer;

/// A section by itself in a window, over a real store.
template <class SectionType>
struct SectionRoom {
    test::PageWorld world;
    QWidget window;
    SectionType* section = nullptr;
    PersonId person;
    QStringList failures;
    int changes = 0;

    explicit SectionRoom(const test::PersonGiven& given = {.name = u"Maria Santos"_s})
        : person(world.store().addPerson(given))
    {
        window.resize(900, 700);
        section = new SectionType(world.context(), &window);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(section);
        if (QWidget* side = section->sidePanel())
            column->addWidget(side);
        QObject::connect(section, &ui::pages::SectionView::saveFailed, &window,
                         [this](const QString& words) { failures.append(words); });
        QObject::connect(section, &ui::pages::SectionView::recordChanged, &window,
                         [this] { ++changes; });
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE(section->open(person).has_value());
        section->focusFirst();
    }
    test::TempSession& store() { return world.store(); }
    template <class Kind>
    Kind* find(const QString& name)
    {
        auto* found = section->template findChild<Kind*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    ConsentTable table()
    {
        auto table = ConsentDesk(store().session(), store().here()).table(person);
        REQUIRE(table.has_value());
        return *table;
    }
    QString banner() { return section->template findChild<ui::widgets::Banner*>()->spokenText(); }
    void agree(Purpose purpose)
    {
        ConsentDesk desk(store().session(), store().here());
        REQUIRE(desk.record(person, {purpose, core::domain::ConsentDecision::Given}).has_value());
    }
};

using ConsentRoomUi = SectionRoom<ui::pages::ConsentSection>;
using ReferralRoomUi = SectionRoom<ui::pages::ReferralsSection>;

QString cellText(ui::widgets::HwTableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

void pressOn(ui::widgets::HwTableView& table, Purpose purpose, Qt::Key key)
{
    table.setCurrentRow(static_cast<int>(purpose) - 1);
    QTest::keyClick(&table, key);
}

} // namespace

TEST_CASE("consent section: twelve rows, none of them agreed, and no key for all", "[ui][record]")
{
    ConsentRoomUi room;
    auto* table = room.find<ui::widgets::HwTableView>(u"consents"_s);
    REQUIRE(table->model()->rowCount() == 12);
    for (int row = 0; row < 12; ++row)
        CHECK(cellText(*table, row, 1) == u"Not asked"_s);
    pressOn(*table, Purpose::Statistics, Qt::Key_1);
    for (int row = 0; row < 12; ++row)
        CHECK(cellText(*table, row, 1) == (row == 10 ? u"Agreed"_s : u"Not asked"_s));
    CHECK(room.changes == 1);
}

TEST_CASE("consent section: digits take down an answer with how, language and who explained",
          "[ui][record]")
{
    ConsentRoomUi room({.name = u"Maria Santos"_s, .language = u"tgl"_s});
    auto* table = room.find<ui::widgets::HwTableView>(u"consents"_s);
    auto* how = room.find<QComboBox>(u"how"_s);
    how->setCurrentIndex(how->findData(u"signed"_s));
    room.find<QLineEdit>(u"interpreter"_s)->setText(u"Liza Reyes"_s);
    pressOn(*table, Purpose::Travel, Qt::Key_1);
    CHECK(cellText(*table, 8, 1) == u"Agreed"_s);
    CHECK(cellText(*table, 8, 3) == u"Signed"_s);
    CHECK(cellText(*table, 8, 5) == u"Liza Reyes"_s);
    CHECK(cellText(*table, 8, 6) == u"Daw Mya Sein"_s);
    CHECK(cellText(*table, 8, 7) == core::session::wordsVersion());
    const auto latest = room.table().row(Purpose::Travel).latest;
    REQUIRE(latest.has_value());
    CHECK(latest->values.get(FieldId::ConsentLanguage).toText() == u"tgl"_s);
    pressOn(*table, Purpose::Embassy, Qt::Key_2);
    pressOn(*table, Purpose::Police, Qt::Key_3);
    pressOn(*table, Purpose::Tracing, Qt::Key_4);
    CHECK(cellText(*table, 4, 1) == u"Did not agree"_s);
    CHECK(cellText(*table, 6, 1) == u"Later"_s);
    CHECK(cellText(*table, 9, 1) == u"Could not answer"_s);
    CHECK(room.failures.isEmpty());
}

TEST_CASE("consent section: the words of the row stand beside it, to be read out", "[ui][record]")
{
    ConsentRoomUi room;
    auto* table = room.find<ui::widgets::HwTableView>(u"consents"_s);
    const auto spoken = [&room] {
        QStringList words;
        for (const auto* label : room.section->sidePanel()->findChildren<QLabel*>())
            words << label->text();
        return words.join(u'|');
    };
    table->setCurrentRow(4);
    CHECK(spoken().contains(u"embassy of your country"_s));
    table->setCurrentRow(8);
    CHECK(spoken().contains(u"list for the bus or plane"_s));
    CHECK_FALSE(spoken().contains(u"embassy of your country"_s));
}

TEST_CASE("consent section: the interview waits for every box of the notice", "[ui][record]")
{
    ConsentRoomUi room;
    auto* table = room.find<ui::widgets::HwTableView>(u"consents"_s);
    table->setCurrentRow(2);
    const auto boxes = room.section->findChildren<QCheckBox*>();
    REQUIRE(boxes.size() == 7);
    for (QCheckBox* box : boxes) {
        CHECK(box->isVisibleTo(room.section));
        CHECK_FALSE(box->isChecked());
        QTest::keyClick(table, Qt::Key_1);
        CHECK(cellText(*table, 2, 1) == u"Not asked"_s);
        CHECK(room.banner().contains(u"Tick every box"_s));
        box->setChecked(true);
    }
    QTest::keyClick(table, Qt::Key_1);
    CHECK(cellText(*table, 2, 1) == u"Agreed"_s);
}

TEST_CASE("consent section: under 18 there are two answers", "[ui][record]")
{
    ConsentRoomUi room({.name = u"Kham"_s, .birth = u"2011"_s, .consent = {}});
    auto* table = room.find<ui::widgets::HwTableView>(u"consents"_s);
    REQUIRE_FALSE(table->isColumnHidden(2));
    pressOn(*table, Purpose::Travel, Qt::Key_1);
    CHECK(room.banner().contains(u"only registering and health"_s));
    auto* capacity = room.find<QComboBox>(u"capacity"_s);
    capacity->setCurrentIndex(capacity->findData(u"child_officer"_s));
    pressOn(*table, Purpose::Travel, Qt::Key_1);
    CHECK(cellText(*table, 8, 1) == u"Not asked"_s);
    CHECK(cellText(*table, 8, 2) == u"Agreed"_s);
    CHECK_FALSE(room.table().row(Purpose::Travel).release.isAllowed());
    capacity->setCurrentIndex(capacity->findData(u"self"_s));
    pressOn(*table, Purpose::Travel, Qt::Key_1);
    CHECK(cellText(*table, 8, 1) == u"Agreed"_s);
    CHECK(room.table().row(Purpose::Travel).release.isAllowed());
    ConsentRoomUi adult;
    CHECK(adult.find<ui::widgets::HwTableView>(u"consents"_s)->isColumnHidden(2));
}

TEST_CASE("consent section: F7 takes back at once, shows where data has gone, prints the notice",
          "[ui][record][scenario]")
{
    ConsentRoomUi room({.name = u"Maria Santos"_s,
                        .nationality = u"PHL"_s,
                        .sex = u"female"_s,
                        .birth = u"1994"_s,
                        .document = u"P1234567"_s,
                        .stage = u"ready"_s});
    room.agree(Purpose::Travel);
    auto& store = room.store();
    const auto bus = store.addManifest(u"Bus 2"_s);
    store.write(RecordType::Manifest, core::toRecordId(bus),
                {{FieldId::ManifestPlate, FieldValue::text(u"30-2147"_s)},
                 {FieldId::ManifestDriver, FieldValue::text(u"Somkid Phromma"_s)}});
    store.addPassenger(bus, room.person, u"1A"_s);
    core::session::ManifestDesk desk(store.session(), store.here());
    REQUIRE(desk.finalise(bus).has_value());
    REQUIRE(desk.recordCopy(bus, u"driver"_s, u"names_and_seats"_s).has_value());
    REQUIRE(room.section->open(room.person).has_value());

    auto* table = room.find<ui::widgets::HwTableView>(u"consents"_s);
    auto* gone = room.find<QWidget>(u"gone_out"_s);
    auto* recall = room.find<ui::widgets::KeyButton>(u"recall"_s);
    table->setCurrentRow(8);
    CHECK(gone->isVisibleTo(room.section));
    CHECK_FALSE(recall->isVisibleTo(room.section)); // nothing to recall yet
    pressOn(*table, Purpose::Travel, Qt::Key_F7);
    CHECK(cellText(*table, 8, 1) == u"Withdrawn"_s);
    CHECK(room.banner().contains(u"Taken back"_s));
    REQUIRE(recall->isVisibleTo(room.section));
    CHECK(gone->findChild<QLabel*>() != nullptr);
    CHECK(desk.revision(bus)->frozen.passengers.front().fullName.isEmpty());

    const QString file = store.folder() + u"/recall.pdf"_s;
    int notices = 0;
    room.section->setOutput([&](const ui::printing::DocumentPainter& painter) {
        ++notices;
        return ui::printing::savePdf(painter, file);
    });
    QTest::mouseClick(recall, Qt::LeftButton);
    CHECK(notices == 1);
    const QString paper = test::pdfPages(file).join(u' ');
    CHECK(paper.contains(u"Somkid Phromma"_s));
    CHECK(paper.contains(room.table().code));
    CHECK_FALSE(paper.contains(u"Santos"_s));
    CHECK_FALSE(paper.contains(u"P1234567"_s));
    CHECK(room.table().goneOut.front().recalledMs != 0);
    CHECK_FALSE(recall->isVisibleTo(room.section));
}

TEST_CASE("consent section: taking back the register offers to hide what is on record",
          "[ui][record]")
{
    ConsentRoomUi room({.name = u"Maria Santos"_s, .nationality = u"PHL"_s});
    auto* table = room.find<ui::widgets::HwTableView>(u"consents"_s);
    room.world.prompter().expectAsk(true);
    pressOn(*table, Purpose::Register, Qt::Key_F7);
    const auto record =
        room.store().here().records().load(RecordType::Person, core::toRecordId(room.person));
    REQUIRE(record.has_value());
    CHECK(record->values.get(FieldId::PersonFullName).answer() == core::forms::Answer::Redacted);
    CHECK(record->values.get(FieldId::PersonConsentRegister).toText() == u"number_only"_s);
}

TEST_CASE("consent section: an emergency can be taken down while triage is red", "[ui][record]")
{
    ConsentRoomUi room;
    room.store().write(RecordType::Person, core::toRecordId(room.person),
                       {{FieldId::PersonTriage, FieldValue::text(u"red"_s)}});
    REQUIRE(room.section->open(room.person).has_value());
    auto* table = room.find<ui::widgets::HwTableView>(u"consents"_s);
    table->setCurrentRow(3);
    auto* take = room.find<ui::widgets::KeyButton>(u"take_emergency"_s);
    REQUIRE(take->isVisibleTo(room.section));
    take->click();
    CHECK(room.banner().contains(u"why nobody could be asked"_s));
    room.find<QLineEdit>(u"emergency"_s)->setText(u"Unconscious"_s);
    take->click();
    CHECK(cellText(*table, 3, 1) == u"Rests on something else"_s);
    auto* confirm = room.find<ui::widgets::KeyButton>(u"confirm_emergency"_s);
    REQUIRE(confirm->isVisibleTo(room.section));
    confirm->click();
    CHECK(room.banner().contains(u"Somebody else"_s));
}

TEST_CASE("referrals section: nothing is sent without consent, and what was called back says why",
          "[ui][record][scenario]")
{
    ReferralRoomUi room;
    auto& store = room.store();
    const core::RecordId id(store.ids().next());
    store.write(RecordType::Referral, id,
                {{FieldId::ReferralPerson, FieldValue::reference(room.person)},
                 {FieldId::ReferralOrganisation, FieldValue::text(u"Return partner"_s)},
                 {FieldId::ReferralPurpose, FieldValue::text(u"C08"_s)},
                 {FieldId::ReferralUndertaking, FieldValue::text(u"U-7"_s)}});
    REQUIRE(room.section->open(room.person).has_value());
    auto* table = room.find<ui::widgets::HwTableView>(u"referrals"_s);
    auto* send = room.find<ui::widgets::KeyButton>(u"send_referral"_s);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cellText(*table, 0, 4) == u"Not sent: not asked"_s);
    send->click();
    CHECK(room.banner().contains(u"List what is passed on"_s));
    CHECK(room.banner().contains(u"has not agreed"_s));
    room.agree(Purpose::Return);
    store.write(RecordType::Referral, id,
                {{FieldId::ReferralShared, FieldValue::codes({u"identity"_s})}});
    REQUIRE(room.section->open(room.person).has_value());
    send->click();
    CHECK(cellText(*table, 0, 4) == u"Under way"_s);
    CHECK_FALSE(send->isVisibleTo(room.section));
    ConsentDesk desk(store.session(), store.here());
    REQUIRE(desk.withdraw(room.person, {Purpose::Return, core::domain::ConsentDecision::Withdrawn})
                .has_value());
    REQUIRE(room.section->open(room.person).has_value());
    CHECK(cellText(*table, 0, 4).startsWith(u"Called back: consent taken back"_s));
}

TEST_CASE("referrals section: a new one is written in the form below the list", "[ui][record]")
{
    ReferralRoomUi room;
    REQUIRE(room.section->insertPart());
    CHECK_FALSE(room.section->insertPart());       // one at a time
    QTest::keyClick(room.section, Qt::Key_Escape); // nothing typed leaves nothing
    CHECK(room.find<ui::widgets::HwTableView>(u"referrals"_s)->model()->rowCount() == 0);
}
