// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/merge_checks.h"

#include <catch2/catch.hpp>

namespace {

using core::storage::MergeMutation;

struct MergeMutant {
    const char* name;
    MergeMutation mutation;
    std::string (*killer)(MergeMutation);
};

const MergeMutant kMergeMutants[] = {
    {"replaces ignored", MergeMutation::IgnoreReplaces, test::nothingIsLost},
    {"the last writer wins", MergeMutation::LastWriterWins, test::nothingIsLost},
    {"ties go by arrival", MergeMutation::TieNotTotal, test::ordersAgree},
    {"the clock over what protects", MergeMutation::ClockOverProtect, test::protectingAnswerHolds},
    {"a delete drops edits", MergeMutation::DeleteDropsEdits, test::deletesKeepEdits},
    {"an undelete takes all deletes back", MergeMutation::UndeleteTakesAll,
     test::undeletesAreNamed},
    {"a union loses an add", MergeMutation::UnionLosesAdd, test::addsWin},
    {"an edit after an erasure", MergeMutation::EditAfterErase, test::erasedStaysErased},
    {"a join forgets edits", MergeMutation::JoinForgetsEdits, test::joinsKeepEdits},
};

} // namespace

TEST_CASE("merge mutants: each fault in the merge is found by the check named for it",
          "[core][storage][merge][mutants]")
{
    for (const MergeMutant& mutant : kMergeMutants) {
        INFO(mutant.name);
        CHECK(mutant.killer(mutant.mutation) != "");
    }
}

TEST_CASE("merge: every order that respects causes, with repeats, ends the same",
          "[core][storage][merge]")
{
    CHECK(test::ordersAgree(MergeMutation::None) == "");
}

TEST_CASE("merge: what lives is what nobody who knew it replaced", "[core][storage][merge]")
{
    CHECK(test::nothingIsLost(MergeMutation::None) == "");
}

TEST_CASE("merge: of codes a concurrent add wins", "[core][storage][merge]")
{
    CHECK(test::addsWin(MergeMutation::None) == "");
}

TEST_CASE("merge: withdrawn consent is in force whatever the clocks say", "[core][storage][merge]")
{
    CHECK(test::protectingAnswerHolds(MergeMutation::None) == "");
}

TEST_CASE("merge: a delete never takes an edit along it had not seen", "[core][storage][merge]")
{
    CHECK(test::deletesKeepEdits(MergeMutation::None) == "");
}

TEST_CASE("merge: an undelete takes back the deletes it names", "[core][storage][merge]")
{
    CHECK(test::undeletesAreNamed(MergeMutation::None) == "");
}

TEST_CASE("merge: an erased record stays erased", "[core][storage][merge]")
{
    CHECK(test::erasedStaysErased(MergeMutation::None) == "");
}

TEST_CASE("merge: a record that was joined says which edits were not known",
          "[core][storage][merge]")
{
    CHECK(test::joinsKeepEdits(MergeMutation::None) == "");
}

TEST_CASE("merge: clocks wrong by years change no sibling and no conflict",
          "[core][storage][merge]")
{
    CHECK(test::clocksDecideNothing(MergeMutation::None) == "");
}

TEST_CASE("merge: saved and read again at any point nothing changes", "[core][storage][merge]")
{
    CHECK(test::survivesSaving(MergeMutation::None) == "");
}
