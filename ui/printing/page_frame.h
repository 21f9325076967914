// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/page_canvas.h"

namespace ui::printing {

/// Header and footer of a page and the room between them. Units: mm.
class PageFrame {
public:
    explicit PageFrame(const core::documents::Document& document);

    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double top() const;    ///< of the room for blocks
    [[nodiscard]] double bottom() const; ///< its end
    void paint(PageCanvas& canvas, int page, int pages) const;

private:
    void paintHeader(PageCanvas& canvas, int page, int pages) const;
    void paintFooter(PageCanvas& canvas) const;

    const core::documents::Document& m_document;
};

} // namespace ui::printing
