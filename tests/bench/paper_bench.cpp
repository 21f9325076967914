// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/manifest_sheet.h"
#include "tests/bench/parts.h"
#include "tests/support/core/manifest_fixture.h"
#include "ui/printing/paper_output.h"

#include <QElapsedTimer>

namespace bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPassengers = 300;
constexpr double kPdfMs = 2000;

double pdfMs(const QString& file)
{
    using namespace ui::printing;
    QElapsedTimer wall;
    wall.start();
    auto thai = LabelLanguage::load(u"th"_s);
    const auto painter = sure(DocumentPainter::create(
        core::documents::manifestSheet(test::mixedScripts(kPassengers)),
        LabelLanguages({}, std::move(thai)), std::make_shared<const PaperFonts>()));
    sure(savePdf(painter, file));
    return static_cast<double>(wall.nsecsElapsed()) / 1e6;
}

} // namespace

void measurePaper(const Setting& setting, Figures& figures)
{
    figures.section(u"Manifest PDF with 300 names in every script"_s);
    const QString file = setting.folder + u"/manifest.pdf"_s;
    figures.add(u"the first in a process, fonts included"_s, pdfMs(file), u"ms"_s, kPdfMs);
    std::vector<double> times;
    for (int run = 0; run < 5; ++run)
        times.push_back(pdfMs(file));
    figures.addTimes(u"the next ones"_s, times, kPdfMs);
    figures.add(u"most memory of the process"_s, peakMb(), u"MB"_s);
}

} // namespace bench
