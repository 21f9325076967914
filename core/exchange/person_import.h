// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/job_control.h"
#include "core/domain/case_code.h"
#include "core/exchange/person_columns.h"
#include "core/storage/person_store.h"
#include "core/storage/record_reader.h"
#include "core/storage/record_writer.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace core::exchange {

struct ImportOptions {
    bool dryRun = false; ///< reads and checks everything, writes nothing
    QString rejectsFile; ///< CSV of the rows left out, with line and reason; none when empty
    QString batch;       ///< what external ids are unique in; the file's name when empty
};

struct RejectedRow {
    qint64 line = 0;
    Reject reason;
    QString column;
};

struct ImportSummary {
    static constexpr std::size_t kKeptRejects = 1000; ///< the file of rejects has them all

    qint64 read = 0;
    qint64 added = 0;
    qint64 alreadyThere = 0;
    qint64 rejected = 0;
    std::vector<RejectedRow> rejects; ///< the first kKeptRejects
    QStringList unknownColumns;
    bool stopped = false; ///< somebody stopped it: what was read is kept, run it again to go on
};

/// Where imported people go. Thread: that of the connection behind it.
struct ImportTarget {
    storage::PersonStore& people;
    storage::RecordReader& records;
    storage::RecordWriter& writer;
    const Clock& clock;
    /// Up to so many case codes; fewer when the laptop keeps the rest for people at the desk.
    std::function<Result<std::vector<domain::CaseCode>>(int)> takeCodes;
};

/// Adds the people of a CSV file, 500 a transaction. The whole file is read through first, so that
/// one that is damaged changes nothing. A person's id is made from the batch and the external id,
/// or from the content where there is none: the same row is the same person, here and on another
/// laptop, so a second run adds nothing and a stopped one can be run again. Memory: bounded,
/// whatever the file holds. Progress: bytes, twice the file, at most once a second. Errors:
/// BadInput (a file this program does not read), InputDamaged (args: [header | encoding |
/// spreadsheet | quote | empty, line]), Io, DiskFull, those of RecordWriter.
Result<ImportSummary> importPeople(ImportTarget& target, const QString& file,
                                   const ImportOptions& options, const JobControl& control);

} // namespace core::exchange
