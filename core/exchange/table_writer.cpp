// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include "core/exchange/csv_text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <xlsxwriter.h>

namespace core::exchange {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> cannotWrite(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::Io, u"table file"_s);
}

/// CSV and JSON: text that is written as it comes.
class TextTable : public TableWriter {
public:
    explicit TextTable(const QString& file) : m_file(file) {}

    Status begin(const QByteArray& head)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return cannotWrite(m_file);
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return write(head);
    }

protected:
    Status write(const QByteArray& bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            return cannotWrite(m_file);
        return {};
    }
    Status end(const QByteArray& tail)
    {
        CORE_TRY(write(tail));
        if (!m_file.commit())
            return cannotWrite(m_file);
        return {};
    }

private:
    QSaveFile m_file;
};

class CsvTable final : public TextTable {
public:
    using TextTable::TextTable;
    Status row(const QStringList& cells) override
    {
        return write(csvLine(cells, CsvFor::Spreadsheets));
    }
    Status finish() override { return end({}); }
};

class JsonTable final : public TextTable {
public:
    JsonTable(const QString& file, QStringList columns)
        : TextTable(file), m_columns(std::move(columns))
    {
    }
    Status row(const QStringList& cells) override
    {
        QJsonObject object;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells.at(i).isEmpty())
                object.insert(m_columns.at(i), cells.at(i));
        }
        const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return write(std::exchange(m_isFirst, false) ? text : ",\n" + text);
    }
    Status finish() override { return end("\n]\n"); }

private:
    QStringList m_columns;
    bool m_isFirst = true;
};

/// A workbook that keeps one row in memory; what it must put aside lies beside the file, not in
/// /tmp.
class XlsxTable final : public TableWriter {
public:
    explicit XlsxTable(const QString& file)
        : m_file(file), m_part(file + u".part"_s),
          m_folder(QFile::encodeName(QFileInfo(file).absolutePath()))
    {
    }
    ~XlsxTable() override
    {
        if (m_book)
            static_cast<void>(workbook_close(m_book));
        QFile::remove(m_part);
    }

    Status begin(const QStringList& columns)
    {
        QFile reserve(m_part); // so that nobody else can read it while it grows
        if (!reserve.open(QIODevice::WriteOnly))
            return cannotWrite(reserve);
        reserve.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        reserve.close();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, "people") : nullptr;
        if (!m_sheet)
            return fail(ErrorCode::Io, u"workbook"_s);
        worksheet_freeze_panes(m_sheet, 1, 0);
        return row(columns);
    }
    Status row(const QStringList& cells) override
    {
        if (m_row >= LXW_ROW_MAX)
            return fail(ErrorCode::BadInput, u"more rows than a sheet holds"_s);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells.at(i).isEmpty())
                continue;
            const auto column = static_cast<lxw_col_t>(i);
            // A text cell is never run as a formula, whatever it starts with.
            if (worksheet_write_string(m_sheet, m_row, column, cells.at(i).toUtf8().constData(),
                                       nullptr) != LXW_NO_ERROR)
                return fail(ErrorCode::Io, u"workbook cell"_s);
        }
        ++m_row;
        return {};
    }
    Status finish() override
    {
        if (workbook_close(std::exchange(m_book, nullptr)) != LXW_NO_ERROR)
            return fail(ErrorCode::Io, u"workbook"_s);
        QFile::remove(m_file);
        if (!QFile::rename(m_part, m_file))
            return fail(ErrorCode::Io, u"workbook"_s);
        return {};
    }

private:
    QString m_file;
    QString m_part;
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_row_t m_row = 0;
};

template <class Table>
Result<std::unique_ptr<TableWriter>> begun(std::unique_ptr<Table> table, const auto& head)
{
    CORE_TRY(table->begin(head));
    return std::unique_ptr<TableWriter>(std::move(table));
}

} // namespace

std::optional<TableFormat> tableFormat(const QString& name)
{
    if (name == u"csv"_s)
        return TableFormat::Csv;
    if (name == u"xlsx"_s)
        return TableFormat::Xlsx;
    if (name == u"json"_s)
        return TableFormat::Json;
    return std::nullopt;
}

Result<std::unique_ptr<TableWriter>> TableWriter::open(TableFormat format, const QString& file,
                                                       const QStringList& columns)
{
    switch (format) {
    case TableFormat::Csv:
        return begun(std::make_unique<CsvTable>(file),
                     QByteArray("\xEF\xBB\xBF") + csvLine(columns, CsvFor::Spreadsheets));
    case TableFormat::Json:
        return begun(std::make_unique<JsonTable>(file, columns), QByteArray("[\n"));
    case TableFormat::Xlsx: return begun(std::make_unique<XlsxTable>(file), columns);
    }
    return fail(ErrorCode::Internal, u"table format"_s);
}

} // namespace core::exchange
