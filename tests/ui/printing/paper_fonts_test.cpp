// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/manifest_sheet.h"
#include "tests/support/core/manifest_fixture.h"
#include "tests/support/ui/thai_labels.h"
#include "ui/printing/document_painter.h"
#include "ui/printing/print_queue.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <set>

namespace {

using namespace Qt::StringLiterals;
using namespace ui::printing;

std::shared_ptr<const PaperFonts> latinOnly()
{
    return std::make_shared<PaperFonts>(QStringList{u"Noto Sans"_s});
}

TEST_CASE("paper fonts: a script without a font is named before anything is drawn",
          "[ui][printing]")
{
    const auto painter =
        DocumentPainter::create(core::documents::manifestSheet(test::mixedScripts(20)),
                                LabelLanguages(LabelLanguage{}, test::thaiLabels()), latinOnly());
    REQUIRE_FALSE(painter);
    CHECK(painter.error().code == core::ErrorCode::MissingFont);
    const std::set<QString> named(painter.error().args.begin(), painter.error().args.end());
    // Devanagari is part of Noto Sans itself.
    const std::set<QString> expected{u"Thai"_s,    u"Myanmar"_s,  u"Bengali"_s, u"Tamil"_s,
                                     u"Sinhala"_s, u"Ethiopic"_s, u"Arabic"_s,  u"Han"_s};
    std::set<QString> without = named;
    without.erase(u"Devanagari"_s);
    CHECK(without == expected);
    CHECK_FALSE(painter.error().detail.contains(u"Jocelyn"_s));
}

TEST_CASE("paper fonts: Latin names, code and English labels need the Latin font only",
          "[ui][printing]")
{
    core::documents::ManifestSheetInput input = test::mixedScripts(4);
    CHECK(DocumentPainter::create(core::documents::manifestSheet(input),
                                  LabelLanguages(LabelLanguage{}), latinOnly()));
    input.passengers[3].nativeName = u"မြ"_s;
    const auto painter = DocumentPainter::create(core::documents::manifestSheet(input),
                                                 LabelLanguages(LabelLanguage{}), latinOnly());
    REQUIRE_FALSE(painter);
    CHECK(painter.error().args == std::vector<QString>{u"Myanmar"_s});
}

TEST_CASE("paper fonts: who prints as code asks for no font of a name that is not printed",
          "[ui][printing]")
{
    core::documents::ManifestSheetInput input = test::mixedScripts(4);
    input.passengers[3].nativeName = u"မြ"_s;
    input.passengers[3].printAsCode = true;
    CHECK(DocumentPainter::create(core::documents::manifestSheet(input),
                                  LabelLanguages(LabelLanguage{}), latinOnly()));
}

TEST_CASE("paper fonts: a slip without its font is not written and waits", "[ui][printing]")
{
    QTemporaryDir dir;
    PdfOutput output(dir.filePath(u"slip.pdf"_s));
    PrintQueue queue(LabelLanguages(test::thaiLabels()), latinOnly());
    const core::Status printed =
        queue.print({u"KTB-0147-K"_s, QDateTime(QDate(2026, 3, 12), QTime(13, 20)), 3, {}, true},
                    SlipForm::Slip, output);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == core::ErrorCode::MissingFont);
    CHECK(printed.error().args == std::vector<QString>{u"Thai"_s});
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    REQUIRE(queue.waiting().size() == 1);
    CHECK(queue.waiting().front().input.code == u"KTB-0147-K"_s);
}

TEST_CASE("paper fonts: every shipped script has a family of its own", "[ui][printing]")
{
    const PaperFonts fonts;
    CHECK(fonts.missingScripts(u"กမदবதසሰع陈あ한ລខગਗతಕമଓབ"_s).isEmpty());
    const auto family = [&fonts](const QString& text) {
        const auto spans = fonts.spans(text);
        REQUIRE(spans.size() == 1);
        return spans.front().family;
    };
    CHECK(family(u"陈佳怡"_s) == u"Noto Sans CJK SC"_s);
    CHECK(family(u"عمران"_s) == u"Noto Naskh Arabic"_s);
    CHECK(family(u"Nguyễn Thị Kim Oanh"_s) == u"Noto Sans"_s);
    // Private use: nobody can say what these letters are.
    CHECK_FALSE(fonts.missingScripts(QString(QChar(0xE123))).isEmpty());
}

} // namespace
