// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "tests/support/ui/thai_labels.h"
#include "ui/printing/document_painter.h"

#include <QImage>
#include <QList>
#include <QRectF>
#include <QStringList>

namespace test {

/// A painter with English labels and Thai ones under them; ends the test when a font is missing.
ui::printing::DocumentPainter bilingualPainter(const core::documents::Document& document);
ui::printing::DocumentPainter englishPainter(const core::documents::Document& document);

/// The text of each page of a PDF, as pdftotext -layout reads it: for Latin letters and digits
/// only.
QStringList pdfPages(const QString& path);
/// A word on a page (from 1). Units: points from the top left corner.
struct PdfWord {
    int page = 1;
    QString text;
    QRectF box;
};
/// The words of a PDF with their places, as pdftotext -bbox reads them.
QList<PdfWord> pdfWords(const QString& path);
/// What pdfinfo says.
QString pdfInfo(const QString& path);
/// Page @p page (from 1) of a PDF as pdftoppm draws it.
QImage pdfRaster(const QString& path, int page, int dpi);
/// The texts of the QR codes in a picture, one after the other: each found one is painted over.
QStringList qrTexts(QImage image);

} // namespace test
