// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sync_sim/world.h"

#include "core/storage/sync_store.h"

namespace test::sim {

using namespace Qt::StringLiterals;
using core::RecordId;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::storage::Lane;
using core::storage::RecordWrite;
using core::storage::VersionVector;
using core::sync::ExchangeReport;

namespace {

/// What a person at this laptop is shown, also of a record that was put aside.
core::forms::Values shownTo(Device& device, const RecordId& record)
{
    const auto state = device.state(record);
    return state ? state->values() : core::forms::Values();
}

QString countsOf(const ExchangeReport& report)
{
    QString text = u"sent %1, received %2"_s.arg(report.sent).arg(report.received);
    if (report.waiting > 0)
        text += u", %1 wait"_s.arg(report.waiting);
    if (report.refused > 0)
        text += u", %1 refused"_s.arg(report.refused);
    return text;
}

} // namespace

World::World(Shelf& shelf, std::uint64_t seed, int laptops, int places)
    : m_shelf(shelf), m_keys(seed), m_seed(seed), m_places(static_cast<std::size_t>(places))
{
    m_taint.add(kMarker.toUtf8());
    for (int i = 0; i < laptops; ++i)
        join();
}

void World::check(const Fault& fault)
{
    if (m_fault || !fault)
        return;
    m_fault = fault;
    m_log.append(u"!! "_s + *fault);
}

void World::join()
{
    const int number = laptops();
    m_devices.push_back(std::make_unique<Device>(
        m_shelf, number, m_seed * 64 + static_cast<std::uint64_t>(number) + 1));
    Device& device = *m_devices.back();
    const core::Status joined = number == 0 ? device.found() : device.enter(*m_devices.front());
    if (!joined)
        check(u"a laptop could not join: %1"_s.arg(joined.error().detail));
    std::vector<Device*> all;
    for (const auto& one : m_devices)
        all.push_back(one.get());
    for (Device* one : all) {
        if (!one->believeAll(all))
            check(u"a laptop could not be believed"_s);
    }
}

RecordId World::addPerson(int laptop, const QString& name)
{
    const RecordId id = device(laptop).newId();
    write(laptop, {RecordType::Person,
                   id,
                   {{FieldId::PersonFullName, FieldValue::text(name)},
                    {FieldId::PersonState, FieldValue::text(u"registered"_s)}},
                   0});
    return id;
}

void World::set(int laptop, const RecordId& record, FieldId field, const FieldValue& value)
{
    write(laptop, {m_oracle.typeOf(record), record, {{field, value}}});
}

void World::set(int laptop, const RecordId& record, FieldId field, const QString& text)
{
    set(laptop, record, field, FieldValue::text(text));
}

void World::putAside(int laptop, const RecordId& record)
{
    RecordWrite aside{m_oracle.typeOf(record), record, {}};
    aside.life = RecordWrite::Life::Delete;
    write(laptop, aside);
}

void World::takeBack(int laptop, const RecordId& record)
{
    RecordWrite back{m_oracle.typeOf(record), record, {}};
    back.life = RecordWrite::Life::Undelete;
    write(laptop, back);
}

void World::arm(Device& device)
{
    if (m_dieAfter > 0)
        device.dieAfter(std::exchange(m_dieAfter, 0));
}

void World::write(int laptop, const RecordWrite& write)
{
    if (m_fault)
        return;
    Device& writer = device(laptop);
    const auto before = writer.versions();
    if (!before)
        return check(u"the versions of a laptop are not readable"_s);
    const Seen seen = seenIn(*before);
    const auto deeds = meaningOf(m_oracle, write, shownTo(writer, write.id), seen);
    arm(writer);
    const core::Status written = writer.write(write);
    writer.live();
    const auto after = writer.versions();
    if (!after)
        return check(u"the versions of a laptop are not readable"_s);
    // Who dies between COMMIT and its answer has saved, and was not told.
    if (written || (writer.hasDied() && *after != *before)) {
        confirm(writer, write, deeds, seen);
    } else if (*after != *before) {
        check(u"P7 laptop %1: a write that failed left something"_s.arg(writer.name()));
    } else if (!writer.hasDied() && written.error().code != core::ErrorCode::DiskFull) {
        check(u"laptop %1 could not write: %2"_s.arg(writer.name(), written.error().detail));
    }
    checkDevice(laptop);
}

void World::confirm(Device& writer, const RecordWrite& write,
                    const std::array<std::vector<Deed>, 2>& deeds, const Seen& before)
{
    const auto& known = m_oracle.records();
    bool isNew = std::find(known.begin(), known.end(), write.id) == known.end();
    for (const Lane lane : {Lane::Open, Lane::Protected}) {
        const auto& some = deeds.at(static_cast<std::size_t>(lane));
        const auto stream = writer.ownStream(lane);
        if (!stream)
            return check(u"a laptop has no stream of its own"_s);
        const bool anywhere = !deeds[0].empty() || !deeds[1].empty();
        if (some.empty() && !(isNew && anywhere && lane == Lane::Open))
            continue;
        const auto at = before.find(*stream);
        m_oracle.confirm({*stream, (at == before.end() ? 0 : at->second) + 1, write.id, write.type,
                          some, before, lane});
        isNew = false;
    }
    // P6: what was confirmed is there, and nothing else was written.
    const auto after = writer.versions();
    for (const Lane lane : {Lane::Open, Lane::Protected}) {
        const auto stream = writer.ownStream(lane);
        const auto head = stream ? m_oracle.heads().find(*stream) : m_oracle.heads().end();
        const qint64 expected = head == m_oracle.heads().end() ? 0 : head->second;
        if (!after || !stream || after->seqOf(*stream) != expected)
            check(u"P6 laptop %1 wrote other changes than it was told"_s.arg(writer.name()));
    }
}

ExchangeReport World::exchange(int laptop, int placeNumber, const Trip& trip)
{
    say(u"%1 exchanges at place %2%3"_s.arg(device(laptop).name())
            .arg(placeNumber)
            .arg(trip.withProtected ? u", all fields"_s : QString()));
    MemoryTransport line(place(placeNumber));
    return exchange(laptop, line, trip);
}

ExchangeReport World::exchange(int laptop, core::sync::Transport& road, const Trip& trip)
{
    if (m_fault)
        return {};
    Device& device = this->device(laptop);
    const auto before = device.versions();
    WatchedRoad watched(road, trip.weather, trip.seed, m_taint);
    core::sync::ExchangeOptions options;
    options.withProtected = trip.withProtected;
    options.pageBytes = trip.pageBytes;
    arm(device);
    const auto report = core::sync::exchange(device.desk(), watched, options, core::JobControl());
    device.live();
    if (report) {
        m_log.back() += u" (%1)%2 %3"_s.arg(countsOf(*report),
                                            trip.weather.text().isEmpty() ? QString() : u":"_s,
                                            trip.weather.text());
        if (report->digestDiffers)
            check(
                u"P1 laptop %1 noticed another digest with the same changes"_s.arg(device.name()));
    } else {
        m_log.back() +=
            u" (%1): %2"_s.arg(device.hasDied() ? u"dies"_s : core::errorName(report.error().code),
                               trip.weather.text());
        const bool isExpected =
            (trip.weather.isBad() && report.error().code == core::ErrorCode::Unreachable) ||
            trip.mayFail || device.hasDied();
        if (!isExpected)
            check(u"P12 the exchange of laptop %1 failed: %2"_s.arg(device.name(),
                                                                    report.error().detail));
    }
    const auto after = device.versions();
    if (!before || !after)
        check(u"the versions of a laptop are not readable"_s);
    else
        check(checkGrown(*before, *after, device.name()));
    if (m_taint.isFound())
        check(u"P10 something that must stay inside was on a road"_s);
    checkDevice(laptop);
    return report ? *report : ExchangeReport();
}

void World::checkDevice(int laptop)
{
    if (m_fault)
        return;
    check(checkShown(device(laptop), m_oracle));
    check(checkAuthors(device(laptop), m_oracle));
}

void World::settle(bool thorough)
{
    say(u"all settle"_s);
    m_places.emplace_back();
    const int last = places() - 1;
    // Twice to hear of everything, once to notice that there is nothing new, and one for keys of
    // the group that have to go round first.
    const int most = 4;
    if (thorough)
        settleOpen(last);
    bool isQuiet = false;
    for (int round = 0; round < most && !isQuiet && !m_fault; ++round) {
        isQuiet = true;
        for (int i = 0; i < laptops(); ++i) {
            const ExchangeReport report = exchange(i, last, Trip{.withProtected = true});
            isQuiet = isQuiet && report.received == 0 && report.sent == 0;
        }
    }
    if (!isQuiet)
        check(u"P12 the laptops still tell each other news after %1 rounds"_s.arg(most));
    checkSettled(thorough);
    m_places.pop_back();
}

/// P12: who is not sent protected fields misses nothing else.
void World::settleOpen(int placeNumber)
{
    constexpr int kRounds = 2;
    for (int round = 0; round < kRounds && !m_fault; ++round) {
        for (int i = 0; i < laptops(); ++i)
            exchange(i, placeNumber);
    }
    const auto first = core::storage::SyncStore(device(0).db()).versions(false);
    for (int i = 0; i < laptops() && !m_fault; ++i) {
        core::storage::SyncStore store(device(i).db());
        const auto versions = store.versions(false);
        const auto waits = store.isHolding();
        if (!first || !versions || *first != *versions || !waits || *waits)
            check(
                u"P12 laptop %1 waits for protected fields it is not sent"_s.arg(device(i).name()));
    }
}

void World::checkSettled(bool thorough)
{
    if (m_fault)
        return;
    const auto first = device(0).versions();
    for (int i = 0; i < laptops() && !m_fault; ++i) {
        const auto versions = device(i).versions();
        if (!first || !versions || *first != *versions)
            check(u"P12 laptops %1 and %2 do not hold the same changes in the end"_s.arg(
                device(0).name(), device(i).name()));
        for (const auto& [stream, seq] : m_oracle.heads()) {
            if (versions && versions->seqOf(stream) != seq)
                check(u"P7 laptop %1 lacks confirmed changes of %2"_s.arg(
                    device(i).name(), stream.toString().left(4)));
        }
        check(checkSame(device(0), device(i)));
        check(checkBounds(device(i), m_devices.size()));
        if (thorough) {
            check(checkStreams(device(i)));
            check(checkRebuilt(device(i)));
        }
    }
    if (thorough)
        checkNewcomer();
}

/// P5: who gets everything in another order, in small pages and twice, holds the same.
void World::checkNewcomer()
{
    if (m_fault)
        return;
    join();
    const int newcomer = laptops() - 1;
    say(u"a newcomer gets everything out of order"_s);
    Trip trip{.weather = {.repeats = true, .reorders = true},
              .withProtected = true,
              .pageBytes = 2000,
              .seed = m_seed};
    for (int round = 0; round < 3 && !m_fault; ++round)
        exchange(newcomer, places() - 1, trip);
    if (m_fault)
        return;
    const auto first = device(0).versions();
    const auto versions = device(newcomer).versions();
    if (!first || !versions || *first != *versions)
        return check(u"P5 a newcomer does not get everything"_s);
    check(checkSame(device(0), device(newcomer)));
}

} // namespace test::sim
