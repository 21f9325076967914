// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace app::cli {

/// The first line of @p file. Errors: Io, BadInput when it is empty.
core::Result<QString> passphraseFromFile(const QString& file);
/// Asks on the terminal without showing what is typed. Errors: BadInput without a terminal.
core::Result<QString> passphraseFromTerminal(const QString& prompt);

} // namespace app::cli
