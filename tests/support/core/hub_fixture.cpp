// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/hub_fixture.h"

#include "core/storage/log/change_seal.h"
#include "core/sync/hub/hub_admin.h"

#include <QUrl>

#include <catch2/catch.hpp>
#include <unistd.h>

namespace test {
namespace {

template <class T>
T demand(core::Result<T> result)
{
    if (!result)
        FAIL(qPrintable(core::errorName(result.error().code))
             << ": " << qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

using core::domain::StreamId;
using core::sync::Piece;

PostgresServer& sharedServer()
{
    static const std::unique_ptr<PostgresServer> server = demand(PostgresServer::start());
    return *server;
}

core::sync::SealedSegment SealedPieces::segment(const StreamId& stream, qint64 first, qint64 last,
                                                int bytes, const QByteArray& branch) const
{
    const QByteArray hash =
        core::storage::shortHash(stream.toByteArray() + QByteArray::number(last) + branch).left(8);
    return {stream, core::storage::Lane::Open,
            first,  last,
            hash,   m_seal.seal(Piece::Segment, core::storage::randomBytes(bytes))};
}

std::vector<core::sync::SealedSegment> SealedPieces::run(const StreamId& stream, qint64 first,
                                                         qint64 last, qint64 size) const
{
    std::vector<core::sync::SealedSegment> segments;
    for (qint64 at = first; at <= last; at += size)
        segments.push_back(segment(stream, at, std::min(at + size - 1, last)));
    return segments;
}

core::sync::SealedKey SealedPieces::key(const QByteArray& tag, const StreamId& stream, qint64 seq,
                                        bool isErased) const
{
    return {tag,      core::storage::Lane::Open,
            stream,   seq,
            isErased, m_seal.seal(Piece::Key, core::storage::randomBytes(60))};
}

core::sync::SealedBeacon SealedPieces::beacon(const QByteArray& tag) const
{
    return {tag, m_seal.seal(Piece::Beacon, core::storage::randomBytes(120))};
}

StreamId streamNamed(char letter, int number)
{
    return *StreamId::fromBytes(tagNamed(letter, number));
}

QByteArray tagNamed(char letter, int number)
{
    return QByteArray::number(number).rightJustified(16, letter, true);
}

TestHub::TestHub()
{
    static int count = 0;
    m_name = QStringLiteral("hub%1").arg(++count);
    m_adminUrl = demand(sharedServer().makeDatabase(m_name));
    REQUIRE(demand(core::sync::hubInit(m_adminUrl, m_control)) > 0);
}

QString TestHub::url(const QString& laptop, const QByteArray& groupTag)
{
    QString& url = m_urls[laptop];
    if (url.isEmpty())
        url = demand(core::sync::hubAddLaptop(m_adminUrl, m_name + QStringLiteral("_") + laptop,
                                              groupTag, m_control));
    return url;
}

QString TestHub::through(const QString& url, quint16 port)
{
    QUrl other(url);
    other.setPort(port);
    return QString::fromLatin1(other.toEncoded());
}

std::unique_ptr<core::sync::HubTransport> TestHub::laptop(const QString& name)
{
    return open(url(name, m_pieces.groupTag()));
}

std::unique_ptr<core::sync::HubTransport> TestHub::open(const QString& url)
{
    return demand(core::sync::HubTransport::open(url, m_control));
}

QStringList TestHub::sql(const QString& statements) const
{
    return demand(sharedServer().sql(m_name, statements));
}

void requirePushed(core::sync::Transport& transport, const core::sync::Parcel& parcel)
{
    const auto pushed = transport.push(parcel);
    INFO((pushed ? "" : qPrintable(pushed.error().detail)));
    REQUIRE(pushed.has_value());
}

core::ErrorCode codeOf(const core::Status& status)
{
    REQUIRE_FALSE(status.has_value());
    return status.error().code;
}

Outlines outlines(const std::vector<core::sync::SealedSegment>& segments)
{
    Outlines all;
    for (const core::sync::SealedSegment& one : segments)
        all.emplace_back(one.stream.toString(), one.first, one.last, one.blob);
    return all;
}

void advance(core::storage::VersionVector& have, const core::sync::Page& page)
{
    for (const auto& segment : page.parcel.segments)
        have.set(segment.stream, {segment.last, segment.hash});
}

core::sync::Page pullAll(core::sync::Transport& transport, core::storage::VersionVector have,
                         qint64 maxBytes)
{
    core::sync::Page all;
    do {
        core::sync::PullRequest request{have, false, maxBytes, {}};
        core::sync::Page page = demand(transport.pull(request));
        advance(have, page);
        all.heads = page.heads;
        all.hasMore = page.hasMore;
        for (auto& segment : page.parcel.segments)
            all.parcel.segments.push_back(std::move(segment));
        for (auto& key : page.parcel.keys)
            all.parcel.keys.push_back(std::move(key));
        for (auto& beacon : page.parcel.beacons)
            all.parcel.beacons.push_back(std::move(beacon));
    } while (all.hasMore);
    return all;
}

} // namespace test
