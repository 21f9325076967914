// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"
#include "core/domain/names/names.h"

#include <catch2/catch.hpp>

#include <random>
#include <vector>

namespace {

using namespace Qt::StringLiterals;
using core::domain::NameAnswer;

struct NameOfScript {
    QString name;
    QString script;
};

/// Invented names, one a script.
std::vector<NameOfScript> namesOfScripts()
{
    return {{u"สมชาย ใจดี"_s, u"Thai"_s},
            {u"အောင်မြင့်"_s, u"Mymr"_s},
            {u"王小明"_s, u"Hani"_s},
            {u"राजेश कुमार"_s, u"Deva"_s},
            {u"አልማዝ ተስፋዬ"_s, u"Ethi"_s},
            {u"محمد علی"_s, u"Arab"_s},
            {u"রহিম উদ্দিন"_s, u"Beng"_s},
            {u"Nguyễn Văn Hùng"_s, u"Latn"_s},
            {u"ສົມຊາຍ"_s, u"Laoo"_s},
            {u"សុខា"_s, u"Khmr"_s},
            {u"සුනිල්"_s, u"Sinh"_s},
            {u"செல்வன்"_s, u"Taml"_s},
            {u"Оксана"_s, u"Cyrl"_s},
            {u"김철수"_s, u"Kore"_s},
            {u"𐴌𐴟𐴇𐴥𐴝𐴚𐴒𐴙𐴝"_s, u"Rohg"_s}};
}

} // namespace

TEST_CASE("names: the script of every name is known, whatever its form", "[core][domain]")
{
    for (const NameOfScript& one : namesOfScripts()) {
        CAPTURE(one.name.toStdString());
        CHECK(core::domain::scriptOfName(one.name) == one.script);
        for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D})
            CHECK(core::domain::scriptOfName(one.name.normalized(form)) == one.script);
        // Signs that belong to no script do not change it.
        CHECK(core::domain::scriptOfName(u"(1) "_s + one.name + u" 22."_s) == one.script);
    }
    CHECK(core::domain::scriptOfName(u"12 - ."_s).isEmpty());
    CHECK(core::domain::isRightToLeft(u"Arab"_s));
    CHECK(core::domain::isRightToLeft(u"Rohg"_s));
    CHECK_FALSE(core::domain::isRightToLeft(u"Thai"_s));
}

TEST_CASE("names: composed and decomposed are the same name, in any order and case",
          "[core][domain]")
{
    std::mt19937 random(40);
    for (const NameOfScript& one : namesOfScripts()) {
        CAPTURE(one.name.toStdString());
        QStringList words = one.name.split(u' ');
        std::shuffle(words.begin(), words.end(), random);
        const QString turned = words.join(u"  "_s).toUpper();
        for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
            const QString other = turned.normalized(form);
            CHECK(core::domain::sameName(one.name, other));
            CHECK(core::domain::sameName(other, one.name));
            CHECK(core::foldNameKey(other) == core::foldNameKey(one.name));
        }
        // Stored text is composed, however it was typed.
        CHECK(core::cleanText(one.name.normalized(QString::NormalizationForm_D)) ==
              one.name.normalized(QString::NormalizationForm_C));
        for (const NameOfScript& other : namesOfScripts())
            CHECK(core::domain::sameName(one.name, other.name) == (one.name == other.name));
    }
    CHECK_FALSE(core::domain::sameName({}, {}));
    CHECK_FALSE(core::domain::sameName(u"Sunita"_s, u"Sunita Kumar"_s));
}

TEST_CASE("names: one name is a whole name, a page is none", "[core][domain]")
{
    CHECK(core::domain::isOneName(u" Sunita "_s));
    CHECK(core::domain::isOneName(u"အောင်မြင့်"_s));
    CHECK_FALSE(core::domain::isOneName(u"Rajesh Kumar"_s));
    CHECK_FALSE(core::domain::isOneName({}));
    CHECK_FALSE(core::domain::isPastedPage(QString(200, u'a')));
    CHECK(core::domain::isPastedPage(QString(201, u'a')));
    CHECK(core::domain::isPastedPage(u"Sunita\nKumar"_s));
    CHECK(core::domain::isPastedPage(u"Sunita\u2028Kumar"_s));
    // The line end that copying a cell of a table brings along.
    CHECK_FALSE(core::domain::isPastedPage(u"Sunita\r\n"_s));
}

TEST_CASE("names: a machine's Latin letters are offered where they can be read", "[core][domain]")
{
    using core::domain::machineRomanisation;
    CHECK(machineRomanisation(u"王小明"_s) == u"Wang Xiao Ming"_s);
    CHECK(machineRomanisation(u"राजेश कुमार"_s) == u"Rajesa Kumara"_s);
    CHECK(machineRomanisation(u"አልማዝ ተስፋዬ"_s) == u"Almaz Tasfaye"_s);
    CHECK(machineRomanisation(u"Оксана"_s) == u"Oksana"_s);
    for (const QString& none : {u"สมชาย ใจดี"_s, u"ສົມຊາຍ"_s, u"សុខា"_s, u"සුනිල්"_s, u"အောင်မြင့်"_s,
                                u"محمد علی"_s, u"Hung"_s, QString()}) {
        CAPTURE(none.toStdString());
        CHECK_FALSE(machineRomanisation(none));
    }
    for (const NameOfScript& one : namesOfScripts()) {
        const auto hint = machineRomanisation(one.name);
        if (!hint)
            continue;
        CAPTURE(hint->toStdString());
        CHECK(std::all_of(hint->begin(), hint->end(), [](QChar c) { return c.unicode() < 0x80; }));
    }
}

TEST_CASE("names: why there is no name is kept apart from the name", "[core][domain]")
{
    using core::domain::nameStatusFor;
    CHECK(nameStatusFor(NameAnswer::Given, NameAnswer::NotAsked, {}) == u"given"_s);
    CHECK(nameStatusFor(NameAnswer::Refused, NameAnswer::Given, {}) == u"given"_s);
    CHECK(nameStatusFor(NameAnswer::Refused, NameAnswer::NotAsked, u"given"_s) == u"refused"_s);
    CHECK(nameStatusFor(NameAnswer::NotKnown, NameAnswer::NotAsked, {}) == u"unknown"_s);
    CHECK(nameStatusFor(NameAnswer::NotAsked, NameAnswer::NotAsked, u"given"_s).isEmpty());
    CHECK(nameStatusFor(NameAnswer::Given, NameAnswer::NotAsked, u"alias_only"_s) ==
          u"alias_only"_s);
    CHECK(nameStatusFor(NameAnswer::NotAsked, NameAnswer::NotAsked, u"withheld_by_staff"_s) ==
          u"withheld_by_staff"_s);
}
