// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringDecoder>
#include <QStringList>

#include <optional>

namespace core::exchange {

/// Why a row of a table cannot be read. The row is left out, the rest goes on.
enum class RowFault {
    FieldCount, ///< more or fewer fields than the header
    Quote,      ///< text after a closing quote
};

struct CsvRow {
    qint64 line = 0; ///< of the file, where the row begins; the header is on line 1
    QStringList fields;
    std::optional<RowFault> fault;
};

/// Reads a CSV file (RFC 4180) row by row in bounded memory: UTF-8 with or without a mark, UTF-16
/// with one; comma, semicolon or tab as the header shows; LF or CRLF; line ends inside quotes. NUL
/// bytes stay in the fields: whoever stores a text cleans it.
class CsvReader {
public:
    /// Units: bytes. A longer row is taken for a quote that was never closed.
    static constexpr qint64 kMaxRow = 1 << 20;

    explicit CsvReader(QIODevice& device);

    /// Reads the first row. Call it once, before next(). Errors: InputDamaged; args: [empty |
    /// encoding | spreadsheet | quote, line], Io.
    Result<QStringList> header();
    /// The next row that is not blank, or nothing at the end. Errors: as header().
    Result<std::optional<CsvRow>> next();
    /// Units: bytes of the file, for progress.
    [[nodiscard]] qint64 position() const { return m_consumed; }

private:
    /// What the scanner is in the middle of.
    enum class In { FieldStart, Plain, Quoted, AfterQuote };

    Status fill();
    Status recognise(const QByteArray& start);
    Result<std::optional<CsvRow>> readRow();
    bool take(char c, CsvRow& row);
    Status endField(CsvRow& row);

    QIODevice& m_device;
    std::optional<QStringDecoder> m_wide; ///< set for UTF-16
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_consumed = 0;
    qint64 m_line = 1;
    qint64 m_rowBytes = 0;
    qsizetype m_columns = 0;
    char m_delimiter = ',';
    bool m_started = false;
    bool m_lastWasCr = false;
    In m_in = In::FieldStart;
    QByteArray m_field;
};

} // namespace core::exchange
