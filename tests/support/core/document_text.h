// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace test {

/// A text of a paper in English, without a painter: dates as ISO, page numbers as # and ##.
QString plainEnglish(const core::documents::PaperText& text);
QString plainEnglish(const core::documents::Runs& runs);
/// The whole document as lines a person can review, one row a line, fields in braces.
QString dumpDocument(const core::documents::Document& document);

} // namespace test
