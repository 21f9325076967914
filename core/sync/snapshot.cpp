// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/snapshot.h"

#include "core/storage/device.h"
#include "core/storage/log/cbor_reader.h"
#include "core/storage/membership.h"
#include "core/storage/snapshot_store.h"

#include <QCborStreamWriter>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>
#include <zstd.h>

#include <algorithm>

namespace core::sync {
namespace {

using storage::SnapshotRecord;
using storage::SnapshotStream;

constexpr char kSnapshotMagic[] = "HWN1";
constexpr qsizetype kPieceTarget = 1024 * 1024;
/// No honest piece is larger, sealed or opened.
constexpr quint32 kLargestPiece = 16 * 1024 * 1024;
constexpr int kSnapshotLevel = 3;

const unsigned char* snapshotOctets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray packed(const QByteArray& plain)
{
    QByteArray out(
        static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(plain.size()))),
        Qt::Uninitialized);
    const std::size_t size =
        ZSTD_compress(out.data(), static_cast<std::size_t>(out.size()), plain.constData(),
                      static_cast<std::size_t>(plain.size()), kSnapshotLevel);
    out.resize(static_cast<qsizetype>(size));
    return out;
}

Result<QByteArray> unpacked(const QByteArray& small)
{
    const unsigned long long size =
        ZSTD_getFrameContentSize(small.constData(), static_cast<std::size_t>(small.size()));
    if (size > kLargestPiece)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a piece of a snapshot is too large"));
    QByteArray plain(static_cast<qsizetype>(size), Qt::Uninitialized);
    const std::size_t got =
        ZSTD_decompress(plain.data(), static_cast<std::size_t>(plain.size()), small.constData(),
                        static_cast<std::size_t>(small.size()));
    if (ZSTD_isError(got) != 0 || got != size)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a piece of a snapshot is cut"));
    return plain;
}

void writeStreams(QCborStreamWriter& out, const std::vector<SnapshotStream>& streams)
{
    out.startArray(streams.size() * 6);
    for (const SnapshotStream& stream : streams) {
        out.append(stream.origin.publicKey);
        out.append(stream.origin.incarnation);
        out.append(stream.origin.compartment);
        out.append(stream.head);
        out.append(stream.hash);
        out.append(stream.hlc);
    }
    out.endArray();
}

std::vector<SnapshotStream> readStreams(storage::CborReader& in)
{
    std::vector<SnapshotStream> streams;
    for (qint64 left = in.enterArray() / 6; left > 0 && in.isGood(); --left) {
        SnapshotStream stream;
        stream.origin.publicKey = in.bytes();
        stream.origin.incarnation = in.bytes();
        stream.origin.compartment = in.bytes();
        stream.head = in.integer();
        stream.hash = in.bytes();
        stream.hlc = in.integer();
        streams.push_back(std::move(stream));
    }
    in.leave();
    return streams;
}

void writeRecord(QCborStreamWriter& out, const SnapshotRecord& record)
{
    out.append(record.id.toByteArray());
    out.append(qint64{record.type});
    out.append(record.revision);
    out.append(record.state);
    out.append(record.key);
    out.append(record.erasure);
    out.append(record.homeStream);
    out.append(record.homeSeq);
}

SnapshotRecord readRecord(storage::CborReader& in)
{
    SnapshotRecord record;
    const auto id = RecordId::fromBytes(in.bytes());
    if (!id)
        in.fail();
    record.id = id.value_or(record.id);
    record.type = static_cast<std::uint8_t>(in.integer());
    record.revision = in.integer();
    record.state = in.bytes();
    record.key = in.bytes();
    record.erasure = in.bytes();
    record.homeStream = in.bytes();
    record.homeSeq = in.integer();
    return record;
}

/// The pieces of one file, one behind the other: length, then the sealed piece, whose plaintext
/// begins with the hash of everything before it, so that none can be left out, swapped or added.
class PieceWriter {
public:
    PieceWriter(const QString& file, const RoadSeal& seal) : m_file(file), m_seal(seal) {}

    Status begin()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::Io, QStringLiteral("the snapshot cannot be written"));
        return put(QByteArray(kSnapshotMagic, 4));
    }
    Status write(const QByteArray& plain)
    {
        const QByteArray sealed = m_seal.seal(Piece::Snapshot, m_chain + packed(plain));
        m_chain = storage::changeHash(m_chain + sealed);
        QByteArray length(4, Qt::Uninitialized);
        qToBigEndian(static_cast<quint32>(sealed.size()), length.data());
        return put(length + sealed);
    }
    [[nodiscard]] const QByteArray& chain() const { return m_chain; }
    Status finish()
    {
        if (!m_file.commit())
            return fail(ErrorCode::DiskFull, QStringLiteral("the snapshot could not be finished"));
        return {};
    }

private:
    Status put(const QByteArray& bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            return fail(ErrorCode::DiskFull, QStringLiteral("the snapshot could not be written"));
        return {};
    }

    QSaveFile m_file;
    const RoadSeal& m_seal;
    QByteArray m_chain = QByteArray(32, '\0');
};

class PieceReader {
public:
    PieceReader(const QString& file, const RoadSeal& seal) : m_file(file), m_seal(seal) {}

    Status begin()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, QStringLiteral("the snapshot cannot be read"));
        if (m_file.read(4) != QByteArray(kSnapshotMagic, 4))
            return fail(ErrorCode::InputDamaged, QStringLiteral("not a snapshot"));
        return {};
    }
    Result<QByteArray> next()
    {
        const QByteArray length = m_file.read(4);
        const quint32 size =
            length.size() == 4 ? qFromBigEndian<quint32>(length.constData()) : kLargestPiece + 1;
        const QByteArray sealed = size > kLargestPiece ? QByteArray() : m_file.read(size);
        if (sealed.isEmpty() || static_cast<quint32>(sealed.size()) != size)
            return fail(ErrorCode::InputDamaged, QStringLiteral("the snapshot ends too early"));
        CORE_TRY_ASSIGN(const QByteArray plain, m_seal.open(Piece::Snapshot, sealed));
        if (!plain.startsWith(m_chain))
            return fail(ErrorCode::InputDamaged, QStringLiteral("a piece is out of its place"));
        m_before = std::exchange(m_chain, storage::changeHash(m_chain + sealed));
        return unpacked(plain.mid(m_before.size()));
    }
    /// The chain before the piece that was read last.
    [[nodiscard]] const QByteArray& before() const { return m_before; }
    [[nodiscard]] bool atEnd() { return m_file.atEnd(); }
    [[nodiscard]] qint64 position() const { return m_file.pos(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

private:
    QFile m_file;
    const RoadSeal& m_seal;
    QByteArray m_chain = QByteArray(32, '\0');
    QByteArray m_before;
};

QByteArray signedEnd(const storage::DeviceKeys& keys, const QByteArray& chain)
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    const QByteArray said = QByteArrayLiteral("HWN1") + chain;
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         snapshotOctets(said), static_cast<unsigned long long>(said.size()),
                         snapshotOctets(keys.secretKey));
    return keys.publicKey + signature;
}

/// Who signed the end of a snapshot; nothing when nobody did.
std::optional<domain::DeviceId> signerOf(const QByteArray& end, const QByteArray& chain)
{
    const QByteArray said = QByteArrayLiteral("HWN1") + chain;
    if (end.size() != crypto_sign_PUBLICKEYBYTES + crypto_sign_BYTES ||
        crypto_sign_verify_detached(
            snapshotOctets(end) + crypto_sign_PUBLICKEYBYTES, snapshotOctets(said),
            static_cast<unsigned long long>(said.size()), snapshotOctets(end)) != 0)
        return std::nullopt;
    return domain::DeviceId::fromBytes(storage::shortHash(end.left(crypto_sign_PUBLICKEYBYTES)));
}

QByteArray recordPiece(const std::vector<SnapshotRecord>& records)
{
    QByteArray piece;
    QCborStreamWriter out(&piece);
    out.startArray(records.size() * 8);
    for (const SnapshotRecord& record : records)
        writeRecord(out, record);
    out.endArray();
    return piece;
}

} // namespace

bool isSnapshot(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) && in.read(4) == QByteArray(kSnapshotMagic, 4);
}

Status writeSnapshot(const Desk& desk, const QString& file, const JobControl& control)
{
    CORE_TRY_ASSIGN(const storage::LogNames names, storage::readLogNames(desk.db));
    CORE_TRY_ASSIGN(const storage::DeviceKeys keys, storage::readDeviceKeys(desk.db));
    const RoadSeal seal(names.groupSecret);
    const storage::SnapshotStore store(desk.db);
    CORE_TRY_ASSIGN(const std::vector<SnapshotStream> streams, store.streams());
    CORE_TRY_ASSIGN(const qint64 total, store.countRecords());
    PieceWriter out(file, seal);
    CORE_TRY(out.begin());
    QByteArray head;
    QCborStreamWriter writer(&head);
    writeStreams(writer, streams);
    CORE_TRY(out.write(head));
    std::vector<SnapshotRecord> records;
    qsizetype bytes = 0;
    qint64 done = 0;
    const auto collect = [&](const SnapshotRecord& record) -> Status {
        records.push_back(record);
        bytes += record.state.size() + 128;
        ++done;
        if (bytes < kPieceTarget)
            return {};
        CORE_TRY(control.proceed());
        control.progress(done, total);
        bytes = 0;
        return out.write(recordPiece(std::exchange(records, {})));
    };
    CORE_TRY(store.records(collect));
    CORE_TRY(out.write(recordPiece(records)));
    CORE_TRY(out.write(signedEnd(keys, out.chain())));
    return out.finish();
}

Result<SnapshotReport> readSnapshot(const Desk& desk, const QString& file,
                                    const JobControl& control)
{
    CORE_TRY_ASSIGN(const storage::LogNames names, storage::readLogNames(desk.db));
    const RoadSeal seal(names.groupSecret);
    PieceReader in(file, seal);
    CORE_TRY(in.begin());
    CORE_TRY_ASSIGN(const QByteArray head, in.next());
    storage::CborReader headReader(head);
    const std::vector<SnapshotStream> streams = readStreams(headReader);
    if (!headReader.isGood())
        return fail(ErrorCode::InputDamaged, QStringLiteral("a snapshot without streams"));
    CORE_TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(desk.db));
    storage::SnapshotStore store(desk.db);
    CORE_TRY(store.begin(streams));
    SnapshotReport report;
    report.streams = static_cast<qint64>(streams.size());
    QByteArray piece;
    while (true) {
        CORE_TRY(control.proceed());
        CORE_TRY_ASSIGN(piece, in.next());
        if (in.atEnd())
            break;
        storage::CborReader reader(piece);
        for (qint64 left = reader.enterArray() / 8; left > 0 && reader.isGood(); --left) {
            const SnapshotRecord record = readRecord(reader);
            if (!reader.isGood())
                break;
            CORE_TRY(store.add(record));
            ++report.records;
        }
        if (!reader.isGood())
            return fail(ErrorCode::InputDamaged, QStringLiteral("a piece is not readable"));
        control.progress(in.position(), in.size());
    }
    const auto signer = signerOf(piece, in.before());
    if (!signer)
        return fail(ErrorCode::InputDamaged, QStringLiteral("the snapshot is not signed"));
    report.device = *signer;
    CORE_TRY_ASSIGN(const auto standing, storage::standingOf(desk.db, *signer));
    if (!standing || standing->isRevoked)
        return fail(ErrorCode::NotTrusted, QStringLiteral("a snapshot of a laptop not believed"));
    CORE_TRY(store.finish());
    CORE_TRY(transaction.commit());
    storage::ChangeSet everything;
    everything.origin = storage::Origin::Sync;
    everything.everything = true;
    desk.bus.publish(everything);
    return report;
}

} // namespace core::sync
