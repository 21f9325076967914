// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

namespace ui::pages {

/// A picture as it is kept: drawn anew, so that nothing of its file is left but the picture.
struct ShrunkPicture {
    QByteArray bytes;   ///< JPEG, the long side at most 2000 px, upright
    QByteArray preview; ///< JPEG for lists, at most 64 kB
};

/// Errors: InputDamaged (args: media) when it cannot be drawn; BadInput (args: pixels) when drawing
/// it would take more memory than a picture of a person or a paper can need. Thread: any.
core::Result<ShrunkPicture> shrinkPicture(const QByteArray& bytes);
/// The same for a picture that is in memory: pasted, or from a camera.
core::Result<ShrunkPicture> shrinkPicture(const QImage& image);
/// A picture to be shown, at its size. Errors: as shrinkPicture().
core::Result<QImage> readPicture(const QByteArray& bytes);

} // namespace ui::pages
