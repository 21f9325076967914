// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_store.h"
#include "tests/bench/parts.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace bench {
namespace {

using namespace Qt::StringLiterals;
using core::storage::PageKey;
using core::storage::PersonQuery;
using core::storage::PersonSort;

constexpr int kCacheMb = 64;
constexpr int kFillCacheMb = 1024; ///< the store is filled once, to be read from
constexpr int kFillBatch = 10'000;
constexpr int kPageRows = 200;
constexpr int kPagesAfterFilter = 10;
constexpr double kPageMs = 50;

struct Asked {
    QString name;
    PersonQuery query;
};

/// Pairs of a broad filter with a narrow one, and a question nobody answers.
std::vector<Asked> pairedQuestions(int people)
{
    std::vector<Asked> asked;
    const auto add = [&asked](const QString& name, const auto& set) {
        Asked one{name, {}};
        set(one.query);
        asked.push_back(std::move(one));
    };
    add(u"nationality and sex"_s, [](PersonQuery& q) {
        q.nationalities = {u"ETH"_s};
        q.sexes = {u"female"_s};
    });
    add(u"stage and a need"_s, [](PersonQuery& q) {
        q.stages = {u"ready"_s};
        q.needs = {u"child"_s};
    });
    add(u"group and consent"_s, [&](PersonQuery& q) {
        q.reception = receptionOf(people / 100 * 30);
        q.consentRegister = {u"signed"_s};
    });
    add(u"under 18, newest first"_s, [](PersonQuery& q) {
        q.ageTo = 17;
        q.sort = PersonSort::ArrivedNewestFirst;
    });
    add(u"nationality and a common name"_s, [](PersonQuery& q) {
        q.nationalities = {u"ETH"_s};
        q.text = u"haile"_s;
    });
    add(u"nobody: pregnant, male, one group"_s, [&](PersonQuery& q) {
        q.needs = {u"pregnant"_s};
        q.sexes = {u"male"_s};
        q.reception = receptionOf(people / 100 * 70);
    });
    return asked;
}

/// Every filter of the list alone, and pairs of a broad one with a narrow one.
std::vector<Asked> questions(int people)
{
    const auto some = [people](int share) { return receptionOf(people / 100 * share); };
    const qint64 month = 30LL * 24 * 3600 * 1000;
    const qint64 middle = 1'700'000'000'000 + people / kPeopleInGroup * 5'400'000LL / 2;
    std::vector<Asked> asked;
    const auto add = [&asked](const QString& name, const auto& set) {
        Asked one{name, {}};
        set(one.query);
        asked.push_back(std::move(one));
    };
    add(u"group of one arrival"_s, [&](PersonQuery& q) { q.reception = some(50); });
    add(u"one nationality"_s, [](PersonQuery& q) { q.nationalities = {u"ETH"_s}; });
    add(u"three nationalities"_s, [](PersonQuery& q) {
        q.nationalities = {u"ETH"_s, u"KEN"_s, u"CHN"_s};
    });
    add(u"sex"_s, [](PersonQuery& q) { q.sexes = {u"female"_s}; });
    add(u"stage"_s, [](PersonQuery& q) { q.stages = {u"interviewed"_s}; });
    add(u"a need"_s, [](PersonQuery& q) { q.needs = {u"medical"_s}; });
    add(u"consent"_s, [](PersonQuery& q) { q.consentRegister = {u"signed"_s}; });
    add(u"under 18"_s, [](PersonQuery& q) { q.ageTo = 17; });
    add(u"30 days of arrival"_s, [&](PersonQuery& q) {
        q.arrivedFromMs = middle;
        q.arrivedToMs = middle + month;
    });
    add(u"ready and on no manifest"_s, [](PersonQuery& q) { q.withoutManifest = true; });
    add(u"text: a common name"_s, [](PersonQuery& q) { q.text = u"selamawit"_s; });
    add(u"text: two words"_s, [](PersonQuery& q) { q.text = u"rajesh kum"_s; });
    add(u"text: two letters"_s, [](PersonQuery& q) { q.text = u"sa"_s; });
    add(u"text: a code"_s,
        [&](PersonQuery& q) { q.text = u"BEN-%1"_s.arg(people / 2, 7, 10, QChar(u'0')); });
    add(u"in the order of codes"_s, [](PersonQuery& q) { q.sort = PersonSort::Code; });
    add(u"newest arrivals first"_s,
        [](PersonQuery& q) { q.sort = PersonSort::ArrivedNewestFirst; });
    for (Asked& pair : pairedQuestions(people))
        asked.push_back(std::move(pair));
    return asked;
}

/// How long pages took, and how much of it the processor worked.
struct Times {
    std::vector<double> wall;
    std::vector<double> cpu;
};

core::storage::Page<core::storage::PersonRow> timedPage(BenchStore& store, const PersonQuery& query,
                                                        const std::optional<PageKey>& after,
                                                        Times& times)
{
    const double cpu = cpuMs();
    QElapsedTimer wall;
    wall.start();
    auto page = sure(store.people().page(query, after, kPageRows));
    times.wall.push_back(static_cast<double>(wall.nsecsElapsed()) / 1e6);
    times.cpu.push_back(cpuMs() - cpu);
    return page;
}

/// The first page and the ones behind it.
Times pagesOf(BenchStore& store, const PersonQuery& query, int pages)
{
    Times times;
    std::optional<PageKey> after;
    for (int page = 0; page < pages; ++page) {
        after = timedPage(store, query, after, times).next;
        if (!after)
            break;
    }
    return times;
}

void tell(Figures& figures, const QString& name, const Times& times)
{
    figures.addTimes(name, times.wall, kPageMs, times.cpu);
}

BenchStore openList(const Setting& setting, int people)
{
    return {BenchStore::Kind::Sealed, listFolder(setting, people), kCacheMb};
}

} // namespace

QString listFolder(const Setting& setting, int people)
{
    return u"%1/list-%2"_s.arg(setting.folder).arg(people);
}

void measureFill(const Setting& setting, Figures& figures)
{
    figures.section(u"List of %1 people"_s.arg(setting.people));
    for (const int people : {setting.people / 10, setting.people}) {
        QElapsedTimer wall;
        wall.start();
        const double cpu = cpuMs();
        {
            BenchStore store(BenchStore::Kind::Sealed, listFolder(setting, people), kFillCacheMb);
            sure(store.db().execute("PRAGMA wal_autocheckpoint=50000"));
            store.fill(0, people, kFillBatch);
        }
        const QString name = u"filling with %1 people, page cache 1 GB"_s.arg(people);
        const double seconds = static_cast<double>(wall.elapsed()) / 1e3;
        figures.add(name, seconds, u"s"_s);
        figures.add(name + u", a second"_s, people / seconds, u"1/s"_s);
        figures.add(name + u", CPU a person"_s, (cpuMs() - cpu) * 1e3 / people, u"us"_s);
    }
    const QFileInfo file(listFolder(setting, setting.people) + u"/store.db"_s);
    figures.add(u"size of the file"_s, static_cast<double>(file.size()) / (1024 * 1024), u"MB"_s);
}

void measureList(const Setting& setting, Figures& figures)
{
    figures.section(u"Pages of 200 of %1 people: the slowest"_s.arg(setting.people));
    {
        BenchStore fresh = openList(setting, setting.people);
        tell(figures, u"first page, nothing in the page cache"_s, pagesOf(fresh, {}, 1));
    }
    BenchStore store = openList(setting, setting.people);
    tell(figures, u"all, first pages"_s, pagesOf(store, {}, kPagesAfterFilter));
    Times every;
    for (const Asked& asked : questions(setting.people)) {
        const Times times = pagesOf(store, asked.query, kPagesAfterFilter);
        every.wall.insert(every.wall.end(), times.wall.begin(), times.wall.end());
        every.cpu.insert(every.cpu.end(), times.cpu.begin(), times.cpu.end());
        tell(figures, asked.name, times);
    }
    tell(figures, u"all of these filters together"_s, every);
}

void measureScroll(const Setting& setting, Figures& figures)
{
    figures.section(u"From the first to the last page of the list"_s);
    double grown = 0;
    for (const int people : {setting.people / 10, setting.people}) {
        // A process of its own is not needed: the first store is closed, and smaller.
        BenchStore store = openList(setting, people);
        tell(figures, u"%1 people, every page"_s.arg(people),
             pagesOf(store, {}, people / kPageRows + 1));
        const double now = residentMb();
        figures.add(u"%1 people, memory at the end"_s.arg(people), now, u"MB"_s);
        grown = now - grown;
    }
    // Both page caches are bounded; a list that was kept whole would take hundreds of MB.
    figures.add(u"memory grown with ten times the people"_s, std::max(0.0, grown), u"MB"_s,
                kCacheMb);
}

} // namespace bench
