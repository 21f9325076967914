// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/slip.h"
#include "core/domain/case_code.h"
#include "tests/support/ui/paper_tools.h"
#include "ui/printing/paper_output.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using namespace ui::printing;
using core::documents::SlipInput;

/// A code whose check character agrees.
QString bandCode()
{
    return u"KTB-0147-"_s + core::domain::checkCharacter(u"KTB0147"_s).value();
}

SlipInput bandInput()
{
    return {bandCode(), QDateTime(QDate(2026, 3, 12), QTime(13, 20)), 3, {}, true};
}

/// A paper as a scanner and a reader see it.
struct ReadPaper {
    QStringList pages;
    QStringList codes; ///< of the QRs on the first page, at 200 dpi
    QString info;
};

ReadPaper printAndRead(const DocumentPainter& painter)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"paper.pdf"_s);
    REQUIRE(savePdf(painter, path));
    return {test::pdfPages(path), test::qrTexts(test::pdfRaster(path, 1, 200)),
            test::pdfInfo(path)};
}

/// The case code a scan box makes of a QR; empty when it is none.
QString scannedCode(const QString& qr)
{
    const auto code = core::domain::CaseCode::fromText(qr);
    return code ? code->toString() : QString();
}

TEST_CASE("band: both codes are read from a 200 dpi print as the case code", "[ui][printing]")
{
    SlipInput input = bandInput();
    input.language = u"tam"_s;
    const ReadPaper band = printAndRead(test::bilingualPainter(core::documents::band(input)));
    REQUIRE(band.codes.size() == 2);
    for (const QString& qr : band.codes) {
        CHECK(qr == core::documents::personQr(bandCode()));
        CHECK(scannedCode(qr) == bandCode());
    }
}

TEST_CASE("band: holds code, day, group and one letter and nothing else", "[ui][printing]")
{
    SlipInput input = bandInput();
    input.language = u"tam"_s;
    const ReadPaper band = printAndRead(test::englishPainter(core::documents::band(input)));
    REQUIRE(band.pages.size() == 1);
    QStringList words = band.pages.front().simplified().split(u' ');
    words.sort();
    CHECK(words == QStringList{u"12"_s, u"3"_s, bandCode(), u"MAR,"_s, u"T"_s, u"group"_s});
    CHECK(band.info.contains(QRegularExpression(u"Page size:\\s+720 x 71 pts"_s)));
}

TEST_CASE("slip: its code is read from a 200 dpi print and it stands in words too",
          "[ui][printing]")
{
    const ReadPaper slip = printAndRead(test::englishPainter(core::documents::slip(bandInput())));
    REQUIRE(slip.codes.size() == 1);
    CHECK(scannedCode(slip.codes.front()) == bandCode());
    CHECK(slip.pages.value(0).contains(bandCode()));
    CHECK(slip.pages.value(0).contains(u"This is your number here"_s));
    CHECK(slip.pages.value(0).contains(u"12 March 2026 13:20"_s));
    CHECK(slip.info.contains(QRegularExpression(u"Page size:\\s+283 x 176 pts"_s)));
}

TEST_CASE("slip: a sentence without a translation is said once", "[ui][printing]")
{
    const QString keep = u"Keep this slip."_s;
    const auto twoLanguages = [](bool thaiFirst) {
        const LabelLanguage english;
        const LabelLanguage thai = test::thaiLabels();
        return thaiFirst ? LabelLanguages(thai, english) : LabelLanguages(english, thai);
    };
    for (const bool thaiFirst : {true, false}) {
        const auto painter =
            DocumentPainter::create(core::documents::slip(bandInput()), twoLanguages(thaiFirst),
                                    std::make_shared<PaperFonts>());
        REQUIRE(painter);
        const ReadPaper slip = printAndRead(*painter);
        CHECK(slip.pages.value(0).count(keep) == 1);
        CHECK(slip.pages.value(0).count(u"This is your number here"_s) == 1);
    }
}

TEST_CASE("slip: speaks the language of its reader where that is shipped, with English under it",
          "[ui][printing]")
{
    const core::TrText heading = CORE_TR("paper", "This is your number here");
    const QString english = u"This is your number here"_s;
    const LabelLanguages thai = readerLanguages(u"tha"_s);
    CHECK(thai.first(heading).at(0).script() == QChar::Script_Thai);
    CHECK(thai.second(heading) == english);
    for (const QString& other : {u"eng"_s, u"tam"_s, u"rhg"_s, u"xx9"_s, QString()}) {
        INFO(other.toStdString());
        CHECK(readerLanguages(other).first(heading) == english);
        CHECK(readerLanguages(other).second(heading).isEmpty());
    }

    SlipInput input = bandInput();
    input.language = u"tha"_s;
    const ReadPaper slip = printAndRead(test::englishPainter(core::documents::slip(input)));
    CHECK(slip.pages.value(0).contains(english));
    CHECK(slip.pages.value(0).contains(u"Someone who speaks Thai will come to talk with you."_s));
    CHECK(scannedCode(slip.codes.value(0)) == bandCode());
}

TEST_CASE("slip: twelve slips are two sheets and every code on the first can be read",
          "[ui][printing]")
{
    std::vector<SlipInput> inputs;
    QStringList expected;
    for (int i = 0; i < 12; ++i) {
        inputs.push_back(bandInput());
        inputs.back().code = u"KTB-%1-K"_s.arg(1000 + i);
        if (i < 10)
            expected += core::documents::personQr(inputs.back().code);
    }
    const ReadPaper sheet = printAndRead(test::englishPainter(core::documents::slipSheet(inputs)));
    CHECK(sheet.pages.size() == 2);
    QStringList read = sheet.codes;
    read.sort();
    CHECK(read == expected);
}

} // namespace
