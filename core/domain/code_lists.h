// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr_text.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <string_view>

namespace core::domain {

/// One answer of a short list. The code is stored and sent; the label is translated when shown.
struct CodeEntry {
    std::string_view code;
    TrText label;
    /// Other words for it, in any script, parted by "|": of imported files, and to search by.
    std::string_view alsoReadAs = {};
};

/// A list whose labels are texts of the program: rows of its source, or a file of
/// resources/code_lists. Countries, languages and currencies are named by ICU:
/// core/domain/{countries,languages}.h, core/domain/codes/currencies.h.
struct CodeList {
    std::string_view name;
    std::span<const CodeEntry> entries; ///< in the order a form shows them
};

/// A standard of the field that codes are written in when they leave the program.
enum class CodeStandard {
    Htcds,    ///< Human Trafficking Case Data Standard 2.0, IOM
    Ctdc2017, ///< codebook 6 of the Counter-Trafficking Data Collaborative, 62 columns
    Ctdc2024, ///< its codebook 2 of synthetic data, 27 columns
    Ilo,      ///< the 11 indicators of forced labour, I01 to I11
    Unhcr,    ///< specific needs, and age bands
    IcTip,    ///< IC-TIP; the codes are not published yet
};

/// Of which version the mappings are; stands in every file they were used for. Work in a compound
/// counts as forced labour: CTDC 2017 has it as forced labour in illicit activities, HTCDS 2.0 has
/// no value for it but Other.
constexpr std::string_view kMappingVersion = "1: ForcedCriminality is Other, isForcedLabour";

std::span<const CodeList> codeLists();
/// The list of that name; nothing for those named by ICU and names that do not exist.
const CodeList* findCodeList(std::string_view name);
/// The row of a code; nothing when the list does not have it.
const CodeEntry* findCode(std::string_view list, const QString& code);
/// "country", "language" and "currency".
bool isNamedByIcu(std::string_view list);
/// The other words for an entry.
QStringList otherWords(const CodeEntry& entry);
/// Whether @p code belongs to @p list, for every list a field can name.
bool isKnownCode(std::string_view list, const QString& code);
/// Reads what a file or a person wrote: the code, its English label or another word for it, in any
/// case. Nothing when no entry is meant.
std::optional<QString> codeFromText(std::string_view list, const QString& text);
/// What @p standard writes for a code; several parted by one space. Empty when it has nothing for
/// it. For CTDC it is the names of the columns that are set, or the value of the list's own column.
QString mappedCode(std::string_view list, const QString& code, CodeStandard standard);
/// The cell of a code in another column of a list that is a file, such as the country of a compound
/// or the region of a crossing; empty when there is none.
QString listCell(std::string_view list, const QString& code, std::string_view column);
/// The columns of a version of CTDC, in its order. Source: CTDC codebooks v6 (2017), v2 (2024).
QStringList ctdcColumns(CodeStandard version);

} // namespace core::domain
