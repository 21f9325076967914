// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/printing/document_painter.h"

#include <QImage>
#include <QString>

namespace ui::printing {

/// Writes the document as a PDF that only the user may read: into a new file beside @p path, then
/// renamed, so that a file already there is whole, before or after. The metadata hold the
/// document's title and nothing of a person. Errors: DiskFull, Io.
core::Status savePdf(const DocumentPainter& painter, const QString& path);

/// One page as a picture, for the preview. Units: dpi dots per 25.4 mm.
QImage renderPage(const DocumentPainter& painter, int page, int dpi);

/// Something paper comes out of.
class PaperOutput {
public:
    virtual ~PaperOutput() = default;
    /// Errors: Printer (none, or it refused), and those of savePdf.
    virtual core::Status print(const DocumentPainter& painter, int copies) = 0;
};

/// A printer of the system by name; an empty name is the default one.
class PrinterOutput final : public PaperOutput {
public:
    explicit PrinterOutput(QString name = {}) : m_name(std::move(name)) {}
    core::Status print(const DocumentPainter& painter, int copies) override;

private:
    QString m_name;
};

/// A PDF file in place of a printer.
class PdfOutput final : public PaperOutput {
public:
    explicit PdfOutput(QString path) : m_path(std::move(path)) {}
    core::Status print(const DocumentPainter& painter, int copies) override;

private:
    QString m_path;
};

} // namespace ui::printing
