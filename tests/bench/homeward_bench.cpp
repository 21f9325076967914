// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the store does on this machine: a table on standard output, the same as JSON.
#include "core/exchange/person_import.h"
#include "core/session/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

using namespace Qt::StringLiterals;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::session::Session;

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double memoryMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

template <class T>
T sure(core::Result<T> result)
{
    if (!result)
        qFatal("bench: %s", qPrintable(core::errorName(result.error().code)));
    return std::move(*result);
}

void sure(const core::Status& status)
{
    if (!status)
        qFatal("bench: %s", qPrintable(core::errorName(status.error().code)));
}

/// The figures of one run, as a table and as JSON.
class Table {
public:
    void add(const QString& name, double value, const QString& unit, double limit = 0)
    {
        std::printf("%-46s %12.2f %-8s", qPrintable(name), value, qPrintable(unit));
        if (limit > 0)
            std::printf(" limit %8.2f  %s", limit, value <= limit ? "met" : "NOT MET");
        std::printf("\n");
        std::fflush(stdout);
        m_rows.append(QJsonObject{
            {u"name"_s, name}, {u"value"_s, value}, {u"unit"_s, unit}, {u"limit"_s, limit}});
    }
    [[nodiscard]] QByteArray json() const { return QJsonDocument(m_rows).toJson(); }

private:
    QJsonArray m_rows;
};

core::storage::RecordWrite person(core::IdSource& ids, int number)
{
    const QStringList given{u"Rajesh"_s, u"Selamawit"_s, u"Wei"_s, u"Priya"_s, u"Otieno"_s};
    const QStringList countries{u"IND"_s, u"ETH"_s, u"CHN"_s, u"KEN"_s};
    const core::RecordId id(ids.next());
    const auto name = u"%1 %2"_s.arg(given.at(number % 5)).arg(number * 7919 % 1'000'003);
    return {core::forms::RecordType::Person,
            id,
            {{FieldId::PersonFullName, FieldValue::text(name)},
             {FieldId::PersonNationality, FieldValue::text(countries.at(number % 4))},
             {FieldId::PersonSex, FieldValue::text(number % 6 == 0 ? u"female"_s : u"male"_s)},
             {FieldId::PersonState, FieldValue::text(u"registered"_s)},
             {FieldId::PersonStage, FieldValue::text(u"registered"_s)},
             {FieldId::PersonArrivedAt, FieldValue::instant(1'762'700'000'000 + number)}},
            0};
}

void measureSaves(Session& session, core::IdSource& ids, Table& table)
{
    constexpr int kSaves = 200;
    QElapsedTimer wall;
    wall.start();
    const double cpu = cpuMs();
    for (int i = 0; i < kSaves; ++i)
        sure(session.here().writer().commit({person(ids, 5'000'000 + i)}));
    table.add(u"one registration, saved durably: CPU"_s, (cpuMs() - cpu) / kSaves, u"ms"_s);
    table.add(u"one registration, saved durably: wall"_s,
              static_cast<double>(wall.elapsed()) / kSaves, u"ms"_s);
}

double pageMs(Session& session, const core::storage::PersonQuery& query,
              std::optional<core::storage::PageKey> after = std::nullopt)
{
    QElapsedTimer wall;
    wall.start();
    sure(session.here().people().page(query, after, 200));
    return static_cast<double>(wall.nsecsElapsed()) / 1e6;
}

void measureList(Session& session, core::IdSource& ids, int people, Table& table)
{
    QElapsedTimer wall;
    wall.start();
    for (int at = 0; at < people; at += 5000) {
        std::vector<core::storage::RecordWrite> writes;
        for (int i = at; i < std::min(people, at + 5000); ++i)
            writes.push_back(person(ids, i));
        sure(session.here().writer().commit(writes, core::storage::Origin::Import));
    }
    table.add(u"filling the store: people a second"_s,
              people / std::max(0.001, static_cast<double>(wall.elapsed()) / 1e3), u"1/s"_s);
    const double before = memoryMb();
    core::storage::PersonQuery query;
    table.add(u"first page of all"_s, pageMs(session, query), u"ms"_s, 50);
    query.nationalities = {u"ETH"_s};
    query.sexes = {u"female"_s};
    table.add(u"first page after a filter"_s, pageMs(session, query), u"ms"_s, 50);
    query = {};
    query.text = u"selam"_s;
    table.add(u"first page of a search"_s, pageMs(session, query), u"ms"_s, 50);
    query = {};
    double slowest = 0;
    std::optional<core::storage::PageKey> after;
    for (int page = 0; page < 500; ++page) {
        slowest = std::max(slowest, pageMs(session, query, after));
        after = sure(session.here().people().page(query, after, 200)).next;
        if (!after)
            break;
    }
    table.add(u"slowest of 500 pages scrolled"_s, slowest, u"ms"_s, 50);
    table.add(u"memory grown by reading"_s, memoryMb() - before, u"MB"_s);
}

void measureImport(Session& session, const QString& folder, Table& table)
{
    constexpr int kRows = 100'000;
    QFile file(folder + u"/rows.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("bench: cannot write");
    file.write("external_id,full_name,sex,birth_date,nationality\n");
    for (int i = 0; i < kRows; ++i)
        file.write(u"%1,Name %2 Family,M,1990,IND\n"_s.arg(i).arg(i * 31 % 9973).toUtf8());
    file.close();
    core::session::Connection& store = session.here();
    core::exchange::ImportTarget target{store.people(), store.records(), store.writer(),
                                        session.world().clock,
                                        [&](int n) { return session.takeCaseCodes(n); }};
    const core::JobControl control;
    QElapsedTimer wall;
    wall.start();
    sure(core::exchange::importPeople(target, file.fileName(), {}, control));
    table.add(u"import of 100,000 rows: rows a second"_s,
              kRows / (static_cast<double>(wall.elapsed()) / 1e3), u"1/s"_s);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"people"_s, u"Size of the list."_s, u"N"_s, u"1000000"_s},
                       {u"json"_s, u"Also write FILE."_s, u"FILE"_s, {}}});
    parser.addHelpOption();
    parser.process(app);
    const QTemporaryDir folder;
    const core::SystemClock clock;
    core::RandomIdSource ids;
    const auto created = sure(Session::create({.path = folder.filePath(u"bench.homeward"_s),
                                               .siteName = u"Bench"_s,
                                               .station = u"MS"_s,
                                               .userName = u"Bench"_s,
                                               .passphrase = u"bench"_s,
                                               .cheapKeys = true},
                                              {clock, ids}));
    Table table;
    measureSaves(*created.session, ids, table);
    measureList(*created.session, ids, parser.value(u"people"_s).toInt(), table);
    measureImport(*created.session, folder.path(), table);
    table.add(u"memory of the whole run"_s, memoryMb(), u"MB"_s);
    QFile out(parser.value(u"json"_s));
    return out.fileName().isEmpty() ||
                   (out.open(QIODevice::WriteOnly) && out.write(table.json()) > 0)
               ? 0
               : 1;
}
