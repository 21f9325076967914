// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/block_painter.h"

#include <algorithm>

namespace ui::printing {

using namespace Qt::StringLiterals;
using core::documents::Align;
using core::documents::FieldStrip;
using core::documents::Paragraph;
using core::documents::Runs;
using core::documents::SummaryLine;

namespace {

constexpr double kBlockText = 9.2; // points

constexpr double kStripHeight = 10.4;
constexpr double kStripGapBelow = 2.4;
constexpr double kStripPad = 2.3;
constexpr double kStripLabelBase = 3.5;
constexpr double kStripValueBase = 7.5;
constexpr double kStripLabelText = 6.8;
constexpr double kStripValueText = 9.3;

constexpr double kSummaryHeight = 6.6;
constexpr double kSummaryBase = 3.7;
constexpr double kSummaryGap = 6;

constexpr double kParagraphHeight = 8.4;
constexpr double kParagraphBase = 5.0;

} // namespace

double blockHeight(const Paragraph&)
{
    return kParagraphHeight;
}

double blockHeight(const FieldStrip&)
{
    return kStripHeight + kStripGapBelow;
}

double blockHeight(const SummaryLine&)
{
    return kSummaryHeight;
}

void paintBlock(PageCanvas& canvas, const Paragraph& block, const QRectF& area)
{
    canvas.text(canvas.styled(block.runs, kBlockText), {area.x(), area.y() + kParagraphBase},
                area.width());
}

void paintBlock(PageCanvas& canvas, const FieldStrip& block, const QRectF& area)
{
    const double width =
        area.width() / static_cast<double>(std::max<std::size_t>(1, block.fields.size()));
    QRectF box(area.x(), area.y(), width, kStripHeight);
    for (const FieldStrip::Field& field : block.fields) {
        canvas.frame(box);
        QString label = canvas.languages().first(field.label);
        const QString second = canvas.languages().second(field.label);
        if (!second.isEmpty())
            label += " / "_L1 + second;
        const double room = width - 2 * kStripPad;
        canvas.text({{label, {kStripLabelText}}}, {box.x() + kStripPad, box.y() + kStripLabelBase},
                    room);
        canvas.text(canvas.styled(field.value, kStripValueText),
                    {box.x() + kStripPad, box.y() + kStripValueBase}, room);
        box.translate(width, 0);
    }
}

void paintBlock(PageCanvas& canvas, const SummaryLine& block, const QRectF& area)
{
    const double base = area.y() + kSummaryBase;
    double left = area.x();
    for (const Runs& runs : block.left)
        left += canvas.text(canvas.styled(runs, kBlockText), {left, base}, area.right() - left) +
                kSummaryGap;
    double right = area.right();
    for (auto runs = block.right.rbegin(); runs != block.right.rend(); ++runs) {
        const double room = right - left;
        if (room <= kSummaryGap)
            break;
        right -= canvas.text(canvas.styled(*runs, kBlockText), {left, base}, room, Align::Right) +
                 kSummaryGap;
    }
}

} // namespace ui::printing
