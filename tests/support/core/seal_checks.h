// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/seal/sealed_vfs.h"
#include "tests/support/core/seal_fixture.h"

#include <string>

namespace test {

// The promises of the sealed file layer, each as a check that answers with what was wrong, or with
// an empty text. Run with Mutation::None they are the tests; run with a fault in the shim,
// mutants_test expects the one that is named for it to speak.

/// Names the store that the test case "child: opens a store" of a second process is to open.
inline constexpr const char* kChildStore = "HOMEWARD_TEST_CHILD_STORE";

using SealOptions = core::storage::seal::SealedVfsOptions;

std::string everyFlipIsNoticed(const SealOptions& options);
std::string swappedPagesAreNoticed(const SealOptions& options);
std::string zeroedPagesAreNoticed(const SealOptions& options);
std::string truncationIsNoticed(const SealOptions& options);
/// Pages of a sealed copy under the same key, but with a FileId of its own, put into the store.
std::string pagesOfACopyAreNoticed(const SealOptions& options);
std::string otherPagesStayReadable(const SealOptions& options);
std::string flipInsideWalIsNoticed(const SealOptions& options);
std::string flipInWalHeaderIsNoticed(const SealOptions& options);
std::string tornWalEndIsDropped(const SealOptions& options);
std::string swappedFramesAreNoticed(const SealOptions& options);
std::string liveFrameDamageIsNoticed(const SealOptions& options);
std::string lostHeaderOfSavedWalIsHarmless(const SealOptions& options);
std::string tornPageOneIsHealed(const SealOptions& options);
std::string emptyFileIsNotAStore(const SealOptions& options);

/// Looks for a planted text in every write that reaches the VFS below, and in the files afterwards.
std::string nothingIsWrittenInClear(const SealOptions& options);
/// Collects the nonces of every sealed page and frame that is written.
std::string noncesNeverRepeat(const SealOptions& options);
/// Database made without the reserved bytes: refused before anything is lost.
std::string foreignGeometryIsRefused(const SealOptions& options);
/// Two connections: one writer at a time, readers keep their snapshot, both see each other's
/// commits.
std::string connectionsShareOneStore(const SealOptions& options);
/// Another process holds the store.
std::string secondProcessIsRefused(const SealOptions& options);

} // namespace test
