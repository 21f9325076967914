// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/table_painter.h"

#include <QPainter>

#include <algorithm>

namespace ui::printing {

using namespace Qt::StringLiterals;
using core::documents::Align;
using core::documents::Cell;
using core::documents::Column;
using core::documents::Row;
using core::documents::Run;
using core::documents::RunStyle;
using core::documents::Table;

namespace {

constexpr double kTableRowHeight = 7.66;
constexpr double kTableHeadingHeight = 8.3;
constexpr double kTableCaptionHeight = 8.2;
constexpr double kTableGapBelow = 4.5; // below a table with a caption
constexpr double kTablePad = 1.45;
constexpr double kTableText = 9.2; // points
constexpr double kTableHeading = 8.0;
constexpr double kTableHeadingSecond = 7.2;
constexpr double kTableTwoLines = 0.78;  // of the size, where a value needs two lines
constexpr double kTableInkMargin = 0.35; // mm kept free of ink at both edges of a row
constexpr double kTickBox = 4.1;
constexpr double kGroupBar = 0.75;
constexpr double kGroupBarGap = 0.7; // at both ends, so that two groups are two bars

const QColor kHeadingGround(0xec, 0xec, 0xec);

/// Left edges of the columns and, last, the right edge of the table.
std::vector<double> columnEdges(const Table& table, const QRectF& area)
{
    double fixed = 0;
    int open = 0;
    for (const Column& column : table.columns) {
        fixed += column.widthMm;
        open += column.widthMm <= 0 ? 1 : 0;
    }
    const double rest = open > 0 ? (area.width() - fixed) / open : 0;
    std::vector<double> edges{area.x()};
    for (const Column& column : table.columns)
        edges.push_back(edges.back() + (column.widthMm > 0 ? column.widthMm : rest));
    return edges;
}

/// Where the first baseline of a block stands so that its line sits in the middle of the row, moved
/// only as far as tall or deep ink asks for.
double baselineIn(const TextBlock& block, const QRectF& cell, double points)
{
    const double capHeight = points * 25.4 / 72 * 0.714;
    double base = cell.center().y() + capHeight / 2;
    if (block.lineCount() > 1)
        base = cell.center().y() - (block.inkTop() + block.inkBottom()) / 2;
    base = std::max(base, cell.top() + kTableInkMargin - block.inkTop());
    return std::min(base, cell.bottom() - kTableInkMargin - block.inkBottom());
}

/// Paints a block in the row, smaller where its ink is taller than the row.
void paintInRow(PageCanvas& canvas, const StyledTexts& texts, const QRectF& cell, TextRoom room)
{
    const double inside = cell.height() - 2 * kTableInkMargin;
    double factor = 1;
    TextBlock block(texts, canvas.fonts(), room);
    while (block.inkHeight() > inside && factor > 0.5) {
        factor *= 0.92;
        block = TextBlock(scaledTexts(texts, factor), canvas.fonts(), room);
    }
    block.paint(canvas.painter(),
                {cell.x(), baselineIn(block, cell, texts.front().style.points * factor)});
}

/// A name above the same name in its own script, each on a line of its own.
void paintTwoNames(PageCanvas& canvas, const StyledTexts& name, const StyledTexts& native,
                   const QRectF& cell)
{
    const double inside = cell.height() - 2 * kTableInkMargin;
    for (double factor = kTableTwoLines; factor > 0.4; factor *= 0.92) {
        const TextBlock above(scaledTexts(name, factor), canvas.fonts(), {cell.width()});
        const TextBlock below(scaledTexts(native, factor), canvas.fonts(), {cell.width()});
        const double ink = above.inkHeight() + 0.25 + below.inkHeight();
        if (ink > inside && factor * 0.92 > 0.4)
            continue;
        const double top = cell.center().y() - ink / 2;
        above.paint(canvas.painter(), {cell.x(), top - above.inkTop()});
        below.paint(canvas.painter(), {cell.x(), top + ink - below.inkBottom()});
        return;
    }
}

void paintCellText(PageCanvas& canvas, const Cell& cell, Align align, const QRectF& rect)
{
    const StyledTexts texts = canvas.styled(cell.runs, kTableText);
    if (texts.empty())
        return;
    const TextBlock oneLine(texts, canvas.fonts(), {});
    if (oneLine.width() <= rect.width()) {
        paintInRow(canvas, texts, rect, {rect.width(), 1, align});
        return;
    }
    const bool hasNative = cell.runs.size() == 2 && cell.runs.back().style == RunStyle::Native;
    if (hasNative) {
        paintTwoNames(canvas, canvas.styled({cell.runs.front()}, kTableText),
                      canvas.styled({cell.runs.back()}, kTableText), rect);
        return;
    }
    const double squeeze = rect.width() / oneLine.width();
    if (squeeze >= kTableTwoLines)
        paintInRow(canvas, scaledTexts(texts, squeeze * 0.995), rect, {rect.width(), 1, align});
    else
        paintInRow(canvas, scaledTexts(texts, kTableTwoLines), rect, {rect.width(), 2, align});
}

void paintTableHeadings(PageCanvas& canvas, const Table& table, const std::vector<double>& edges,
                        double top)
{
    const QRectF band(edges.front(), top, edges.back() - edges.front(), kTableHeadingHeight);
    canvas.fill(band, kHeadingGround);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const core::TrText& heading = table.columns[i].heading;
        // Over numbers the heading ends where they end; over boxes to tick it begins at the left.
        const bool isOverNumbers = table.columns[i].align == Align::Right;
        const Align align = isOverNumbers ? Align::Right : Align::Left;
        const double left = edges[i] + (isOverNumbers ? 0.4 : 1.0) * kTablePad;
        const double width = edges[i + 1] - edges[i] - 1.4 * kTablePad;
        const QString second = canvas.languages().second(heading);
        const double base = second.isEmpty() ? top + 5.2 : top + 3.3;
        canvas.text({{canvas.languages().first(heading), {kTableHeading, true}}}, {left, base},
                    width, align);
        if (!second.isEmpty())
            canvas.text({{second, {kTableHeadingSecond}}}, {left, top + 6.9}, width, align);
    }
}

/// The part of the bar of a group that stands in row @p index.
QRectF groupBarIn(const Table& table, std::size_t index, const QRectF& cell)
{
    const QString& group = table.rows[index].group;
    const bool begins = index == 0 || table.rows[index - 1].group != group;
    const bool ends = index + 1 == table.rows.size() || table.rows[index + 1].group != group;
    return QRectF(cell.x() - kGroupBar / 2, cell.y(), kGroupBar, cell.height())
        .adjusted(0, begins ? kGroupBarGap : 0, 0, ends ? -kGroupBarGap : 0);
}

void paintTableRow(PageCanvas& canvas, const Table& table, std::size_t index,
                   const std::vector<double>& edges, double top)
{
    const Row& row = table.rows[index];
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QRectF cell(edges[i], top, edges[i + 1] - edges[i], kTableRowHeight);
        if (row.cells[i].isTickBox) {
            canvas.frame(QRectF(cell.center().x() - kTickBox / 2, cell.center().y() - kTickBox / 2,
                                kTickBox, kTickBox),
                         PageCanvas::kRule);
            continue;
        }
        if (table.columns[i].carriesGroupBar && !row.group.isEmpty())
            canvas.fill(groupBarIn(table, index, cell), Qt::black);
        paintCellText(canvas, row.cells[i], table.columns[i].align,
                      cell.adjusted(kTablePad, 0, -kTablePad, 0));
    }
}

} // namespace

double tableRowHeight()
{
    return kTableRowHeight;
}

double tableHeadingHeight(const Table& table)
{
    return kTableHeadingHeight + (table.caption.isEmpty() ? 0 : kTableCaptionHeight);
}

double tablePartHeight(const Table& table, const TablePart& part)
{
    const double below = table.caption.isEmpty() ? 0 : kTableGapBelow;
    return tableHeadingHeight(table) + static_cast<double>(part.rows) * kTableRowHeight + below;
}

void paintTablePart(PageCanvas& canvas, const Table& table, const TablePart& part,
                    const QRectF& area)
{
    double top = area.y();
    if (!table.caption.isEmpty()) {
        canvas.text(canvas.styled(table.caption, {kTableText + 1.5, true}), {area.x(), top + 5.4},
                    area.width());
        top += kTableCaptionHeight;
    }
    const std::vector<double> edges = columnEdges(table, area);
    paintTableHeadings(canvas, table, edges, top);
    double y = top + kTableHeadingHeight;
    for (std::size_t i = 0; i < part.rows; ++i) {
        canvas.line({edges.front(), y}, {edges.back(), y},
                    i == 0 ? PageCanvas::kRule : PageCanvas::kHairLine);
        paintTableRow(canvas, table, part.firstRow + i, edges, y);
        y += kTableRowHeight;
    }
    for (const double x : edges)
        canvas.line({x, top}, {x, y});
    canvas.frame(QRectF(edges.front(), top, edges.back() - edges.front(), y - top));
}

} // namespace ui::printing
