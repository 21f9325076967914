// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/overview.h"
#include "ui/pages/page_id.h"
#include "ui/widgets/bars/flow_strip.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui::pages {

/// "Reception group 3, started 10:15", or what to do when none is open.
QString groupWords(const std::optional<core::storage::ReceptionRow>& group);
/// The six steps of the day with the gap to the next one in words.
std::vector<widgets::FlowStep> flowSteps(const core::session::TodayOverview& overview);
/// Where Enter on a step leads.
PageId pageOfStep(const QString& step);
/// "Hindi हिन्दी"; one name where both are the same.
QString languageWords(const QString& code);

} // namespace ui::pages
