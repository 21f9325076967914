// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_parts/picture_shrink.h"

#include "core/storage/attachments/attachment_content.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace ui::pages {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;

constexpr int kLongSide = 2000;
constexpr int kPreviewSide = 256;
constexpr int kPictureQuality = 80;
constexpr int kPreviewQuality = 60;
/// More than any camera of a phone has.
constexpr qint64 kMostPixels = 120'000'000;

tl::unexpected<core::Error> notDrawn()
{
    return core::fail(ErrorCode::InputDamaged, u"the picture cannot be drawn"_s, {u"media"_s});
}

tl::unexpected<core::Error> tooManyPixels()
{
    return core::fail(ErrorCode::BadInput, u"too many pixels"_s, {u"pixels"_s});
}

/// At most @p side long, on white: JPEG knows no transparency.
QImage fitted(const QImage& image, int side)
{
    const bool isLarger = image.width() > side || image.height() > side;
    const QImage small =
        isLarger ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    QImage plain(small.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(0, 0, small);
    return plain;
}

QByteArray asJpeg(const QImage& image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "JPG", quality) ? bytes : QByteArray();
}

core::Result<QImage> drawn(const QByteArray& bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return notDrawn();
    if (qint64{size.width()} * size.height() > kMostPixels)
        return tooManyPixels();
    // A JPEG is read at the smaller size, so that a large one takes little memory.
    if (side > 0 && (size.width() > side || size.height() > side))
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return notDrawn();
    return image;
}

} // namespace

core::Result<ShrunkPicture> shrinkPicture(const QImage& image)
{
    if (image.isNull())
        return notDrawn();
    if (qint64{image.width()} * image.height() > kMostPixels)
        return tooManyPixels();
    const QImage large = fitted(image, kLongSide);
    ShrunkPicture shrunk{asJpeg(large, kPictureQuality),
                         asJpeg(fitted(large, kPreviewSide), kPreviewQuality)};
    if (shrunk.bytes.isEmpty())
        return notDrawn();
    if (shrunk.preview.size() > core::storage::kMostPreviewBytes)
        shrunk.preview.clear();
    return shrunk;
}

core::Result<ShrunkPicture> shrinkPicture(const QByteArray& bytes)
{
    CORE_TRY_ASSIGN(const QImage image, drawn(bytes, kLongSide));
    return shrinkPicture(image);
}

core::Result<QImage> readPicture(const QByteArray& bytes)
{
    return drawn(bytes, 0);
}

} // namespace ui::pages
