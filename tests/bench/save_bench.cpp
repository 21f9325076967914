// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_store.h"
#include "tests/bench/parts.h"

#include <QElapsedTimer>

#include <random>

namespace bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int kCacheMb = 64;
constexpr int kSmallCacheMb = 8; ///< most pages then come from the file and are opened anew
constexpr int kPeopleBefore = 60'000;
constexpr int kRoundsToWarm = 10;
constexpr int kFillBatch = 10'000;
constexpr int kRounds = 20;
constexpr int kSavesInRound = 100;
constexpr int kReadsInRound = 2'000;
constexpr double kSaveTimes = 1.5;
constexpr double kReadTimes = 2.0;

QString sealedFolder(const Setting& setting)
{
    return setting.folder + u"/sealed"_s;
}

struct Spent {
    double cpuMs = 0;
    double wallMs = 0;
};

template <class Work>
Spent spentIn(Work work)
{
    QElapsedTimer wall;
    wall.start();
    const double cpu = cpuMs();
    work();
    return {cpuMs() - cpu, static_cast<double>(wall.nsecsElapsed()) / 1e6};
}

void add(Spent& sum, const Spent& part)
{
    sum.cpuMs += part.cpuMs;
    sum.wallMs += part.wallMs;
}

Spent savesFrom(BenchStore& store, int first)
{
    return spentIn([&] {
        for (int number = first; number < first + kSavesInRound; ++number)
            sure(store.writer().commit({person(number)}));
    });
}

/// In one transaction: SQLite's own file locks, which the sealed file does without, stay out of it.
Spent readsOf(BenchStore& store, const std::vector<int>& numbers)
{
    return spentIn([&] {
        sure(store.db().execute("BEGIN"));
        for (const int number : numbers)
            sure(store.people().row(personId(number)));
        sure(store.db().execute("COMMIT"));
    });
}

/// Both stores in turn, a little at a time, so that a busy moment of the machine falls on both.
void compareSaves(const Setting& setting, Figures& figures)
{
    BenchStore sealed(BenchStore::Kind::Sealed, sealedFolder(setting), kCacheMb);
    BenchStore plain(BenchStore::Kind::Plain, plainFolder(setting), kCacheMb);
    Spent inSealed;
    Spent inPlain;
    for (int round = 0; round < kRounds; ++round) {
        const int first = kPeopleBefore + round * kSavesInRound;
        add(inPlain, savesFrom(plain, first));
        add(inSealed, savesFrom(sealed, first));
    }
    constexpr double kSaves = kRounds * kSavesInRound;
    figures.add(u"one registration saved, sealed, CPU"_s, inSealed.cpuMs / kSaves, u"ms"_s);
    figures.add(u"one registration saved, plain, CPU"_s, inPlain.cpuMs / kSaves, u"ms"_s);
    figures.add(u"one registration saved, sealed, wall"_s, inSealed.wallMs / kSaves, u"ms"_s);
    figures.add(u"one registration saved, plain, wall"_s, inPlain.wallMs / kSaves, u"ms"_s);
    figures.add(u"a save sealed against plain, CPU"_s, inSealed.cpuMs / inPlain.cpuMs, u"times"_s,
                kSaveTimes);
}

void compareReads(const Setting& setting, int cacheMb, Figures& figures)
{
    BenchStore sealed(BenchStore::Kind::Sealed, sealedFolder(setting), cacheMb);
    BenchStore plain(BenchStore::Kind::Plain, plainFolder(setting), cacheMb);
    std::mt19937 random(1);
    std::uniform_int_distribution<int> anyone(0, kPeopleBefore - 1);
    Spent inSealed;
    Spent inPlain;
    for (int round = 0; round < kRounds + kRoundsToWarm; ++round) {
        std::vector<int> numbers;
        for (int i = 0; i < kReadsInRound; ++i)
            numbers.push_back(anyone(random));
        const bool sealedFirst = round % 2 == 0;
        const Spent first = readsOf(sealedFirst ? sealed : plain, numbers);
        const Spent second = readsOf(sealedFirst ? plain : sealed, numbers);
        if (round < kRoundsToWarm)
            continue; // the caches fill
        add(inSealed, sealedFirst ? first : second);
        add(inPlain, sealedFirst ? second : first);
    }
    constexpr double kReads = kRounds * kReadsInRound;
    const QString cache = u"cache %1 MB: "_s.arg(cacheMb);
    figures.add(cache + u"one person read, sealed, CPU"_s, inSealed.cpuMs * 1e3 / kReads, u"us"_s);
    figures.add(cache + u"one person read, plain, CPU"_s, inPlain.cpuMs * 1e3 / kReads, u"us"_s);
    figures.add(cache + u"a read sealed against plain, CPU"_s, inSealed.cpuMs / inPlain.cpuMs,
                u"times"_s, kReadTimes);
}

} // namespace

QString plainFolder(const Setting& setting)
{
    return setting.folder + u"/plain"_s;
}

void measureSaves(const Setting& setting, Figures& figures)
{
    figures.section(u"One person read, and one registration, beside 60,000 people"_s);
    {
        BenchStore sealed(BenchStore::Kind::Sealed, sealedFolder(setting), kCacheMb);
        BenchStore plain(BenchStore::Kind::Plain, plainFolder(setting), kCacheMb);
        sealed.fill(0, kPeopleBefore, kFillBatch);
        plain.fill(0, kPeopleBefore, kFillBatch);
    }
    compareReads(setting, kCacheMb, figures);
    compareReads(setting, kSmallCacheMb, figures);
    compareSaves(setting, figures);
}

} // namespace bench
