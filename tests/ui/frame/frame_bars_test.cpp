// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/temp_session.h"
#include "tests/support/ui/scripted_prompter.h"
#include "ui/actions/key_map.h"
#include "ui/jobs/job_bar.h"
#include "ui/main_window/bars/search_box.h"
#include "ui/main_window/frame.h"
#include "ui/main_window/page_factory.h"
#include "ui/pages/preferences.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <condition_variable>
#include <mutex>

namespace {

using ui::pages::PageId;

/// The frame with all its pages over an open store.
struct FrameFixture {
    test::TempSession store;
    ui::pages::Preferences preferences{{}};
    test::ScriptedPrompter prompter;
    ui::jobs::JobRunner jobs;
    ui::actions::KeyMap keys{*qApp};
    ui::main_window::PageFactory factory;
    ui::main_window::Frame frame{
        {store.session(), jobs, prompter, preferences, store.clock(), keys}, factory};

    FrameFixture()
    {
        frame.resize(1366, 768);
        frame.showFirst();
        frame.show();
        frame.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&frame));
    }
    [[nodiscard]] QLineEdit* field() const
    {
        return frame.findChild<QLineEdit*>(QStringLiteral("search_field"));
    }
    /// Types @p command into the search and waits for what is offered.
    QListWidget* search(const QString& command)
    {
        frame.startSearch();
        QTest::keyClicks(field(), command);
        auto* results = frame.findChild<QListWidget*>(QStringLiteral("search_results"));
        REQUIRE(QTest::qWaitFor([&] { return results->isVisible() && results->count() > 0; }));
        return results;
    }
    void enter() const { QTest::keyClick(field(), Qt::Key_Return); }
};

/// Work that goes on until the test lets it end.
class Gate {
public:
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, [this] { return m_open; });
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_open = true;
        m_opened.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_open = false;
};

} // namespace

TEST_CASE("frame: a command after > opens a page by a part of its name", "[ui][frame]")
{
    FrameFixture fixture;
    fixture.frame.go(PageId::Today);
    const QListWidget* results = fixture.search(QStringLiteral(">manif"));
    REQUIRE(results->count() == 1);
    fixture.enter();
    REQUIRE(fixture.frame.current()->id() == PageId::Manifests);
}

TEST_CASE("frame: a command that is none says so and does nothing", "[ui][frame]")
{
    FrameFixture fixture;
    fixture.frame.go(PageId::Today);
    const QListWidget* results = fixture.search(QStringLiteral(">zzzz"));
    REQUIRE(results->item(0)->flags() == Qt::NoItemFlags);
    fixture.enter();
    REQUIRE(fixture.frame.current()->id() == PageId::Today);
}

TEST_CASE("frame: work that lasts is shown above the bars, with Stop", "[ui][frame]")
{
    FrameFixture fixture;
    auto* bar = fixture.frame.findChild<ui::jobs::JobBar*>();
    REQUIRE(bar != nullptr);
    REQUIRE_FALSE(bar->isVisible());
    Gate gate;
    const auto job = fixture.jobs.run(
        &fixture.frame, QStringLiteral("Reading 640 people"),
        [&gate](core::JobControl&) -> core::Result<int> {
            gate.wait();
            return 1;
        },
        [](const core::Result<int>&) {});
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }, 5000));
    REQUIRE(bar->findChild<QPushButton*>() != nullptr);
    REQUIRE(bar->width() > 1000);
    gate.open();
    REQUIRE(QTest::qWaitFor([&] { return !bar->isVisible(); }, 5000));
}
