// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hlc.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/forms/record.h"

#include <compare>
#include <vector>

namespace core::storage {

/// The name of one write: the @p op-th operation of change @p seq of a stream.
/// Units: @p stream is the local number of the stream (table stream).
struct Dot {
    qint64 stream = 0;
    qint64 seq = 0;
    qint64 op = 0;
    friend auto operator<=>(const Dot&, const Dot&) = default;
};

/// The numbers are stored and sent; never reuse one.
enum class OpKind : int {
    Set = 1,      ///< the field gets a value, in place of the ones named
    Add = 2,      ///< one code joins a field of several codes
    Remove = 3,   ///< the named writes of a code go
    Delete = 4,   ///< the record is put aside; recoverable
    Undelete = 5, ///< takes the named deletes back
    Erase = 6,    ///< reserved: the record's key is destroyed
};

/// The field number under which deletes live beside the fields of the catalogue.
inline constexpr std::uint16_t kLifeField = 0;

struct Op {
    OpKind kind;
    std::uint16_t field = kLifeField; ///< a number this build may not know
    forms::FieldValue value;
    std::vector<Dot> replaces;
};

/// One record's part of one save: what the log holds. Source: docs/sync_protocol.md 2.3.
struct Change {
    qint64 stream = 0;
    qint64 seq = 0;
    QByteArray prev; ///< hash of the sealed change before it in the stream
    Hlc hlc;
    domain::UserId author;
    RecordId record;
    std::uint8_t type = 0; ///< RecordType, as a number this build may not know
    std::vector<Op> ops;
};

/// The streams of a store, by local number and by id.
class StreamNames {
public:
    void add(qint64 number, const domain::StreamId& id) { m_streams.emplace_back(number, id); }
    /// The local number exists.
    [[nodiscard]] const domain::StreamId& idOf(qint64 number) const;
    [[nodiscard]] std::optional<qint64> numberOf(const domain::StreamId& id) const;

private:
    std::vector<std::pair<qint64, domain::StreamId>> m_streams;
};

/// The change as deterministic CBOR (RFC 8949, 4.2).
QByteArray encodeChange(const Change& change, const StreamNames& streams);
/// Errors: StoreDamaged when the bytes are not a change, or name a stream nobody knows.
Result<Change> decodeChange(const QByteArray& bytes, const StreamNames& streams);

} // namespace core::storage
