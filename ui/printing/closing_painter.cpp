// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of the last page: boxes side by side and the signatures.
#include "ui/printing/block_painter.h"

#include <algorithm>

namespace ui::printing {

using namespace Qt::StringLiterals;
using core::documents::Align;
using core::documents::Box;
using core::documents::BoxRow;
using core::documents::CountBox;
using core::documents::HandBox;
using core::documents::ListBox;
using core::documents::Signature;
using core::documents::SignatureGrid;

namespace {

constexpr double kBoxGap = 2.6;
constexpr double kBoxGapBelow = 2.5;
constexpr double kBoxPad = 2.5;
constexpr double kBoxTitleBase = 4.5;
constexpr double kBoxTitlePitch = 3.7; // where the two languages do not fit on one line
constexpr double kBoxTitleText = 9.2;
constexpr double kBoxText = 8.6;
constexpr double kBoxFirstLine = 9.1;
constexpr double kBoxLinePitch = 4.5;
constexpr double kBoxHandFirst = 11.2;
constexpr double kBoxHandPitch = 5.0;
constexpr double kBoxSmallest = 30.4;
constexpr double kCountPitch = 6.1;
constexpr double kCountFrameWidth = 17;
constexpr double kCountFrameHeight = 5.3;
constexpr double kCountFirst = 6.1;

constexpr int kSignaturesInRow = 3;
constexpr double kSignatureHeight = 32.8;
constexpr double kSignatureGap = kBoxGap;
constexpr double kSignatureLabelWidth = 18.6;
constexpr double kSignatureRoleText = 9.6;
constexpr double kSignatureText = 7.8;
constexpr double kSignatureNameText = 9;

double boxHeight(const ListBox& box)
{
    return kBoxFirstLine + kBoxLinePitch * static_cast<double>(box.lines.size());
}

double boxHeight(const HandBox& box)
{
    return kBoxHandFirst + kBoxHandPitch * box.lines;
}

double boxHeight(const CountBox& box)
{
    return kCountFirst + kCountPitch * static_cast<double>(box.counts.size());
}

void paintBoxTitle(PageCanvas& canvas, const StyledTexts& title, const QRectF& rect)
{
    canvas.text(title, {rect.x() + kBoxPad, rect.y() + kBoxTitleBase}, rect.width() - 2 * kBoxPad);
}

void paintBox(PageCanvas& canvas, const ListBox& box, const QRectF& rect)
{
    paintBoxTitle(canvas, canvas.styled(box.title, {kBoxTitleText, true}), rect);
    double base = rect.y() + kBoxFirstLine;
    for (const core::documents::PaperText& line : box.lines) {
        canvas.text(canvas.styled(line, {kBoxText}), {rect.x() + kBoxPad, base},
                    rect.width() - 2 * kBoxPad);
        base += kBoxLinePitch;
    }
}

void paintBox(PageCanvas& canvas, const HandBox& box, const QRectF& rect)
{
    const StyledTexts title = canvas.bilingual(box.title, kBoxTitleText);
    if (TextBlock(title, canvas.fonts(), {}).width() <= rect.width() - 2 * kBoxPad) {
        paintBoxTitle(canvas, title, rect);
    } else {
        paintBoxTitle(canvas, {title.front()}, rect);
        paintBoxTitle(canvas, {title.begin() + 1, title.end()}, rect.translated(0, kBoxTitlePitch));
    }
    for (int i = 0; i < box.lines; ++i) {
        const double y = rect.y() + kBoxHandFirst + kBoxHandPitch * i;
        canvas.line({rect.x() + kBoxPad, y}, {rect.right() - kBoxPad, y}, 0.12);
    }
}

void paintBox(PageCanvas& canvas, const CountBox& box, const QRectF& rect)
{
    paintBoxTitle(canvas, canvas.bilingual(box.title, kBoxTitleText), rect);
    QRectF frame(rect.right() - kBoxPad - kCountFrameWidth, rect.y() + kCountFirst,
                 kCountFrameWidth, kCountFrameHeight);
    for (const CountBox::Count& count : box.counts) {
        const double base = frame.center().y() + 1.1;
        const double room = frame.x() - rect.x() - 2 * kBoxPad;
        StyledTexts label{{canvas.languages().first(count.label), {kBoxText}}};
        const QString second = canvas.languages().second(count.label);
        if (!second.isEmpty())
            label.push_back({u"  "_s + second, {kBoxText * 0.86}});
        canvas.text(label, {rect.x() + kBoxPad, base}, room);
        canvas.frame(frame);
        if (count.number) {
            canvas.text({{QString::number(*count.number), {kBoxTitleText, true}}},
                        {frame.x(), base + 0.1}, frame.width(), Align::Center);
        }
        frame.translate(0, kCountPitch);
    }
}

/// A label at the left and a line to write on, with what is already known standing on it.
void paintSignatureLine(PageCanvas& canvas, const core::TrText& label, const QString& value,
                        const QRectF& line)
{
    const double base = line.bottom() - 0.9;
    const QString second = canvas.languages().second(label);
    const bool twoLines = line.height() > 6 && !second.isEmpty();
    const QString first = canvas.languages().first(label);
    canvas.text({{first, {kSignatureText}}}, {line.x(), base - (twoLines ? 3.6 : 0)},
                kSignatureLabelWidth - 1);
    if (twoLines)
        canvas.text({{second, {kSignatureText}}}, {line.x(), base}, kSignatureLabelWidth - 1);
    const double from = line.x() + kSignatureLabelWidth;
    canvas.line({from, line.bottom()}, {line.right(), line.bottom()});
    if (!value.isEmpty())
        canvas.text({{value, {kSignatureNameText}}}, {from, base - 0.1}, line.right() - from);
}

void paintSignature(PageCanvas& canvas, const Signature& signature, const QRectF& rect)
{
    canvas.frame(rect, PageCanvas::kRule);
    const double left = rect.x() + kBoxPad;
    const double width = rect.width() - 2 * kBoxPad;
    canvas.text(canvas.bilingual(signature.role, kSignatureRoleText), {left, rect.y() + 4.5},
                width);
    canvas.text({{canvas.languages().first(signature.statement), {kSignatureText}}},
                {left, rect.y() + 8.3}, width);
    double y = rect.y() + 9.0;
    const auto next = [&](const core::TrText& label, const QString& value, double height) {
        paintSignatureLine(canvas, label, value, {left, y, width, height});
        y += height;
    };
    next(CORE_TR("paper", "Name"), signature.name, 4.6);
    next(CORE_TR("paper", "Office"), signature.office, 4.6);
    next(CORE_TR("paper", "Signature"), {}, 8.6);
    next(CORE_TR("paper", "Date, time"), {}, 4.5);
}

} // namespace

double blockHeight(const BoxRow& block)
{
    double height = kBoxSmallest;
    for (const Box& box : block.boxes)
        height =
            std::max(height, std::visit([](const auto& each) { return boxHeight(each); }, box));
    return height + kBoxGapBelow;
}

double blockHeight(const SignatureGrid& block)
{
    const auto rows = (block.signatures.size() + kSignaturesInRow - 1) / kSignaturesInRow;
    return static_cast<double>(rows) * (kSignatureHeight + kSignatureGap) - kSignatureGap;
}

void paintBlock(PageCanvas& canvas, const BoxRow& block, const QRectF& area)
{
    const double gaps = kBoxGap * static_cast<double>(block.boxes.size() - 1);
    const double width = (area.width() - gaps) / static_cast<double>(block.boxes.size());
    QRectF rect(area.x(), area.y(), width, blockHeight(block) - kBoxGapBelow);
    for (const Box& box : block.boxes) {
        canvas.frame(rect, PageCanvas::kRule);
        std::visit([&](const auto& each) { paintBox(canvas, each, rect); }, box);
        rect.translate(width + kBoxGap, 0);
    }
}

void paintBlock(PageCanvas& canvas, const SignatureGrid& block, const QRectF& area)
{
    const double width = (area.width() - (kSignaturesInRow - 1) * kSignatureGap) / kSignaturesInRow;
    int place = 0;
    for (const Signature& signature : block.signatures) {
        const QRectF rect(area.x() + (place % kSignaturesInRow) * (width + kSignatureGap),
                          area.y() +
                              (place / kSignaturesInRow) * (kSignatureHeight + kSignatureGap),
                          width, kSignatureHeight);
        paintSignature(canvas, signature, rect);
        ++place;
    }
}

} // namespace ui::printing
