// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/page_canvas.h"

namespace ui::printing {

/// Heights are known before anything is drawn, so that pages can be planned. Units: mm.
double blockHeight(const core::documents::Paragraph& block);
double blockHeight(const core::documents::FieldStrip& block);
/// One line, or more where the people do not fit beside the facts on a line of @p width.
double blockHeight(const core::documents::SummaryLine& block, const PaperSetting& setting,
                   double width);
double blockHeight(const core::documents::BoxRow& block);
double blockHeight(const core::documents::SignatureGrid& block);

/// Paints a block from the top left corner of @p area over its width; it takes blockHeight().
void paintBlock(PageCanvas& canvas, const core::documents::Paragraph& block, const QRectF& area);
void paintBlock(PageCanvas& canvas, const core::documents::FieldStrip& block, const QRectF& area);
void paintBlock(PageCanvas& canvas, const core::documents::SummaryLine& block, const QRectF& area);
void paintBlock(PageCanvas& canvas, const core::documents::BoxRow& block, const QRectF& area);
void paintBlock(PageCanvas& canvas, const core::documents::SignatureGrid& block,
                const QRectF& area);

} // namespace ui::printing
