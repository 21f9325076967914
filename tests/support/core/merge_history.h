// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/record_state.h"

#include <random>
#include <set>
#include <vector>

namespace test {

/// A change of a made-up history, and all changes its writer knew when writing it.
struct KnownChange {
    core::storage::Change change;
    std::set<std::size_t> knew; ///< places in MergeHistory::changes
};

/// What several laptops did to one person while they met now and then: edits, deletes and their
/// undoing, joins, rarely an erasure; clocks wrong by years, and often the same reading twice. The
/// same seed gives the same history. Written with the real merge, so every change names what its
/// writer saw.
struct MergeHistory {
    explicit MergeHistory(std::uint32_t seed);

    int streams = 0;
    std::vector<KnownChange> changes;

    /// An order in which no change comes before one its writer knew, with repeats of what was
    /// delivered before.
    [[nodiscard]] std::vector<std::size_t> anyOrder(std::mt19937& random) const;
    /// The register after @p order: repeats are left out by number, as the receiver does.
    [[nodiscard]] core::storage::RecordState replay(const std::vector<std::size_t>& order,
                                                    core::storage::MergeMutation mutation) const;
};

/// What must live after all changes of a history, worked out from who knew what and nothing else.
class MergeOracle {
public:
    explicit MergeOracle(const MergeHistory& history) : m_history(history) {}

    /// Writes of a field nobody who knew them has replaced.
    [[nodiscard]] std::set<core::storage::Dot> live(std::uint16_t field) const;
    [[nodiscard]] std::set<QString> liveCodes(std::uint16_t field) const;
    [[nodiscard]] bool isErased() const;
    [[nodiscard]] bool isDeleted() const;
    /// Joined or left out, with an edit none of those knew who did so.
    [[nodiscard]] bool isEditedAfterJoin() const;

private:
    struct Write {
        std::size_t change;
        const core::storage::Op* op;
        core::storage::Dot dot;
    };
    [[nodiscard]] std::vector<Write> writes() const;
    [[nodiscard]] bool isReplaced(const Write& write, const std::vector<Write>& all) const;
    [[nodiscard]] std::vector<Write> liveWrites() const;
    [[nodiscard]] bool knows(const Write& later, const Write& earlier) const;

    const MergeHistory& m_history;
};

} // namespace test
