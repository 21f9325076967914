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

constexpr double kStripTwoLinesText = 7.2; // where a value is too long for one line
constexpr double kStripFirstOfTwo = 6.2;
constexpr double kStripSecondOfTwo = 9.25;

constexpr double kSummaryHeight = 6.6;
constexpr double kSummaryBase = 3.7;
constexpr double kSummaryGap = 6;
constexpr double kSummaryPitch = 4.6; // from the facts to the people below them
constexpr int kSummaryMostLines = 4;  // of a long list of people

constexpr double kParagraphHeight = 8.4;
constexpr double kParagraphBase = 5.0;

/// A text and the start of its first baseline, from the left end of the first line.
struct SummaryPart {
    TextBlock block;
    QPointF at;
};

struct SummaryLayout {
    std::vector<SummaryPart> parts;
    double height = kSummaryHeight;
};

TextBlock summaryText(const Runs& runs, const PaperSetting& setting, TextRoom room)
{
    return {setting.styled(runs, kBlockText), setting.fonts, room};
}

/// The texts side by side.
std::vector<SummaryPart> inRow(const std::vector<Runs>& texts, const PaperSetting& setting)
{
    std::vector<SummaryPart> parts;
    double x = 0;
    for (const Runs& runs : texts) {
        parts.push_back({summaryText(runs, setting, {}), {x, 0}});
        x += parts.back().block.width() + kSummaryGap;
    }
    return parts;
}

double endOf(const std::vector<SummaryPart>& row)
{
    return row.empty() ? 0 : row.back().at.x() + row.back().block.width();
}

/// Puts texts below what the layout holds: side by side or, when they are too wide, each from a
/// line of its own.
void addBelow(SummaryLayout& layout, const std::vector<Runs>& texts, const PaperSetting& setting,
              double width)
{
    std::vector<SummaryPart> row = inRow(texts, setting);
    const bool fits = endOf(row) <= width;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!fits)
            row[i] = {summaryText(texts[i], setting, {width, kSummaryMostLines}), {}};
        if (i == 0 || !fits)
            layout.height += layout.parts.empty() ? 0 : kSummaryPitch;
        row[i].at.setY(layout.height - kSummaryHeight);
        layout.height += row[i].block.lastBaseline();
        layout.parts.push_back(std::move(row[i]));
    }
}

/// The people end at the right of the facts, or stand below where both are too long for one line.
SummaryLayout layOutSummary(const SummaryLine& line, const PaperSetting& setting, double width)
{
    SummaryLayout layout{inRow(line.left, setting)};
    std::vector<SummaryPart> people = inRow(line.right, setting);
    const double taken = endOf(people);
    if (endOf(layout.parts) + kSummaryGap + taken > width) {
        layout.parts.clear();
        addBelow(layout, line.left, setting, width);
        addBelow(layout, line.right, setting, width);
        return layout;
    }
    for (SummaryPart& part : people)
        layout.parts.push_back({std::move(part.block), part.at + QPointF(width - taken, 0)});
    return layout;
}

/// A value that is too long for its box, on two lines: what comes first and then the rest, so that
/// a long name hides nothing that follows it.
void paintLongValue(PageCanvas& canvas, const Runs& value, const QRectF& box)
{
    const double room = box.width() - 2 * kStripPad;
    const double left = box.x() + kStripPad;
    if (value.size() < 2) {
        const TextBlock block(canvas.styled(value, kStripTwoLinesText), canvas.fonts(), {room, 2});
        block.paint(canvas.painter(), {left, box.y() + kStripFirstOfTwo});
        return;
    }
    canvas.text(canvas.styled(Runs{value.front()}, kStripTwoLinesText),
                {left, box.y() + kStripFirstOfTwo}, room);
    canvas.text(canvas.styled(Runs(value.begin() + 1, value.end()), kStripTwoLinesText),
                {left, box.y() + kStripSecondOfTwo}, room);
}

} // namespace

double blockHeight(const Paragraph&)
{
    return kParagraphHeight;
}

double blockHeight(const FieldStrip&)
{
    return kStripHeight + kStripGapBelow;
}

double blockHeight(const SummaryLine& block, const PaperSetting& setting, double width)
{
    return layOutSummary(block, setting, width).height;
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
        const StyledTexts value = canvas.styled(field.value, kStripValueText);
        if (TextBlock(value, canvas.fonts(), {}).width() <= room)
            canvas.text(value, {box.x() + kStripPad, box.y() + kStripValueBase}, room);
        else
            paintLongValue(canvas, field.value, box);
        box.translate(width, 0);
    }
}

void paintBlock(PageCanvas& canvas, const SummaryLine& block, const QRectF& area)
{
    const QPointF start(area.x(), area.y() + kSummaryBase);
    for (const SummaryPart& part : layOutSummary(block, canvas.setting(), area.width()).parts)
        part.block.paint(canvas.painter(), start + part.at);
}

} // namespace ui::printing
