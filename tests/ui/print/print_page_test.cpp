// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/bus_day.h"
#include "tests/support/ui/page_world.h"
#include "tests/support/ui/paper_tools.h"
#include "ui/pages/manifests/manifests_page.h"
#include "ui/pages/print/print_page.h"
#include "ui/pages/register/register_page.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::session::ManifestDesk;
using test::PageWorld;
using ui::pages::PrintPage;

struct PrintWorld {
    PageWorld world;
    PrintPage* page = nullptr;

    void show(const core::domain::ManifestId& manifest)
    {
        auto made = std::make_unique<PrintPage>(world.context());
        page = made.get();
        page->open(manifest);
        world.show(std::move(made), ui::actions::Where::Print);
    }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return page->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QListWidget* thumbs() const
    {
        return page->findChild<QListWidget*>(u"thumbnails"_s);
    }
    [[nodiscard]] std::vector<core::storage::CopyRow>
    copies(const core::domain::ManifestId& manifest)
    {
        const auto rows = world.store().here().manifests().copies(manifest);
        REQUIRE(rows);
        return *rows;
    }
    core::domain::ManifestId fullBus(int people)
    {
        ManifestDesk desk(world.store().session(), world.store().here());
        const auto made = desk.create(test::easyTrip(world.store(), u"Bus 2"_s));
        REQUIRE(made);
        REQUIRE(desk.add(*made, test::addTravellers(world.store(), people),
                         ManifestDesk::Families::AsNamed));
        REQUIRE(desk.suggestSeats(*made));
        return *made;
    }
    void finalise(const core::domain::ManifestId& bus)
    {
        ManifestDesk desk(world.store().session(), world.store().here());
        REQUIRE(desk.finalise(bus));
    }
};

} // namespace

TEST_CASE("print: a draft is shown and cannot be printed", "[ui][print]")
{
    PrintWorld print;
    const auto bus = print.fullBus(3);
    print.show(bus);
    CHECK(print.page->pageCount() > 0);
    CHECK_FALSE(print.button("print")->isEnabled());
    CHECK_FALSE(print.button("save_pdf")->isEnabled());
    print.world.key(Qt::Key_Return, Qt::ControlModifier);
    print.button("save_pdf")->click();
    CHECK(print.copies(bus).empty());
    CHECK(print.world.prompter().files().empty());
}

TEST_CASE("journey 7: pages are turned to the signatures by PgDn and PgUp", "[ui][journey]")
{
    PrintWorld print;
    PageWorld& world = print.world;
    const auto bus = print.fullBus(38);
    print.finalise(bus);
    print.show(bus);
    REQUIRE(print.page->pageCount() >= 3);
    REQUIRE(print.thumbs()->count() == print.page->pageCount());
    REQUIRE(print.thumbs()->item(print.thumbs()->count() - 1)->text().contains(u"signatures"_s));
    REQUIRE_FALSE(print.thumbs()->item(0)->text().contains(u"signatures"_s));

    world.key(Qt::Key_PageDown);
    REQUIRE(print.page->currentPage() == 1);
    world.key(Qt::Key_PageDown);
    REQUIRE(print.page->currentPage() == 2);
    for (int i = 0; i < print.page->pageCount(); ++i)
        world.key(Qt::Key_PageDown); // the last page is the last
    REQUIRE(print.page->currentPage() == print.page->pageCount() - 1);
    REQUIRE(print.thumbs()->currentRow() == print.page->currentPage());
    world.key(Qt::Key_PageUp);
    REQUIRE(print.page->currentPage() == print.page->pageCount() - 2);
}

TEST_CASE("print: only the chosen holders get a copy, and nobody chosen prints nothing",
          "[ui][print]")
{
    PrintWorld print;
    const auto bus = print.fullBus(3);
    print.finalise(bus);
    print.show(bus);
    for (QCheckBox* box : print.page->findChildren<QCheckBox*>())
        box->setChecked(false);
    CHECK_FALSE(print.button("save_pdf")->isEnabled());
    auto* driver = print.page->findChild<QCheckBox*>(u"copy_driver"_s);
    REQUIRE(driver != nullptr);
    driver->setChecked(true);
    const QString file = print.world.store().folder() + u"/one.pdf"_s;
    print.world.prompter().expectSaveFile(file);
    print.button("save_pdf")->click();
    REQUIRE(print.copies(bus).size() == 1);
    CHECK(print.copies(bus).front().recipient == u"driver"_s);
    CHECK(QFile::exists(file));
    CHECK_FALSE(test::pdfPages(file).join(u' ').contains(u"EP771001"_s));
}

TEST_CASE("print: who may not print sees no button for it", "[ui][print]")
{
    PageWorld world;
    ManifestDesk desk(world.store().session(), world.store().here());
    const auto bus = desk.create(test::easyTrip(world.store(), u"Bus 2"_s));
    REQUIRE(bus);
    REQUIRE(desk.add(*bus, test::addTravellers(world.store(), 2), ManifestDesk::Families::AsNamed));
    REQUIRE(desk.finalise(*bus));
    const auto clerk = world.store().addUser(u"Kanokwan S."_s, core::domain::Role::Clerk);
    world.store().close();
    const core::JobControl control;
    const auto session =
        core::session::Session::open(world.store().path(), clerk, test::TempSession::passphrase(),
                                     {world.store().clock(), world.store().ids()}, control);
    REQUIRE(session);
    ui::jobs::JobRunner jobs;
    ui::pages::Preferences preferences({});
    ui::actions::KeyMap keys(*QCoreApplication::instance());
    auto page = std::make_unique<PrintPage>(ui::pages::PageContext{
        **session, jobs, world.prompter(), preferences, world.store().clock(), keys});
    const PrintPage& shown = *page;
    page->open(*bus);
    world.show(std::move(page), ui::actions::Where::Print);
    CHECK(shown.pageCount() > 0);
    CHECK_FALSE(shown.findChild<QPushButton*>(u"print"_s)->isVisible());
    CHECK_FALSE(shown.findChild<QPushButton*>(u"save_pdf"_s)->isVisible());
    world.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK((*session)->here().manifests().copies(*bus)->empty());
    world.closePage();
}

namespace {

void registerTen(PageWorld& world)
{
    const auto enter = [&world](int times = 1) {
        for (int i = 0; i < times; ++i)
            world.key(Qt::Key_Return);
    };
    auto registering = std::make_unique<ui::pages::RegisterPage>(world.context());
    world.show(std::move(registering), ui::actions::Where::Register);
    for (int i = 0; i < 10; ++i) {
        world.type(u"PERSON "_s + QChar(u'A' + i) + u"BEBE"_s);
        enter(2);
        world.type(i % 2 == 0 ? u"1"_s : u"2"_s);
        world.type(u"1405199"_s + QString::number(i));
        enter();
        world.type(u"eth"_s);
        enter();
        world.type(u"pass"_s);
        enter();
        world.type(u"EP88200"_s + QString::number(i));
        enter(3);
        world.key(Qt::Key_Return, Qt::ControlModifier); // asks for the answer that is missing
        world.type(u"1"_s);
        world.key(Qt::Key_Return, Qt::ControlModifier);
        INFO(i << ' ' << world.focusName().toStdString());
        REQUIRE(world.saveFailures().isEmpty());
        REQUIRE(world.focusName() == u"full_name"_s);
    }
}

/// A bus with everyone here, finalised.
void buildBus(PageWorld& world)
{
    auto listing = std::make_unique<ui::pages::ManifestsPage>(world.context());
    auto* manifests = listing.get();
    world.show(std::move(listing), ui::actions::Where::Manifest);
    const auto field = [manifests](const char* name) {
        return manifests->findChild<QWidget*>(QString::fromLatin1(name));
    };
    world.key(Qt::Key_Insert);
    world.type(u"Bus 2"_s);
    field("plate")->setFocus();
    world.type(u"30-2147"_s);
    field("driver")->setFocus();
    world.type(u"Somkid P"_s);
    world.key(Qt::Key_Return, Qt::ControlModifier);
    field("candidates_who")->setFocus();
    world.type(u"2"_s); // everyone here: nobody was interviewed yet
    field("candidates")->setFocus();
    for (int i = 0; i < 10; ++i) {
        world.key(Qt::Key_Space);
        world.key(Qt::Key_Down);
    }
    world.key(Qt::Key_Insert);
    world.key(Qt::Key_Return, Qt::ControlModifier);
    world.key(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

TEST_CASE("done: ten people registered by keys, put on a bus, finalised and written as PDF",
          "[ui][journey]")
{
    PrintWorld print;
    PageWorld& world = print.world;
    registerTen(world);
    REQUIRE(world.store().here().people().page({}, {}, 50)->rows.size() == 10);

    buildBus(world);
    const auto rows = world.store().here().manifests().list();
    REQUIRE((rows && rows->size() == 1));
    REQUIRE(rows->front().passengers == 10);
    REQUIRE(rows->front().finalisedRevision == 1);

    print.show(rows->front().id);
    const QString file = world.store().folder() + u"/manifest.pdf"_s;
    world.prompter().expectSaveFile(file);
    print.button("save_pdf")->setFocus();
    world.key(Qt::Key_Return);
    const QStringList written =
        QDir(world.store().folder()).entryList({u"manifest*.pdf"_s}, QDir::Files);
    REQUIRE(written.size() == 4);
    REQUIRE(test::pdfPages(world.store().folder() + u'/' + written.front())
                .join(u' ')
                .contains(rows->front().number));
}
