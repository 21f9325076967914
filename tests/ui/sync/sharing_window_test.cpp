// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sync_desk.h"
#include "tests/support/core/temp_session.h"
#include "tests/support/ui/scripted_prompter.h"
#include "ui/actions/key_map.h"
#include "ui/main_window/frame.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/page_factory.h"
#include "ui/pages/preferences.h"
#include "ui/pages/sync/stick_watch.h"
#include "ui/pages/sync/sync_page.h"
#include "ui/prompt/hw_dialog.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/toast_host.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::session::SyncDesk;
using test::TempSession;
using ui::main_window::MainWindow;
using ui::pages::PageId;

constexpr int kSharingMs = 30'000;

/// The real window over a store of a group, with sticks that are plugged in by hand.
struct SharingWindow {
    TempSession store;
    TempSession second{2, store};
    QTemporaryDir place;
    std::vector<ui::pages::Stick> plugged;
    ui::pages::StickWatch sticks{{}, [this] { return plugged; }};
    ui::pages::Preferences preferences{{}};
    test::ScriptedPrompter prompter;
    ui::prompt::LockSignal lockSignal;
    ui::actions::KeyMap keys{*qApp};
    ui::main_window::PageFactory factory;
    std::unique_ptr<MainWindow> window;

    void start()
    {
        store.close();
        window = std::make_unique<MainWindow>(MainWindow::Parts{store.path(),
                                                                {store.clock(), store.ids()},
                                                                preferences,
                                                                prompter,
                                                                lockSignal,
                                                                keys,
                                                                factory,
                                                                &sticks});
        window->show();
        QApplication::setActiveWindow(window.get());
        auto* passphrase = window->findChild<QLineEdit*>(u"unlock_passphrase"_s);
        QTest::keyClicks(passphrase, TempSession::passphrase());
        QTest::keyClick(passphrase, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return window->frame() != nullptr; }, kSharingMs));
    }
    [[nodiscard]] QString line() const
    {
        return window->findChild<QLabel*>(u"sharing_text"_s)->text();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
};

} // namespace

TEST_CASE("window: a site stick is offered quietly, and Ctrl+Enter in the toast shares",
          "[ui][sync]")
{
    SharingWindow desk;
    desk.second.addPerson({.name = u"Arjun Singh"_s});
    const QString stick = desk.place.path();
    const core::JobControl control;
    REQUIRE(SyncDesk(desk.second.session()).withStick(stick, {}, control));
    desk.start();
    CHECK(desk.line().startsWith(u"Not shared yet."_s));
    desk.window->frame()->go(PageId::Settings);
    const QWidget* before = QApplication::focusWidget();
    desk.plugged.push_back({stick, u"SITE"_s, 1000, true});
    desk.sticks.refresh();
    auto* toast = desk.window->findChild<ui::widgets::Toast*>();
    REQUIRE(toast != nullptr);
    CHECK(toast->text() == u"Site stick found."_s);
    CHECK(QApplication::focusWidget() == before); // work is not interrupted
    for (int i = 0; i < 6 && !toast->button()->hasFocus(); ++i)
        desk.key(Qt::Key_F6);
    REQUIRE(toast->button()->hasFocus());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    auto* page = qobject_cast<ui::pages::SyncPage*>(desk.window->frame()->current());
    REQUIRE(page != nullptr);
    REQUIRE(QTest::qWaitFor([page] { return page->run().result().has_value(); }, kSharingMs));
    REQUIRE(page->run().result()->has_value());
    CHECK((*page->run().result())->newPeople == 1);
    REQUIRE(QTest::qWaitFor([&desk] { return desk.line().startsWith(u"Last sync 09:0"_s); },
                            kSharingMs));
}

TEST_CASE("window: closing says once what is only on this laptop", "[ui][sync]")
{
    SharingWindow desk;
    desk.store.addPerson({.name = u"Thiri Hnin Wai"_s});
    desk.start();
    desk.prompter.expectAsk(false);
    desk.window->close();
    CHECK(desk.window->isVisible());
    CHECK(desk.prompter.questions().back().text.contains(u"only on this laptop"_s));
    desk.prompter.expectAsk(true);
    desk.window->close();
    CHECK(QTest::qWaitFor([&desk] { return !desk.window->isVisible(); }, kSharingMs));
}
