// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/printing/paper_fonts.h"

#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace ui::printing {

struct TextStyle {
    double points = 9;
    bool bold = false;
    bool italic = false;
    bool fixedWidth = false;
};

struct StyledText {
    QString text;
    TextStyle style;
};

using StyledTexts = std::vector<StyledText>;

/// Room for a text. Units: mm; width 0 means no limit.
struct TextRoom {
    double width = 0;
    int maxLines = 1;
    core::documents::Align align = core::documents::Align::Left;
};

/// Shaped text of one or more lines, measured by its ink, so that stacked scripts are neither
/// clipped nor run into the line above. What does not fit ends in an ellipsis. Units: mm, from the
/// baseline of the first line, downwards.
class TextBlock {
public:
    TextBlock(const StyledTexts& texts, const PaperFonts& fonts, TextRoom room);

    [[nodiscard]] double width() const { return m_width; } ///< of the widest line
    [[nodiscard]] double inkTop() const { return m_inkTop; }
    [[nodiscard]] double inkBottom() const { return m_inkBottom; }
    [[nodiscard]] double inkHeight() const { return m_inkBottom - m_inkTop; }
    [[nodiscard]] double lastBaseline() const { return m_lastBaseline; }
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] bool isElided() const { return m_elided; }
    /// The text as drawn, with its ellipsis.
    [[nodiscard]] QString text() const;
    void paint(QPainter& painter, const QPointF& firstBaseline) const;

private:
    void layOut(const StyledTexts& texts, const PaperFonts& fonts, const TextRoom& room);
    void placeLines(const TextRoom& room);

    std::unique_ptr<QTextLayout> m_layout;
    double m_smallestPitch = 0;
    double m_width = 0;
    double m_inkTop = 0;
    double m_inkBottom = 0;
    double m_lastBaseline = 0;
    bool m_elided = false;
};

/// A copy with every size multiplied.
StyledTexts scaledTexts(const StyledTexts& texts, double factor);

} // namespace ui::printing
