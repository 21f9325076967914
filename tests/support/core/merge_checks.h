// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/merge_mutation.h"

#include <string>

namespace test {

// Each holds the merge against what must be true of it over many made-up histories and answers what
// it found first, nothing when all is well.

/// Every order that respects causes, with repeats, gives the same values, siblings and bytes.
std::string ordersAgree(core::storage::MergeMutation mutation);
/// The siblings are exactly the writes nobody who knew them replaced: no lost update, no false one.
std::string nothingIsLost(core::storage::MergeMutation mutation);
/// A code somebody added and nobody who knew of it took away is there, and no other.
std::string addsWin(core::storage::MergeMutation mutation);
/// An answer that protects more is in force, whatever the clocks say.
std::string protectingAnswerHolds(core::storage::MergeMutation mutation);
/// A record is out of sight when it was put aside and nobody edited it unseen, and only then.
std::string deletesKeepEdits(core::storage::MergeMutation mutation);
/// Taking a delete back leaves one that was not known.
std::string undeletesAreNamed(core::storage::MergeMutation mutation);
/// Nothing is left of an erased record, also when edits arrive later.
std::string erasedStaysErased(core::storage::MergeMutation mutation);
/// A record that was joined by somebody who did not know of an edit says so.
std::string joinsKeepEdits(core::storage::MergeMutation mutation);
/// The same writes live when every clock is wrong by years.
std::string clocksDecideNothing(core::storage::MergeMutation mutation);
/// Saved and read again in the middle, it goes on as before.
std::string survivesSaving(core::storage::MergeMutation mutation);

} // namespace test
