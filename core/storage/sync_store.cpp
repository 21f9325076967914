// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sync_store.h"

#include <sodium.h>

namespace core::storage {
namespace {

/// Where the epoch stands in a sealed change: magic 4, group 8, stream 16, seq 8. From 1, as SQL
/// counts.
constexpr qint64 kEpochAt = 37;

const unsigned char* signedOctets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray signDigest(const QByteArray& digest, const DeviceKeys& keys)
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         signedOctets(digest), static_cast<unsigned long long>(digest.size()),
                         signedOctets(keys.secretKey));
    return signature;
}

std::optional<StreamOrigin> originOf(const Statement& row, int column)
{
    const StreamOrigin origin{row.blob(column), row.blob(column + 1), row.blob(column + 2),
                              row.integer(column + 3) == 0 ? Lane::Open : Lane::Protected};
    return origin.publicKey.isEmpty() ? std::nullopt : std::optional(origin);
}

} // namespace

Result<VersionVector> SyncStore::versions(bool withProtected) const
{
    return versionsHere(m_db, withProtected);
}

Status SyncStore::signOwn()
{
    CORE_TRY_ASSIGN(const LogNames names, readLogNames(m_db));
    CORE_TRY_ASSIGN(const DeviceKeys keys, readDeviceKeys(m_db));
    std::vector<std::pair<qint64, StreamOrigin>> streams;
    {
        CORE_TRY_ASSIGN(
            Statement rows,
            m_db.prepare("SELECT s.number, d.public_key, s.incarnation, s.compartment, s.lane "
                         "FROM stream s JOIN device d ON d.id = s.device "
                         "WHERE s.device = (SELECT value FROM meta WHERE name = 'device') "
                         "AND s.trunk IS NULL AND s.head > coalesce((SELECT max(g.last) FROM "
                         "segment g WHERE g.stream = s.number), s.base)"));
        CORE_TRY_ASSIGN(bool more, rows.step());
        while (more) {
            if (const auto origin = originOf(rows, 1))
                streams.emplace_back(rows.integer(0), *origin);
            CORE_TRY_ASSIGN(more, rows.step());
        }
    }
    for (const auto& [number, origin] : streams)
        CORE_TRY(signStream(number, origin, keys, groupTag(names.groupSecret)));
    return {};
}

Status SyncStore::signStream(qint64 number, const StreamOrigin& origin, const DeviceKeys& keys,
                             const QByteArray& group)
{
    CORE_TRY_ASSIGN(Statement rows,
                    m_db.prepare("SELECT seq, prev, hash, substr(sealed, ?, 4) FROM change "
                                 "WHERE stream = ? AND seq > coalesce((SELECT max(last) FROM "
                                 "segment WHERE stream = ?), 0) ORDER BY seq"));
    rows.with(kEpochAt, number, number);
    Segment segment{origin, 0, {}, {}, {}};
    std::vector<QByteArray> hashes;
    QByteArray epoch;
    const auto close = [&]() -> Status {
        if (hashes.empty())
            return {};
        segment.sealed.resize(hashes.size()); // only their number and their hashes are signed
        const QByteArray signature = signDigest(segmentDigest(group, segment, hashes), keys);
        return m_db.run("INSERT INTO segment (stream, first, last, signature) VALUES (?,?,?,?)",
                        number, segment.first, segment.last(), signature);
    };
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        // A key of the group is learned between segments, never inside one.
        const bool isFull = static_cast<qint64>(hashes.size()) == kSegmentChanges;
        if (hashes.empty() || isFull || rows.blob(3) != epoch) {
            CORE_TRY(close());
            hashes.clear();
            segment.sealed.clear();
            segment.first = rows.integer(0);
            segment.prev = rows.blob(1);
            epoch = rows.blob(3);
        }
        hashes.push_back(rows.blob(2));
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return close();
}

Result<std::vector<GrantedKey>> SyncStore::grantsFor(const domain::DeviceId& device) const
{
    CORE_TRY_ASSIGN(Statement rows,
                    m_db.prepare("SELECT lane, epoch, number, sealed_key FROM key_grant "
                                 "WHERE laptop = ? AND NOT EXISTS (SELECT 1 FROM epoch_key e "
                                 "WHERE hex(e.epoch) = upper(key_grant.epoch)) ORDER BY number"));
    std::vector<GrantedKey> grants;
    CORE_TRY_ASSIGN(bool more, rows.with(device).step());
    while (more) {
        const bool isProtected = rows.text(0) == QLatin1String("protected");
        grants.push_back({isProtected ? Lane::Protected : Lane::Open,
                          QByteArray::fromHex(rows.text(1).toLatin1()), rows.integer(2),
                          QByteArray::fromBase64(rows.text(3).toLatin1())});
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return grants;
}

Status SyncStore::hold(const WaitingSegment& segment)
{
    return m_db.run("INSERT INTO waiting (stream, first, last, hash, why, device, since, bytes) "
                    "VALUES (?,?,?,?,?,?,?,?) "
                    "ON CONFLICT (stream, first, hash) DO UPDATE SET why = excluded.why",
                    segment.stream, segment.first, segment.last, segment.hash,
                    static_cast<qint64>(segment.why), segment.device, segment.sinceMs,
                    segment.bytes);
}

Status SyncStore::release(const WaitingSegment& segment)
{
    return m_db.run("DELETE FROM waiting WHERE stream = ? AND first = ? AND hash = ?",
                    segment.stream, segment.first, segment.hash);
}

Result<std::vector<WaitingSegment>> SyncStore::held() const
{
    CORE_TRY_ASSIGN(Statement rows,
                    m_db.prepare("SELECT stream, first, last, hash, why, device, since "
                                 "FROM waiting ORDER BY since, stream, first"));
    std::vector<WaitingSegment> held;
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        const auto stream = rows.id<domain::StreamId>(0);
        const auto device = rows.id<domain::DeviceId>(5);
        if (stream && device)
            held.push_back({*stream,
                            rows.integer(1),
                            rows.integer(2),
                            rows.blob(3),
                            static_cast<Admission>(rows.integer(4)),
                            *device,
                            rows.integer(6),
                            {}});
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return held;
}

Result<bool> SyncStore::isHolding() const
{
    CORE_TRY_ASSIGN(const auto any, m_db.integer("SELECT 1 FROM waiting LIMIT 1"));
    return any.has_value();
}

Result<QByteArray> SyncStore::heldBytes(const WaitingSegment& segment) const
{
    CORE_TRY_ASSIGN(Statement found, m_db.prepare("SELECT bytes FROM waiting WHERE stream = ? "
                                                  "AND first = ? AND hash = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(segment.stream, segment.first, segment.hash).step());
    return any ? found.blob(0) : QByteArray();
}

Status SyncStore::notePeer(const Peer& peer)
{
    if (peer.kind == Peer::Kind::Laptop) {
        CORE_TRY_ASSIGN(Statement known,
                        m_db.prepare("SELECT heads, its_time FROM peer WHERE id = ?"));
        CORE_TRY_ASSIGN(const bool isKnown, known.with(peer.id).step());
        if (isKnown) {
            CORE_TRY_ASSIGN(const VersionVector heads, VersionVector::decode(known.blob(0)));
            // An old word of it that lay about on a stick: it has told more since.
            if (heads.covers(peer.heads) &&
                !(heads == peer.heads && peer.itsTimeMs > known.integer(1)))
                return {};
        }
    }
    return m_db.run("INSERT INTO peer (id, kind, heads, digest, heard_at, its_time, road) "
                    "VALUES (?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, "
                    "heads = excluded.heads, digest = excluded.digest, "
                    "heard_at = excluded.heard_at, its_time = excluded.its_time, "
                    "road = excluded.road",
                    peer.id, static_cast<qint64>(peer.kind), peer.heads.encode(), peer.digest,
                    peer.heardAtMs, peer.itsTimeMs, qint64{peer.road});
}

Result<std::vector<Peer>> SyncStore::peers() const
{
    CORE_TRY_ASSIGN(Statement rows, m_db.prepare("SELECT id, kind, heads, digest, heard_at, "
                                                 "its_time, road FROM peer ORDER BY id"));
    std::vector<Peer> peers;
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        CORE_TRY_ASSIGN(VersionVector heads, VersionVector::decode(rows.blob(2)));
        peers.push_back({rows.blob(0), static_cast<Peer::Kind>(rows.integer(1)), std::move(heads),
                         rows.blob(3), rows.integer(4), rows.integer(5), rows.number(6)});
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return peers;
}

Status SyncStore::noteExchange(const ExchangeRow& row)
{
    return m_db.run("INSERT INTO exchange (at, road, outcome, sent, received, new_people, changed, "
                    "conflicts, refused) VALUES (?,?,?,?,?,?,?,?,?)",
                    row.atMs, qint64{row.road}, row.outcome, row.sent, row.received, row.newPeople,
                    row.changed, row.conflicts, row.refused);
}

Result<std::vector<ExchangeRow>> SyncStore::exchanges(int limit) const
{
    CORE_TRY_ASSIGN(Statement rows,
                    m_db.prepare("SELECT at, road, outcome, sent, received, new_people, changed, "
                                 "conflicts, refused FROM exchange ORDER BY id DESC LIMIT ?"));
    std::vector<ExchangeRow> list;
    CORE_TRY_ASSIGN(bool more, rows.with(limit).step());
    while (more) {
        list.push_back({rows.integer(0), rows.number(1), rows.text(2), rows.integer(3),
                        rows.integer(4), rows.integer(5), rows.integer(6), rows.integer(7),
                        rows.integer(8)});
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return list;
}

Result<SyncStore::Unshared> SyncStore::unshared() const
{
    std::map<qint64, qint64> known;
    CORE_TRY_ASSIGN(const std::vector<Peer> others, peers());
    std::vector<std::pair<qint64, qint64>> own; // number, head
    {
        CORE_TRY_ASSIGN(Statement rows,
                        m_db.prepare("SELECT number, head FROM stream WHERE lane = 0 AND "
                                     "device = (SELECT value FROM meta WHERE name = 'device')"));
        CORE_TRY_ASSIGN(bool more, rows.step());
        while (more) {
            own.emplace_back(rows.integer(0), rows.integer(1));
            CORE_TRY_ASSIGN(more, rows.step());
        }
    }
    for (const Peer& peer : others) {
        CORE_TRY_ASSIGN(const Holdings holdings, Holdings::of(m_db, peer.heads));
        for (const auto& [number, head] : own)
            known[number] = std::max(known[number], holdings.heldOf(number));
    }
    Unshared unshared;
    std::vector<std::pair<qint64, qint64>> tails; // number, shared up to
    for (const auto& [number, head] : own) {
        if (head > known[number])
            tails.emplace_back(number, known[number]);
    }
    for (const auto& [number, shared] : tails) {
        CORE_TRY_ASSIGN(Statement tail,
                        m_db.prepare("SELECT count(DISTINCT record), min(hlc) FROM change "
                                     "WHERE stream = ? AND seq > ?"));
        CORE_TRY(tail.with(number, shared).step());
        unshared.records += tail.integer(0);
        const qint64 since = Hlc{static_cast<std::uint64_t>(tail.integer(1))}.toMs();
        unshared.sinceMs = std::min(unshared.sinceMs.value_or(since), since);
    }
    return unshared;
}

Result<qint64> SyncStore::recordsBy(const domain::DeviceId& device) const
{
    CORE_TRY_ASSIGN(const auto count,
                    m_db.integer("SELECT count(DISTINCT c.record) FROM stream s "
                                 "JOIN change c ON c.stream = s.number WHERE s.device = ?",
                                 device));
    return count.value_or(0);
}

Result<std::optional<domain::DeviceId>> SyncStore::deviceOf(const domain::StreamId& stream) const
{
    CORE_TRY_ASSIGN(Statement found, m_db.prepare("SELECT device FROM stream WHERE id = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(stream).step());
    return any ? found.id<domain::DeviceId>(0) : std::nullopt;
}

Result<QString> SyncStore::setting(const QString& name) const
{
    CORE_TRY_ASSIGN(Statement found, m_db.prepare("SELECT value FROM meta WHERE name = ?"));
    CORE_TRY_ASSIGN(const bool any, found.with(QStringLiteral("sync_") + name).step());
    return any ? found.text(0) : QString();
}

Status SyncStore::setSetting(const QString& name, const QString& value)
{
    return m_db.run("INSERT INTO meta (name, value) VALUES (?,?) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    QStringLiteral("sync_") + name, value);
}

} // namespace core::storage
