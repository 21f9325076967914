// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz.h"
#include "core/documents/mrz/mrz_repair.h"
#include "core/documents/mrz/mrz_text.h"
#include "tests/support/core/mrz/mrz_vectors.h"

#include <catch2/catch.hpp>

#include <random>

namespace {

using namespace Qt::StringLiterals;
using namespace core::documents;

const QString kFirstLine = u"P<INDRAMANATHAN<<PRIYA<<<<<<<<<<<<<<<<<<<<<<"_s;
const QString kSecondLine = u"Z4817263<6IND0109143F3206076<<<<<<<<<<<<<<<4"_s;

TEST_CASE("mrz text: ordinary text holds no zone", "[core][documents][mrz]")
{
    CHECK(findMrzBlocks(u"").empty());
    CHECK(findMrzBlocks(u"Priya Ramanathan").empty());
    CHECK(findMrzBlocks(QString(5000, u'A')).empty());
    CHECK(findMrzBlocks(QString(44, u'A') + u'\n' + QString(44, u'1')).empty());
    CHECK(findMrzBlocks(u"HWM1MSZA2026ZA0313ZA02ZR2ZP3ZQ12ZN38ZC7F3K92QMW4").empty());
    CHECK(findMrzBlocks(u"กรุงเทพมหานคร อมรรัตนโกสินทร์").empty());
    CHECK(findMrzBlocks(kFirstLine).empty());
}

TEST_CASE("mrz text: spaces, no-break spaces and full width forms are put right",
          "[core][documents][mrz]")
{
    QString spaced;
    for (const QChar c : kFirstLine)
        spaced += QString(c) + u'\u00A0';
    QString wide;
    for (const QChar c : kSecondLine)
        wide += QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
    const auto found = findMrzBlocks(u"\uFEFF"_s + spaced + u"\n  "_s + wide + u"  \n"_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].lines ==
          std::vector<std::string>{kFirstLine.toStdString(), kSecondLine.toStdString()});
}

TEST_CASE("mrz text: several zones of a page are all found, in order", "[core][documents][mrz]")
{
    QString page;
    for (const char* id : {"D003", "D006", "D008"}) {
        for (const std::string& line : test::mrzVectorLines(QLatin1String(id)))
            page += QString::fromStdString(line) + u'\n';
        page += u"photo on file\n"_s;
    }
    const auto found = findMrzBlocks(page);
    REQUIRE(found.size() == 3);
    CHECK(found[0].lines == test::mrzVectorLines(u"D003"_s));
    CHECK(found[1].lines == test::mrzVectorLines(u"D006"_s));
    CHECK(found[2].lines == test::mrzVectorLines(u"D008"_s));
}

TEST_CASE("mrz text: lines that lost some fillers are found without a size",
          "[core][documents][mrz]")
{
    const auto found = findMrzBlocks(kFirstLine.chopped(3) + u'\n' + kSecondLine);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].hasSize);
    CHECK(found[0].lines[0].size() == 41);
    CHECK(findMrzBlocks(kFirstLine.chopped(8) + u'\n' + kSecondLine).empty());
}

TEST_CASE("mrz text: what cannot stand in a zone is kept as a question mark",
          "[core][documents][mrz]")
{
    QString second = kSecondLine;
    second[3] = QChar(u'\u00A7');
    const auto found = findMrzBlocks(kFirstLine + u'\n' + second);
    REQUIRE(found.size() == 1);
    CHECK(found[0].lines[1][3] == '?');
    CHECK(parseMrz(found[0].lines, test::kMrzToday)->has(MrzProblem::IllegalCharacter));
}

TEST_CASE("mrz text: Thai keys come back only where every key is one of a zone",
          "[core][documents][mrz]")
{
    CHECK(undoThaiKeys(test::throughThaiKeys(kSecondLine)) == kSecondLine);
    CHECK(undoThaiKeys(u"?\")(-/") == u"MWXZ32"_s);
    CHECK_FALSE(undoThaiKeys(u"สวัสดี"));
    CHECK_FALSE(undoThaiKeys(u"ฤA"));
}

TEST_CASE("mrz text: any text is searched without harm", "[core][documents][mrz]")
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same texts each run
    const QString alphabet = u"<<<<<<PAZ0189\n\r\t \x02\x1d?«ฤจฒ?\"abc\u0301\uFF1C\U0001F600"_s;
    const QString zone = kFirstLine + u'\n' + kSecondLine + u'\n';
    const auto below = [&random](qsizetype end) {
        return std::uniform_int_distribution<qsizetype>(0, end - 1)(random);
    };
    int found = 0;
    for (int i = 0; i < 3000; ++i) {
        QString text = i % 2 == 0 ? zone : QString();
        for (qsizetype left = below(i % 2 == 0 ? 12 : 400); left > 0; --left)
            text.insert(below(text.size() + 1), alphabet[below(alphabet.size())]);
        for (const MrzBlock& block : findMrzBlocks(text)) {
            ++found;
            REQUIRE(block.hasSize == mrzFormatOf(block.lines).has_value());
            static_cast<void>(mendMrz(block.lines, test::kMrzToday));
        }
    }
    CHECK(found > 0);
}

} // namespace
