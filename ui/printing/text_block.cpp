// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/text_block.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace ui::printing {

using namespace Qt::StringLiterals;

namespace {

/// Fonts have whole pixel sizes, so text is laid out on a grid this fine and scaled when painted:
/// the same lines on screen, on paper and in a PDF.
constexpr double kTextUnitsPerMm = 100;
constexpr double kMmPerPoint = 25.4 / 72;
constexpr double kTextLinePitch = 1.22; // of the size, for lines whose ink leaves room
constexpr double kTextLineGap = 0.25;   // mm between the ink of two lines
constexpr double kTextNoLimit = 1e7;

QFont paperFont(const QString& family, const TextStyle& style)
{
    QFont font(family);
    font.setPixelSize(
        std::max(1, static_cast<int>(std::lround(style.points * kMmPerPoint * kTextUnitsPerMm))));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QList<QTextLayout::FormatRange> fontRanges(const StyledTexts& texts, const PaperFonts& fonts)
{
    QList<QTextLayout::FormatRange> ranges;
    qsizetype at = 0;
    for (const StyledText& piece : texts) {
        for (const FontSpan& span : fonts.spans(piece.text)) {
            const bool isCode = piece.style.fixedWidth && span.family == fonts.latinFamily();
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(at + span.start);
            range.length = static_cast<int>(span.length);
            range.format.setFont(
                paperFont(isCode ? PaperFonts::codeFamily() : span.family, piece.style));
            ranges += range;
        }
        at += piece.text.size();
    }
    return ranges;
}

QString plainText(const StyledTexts& texts)
{
    QString text;
    for (const StyledText& piece : texts)
        text += piece.text;
    return text;
}

double largestSize(const StyledTexts& texts)
{
    double points = 1;
    for (const StyledText& piece : texts)
        points = std::max(points, piece.style.points);
    return points * kMmPerPoint;
}

/// The first @p length letters, in their styles.
StyledTexts leftOf(const StyledTexts& texts, qsizetype length)
{
    StyledTexts out;
    for (const StyledText& piece : texts) {
        if (length <= 0)
            break;
        out.push_back({piece.text.left(length), piece.style});
        length -= piece.text.size();
    }
    return out;
}

/// The end of the last whole letter (with its marks) before @p length.
qsizetype letterBefore(const QString& text, qsizetype length)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(length);
    return std::max<qsizetype>(0, finder.toPreviousBoundary());
}

QRectF lineInk(const QTextLine& line)
{
    QRectF ink;
    const QList<QGlyphRun> runs = line.glyphRuns();
    for (const QGlyphRun& run : runs) {
        // Not run.boundingRect(): that is the box of the line, not of what is drawn in it.
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QRectF glyph = font.boundingRect(glyphs[i]);
            if (!glyph.isEmpty())
                ink |= glyph.translated(positions[i]);
        }
    }
    return ink;
}

} // namespace

TextBlock::TextBlock(const StyledTexts& texts, const PaperFonts& fonts, TextRoom room)
{
    layOut(texts, fonts, room);
    if (room.width > 0 && m_layout->lineCount() > room.maxLines) {
        m_elided = true;
        const QString whole = plainText(texts);
        const QTextLine last = m_layout->lineAt(room.maxLines - 1);
        qsizetype keep = last.textStart() + last.textLength();
        do {
            StyledTexts cut = leftOf(texts, keep);
            if (cut.empty())
                cut.push_back({{}, texts.front().style});
            while (cut.back().text.endsWith(u' '))
                cut.back().text.chop(1);
            cut.back().text += u'…';
            layOut(cut, fonts, room);
            keep = keep > 0 ? letterBefore(whole, keep) : -1;
        } while (m_layout->lineCount() > room.maxLines && keep >= 0);
    }
    placeLines(room);
}

void TextBlock::layOut(const StyledTexts& texts, const PaperFonts& fonts, const TextRoom& room)
{
    m_smallestPitch = largestSize(texts) * kTextLinePitch;
    m_layout = std::make_unique<QTextLayout>(plainText(texts));
    const TextStyle base = texts.empty() ? TextStyle{} : texts.front().style;
    m_layout->setFont(paperFont(fonts.latinFamily(), base));
    m_layout->setFormats(fontRanges(texts, fonts));
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    option.setWrapMode(room.width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                      : QTextOption::NoWrap);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(room.width > 0 ? room.width * kTextUnitsPerMm : kTextNoLimit);
    m_layout->endLayout();
}

void TextBlock::placeLines(const TextRoom& room)
{
    double baseline = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        QTextLine line = m_layout->lineAt(i);
        line.setPosition({0, 0});
        const QRectF ink = lineInk(line);
        const double top = (ink.top() - line.ascent()) / kTextUnitsPerMm;
        const double bottom = (ink.bottom() - line.ascent()) / kTextUnitsPerMm;
        if (i == 0)
            m_inkTop = top;
        else
            baseline = std::max(baseline + m_smallestPitch, m_inkBottom - top + kTextLineGap);
        m_inkBottom = std::max(m_inkBottom, baseline + bottom);
        const double width = line.naturalTextWidth() / kTextUnitsPerMm;
        m_width = std::max(m_width, width);
        double x = 0;
        if (room.width > 0 && room.align == core::documents::Align::Right)
            x = room.width - width;
        else if (room.width > 0 && room.align == core::documents::Align::Center)
            x = (room.width - width) / 2;
        line.setPosition({x * kTextUnitsPerMm, baseline * kTextUnitsPerMm - line.ascent()});
    }
    m_lastBaseline = baseline;
}

int TextBlock::lineCount() const
{
    return m_layout->lineCount();
}

QString TextBlock::text() const
{
    return m_layout->text();
}

void TextBlock::paint(QPainter& painter, const QPointF& firstBaseline) const
{
    painter.save();
    painter.translate(firstBaseline);
    painter.scale(1 / kTextUnitsPerMm, 1 / kTextUnitsPerMm);
    m_layout->draw(&painter, {});
    painter.restore();
}

StyledTexts scaledTexts(const StyledTexts& texts, double factor)
{
    StyledTexts out = texts;
    for (StyledText& piece : out)
        piece.style.points *= factor;
    return out;
}

} // namespace ui::printing
