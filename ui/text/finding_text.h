// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest_rules.h"

#include <QString>

namespace ui::text {

/// What a rule found, after the name of the person or the number of people it is about:
/// "also on Bus 1, departed". Findings about the trip are whole sentences.
QString findingText(const core::domain::Finding& finding);
/// The same in two or three words, for the line of the person; empty when it is about the trip.
QString findingChip(const core::domain::Finding& finding);

} // namespace ui::text
