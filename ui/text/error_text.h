// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace ui::text {

/// What a person reads about a failure: what happened, that their work is safe where it is, and how
/// to go on. Empty for Cancelled, which is not told.
QString errorText(const core::Error& error);

} // namespace ui::text
