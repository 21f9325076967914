// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/labelled_chart_view.h"
#include "ui/theme/tokens.h"

namespace ui::charts {

/// How a chart is painted: the tokens of the scheme and the font of its axes.
struct ChartLook {
    const theme::Tokens& tokens;
    QFont font;
};

LabelledChartView* buildColumns(const std::vector<Bar>& bars, const ChartLook& look);
LabelledChartView* buildBars(const std::vector<Bar>& bars, const QColor& colour,
                             const ChartLook& look);
/// The two halves of a pyramid, women first; the bands' names stand with the men, in the middle.
std::vector<QWidget*> buildPyramid(const std::vector<PyramidBand>& bands, const QString& women,
                                   const QString& men, const ChartLook& look);

} // namespace ui::charts
