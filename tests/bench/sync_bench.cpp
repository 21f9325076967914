// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/device.h"
#include "core/sync/folder/folder_transport.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/parts.h"
#include "tests/support/core/memory_transport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace bench {
namespace {

using namespace Qt::StringLiterals;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::storage::RecordWrite;
using core::sync::ExchangeReport;

constexpr int kSyncCacheMb = 64;
constexpr int kMergeRecords = 10'000;
constexpr int kMergeRounds = 10; ///< changes of each record
constexpr int kWriteBatch = 100;
constexpr double kMergeLimit = 4'000;
constexpr double kBacklogMb = 300;
constexpr int kBacklogPeople = 20'000;
constexpr int kBacklogRounds = 50; ///< a million changes
constexpr int kPeerRecords = 10'000;
constexpr double kPeerTimes = 10;
constexpr int kPeerLimitMs = 10 * 60 * 1000;

/// Counts of one step on both sides.
struct Cost {
    double cpuMs = 0;
    double wallMs = 0;
};

template <class Work>
Cost costOf(Work work)
{
    QElapsedTimer wall;
    wall.start();
    const double cpu = cpuMs();
    work();
    return {cpuMs() - cpu, static_cast<double>(wall.nsecsElapsed()) / 1e6};
}

/// One field of each person with a number below @p people, as a day's corrections are.
void editEach(BenchStore& store, int people, int round)
{
    for (int at = 0; at < people; at += kWriteBatch) {
        std::vector<RecordWrite> writes;
        for (int number = at; number < std::min(people, at + kWriteBatch); ++number)
            writes.push_back(
                {RecordType::Person,
                 toRecordId(personId(number)),
                 {{FieldId::PersonHomePlace,
                   FieldValue::text(u"Village %1, round %2"_s.arg(number).arg(round))}}});
        sure(store.writer().commit(writes));
    }
}

ExchangeReport exchangeOver(BenchStore& store, test::MemoryPlace& place)
{
    test::MemoryTransport line(place);
    return sure(core::sync::exchange(store.desk(), line, {}, core::JobControl()));
}

/// Over a folder, as laptops in a hall do.
ExchangeReport exchangeThrough(BenchStore& store, const QString& folder)
{
    const core::sync::RoadSeal seal(sure(core::storage::readGroup(store.db())).secret);
    core::sync::FolderTransport line(folder, seal);
    return sure(core::sync::exchange(store.desk(), line, {}, core::JobControl()));
}

/// PouchDB replicating as many documents with one field changed; nothing where it is not installed.
std::optional<Cost> costOfPeer(const QString& scratch)
{
    const QString folder = QStringLiteral(HOMEWARD_TEST_DATA "/../bench/pouch_peer");
    if (!QFile::exists(folder + u"/node_modules"_s))
        return std::nullopt;
    QDir().mkpath(scratch);
    QProcess node;
    node.start(u"node"_s, {folder + u"/peer.js"_s, QString::number(kPeerRecords), scratch});
    if (!node.waitForFinished(kPeerLimitMs) || node.exitCode() != 0)
        return std::nullopt;
    const QJsonObject said = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    if (said.value(u"documents"_s).toInt() != kPeerRecords)
        return std::nullopt;
    return Cost{said.value(u"cpuMs"_s).toDouble(), said.value(u"wallMs"_s).toDouble()};
}

} // namespace

void measureSync(const Setting& setting, Figures& figures)
{
    figures.section(u"10,000 changed records through a folder"_s);
    const QString folder = setting.folder + u"/shared"_s;
    QDir().mkpath(folder);
    BenchStore a(BenchStore::Kind::Sealed, setting.folder + u"/sync-a"_s, kSyncCacheMb);
    BenchStore b(setting.folder + u"/sync-b"_s, kSyncCacheMb, a);
    a.fill(0, kPeerRecords, kPeerRecords);
    exchangeThrough(a, folder);
    exchangeThrough(b, folder);
    exchangeThrough(a, folder);
    editEach(a, kPeerRecords, 1);
    ExchangeReport sent;
    ExchangeReport got;
    const Cost cost = costOf([&] {
        sent = exchangeThrough(a, folder);
        got = exchangeThrough(b, folder);
    });
    if (got.received != kPeerRecords)
        giveUp({core::ErrorCode::Internal, u"not every change arrived"_s, {}});
    figures.add(u"both laptops, CPU"_s, cost.cpuMs, u"ms"_s);
    figures.add(u"both laptops, wall"_s, cost.wallMs, u"ms"_s);
    figures.add(u"written for each changed field"_s,
                static_cast<double>(sent.traffic.bytesOut) / kPeerRecords, u"bytes"_s);
    const ExchangeReport nothing = exchangeThrough(b, folder);
    figures.add(u"calls of an exchange with nothing to say"_s,
                static_cast<double>(nothing.traffic.roundTrips), u""_s, 1);
    const auto peer = costOfPeer(setting.folder + u"/pouch"_s);
    if (!peer) {
        figures.skip(u"PouchDB, the same documents"_s,
                     u"run npm install in tests/bench/pouch_peer"_s);
        return;
    }
    figures.add(u"PouchDB, the same documents, CPU"_s, peer->cpuMs, u"ms"_s);
    figures.add(u"PouchDB, the same documents, wall"_s, peer->wallMs, u"ms"_s);
    figures.add(u"ours as a share of its CPU"_s, cost.cpuMs / peer->cpuMs, u""_s, 1 / kPeerTimes);
    figures.add(u"ours as a share of its time"_s, cost.wallMs / peer->wallMs, u""_s,
                1 / kPeerTimes);
}

void measureBacklog(const Setting& setting, Figures& figures)
{
    figures.section(u"A million changes through a folder"_s);
    const QString folder = setting.folder + u"/backlog"_s;
    QDir().mkpath(folder);
    BenchStore a(BenchStore::Kind::Sealed, setting.folder + u"/backlog-a"_s, kSyncCacheMb);
    BenchStore b(setting.folder + u"/backlog-b"_s, kSyncCacheMb, a);
    a.fill(0, kBacklogPeople, kBacklogPeople / 2);
    for (int round = 0; round < kBacklogRounds; ++round)
        editEach(a, kBacklogPeople, round);
    exchangeThrough(a, folder);
    figures.add(u"memory after writing them"_s, peakMb(), u"MB"_s, kBacklogMb);
    const Cost in = costOf([&] { exchangeThrough(b, folder); });
    figures.add(u"memory after taking them in"_s, peakMb(), u"MB"_s, kBacklogMb);
    figures.add(u"taken in, CPU"_s, in.cpuMs / 1000, u"s"_s);
}

void measureMerge(const Setting& setting, Figures& figures)
{
    figures.section(u"100,000 changes of another laptop taken in"_s);
    BenchStore a(BenchStore::Kind::Sealed, setting.folder + u"/merge-a"_s, kSyncCacheMb);
    BenchStore b(setting.folder + u"/merge-b"_s, kSyncCacheMb, a);
    test::MemoryPlace place;
    a.fill(0, kMergeRecords, kMergeRecords);
    exchangeOver(a, place);
    const Cost first = costOf([&] { exchangeOver(b, place); });
    figures.add(u"10,000 new people, CPU"_s, first.cpuMs, u"ms"_s);
    for (int round = 0; round < kMergeRounds; ++round)
        editEach(a, kMergeRecords, round);
    Cost out = costOf([&] { exchangeOver(a, place); });
    figures.add(u"sealed and signed for the road, CPU"_s, out.cpuMs, u"ms"_s);
    ExchangeReport report;
    const Cost in = costOf([&] { report = exchangeOver(b, place); });
    if (report.received != qint64{kMergeRecords} * kMergeRounds)
        giveUp({core::ErrorCode::Internal, u"not every change arrived"_s, {}});
    figures.add(u"verified, opened, merged and shown, CPU"_s, in.cpuMs, u"ms"_s, kMergeLimit);
    figures.add(u"the same, wall"_s, in.wallMs, u"ms"_s);
}

} // namespace bench
