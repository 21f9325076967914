// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/code_lists.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace core::domain {

/// A code list that is a file of the resource: tab-separated, the names of the columns first, of
/// which the first two are code and label. Invariant: every row has all columns.
class CodeFile {
public:
    /// Reads @p bytes and keeps them: what the entries say points into them.
    CodeFile(std::string name, QByteArray bytes);

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] std::span<const CodeEntry> entries() const { return m_entries; }
    /// The cell of a code; empty when it, or the whole column, is not there.
    [[nodiscard]] std::string_view cell(const QString& code, std::string_view column) const;
    [[nodiscard]] bool hasColumn(std::string_view column) const;

private:
    using Row = std::vector<std::string_view>;

    std::string m_name;
    QByteArray m_bytes;
    Row m_columns;
    std::vector<Row> m_rows;
    std::vector<CodeEntry> m_entries;
};

/// All of them, by name. Cost: the first call reads the files, a millisecond or two; they are kept
/// and never changed.
const std::vector<CodeFile>& codeFiles();
const CodeFile* findCodeFile(std::string_view name);

} // namespace core::domain
