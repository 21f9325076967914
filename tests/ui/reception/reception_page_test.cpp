// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/page_world.h"
#include "ui/models/expected_model.h"
#include "ui/pages/reception/expected_text.h"
#include "ui/pages/reception/head_count_panel.h"
#include "ui/pages/reception/reception_page.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <random>

namespace {

using namespace Qt::StringLiterals;
using core::session::ExpectedLine;
using core::session::ReceptionDesk;
using test::PageWorld;
using ui::models::ExpectedModel;
using ui::pages::ReceptionPage;
using ui::widgets::HwTableView;

struct ReceptionWorld {
    PageWorld world;
    ReceptionDesk desk{world.store().session(), world.store().here()};
    ReceptionPage* page = nullptr;

    void show()
    {
        auto made = std::make_unique<ReceptionPage>(world.context());
        page = made.get();
        world.show(std::move(made), ui::actions::Where::Everywhere);
    }
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }
    [[nodiscard]] const ExpectedModel& list() const
    {
        return *static_cast<ExpectedModel*>(find<HwTableView>("expected_list")->model());
    }
    [[nodiscard]] QString outcome(std::size_t line) const { return list().rows()[line].outcome; }
    core::domain::ReceptionId groupWithList()
    {
        const auto group = world.store().addReception(1, 2, 1, 0);
        REQUIRE(*desk.addExpected(group, {{u"Abebe Bekele"_s, u"male"_s, u"ETH"_s, u"EP1"_s},
                                          {u"Hanna Girma"_s, u"female"_s, u"ETH"_s, {}},
                                          {u"Nobody Came"_s, {}, {}, {}}}) == 3);
        return group;
    }
};

} // namespace

TEST_CASE("reception: heads typed by keys are stored, and the difference stands there in words",
          "[ui][reception]")
{
    ReceptionWorld reception;
    PageWorld& world = reception.world;
    reception.show();
    reception.find<QPushButton>("new_group")->setFocus();
    world.key(Qt::Key_Return);
    REQUIRE(world.focusName() == u"reception_expected"_s);
    const auto groups = world.store().here().receptions().list(5);
    REQUIRE((groups && groups->size() == 1));
    reception.find<QLineEdit>("counted_men")->setFocus();
    reception.find<QLineEdit>("counted_men")->selectAll();
    world.type(u"2"_s);
    world.key(Qt::Key_Return);
    REQUIRE(world.store().here().receptions().row(groups->front().id)->countedMen == 2);
    REQUIRE(reception.words().contains(u"2 counted and not registered yet."_s));

    for (int i = 0; i < 3; ++i) {
        world.store().addPerson({.name = u"Person %1"_s.arg(i), .reception = groups->front().id});
        if (i == 1)
            REQUIRE(reception.words().contains(u"It adds up."_s));
    }
    REQUIRE(reception.words().contains(u"1 more registered than counted."_s));

    auto* women = reception.find<QLineEdit>("counted_women");
    women->setFocus();
    women->selectAll();
    world.type(u"x1"_s); // no number: the stored one comes back
    world.key(Qt::Key_F6);
    REQUIRE(world.store().here().receptions().row(groups->front().id)->countedWomen == 0);
    REQUIRE(women->text() == u"0"_s);
}

TEST_CASE("reception: who was announced is matched, missing, or did not come", "[ui][reception]")
{
    ReceptionWorld reception;
    PageWorld& world = reception.world;
    const auto group = reception.groupWithList();
    const auto abebe =
        world.store().addPerson({.name = u"ABEBE B."_s, .document = u"EP1"_s, .reception = group});
    world.store().addPerson({.name = u"Hanna Girma"_s, .reception = group});
    reception.show();
    REQUIRE(reception.words().contains(u"0 of 3 have come, 3 missing"_s));

    auto* list = reception.find<HwTableView>("expected_list");
    list->setFocus();
    list->setCurrentRow(0);
    world.key(Qt::Key_Return);
    REQUIRE(world.focusName() == u"match_person"_s);
    world.type(u"ABEBE"_s);
    world.key(Qt::Key_Return);
    REQUIRE(reception.outcome(0) == u"arrived"_s);
    REQUIRE(reception.list().rows()[0].person == abebe);
    REQUIRE(world.focusName() == u"expected_list"_s);
    REQUIRE(reception.words().contains(u"1 of 3 have come, 2 missing"_s));

    // The same person cannot be a second line.
    list->setCurrentRow(1);
    world.key(Qt::Key_Return);
    world.type(u"ABEBE"_s);
    world.key(Qt::Key_Return);
    REQUIRE(reception.outcome(1) == u"waiting"_s);
    REQUIRE(world.saveFailures().size() == 1);

    list->setCurrentRow(2);
    world.key(Qt::Key_Delete);
    REQUIRE(reception.outcome(2) == u"did_not_come"_s);
    world.key(Qt::Key_Delete);
    REQUIRE(reception.outcome(2) == u"waiting"_s);
    list->setCurrentRow(0);
    world.key(Qt::Key_Delete);
    REQUIRE(reception.outcome(0) == u"waiting"_s);
    REQUIRE_FALSE(reception.list().rows()[0].person);

    // Those with exactly one person are matched at once, and that can be taken back.
    reception.find<QPushButton>("match_names")->click();
    REQUIRE(reception.outcome(0) == u"arrived"_s);
    REQUIRE(reception.outcome(1) == u"arrived"_s);
    REQUIRE(reception.outcome(2) == u"waiting"_s);
    world.lastUndo()();
    REQUIRE(reception.list().waiting() == 3);
}

TEST_CASE("reception: lines are added from a pasted list, and Esc gives up", "[ui][reception]")
{
    ReceptionWorld reception;
    PageWorld& world = reception.world;
    world.store().addReception(1);
    reception.show();
    world.key(Qt::Key_Insert);
    REQUIRE(world.focusName() == u"add_text"_s);
    world.key(Qt::Key_Escape);
    REQUIRE_FALSE(reception.find("add_text")->isVisible());
    world.key(Qt::Key_Insert);
    auto* text = reception.find<QPlainTextEdit>("add_text");
    REQUIRE(text->hasFocus());
    text->setPlainText(u"Abebe Bekele, M, Ethiopia, EP1\n\n ,F\nHanna Girma\tF\tETH"_s);
    world.key(Qt::Key_Tab);
    REQUIRE(world.focusName() == u"add_done"_s);
    world.key(Qt::Key_Return);
    REQUIRE(reception.list().rowCount() == 2);
    CHECK(reception.list().rows()[0].nationality == u"ETH"_s);
    CHECK(reception.list().rows()[0].sex == u"male"_s);
    CHECK(reception.list().rows()[1].sex == u"female"_s);
    CHECK(world.focusName() == u"expected_list"_s);
}

TEST_CASE("reception: the sum on screen always adds up", "[ui][reception]")
{
    ui::pages::HeadCountPanel panel;
    panel.retranslate();
    core::SequentialIdSource ids(5);
    core::storage::ReceptionRow group{
        core::domain::ReceptionId(ids.next()), 1, 0, {}, {}, 0, 0, 0, 0, u"open"_s, {}};
    std::mt19937 random(7);
    const auto some = [&random] { return std::uniform_int_distribution<int>(0, 12)(random); };
    for (int round = 0; round < 300; ++round) {
        group.expected = some();
        group.countedMen = some();
        group.countedWomen = some();
        group.countedChildren = some();
        const core::storage::ReceptionCounts counts{some(), some(), some(), some(), some(), some()};
        panel.show(group, counts);
        std::vector<int> numbers;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            bool ok = false;
            const int number = label->text().toInt(&ok);
            if (ok)
                numbers.push_back(number);
        }
        REQUIRE(numbers.size() == 7);
        const int parts =
            numbers[0] + numbers[1] + numbers[2] + numbers[3] + numbers[4] + numbers[5];
        const int more =
            group.counted() == 0 ? 0 : std::max(0, counts.registered() - group.counted());
        REQUIRE(numbers[6] + more == parts);
        REQUIRE(numbers[6] == (group.counted() == 0 ? counts.registered() : group.counted()));
    }
}
