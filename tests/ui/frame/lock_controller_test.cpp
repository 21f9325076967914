// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/lock_controller.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace {

using ui::main_window::LockController;
using Reason = LockController::Reason;

/// A controller over a clock that a test moves second by second.
struct LockWatch {
    core::FixedClock clock{QDateTime(QDate(2025, 11, 10), QTime(9, 0))};
    LockController lock{clock};
    std::vector<Reason> locks;
    std::vector<int> countdowns;

    LockWatch()
    {
        QObject::connect(&lock, &LockController::lockNow, &lock,
                         [this](Reason reason) { locks.push_back(reason); });
        QObject::connect(&lock, &LockController::countdown, &lock,
                         [this](int seconds) { countdowns.push_back(seconds); });
        lock.opened();
    }
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            clock.advance(1'000);
            lock.tick();
        }
    }
};

TEST_CASE("lock: idle time warns for 20 seconds and then locks", "[ui][frame]")
{
    LockWatch watch;
    watch.pass(159);
    CHECK(watch.countdowns.empty());
    watch.pass(1);
    REQUIRE(watch.countdowns == std::vector<int>{20});
    watch.pass(19);
    CHECK(watch.countdowns.back() == 1);
    CHECK(watch.locks.empty());
    watch.pass(1);
    REQUIRE(watch.locks == std::vector<Reason>{Reason::Idle});
    CHECK(watch.countdowns.back() == -1);
    CHECK(watch.lock.state() == LockController::State::Locked);
}

TEST_CASE("lock: a key during the countdown stops it", "[ui][frame]")
{
    LockWatch watch;
    watch.pass(170);
    REQUIRE(watch.countdowns.back() == 10);
    watch.lock.noteInput();
    CHECK(watch.countdowns.back() == -1);
    watch.pass(100);
    CHECK(watch.locks.empty());
}

TEST_CASE("lock: a hidden screen locks after two minutes", "[ui][frame]")
{
    LockWatch watch;
    watch.lock.hide();
    watch.pass(119);
    CHECK(watch.lock.state() == LockController::State::Hidden);
    watch.pass(1);
    CHECK(watch.locks == std::vector<Reason>{Reason::HiddenTooLong});
}

TEST_CASE("lock: a laptop that slept is locked when it wakes", "[ui][frame]")
{
    LockWatch watch;
    watch.pass(5);
    watch.clock.advance(31'000);
    watch.lock.tick();
    CHECK(watch.locks == std::vector<Reason>{Reason::Slept});
}

TEST_CASE("lock: a clock set back neither locks nor postpones the lock", "[ui][frame]")
{
    LockWatch watch;
    watch.pass(100);
    watch.clock.advance(-365LL * 24 * 3600 * 1000);
    watch.lock.tick();
    CHECK(watch.locks.empty());
    watch.pass(79);
    CHECK(watch.locks.empty());
    watch.pass(1);
    CHECK(watch.locks == std::vector<Reason>{Reason::Idle});
}

TEST_CASE("lock: what is locked neither hides nor locks again", "[ui][frame]")
{
    LockWatch watch;
    watch.lock.lock(Reason::Asked);
    QSignalSpy hides(&watch.lock, &LockController::hideNow);
    watch.lock.hide();
    watch.lock.lock(Reason::Asked);
    CHECK(hides.isEmpty());
    CHECK(watch.locks.size() == 1);
}

} // namespace
