// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <functional>

namespace core::documents {

/// Shows every text of a document once, in reading order, headings and labels included. Texts that
/// are no runs come as plain runs without a field. The check for missing fonts and the proof that
/// nothing forbidden is on paper both stand on this.
void visitRuns(const Document& document, const std::function<void(const Run&)>& visit);

} // namespace core::documents
