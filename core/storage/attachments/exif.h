// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::storage {

/// What can be kept and shown. A kind is told by the content, never by the name of a file.
enum class MediaKind { Jpeg, Png, Pdf };

/// Nothing for a file that is no picture or paper we can show.
std::optional<MediaKind> mediaKindOf(const QByteArray& bytes);
/// "image/jpeg", "image/png", "application/pdf", and back.
QString mediaType(MediaKind kind);
std::optional<MediaKind> mediaFromType(const QString& type);
bool isPicture(MediaKind kind);

/// The picture without what it tells besides the picture: where, when and with what it was taken,
/// comments, hidden smaller copies, anything appended. No pixel is touched. What is needed to show
/// it right stays: colour profile, and of a JPEG the way it is turned, in an EXIF block made anew
/// that holds nothing else. A PDF is answered whole: it may name its author, and cannot be cleaned
/// without being made again. Errors: InputDamaged (args: media; not a whole file of its kind).
/// Source: ITU T.81 annex B, EXIF 2.3 4.5; PNG 2nd edition 11.3.
Result<QByteArray> withoutMetadata(const QByteArray& bytes, MediaKind kind);

} // namespace core::storage
