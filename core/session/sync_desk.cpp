// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sync_desk.h"

#include "core/storage/device.h"
#include "core/storage/membership.h"
#include "core/storage/sync_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace core::session {
namespace {

using storage::Peer;
using storage::SyncStore;
using storage::VersionVector;
using sync::Road;

/// Off by less tells nobody anything.
constexpr qint64 kClockToldMs = 10LL * 60 * 1000;
const QString kPlaces = u"sync_places"_s;

std::optional<Road> roadFrom(int stored)
{
    for (const Road road : {Road::Bundle, Road::Folder, Road::Hub}) {
        if (static_cast<int>(road) == stored)
            return road;
    }
    return std::nullopt;
}

PastExchange pastOf(const storage::ExchangeRow& row)
{
    PastExchange past;
    past.atMs = row.atMs;
    past.outcome = row.outcome;
    past.report.road = roadFrom(row.road).value_or(Road::Bundle);
    past.report.sent = row.sent;
    past.report.received = row.received;
    past.report.newPeople = row.newPeople;
    past.report.changedRecords = row.changed;
    past.report.newConflicts = row.conflicts;
    past.report.refused = row.refused;
    return past;
}

LaptopRow rowFor(const domain::DeviceId& id, const QString& letters)
{
    LaptopRow row;
    row.id = id;
    row.letters = letters;
    return row;
}

/// What is told of one laptop, beside its record.
void describe(LaptopRow& row, const Peer& peer, const VersionVector& here,
              const VersionVector& open)
{
    row.heardAtMs = peer.heardAtMs;
    row.road = roadFrom(peer.road).value_or(Road::Bundle);
    row.missingHere = peer.heads.countBeyond(here);
    row.missingThere = open.countBeyond(peer.heads);
    // What it told may have lain about for days: only a time that is still to come tells of a
    // clock.
    const qint64 ahead = peer.itsTimeMs - peer.heardAtMs;
    row.clockOffMs = ahead > kClockToldMs ? ahead : 0;
}

Result<std::vector<LaptopRow>> laptopRows(storage::Database& db)
{
    const SyncStore store(db);
    CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(db));
    CORE_TRY_ASSIGN(const std::vector<storage::LaptopRecord> records, storage::readLaptops(db));
    CORE_TRY_ASSIGN(const std::vector<Peer> peers, store.peers());
    CORE_TRY_ASSIGN(const VersionVector here, store.versions(true));
    CORE_TRY_ASSIGN(const VersionVector open, store.versions(false));
    std::vector<LaptopRow> rows;
    bool hasOwn = false;
    for (const storage::LaptopRecord& record : records) {
        LaptopRow row = rowFor(record.id, record.letters);
        row.name = record.name;
        row.isThis = record.id == own.id;
        row.isRevoked = record.isRevoked;
        hasOwn = hasOwn || row.isThis;
        const auto peer = std::find_if(peers.begin(), peers.end(), [&record](const Peer& one) {
            return one.kind == Peer::Kind::Laptop && one.id == record.id.toByteArray();
        });
        if (peer != peers.end() && !row.isThis)
            describe(row, *peer, here, open);
        rows.push_back(std::move(row));
    }
    if (!hasOwn) { // it works alone, or joined and has read nothing yet
        rows.push_back(rowFor(own.id, own.letters));
        rows.back().isThis = true;
    }
    for (LaptopRow& row : rows) {
        CORE_TRY_ASSIGN(row.recordsHere, store.recordsBy(row.id));
    }
    std::sort(rows.begin(), rows.end(),
              [](const LaptopRow& a, const LaptopRow& b) { return a.letters < b.letters; });
    return rows;
}

Result<std::vector<HeldBack>> heldBack(storage::Database& db, const std::vector<LaptopRow>& rows)
{
    CORE_TRY_ASSIGN(const std::vector<storage::WaitingSegment> held, SyncStore(db).held());
    std::vector<HeldBack> all;
    for (const storage::WaitingSegment& segment : held) {
        auto known = std::find_if(all.begin(), all.end(), [&segment](const HeldBack& one) {
            return one.device == segment.device && one.why == segment.why;
        });
        if (known == all.end()) {
            const auto laptop =
                std::find_if(rows.begin(), rows.end(),
                             [&segment](const LaptopRow& row) { return row.id == segment.device; });
            all.push_back({.device = segment.device,
                           .letters = laptop == rows.end() ? QString() : laptop->letters,
                           .why = segment.why,
                           .sinceMs = segment.sinceMs});
            known = std::prev(all.end());
        }
        ++known->segments;
        known->changes += segment.last - segment.first + 1;
        known->sinceMs = std::min(known->sinceMs, segment.sinceMs);
    }
    return all;
}

} // namespace

Result<SyncStatus> SyncDesk::statusOf(Connection& connection)
{
    storage::Database& db = connection.database();
    SyncStatus status;
    CORE_TRY_ASSIGN(status.laptops, laptopRows(db));
    CORE_TRY_ASSIGN(const SyncStore::Unshared unshared, SyncStore(db).unshared());
    status.notShared = unshared.records;
    status.notSharedSinceMs = unshared.sinceMs;
    CORE_TRY_ASSIGN(const std::vector<storage::ExchangeRow> last, SyncStore(db).exchanges(1));
    if (!last.empty())
        status.last = pastOf(last.front());
    CORE_TRY_ASSIGN(status.heldBack, heldBack(db, status.laptops));
    return status;
}

Result<SharingSummary> SyncDesk::summary() const
{
    storage::Database& db = m_session.here().database();
    CORE_TRY_ASSIGN(const storage::DeviceInfo own, storage::readDevice(db));
    CORE_TRY_ASSIGN(const std::vector<storage::LaptopRecord> laptops, storage::readLaptops(db));
    CORE_TRY_ASSIGN(const SyncStore::Unshared unshared, SyncStore(db).unshared());
    CORE_TRY_ASSIGN(const std::vector<storage::ExchangeRow> last, SyncStore(db).exchanges(1));
    SharingSummary summary;
    summary.others = static_cast<int>(
        std::count_if(laptops.begin(), laptops.end(), [&own](const storage::LaptopRecord& laptop) {
            return laptop.id != own.id && !laptop.isRevoked;
        }));
    summary.notShared = unshared.records;
    if (!last.empty())
        summary.lastMs = last.front().atMs;
    return summary;
}

Result<std::vector<PastExchange>> SyncDesk::past(int limit) const
{
    CORE_TRY_ASSIGN(const std::vector<storage::ExchangeRow> rows,
                    SyncStore(m_session.here().database()).exchanges(limit));
    std::vector<PastExchange> past;
    past.reserve(rows.size());
    for (const storage::ExchangeRow& row : rows)
        past.push_back(pastOf(row));
    return past;
}

Result<SyncPlaces> SyncDesk::places() const
{
    CORE_TRY_ASSIGN(const QString kept, SyncStore(m_session.here().database()).setting(kPlaces));
    const QJsonObject object = QJsonDocument::fromJson(kept.toUtf8()).object();
    return SyncPlaces{.folder = object.value(u"folder"_s).toString(),
                      .hubUrl = object.value(u"hub"_s).toString(),
                      .usual = roadFrom(object.value(u"usual"_s).toInt()).value_or(Road::Bundle)};
}

Status SyncDesk::setPlaces(const SyncPlaces& places)
{
    const QJsonObject object{{u"folder"_s, places.folder},
                             {u"hub"_s, places.hubUrl},
                             {u"usual"_s, static_cast<int>(places.usual)}};
    return SyncStore(m_session.here().database())
        .setSetting(kPlaces,
                    QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace core::session
