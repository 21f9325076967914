// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo_store.h"
#include "core/session/session.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/parts.h"

namespace bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRuns = 7;
constexpr int kPeopleAtStart = 1000;
constexpr double kTimesBare = 1.2;
constexpr double kMemoryMb = 120;

/// The middle of several runs after one that warms the disk's cache.
Use medianOf(const QStringList& command)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    double peak = 0;
    for (int run = 0; run <= kRuns; ++run) {
        const Use use = runProcess(command, true);
        if (use.exitCode != 0)
            giveUp({core::ErrorCode::Internal, command.constFirst() + u" did not start"_s, {}});
        if (run == 0)
            continue;
        wall.push_back(use.wallMs);
        cpu.push_back(use.cpuMs);
        peak = std::max(peak, use.peakMb);
    }
    return {quantile(wall), quantile(cpu), peak, 0};
}

/// The demo store, a day's arrivals with all that hangs on them, and more people to make 1,000.
void makeStore(const QString& path)
{
    using core::session::Session;
    const core::session::DemoOptions demo;
    const int there = sure(core::session::makeDemoStore(path, demo, core::JobControl())).people;
    const core::FixedClock clock(QDateTime(demo.day, QTime(14, 0)));
    core::RandomIdSource ids;
    for (const core::session::UserCard& user : sure(Session::usersOf(path))) {
        if (user.role != core::domain::Role::Supervisor)
            continue;
        const auto session =
            sure(Session::open(path, user.id, demo.passphrase, {clock, ids}, core::JobControl()));
        for (int number = 0; number < kPeopleAtStart - there; ++number)
            sure(session->here().writer().commit({person(number)}));
    }
}

void tell(Figures& figures, const QString& who, const Use& use, const Use& bare)
{
    figures.add(who + u", wall"_s, use.wallMs, u"ms"_s);
    figures.add(who + u", CPU"_s, use.cpuMs, u"ms"_s);
    figures.add(who + u", most memory"_s, use.peakMb, u"MB"_s, kMemoryMb);
    figures.add(who + u", wall against bare"_s, use.wallMs / bare.wallMs, u"times"_s, kTimesBare);
    figures.add(who + u", CPU against bare"_s, use.cpuMs / bare.cpuMs, u"times"_s, kTimesBare);
}

} // namespace

void measureStart(const Setting& setting, Figures& figures)
{
    figures.section(
        u"Start to the first window that can be used, 1,000 people, key derivation apart"_s);
    const QString store = setting.folder + u"/start.homeward"_s;
    makeStore(store);
    const QStringList window = {QStringLiteral(HOMEWARD_WINDOW),
                                u"--store"_s,
                                store,
                                u"--data-dir"_s,
                                setting.folder,
                                u"--config"_s,
                                setting.folder + u"/start.ini"_s,
                                u"--lang"_s,
                                u"en"_s,
                                u"--exit-after-startup"_s};
    const Use bare = medianOf({QStringLiteral(HOMEWARD_BARE_WINDOW)});
    figures.add(u"bare window, wall"_s, bare.wallMs, u"ms"_s);
    figures.add(u"bare window, CPU"_s, bare.cpuMs, u"ms"_s);
    figures.add(u"bare window, most memory"_s, bare.peakMb, u"MB"_s);
    tell(figures, u"unlock page"_s, medianOf(window), bare);
    tell(figures, u"Today, signed in"_s, medianOf(window + QStringList{u"--demo"_s}), bare);
}

} // namespace bench
