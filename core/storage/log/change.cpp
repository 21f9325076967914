// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/change.h"

#include "core/storage/log/cbor_reader.h"

#include <QCborStreamWriter>

namespace core::storage {
namespace {

constexpr qint64 kChangeFormat = 2;

void writeDot(QCborStreamWriter& out, const Dot& dot, qint64 ownStream, const StreamNames& streams)
{
    const bool own = dot.stream == ownStream;
    out.startArray(own ? 2U : 3U);
    if (!own)
        out.append(streams.idOf(dot.stream).toByteArray());
    out.append(dot.seq);
    out.append(dot.op);
    out.endArray();
}

void writeOp(QCborStreamWriter& out, const Op& op, const Change& change, const StreamNames& streams)
{
    out.startArray(5);
    out.append(static_cast<qint64>(op.kind));
    out.append(qint64{op.field});
    out.append(static_cast<qint64>(op.value.answer()));
    out.append(QStringView(op.value.toText()));
    out.startArray(static_cast<quint64>(op.replaces.size()));
    for (const Dot& dot : op.replaces)
        writeDot(out, dot, change.stream, streams);
    out.endArray();
    out.endArray();
}

/// The local number of a stream; the sign of one that is not here is kept for the end.
class StreamColumn {
public:
    explicit StreamColumn(const StreamNames& streams) : m_streams(streams) {}

    qint64 read(CborReader& in)
    {
        const auto id = domain::StreamId::fromBytes(in.bytes());
        const auto number = id ? m_streams.numberOf(*id) : std::nullopt;
        if (!id)
            in.fail();
        else if (!number)
            m_isUnknown = true;
        return number.value_or(0);
    }
    [[nodiscard]] bool isUnknown() const { return m_isUnknown; }

private:
    const StreamNames& m_streams;
    bool m_isUnknown = false;
};

Dot readDot(CborReader& in, qint64 ownStream, StreamColumn& streams)
{
    Dot dot{ownStream, 0, 0};
    const qint64 items = in.enterArray();
    if (items == 3)
        dot.stream = streams.read(in);
    dot.seq = in.integer();
    dot.op = in.integer();
    in.leave();
    return dot;
}

std::vector<Cause> readCauses(CborReader& in, StreamColumn& streams)
{
    std::vector<Cause> causes;
    for (qint64 left = in.enterArray(); left > 0 && in.isGood(); --left) {
        in.enterArray();
        Cause cause;
        cause.stream = streams.read(in);
        cause.seq = in.integer();
        cause.hash = in.bytes();
        causes.push_back(std::move(cause));
        in.leave();
    }
    in.leave();
    return causes;
}

Op readOp(CborReader& in, qint64 ownStream, StreamColumn& streams)
{
    in.enterArray();
    Op op{static_cast<OpKind>(in.integer()), kLifeField, {}, {}};
    op.field = static_cast<std::uint16_t>(in.integer());
    const auto answer = static_cast<forms::Answer>(in.integer());
    const QString text = in.text();
    op.value = answer == forms::Answer::Given ? forms::FieldValue::text(text)
                                              : forms::FieldValue::missing(answer);
    for (qint64 left = in.enterArray(); left > 0 && in.isGood(); --left)
        op.replaces.push_back(readDot(in, ownStream, streams));
    in.leave();
    in.leave();
    return op;
}

} // namespace

QByteArray encodeChange(const Change& change, const StreamNames& streams)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(11 + (change.causes.empty() ? 0U : 1U) + (change.note.isEmpty() ? 0U : 1U));
    out.append(1), out.append(kChangeFormat);
    out.append(2), out.append(streams.idOf(change.stream).toByteArray());
    out.append(3), out.append(change.seq);
    out.append(4), out.append(change.prev);
    out.append(5), out.append(static_cast<quint64>(change.hlc.value));
    if (!change.causes.empty()) {
        out.append(6);
        out.startArray(static_cast<quint64>(change.causes.size()));
        for (const Cause& cause : change.causes) {
            out.startArray(3);
            out.append(streams.idOf(cause.stream).toByteArray());
            out.append(cause.seq);
            out.append(cause.hash);
            out.endArray();
        }
        out.endArray();
    }
    out.append(7);
    out.startArray(static_cast<quint64>(change.ops.size()));
    for (const Op& op : change.ops)
        writeOp(out, op, change, streams);
    out.endArray();
    out.append(8), out.append(QLatin1String(HOMEWARD_VERSION));
    out.append(9), out.append(change.minReader);
    out.append(10), out.append(change.author.toByteArray());
    out.append(11), out.append(change.record.toByteArray());
    out.append(12), out.append(qint64{change.type});
    if (!change.note.isEmpty())
        out.append(13), out.append(QStringView(change.note));
    out.endMap();
    return bytes;
}

Result<Change> decodeChange(const QByteArray& bytes, const StreamNames& streams)
{
    CborReader in(bytes);
    StreamColumn column(streams);
    Change change{.minReader = 1};
    for (qint64 left = in.enterMap(); left > 0 && in.isGood(); --left) {
        switch (in.integer()) {
        case 2: change.stream = column.read(in); break;
        case 3: change.seq = in.integer(); break;
        case 4: change.prev = in.bytes(); break;
        case 5: change.hlc.value = static_cast<std::uint64_t>(in.integer()); break;
        case 6: change.causes = readCauses(in, column); break;
        case 7:
            for (qint64 ops = in.enterArray(); ops > 0 && in.isGood(); --ops)
                change.ops.push_back(readOp(in, change.stream, column));
            in.leave();
            break;
        case 9: change.minReader = in.integer(); break;
        case 10:
            change.author = domain::UserId::fromBytes(in.bytes()).value_or(change.author);
            break;
        case 11: change.record = RecordId::fromBytes(in.bytes()).value_or(change.record); break;
        case 12: change.type = static_cast<std::uint8_t>(in.integer()); break;
        case 13: change.note = in.text(); break;
        default: in.skip(); break; // what a later program adds
        }
    }
    in.leave();
    if (!in.isGood())
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a change of the log is not readable"));
    if (column.isUnknown())
        return fail(ErrorCode::NotFound, QStringLiteral("a change names a stream not here"));
    return change;
}

} // namespace core::storage
