// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/page_world.h"
#include "ui/models/history_model.h"
#include "ui/models/person_model.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/people/preview_panel.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

using test::PageWorld;
using ui::models::PersonModel;
using ui::pages::PeoplePage;

struct PeopleDesk {
    PageWorld world;
    core::domain::PersonId thiri =
        world.store().addPerson({.name = QStringLiteral("Thiri Hnin Wai"),
                                 .nativeName = QString::fromUtf8("သီရိနှင်းဝေ"),
                                 .nationality = QStringLiteral("MMR"),
                                 .sex = QStringLiteral("female"),
                                 .birth = QStringLiteral("2010")});
    core::domain::PersonId arjun =
        world.store().addPerson({.name = QStringLiteral("Arjun Singh Rathore"),
                                 .nationality = QStringLiteral("IND"),
                                 .sex = QStringLiteral("male"),
                                 .birth = QStringLiteral("1994-02-01")});
    PeoplePage* page = nullptr;

    PeopleDesk()
    {
        auto made = std::make_unique<PeoplePage>(world.context());
        page = made.get();
        world.show(std::move(made), ui::actions::Where::People);
    }
    core::storage::PersonRow row(const core::domain::PersonId& id)
    {
        return *world.store().here().people().row(id);
    }
    [[nodiscard]] QString cell(int line, int column) const
    {
        return page->list().index(line, column).data().toString();
    }
};

} // namespace

TEST_CASE("people page: the list, a step with its undo, and the way into the record",
          "[ui][people]")
{
    PeopleDesk desk;
    PageWorld& world = desk.world;
    const QAbstractItemModelTester tester(&desk.page->list(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(desk.page->list().rowCount() == 2);
    REQUIRE(desk.cell(0, PersonModel::Name).toStdString() == "Arjun Singh Rathore");
    REQUIRE(desk.cell(1, PersonModel::Age).toStdString() == "14");
    REQUIRE(desk.cell(0, PersonModel::Where).toStdString() == "Waiting for interview");
    world.key(Qt::Key_Space);
    REQUIRE(desk.page->list().marked().size() == 1);
    desk.page->findChild<QPushButton*>(QStringLiteral("next_step"))->click();
    REQUIRE(desk.row(desk.arjun).stage.toStdString() == "interviewed");
    REQUIRE(QTest::qWaitFor(
        [&] { return desk.cell(0, PersonModel::Where) == QStringLiteral("Interviewed"); }));
    world.lastUndo()();
    REQUIRE(desk.row(desk.arjun).stage.toStdString() == "registered");

    world.key(Qt::Key_Return);
    REQUIRE(world.opened() == std::vector{desk.arjun});
}

TEST_CASE("people page: who may not open a record is shown the row of the person", "[ui][people]")
{
    PeopleDesk desk;
    desk.page->open(desk.thiri);
    REQUIRE(desk.page->list().rowCount() == 1);
    REQUIRE(desk.cell(0, PersonModel::Name).toStdString() == "Thiri Hnin Wai");
}

TEST_CASE("people page: words narrow the list and can be taken away", "[ui][people]")
{
    PeopleDesk desk;
    desk.page->open(ui::pages::SearchText{QStringLiteral("thiri")});
    REQUIRE(desk.page->list().rowCount() == 1);
    desk.page->open(ui::pages::SearchText{QStringLiteral("zzzz")});
    REQUIRE(desk.page->list().rowCount() == 0);
    desk.page->findChild<QPushButton*>(QStringLiteral("clear_filters"))->click();
    REQUIRE(desk.page->list().rowCount() == 2);
}

TEST_CASE("people page: the first person is shown at the right as the page opens", "[ui][people]")
{
    PeopleDesk desk;
    const auto* preview = desk.page->findChild<ui::pages::PreviewPanel*>();
    REQUIRE(preview->person().has_value());
    REQUIRE(preview->person()->id == desk.arjun);
    desk.world.key(Qt::Key_Down);
    REQUIRE(preview->person()->id == desk.thiri);
    desk.page->open(ui::pages::SearchText{QStringLiteral("zzzz")});
    REQUIRE_FALSE(preview->person().has_value());
}

TEST_CASE("people page: every column fits at 1366 px, and what is to do can be read",
          "[ui][people]")
{
    PeopleDesk desk;
    const auto* table = desk.page->findChild<ui::widgets::HwTableView*>(QStringLiteral("people"));
    REQUIRE(table->horizontalScrollBar()->maximum() == 0);
    const QHeaderView* header = table->horizontalHeader();
    REQUIRE(header->length() == table->viewport()->width());
    REQUIRE(header->sectionSize(PersonModel::Code) == 106);
    REQUIRE(header->sectionSize(PersonModel::Name) >= 140);
    REQUIRE(header->sectionSize(PersonModel::ToDo) >= 112);
}

TEST_CASE("people page: models keep to the rules of models while people come and go",
          "[ui][people]")
{
    PeopleDesk desk;
    const QAbstractItemModelTester tester(&desk.page->list(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    desk.world.store().addPerson({.name = QStringLiteral("Khamla Vongsa")});
    REQUIRE(QTest::qWaitFor([&] { return desk.page->list().rowCount() == 3; }));
    desk.page->open(ui::pages::SearchText{QStringLiteral("thiri")});
    REQUIRE(QTest::qWaitFor([&] { return desk.page->list().rowCount() == 1; }));

    ui::models::HistoryModel history;
    const QAbstractItemModelTester historyTester(
        &history, QAbstractItemModelTester::FailureReportingMode::Warning);
    const auto nameless = [](core::forms::FieldId, const QString&) { return QString(); };
    auto entries = desk.world.store().here().records().history(core::forms::RecordType::Person,
                                                               core::toRecordId(desk.thiri));
    REQUIRE(entries);
    const auto count = static_cast<int>(entries->size());
    history.setEntries(*entries, desk.world.store().clock().today(), nameless);
    REQUIRE(count > 0);
    REQUIRE(history.rowCount() == count);
    history.setEntries({}, desk.world.store().clock().today(), nameless);
    REQUIRE(history.rowCount() == 0);
}
