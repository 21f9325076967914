// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/bus_day.h"
#include "tests/support/ui/page_world.h"
#include "ui/pages/today/need_list.h"
#include "ui/pages/today/today_page.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using test::PageWorld;
using ui::pages::NeedLine;
using ui::pages::TodayPage;

constexpr int kPatienceMs = 10000;

struct TodayWorld {
    PageWorld world;
    TodayPage* page = nullptr;

    void show()
    {
        auto made = std::make_unique<TodayPage>(world.context());
        page = made.get();
        QSignalSpy loaded(page, &TodayPage::loaded);
        world.show(std::move(made), ui::actions::Where::Today);
        REQUIRE((loaded.count() > 0 || loaded.wait(kPatienceMs)));
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                all.append(label->text());
            all.append(widget->accessibleName());
        }
        return all.join(u'\n');
    }
    [[nodiscard]] std::vector<NeedLine*> needs() const
    {
        std::vector<NeedLine*> shown;
        for (NeedLine* line : page->findChildren<NeedLine*>()) {
            if (line->isVisible())
                shown.push_back(line);
        }
        return shown;
    }
};

} // namespace

TEST_CASE("today: names are hidden until asked for, and hidden again by themselves", "[ui][today]")
{
    TodayWorld today;
    PageWorld& world = today.world;
    const auto person =
        world.store().addPerson({.name = u"Zafirah Quenby"_s, .needs = u"medical"_s});
    const QString code = world.store().here().people().row(person)->code;
    today.show();
    REQUIRE(today.needs().size() == 1);
    CHECK_FALSE(today.words().contains(u"Zafirah"_s));
    CHECK(today.words().contains(code));

    today.page->setNamesShownFor(50);
    world.key(Qt::Key_H, Qt::ControlModifier);
    CHECK(today.page->namesShown());
    CHECK(today.words().contains(u"Zafirah Quenby"_s));
    REQUIRE(QTest::qWaitFor([&today] { return !today.page->namesShown(); }, kPatienceMs));
    CHECK_FALSE(today.words().contains(u"Zafirah"_s));

    today.page->setNamesShownFor(TodayPage::kNamesShownMs);
    world.key(Qt::Key_H, Qt::ControlModifier);
    world.key(Qt::Key_H, Qt::ControlModifier);
    CHECK_FALSE(today.words().contains(u"Zafirah"_s));
    today.show(); // after a lock nothing is left open
    CHECK_FALSE(today.page->namesShown());
}

TEST_CASE("today: arrows choose a line, Enter opens the person, the focus outlives a reload",
          "[ui][today]")
{
    TodayWorld today;
    PageWorld& world = today.world;
    world.store().addPerson({.name = u"First Person"_s, .needs = u"medical"_s});
    world.store().addPerson({.name = u"Second Person"_s, .needs = u"medical"_s});
    today.show();
    const auto lines = today.needs();
    REQUIRE(lines.size() == 2);
    REQUIRE(world.focusName() == u"need"_s);
    world.key(Qt::Key_Down);
    world.key(Qt::Key_Down); // the last stays the last
    const auto wanted = lines[1]->need().person;
    QSignalSpy loaded(today.page, &TodayPage::loaded);
    world.store().addPerson({.name = u"Third Person"_s, .needs = u"pregnant"_s});
    REQUIRE((loaded.count() > 0 || loaded.wait(kPatienceMs)));
    REQUIRE(today.needs().size() == 3);
    world.key(Qt::Key_Return);
    REQUIRE(world.opened().size() == 1);
    CHECK(world.opened().front() == wanted);
}

TEST_CASE("today: the figures are those of the store", "[ui][today]")
{
    TodayWorld today;
    PageWorld& world = today.world;
    for (int i = 0; i < 3; ++i)
        world.store().addPerson({.name = u"Waiting %1"_s.arg(i), .language = u"hin"_s});
    world.store().addPerson({.name = u"Speaks Thai"_s, .language = u"tha"_s});
    test::addTravellers(world.store(), 2);
    world.store().addManifest(u"Bus 4"_s, 30);
    today.show();
    const auto overview =
        core::session::loadToday(world.store().here(), world.store().clock(), core::JobControl());
    REQUIRE(overview);
    CHECK(overview->process.registered == 6);
    CHECK(overview->waitingPeople == 4);
    const auto tables = today.page->findChildren<ui::widgets::HwTableView*>();
    REQUIRE(tables.size() == 2);
    int waiting = 0;
    const auto* languages = tables[0]->model();
    for (int row = 0; row < languages->rowCount(); ++row)
        waiting += languages->index(row, 1).data().toInt();
    CHECK(languages->rowCount() == static_cast<int>(overview->waiting.size()));
    CHECK(waiting == overview->waitingPeople);
    REQUIRE(tables[1]->model()->rowCount() == 1);
    CHECK(tables[1]->model()->index(0, 2).data().toString() == u"0 / 30"_s);

    QSignalSpy opened(today.page, &ui::pages::Page::openManifest);
    tables[1]->setFocus();
    world.key(Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.count() == 1);
}

TEST_CASE("today: an empty store says so and F6 goes round", "[ui][today]")
{
    TodayWorld today;
    today.show();
    CHECK(today.needs().empty());
    CHECK(today.words().contains(u"Nobody needs someone right now."_s));
    for (int i = 0; i < 8; ++i) {
        today.world.key(Qt::Key_F6);
        REQUIRE(QApplication::focusWidget() != nullptr);
        REQUIRE(QApplication::focusWidget()->isVisible());
    }
    today.world.closePage(); // with a timer and a load under way
    QCoreApplication::sendPostedEvents();
}
