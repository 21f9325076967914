// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"
#include "core/exchange/person_walk.h"
#include "core/exchange/table_writer.h"
#include "core/storage/record_reader.h"

#include <functional>
#include <vector>

namespace core::exchange {

struct ExportSource {
    storage::PersonStore& people;
    storage::RecordReader& records;
    /// Asked about everybody at the moment their row is written. Errors end the export.
    std::function<Result<domain::Release>(const domain::PersonId&, const forms::Values&)> ask;
};

/// What becomes of those who may not be passed on.
enum class Withheld {
    CodeOnly, ///< the organisation's own copy: a row with nothing but the case code
    NoRow,    ///< for somebody else: not in the file at all
};

struct ExportOptions {
    TableFormat format = TableFormat::Csv;
    Withheld withheld = Withheld::CodeOnly;
    bool sensitive = false; ///< also fields of L3: health, minors, consent. Those of L4 never.
};

struct ExportSummary {
    qint64 written = 0;
    /// Who is not in it with their values, and why. Memory: one entry each.
    struct LeftOut {
        QString code;
        domain::Denial why;
    };
    std::vector<LeftOut> leftOut = {};
    std::vector<domain::PersonId> passedOn = {}; ///< with values; empty for the own copy
    qint64 unreadable = 0; ///< people, or parts of the list, that a damaged store no longer gives
};

/// Writes everyone to @p file with the columns of the catalogue, those of the interview after those
/// of the person. Errors: those of TableWriter, walkPeople() and ask.
Result<ExportSummary> exportPeople(const ExportSource& source, const QString& file,
                                   const ExportOptions& options, const JobControl& control);

/// Text of a value as a file holds it: an instant as ISO 8601 in UTC, all else as canonical text.
QString cellText(const forms::FieldSpec& spec, const forms::FieldValue& value);

/// What is on record of the interview with a person; nothing when there was none.
/// Errors: StoreDamaged.
Result<forms::Values> interviewOf(const storage::RecordReader& records,
                                  const domain::PersonId& person);

} // namespace core::exchange
