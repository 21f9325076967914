// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core::domain {

/// Whether Burmese text was typed with a Zawgyi font, whose code points mean other signs than those
/// of Unicode. True only where the order of the signs cannot be Unicode in any language of the
/// Myanmar script, so that Shan, Karen and Mon are left alone; a short text that reads well both
/// ways is taken as Unicode.
bool looksLikeZawgyi(const QString& text);

/// The same words in Unicode, to be shown and taken by the person; nothing when the text does not
/// look like Zawgyi, or when what comes out would look like it still.
/// Source: transliterator Zawgyi-my of ICU. Cost: some milliseconds when it is Zawgyi.
std::optional<QString> zawgyiAsUnicode(const QString& text);

} // namespace core::domain
