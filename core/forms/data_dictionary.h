// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::forms {

/// The text of docs/data_dictionary.md: every record, field and code list, made from the catalogue,
/// so that what is written down is what the program does. English.
QString dataDictionaryMarkdown();

} // namespace core::forms
