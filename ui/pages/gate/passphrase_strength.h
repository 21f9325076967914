// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::pages {

/// How long a passphrase holds out, as far as its form tells. The store never refuses one for being
/// weak; an empty one cannot be used.
enum class PassphraseStrength { Empty, Short, Weak, Good, Strong };

/// Judges by length, repetition and kinds of letters; words of any script count alike.
PassphraseStrength passphraseStrength(const QString& passphrase);

} // namespace ui::pages
