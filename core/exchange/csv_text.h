// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace core::exchange {

/// What opens the file that is written. A spreadsheet program runs a cell that starts like a
/// formula; a program that reads the file back wants the cell as it is.
enum class CsvFor { Programs, Spreadsheets };

/// One row of RFC 4180 in UTF-8 with CRLF. For spreadsheets a cell that starts with = + - @, a tab
/// or a line end gets an apostrophe in front, which they show as text. Source: OWASP, CSV
/// injection.
QByteArray csvLine(const QStringList& cells, CsvFor reader = CsvFor::Programs);

} // namespace core::exchange
