// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys 6 and 7: a bus is built, checked, finalised, previewed and printed by keys alone.
#include "tests/support/core/bus_day.h"
#include "tests/support/ui/page_world.h"
#include "ui/models/candidate_model.h"
#include "ui/models/passenger_model.h"
#include "ui/pages/manifests/manifest_builder.h"
#include "ui/pages/manifests/manifests_page.h"
#include "ui/pages/print/print_page.h"
#include "ui/widgets/bars/capacity_bar.h"
#include "ui/widgets/frames/chip.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::domain::RuleKey;
using core::session::ManifestDesk;
using test::PageWorld;
using ui::pages::ManifestBuilder;
using ui::pages::ManifestsPage;
using ui::widgets::HwTableView;

/// The manifests page in its window, and what it asked the frame for.
struct BusWorld {
    PageWorld world;
    ManifestsPage* page = nullptr;
    std::vector<core::domain::ManifestId> printed;

    void showPage(const ui::pages::Target& target = {})
    {
        auto made = std::make_unique<ManifestsPage>(world.context());
        page = made.get();
        QObject::connect(page, &ui::pages::Page::openPrint, page,
                         [this](const auto& manifest) { printed.push_back(manifest); });
        made->open(target);
        world.show(std::move(made), ui::actions::Where::Manifest);
    }
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] ManifestBuilder& builder() const { return *page->findChild<ManifestBuilder*>(); }
    [[nodiscard]] const core::session::ManifestDetails& view() const
    {
        REQUIRE(builder().view());
        return *builder().view();
    }
    [[nodiscard]] bool hasOpen(RuleKey rule) const
    {
        const auto& findings = view().findings;
        return std::any_of(findings.begin(), findings.end(),
                           [rule](const auto& f) { return f.rule == rule && f.isOpen(); });
    }
    [[nodiscard]] QString currentCandidate() const
    {
        const auto* table = find<HwTableView>("candidates");
        return table->model()
            ->index(table->currentRow(), ui::models::CandidateModel::Name)
            .data()
            .toString();
    }
    /// Goes down the list of candidates until @p name; fails when there is no such row.
    void downTo(const QString& name)
    {
        const int rows = find<HwTableView>("candidates")->model()->rowCount();
        for (int i = 0; currentCandidate() != name; ++i) {
            REQUIRE(i < rows);
            world.key(Qt::Key_Down);
        }
    }
    void enter() { world.key(Qt::Key_Return); }
    void primary() { world.key(Qt::Key_Return, Qt::ControlModifier); }
    /// The words of the button that has the focus.
    [[nodiscard]] static QString focusedButton()
    {
        const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        return button == nullptr ? QString() : button->text();
    }
    /// Every label inside @p area that can be seen, joined.
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }
};

/// Space selects both of the family, Insert adds them, and that can be taken back.
void addFamilyByKeys(BusWorld& bus)
{
    bus.downTo(u"Selamawit Haile"_s);
    bus.world.key(Qt::Key_Space);
    REQUIRE(bus.words().contains(u"2 selected"_s));
    bus.world.key(Qt::Key_Insert);
    REQUIRE(bus.view().row.passengers == 40);
    REQUIRE(bus.words().contains(u"2 seats free"_s));
    REQUIRE(bus.world.toasts().last() == u"2 people added"_s);
    REQUIRE(bus.world.lastUndo());
}

/// F9 walks the checks; each is put right where it stands. Returns the keys of the typed reason.
int fixEverythingByKeys(BusWorld& bus)
{
    bus.world.key(Qt::Key_F9);
    REQUIRE(BusWorld::focusedButton() == u"Remove here"_s);
    bus.enter();
    REQUIRE(bus.view().row.passengers == 39);
    REQUIRE_FALSE(bus.hasOpen(RuleKey::OnAnotherManifest));
    INFO(bus.world.focusName().toStdString() << ' ' << BusWorld::focusedButton().toStdString());
    REQUIRE(BusWorld::focusedButton().isEmpty()); // a second Enter must not take off the next one
    bus.world.key(Qt::Key_F9);
    REQUIRE(BusWorld::focusedButton() == u"Name a guardian"_s);
    bus.enter();
    REQUIRE(bus.world.focusName() == u"guardian"_s);
    bus.enter();
    REQUIRE_FALSE(bus.hasOpen(RuleKey::MinorWithoutGuardian));
    REQUIRE(bus.find<QPushButton>("finalise")->isEnabled());

    bus.world.key(Qt::Key_F9);
    REQUIRE(BusWorld::focusedButton() == u"Show"_s);
    bus.world.key(Qt::Key_Tab);
    REQUIRE(BusWorld::focusedButton() == u"Accept, with reason"_s);
    bus.enter();
    REQUIRE(bus.world.focusName() == u"accept_reason"_s);
    bus.enter(); // no reason, nothing accepted
    REQUIRE(bus.hasOpen(RuleKey::NoDocument));
    const int keysBeforeReason = bus.world.keysPressed();
    bus.world.type(u"Letter of the embassy"_s);
    const int reasonKeys = bus.world.keysPressed() - keysBeforeReason;
    bus.enter();
    REQUIRE_FALSE(bus.hasOpen(RuleKey::NoDocument));
    REQUIRE(bus.words().contains(u"Accepted: Letter of the embassy"_s));
    bus.world.key(Qt::Key_F9);
    REQUIRE(BusWorld::focusedButton() == u"They agreed"_s);
    bus.world.key(Qt::Key_Tab);
    bus.enter();
    REQUIRE_FALSE(bus.hasOpen(RuleKey::NoSharing));
    return reasonKeys;
}

/// Keys change nothing any more; the button opens the next revision.
void expectReadOnly(BusWorld& bus)
{
    REQUIRE(bus.find<QPushButton>("finalise")->text() == u"Change, makes revision 2"_s);
    REQUIRE_FALSE(bus.find<QPushButton>("add")->isEnabled());
    REQUIRE_FALSE(bus.find("trip_details")->isVisible());
    REQUIRE(bus.world.focusName() == u"passengers"_s);
    bus.world.key(Qt::Key_Delete);
    bus.find("candidates")->setFocus();
    bus.world.key(Qt::Key_Insert);
    REQUIRE(bus.view().row.passengers == 39);
    bus.primary();
    REQUIRE(bus.view().isDraft());
    REQUIRE(bus.view().row.revision == 2);
}

} // namespace

TEST_CASE("journey 6: a bus is built, checked and finalised with at most 30 keys", "[ui][journey]")
{
    BusWorld bus;
    PageWorld& world = bus.world;
    const test::BusDay day = test::makeBusDay(world.store());
    bus.showPage(day.bus);
    REQUIRE(bus.view().row.passengers == 38);
    REQUIRE(bus.view().mustFix() == 2);
    REQUIRE(bus.view().toLookAt() == 2);
    REQUIRE_FALSE(bus.find<QPushButton>("finalise")->isEnabled());
    REQUIRE(bus.words().contains(u"4 seats free"_s));
    REQUIRE(world.focusName() == u"candidates"_s);

    addFamilyByKeys(bus);
    const int reasonKeys = fixEverythingByKeys(bus);

    // Ctrl+Enter asks in place, the second one finalises.
    bus.primary();
    REQUIRE(bus.view().isDraft());
    REQUIRE(bus.words().contains(u"39 people"_s));
    REQUIRE(bus.words().contains(u"1 print as code only"_s));
    bus.primary();
    REQUIRE(bus.view().row.state == u"finalised"_s);
    REQUIRE(bus.view().row.finalisedRevision == 1);
    REQUIRE(world.keysPressed() - reasonKeys <= 30);
    REQUIRE(world.saveFailures().isEmpty());
    REQUIRE(world.prompter().questions().empty());

    expectReadOnly(bus);
}

TEST_CASE("journey 6: what was added or taken off comes back whole, and only once", "[ui][journey]")
{
    BusWorld bus;
    PageWorld& world = bus.world;
    const test::BusDay day = test::makeBusDay(world.store());
    bus.showPage(day.bus);
    bus.downTo(u"Selamawit Haile"_s);
    bus.enter(); // Enter adds the one under the cursor with the family
    REQUIRE(bus.view().row.passengers == 40);
    const auto undoOfToast = world.lastUndo();
    world.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(bus.view().row.passengers == 38);
    undoOfToast(); // the toast is still there; it finds nothing left to do
    REQUIRE(bus.view().row.passengers == 38);
    REQUIRE(world.saveFailures().isEmpty());

    world.key(Qt::Key_F6);
    REQUIRE(world.focusName() == u"passengers"_s);
    auto* table = bus.find<HwTableView>("passengers");
    const auto* model = static_cast<ui::models::PassengerModel*>(table->model());
    const auto before = *model->passengerAt(table->currentRow());
    REQUIRE_FALSE(before.seat.isEmpty());
    world.key(Qt::Key_Delete);
    REQUIRE(bus.view().row.passengers == 37);
    bus.builder().reload();
    world.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(bus.view().row.passengers == 38);
    const auto* after = model->passengerAt(model->rowOf(before.person.id));
    REQUIRE(after != nullptr);
    REQUIRE(after->seat == before.seat);
    world.key(Qt::Key_Z, Qt::ControlModifier); // nothing left
    REQUIRE(bus.view().row.passengers == 38);
}

TEST_CASE("journey 6c: over capacity nothing leaves, and the draft still saves", "[ui][journey]")
{
    BusWorld bus;
    PageWorld& world = bus.world;
    ManifestDesk desk(world.store().session(), world.store().here());
    const auto made = desk.create(test::easyTrip(world.store(), u"Bus 5"_s, 44));
    REQUIRE(made);
    const auto people = test::addTravellers(world.store(), 44);
    REQUIRE(desk.add(*made, {people.begin(), people.end() - 2}, ManifestDesk::Families::AsNamed));
    bus.showPage(*made);
    REQUIRE(bus.find<QPushButton>("finalise")->isEnabled());
    bus.enter();
    bus.enter();
    REQUIRE(bus.view().row.passengers == 44);
    REQUIRE(bus.page->findChild<ui::widgets::CapacityBar*>()->over() == 2);
    REQUIRE(bus.words().contains(u"2 over"_s));
    REQUIRE_FALSE(bus.find<QPushButton>("finalise")->isEnabled());
    bus.primary(); // goes to the check instead
    REQUIRE(BusWorld::focusedButton() == u"Trip details"_s);
    REQUIRE(bus.view().isDraft());
    REQUIRE(desk.view(*made)->row.passengers == 44);

    bus.enter();
    REQUIRE(world.focusName() == u"title"_s);
    auto* seats = bus.find<QLineEdit>("capacity");
    seats->setFocus();
    seats->selectAll();
    world.type(u"0"_s);
    bus.primary();
    REQUIRE(desk.view(*made)->row.capacity == 44); // no bus has no seats: told, nothing saved
    seats->selectAll();
    world.type(u"46"_s);
    bus.primary();
    REQUIRE(desk.view(*made)->row.capacity == 46);
    REQUIRE(bus.find<QPushButton>("finalise")->isEnabled());
}

TEST_CASE("manifests: a new one is made by keys, and Esc leads back step by step",
          "[ui][manifests]")
{
    BusWorld bus;
    PageWorld& world = bus.world;
    bus.showPage();
    world.store().addManifest(u"Bus 1"_s);
    world.key(Qt::Key_Insert);
    REQUIRE(world.focusName() == u"title"_s);
    bus.primary(); // without a name it says so and stays
    REQUIRE_FALSE(bus.builder().manifest());
    world.key(Qt::Key_Escape);
    REQUIRE(world.focusName() == u"manifests"_s);
    world.key(Qt::Key_Insert);
    world.type(u"Bus 9"_s);
    bus.primary();
    REQUIRE(bus.builder().manifest());
    REQUIRE(bus.view().row.title == u"Bus 9"_s);
    REQUIRE(bus.view().row.capacity == 44);
    REQUIRE(world.focusName() == u"passengers"_s); // nobody is there who could be added
    REQUIRE(std::holds_alternative<core::domain::ManifestId>(bus.page->place()));
    world.key(Qt::Key_Escape);
    REQUIRE(world.focusName() == u"manifests"_s);
    REQUIRE(bus.find<HwTableView>("manifests")->model()->rowCount() == 2);
}

TEST_CASE("manifests: a reason half typed survives what others save meanwhile", "[ui][manifests]")
{
    BusWorld bus;
    PageWorld& world = bus.world;
    const test::BusDay day = test::makeBusDay(world.store());
    bus.showPage(day.bus);
    for (int i = 0; i < 3; ++i)
        world.key(Qt::Key_F9);
    world.key(Qt::Key_Tab);
    bus.enter();
    world.type(u"Letter of"_s);
    test::addTraveller(world.store(), {.name = u"Late Comer"_s, .document = u"L1"_s});
    REQUIRE(world.focusName() == u"accept_reason"_s);
    REQUIRE(bus.find<QLineEdit>("accept_reason")->text() == u"Letter of"_s);
}

TEST_CASE("manifests: Ctrl+P previews from every list, and not from the list of manifests",
          "[ui][manifests]")
{
    BusWorld bus;
    PageWorld& world = bus.world;
    const test::BusDay day = test::makeBusDay(world.store());
    bus.showPage(day.bus);
    for (const char* name : {"candidates", "passengers", "candidate_filter", "add"}) {
        const auto before = bus.printed.size();
        bus.find(name)->setFocus();
        world.key(Qt::Key_P, Qt::ControlModifier);
        INFO(name);
        REQUIRE(bus.printed.size() == before + 1);
        REQUIRE(bus.printed.back() == day.bus);
    }
    const auto before = bus.printed.size();
    bus.find("candidates")->setFocus();
    world.key(Qt::Key_Escape);
    world.key(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(bus.printed.size() == before);
}

TEST_CASE("manifests: the page goes away with its commands", "[ui][manifests]")
{
    BusWorld bus;
    PageWorld& world = bus.world;
    const test::BusDay day = test::makeBusDay(world.store());
    bus.showPage(day.bus);
    bus.showPage(day.bus); // the first one is destroyed
    bus.find("candidates")->setFocus();
    world.key(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(bus.printed.size() == 1);
    world.closePage();
    test::addTravellers(world.store(), 1); // the store tells of it, and nobody listens
    REQUIRE(world.saveFailures().isEmpty());
}
