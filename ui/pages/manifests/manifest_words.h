// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/manifest_desk.h"
#include "ui/widgets/frames/chip.h"

#include <QString>

namespace ui::pages {

/// "Draft, rev 1", "Finalised, rev 2", "Departed".
widgets::ChipLook manifestStateChip(const core::storage::ManifestRow& manifest);
/// "Leaves Fri 13 March 06:30, plate 30-2147 Tak".
QString leavesWords(const core::session::ManifestDetails& view);
/// "21 men, 16 women, 1 child under 5 · 12 families kept together".
QString totalsWords(const core::session::ManifestDetails& view, const QDate& today);
/// What is about to be frozen: people, accepted findings, who prints as a code.
QString confirmWords(const core::session::ManifestDetails& view);
/// How many seats of the view are taken by escorts.
int escortSeats(const core::session::ManifestDetails& view);

} // namespace ui::pages
