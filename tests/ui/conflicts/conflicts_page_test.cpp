// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/manifest.h"
#include "tests/support/core/other_laptop.h"
#include "tests/support/ui/page_world.h"
#include "ui/main_window/page_factory.h"
#include "ui/pages/conflicts/conflict_list.h"
#include "ui/pages/conflicts/conflicts_page.h"
#include "ui/widgets/frames/banner.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::domain::PersonId;
using core::domain::Role;
using core::forms::FieldEdit;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using test::OtherLaptop;
using test::PageWorld;
using ui::pages::ConflictsPage;

FieldEdit editText(FieldId field, const QString& text)
{
    return {field, FieldValue::text(text)};
}

/// A store of laptop A and changes of a laptop ZD that knew nothing of what A did last.
struct ConflictDesk {
    PageWorld world;
    OtherLaptop other{world.store(), u"ZD"_s, u"interviews"_s};
    ConflictsPage* page = nullptr;

    core::RecordId addPerson(const QString& name)
    {
        return core::toRecordId(world.store().addPerson(
            {.name = name, .nationality = u"CHN"_s, .birth = u"~1987"_s, .language = u"eng"_s}));
    }
    /// Both write, neither knows of the other.
    void differ(RecordType type, const core::RecordId& record, std::vector<FieldEdit> mine,
                std::vector<FieldEdit> theirs)
    {
        const core::storage::RecordState seen = other.seen(record);
        world.store().clock().advance(60000);
        world.store().write(type, record, std::move(mine));
        other.clock().advance(120000);
        other.write({type, record, std::move(theirs)}, seen);
    }
    void show()
    {
        auto made = std::make_unique<ConflictsPage>(world.context());
        page = made.get();
        world.show(std::move(made), ui::actions::Where::Conflict);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return page->fields().index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString kept(int row) const
    {
        return cell(row, page->fields().columnCount() - 1);
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView* list() const { return find<QTableView>("changed_twice"); }
    [[nodiscard]] QString listed(int row) const
    {
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString stored(RecordType type, const core::RecordId& record, FieldId field)
    {
        return world.store().here().records().load(type, record)->values.get(field).toText();
    }
    void keep() { world.key(Qt::Key_Return, Qt::ControlModifier); }
    void keys(std::initializer_list<int> all)
    {
        for (const int key : all)
            world.key(key);
    }
};

} // namespace

namespace {

/// Two people laptops disagree about: one in three fields, one in one.
struct TwoInDoubt : ConflictDesk {
    core::RecordId li = addPerson(u"Li Guoqiang"_s);
    core::RecordId faith = addPerson(u"Faith Wanjiru Kamau"_s);

    TwoInDoubt()
    {
        differ(RecordType::Person, faith, {editText(FieldId::PersonHomePlace, u"Nakuru"_s)},
               {editText(FieldId::PersonHomePlace, u"Naivasha"_s)});
        differ(RecordType::Person, li,
               {editText(FieldId::PersonNativeName, u"李国强"_s),
                editText(FieldId::PersonBirth, u"1988-03-08"_s),
                editText(FieldId::PersonConsentTravel, u"agreed"_s)},
               {editText(FieldId::PersonNativeName, u"李國強"_s),
                editText(FieldId::PersonBirth, u"~1986"_s),
                editText(FieldId::PersonConsentTravel, u"declined"_s)});
        show();
    }
};

} // namespace

TEST_CASE("conflicts: values of two laptops are chosen by keys and kept with a reason",
          "[ui][conflicts]")
{
    TwoInDoubt desk;
    const core::RecordId& li = desk.li;
    const auto& fields = desk.page->fields();
    const QAbstractItemModelTester tester(desk.page->findChild<ui::models::ConflictModel*>(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);

    SECTION("nothing is chosen before a person chooses, and the answer that shares less is used")
    {
        CHECK(desk.listed(0).startsWith(u"Li Guoqiang, "_s));
        CHECK(desk.listed(0).endsWith(u"3 field(s) differ, 3 not chosen"_s));
        CHECK(desk.listed(1).endsWith(u"1 field(s) differ"_s));
        REQUIRE(fields.conflictCount() == 3);
        REQUIRE(fields.laptopCount() == 2);
        CHECK(fields.headerData(2, Qt::Horizontal, Qt::DisplayRole) == u"Laptop ZD, interviews"_s);
        CHECK(desk.cell(1, 1) == u"8 Mar 1988, saw: about 1987, not chosen"_s);
        CHECK(desk.cell(1, 2) == u"about 1986, saw: about 1987, not chosen"_s);
        CHECK(desk.kept(2) == u"Choose one, until then: Did not agree"_s);
        CHECK_FALSE(desk.page->actionBar().primaryEnabled);
        desk.keep();
        CHECK(desk.stored(RecordType::Person, li, FieldId::PersonNativeName) == u"李國強"_s);
        CHECK(fields.openCount() == 3);
    }
    SECTION("Left, Right and F9 choose and walk, Ctrl+Enter keeps and goes on")
    {
        desk.keys({Qt::Key_Right, Qt::Key_Down, Qt::Key_Left});
        CHECK(desk.kept(0) == u"李國強"_s);
        CHECK(desk.kept(1) == u"8 Mar 1988"_s);
        CHECK(desk.cell(1, 1).endsWith(u", chosen"_s));
        CHECK(desk.page->actionBar().note == u"1 fields still to choose"_s);
        desk.keys({Qt::Key_F9, Qt::Key_Right, Qt::Key_F6});
        CHECK(desk.world.focusName() == u"reason"_s);
        desk.find<QLineEdit>("reason")->setText(u"asked again with interpreter"_s);
        REQUIRE(desk.page->actionBar().primaryEnabled);
        desk.keep();
        CHECK(desk.stored(RecordType::Person, li, FieldId::PersonNativeName) == u"李國強"_s);
        CHECK(desk.stored(RecordType::Person, li, FieldId::PersonBirth) == u"1988-03-08"_s);
        CHECK(desk.stored(RecordType::Person, li, FieldId::PersonConsentTravel) == u"declined"_s);
        CHECK(desk.world.store().here().conflicts().fieldsOf(li)->empty());
        CHECK(desk.list()->model()->rowCount() == 1);
        CHECK(desk.listed(0).startsWith(u"Faith"_s));
        const auto history = *desk.world.store().here().records().history(RecordType::Person, li);
        CHECK(history.front().note == u"asked again with interpreter"_s);
        QStringList names;
        for (const auto& entry : history) {
            if (entry.field == FieldId::PersonNativeName)
                names.append(entry.after.toText());
        }
        CHECK(names.contains(u"李国强"_s));
        CHECK(names.contains(u"李國強"_s));
    }
}

TEST_CASE("conflicts: a third value is typed, and choices wait while another record is looked at",
          "[ui][conflicts]")
{
    TwoInDoubt desk;
    const core::RecordId& li = desk.li;
    const auto& fields = desk.page->fields();
    const QAbstractItemModelTester tester(desk.page->findChild<ui::models::ConflictModel*>(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);

    SECTION("F4 types a third value, Esc leaves it")
    {
        desk.keys({Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up, Qt::Key_F4});
        CHECK(desk.world.focusName() == u"another_value"_s);
        desk.keys({Qt::Key_Escape});
        CHECK(fields.openCount() == 3);
        desk.keys({Qt::Key_F4});
        desk.find<QLineEdit>("another_value")->setText(u"黎国强"_s);
        desk.keys({Qt::Key_Return});
        CHECK(desk.world.focusName() == u"fields"_s);
        CHECK(desk.kept(0) == u"黎国强, typed now"_s);
        desk.keys({Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left});
        desk.keep();
        CHECK(desk.stored(RecordType::Person, li, FieldId::PersonNativeName) == u"黎国强"_s);
        CHECK(desk.stored(RecordType::Person, li, FieldId::PersonConsentTravel) == u"agreed"_s);
    }
    SECTION("a field of one value cannot hold both")
    {
        desk.keys({Qt::Key_Plus});
        CHECK(fields.openCount() == 3);
        CHECK(desk.world.toasts().size() == 1);
    }
    SECTION("what is chosen stays when another record is looked at")
    {
        desk.keys({Qt::Key_Right});
        desk.page->secondaryAction();
        CHECK(fields.conflictCount() == 1);
        desk.list()->setCurrentIndex(desk.list()->model()->index(0, 0));
        CHECK(fields.openCount() == 2);
        CHECK(desk.kept(0) == u"李國強"_s);
    }
}

TEST_CASE("conflicts: a record that was changed meanwhile is shown again, nothing is lost",
          "[ui][conflicts]")
{
    ConflictDesk desk;
    const core::RecordId li = desk.addPerson(u"Li Guoqiang"_s);
    desk.differ(RecordType::Person, li,
                {editText(FieldId::PersonNativeName, u"李国强"_s),
                 editText(FieldId::PersonHomePlace, u"Meixian"_s)},
                {editText(FieldId::PersonNativeName, u"李國強"_s),
                 editText(FieldId::PersonHomePlace, u"Dabu"_s)});
    desk.show();
    desk.keys({Qt::Key_Right, Qt::Key_Down, Qt::Key_Left});
    REQUIRE(desk.page->actionBar().primaryEnabled);
    OtherLaptop third(desk.world.store(), u"ZE"_s, u"clinic"_s);
    third.write({RecordType::Person, li, {editText(FieldId::PersonHomePlace, u"Jiaoling"_s)}},
                core::storage::RecordState());
    desk.keep();
    CHECK(desk.find<ui::widgets::Banner>("news")->isVisible());
    const auto& fields = desk.page->fields();
    REQUIRE(fields.conflictCount() == 2);
    CHECK(fields.laptopCount() == 3);
    CHECK(desk.kept(0) == u"李國強"_s);
    CHECK(desk.kept(1).startsWith(u"Choose one"_s));
    CHECK(desk.cell(0, 3) == u"did not change it"_s);

    desk.keys({Qt::Key_Right, Qt::Key_Right});
    CHECK(desk.kept(1) == u"Jiaoling"_s);
    desk.keys({Qt::Key_Left});
    CHECK(desk.kept(1) == u"Dabu"_s);
    desk.keep();
    CHECK(desk.stored(RecordType::Person, li, FieldId::PersonHomePlace) == u"Dabu"_s);
    CHECK(desk.find<QWidget>("empty")->isVisible());
}

TEST_CASE("conflicts: two notes are both kept, in the order they were written", "[ui][conflicts]")
{
    ConflictDesk desk;
    const core::RecordId group = core::toRecordId(desk.world.store().addReception(3));
    desk.differ(RecordType::Reception, group,
                {editText(FieldId::ReceptionNote, u"Two with a cough."_s)},
                {editText(FieldId::ReceptionNote, u"One bus is late."_s)});
    desk.show();
    desk.keys({Qt::Key_Plus});
    CHECK(desk.kept(0) == u"Two with a cough.\nOne bus is late., both texts, in time order"_s);
    desk.keep();
    CHECK(desk.stored(RecordType::Reception, group, FieldId::ReceptionNote) ==
          u"Two with a cough.\nOne bus is late."_s);
}

TEST_CASE("conflicts: put aside here and gone on with there is told in plain words",
          "[ui][conflicts]")
{
    ConflictDesk desk;
    const core::RecordId li = desk.addPerson(u"Li Guoqiang"_s);
    const core::storage::RecordState seen = desk.other.seen(li);
    REQUIRE(desk.world.store().here().writer().commit(
        {{.type = RecordType::Person,
          .id = li,
          .edits = {},
          .life = core::storage::RecordWrite::Life::Delete}}));
    desk.other.write({RecordType::Person, li, {editText(FieldId::PersonHomePlace, u"Dabu"_s)}},
                     seen);
    desk.show();
    REQUIRE(desk.page->fields().conflictCount() == 1);
    CHECK(desk.cell(0, 0) == u"The record itself"_s);
    CHECK(desk.cell(0, 1).startsWith(u"Put aside"_s));
    CHECK(desk.cell(0, 2).startsWith(u"Went on with it"_s));
    desk.keys({Qt::Key_F4});
    CHECK(desk.world.toasts().size() == 1);
    desk.keys({Qt::Key_Right});
    CHECK(desk.kept(0) == u"Keep the record"_s);
    desk.keep();
    CHECK(desk.stored(RecordType::Person, li, FieldId::PersonHomePlace) == u"Dabu"_s);
    CHECK(desk.world.store().here().conflicts().open(0)->empty());
}

TEST_CASE("conflicts: what does not go together has a button to where it is mended",
          "[ui][conflicts]")
{
    ConflictDesk desk;
    auto& store = desk.world.store();
    const PersonId li = store.addPerson({.name = u"Li Guoqiang"_s});
    const auto first = store.addManifest(u"Bus 1"_s);
    const auto second = store.addManifest(u"Bus 2"_s);
    store.addPassenger(first, li, u"1A"_s);
    desk.other.create(RecordType::Passenger,
                      core::toRecordId(core::domain::passengerId(second, li)),
                      {{FieldId::PassengerManifest, FieldValue::reference(second)},
                       {FieldId::PassengerPerson, FieldValue::reference(li)},
                       editText(FieldId::PassengerSeat, u"4C"_s),
                       editText(FieldId::PassengerState, u"listed"_s)});
    desk.show();
    auto* card = desk.find<ui::widgets::Banner>("clash");
    REQUIRE(card != nullptr);
    CHECK(card->spokenText().contains(u"Bus 1"_s));
    CHECK(desk.page->actionBar().isEmpty());
    QSignalSpy opened(desk.page, &ui::pages::Page::openManifest);
    const auto buttons = card->findChildren<QPushButton*>(u"mend"_s);
    REQUIRE(buttons.size() == 2);
    desk.keys({Qt::Key_F6});
    CHECK(desk.world.focusName() == u"mend"_s);
    desk.keys({Qt::Key_Return});
    REQUIRE(opened.count() == 1);
    CHECK(desk.find<QWidget>("reason")->isVisible() == false);
}

TEST_CASE("conflicts: fields that are the same are folded and can be shown", "[ui][conflicts]")
{
    ConflictDesk desk;
    const core::RecordId li = desk.addPerson(u"Li Guoqiang"_s);
    desk.differ(RecordType::Person, li, {editText(FieldId::PersonHomePlace, u"Meixian"_s)},
                {editText(FieldId::PersonHomePlace, u"Dabu"_s)});
    desk.show();
    const auto& fields = desk.page->fields();
    CHECK(fields.rowCount() == 1);
    REQUIRE(fields.sameCount() > 3);
    desk.find<QPushButton>("show_same")->click();
    CHECK(fields.rowCount() == 1 + fields.sameCount());
    desk.find<QPushButton>("show_same")->click();
    CHECK(fields.rowCount() == 1);
}

TEST_CASE("conflicts: a role sees what it decides about, and the page without conflicts says so",
          "[ui][conflicts]")
{
    using ui::pages::mayDecide;
    CHECK(mayDecide(Role::Caseworker, RecordType::Person));
    CHECK_FALSE(mayDecide(Role::Caseworker, RecordType::Manifest));
    CHECK(mayDecide(Role::Transport, RecordType::Manifest));
    CHECK_FALSE(mayDecide(Role::Transport, RecordType::Person));
    CHECK(mayDecide(Role::Supervisor, RecordType::Laptop));
    const ui::main_window::PageFactory factory;
    CHECK(factory.isAllowed(ui::pages::PageId::Conflicts, Role::Transport));
    CHECK_FALSE(factory.isAllowed(ui::pages::PageId::Conflicts, Role::Clerk));

    ConflictDesk desk;
    const core::RecordId li = desk.addPerson(u"Li Guoqiang"_s);
    desk.show();
    CHECK(desk.find<QWidget>("empty")->isVisible());
    CHECK(desk.page->actionBar().isEmpty());
    desk.differ(RecordType::Person, li, {editText(FieldId::PersonHomePlace, u"Meixian"_s)},
                {editText(FieldId::PersonHomePlace, u"Dabu"_s)});
    const auto& conflicts = desk.world.store().here().conflicts();
    CHECK(ui::pages::countConflictsFor(Role::Caseworker, conflicts) == 1);
    CHECK(ui::pages::countConflictsFor(Role::Transport, conflicts) == 0);
    desk.page->activate();
    CHECK_FALSE(desk.find<QWidget>("empty")->isVisible());
    CHECK(desk.world.focusName() == u"fields"_s);
}
