// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/exchange/table_writer.h"
#include "core/storage/person_store.h"
#include "core/storage/record_reader.h"

namespace core::exchange {

struct ExportSource {
    storage::PersonStore& people;
    storage::RecordReader& records;
};

struct ExportOptions {
    TableFormat format = TableFormat::Csv;
    bool sensitive = false; ///< also fields of L3: health, minors, consent. Those of L4 never.
};

struct ExportSummary {
    qint64 written = 0;
    qint64 unreadable = 0; ///< people, or parts of the list, that a damaged store no longer gives
};

/// Writes everyone to @p file with the columns of the catalogue. A damaged store is read in every
/// order there is, from its front: what one damaged page hides in one order another still shows.
/// Memory: one id a person. Errors: those of TableWriter, Cancelled.
Result<ExportSummary> exportPeople(const ExportSource& source, const QString& file,
                                   const ExportOptions& options, const JobControl& control);

/// Text of a value as a file holds it: an instant as ISO 8601 in UTC, all else as canonical text.
QString cellText(const forms::FieldSpec& spec, const forms::FieldValue& value);

} // namespace core::exchange
