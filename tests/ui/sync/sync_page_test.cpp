// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sync_desk.h"
#include "tests/support/ui/page_world.h"
#include "ui/pages/sync/stick_watch.h"
#include "ui/pages/sync/sync_page.h"
#include "ui/pages/sync/way_card.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::session::SyncDesk;
using core::sync::Road;
using test::PageWorld;
using test::TempSession;
using ui::pages::Stick;
using ui::pages::StickWatch;
using ui::pages::SyncPage;
using ui::widgets::Banner;

constexpr int kExchangeMs = 30'000;
const core::JobControl kNoStop;

/// The page on one laptop, a second laptop of the group, and places between the two.
struct SyncWorld {
    PageWorld world;
    TempSession second{2, world.store()};
    QTemporaryDir place;
    std::vector<Stick> plugged;
    StickWatch sticks{{place.path()}, [this] { return plugged; }};
    SyncPage* page = nullptr;

    void show()
    {
        ui::pages::PageContext context = world.context();
        context.sticks = &sticks;
        auto made = std::make_unique<SyncPage>(context);
        page = made.get();
        QSignalSpy loaded(page, &SyncPage::loaded);
        world.show(std::move(made), ui::actions::Where::Sync);
        REQUIRE((loaded.count() > 0 || loaded.wait(kExchangeMs)));
    }
    void plugIn(const QString& folder)
    {
        plugged.push_back({folder, u"KINGSTON"_s, 28'000'000'000, true});
        sticks.refresh();
    }
    QString stickFolder()
    {
        const QString folder = place.filePath(u"stick"_s);
        QDir().mkpath(folder);
        return folder;
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] QString message() const
    {
        const auto* banner = find<Banner>("sync_message");
        return banner->isVisible() ? banner->spokenText() : QString();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const QAbstractItemModel* model = find<ui::widgets::HwTableView>("laptops")->model();
        return model->index(row, column).data().toString();
    }
    void start() { world.key(Qt::Key_Return, Qt::ControlModifier); }
    /// The exchange is over, and the page has looked again.
    void finish()
    {
        QSignalSpy loaded(page, &SyncPage::loaded);
        REQUIRE(QTest::qWaitFor([this] { return page->run().result().has_value(); }, kExchangeMs));
        REQUIRE((loaded.count() > 0 || loaded.wait(kExchangeMs)));
    }
    qint64 people() { return *world.store().here().people().count({}); }
};

/// Stops trusting the laptop for interviews, after thinking better of it once.
void putOutAgain(SyncWorld& desk)
{
    auto* table = desk.find<ui::widgets::HwTableView>("trusted_laptops");
    REQUIRE(QTest::qWaitFor([table] { return table->model()->rowCount() == 3; }, kExchangeMs));
    for (int row = 0; row < 3; ++row) {
        if (table->model()->index(row, 0).data().toString().contains(u"interviews"_s))
            table->setCurrentRow(row);
    }
    desk.world.prompter().expectAsk(false);
    desk.find<QPushButton>("revoke")->click();
    CHECK(desk.find<QPushButton>("revoke")->isEnabled());
    desk.world.prompter().expectAsk(true);
    desk.find<QPushButton>("revoke")->click();
    CHECK(QTest::qWaitFor([&desk] { return !desk.find<QPushButton>("revoke")->isEnabled(); },
                          kExchangeMs));
    desk.world.key(Qt::Key_Escape);
    CHECK(desk.find<QPushButton>("sync_start")->isVisible());
}

} // namespace

TEST_CASE("sync page: a key chooses the way, another starts, and the table tells of it",
          "[ui][sync]")
{
    SyncWorld desk;
    desk.second.addPerson({.name = u"Arjun Singh"_s});
    REQUIRE(SyncDesk(desk.second.session()).withFolder(desk.place.path(), {}, kNoStop));
    desk.world.store().addPerson({.name = u"Thiri Hnin Wai"_s});
    desk.show();
    REQUIRE(desk.find<QLabel>("not_shared")->text().contains(u"not shared"_s));
    desk.world.key(Qt::Key_2);
    REQUIRE(desk.page->road() == Road::Folder);
    REQUIRE(desk.find<ui::pages::WayCard>("way_2")->isChecked());
    desk.world.prompter().expectChooseFolder(desk.place.path());
    desk.start();
    desk.finish();
    INFO(desk.message().toStdString());
    REQUIRE(desk.page->run().result()->has_value());
    CHECK((*desk.page->run().result())->newPeople == 1);
    CHECK(desk.people() == 2);
    CHECK(QTest::qWaitFor(
        [&desk] {
            return desk.find<QLabel>("not_shared")->text() == u"All of our records are shared"_s;
        },
        kExchangeMs));
    CHECK(desk.find<QLabel>("sync_count")->text() == u"Done"_s);
    // The other laptop, the way it was heard, and what is missing.
    const int other = desk.cell(0, 0).contains(u"this laptop"_s) ? 1 : 0;
    CHECK(desk.cell(other, 0).endsWith(u", interviews"_s));
    CHECK(desk.cell(other, 1).endsWith(u"shared folder"_s));
    CHECK(desk.cell(other, 3) == u"0"_s);
    // The folder is known now: the same key again asks nothing.
    desk.start();
    REQUIRE(desk.page->run().isRunning());
    desk.finish();
    CHECK(SyncDesk(desk.world.store().session()).places()->usual == Road::Folder);
}

TEST_CASE("sync page: Esc stops, what was read stays, and starting again goes on", "[ui][sync]")
{
    SyncWorld desk;
    constexpr int kMany = 300;
    for (int i = 0; i < kMany; ++i)
        desk.second.addPerson({.name = u"Person %1"_s.arg(i)});
    REQUIRE(SyncDesk(desk.second.session()).withFolder(desk.place.path(), {}, kNoStop));
    REQUIRE(
        SyncDesk(desk.world.store().session()).setPlaces({desk.place.path(), {}, Road::Folder}));
    desk.show();
    desk.start();
    REQUIRE(desk.find<QPushButton>("sync_stop")->isVisible());
    desk.world.key(Qt::Key_Escape);
    CHECK(desk.page->run().isStopping());
    desk.finish();
    REQUIRE_FALSE(desk.page->run().result()->has_value());
    CHECK(desk.message() == u"Stopped. What was read is kept. Start again to go on from here."_s);
    const qint64 before = desk.people();
    desk.start();
    desk.finish();
    REQUIRE(desk.page->run().result()->has_value());
    CHECK((*desk.page->run().result())->newPeople == kMany - before);
    CHECK(desk.people() == kMany);
}

TEST_CASE("sync page: a stick is told on its card and used by the first way", "[ui][sync]")
{
    SyncWorld desk;
    desk.second.addPerson({.name = u"Arjun Singh"_s});
    const QString stick = desk.stickFolder();
    REQUIRE(SyncDesk(desk.second.session()).withStick(stick, {}, kNoStop));
    desk.show();
    const auto* card = desk.find<ui::pages::WayCard>("way_1");
    CHECK(card->state().text.isEmpty());
    desk.plugIn(stick);
    CHECK(card->state().text == u"Stick found: KINGSTON"_s);
    desk.world.key(Qt::Key_1);
    desk.start();
    desk.finish();
    INFO(desk.message().toStdString());
    REQUIRE(desk.page->run().result()->has_value());
    CHECK(desk.people() == 1);
    CHECK(desk.find<QLabel>("sync_left")->text() == u"The stick can be removed."_s);
}

TEST_CASE("sync page: a stick of another group is refused in words, nothing is read", "[ui][sync]")
{
    SyncWorld desk;
    TempSession stranger(3);
    stranger.addPerson({.name = u"Somebody Else"_s});
    const QString stick = desk.stickFolder();
    REQUIRE(SyncDesk(stranger.session()).withStick(stick, {}, kNoStop));
    desk.show();
    desk.plugIn(stick);
    desk.world.key(Qt::Key_1);
    desk.start();
    desk.finish();
    CHECK(desk.message() == u"This bundle was not made by a laptop we trust. Nothing was read."_s);
    CHECK(desk.find<Banner>("sync_message")->tone() == ui::widgets::Tone::Bad);
    CHECK(desk.people() == 0);
}

TEST_CASE("sync page: a folder that is away is grey, not red", "[ui][sync]")
{
    SyncWorld desk;
    REQUIRE(
        SyncDesk(desk.world.store().session()).setPlaces({u"/no/such/place"_s, {}, Road::Folder}));
    desk.show();
    desk.start();
    desk.finish();
    CHECK(desk.find<Banner>("sync_message")->tone() == ui::widgets::Tone::Quiet);
    CHECK(desk.find<ui::pages::WayCard>("way_2")->state().tone == ui::widgets::Tone::Quiet);
}

TEST_CASE("sync page: an address of a hub is taken only when it is one", "[ui][sync]")
{
    SyncWorld desk;
    desk.show();
    desk.world.key(Qt::Key_3);
    desk.start();
    REQUIRE(desk.world.focusName() == u"hub_address"_s);
    desk.world.type(u"hub"_s);
    desk.world.key(Qt::Key_Return);
    CHECK(SyncDesk(desk.world.store().session()).places()->hubUrl.isEmpty());
    desk.find<QLineEdit>("hub_address")->setText(u"postgresql://hub.example/homeward"_s);
    desk.world.key(Qt::Key_Return);
    CHECK(SyncDesk(desk.world.store().session()).places()->hubUrl ==
          u"postgresql://hub.example/homeward"_s);
}

TEST_CASE("sync page: a laptop is taken in by its code, and put out again", "[ui][sync]")
{
    SyncWorld desk;
    QTemporaryDir folder;
    const core::SystemClock clock;
    core::RandomIdSource ids;
    auto created = core::session::Session::create({.path = folder.filePath(u"new.homeward"_s),
                                                   .siteName = {},
                                                   .station = {},
                                                   .userName = u"Kanokwan S."_s,
                                                   .passphrase = TempSession::passphrase(),
                                                   .cheapKeys = true,
                                                   .joins = true},
                                                  {clock, ids});
    REQUIRE(created.has_value());
    const auto request = SyncDesk(*created->session).request({});
    REQUIRE(request.has_value());
    desk.show();
    desk.find<QPushButton>("sync_trusted")->click();
    auto* code = desk.find<QLineEdit>("request_code");
    code->setFocus();
    code->setText(u"HWJ1-NOT-A-CODE"_s);
    desk.world.key(Qt::Key_Return);
    CHECK_FALSE(desk.find<QLabel>("request_words")->isVisible());
    code->setText(request->typed());
    desk.world.key(Qt::Key_Return);
    REQUIRE(desk.find<QLabel>("request_words")->isVisible());
    for (const QString& word : request->words())
        CHECK(desk.find<QLabel>("request_words")->text().contains(word));
    auto* trust = desk.find<QPushButton>("enrol_trust");
    CHECK_FALSE(trust->isEnabled());
    desk.page->findChild<QWidget*>(u"enrol_role"_s)->setProperty("value", u"clerk"_s);
    desk.find<QCheckBox>("enrol_same")->setChecked(true);
    trust->click();
    REQUIRE(desk.find<QLabel>("grant_words")->isVisible());
    const QString file = folder.filePath(u"new.hwgrant"_s);
    desk.world.prompter().expectSaveFile(file);
    desk.find<QPushButton>("grant_save")->click();
    QFile grant(file);
    REQUIRE(grant.open(QIODevice::ReadOnly));
    const QByteArray bytes = grant.readAll();
    const auto words = SyncDesk(*created->session).grantWords(bytes);
    REQUIRE(words.has_value());
    for (const QString& word : *words)
        CHECK(desk.find<QLabel>("grant_words")->text().contains(word));
    CHECK(SyncDesk(*created->session).join(bytes, *words).has_value());

    putOutAgain(desk);
}

TEST_CASE("stick watch: a stick of ours is told once, others only on the page", "[ui][sync]")
{
    std::vector<Stick> plugged;
    QTemporaryDir place;
    StickWatch watch({place.path()}, [&plugged] { return plugged; });
    std::vector<QString> told;
    QObject::connect(&watch, &StickWatch::plugged, &watch,
                     [&told](const Stick& stick) { told.push_back(stick.folder); });
    CHECK(watch.best() == nullptr);
    plugged = {{u"/media/a"_s, u"PHOTOS"_s, 1000, false}};
    // A folder that comes in a watched place is how a stick shows itself.
    REQUIRE(QDir(place.path()).mkdir(u"a"_s));
    REQUIRE(QTest::qWaitFor([&watch] { return watch.best() != nullptr; }, 5000));
    CHECK(told.empty());
    plugged.push_back({u"/media/b"_s, u"SITE"_s, 1000, true});
    watch.refresh();
    watch.refresh();
    CHECK(told == std::vector{u"/media/b"_s});
    CHECK(watch.best()->folder == u"/media/b"_s);
    plugged.clear();
    watch.refresh();
    CHECK(watch.best() == nullptr);
}
