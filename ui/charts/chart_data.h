// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ui::charts {

/// One bar of a chart, and one line of its table.
struct Bar {
    QString label;
    int value = 0;
    bool highlight = false; ///< drawn in the second colour, e.g. a day that is not over
    QString valueText;      ///< what stands at the bar; empty: the value itself
    bool labelled = true;   ///< whether anything stands at the bar
};

/// One age band of a pyramid. Units: people.
struct PyramidBand {
    QString label;
    int women = 0;
    int men = 0;
};

} // namespace ui::charts
