// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>

#include <map>

namespace core::storage {

/// Who may hold the keys of what is in a stream. The numbers are stored and sent.
enum class Lane : int {
    Open = 0,      ///< every laptop of the group
    Protected = 1, ///< fields of sensitivity L4: never sent unless somebody asks for it
};

/// Where a stream ends at somebody: the last number, and the start of that change's hash, by which
/// a fork is noticed.
struct Head {
    qint64 seq = 0;
    QByteArray hash; ///< 8 bytes; empty while nothing is known of it
    friend bool operator==(const Head&, const Head&) = default;
};

/// What somebody holds: every change of each stream up to its head. Streams have no gaps, so this
/// says all. Source: docs/sync_protocol.md 2.2.
class VersionVector {
public:
    using Heads = std::map<domain::StreamId, Head>;

    /// 0 for a stream nobody has told of.
    [[nodiscard]] qint64 seqOf(const domain::StreamId& stream) const;
    void set(const domain::StreamId& stream, Head head) { m_heads[stream] = std::move(head); }
    /// Takes the larger head of each stream.
    void raise(const VersionVector& other);
    [[nodiscard]] const Heads& heads() const { return m_heads; }
    /// Everything @p other holds is held here.
    [[nodiscard]] bool covers(const VersionVector& other) const;
    /// Changes held here that @p other lacks.
    [[nodiscard]] qint64 countBeyond(const VersionVector& other) const;

    [[nodiscard]] QByteArray encode() const;
    /// Errors: InputDamaged.
    static Result<VersionVector> decode(const QByteArray& bytes);

    friend bool operator==(const VersionVector&, const VersionVector&) = default;

private:
    Heads m_heads;
};

} // namespace core::storage
