// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes/code_files.h"

#include "core/base/check.h"
#include "core/domain/codes/code_labels.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <unordered_map>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kListStart = "code\tlabel\t";

std::vector<std::string_view> partsOf(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// The label as translators have it: one that is only in the file could never be translated.
TrText labelOf(std::string_view text)
{
    static const auto made = [] {
        std::unordered_map<std::string_view, TrText> byText;
        for (const TrText& label : codeLabels())
            byText.emplace(label.source, label);
        return byText;
    }();
    const auto found = made.find(text);
    CORE_ASSERT(found != made.end());
    return found->second;
}

} // namespace

CodeFile::CodeFile(std::string name, QByteArray bytes)
    : m_name(std::move(name)), m_bytes(std::move(bytes))
{
    const std::string_view text(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
    for (const std::string_view line : partsOf(text, '\n')) {
        if (line.empty())
            continue;
        Row row = partsOf(line, '\t');
        if (m_columns.empty()) {
            m_columns = std::move(row);
            continue;
        }
        CORE_ASSERT(row.size() == m_columns.size());
        m_rows.push_back(std::move(row));
    }
    const auto also = std::find(m_columns.begin(), m_columns.end(), "also");
    const auto alsoAt = static_cast<std::size_t>(also - m_columns.begin());
    for (const Row& row : m_rows) {
        const std::string_view others = alsoAt < row.size() ? row[alsoAt] : std::string_view();
        m_entries.push_back({row[0], labelOf(row[1]), others});
    }
}

std::string_view CodeFile::cell(const QString& code, std::string_view column) const
{
    const auto at = std::find(m_columns.begin(), m_columns.end(), column);
    if (at == m_columns.end())
        return {};
    for (const Row& row : m_rows) {
        if (code == QLatin1String(row[0].data(), static_cast<qsizetype>(row[0].size())))
            return row[static_cast<std::size_t>(at - m_columns.begin())];
    }
    return {};
}

bool CodeFile::hasColumn(std::string_view column) const
{
    return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
}

const std::vector<CodeFile>& codeFiles()
{
    static const std::vector<CodeFile> made = [] {
        std::vector<CodeFile> files;
        const QDir folder(u":/code_lists"_s);
        for (const QString& name : folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            CORE_ASSERT(file.open(QIODevice::ReadOnly));
            QByteArray bytes = file.readAll();
            const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            // Countries, languages and currencies are named by ICU and have no labels.
            if (text.starts_with(kListStart))
                files.emplace_back(name.chopped(4).toStdString(), std::move(bytes));
        }
        return files;
    }();
    return made;
}

const CodeFile* findCodeFile(std::string_view name)
{
    for (const CodeFile& file : codeFiles()) {
        if (file.name() == name)
            return &file;
    }
    return nullptr;
}

} // namespace core::domain
