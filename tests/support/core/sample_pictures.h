// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace test {

/// What must be found in no picture that was kept.
inline const QByteArray kPlantedPlace = "PLANTED-GPS-16.7136N-98.5702E";

/// A JPEG as a phone makes it, as far as its blocks go: JFIF with a small picture in it, EXIF that
/// tells @p orientation and a place, colour profile, Photoshop and Adobe blocks, comment, two scans
/// with stuffed bytes and restart marks, and a film behind the end.
QByteArray phoneJpeg(int orientation = 6);
/// The compressed data of phoneJpeg(), which must come through as it is.
QByteArray phoneJpegScans();
/// A PNG of one pixel with a place in text, time and EXIF chunks, and something behind the end.
QByteArray talkativePng();
/// A PNG of a few bytes that says it is 65,536 pixels wide and high.
QByteArray hugePng();
/// A PDF, as far as its first line goes, of @p size bytes that differ all along.
QByteArray samplePdf(qsizetype size);

} // namespace test
