// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sync_sim/road.h"

#include <QStringList>

namespace test::sim {

using core::Result;
using core::Status;
using core::sync::Page;

void Taint::look(const QByteArray& bytes)
{
    m_bytesSeen += bytes.size();
    for (const QByteArray& secret : m_secrets)
        m_isFound = m_isFound || bytes.contains(secret);
}

void Taint::look(const core::sync::Parcel& parcel)
{
    for (const auto& segment : parcel.segments) {
        look(segment.hash);
        look(segment.blob);
    }
    for (const auto& key : parcel.keys) {
        look(key.tag);
        look(key.blob);
    }
    for (const auto& beacon : parcel.beacons) {
        look(beacon.tag);
        look(beacon.blob);
    }
}

QString Weather::text() const
{
    QStringList parts;
    if (failBefore > 0)
        parts.append(QStringLiteral("no line at call %1").arg(failBefore));
    if (failAfter > 0)
        parts.append(QStringLiteral("answer of call %1 lost").arg(failAfter));
    if (drops)
        parts.append(QStringLiteral("pieces lost"));
    if (repeats)
        parts.append(QStringLiteral("pieces twice"));
    if (reorders)
        parts.append(QStringLiteral("out of order"));
    if (damages)
        parts.append(QStringLiteral("a piece damaged"));
    return parts.join(u", ");
}

Weather weatherFrom(Random& random)
{
    Weather weather;
    if (random.chance(50))
        return weather;
    if (random.chance(25))
        weather.failBefore = 1 + static_cast<int>(random.below(4));
    if (random.chance(25))
        weather.failAfter = 1 + static_cast<int>(random.below(4));
    weather.drops = random.chance(30);
    weather.repeats = random.chance(30);
    weather.reorders = random.chance(40);
    weather.damages = random.chance(20);
    return weather;
}

Status WatchedRoad::before()
{
    if (++m_calls == m_weather.failBefore)
        return core::fail(core::ErrorCode::Unreachable, QStringLiteral("no line"));
    return {};
}

Status WatchedRoad::after() const
{
    if (m_calls == m_weather.failAfter)
        return core::fail(core::ErrorCode::Unreachable, QStringLiteral("the answer was lost"));
    return {};
}

void WatchedRoad::spoil(Page& page)
{
    auto& segments = page.parcel.segments;
    if (m_weather.drops && !segments.empty())
        segments.erase(segments.begin() +
                       static_cast<std::ptrdiff_t>(m_random.below(segments.size())));
    if (m_weather.repeats && !segments.empty()) {
        const core::sync::SealedSegment again = m_random.pick(segments);
        segments.push_back(again);
    }
    if (m_weather.reorders) {
        m_random.shuffle(segments);
        m_random.shuffle(page.parcel.keys);
    }
    if (m_weather.damages && !segments.empty()) {
        QByteArray& blob = m_random.pick(segments).blob;
        const auto at =
            static_cast<qsizetype>(m_random.below(static_cast<std::size_t>(blob.size())));
        blob[at] = static_cast<char>(blob[at] ^ (1 << m_random.below(8)));
    }
}

Result<Page> WatchedRoad::pull(const core::sync::PullRequest& request)
{
    CORE_TRY(before());
    if (request.beacon)
        m_taint.look(request.beacon->blob);
    CORE_TRY_ASSIGN(Page page, m_inner.pull(request));
    spoil(page);
    CORE_TRY(after());
    return page;
}

Status WatchedRoad::push(const core::sync::Parcel& parcel)
{
    CORE_TRY(before());
    m_taint.look(parcel);
    CORE_TRY(m_inner.push(parcel));
    return after();
}

} // namespace test::sim
