// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

struct TextPair {
    QString from;
    QString to;
};

QString u16(std::u16string_view text)
{
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

TEST_CASE("text_fold: cleaning removes what no eye can see and keeps joiners", "[core][base]")
{
    const TextPair table[] = {
        {u16(u"  Priya\u202E Ram\u200F  "), u16(u"Priya Ram")},
        {u16(u"a\u2066b\u2069c\u061C"), u16(u"abc")},
        {u16(u"one\ttwo\r\nthree\u2028four"), u16(u"one two three four")},
        {u16(u"\u0915\u094D\u200D\u0937"), u16(u"\u0915\u094D\u200D\u0937")},
        {u16(u"\u0646\u200C\u0627"), u16(u"\u0646\u200C\u0627")},
        {u16(u"Nguye\u0302\u0303n"), u16(u"Nguy\u1EC5n")},
        {QString(QChar(u'\0')) + u16(u"x\u0007y"), u16(u"xy")},
        {QString(QChar(0xD800)) + u16(u"z"), u16(u"z")},
        {u16(u"\U0001F68C bus"), u16(u"\U0001F68C bus")},
    };
    for (const TextPair& row : table) {
        CAPTURE(row.from.toStdString());
        CHECK(core::cleanText(row.from) == row.to);
        CHECK(core::cleanText(row.to) == row.to);
    }
}

TEST_CASE("text_fold: a multiline text keeps its lines and its tabs", "[core][base]")
{
    CHECK(core::cleanText(u16(u"one\r\ntwo\rthree\n\tfour\n"), true) ==
          u16(u"one\ntwo\nthree\n\tfour"));
}

TEST_CASE("text_fold: folding makes equal what is written differently", "[core][base]")
{
    const TextPair same[] = {
        {u16(u"José"), u16(u"JOSE")},
        {u16(u"Nguyễn Văn Đức"), u16(u"nguyen  van duc")},
        {u16(u"STRASSE"), u16(u"Straße")},
        {u16(u"Łukasz Ørsted"), u16(u"lukasz orsted")},
        {u16(u"Йосиф"), u16(u"иосиф")},
        {u16(u"ＡＢＣ"), u16(u"abc")},
        {u16(u"\u0915\u094D\u200D\u0937"), u16(u"\u0915\u094D\u0937")},
    };
    for (const TextPair& row : same) {
        CAPTURE(row.from.toStdString());
        CHECK(core::foldText(row.from) == core::foldText(row.to));
        CHECK(core::foldText(core::foldText(row.from)) == core::foldText(row.from));
    }
}

TEST_CASE("text_fold: vowel signs of other scripts tell names apart", "[core][base]")
{
    CHECK(core::foldText(u16(u"राम")) != core::foldText(u16(u"रम")));
    CHECK(core::foldText(u16(u"रवि")) != core::foldText(u16(u"रव")));
    CHECK(core::foldText(u16(u"สม")) != core::foldText(u16(u"สุม")));
    CHECK(core::foldText(u16(u"မင်း")) != core::foldText(u16(u"မင")));
    CHECK(core::foldText(u16(u"Anna")) != core::foldText(u16(u"Ana")));
}

TEST_CASE("text_fold: a name key does not depend on the order of the words", "[core][base]")
{
    CHECK(core::foldNameKey(u16(u"Haile Selamawit")) ==
          core::foldNameKey(u16(u" selamawit   HAILE")));
    CHECK(core::foldNameKey(u16(u"Haile Selamawit")) != core::foldNameKey(u16(u"Haile Selam")));
    CHECK(core::foldNameKey(QString()).isEmpty());
}

TEST_CASE("text_fold: the script is the one most letters belong to", "[core][base]")
{
    CHECK(core::dominantScript(u16(u"สมชาย ใจดี (Somchai)")) == u"Thai"_s);
    CHECK(core::dominantScript(u16(u"အောင်မြင့်")) == u"Mymr"_s);
    CHECK(core::dominantScript(u16(u"राजेश")) == u"Deva"_s);
    CHECK(core::dominantScript(u16(u"王小明")) == u"Hani"_s);
    CHECK(core::dominantScript(u16(u"አልማዝ")) == u"Ethi"_s);
    CHECK(core::dominantScript(u16(u"Ratna 12")) == u"Latn"_s);
    CHECK(core::dominantScript(u16(u"12-34 !")).isEmpty());
}

TEST_CASE("text_fold: digits of any script become 0 to 9 and other signs stay", "[core][base]")
{
    CHECK(core::toAsciiDigits(u16(u"๑๒/၀၉/२५৬٣")) == u"12/09/2563"_s);
    CHECK(core::toAsciiDigits(u16(u"A²½ Ⅳ 五")) == u16(u"A²½ Ⅳ 五"));
}
