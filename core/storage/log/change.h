// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hlc.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/forms/record.h"
#include "core/storage/log/stream_names.h"

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
    Erase = 6,    ///< the record's key is destroyed and nothing of it is left but its id
};

/// The field number under which deletes live beside the fields of the catalogue. A delete names in
/// place of what it replaces the last write of each stream its author had seen of the record, so
/// that an edit it did not know of can be told from one it did.
inline constexpr std::uint16_t kLifeField = 0;
/// The field number under which it stands that a record was erased.
inline constexpr std::uint16_t kErasedField = 1;
/// The field number under which a person's register keeps what the laptop had seen that joined the
/// record with another one or left it out. It is in no change: a write of the state that takes a
/// record out of sight names the last writes it has seen among what it replaces, as a delete does.
inline constexpr std::uint16_t kSeenField = 2;

struct Op {
    OpKind kind;
    std::uint16_t field = kLifeField; ///< a number this build may not know
    forms::FieldValue value;
    std::vector<Dot> replaces;
};

/// A change of another stream the writer had seen. The start of its hash tells which branch, should
/// the stream ever have been forked.
struct Cause {
    qint64 stream = 0;
    qint64 seq = 0;
    QByteArray hash; ///< 8 bytes
    friend bool operator==(const Cause&, const Cause&) = default;
};

/// What this build understands of a change: one that needs more is kept and passed on, unread.
inline constexpr qint64 kChangeReader = 2;

/// One record's part of one save: what the log holds. Source: docs/sync_protocol.md 2.3.
struct Change {
    qint64 stream = 0;
    qint64 seq = 0;
    QByteArray prev = {}; ///< hash of the sealed change before it in the stream
    Hlc hlc = {};
    domain::UserId author{IdBytes{}};
    RecordId record{IdBytes{}};
    std::uint8_t type = 0; ///< RecordType, as a number this build may not know
    std::vector<Op> ops = {};
    /// Heads of the other streams of the lane that moved since the writer's change before.
    std::vector<Cause> causes = {};
    QString note = {}; ///< why, where somebody said so
    qint64 minReader = kChangeReader;
};

/// The change as deterministic CBOR (RFC 8949, 4.2).
QByteArray encodeChange(const Change& change, const StreamNames& streams);
/// As its author named the streams: StreamNames::settle() comes after it.
/// Errors: StoreDamaged when the bytes are not a change; NotFound when it names a stream that is
/// not here.
Result<Change> decodeChange(const QByteArray& bytes, const StreamNames& streams);

} // namespace core::storage
