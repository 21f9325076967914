// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/label_languages.h"

namespace test {

/// Thai headings for layout tests: tall marks above and below, as a second language of paper.
ui::printing::LabelLanguage thaiLabels();

} // namespace test
