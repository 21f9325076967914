// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/conflict_store.h"

#include <QString>

namespace ui::text {

/// What does not go together, in a few words: "On two lists".
QString clashTitle(core::storage::Clash clash);
/// The facts, and where they are put right.
QString clashText(const core::storage::ClashRow& clash);

} // namespace ui::text
