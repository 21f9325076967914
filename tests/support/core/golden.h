// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace test {

/// The reviewed file tests/data/golden/<name>; with HOMEWARD_UPDATE_GOLDEN=1 it is written anew
/// from
/// @p now first, to be looked at before it is committed. Empty when there is none.
QByteArray golden(const QString& name, const QByteArray& now);

} // namespace test
