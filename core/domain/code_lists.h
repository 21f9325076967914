// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr_text.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace core::domain {

/// One answer of a short list. The code is stored and sent; the label is translated when shown.
struct CodeEntry {
    std::string_view code;
    TrText label;
    std::string_view alsoReadAs = {}; ///< words of imported files, lower case, parted by one space
};

/// A short list whose labels are texts of the program. Countries and languages are too many for
/// that and are named by ICU: core/domain/{countries,languages}.h.
struct CodeList {
    std::string_view name;
    std::span<const CodeEntry> entries; ///< in the order a form shows them
};

std::span<const CodeList> codeLists();
/// The list of that name; nothing for "country", "language" and names that do not exist.
const CodeList* findCodeList(std::string_view name);
/// The row of a code; nothing when the list does not have it.
const CodeEntry* findCode(std::string_view list, const QString& code);
/// Whether @p code belongs to @p list, for every list a field can name.
bool isKnownCode(std::string_view list, const QString& code);
/// Reads what a file or a person wrote: the code, its English label or another word for it, in any
/// case. Nothing when no entry is meant.
std::optional<QString> codeFromText(std::string_view list, const QString& text);

} // namespace core::domain
