// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core::domain {

/// @p text through the transliterator of ICU called @p name ("Zawgyi-my"); nothing when ICU does
/// not have it. Cost: builds the transliterator, some milliseconds.
std::optional<QString> icuTransform(const char* name, const QString& text);

} // namespace core::domain
