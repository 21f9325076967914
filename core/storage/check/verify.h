// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/forms/record.h"
#include "core/storage/sealed_store.h"

#include <vector>

namespace core::storage {

/// One thing that is not as it must be. where names a table, a stream and number, or the id of a
/// record, never a value.
struct Finding {
    enum class Kind {
        DamagedPage,      ///< a page does not authenticate, or the file's structure is broken
        BrokenReference,  ///< a row points at one that is not there
        MissingChange,    ///< the numbers of a stream have a gap
        BrokenChain,      ///< a change is not followed by the one that was written after it
        UnreadableChange, ///< a sealed change does not open, or is not what its row says
        RegisterDiffers,  ///< a record holds more or fewer changes than its log
        RowDiffers,       ///< replaying the log gives another row
        RowMissing,       ///< replaying the log gives a row that is not there
        RowExtra,         ///< a row that replaying the log does not give
        WitnessAhead,     ///< the store is an older copy than its witness
        WitnessMissing,
        MissingChunk, ///< an attachment written here names a piece that is not here
        ExtraChunk,   ///< a piece of an attachment that no record names
        DamagedChunk, ///< a piece does not open, or an attachment does not say where its pieces lie
    };
    Kind kind;
    QString where;
};

struct VerifyReport {
    qint64 changes = 0; ///< of the log that were read
    qint64 records = 0; ///< rows that were compared
    qint64 chunks = 0;  ///< pieces of attachments that were opened
    qint64 awaited = 0; ///< pieces of other laptops' attachments that have not come yet
    std::vector<Finding> findings;
    [[nodiscard]] bool isClean() const { return findings.empty(); }
};

/// The stable English name of a kind, for the command line.
QString findingName(Finding::Kind kind);

/// Reads everything: every page, every reference, every link of the chain, what each record holds
/// against its log, every piece of an attachment, the witness against the heads. A finding is not
/// an error; errors are Cancelled and Io. Cost: reads the whole store; run it in a job.
Result<VerifyReport> verifyStore(SealedStore& store, Database& db, const JobControl& control);

/// Replays the log into fresh tables in memory and compares all of them row by row.
/// Cost: the memory of the tables; run it in a job.
Result<VerifyReport> compareRebuilt(Database& db, const JobControl& control);

/// What could still be read from a damaged store.
struct Salvage {
    std::vector<forms::StoredRecord> records;
    qint64 fromLog = 0; ///< of them read from the log, because their row was gone
    qint64 lost = 0;    ///< known to have existed and not readable at all
};

/// Reads people one by one past damaged pages: from the register, else from the log.
/// Errors: StoreDamaged when not even the list of streams can be read, Cancelled.
Result<Salvage> salvagePeople(Database& db, const JobControl& control);

} // namespace core::storage
