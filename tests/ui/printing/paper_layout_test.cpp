// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to texts that are longer than the room they have.
#include "core/documents/manifest_sheet.h"
#include "core/documents/report_sheet.h"
#include "tests/support/core/manifest_fixture.h"
#include "tests/support/ui/paper_tools.h"
#include "ui/printing/paper_output.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

namespace {

using namespace Qt::StringLiterals;
using namespace ui::printing;
using core::documents::manifestSheet;
using core::documents::ManifestSheetInput;

/// A paper in a file that lives as long as this does.
class SavedPaper {
public:
    explicit SavedPaper(const DocumentPainter& painter) : m_path(m_dir.filePath(u"paper.pdf"_s))
    {
        REQUIRE(savePdf(painter, m_path));
    }
    [[nodiscard]] QString text() const { return test::pdfPages(m_path).join(u'\n'); }
    [[nodiscard]] QStringList pages() const { return test::pdfPages(m_path); }
    [[nodiscard]] QList<test::PdfWord> words() const { return test::pdfWords(m_path); }
    [[nodiscard]] QImage raster() const { return test::pdfRaster(m_path, 1, kDpi); }

    static constexpr int kDpi = 100;

private:
    QTemporaryDir m_dir;
    QString m_path;
};

SavedPaper paperOf(const ManifestSheetInput& input)
{
    return SavedPaper(test::bilingualPainter(manifestSheet(input)));
}

QString nameOf300(const QString& part)
{
    QString name;
    while (name.size() < 300)
        name += part;
    return name.left(300);
}

/// The dots of a page that differ outside the name cell of its third row.
int changesOutsideNameCell(const QImage& before, const QImage& after)
{
    REQUIRE(before.size() == after.size());
    const double dots = SavedPaper::kDpi / 25.4;
    const QRect cell =
        QRectF(49.6 * dots, (59.7 + 2 * 7.66) * dots, 104.9 * dots, 7.66 * dots).toAlignedRect();
    int changes = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (!cell.contains(x, y) && before.pixel(x, y) != after.pixel(x, y))
                ++changes;
        }
    }
    return changes;
}

TEST_CASE("paper layout: a name of 300 characters stays in its cell and all else where it was",
          "[ui][printing]")
{
    ManifestSheetInput input = test::mixedScripts(5);
    const QImage before = paperOf(input).raster();
    struct Case {
        QString name;
        QString native;
    };
    for (const Case& each :
         {Case{nameOf300(u"Wijeratne "_s), {}}, Case{nameOf300(u"Anantanarayanan"_s), {}},
          Case{nameOf300(u"Wijeratne "_s), nameOf300(u"කසුන් ජයවර්ධන "_s)},
          Case{{}, nameOf300(u"မြင့်ကြွယ်"_s)}, Case{nameOf300(u"Ṩ̂ǭ"_s), nameOf300(u"عمران علی "_s)}}) {
        INFO(each.name.left(12).toStdString() << " " << each.native.left(12).toStdString());
        input.passengers[2].name = each.name;
        input.passengers[2].nativeName = each.native;
        const QImage after = paperOf(input).raster();
        CHECK(before != after);
        CHECK(changesOutsideNameCell(before, after) == 0);
    }
}

TEST_CASE("paper layout: a name that is cut says so", "[ui][printing]")
{
    ManifestSheetInput input = test::mixedScripts(3);
    CHECK_FALSE(paperOf(input).text().contains(u"…"_s));
    input.passengers[2].name = nameOf300(u"Wijeratne "_s);
    CHECK(paperOf(input).text().contains(u"…"_s));
}

TEST_CASE("paper layout: the driver and every escort are whole however many they are",
          "[ui][printing]")
{
    ManifestSheetInput input = test::bus2();
    for (const int escorts : {1, 2, 3, 6, 12}) {
        input.escorts.clear();
        for (int i = 0; i < escorts; ++i)
            input.escorts += u"Sumalee Kaewta%1"_s.arg(QChar(u'a' + i));
        const SavedPaper paper = paperOf(input);
        const QString text = paper.text().simplified();
        INFO(escorts << " escorts");
        CHECK(text.contains(u"Driver: Somkid Phromma"_s));
        CHECK(text.contains(u"families kept together"_s));
        for (const QString& name : std::as_const(input.escorts))
            CHECK(text.contains(name));
        CHECK_FALSE(text.contains(u"…"_s));
        // The second line of a dozen escorts takes the place of one row of the first page.
        CHECK(paper.pages().size() == (escorts < 12 ? 3 : 4));
        CHECK(text.contains(u"End of list: 38 people."_s));
    }
}

TEST_CASE("paper layout: a long driver and long escorts stand on lines of their own",
          "[ui][printing]")
{
    ManifestSheetInput input = test::bus2();
    input.driver = nameOf300(u"Somkid "_s).left(120) + u"Driverend"_s;
    input.escorts = {nameOf300(u"Daniel "_s).left(120) + u"Leadend"_s, u"Sumalee Kaewta"_s};
    const QString text = paperOf(input).pages().value(0).simplified();
    for (const QString& part :
         {u"Driverend"_s, u"Leadend (lead)"_s, u"Sumalee Kaewta"_s, u"under 18"_s})
        CHECK(text.contains(part));
}

TEST_CASE("paper layout: a long vehicle name gives way to plate and seats", "[ui][printing]")
{
    ManifestSheetInput input = test::bus2();
    for (const QString& vehicle :
         {u"Bus 2"_s, u"Charter of the northern express company, A"_s, nameOf300(u"Charter "_s)}) {
        INFO(vehicle.left(40).toStdString());
        input.vehicle = vehicle;
        const QString text = paperOf(input).text().simplified();
        CHECK(text.contains(u"plate 30-2147 Tak, 44 seats"_s));
        CHECK(text.contains(vehicle.left(20)));
    }
}

TEST_CASE("paper layout: the heading over numbers ends where the numbers end", "[ui][printing]")
{
    using core::documents::PaperText;
    core::documents::ReportInput input{u"Mae Sot"_s,
                                       PaperText::data(u"all"_s),
                                       u"Daw Mya Sein"_s,
                                       QDateTime(QDate(2026, 3, 12), QTime(18, 0)),
                                       {}};
    input.tables.push_back({PaperText::data(u"By nationality"_s),
                            {{"test", "Nationality"}, {"test", "Persons"}},
                            {{PaperText::data(u"Ethiopia"_s), PaperText::number(1234)}}});
    const SavedPaper paper(test::englishPainter(core::documents::reportSheet(input)));
    const auto words = paper.words();
    const auto boxOf = [&words](const QString& text) {
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&](const auto& word) { return word.text == text; });
        REQUIRE(found != words.end());
        return found->box;
    };
    CHECK(std::abs(boxOf(u"Persons"_s).right() - boxOf(u"1234"_s).right()) < 1);
    CHECK(std::abs(boxOf(u"Nationality"_s).left() - boxOf(u"Ethiopia"_s).left()) < 1);
}

} // namespace
