// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub/hub_transport.h"

#include <QtEndian>

#include <array>

namespace core::sync {
namespace {

using namespace Qt::StringLiterals;
using domain::StreamId;
using storage::Lane;

constexpr char kPull[] = "SELECT kind, tag, stream, lane, first, last, blob"
                         " FROM hub.pull($1, $2, $3, $4, $5, $6, $7)";
constexpr char kPush[] =
    "SELECT hub.push($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
constexpr std::array kColumns = {HubType::Letter, HubType::Bytes, HubType::Bytes, HubType::Small,
                                 HubType::Big,    HubType::Big,   HubType::Bytes};
enum Column : int { kKind, kTag, kStream, kLane, kFirst, kLast, kBlob };

constexpr qsizetype kHeadBytes = 16 + 8 + 8;
constexpr qsizetype kHashBytes = 8;
constexpr qsizetype kTagBytes = 16;
constexpr qsizetype kLargestSegment = 1024 * 1024;
constexpr qint64 kMostInSegment = 4096;

auto strangeAnswer(const char* what)
{
    return fail(ErrorCode::InputDamaged, u"the hub answers %1"_s.arg(QLatin1String(what)),
                {u"hub"_s});
}

/// Reads the rows of a page, one kind after the other, and stops at the first that cannot be.
class PageReader {
public:
    PageReader(const HubRows& rows, const PullRequest& request) : m_rows(rows), m_request(request)
    {
    }

    Result<Page> read()
    {
        for (m_row = 0; m_row < m_rows.count(); ++m_row) {
            if (m_isWhole)
                return strangeAnswer("more behind the end");
            CORE_TRY(readRow());
        }
        if (!m_isWhole)
            return strangeAnswer("without an end");
        if (m_page.hasMore && m_page.parcel.segments.empty())
            return strangeAnswer("that there is more, and sends none of it");
        return std::move(m_page);
    }
    [[nodiscard]] qint64 beaconsSeen() const { return m_beaconsSeen; }

private:
    Status readRow()
    {
        const auto kind = m_rows.letter(m_row, kKind);
        const auto blob = m_rows.bytes(m_row, kBlob);
        if (!kind || !blob)
            return strangeAnswer("a row without a kind or without content");
        switch (*kind) {
        case 's': return readSegment(*blob);
        case 'k': return readKey(*blob, false);
        case 'c': return readKey(*blob, true);
        case 'b': return readBeacon(*blob);
        case 'h': return readHeads(*blob);
        default: return strangeAnswer("a row of no known kind");
        }
    }

    [[nodiscard]] std::optional<StreamId> stream() const
    {
        return StreamId::fromBytes(m_rows.bytes(m_row, kStream).value_or(QByteArray()));
    }
    /// Of the two there are, and one that was asked for.
    [[nodiscard]] std::optional<Lane> lane() const
    {
        const auto number = m_rows.number(m_row, kLane);
        if (number == static_cast<qint64>(Lane::Open))
            return Lane::Open;
        if (number == static_cast<qint64>(Lane::Protected) && m_request.withProtected)
            return Lane::Protected;
        return std::nullopt;
    }

    Status readSegment(const QByteArray& blob)
    {
        const auto from = stream();
        const auto in = lane();
        const qint64 first = m_rows.number(m_row, kFirst).value_or(0);
        const qint64 last = m_rows.number(m_row, kLast).value_or(0);
        const QByteArray hash = m_rows.bytes(m_row, kTag).value_or(QByteArray());
        if (!from || !in || first < 1 || last < first || last - first >= kMostInSegment ||
            hash.size() != kHashBytes || blob.isEmpty() || blob.size() > kLargestSegment)
            return strangeAnswer("a segment that cannot be");
        // An old one sent again would let the pages never end.
        if (last > m_request.have.seqOf(*from))
            m_page.parcel.segments.push_back({*from, *in, first, last, hash, blob});
        return {};
    }

    Status readKey(const QByteArray& blob, bool isErased)
    {
        const auto from = stream();
        const auto in = lane();
        const qint64 seq = m_rows.number(m_row, kFirst).value_or(0);
        const QByteArray tag = m_rows.bytes(m_row, kTag).value_or(QByteArray());
        if (!from || !in || seq < 1 || tag.size() != kTagBytes || blob.isEmpty())
            return strangeAnswer("a key that cannot be");
        m_page.parcel.keys.push_back({tag, *in, *from, seq, isErased, blob});
        return {};
    }

    Status readBeacon(const QByteArray& blob)
    {
        const QByteArray tag = m_rows.bytes(m_row, kTag).value_or(QByteArray());
        if (tag.size() != kTagBytes || blob.isEmpty())
            return strangeAnswer("a beacon that cannot be");
        m_page.parcel.beacons.push_back({tag, blob});
        return {};
    }

    Status readHeads(const QByteArray& blob)
    {
        const auto hasMore = m_rows.number(m_row, kLast);
        m_beaconsSeen = m_rows.number(m_row, kFirst).value_or(-1);
        if (!hasMore || m_beaconsSeen < 0 || blob.size() % kHeadBytes != 0)
            return strangeAnswer("heads that cannot be");
        for (qsizetype at = 0; at < blob.size(); at += kHeadBytes) {
            const auto of = StreamId::fromBytes(blob.mid(at, 16));
            const auto seq = qFromBigEndian<qint64>(blob.constData() + at + 16);
            if (!of || seq < 1 || m_page.heads.seqOf(*of) != 0)
                return strangeAnswer("heads that cannot be");
            m_page.heads.set(*of, {seq, blob.mid(at + 24, kHashBytes)});
        }
        m_page.hasMore = *hasMore != 0;
        m_isWhole = true;
        return {};
    }

    const HubRows& m_rows;
    const PullRequest& m_request;
    int m_row = 0;
    Page m_page;
    qint64 m_beaconsSeen = 0;
    bool m_isWhole = false;
};

void addSegmentLists(HubParameters& parameters, const std::vector<SealedSegment>& segments)
{
    HubList streams(HubType::Bytes);
    HubList lanes(HubType::Small);
    HubList firsts(HubType::Big);
    HubList lasts(HubType::Big);
    HubList hashes(HubType::Bytes);
    HubList blobs(HubType::Bytes);
    for (const SealedSegment& segment : segments) {
        streams.add(segment.stream.toByteArray());
        lanes.add(static_cast<qint16>(segment.lane));
        firsts.add(segment.first);
        lasts.add(segment.last);
        hashes.add(segment.hash);
        blobs.add(segment.blob);
    }
    for (const HubList* list : {&streams, &lanes, &firsts, &lasts, &hashes, &blobs})
        parameters.add(*list);
}

void addKeyLists(HubParameters& parameters, const std::vector<SealedKey>& keys)
{
    HubList tags(HubType::Bytes);
    HubList lanes(HubType::Small);
    HubList streams(HubType::Bytes);
    HubList seqs(HubType::Big);
    HubList erased(HubType::Flag);
    HubList blobs(HubType::Bytes);
    for (const SealedKey& key : keys) {
        tags.add(key.tag);
        lanes.add(static_cast<qint16>(key.lane));
        streams.add(key.stream.toByteArray());
        seqs.add(key.seq);
        erased.add(key.isErased);
        blobs.add(key.blob);
    }
    for (const HubList* list : {&tags, &lanes, &streams, &seqs, &erased, &blobs})
        parameters.add(*list);
}

void addBeaconLists(HubParameters& parameters, const std::vector<SealedBeacon>& beacons)
{
    HubList tags(HubType::Bytes);
    HubList blobs(HubType::Bytes);
    for (const SealedBeacon& beacon : beacons) {
        tags.add(beacon.tag);
        blobs.add(beacon.blob);
    }
    parameters.add(tags);
    parameters.add(blobs);
}

} // namespace

Result<std::unique_ptr<HubTransport>> HubTransport::open(const QString& url,
                                                         const JobControl& control)
{
    CORE_TRY_ASSIGN(const HubAddress address, HubAddress::parse(url));
    return std::unique_ptr<HubTransport>(new HubTransport(address, control));
}

HubTransport::HubTransport(const HubAddress& address, const JobControl& control)
    : m_link(address, control), m_place(address.place())
{
}

Result<Page> HubTransport::pull(const PullRequest& request)
{
    HubList streams(HubType::Bytes);
    HubList seqs(HubType::Big);
    for (const auto& [stream, head] : request.have.heads()) {
        streams.add(stream.toByteArray());
        seqs.add(head.seq);
    }
    HubParameters parameters;
    parameters.add(streams);
    parameters.add(seqs);
    parameters.add(request.withProtected);
    parameters.add(request.maxBytes);
    parameters.add(m_beaconsSeen);
    using Bytes = std::optional<QByteArray>;
    parameters.add(request.beacon ? Bytes(request.beacon->tag) : Bytes());
    parameters.add(request.beacon ? Bytes(request.beacon->blob) : Bytes());
    CORE_TRY_ASSIGN(const HubRows rows, m_link.call(kPull, parameters));
    CORE_TRY(rows.check(kColumns));
    PageReader reader(rows, request);
    CORE_TRY_ASSIGN(Page page, reader.read());
    m_beaconsSeen = reader.beaconsSeen();
    return page;
}

Status HubTransport::push(const Parcel& parcel)
{
    if (parcel.isEmpty())
        return {};
    HubParameters parameters;
    addSegmentLists(parameters, parcel.segments);
    addKeyLists(parameters, parcel.keys);
    addBeaconLists(parameters, parcel.beacons);
    CORE_TRY(m_link.call(kPush, parameters));
    return {};
}

} // namespace core::sync
