// SPDX-License-Identifier: GPL-3.0-or-later
// Names in the scripts that are hardest to shape, cut from the PDF as a printer would draw it and
// held against pictures that were read by eye. The text of a PDF proves nothing here.
#include "core/documents/manifest_sheet.h"
#include "tests/support/core/manifest_fixture.h"
#include "tests/support/ui/paper_tools.h"
#include "tests/support/ui/raster_golden.h"
#include "ui/printing/paper_output.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <array>

namespace {

using namespace Qt::StringLiterals;

struct ScriptName {
    const char* script;
    const char* name;
    const char* broken; ///< the same letters as a faulty shaper or a lost mark would show them
};

constexpr std::array kScriptNames = {
    ScriptName{"thai", "น้ำฝน ปิ่นแก้ว", "นำ้ฝน ปิ่นแก้ว"},
    ScriptName{"thai_tone", "ปิ่น ฟ้าใส", "ปิน ฟ้าใส"},
    ScriptName{"burmese", "သန္တာ မြင့်ကြွယ်", "သန်တာ မြင့်ကြွယ်"},
    ScriptName{"devanagari", "लक्ष्मी श्रेष्ठ", "लक्\u200cष्मी श्रेष्ठ"},
    ScriptName{"tamil", "கௌசல்யா சொக்கன்", "கௌசல்யா ெசாக்கன்"},
    ScriptName{"bengali", "চক্রবর্তী গোলাম", "চক্\u200cরবর্তী গোলাম"},
    ScriptName{"sinhala", "ශ්‍රියානි ක්‍රිෂ්ණා",
               "ශ්රියානි ක්‍රිෂ්ණා"},
    ScriptName{"ethiopic", "ሰላማዊት ኃይሌ", "ሰማላዊት ኃይሌ"},
    ScriptName{"arabic", "سلام عبد الله", "سل\u200cام عبد الله"},
    ScriptName{"han", "陈直骨", "陈骨直"},
};

/// The name column of a row of the first page. Units: mm; it moves only with the layout.
QRectF nameCell(int row)
{
    constexpr double kFirstRowTop = 59.7;
    constexpr double kRowHeight = 7.66;
    constexpr double kNameLeft = 49.6;
    return QRectF(kNameLeft, kFirstRowTop + row * kRowHeight, 44, kRowHeight)
        .adjusted(0.6, 0.4, 0, -0.4);
}

/// A page with one name a row, each alone in its cell, as pdftoppm draws it.
QImage pageOfNames(const char* ScriptName::*which)
{
    core::documents::ManifestSheetInput input = test::mixedScripts(0);
    for (const ScriptName& each : kScriptNames) {
        core::documents::SheetPassenger passenger;
        passenger.code = u"KTB-0056-X"_s;
        passenger.nativeName = QString::fromUtf8(each.*which);
        input.passengers.push_back(passenger);
    }
    QTemporaryDir dir;
    const QString path = dir.filePath(u"names.pdf"_s);
    REQUIRE(
        ui::printing::savePdf(test::bilingualPainter(core::documents::manifestSheet(input)), path));
    return test::pdfRaster(path, 1, 200);
}

QImage cutMm(const QImage& page, const QRectF& mm)
{
    const double dots = 200 / 25.4;
    return page.copy(
        QRectF(mm.x() * dots, mm.y() * dots, mm.width() * dots, mm.height() * dots).toRect());
}

QString goldenName(const ScriptName& name)
{
    return u"name_%1.png"_s.arg(QLatin1String(name.script));
}

TEST_CASE("script raster: each script is drawn as in the reviewed picture", "[ui][printing]")
{
    const QImage page = pageOfNames(&ScriptName::name);
    for (int i = 0; i < static_cast<int>(kScriptNames.size()); ++i) {
        const ScriptName& each = kScriptNames[static_cast<std::size_t>(i)];
        INFO(each.script);
        CHECK(test::strayDotsFromGolden(goldenName(each), cutMm(page, nameCell(i))) <=
              test::kStrayDotsAllowed);
    }
}

TEST_CASE("script raster: a cluster out of order, a lost tone or an open ligature is seen",
          "[ui][printing]")
{
    const QImage whole = pageOfNames(&ScriptName::name);
    const QImage broken = pageOfNames(&ScriptName::broken);
    for (int i = 0; i < static_cast<int>(kScriptNames.size()); ++i) {
        INFO(kScriptNames[static_cast<std::size_t>(i)].script);
        CHECK(test::strayDots(cutMm(broken, nameCell(i)), cutMm(whole, nameCell(i))) >
              2 * test::kStrayDotsAllowed);
    }
}

TEST_CASE("script raster: a picture moved by half a dot is the same, an empty one is not",
          "[ui][printing]")
{
    const QImage name = cutMm(pageOfNames(&ScriptName::name), nameCell(0));
    QImage softened = name;
    for (int y = 0; y < name.height(); ++y) {
        for (int x = 1; x < name.width(); ++x) {
            const int grey = (qGray(name.pixel(x, y)) + qGray(name.pixel(x - 1, y))) / 2;
            softened.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    CHECK(test::strayDots(softened, name) <= test::kStrayDotsAllowed);
    QImage empty = name;
    empty.fill(255);
    CHECK(test::strayDots(empty, name) > 100);
    CHECK(test::strayDots(QImage(), name) > 100);
}

} // namespace
