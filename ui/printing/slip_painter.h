// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/page_canvas.h"

namespace ui::printing {

/// Units: mm.
constexpr double kBandWidth = 254;
constexpr double kBandHeight = 25;
constexpr double kBandPrintable = 178; ///< the rest is the adhesive end
constexpr double kSlipWidth = 100;
constexpr double kSlipHeight = 62;

/// A wristband with its code twice, so that one always faces up. @p area is kBandWidth x
/// kBandHeight.
void paintBand(PageCanvas& canvas, const core::documents::BandFace& band, const QRectF& area);
/// A slip at its true size. @p area is kSlipWidth x kSlipHeight.
void paintSlip(PageCanvas& canvas, const core::documents::SlipFace& slip, const QRectF& area);

} // namespace ui::printing
