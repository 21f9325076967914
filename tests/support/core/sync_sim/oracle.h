// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/change.h"
#include "core/storage/log/version_vector.h"
#include "core/storage/record_writer.h"

#include <map>
#include <set>
#include <vector>

namespace test::sim {

/// How far somebody is in each stream.
using Seen = std::map<core::domain::StreamId, qint64>;
Seen seenIn(const core::storage::VersionVector& versions);

/// What one person meant by one operation, in the words of the form and not of the log.
struct Deed {
    core::storage::OpKind kind;
    std::uint16_t field = 0;
    core::forms::FieldValue value = {};
};

/// A change that was confirmed to the person who made it, with all its author knew then.
struct Confirmed {
    core::domain::StreamId stream;
    qint64 seq = 0;
    core::RecordId record;
    core::forms::RecordType type = core::forms::RecordType::Person;
    std::vector<Deed> deeds;
    Seen seen;
    core::storage::Lane lane = core::storage::Lane::Open;
    bool isForNewerProgram = false; ///< this program keeps it and cannot read it
};

/// A value that must be there: which write, and what it says.
struct Expected {
    core::domain::StreamId stream;
    qint64 seq = 0;
    core::forms::FieldValue value;
    friend bool operator==(const Expected&, const Expected&) = default;
    friend bool operator<(const Expected& a, const Expected& b)
    {
        return std::tie(a.stream, a.seq, a.value.toText()) <
               std::tie(b.stream, b.seq, b.value.toText());
    }
};

/// Knows every confirmed change and what its author had seen, and nothing of registers, dots and
/// clocks. Says what a laptop that holds certain changes has to show: a value counts until somebody
/// who had seen it wrote in its place.
class Oracle {
public:
    void confirm(Confirmed change);

    [[nodiscard]] const std::vector<core::RecordId>& records() const { return m_order; }
    [[nodiscard]] core::forms::RecordType typeOf(const core::RecordId& record) const;
    [[nodiscard]] std::set<std::uint16_t> fieldsOf(const core::RecordId& record) const;
    /// Somebody who holds @p v has heard of the record.
    [[nodiscard]] bool isKnown(const core::RecordId& record, const Seen& v) const;
    [[nodiscard]] std::vector<Expected> live(const core::RecordId& record, std::uint16_t field,
                                             const Seen& v) const;
    [[nodiscard]] bool isConflict(const core::RecordId& record, std::uint16_t field,
                                  const Seen& v) const;
    [[nodiscard]] bool isPutAside(const core::RecordId& record, const Seen& v) const;
    /// Put aside by one, edited by another who did not know.
    [[nodiscard]] bool isLifeConflict(const core::RecordId& record, const Seen& v) const;
    [[nodiscard]] bool isErased(const core::RecordId& record, const Seen& v) const;
    /// Puts aside that nobody took back, in a lane: each lane tells of its own writes alone.
    [[nodiscard]] bool hasLiveDelete(const core::RecordId& record, core::storage::Lane lane,
                                     const Seen& v) const;
    /// Changes of every stream somebody confirmed, by the number of the last one.
    [[nodiscard]] const Seen& heads() const { return m_heads; }
    [[nodiscard]] const std::vector<Confirmed>& changes() const { return m_changes; }

private:
    [[nodiscard]] std::vector<const Confirmed*> liveDeletes(const core::RecordId& record,
                                                            const Seen& v) const;

    std::map<core::domain::StreamId, core::storage::Lane> m_lanes;
    std::vector<Confirmed> m_changes;
    std::vector<core::RecordId> m_order;
    std::map<core::RecordId, std::vector<std::size_t>> m_byRecord;
    Seen m_heads;
};

/// What commit() will be asked to write: the operations a person means by @p write who is shown
/// @p shown and knows @p seen; by lane.
std::array<std::vector<Deed>, 2> meaningOf(const Oracle& oracle,
                                           const core::storage::RecordWrite& write,
                                           const core::forms::Values& shown, const Seen& seen);

} // namespace test::sim
