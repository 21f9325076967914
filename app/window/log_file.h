// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// Sends what Qt and the rooms log into @p file and, warnings and worse, to the terminal too. A
/// file over 1 MB is kept as FILE.1 and a new one begun. Lines carry time, level and category; the
/// rooms promise never to log a value of a person's field. Thread: any may log. Invariant: lasts
/// until the program ends; called once, before the first window.
void startLogFile(const QString& file);

} // namespace app
