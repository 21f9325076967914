// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr_text.h"
#include "core/domain/consent.h"

namespace ui::pages {

/// What is read out before an answer for a purpose: what for, who would know, and that a no changes
/// nothing. Their version is core::session::wordsVersion().
core::TrText wordsToRead(core::domain::Purpose purpose);
/// What stands under the words of every purpose.
core::TrText wordsAfter();

} // namespace ui::pages
