// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/printing/label_languages.h"
#include "ui/printing/text_block.h"

#include <QRectF>

class QPainter;

namespace ui::printing {

/// What every block needs to resolve and measure its text.
struct PaperSetting {
    const LabelLanguages& languages;
    const PaperFonts& fonts;
    PageNumber page;

    /// Runs in the sizes of this paper; @p points is that of plain text.
    [[nodiscard]] StyledTexts styled(const core::documents::Runs& runs, double points) const;
    /// A text in the first language, or in the second where @p inSecond.
    [[nodiscard]] StyledTexts styled(const core::documents::PaperText& text, TextStyle style,
                                     bool inSecond = false) const;
};

/// One page being painted. Units: mm from the top left corner of the paper; black only.
class PageCanvas {
public:
    PageCanvas(QPainter& painter, const PaperSetting& setting);

    [[nodiscard]] const PaperSetting& setting() const { return m_setting; }
    [[nodiscard]] const LabelLanguages& languages() const { return m_setting.languages; }
    [[nodiscard]] const PaperFonts& fonts() const { return m_setting.fonts; }
    [[nodiscard]] QPainter& painter() { return m_painter; }

    void line(const QPointF& from, const QPointF& to, double width = kHairLine);
    void frame(const QRectF& rect, double width = kHairLine);
    void fill(const QRectF& rect, const QColor& ground);

    [[nodiscard]] StyledTexts styled(const core::documents::Runs& runs, double points) const
    {
        return m_setting.styled(runs, points);
    }
    [[nodiscard]] StyledTexts styled(const core::documents::PaperText& text, TextStyle style) const
    {
        return m_setting.styled(text, style);
    }
    /// The text in the second language alone.
    [[nodiscard]] StyledTexts styledSecond(const core::documents::PaperText& text,
                                           TextStyle style) const
    {
        return m_setting.styled(text, style, true);
    }
    /// A heading: bold in the first language and, after @p separator, plain in the second.
    [[nodiscard]] StyledTexts bilingual(const core::TrText& label, double points,
                                        const QString& separator = QStringLiteral(" ")) const;

    /// One line with its baseline at @p at; elided at @p width. Returns its width.
    double text(const StyledTexts& texts, const QPointF& at, double width,
                core::documents::Align align = core::documents::Align::Left);

    static constexpr double kHairLine = 0.15;
    static constexpr double kRule = 0.22;

private:
    QPainter& m_painter;
    PaperSetting m_setting;
};

} // namespace ui::printing
