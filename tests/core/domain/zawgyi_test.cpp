// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"
#include "core/domain/names/zawgyi.h"

#include <catch2/catch.hpp>

#include <vector>

namespace {

using namespace Qt::StringLiterals;
using core::domain::looksLikeZawgyi;
using core::domain::zawgyiAsUnicode;

struct ZawgyiPair {
    QString zawgyi;
    QString unicode;
};

/// Invented people and common words, as a phone with a Zawgyi font writes them.
std::vector<ZawgyiPair> zawgyiPairs()
{
    return {{u"ေအာင္ျမင့္"_s, u"အောင်မြင့်"_s}, {u"ေမာင္ေမာင္"_s, u"မောင်မောင်"_s},
            {u"ဝင္းျမတ္သူ"_s, u"ဝင်းမြတ်သူ"_s}, {u"ေက်ာ္ေက်ာ္"_s, u"ကျော်ကျော်"_s},
            {u"ခင္မာေဌး"_s, u"ခင်မာဌေး"_s}, {u"ႀကီးႀကီး"_s, u"ကြီးကြီး"_s},
            {u"ျမန္မာ"_s, u"မြန်မာ"_s},     {u"စႏၵာ"_s, u"စန္ဒာ"_s},
            {u"ေဒၚေအး"_s, u"ဒေါ်အေး"_s},   {u"မ်ိဳးမင္း"_s, u"မျိုးမင်း"_s}};
}

/// Unicode of all languages of the script: Burmese, Shan, Sgaw and Pwo Karen, Mon, Kayah, Pali.
std::vector<QString> unicodeTexts()
{
    return {u"အောင်မြင့်"_s,
            u"မောင်မောင် ကျော်ကျော်"_s,
            u"ယောက်ျား မိန်းမ"_s,
            u"အင်္ဂလိပ် သင်္ဃာ တက္ကသိုလ်"_s,
            u"ဝန္ဒာ ပဒုမ္မာ ကမ္ဘာ"_s,
            u"ဥက္ကာ ဩဘာသ ဿ"_s,
            u"သီတာ လှလှ ဦးနု"_s,
            u"လိၵ်ႈလၢႆးတႆး ၸဝ်ႈၾႃႉ"_s,
            u"မိူင်းတႆး ၸၢႆးမၢဝ်း ၼၢင်းသႅင်"_s,
            u"ၶွင်ႇၸႂ် ႁူမ်ႈတုမ် ၵႂၢမ်း"_s,
            u"ကညီကျိာ် စီၤထၢ်"_s,
            u"နီၢ်ဖီ စီၤကရံၤ တၢ်အဲၣ်"_s,
            u"ဖၠုံ ၰဝ်"_s,
            u"ဘာသာမန် ဂကူမန် ၚာ"_s,
            u"ဍုၚ်မန် နာဲဗညာ မိဗွတ်"_s,
            u"ꤊꤢꤛꤢꤩ꤬"_s,
            u"Aung Myint 12"_s,
            {}};
}

} // namespace

TEST_CASE("zawgyi: names from a Zawgyi font are noticed and read", "[core][domain]")
{
    for (const ZawgyiPair& pair : zawgyiPairs()) {
        CAPTURE(pair.unicode.toStdString());
        CHECK(looksLikeZawgyi(pair.zawgyi));
        const auto turned = zawgyiAsUnicode(pair.zawgyi);
        REQUIRE(turned);
        CHECK(turned->toStdString() == pair.unicode.toStdString());
    }
}

TEST_CASE("zawgyi: Unicode of every language of the script is left alone", "[core][domain]")
{
    for (const QString& text : unicodeTexts()) {
        CAPTURE(text.toStdString());
        for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
            CHECK_FALSE(looksLikeZawgyi(text.normalized(form)));
            CHECK_FALSE(zawgyiAsUnicode(text.normalized(form)));
        }
    }
}

TEST_CASE("zawgyi: what was turned once is not turned again", "[core][domain]")
{
    // Also of texts put together, with Latin and digits between.
    for (const ZawgyiPair& first : zawgyiPairs()) {
        for (const ZawgyiPair& second : zawgyiPairs()) {
            const QString both = first.zawgyi + u" (12) "_s + second.zawgyi;
            CAPTURE(both.toStdString());
            const auto once = zawgyiAsUnicode(both);
            REQUIRE(once);
            CHECK(*once == first.unicode + u" (12) "_s + second.unicode);
            CHECK_FALSE(looksLikeZawgyi(*once));
            CHECK_FALSE(zawgyiAsUnicode(*once));
            CHECK(core::cleanText(*once) == *once);
        }
    }
}
