// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshot_store.h"

#include "core/storage/compartment/protected_values.h"
#include "core/storage/log/cbor_reader.h"
#include "core/storage/log/log_receiver.h"

#include <QCborStreamWriter>

namespace core::storage {
namespace {

/// The streams of protected fields are not part of a snapshot.
bool isProtected(const std::set<qint64>& protectedStreams, const Sibling& sibling)
{
    return protectedStreams.contains(sibling.dot.stream);
}

/// Fields whose value says by local numbers of streams what their writer had seen.
bool tellsWhatWasSeen(std::uint16_t field, const QString& text)
{
    return (field == kLifeField || field == kSeenField) && text.contains(u':');
}

QString portableSeen(const QString& text, const StreamNames& streams)
{
    QStringList parts;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList numbers = part.split(u':');
        if (numbers.size() == 2)
            parts.append(streams.idOf(numbers[0].toLongLong()).toString() + u':' + numbers[1]);
    }
    return parts.join(u' ');
}

QString localSeen(const QString& text, const StreamNames& streams)
{
    QStringList parts;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList halves = part.split(u':');
        const auto stream = domain::StreamId::parse(halves.value(0));
        const auto number = stream ? streams.numberOf(*stream) : std::nullopt;
        if (number && halves.size() == 2)
            parts.append(QString::number(*number) + u':' + halves[1]);
    }
    return parts.join(u' ');
}

QByteArray writePortable(const RecordState& state, const StreamNames& streams,
                         const std::set<qint64>& protectedStreams)
{
    std::vector<std::pair<std::uint16_t, const Sibling*>> live;
    for (const auto& [field, siblings] : state.fields()) {
        for (const Sibling& sibling : siblings) {
            if (!isProtected(protectedStreams, sibling))
                live.emplace_back(field, &sibling);
        }
    }
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(live.size() * 7);
    for (const auto& [field, sibling] : live) {
        const QString text = sibling->value.toText();
        const bool names = tellsWhatWasSeen(field, text);
        out.append(qint64{field});
        out.append(streams.idOf(sibling->dot.stream).toByteArray());
        out.append(sibling->dot.seq);
        out.append(sibling->dot.op);
        out.append(static_cast<qint64>(sibling->hlc.value));
        out.append(static_cast<qint64>(sibling->value.answer()));
        out.append(QStringView(names ? portableSeen(text, streams) : text));
    }
    out.endArray();
    return bytes;
}

Result<RecordState> readPortable(const SnapshotRecord& record, const StreamNames& streams)
{
    CborReader in(record.state);
    RecordState::Fields fields;
    for (qint64 left = in.enterArray() / 7; left > 0 && in.isGood(); --left) {
        const auto field = static_cast<std::uint16_t>(in.integer());
        const auto stream = domain::StreamId::fromBytes(in.bytes());
        const auto number = stream ? streams.numberOf(*stream) : std::nullopt;
        Sibling sibling{{number.value_or(0), in.integer(), in.integer()}, {}, {}};
        sibling.hlc.value = static_cast<std::uint64_t>(in.integer());
        const auto answer = static_cast<forms::Answer>(in.integer());
        QString text = in.text();
        if (tellsWhatWasSeen(field, text))
            text = localSeen(text, streams);
        sibling.value = answer == forms::Answer::Given ? forms::FieldValue::text(text)
                                                       : forms::FieldValue::missing(answer);
        if (!number)
            in.fail();
        fields[field].push_back(std::move(sibling));
    }
    in.leave();
    if (!in.isGood())
        return fail(ErrorCode::InputDamaged, QStringLiteral("a record of a snapshot is not whole"));
    return RecordState::fromFields(record.revision, std::move(fields));
}

Result<std::set<qint64>> protectedStreams(Database& db)
{
    std::set<qint64> numbers;
    CORE_TRY_ASSIGN(Statement rows, db.prepare("SELECT number FROM stream WHERE lane = 1"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        numbers.insert(rows.integer(0));
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return numbers;
}

} // namespace

Result<std::vector<SnapshotStream>> SnapshotStore::streams() const
{
    CORE_TRY_ASSIGN(const auto branches,
                    m_db.integer("SELECT count(*) FROM stream WHERE trunk IS NOT NULL"));
    if (branches.value_or(0) > 0)
        return fail(ErrorCode::Conflict, QStringLiteral("the store holds a forked stream"));
    CORE_TRY_ASSIGN(Statement rows,
                    m_db.prepare("SELECT d.public_key, s.incarnation, s.compartment, s.head, "
                                 "s.hash, s.hlc FROM stream s JOIN device d ON d.id = s.device "
                                 "WHERE s.lane = 0 AND s.head > 0 ORDER BY s.number"));
    std::vector<SnapshotStream> streams;
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        streams.push_back({{rows.blob(0), rows.blob(1), rows.blob(2), Lane::Open},
                           rows.integer(3),
                           rows.blob(4),
                           rows.integer(5)});
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return streams;
}

Result<qint64> SnapshotStore::countRecords() const
{
    CORE_TRY_ASSIGN(const auto count, m_db.integer("SELECT count(*) FROM record"));
    return count.value_or(0);
}

Status SnapshotStore::records(const std::function<Status(const SnapshotRecord&)>& visit) const
{
    CORE_TRY_ASSIGN(const LogNames names, readLogNames(m_db));
    CORE_TRY_ASSIGN(const std::set<qint64> hidden, protectedStreams(m_db));
    CORE_TRY_ASSIGN(
        Statement rows,
        m_db.prepare("SELECT r.id, r.key, r.erased, r.home_seq, s.id, g.type, g.revision, g.state "
                     "FROM record r LEFT JOIN stream s ON s.number = r.home_stream "
                     "LEFT JOIN register g ON g.row = r.row ORDER BY r.row"));
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more) {
        const auto id = rows.id<RecordId>(0);
        const bool isErased = !rows.isNull(2);
        if (id && (isErased || (!rows.isNull(7) && !rows.isNull(4)))) {
            SnapshotRecord record{*id,
                                  static_cast<std::uint8_t>(rows.integer(5)),
                                  rows.integer(6),
                                  {},
                                  rows.blob(1),
                                  rows.blob(2),
                                  rows.blob(4),
                                  rows.integer(3)};
            if (!isErased) {
                CORE_TRY_ASSIGN(const RecordState state,
                                RecordState::decode(rows.integer(6), rows.blob(7)));
                record.state = writePortable(fromRest(m_db, state), names.streams, hidden);
            }
            CORE_TRY(visit(record));
        }
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return {};
}

Result<bool> SnapshotStore::isFresh() const
{
    CORE_TRY_ASSIGN(const auto changes, m_db.integer("SELECT 1 FROM change LIMIT 1"));
    CORE_TRY_ASSIGN(const auto records, m_db.integer("SELECT 1 FROM record LIMIT 1"));
    return !changes && !records;
}

Status SnapshotStore::begin(const std::vector<SnapshotStream>& streams)
{
    CORE_TRY_ASSIGN(const bool fresh, isFresh());
    if (!fresh)
        return fail(ErrorCode::Conflict, QStringLiteral("the store already holds records"));
    for (const SnapshotStream& stream : streams) {
        const StreamOrigin& origin = stream.origin;
        if (stream.head <= 0 || stream.hash.size() != kHashSize || origin.publicKey.size() != 32)
            return fail(ErrorCode::InputDamaged, QStringLiteral("a snapshot names no stream"));
        CORE_TRY(m_db.run("INSERT INTO device (id, public_key, letters) VALUES (?,?,'') "
                          "ON CONFLICT (id) DO NOTHING",
                          origin.device(), origin.publicKey));
        CORE_TRY(m_db.run("INSERT INTO stream (id, device, incarnation, compartment, head, hash, "
                          "hlc, lane, base, base_hash) VALUES (?,?,?,?,?,?,?,0,?,?)",
                          origin.stream(), origin.device(), origin.incarnation, origin.compartment,
                          stream.head, stream.hash, stream.hlc, stream.head, stream.hash));
    }
    CORE_TRY_ASSIGN(LogNames names, readLogNames(m_db));
    m_names = std::make_unique<LogNames>(std::move(names));
    m_projector = std::make_unique<Projector>(m_db, *m_names);
    return {};
}

Status SnapshotStore::add(const SnapshotRecord& record)
{
    const bool isErased = !record.erasure.isEmpty();
    if (!isErased && record.key.size() != kRecordKeySize)
        return fail(ErrorCode::InputDamaged, QStringLiteral("a record of a snapshot has no key"));
    const auto home = domain::StreamId::fromBytes(record.homeStream);
    const std::optional<qint64> number = home ? m_names->streams.numberOf(*home) : std::nullopt;
    CORE_TRY(m_db.run("INSERT INTO record (id, key, tag, home_stream, home_seq, erased) "
                      "VALUES (?,?,?,?,?,?)",
                      record.id, isErased ? Cell() : Cell(record.key),
                      recordTag(m_names->groupSecret, record.id), number, record.homeSeq,
                      isErased ? Cell(record.erasure) : Cell()));
    CORE_TRY_ASSIGN(const auto row, m_db.integer("SELECT row FROM record WHERE id = ?", record.id));
    RecordState state;
    if (isErased) {
        state.apply(Change{.record = record.id, .ops = {{OpKind::Erase, kErasedField, {}, {}}}});
    } else {
        CORE_TRY_ASSIGN(state, readPortable(record, m_names->streams));
        CORE_TRY(m_db.run("INSERT INTO baseline (row, type, revision, state) VALUES (?,?,?,?)",
                          row.value_or(0), qint64{record.type}, record.revision,
                          atRest(m_db, state).encode()));
    }
    return m_projector->adopt(row.value_or(0), record.id, record.type, state);
}

Status SnapshotStore::finish()
{
    CORE_TRY(m_projector->finish());
    return {};
}

} // namespace core::storage
