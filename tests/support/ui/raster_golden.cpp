// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/raster_golden.h"

#include "tests/support/core/golden.h"

#include <QBuffer>

#include <algorithm>

namespace test {

namespace {

constexpr int kDarkDot = 96;      // ink, whatever the antialiasing
constexpr int kNearlyWhite = 200; // nothing but an edge

/// The darkest grey at a dot and around it.
int darkestAround(const QImage& image, int x, int y)
{
    int darkest = 255;
    for (int v = std::max(0, y - 1); v <= std::min(image.height() - 1, y + 1); ++v) {
        for (int u = std::max(0, x - 1); u <= std::min(image.width() - 1, x + 1); ++u)
            darkest = std::min(darkest, qGray(image.pixel(u, v)));
    }
    return darkest;
}

/// Dots of ink in @p image where @p other has none near.
int inkMissingIn(const QImage& other, const QImage& image)
{
    int missing = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) <= kDarkDot && darkestAround(other, x, y) >= kNearlyWhite)
                ++missing;
        }
    }
    return missing;
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

int strayDots(const QImage& now, const QImage& reviewed)
{
    if (now.size() != reviewed.size())
        return std::max({1, now.width() * now.height(), reviewed.width() * reviewed.height()});
    return inkMissingIn(reviewed, now) + inkMissingIn(now, reviewed);
}

int strayDotsFromGolden(const QString& name, const QImage& now)
{
    return strayDots(now, QImage::fromData(golden(name, pngOf(now)), "PNG"));
}

} // namespace test
