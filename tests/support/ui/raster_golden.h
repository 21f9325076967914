// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace test {

/// How many dots of a picture stand where the other has nothing dark beside them. Antialiasing
/// moves an edge by less than a dot and counts as nothing; a lost or moved mark counts in full.
/// Pictures of different size differ in every dot. Both are read as grey.
int strayDots(const QImage& now, const QImage& reviewed);

/// The strayDots() between a picture and the reviewed tests/data/golden/<name>, which
/// HOMEWARD_UPDATE_GOLDEN=1 writes anew first. Without a reviewed file every dot is stray.
int strayDotsFromGolden(const QString& name, const QImage& now);

/// Up to so many stray dots two drawings of one text may differ between versions of the tools.
constexpr int kStrayDotsAllowed = 3;

} // namespace test
