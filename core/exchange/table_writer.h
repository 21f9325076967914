// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace core::exchange {

enum class TableFormat { Csv, Xlsx, Json };
/// "csv", "xlsx" or "json".
std::optional<TableFormat> tableFormat(const QString& name);

/// Writes one table to a file, row by row in bounded memory. The file appears under its name only
/// when finish() has succeeded, readable for its owner alone. CSV begins with a UTF-8 mark and is
/// made for spreadsheet programs (csv_text.h); JSON is an array of objects, empty cells left out.
class TableWriter {
public:
    /// Errors: Io, DiskFull.
    static Result<std::unique_ptr<TableWriter>> open(TableFormat format, const QString& file,
                                                     const QStringList& columns);
    virtual ~TableWriter() = default;
    /// @p cells has one text a column. Errors: Io, DiskFull, BadInput (more rows than a sheet
    /// holds).
    virtual Status row(const QStringList& cells) = 0;
    virtual Status finish() = 0;

protected:
    TableWriter() = default;
    Q_DISABLE_COPY_MOVE(TableWriter)
};

} // namespace core::exchange
