// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/manifest_sheet.h"
#include "tests/support/core/manifest_fixture.h"
#include "ui/printing/paper_output.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using namespace ui::printing;

DocumentPainter manifestPainter(const core::documents::ManifestSheetInput& input)
{
    auto painter = DocumentPainter::create(core::documents::manifestSheet(input),
                                           LabelLanguages({}), std::make_shared<PaperFonts>());
    REQUIRE(painter);
    return *std::move(painter);
}

QString pdfText(const QString& path)
{
    QProcess tool;
    tool.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(tool.waitForFinished());
    REQUIRE(tool.exitCode() == 0);
    return QString::fromUtf8(tool.readAllStandardOutput());
}

QStringList pdfPages(const QString& path)
{
    QStringList pages = pdfText(path).split(u'\f');
    pages.removeLast();
    return pages;
}

TEST_CASE("manifest pdf: 38 people are three pages that each say which they are", "[ui][printing]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bus2.pdf"_s);
    const DocumentPainter painter = manifestPainter(test::bus2());
    REQUIRE(painter.pageCount() == 3);
    REQUIRE(savePdf(painter, path));
    const QStringList pages = pdfPages(path);
    REQUIRE(pages.size() == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(pages[i].contains(u"MS-2026-0313-02"_s));
        CHECK(pages[i].contains(u"Revision 2, replaces revision 1"_s));
        CHECK(pages[i].contains(u"Page %1 of 3"_s.arg(i + 1)));
    }
    if (qEnvironmentVariableIsSet("HOMEWARD_KEEP_PDF"))
        QFile::copy(path, qEnvironmentVariable("HOMEWARD_KEEP_PDF"));
}

} // namespace
