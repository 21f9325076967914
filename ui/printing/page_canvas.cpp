// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_canvas.h"

#include <QPainter>

namespace ui::printing {

using namespace Qt::StringLiterals;
using core::documents::Run;
using core::documents::Runs;
using core::documents::RunStyle;

namespace {

constexpr double kStrongScale = 1.25; // a number that must be seen first
constexpr double kNativeScale = 1.0;
constexpr double kCodeScale = 0.96;
constexpr double kSecondLanguageScale = 0.92;

TextStyle runStyle(RunStyle style, double points)
{
    switch (style) {
    case RunStyle::Plain: return {points};
    case RunStyle::Strong: return {points, true};
    case RunStyle::Native: return {points * kNativeScale};
    case RunStyle::Code: return {points * kCodeScale, false, false, true};
    case RunStyle::Note: return {points, false, true};
    }
    return {points};
}

} // namespace

StyledTexts PaperSetting::styled(const core::documents::PaperText& text, TextStyle style,
                                 bool inSecond) const
{
    StyledTexts out;
    for (const TextPiece& piece : languages.pieces(text, page, inSecond)) {
        TextStyle own = style;
        if (piece.strong) {
            own.bold = true;
            own.points *= kStrongScale;
        }
        out.push_back({piece.text, own});
    }
    return out;
}

StyledTexts PaperSetting::styled(const Runs& runs, double points) const
{
    StyledTexts out;
    for (const Run& run : runs) {
        const StyledTexts pieces = styled(run.text, runStyle(run.style, points));
        if (!out.empty() && !pieces.empty())
            out.back().text += run.style == RunStyle::Native ? u"  "_s : u" "_s;
        out.insert(out.end(), pieces.begin(), pieces.end());
    }
    return out;
}

PageCanvas::PageCanvas(QPainter& painter, const PaperSetting& setting)
    : m_painter(painter), m_setting(setting)
{
    m_painter.setPen(Qt::black);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
}

void PageCanvas::line(const QPointF& from, const QPointF& to, double width)
{
    m_painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from, to);
    m_painter.setPen(Qt::black);
}

void PageCanvas::frame(const QRectF& rect, double width)
{
    m_painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect);
    m_painter.setPen(Qt::black);
}

void PageCanvas::fill(const QRectF& rect, const QColor& ground)
{
    m_painter.fillRect(rect, ground);
}

StyledTexts PageCanvas::bilingual(const core::TrText& label, double points,
                                  const QString& separator) const
{
    StyledTexts out{{m_setting.languages.first(label), {points, true}}};
    const QString second = m_setting.languages.second(label);
    if (!second.isEmpty()) {
        out.back().text += separator;
        out.push_back({second, {points * kSecondLanguageScale}});
    }
    return out;
}

double PageCanvas::text(const StyledTexts& texts, const QPointF& at, double width,
                        core::documents::Align align)
{
    if (texts.empty())
        return 0;
    const TextBlock block(texts, m_setting.fonts, {width, 1, align});
    block.paint(m_painter, at);
    return block.width();
}

} // namespace ui::printing
