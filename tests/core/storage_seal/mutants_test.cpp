// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/crash_run.h"
#include "tests/support/core/seal_checks.h"

#include <catch2/catch.hpp>

using namespace core::storage::seal;

namespace {

std::string survivesPowerCuts(const test::SealOptions& options)
{
    return test::runCrashes({1, 400, false, options.mutation}).fault.toStdString();
}

struct Mutant {
    const char* name;
    Mutation mutation;
    std::string (*killer)(const test::SealOptions&);
};

const Mutant kMutants[] = {
    {"page number not bound", Mutation::PageNumberNotBound, test::swappedPagesAreNoticed},
    {"frame number not bound", Mutation::FrameNumberNotBound, test::swappedFramesAreNoticed},
    {"constant nonce", Mutation::ConstantNonce, test::noncesNeverRepeat},
    {"zero page accepted", Mutation::AcceptZeroPage, test::zeroedPagesAreNoticed},
    {"failed page accepted", Mutation::AcceptFailedPage, test::everyFlipIsNoticed},
    {"failed frame accepted", Mutation::AcceptFailedFrame, test::liveFrameDamageIsNoticed},
    {"header rewrite dropped", Mutation::DropHeaderRewrite, survivesPowerCuts},
    {"page rewrite dropped", Mutation::DropPageRewrite, survivesPowerCuts},
    {"torn end is an error", Mutation::RecoveryFailureIsError, test::tornWalEndIsDropped},
    {"no synthetic header", Mutation::NoSyntheticHeader, test::tornPageOneIsHealed},
    {"no look-ahead", Mutation::NoLookAhead, test::flipInsideWalIsNoticed},
    {"lost header ignored", Mutation::IgnoreLostHeader, test::flipInWalHeaderIsNoticed},
    {"sync skipped", Mutation::SkipSync, survivesPowerCuts},
    {"reserved bytes not checked", Mutation::SkipReservedCheck, test::foreignGeometryIsRefused},
    {"all WAL locks granted", Mutation::ShmAlwaysGrants, test::connectionsShareOneStore},
    {"WAL index not shared", Mutation::ShmNotShared, test::connectionsShareOneStore},
    {"no lock between processes", Mutation::NoProcessLock, test::secondProcessIsRefused},
    {"journal on disk", Mutation::JournalOnDisk, test::nothingIsWrittenInClear},
    {"temporary files on disk", Mutation::TempOnDisk, test::nothingIsWrittenInClear},
    {"WAL in clear", Mutation::FrameInClear, test::nothingIsWrittenInClear},
    {"short file is empty pages", Mutation::ShortFileIsEmpty, test::truncationIsNoticed},
};

} // namespace

TEST_CASE("mutants: each fault in the shim is found by the check named for it",
          "[core][storage][mutants]")
{
    for (const Mutant& mutant : kMutants) {
        INFO(mutant.name);
        test::SealOptions faulty;
        faulty.mutation = mutant.mutation;
        CHECK(mutant.killer(faulty) != "");
    }
}

TEST_CASE("mutants: the checks that kill are silent without a fault", "[core][storage][mutants]")
{
    CHECK(test::swappedFramesAreNoticed({}) == "");
    CHECK(test::noncesNeverRepeat({}) == "");
    CHECK(test::foreignGeometryIsRefused({}) == "");
    CHECK(test::connectionsShareOneStore({}) == "");
    CHECK(test::secondProcessIsRefused({}) == "");
    CHECK(test::nothingIsWrittenInClear({}) == "");
    CHECK(survivesPowerCuts({}) == "");
}
