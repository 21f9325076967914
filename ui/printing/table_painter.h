// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/page_canvas.h"

namespace ui::printing {

/// Some rows of a table on one page.
struct TablePart {
    std::size_t firstRow = 0;
    std::size_t rows = 0;
};

/// Units: mm.
double tableHeadingHeight(const core::documents::Table& table);
double tableRowHeight();
double tablePartHeight(const core::documents::Table& table, const TablePart& part);

/// Headings, then the rows of the part. A value that is too long for its cell is set smaller, then
/// on two lines, then cut with an ellipsis: the row never grows, so a page always holds the same
/// rows.
void paintTablePart(PageCanvas& canvas, const core::documents::Table& table, const TablePart& part,
                    const QRectF& area);

} // namespace ui::printing
