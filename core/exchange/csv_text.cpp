// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"

namespace core::exchange {
namespace {

using namespace Qt::StringLiterals;

bool startsLikeFormula(const QString& cell)
{
    return !cell.isEmpty() && u"=+-@\t\r\n"_s.contains(cell.front());
}

bool needsQuotes(const QString& cell)
{
    return cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
           cell.contains(u'\r') || cell.contains(u';') || cell.startsWith(u' ') ||
           cell.endsWith(u' ');
}

} // namespace

QByteArray csvLine(const QStringList& cells, CsvFor reader)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = cells.at(i);
        if (reader == CsvFor::Spreadsheets && startsLikeFormula(cell))
            cell.prepend(u'\'');
        if (needsQuotes(cell))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        line += (i > 0 ? u","_s : QString()) + cell;
    }
    return (line + u"\r\n"_s).toUtf8();
}

} // namespace core::exchange
