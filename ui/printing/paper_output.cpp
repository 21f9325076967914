// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_output.h"

#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

#include <cmath>

namespace ui::printing {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Status;

namespace {

constexpr double kMmPerInch = 25.4;
constexpr int kPdfResolution = 600;

QPageLayout layoutOf(const DocumentPainter& painter)
{
    const QSizeF size = painter.pageSizeMm();
    // The size says which way the paper lies: an orientation on top would turn it once more.
    const bool isA4 = painter.document().size == core::documents::PageSize::A4Landscape ||
                      painter.document().size == core::documents::PageSize::A4Portrait ||
                      painter.document().size == core::documents::PageSize::SlipSheet;
    if (isA4) {
        return QPageLayout(
            QPageSize(QPageSize::A4),
            size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    }
    return QPageLayout(QPageSize(size, QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                       QPageLayout::Portrait, {});
}

void paintScaled(const DocumentPainter& document, QPainter& painter, int page, double dotsPerInch)
{
    painter.save();
    painter.scale(dotsPerInch / kMmPerInch, dotsPerInch / kMmPerInch);
    document.paintPage(painter, page);
    painter.restore();
}

Status fileError(const QFileDevice& file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::Io, u"pdf: "_s + file.errorString());
}

} // namespace

Status savePdf(const DocumentPainter& painter, const QString& path)
{
    // A device or a folder would be replaced by the rename below.
    if (const QFileInfo old(path); old.exists() && !old.isFile())
        return fail(ErrorCode::Io, u"pdf: not a file"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"pdf: "_s + file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(kPdfResolution);
        pdf.setPageLayout(layoutOf(painter));
        pdf.setTitle(painter.document().title);
        pdf.setCreator(u"Homeward"_s);
        QPainter paint(&pdf);
        for (int page = 0; page < painter.pageCount(); ++page) {
            if (page > 0)
                pdf.newPage();
            paintScaled(painter, paint, page, kPdfResolution);
        }
    }
    if (!file.commit())
        return fileError(file);
    return {};
}

QImage renderPage(const DocumentPainter& painter, int page, int dpi)
{
    const QSizeF size = painter.pageSizeMm() * (dpi / kMmPerInch);
    QImage image(static_cast<int>(std::lround(size.width())),
                 static_cast<int>(std::lround(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter paint(&image);
    paintScaled(painter, paint, page, dpi);
    return image;
}

Status PrinterOutput::print(const DocumentPainter& painter, int copies)
{
    const QPrinterInfo info =
        m_name.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(m_name);
    // Without a printer QPrinter silently becomes a PDF file: ask before.
    if (info.isNull())
        return fail(ErrorCode::Printer, u"no printer"_s);
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(painter.document().title);
    printer.setCreator(u"Homeward"_s);
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(painter));
    printer.setCopyCount(copies);
    printer.setColorMode(QPrinter::GrayScale);
    QPainter paint;
    if (!paint.begin(&printer))
        return fail(ErrorCode::Printer, u"the printer did not start"_s);
    for (int page = 0; page < painter.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return fail(ErrorCode::Printer, u"the printer stopped at page %1"_s.arg(page + 1));
        paintScaled(painter, paint, page, printer.resolution());
    }
    if (!paint.end() || printer.printerState() == QPrinter::Error)
        return fail(ErrorCode::Printer, u"the printer did not finish"_s);
    return {};
}

Status PdfOutput::print(const DocumentPainter& painter, int)
{
    return savePdf(painter, m_path);
}

} // namespace ui::printing
