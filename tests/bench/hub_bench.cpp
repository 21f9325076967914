// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/change_seal.h"
#include "core/sync/hub/hub_admin.h"
#include "core/sync/hub/hub_transport.h"
#include "core/sync/road_seal.h"
#include "tests/bench/parts.h"
#include "tests/support/core/bad_line.h"
#include "tests/support/core/postgres_server.h"

#include <QElapsedTimer>
#include <QUrl>
#include <QtEndian>

#include <libpq-fe.h>

#include <algorithm>

namespace bench {
namespace {

using namespace Qt::StringLiterals;
using core::domain::StreamId;
using core::storage::VersionVector;
using core::sync::HubTransport;
using core::sync::Parcel;
using core::sync::Piece;
using core::sync::SealedSegment;

constexpr int kSegments = 1'600;  ///< of 64 changes: about 100,000 changes
constexpr int kChangeBytes = 600; ///< sealed, of one field
constexpr int kSegmentChanges = 64;
constexpr int kHubRounds = 5;
constexpr qint64 kPageBytes = 256 * 1024;
constexpr qint64 kLargePageBytes = 1024 * 1024;
constexpr qint64 kBadPageBytes = 64 * 1024; ///< small, so that a cut costs little
constexpr double kCopyTimes = 3;
constexpr qint64 kBadChanges = 1'000;
/// 256 kbit/s, 300 ms there and back, one packet of fifty lost.
constexpr test::Line kBad{32'000, 150, 0.02, 7};

/// Segments of several laptops, as they would arrive: in turn.
std::vector<SealedSegment> segmentsFor(int round, int count)
{
    static const core::sync::RoadSeal seal(QByteArray(32, 'g'));
    constexpr int kStreams = 8;
    std::vector<SealedSegment> segments;
    for (int number = 0; number < count; ++number) {
        const QByteArray name = QByteArray::number(round * kStreams + number % kStreams);
        const qint64 first = qint64(number / kStreams) * kSegmentChanges + 1;
        const QByteArray content = core::storage::randomBytes(kSegmentChanges * kChangeBytes);
        segments.push_back({*StreamId::fromBytes(name.rightJustified(16, 's')),
                            core::storage::Lane::Open, first, first + kSegmentChanges - 1,
                            content.left(8), seal.seal(Piece::Segment, content)});
    }
    return segments;
}

/// The parcels they go in.
std::vector<Parcel> parcelsOf(const std::vector<SealedSegment>& segments)
{
    std::vector<Parcel> parcels;
    qint64 size = kPageBytes;
    for (const SealedSegment& segment : segments) {
        if (size >= kPageBytes) {
            parcels.emplace_back();
            size = 0;
        }
        parcels.back().segments.push_back(segment);
        size += segment.blob.size();
    }
    return parcels;
}

/// What a piece of work took: the fastest time, and the processor time of both sides, of all
/// rounds.
struct HubSpent {
    double wallMs = 0;
    double cpuMs = 0;
    int rounds = 0;
};

double secondsOf(const auto& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// PostgreSQL's own fastest way in and out, over the same TLS, into a table with the same columns.
class RawCopy {
public:
    explicit RawCopy(const QString& url)
        : m_connection(PQconnectdb((url + u"&sslmode=verify-full"_s).toUtf8().constData()),
                       PQfinish)
    {
        run("CREATE TABLE IF NOT EXISTS public.raw (stream bytea, first bigint, last bigint,"
            " h bytea, blob bytea, PRIMARY KEY (stream, last));"
            "ALTER TABLE public.raw ALTER COLUMN blob SET STORAGE EXTERNAL");
    }
    void in(const std::vector<SealedSegment>& segments)
    {
        run("TRUNCATE public.raw");
        run("COPY public.raw FROM STDIN (FORMAT binary)");
        put(QByteArray("PGCOPY\n\377\r\n\0", 11) + QByteArray(8, '\0'));
        for (const SealedSegment& segment : segments) {
            core::sync::HubParameters row; // the numbers in their binary form
            row.add(segment.first);
            row.add(segment.last);
            put(QByteArray("\0\5", 2) + cell(segment.stream.toByteArray()) + cell(*row.value(0)) +
                cell(*row.value(1)) + cell(segment.hash) + cell(segment.blob));
        }
        put(QByteArray(2, '\377'));
        PQputCopyEnd(m_connection.get(), nullptr);
        end(PGRES_COMMAND_OK);
    }
    qint64 out()
    {
        run("COPY public.raw TO STDOUT (FORMAT binary)");
        qint64 bytes = 0;
        char* row = nullptr;
        for (int size = 0; (size = PQgetCopyData(m_connection.get(), &row, 0)) > 0; PQfreemem(row))
            bytes += size;
        end(PGRES_COMMAND_OK);
        return bytes;
    }

private:
    void put(const QByteArray& bytes)
    {
        PQputCopyData(m_connection.get(), bytes.constData(), static_cast<int>(bytes.size()));
    }
    static QByteArray cell(const QByteArray& bytes)
    {
        QByteArray size(4, Qt::Uninitialized);
        qToBigEndian(static_cast<qint32>(bytes.size()), size.data());
        return size + bytes;
    }
    void run(const char* sql)
    {
        const auto status = clear(PQexec(m_connection.get(), sql));
        if (status != PGRES_COMMAND_OK && status != PGRES_COPY_IN && status != PGRES_COPY_OUT)
            refused();
    }
    void end(int wanted)
    {
        while (PGresult* result = PQgetResult(m_connection.get())) {
            if (clear(result) != wanted)
                refused();
        }
    }
    static int clear(PGresult* result)
    {
        const auto status = PQresultStatus(result);
        PQclear(result);
        return status;
    }
    [[noreturn]] void refused()
    {
        giveUp({core::ErrorCode::Io, QString::fromUtf8(PQerrorMessage(m_connection.get())), {}});
    }

    std::unique_ptr<PGconn, decltype(&PQfinish)> m_connection;
};

/// Everything beyond @p have, page by page; how many segments.
int readPages(HubTransport& transport, VersionVector& have, qint64 pageBytes = kPageBytes)
{
    int segments = 0;
    bool hasMore = true;
    while (hasMore) {
        const auto page = sure(transport.pull({have, false, pageBytes, {}}));
        for (const SealedSegment& segment : page.parcel.segments)
            have.set(segment.stream, {segment.last, segment.hash});
        segments += static_cast<int>(page.parcel.segments.size());
        hasMore = page.hasMore;
    }
    return segments;
}

struct Hub {
    std::unique_ptr<test::PostgresServer> server = sure(test::PostgresServer::start());
    core::JobControl control;
    QString admin = sure(server->makeDatabase(u"bench"_s));
    QString url;

    Hub()
    {
        sure(core::sync::hubInit(admin, control));
        url = sure(core::sync::hubAddLaptop(admin, u"laptop"_s,
                                            core::storage::groupTag(QByteArray(32, 'g')), control));
        sure(server->sql(u"bench"_s, u"UPDATE hub.login SET bytes_a_day = 1e12"_s));
    }
    void measure(HubSpent& spent, const auto& work) const
    {
        const double before = cpuMs() + server->cpuMs();
        const double ms = secondsOf(work) * 1e3;
        spent.cpuMs += cpuMs() + server->cpuMs() - before;
        spent.wallMs = spent.rounds++ == 0 ? ms : std::min(spent.wallMs, ms);
    }
    std::unique_ptr<HubTransport> open(const QString& at)
    {
        return sure(HubTransport::open(at, control));
    }
};

void addPair(Figures& figures, const QString& way, const HubSpent& ours, const HubSpent& copy)
{
    figures.add(u"COPY %1"_s.arg(way), copy.wallMs, u"ms"_s);
    figures.add(u"ours %1"_s.arg(way), ours.wallMs, u"ms"_s);
    figures.add(u"ours %1, times COPY"_s.arg(way), ours.wallMs / copy.wallMs, u"x"_s, kCopyTimes);
    figures.add(u"COPY %1, processor of both sides"_s.arg(way), copy.cpuMs / copy.rounds, u"ms"_s);
    figures.add(u"ours %1, processor of both sides"_s.arg(way), ours.cpuMs / ours.rounds, u"ms"_s);
    figures.add(u"ours %1, times COPY, processor"_s.arg(way), ours.cpuMs / copy.cpuMs, u"x"_s,
                kCopyTimes);
}

void compareWithCopy(Hub& hub, Figures& figures)
{
    figures.section(u"Hub on loopback: %1 segments of %2 changes, beside COPY of the same bytes"_s
                        .arg(kSegments)
                        .arg(kSegmentChanges));
    RawCopy copy(hub.admin);
    HubSpent in, out, outLarge, copyIn, copyOut;
    VersionVector have;
    core::sync::Traffic traffic;
    for (int round = 0; round < kHubRounds; ++round) {
        const auto segments = segmentsFor(round, kSegments);
        const auto parcels = parcelsOf(segments);
        const auto transport = hub.open(hub.url);
        sure(transport->pull({have, false, 1, {}}));
        hub.measure(copyIn, [&] { copy.in(segments); });
        hub.measure(in, [&] {
            for (const Parcel& parcel : parcels)
                sure(transport->push(parcel));
        });
        hub.measure(copyOut, [&] { copy.out(); });
        int read = 0;
        VersionVector again = have;
        const auto before = transport->traffic();
        hub.measure(outLarge, [&] { readPages(*hub.open(hub.url), again, kLargePageBytes); });
        hub.measure(out, [&] { read = readPages(*transport, have); });
        if (read != kSegments)
            giveUp({core::ErrorCode::Internal, u"segments were lost"_s, {}});
        traffic = transport->traffic();
        traffic.bytesIn -= before.bytesIn;
        traffic.roundTrips -= before.roundTrips;
    }
    const double changes = kSegments * kSegmentChanges;
    addPair(figures, u"in"_s, in, copyIn);
    addPair(figures, u"out in pages of 256 KiB"_s, out, copyOut);
    addPair(figures, u"out in pages of 1 MiB"_s, outLarge, copyOut);
    figures.add(u"read, for a change of %1 bytes"_s.arg(kChangeBytes),
                static_cast<double>(traffic.bytesIn) / changes, u"bytes"_s);
    figures.add(u"round trips to read all"_s, static_cast<double>(traffic.roundTrips), u"times"_s);
}

void measureIdle(Hub& hub, Figures& figures)
{
    figures.section(u"Hub: an exchange with nothing to say"_s);
    VersionVector have;
    readPages(*hub.open(hub.url), have);
    const test::BadLine line(hub.server->port(), {});
    QUrl near(hub.url);
    near.setPort(line.port());
    const auto transport = hub.open(QString::fromLatin1(near.toEncoded()));
    sure(transport->pull({have, false, kPageBytes, {}}));
    const auto connected = transport->traffic();
    const qint64 turns = line.turns();
    sure(transport->pull({have, false, kPageBytes, {}}));
    const auto after = transport->traffic();
    figures.add(u"round trips"_s, static_cast<double>(line.turns() - turns), u"times"_s, 1);
    figures.add(u"round trips of the connection before it"_s, static_cast<double>(turns - 1),
                u"times"_s);
    figures.add(u"bytes for it, both ways, %1 streams"_s.arg(have.heads().size()),
                static_cast<double>(after.bytesIn + after.bytesOut - connected.bytesIn -
                                    connected.bytesOut),
                u"bytes"_s);
    figures.add(u"bytes of the connection and the first call"_s,
                static_cast<double>(connected.bytesIn + connected.bytesOut), u"bytes"_s);
}

/// 1,000 changes there and back over a bad line, and the reading once more with a cut half way.
void measureBadLine(Hub& hub, Figures& figures)
{
    figures.section(u"Hub over a bad line: 256 kbit/s, 300 ms, 2 % of packets lost"_s);
    VersionVector have;
    readPages(*hub.open(hub.url), have);
    test::BadLine line(hub.server->port(), kBad);
    QUrl far(hub.url);
    far.setPort(line.port());
    const QString farUrl = QString::fromLatin1(far.toEncoded());
    const auto segments = segmentsFor(kHubRounds, int(kBadChanges / kSegmentChanges) + 1);
    const auto sender = hub.open(farUrl);
    figures.add(u"connect and ask"_s, secondsOf([&] {
                    sure(sender->pull({have, false, kPageBytes, {}}));
                }),
                u"s"_s);
    const auto asked = sender->traffic();
    figures.add(u"leave 1,024 changes"_s, secondsOf([&] {
                    for (const Parcel& parcel : parcelsOf(segments))
                        sure(sender->push(parcel));
                }),
                u"s"_s);
    const double changes = static_cast<double>(segments.size()) * kSegmentChanges;
    figures.add(u"sent, for a change of %1 bytes"_s.arg(kChangeBytes),
                static_cast<double>(sender->traffic().bytesOut - asked.bytesOut) / changes,
                u"bytes"_s);
    VersionVector whole = have;
    const auto reader = hub.open(farUrl);
    figures.add(u"connect and read 1,024 changes"_s,
                secondsOf([&] { readPages(*reader, whole, kBadPageBytes); }), u"s"_s);
    const auto uncut = reader->traffic();
    const auto cutReader = hub.open(farUrl);
    line.cutAfter(uncut.bytesIn / 2);
    VersionVector again = have;
    int failures = 0;
    const auto readOn = [&] {
        bool hasMore = true;
        while (hasMore) {
            const auto page = cutReader->pull({again, false, kBadPageBytes, {}});
            hasMore = !page || page->hasMore;
            failures += page ? 0 : 1;
            if (page) {
                for (const SealedSegment& segment : page->parcel.segments)
                    again.set(segment.stream, {segment.last, segment.hash});
            }
        }
    };
    figures.add(u"the same with the line cut half way"_s, secondsOf(readOn), u"s"_s);
    if (failures != 1 || !(again == whole))
        giveUp({core::ErrorCode::Internal, u"the cut was not what it should be"_s, {}});
    figures.add(u"bytes read twice because of the cut"_s,
                static_cast<double>(cutReader->traffic().bytesIn - uncut.bytesIn), u"bytes"_s,
                1.5 * kBadPageBytes);
}

} // namespace

void measureHub(const Setting&, Figures& figures)
{
    Hub hub;
    compareWithCopy(hub, figures);
    measureIdle(hub, figures);
    measureBadLine(hub, figures);
}

} // namespace bench
