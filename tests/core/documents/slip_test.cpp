// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report_sheet.h"
#include "core/documents/slip.h"
#include "tests/support/core/document_text.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using namespace core::documents;

SlipInput slipOfPriya()
{
    return {u"KTB-0147-K"_s, QDateTime(QDate(2026, 3, 12), QTime(13, 20)), 3, u"tam"_s, true};
}

TEST_CASE("slip: a band says code, day, group and the letter of the language", "[core][documents]")
{
    CHECK(test::dumpDocument(band(slipOfPriya())) ==
          u"title: KTB-0147-K\nband: KTB-0147-K qr KTB0147K, 2026-03-12 13:20, group 3, letter T\n"
          "footer:  | \n"_s);
}

TEST_CASE("slip: the letter can be turned off and a group can be missing", "[core][documents]")
{
    SlipInput input = slipOfPriya();
    input.showsLetter = false;
    input.group = 0;
    const auto face = std::get<BandFace>(band(input).body.front());
    CHECK(face.letter.isEmpty());
    CHECK(test::plainEnglish(face.line) == u"2026-03-12 13:20"_s);
}

TEST_CASE("slip: who speaks a language nobody knows yet is promised someone all the same",
          "[core][documents]")
{
    SlipInput input = slipOfPriya();
    const auto known = std::get<SlipFace>(slip(input).body.front());
    CHECK(test::plainEnglish(known.message) ==
          u"Keep this slip. Someone who speaks tam will come to talk with you."_s);
    input.language.clear();
    const auto unknown = std::get<SlipFace>(slip(input).body.front());
    CHECK(test::plainEnglish(unknown.message) ==
          u"Keep this slip. Someone will come to talk with you."_s);
}

TEST_CASE("report sheet: words stand left, numbers right", "[core][documents]")
{
    ReportInput input{u"Mae Sot, Bridge 2"_s,
                      PaperText::data(u"all groups"_s),
                      u"Daw Mya Sein"_s,
                      QDateTime(QDate(2026, 3, 12), QTime(18, 0)),
                      {}};
    input.tables.push_back({PaperText::data(u"By nationality"_s),
                            {{"test", "Nationality"}, {"test", "People"}},
                            {{PaperText::data(u"Ethiopia"_s), PaperText::number(12)}}});
    const Document sheet = reportSheet(input);
    const auto table = std::get<Table>(sheet.body.front());
    CHECK(table.columns[0].align == Align::Left);
    CHECK(table.columns[1].align == Align::Right);
    CHECK(test::plainEnglish(table.rows[0].cells[1].runs) == u"12"_s);
    CHECK(test::dumpDocument(sheet).contains(u"Made 2026-03-12 18:00 by Daw Mya Sein"_s));
}

} // namespace
