// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hub/hub_transport.h"
#include "core/sync/road_seal.h"
#include "tests/support/core/postgres_server.h"

#include <QString>

#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace test {

/// The one server of this process, started by who asks first. Fails the test when there is none.
PostgresServer& sharedServer();

/// Sealed pieces as laptops leave them, with nothing inside.
class SealedPieces {
public:
    explicit SealedPieces(const QByteArray& groupSecret) : m_seal(groupSecret) {}

    [[nodiscard]] QByteArray groupTag() const { return m_seal.groupTag(); }
    /// Of the changes @p first to @p last; the hash follows from stream, @p last and @p branch, the
    /// blob is another each time.
    [[nodiscard]] core::sync::SealedSegment segment(const core::domain::StreamId& stream,
                                                    qint64 first, qint64 last, int bytes = 700,
                                                    const QByteArray& branch = {}) const;
    /// Segments of @p size changes up to @p last.
    [[nodiscard]] std::vector<core::sync::SealedSegment>
    run(const core::domain::StreamId& stream, qint64 first, qint64 last, qint64 size = 8) const;
    [[nodiscard]] core::sync::SealedKey key(const QByteArray& tag,
                                            const core::domain::StreamId& stream, qint64 seq,
                                            bool isErased = false) const;
    [[nodiscard]] core::sync::SealedBeacon beacon(const QByteArray& tag) const;

private:
    core::sync::RoadSeal m_seal;
};

core::domain::StreamId streamNamed(char letter, int number = 0);
QByteArray tagNamed(char letter, int number = 0);

/// A hub of its own on the shared server, with one laptop of a group.
class TestHub {
public:
    TestHub();

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& adminUrl() const { return m_adminUrl; }
    /// The URL of a laptop; made when it is asked for first.
    QString url(const QString& laptop, const QByteArray& groupTag);
    /// The same, through a port where a proxy listens.
    static QString through(const QString& url, quint16 port);
    /// A laptop of the group of pieces().
    std::unique_ptr<core::sync::HubTransport> laptop(const QString& name);
    std::unique_ptr<core::sync::HubTransport> open(const QString& url);
    /// As the superuser, who sees through every wall.
    QStringList sql(const QString& statements) const;
    [[nodiscard]] const SealedPieces& pieces() const { return m_pieces; }
    [[nodiscard]] const core::JobControl& control() const { return m_control; }

private:
    QString m_name;
    QString m_adminUrl;
    SealedPieces m_pieces{QByteArray(32, 'g')};
    std::map<QString, QString> m_urls;
    core::JobControl m_control;
};

void requirePushed(core::sync::Transport& transport, const core::sync::Parcel& parcel);
/// Of something that must have gone wrong.
core::ErrorCode codeOf(const core::Status& status);
/// Segments as far as a reader compares them: stream, first, last, blob.
using Outlines = std::vector<std::tuple<QString, qint64, qint64, QByteArray>>;
Outlines outlines(const std::vector<core::sync::SealedSegment>& segments);
/// Everything beyond @p have, page by page.
core::sync::Page pullAll(core::sync::Transport& transport, core::storage::VersionVector have = {},
                         qint64 maxBytes = 256 * 1024);
/// Moves @p have behind what a page brought.
void advance(core::storage::VersionVector& have, const core::sync::Page& page);

} // namespace test
