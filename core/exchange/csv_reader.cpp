// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/base/check.h"

namespace core::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kCsvBlock = 64 * 1024;

tl::unexpected<Error> damagedCsv(const QString& what, qint64 line)
{
    return fail(ErrorCode::InputDamaged, u"csv: %1 on line %2"_s.arg(what).arg(line),
                {what, QString::number(line)});
}

/// The separator that stands most often outside quotes in the first line.
char delimiterOf(const QByteArray& start)
{
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool quoted = false;
    for (const char c : start) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        commas += c == ',' ? 1 : 0;
        semicolons += c == ';' ? 1 : 0;
        tabs += c == '\t' ? 1 : 0;
    }
    if (tabs > commas && tabs > semicolons)
        return '\t';
    return semicolons > commas ? ';' : ',';
}

bool isBlank(const CsvRow& row)
{
    return row.fields.size() == 1 && row.fields.first().trimmed().isEmpty();
}

} // namespace

CsvReader::CsvReader(QIODevice& device) : m_device(device) {}

Status CsvReader::recognise(const QByteArray& start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    else if (start.startsWith("\xFF\xFE"))
        m_wide.emplace(QStringDecoder::Utf16LE, QStringDecoder::Flag::Default);
    else if (start.startsWith("\xFE\xFF"))
        m_wide.emplace(QStringDecoder::Utf16BE, QStringDecoder::Flag::Default);
    else if (start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0"))
        return damagedCsv(u"spreadsheet"_s, 1);
    else if (const QByteArray head = start.left(512);
             head.size() >= 4 && head.count('\0') * 3 > head.size())
        return damagedCsv(u"encoding"_s, 1); // UTF-16 or UTF-32 that does not say so
    return {};
}

Status CsvReader::fill()
{
    m_block.resize(kCsvBlock);
    m_at = 0;
    const qint64 got = m_device.read(m_block.data(), kCsvBlock);
    if (got < 0)
        return fail(ErrorCode::Io, u"csv: read"_s);
    m_block.resize(got);
    m_consumed += got;
    if (!m_started) {
        m_started = true;
        CORE_TRY(recognise(m_block));
        if (m_wide)
            m_block.remove(0, 2);
        QByteArray start = m_block;
        m_delimiter = delimiterOf(m_wide ? start.replace('\0', "") : start);
    }
    if (m_wide) {
        const QString text = m_wide->decode(m_block);
        if (m_wide->hasError())
            return damagedCsv(u"encoding"_s, m_line);
        m_block = text.toUtf8();
        if (m_block.isEmpty() && got > 0)
            return fill(); // half a character at the end of a block
    }
    return {};
}

Status CsvReader::endField(CsvRow& row)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(m_field);
    if (utf8.hasError())
        return damagedCsv(u"encoding"_s, row.line);
    row.fields.append(text);
    m_field.clear();
    m_in = In::FieldStart;
    return {};
}

/// Takes one character of a field; true when it ended the field instead.
bool CsvReader::take(char c, CsvRow& row)
{
    const bool ends = c == m_delimiter || c == '\n' || c == '\r';
    switch (m_in) {
    case In::FieldStart:
        if (c == '"') {
            m_in = In::Quoted;
            return false;
        }
        [[fallthrough]];
    case In::Plain:
        if (ends)
            return true;
        m_in = In::Plain;
        m_field.append(c);
        return false;
    case In::Quoted:
        if (c == '"')
            m_in = In::AfterQuote;
        else
            m_field.append(c);
        return false;
    case In::AfterQuote:
        if (ends)
            return true;
        if (c != '"')
            row.fault = RowFault::Quote;
        else
            m_in = In::Quoted;
        m_field.append(c);
        return false;
    }
    return false;
}

Result<std::optional<CsvRow>> CsvReader::readRow()
{
    CsvRow row;
    row.line = m_line;
    m_in = In::FieldStart;
    m_rowBytes = 0;
    for (;;) {
        if (m_at == m_block.size()) {
            CORE_TRY(fill());
            if (m_block.isEmpty()) {
                if (m_in == In::Quoted)
                    return damagedCsv(u"quote"_s, row.line);
                if (row.fields.isEmpty() && m_field.isEmpty() && m_in == In::FieldStart)
                    return std::optional<CsvRow>();
                CORE_TRY(endField(row));
                return std::optional<CsvRow>(std::move(row));
            }
        }
        const char c = m_block.at(m_at++);
        const bool secondOfCrLf = c == '\n' && m_lastWasCr;
        m_lastWasCr = c == '\r';
        if (secondOfCrLf && m_in != In::Quoted) {
            row.line = m_line;
            continue;
        }
        if (c == '\r' || (c == '\n' && !secondOfCrLf))
            ++m_line;
        if (++m_rowBytes > kMaxRow)
            return damagedCsv(u"quote"_s, row.line);
        if (!take(c, row))
            continue;
        CORE_TRY(endField(row));
        if (c != m_delimiter)
            return std::optional<CsvRow>(std::move(row));
    }
}

Result<QStringList> CsvReader::header()
{
    CORE_ASSERT(!m_started);
    for (;;) {
        CORE_TRY_ASSIGN(const std::optional<CsvRow> row, readRow());
        if (!row)
            return damagedCsv(u"empty"_s, 1);
        if (isBlank(*row))
            continue;
        m_columns = row->fields.size();
        return row->fields;
    }
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    for (;;) {
        CORE_TRY_ASSIGN(std::optional<CsvRow> row, readRow());
        if (!row)
            return row;
        if (isBlank(*row))
            continue;
        if (!row->fault && row->fields.size() != m_columns)
            row->fault = RowFault::FieldCount;
        return row;
    }
}

} // namespace core::exchange
