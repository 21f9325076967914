// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::storage::seal {

/// Test seam: one deliberate fault in the sealing layer. Each must be found by a named check of
/// tests/core/storage_seal/mutants_test.cpp, which shows that the tests look where they should.
/// The programs always run with None.
enum class Mutation {
    None,
    PageNumberNotBound,     ///< the associated data of a page leaves out its number
    FrameNumberNotBound,    ///< the associated data of a WAL frame leaves out its place
    ConstantNonce,          ///< the nonce counter stands still
    AcceptZeroPage,         ///< a page of zeros in the file counts as an empty page
    AcceptFailedPage,       ///< a page that does not authenticate is handed on as zeros
    AcceptFailedFrame,      ///< the same for the page of a WAL frame
    DropHeaderRewrite,      ///< a header-only rewrite of a frame is forgotten
    DropPageRewrite,        ///< a page-only rewrite of a frame is forgotten
    RecoveryFailureIsError, ///< a torn frame at the end of the WAL makes the store unreadable
    NoSyntheticHeader,      ///< the 100-byte peek fails when page 1 is torn
    NoLookAhead,            ///< a damaged frame in the middle of the WAL silently ends it
    IgnoreLostHeader,       ///< a damaged WAL header silently drops the WAL
    SkipSync,               ///< sync requests do not reach the disk
    SkipReservedCheck,      ///< payload in the reserved bytes is cut off instead of refused
    ShmAlwaysGrants,        ///< every WAL lock is granted at once
    ShmNotShared,           ///< each connection has a WAL index of its own
    NoProcessLock,          ///< a second process may open the store
    JournalOnDisk,          ///< rollback journals are written, in clear
    TempOnDisk,             ///< temporary files are written, in clear
    FrameInClear,           ///< WAL frames are not sealed on their way out
    ShortFileIsEmpty,       ///< pages cut off the end of the file read as empty pages
};

} // namespace core::storage::seal
