// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::storage {

/// Test seam: one deliberate fault in the merge. Each must be found by a named check of
/// tests/core/storage/merge_mutants_test.cpp, which shows that the tests look where they should.
/// The programs always run with None.
enum class MergeMutation {
    None,
    IgnoreReplaces,   ///< what a write replaced stays beside it
    LastWriterWins,   ///< of several values the one with the highest clock stays, alone
    TieNotTotal,      ///< equal clocks are shown in the order they arrived
    ClockOverProtect, ///< the later answer is in force, also when it protects less
    DeleteDropsEdits, ///< a delete takes edits along that its author had not seen
    UndeleteTakesAll, ///< taking a delete back takes back one that was not known, too
    UnionLosesAdd,    ///< removing a code removes it also where it was added meanwhile
    EditAfterErase,   ///< an edit brings an erased record back
    JoinForgetsEdits, ///< joining a record hides edits its author had not seen
};

} // namespace core::storage
