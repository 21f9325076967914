// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/version_vector.h"

#include "core/storage/log/cbor_reader.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace core::storage {

qint64 VersionVector::seqOf(const domain::StreamId& stream) const
{
    const auto found = m_heads.find(stream);
    return found == m_heads.end() ? 0 : found->second.seq;
}

void VersionVector::raise(const VersionVector& other)
{
    for (const auto& [stream, head] : other.m_heads) {
        if (head.seq > seqOf(stream))
            m_heads[stream] = head;
    }
}

bool VersionVector::covers(const VersionVector& other) const
{
    return std::all_of(other.m_heads.begin(), other.m_heads.end(),
                       [this](const auto& head) { return seqOf(head.first) >= head.second.seq; });
}

qint64 VersionVector::countBeyond(const VersionVector& other) const
{
    qint64 count = 0;
    for (const auto& [stream, head] : m_heads)
        count += std::max<qint64>(0, head.seq - other.seqOf(stream));
    return count;
}

QByteArray VersionVector::encode() const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(m_heads.size() * 3);
    for (const auto& [stream, head] : m_heads) {
        out.append(stream.toByteArray());
        out.append(head.seq);
        out.append(head.hash);
    }
    out.endArray();
    return bytes;
}

Result<VersionVector> VersionVector::decode(const QByteArray& bytes)
{
    CborReader in(bytes);
    VersionVector vector;
    for (qint64 left = in.enterArray() / 3; left > 0 && in.isGood(); --left) {
        const auto stream = domain::StreamId::fromBytes(in.bytes());
        Head head{in.integer(), in.bytes()};
        if (!stream || head.seq < 0)
            in.fail();
        else
            vector.set(*stream, std::move(head));
    }
    in.leave();
    if (!in.isGood())
        return fail(ErrorCode::InputDamaged, QStringLiteral("a version vector is not readable"));
    return vector;
}

} // namespace core::storage
