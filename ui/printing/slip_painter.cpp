// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/slip_painter.h"

#include "core/base/check.h"
#include "ui/printing/qr_symbol.h"

#include <QPainter>

#include <algorithm>

namespace ui::printing {

using namespace Qt::StringLiterals;
using core::documents::Align;
using core::documents::BandFace;
using core::documents::SlipFace;

namespace {

constexpr double kBandQr = 17.4;
constexpr double kBandCodeText = 26; // points
constexpr double kBandLineText = 9.6;
constexpr double kBandLetterBox = 9.2;

constexpr double kSlipPad = 3.8;
constexpr double kSlipQr = 25;
constexpr double kSlipHeadingText = 13;
constexpr double kSlipSmallText = 8;
constexpr double kSlipCodeText = 25;
constexpr double kSlipRule = 30.5;
constexpr double kSlipFootRule = 53.6;
constexpr double kSlipTick = 2.4;

void paintQrIn(PageCanvas& canvas, const QString& text, const QRectF& rect)
{
    const auto symbol = QrSymbol::encode(text);
    CORE_ASSERT(symbol && rect.width() / symbol->modules() >= QrSymbol::kSmallestModule);
    symbol->paint(canvas.painter(), rect);
}

StyledTexts slipCode(const QString& code, double points)
{
    return {{code, {points, true, false, true}}};
}

/// Boxes to tick, from the right edge. Returns the left end.
double paintTicks(PageCanvas& canvas, const std::vector<core::TrText>& ticks, double right,
                  double base)
{
    for (auto tick = ticks.rbegin(); tick != ticks.rend(); ++tick) {
        canvas.frame(QRectF(right - kSlipTick, base - kSlipTick + 0.2, kSlipTick, kSlipTick));
        right -= kSlipTick + 1;
        const StyledTexts label{{canvas.languages().first(*tick), {kSlipSmallText}}};
        const double width = TextBlock(label, canvas.fonts(), {}).width();
        canvas.text(label, {right - width, base}, 0);
        right -= width + 2.2;
    }
    return right;
}

/// A heading large in the person's language, small in the other.
void paintSlipHeading(PageCanvas& canvas, const SlipFace& slip, const QRectF& area, double width)
{
    const double left = area.x() + kSlipPad;
    const TextBlock heading({{canvas.languages().first(slip.heading), {kSlipHeadingText}}},
                            canvas.fonts(), {width});
    heading.paint(canvas.painter(), {left, area.y() + 8.2});
    const QString second = canvas.languages().second(slip.heading);
    if (!second.isEmpty())
        canvas.text({{second, {kSlipSmallText}}}, {left, area.y() + 12.6}, width);
}

void paintSlipMessage(PageCanvas& canvas, const SlipFace& slip, const QRectF& area)
{
    const double left = area.x() + kSlipPad;
    const double width = area.width() - 2 * kSlipPad;
    // A sentence without a translation is said once, whole in the other language.
    const bool isTranslated = !canvas.languages().second(slip.message.label).isEmpty();
    const bool inOther = canvas.languages().hasSecond() && !isTranslated;
    const StyledTexts large =
        inOther ? canvas.styledSecond(slip.message, {11.5}) : canvas.styled(slip.message, {11.5});
    const TextBlock message(large, canvas.fonts(), {width, 2});
    const double base = area.y() + kSlipRule + 1.6 - message.inkTop();
    message.paint(canvas.painter(), {left, base});
    if (!isTranslated)
        return;
    const StyledTexts small = canvas.styledSecond(slip.message, {kSlipSmallText});
    const TextBlock again(small, canvas.fonts(), {width, 2});
    again.paint(canvas.painter(), {left, base + message.inkBottom() + 1.4 - again.inkTop()});
}

} // namespace

void paintBand(PageCanvas& canvas, const BandFace& band, const QRectF& area)
{
    const double qrTop = area.center().y() - kBandQr / 2;
    const QRectF firstQr(area.x() + 16, qrTop, kBandQr, kBandQr);
    paintQrIn(canvas, band.qr, firstQr);
    const double textLeft = firstQr.right() + 6;
    const double codeWidth =
        canvas.text(slipCode(band.code, kBandCodeText), {textLeft, area.center().y() + 1.4}, 0);
    canvas.text(canvas.styled(band.line, {kBandLineText}), {textLeft, area.center().y() + 7.1},
                codeWidth + 4);
    paintQrIn(canvas, band.qr, firstQr.translated(textLeft - area.x() - 16 + codeWidth + 6, 0));
    if (band.letter.isEmpty())
        return;
    const QRectF box(area.x() + kBandPrintable - 15, area.center().y() - kBandLetterBox / 2,
                     kBandLetterBox, kBandLetterBox);
    canvas.painter().setPen(QPen(Qt::black, 0.45));
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().drawRoundedRect(box, 0.8, 0.8);
    canvas.painter().setPen(Qt::black);
    canvas.text({{band.letter, {15, true}}}, {box.x(), box.center().y() + 1.9}, box.width(),
                Align::Center);
}

void paintSlip(PageCanvas& canvas, const SlipFace& slip, const QRectF& area)
{
    const double right = area.right() - kSlipPad;
    const QRectF qr(right - kSlipQr, area.y() + 3.4, kSlipQr, kSlipQr);
    const double room = qr.x() - area.x() - kSlipPad - 4.8;
    paintQrIn(canvas, slip.qr, qr);
    paintSlipHeading(canvas, slip, area, room);
    canvas.text(slipCode(slip.code, kSlipCodeText), {area.x() + kSlipPad, area.y() + 23.4}, room);
    canvas.line({area.x() + kSlipPad, area.y() + kSlipRule}, {right, area.y() + kSlipRule});
    paintSlipMessage(canvas, slip, area);
    canvas.line({area.x() + kSlipPad, area.y() + kSlipFootRule}, {right, area.y() + kSlipFootRule});
    const double base = area.y() + kSlipFootRule + 4.2;
    const double ticksLeft = paintTicks(canvas, slip.ticks, right, base);
    canvas.text(canvas.styled(slip.when, {kSlipSmallText}), {area.x() + kSlipPad, base},
                ticksLeft - area.x() - kSlipPad);
}

} // namespace ui::printing
