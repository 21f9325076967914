// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/paper_tools.h"

#include <QPainter>
#include <QPolygon>
#include <QProcess>
#include <QXmlStreamReader>

#include <ZXing/ReadBarcode.h>
#include <catch2/catch.hpp>

namespace test {

using namespace Qt::StringLiterals;
using namespace ui::printing;

namespace {

QByteArray toolOutput(const QString& program, const QStringList& arguments)
{
    QProcess tool;
    tool.start(program, arguments);
    REQUIRE(tool.waitForFinished());
    REQUIRE(tool.exitCode() == 0);
    return tool.readAllStandardOutput();
}

DocumentPainter requirePainter(const core::documents::Document& document,
                               const LabelLanguages& languages)
{
    auto painter = DocumentPainter::create(document, languages, std::make_shared<PaperFonts>());
    REQUIRE(painter);
    return *std::move(painter);
}

} // namespace

DocumentPainter bilingualPainter(const core::documents::Document& document)
{
    return requirePainter(document, LabelLanguages(LabelLanguage{}, thaiLabels()));
}

DocumentPainter englishPainter(const core::documents::Document& document)
{
    return requirePainter(document, LabelLanguages(LabelLanguage{}));
}

QStringList pdfPages(const QString& path)
{
    const QString text =
        QString::fromUtf8(toolOutput(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    QStringList pages = text.split(u'\f');
    pages.removeLast();
    return pages;
}

QList<PdfWord> pdfWords(const QString& path)
{
    QXmlStreamReader xml(toolOutput(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    QList<PdfWord> words;
    int page = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        page += xml.name() == u"page"_s ? 1 : 0;
        if (xml.name() != u"word"_s)
            continue;
        const QXmlStreamAttributes at = xml.attributes();
        const QPointF from(at.value(u"xMin"_s).toDouble(), at.value(u"yMin"_s).toDouble());
        const QPointF to(at.value(u"xMax"_s).toDouble(), at.value(u"yMax"_s).toDouble());
        words += {page, xml.readElementText(), QRectF(from, to)};
    }
    return words;
}

QString pdfInfo(const QString& path)
{
    return QString::fromUtf8(toolOutput(u"pdfinfo"_s, {path}));
}

QImage pdfRaster(const QString& path, int page, int dpi)
{
    const QString number = QString::number(page);
    const QByteArray pgm = toolOutput(u"pdftoppm"_s, {u"-f"_s, number, u"-l"_s, number, u"-r"_s,
                                                      QString::number(dpi), u"-gray"_s, path});
    const QImage image = QImage::fromData(pgm, "PGM");
    REQUIRE_FALSE(image.isNull());
    return image.convertToFormat(QImage::Format_Grayscale8);
}

QStringList qrTexts(QImage image)
{
    image = image.convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    QStringList texts;
    while (true) {
        const ZXing::ImageView view(image.constBits(), image.width(), image.height(),
                                    ZXing::ImageFormat::Lum,
                                    static_cast<int>(image.bytesPerLine()));
        const ZXing::Result result = ZXing::ReadBarcode(view, hints);
        if (!result.isValid())
            return texts;
        texts += QString::fromStdWString(result.text());
        QPolygon found;
        for (const auto& corner : result.position())
            found << QPoint(corner.x, corner.y);
        QImage covered = image.convertToFormat(QImage::Format_RGB32);
        {
            QPainter painter(&covered);
            painter.fillRect(found.boundingRect().adjusted(-4, -4, 4, 4), Qt::white);
        }
        image = covered.convertToFormat(QImage::Format_Grayscale8);
    }
}

} // namespace test
