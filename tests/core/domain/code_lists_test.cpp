// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code_lists.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace core::domain;
using namespace Qt::StringLiterals;

namespace {

template <class Rows>
QStringList codesOf(const Rows& rows)
{
    QStringList codes;
    for (const NamedCode& row : rows)
        codes += row.code;
    return codes;
}

} // namespace

TEST_CASE("code_lists: every code is there once and every label says something", "[core][domain]")
{
    std::set<std::string_view> names;
    for (const CodeList& list : codeLists()) {
        CAPTURE(std::string(list.name));
        CHECK(names.insert(list.name).second);
        CHECK_FALSE(list.entries.empty());
        std::set<std::string_view> codes;
        for (const CodeEntry& entry : list.entries) {
            CHECK(codes.insert(entry.code).second);
            CHECK_FALSE(entry.label.isEmpty());
            CHECK(entry.code.find(' ') == std::string_view::npos);
        }
    }
}

TEST_CASE("code_lists: a file's word is read as the code it means", "[core][domain]")
{
    CHECK(codeFromText("sex", u"F"_s) == u"female"_s);
    CHECK(codeFromText("sex", u" Man "_s) == u"male"_s);
    CHECK(codeFromText("sex", u"x"_s) == u"other"_s);
    CHECK(codeFromText("document_kind", u"Passport"_s) == u"passport"_s);
    CHECK(codeFromText("country", u"D"_s) == u"DEU"_s);
    CHECK(codeFromText("country", u"in"_s) == u"IND"_s);
    CHECK(codeFromText("country", u"Viet Nam"_s) == u"VNM"_s);
    CHECK(codeFromText("language", u"hi"_s) == u"hin"_s);
    CHECK(codeFromText("language", u"zh"_s) == u"cmn"_s);
    CHECK_FALSE(codeFromText("sex", u"q"_s));
    CHECK_FALSE(codeFromText("sex", QString()));
    CHECK_FALSE(codeFromText("country", u"UTO"_s));
    CHECK_FALSE(codeFromText("language", u"zz"_s));
    CHECK_FALSE(codeFromText("no_such_list", u"a"_s));
}

TEST_CASE("code_lists: nationalities are ISO 3166-1 and what passports add", "[core][domain]")
{
    const auto rows = countries(u"en"_s, {u"IND"_s, u"CHN"_s});
    const QStringList codes = codesOf(rows);
    CHECK(codes.size() == 249 + 26);
    CHECK(codes.mid(0, 2) == QStringList{u"IND"_s, u"CHN"_s});
    for (const char16_t* code : {u"XXA", u"XXB", u"XXC", u"XXX", u"RKS", u"GBD", u"ANT"})
        CHECK(codes.contains(QString::fromUtf16(code)));
    CHECK_FALSE(isCountryCode(u"UTO"_s));
    CHECK_FALSE(isCountryCode(u"in"_s));
    CHECK(countryCodeFromText(u"xxk"_s) == u"RKS"_s);
    CHECK(country(u"QQQ"_s, u"en"_s).name == u"QQQ"_s);
}

TEST_CASE("code_lists: each country has a name in every language of the window", "[core][domain]")
{
    for (const QString& ui : {u"en"_s, u"th"_s, u"my"_s, u"hi"_s, u"zh"_s}) {
        for (const NamedCode& row : countries(ui)) {
            CAPTURE(ui.toStdString(), row.code.toStdString());
            CHECK_FALSE(row.name.isEmpty());
            if (!row.shortCode.isEmpty() && ui != u"en"_s)
                CHECK(row.name != row.englishName);
        }
    }
    CHECK(country(u"THA"_s, u"en"_s).ownName == u"ไทย"_s);
    CHECK(QString::fromUtf8(country(u"TWN"_s, u"en"_s).label.source) == u"Taiwan"_s);
}

TEST_CASE("code_lists: languages start with those used most, then those of the desk",
          "[core][domain]")
{
    const auto rows = languages(u"en"_s, {u"tam"_s});
    CHECK(rows.size() == 7910);
    CHECK(codesOf(rows).mid(0, 3) == QStringList{u"tam"_s, u"eng"_s, u"tha"_s});
    CHECK(language(u"mya"_s, u"en"_s).ownName == u"မြန်မာ"_s);
    CHECK(language(u"hin"_s, u"th"_s).name == u"ฮินดี"_s);
    CHECK(language(u"cmn"_s, u"en"_s).name == u"Mandarin Chinese"_s);
    CHECK(language(u"cmn"_s, u"en"_s).ownName == u"中文"_s);
    for (const QString& code : quickLanguages())
        CHECK(isLanguageCode(code));
    CHECK(language(u"ksw"_s, u"en"_s).name == u"S'gaw Karen"_s);
    CHECK_FALSE(isLanguageCode(u"kar"_s));
}

TEST_CASE("code_lists: the language to offer follows the nationality", "[core][domain]")
{
    const std::pair<QString, QString> table[] = {
        {u"IND"_s, u"hin"_s}, {u"CHN"_s, u"cmn"_s}, {u"MMR"_s, u"mya"_s},  {u"ETH"_s, u"amh"_s},
        {u"PHL"_s, u"fil"_s}, {u"UGA"_s, u"eng"_s}, {u"MYS"_s, u"zsm"_s},  {u"IDN"_s, u"ind"_s},
        {u"KEN"_s, u"swa"_s}, {u"PAK"_s, u"urd"_s}, {u"XXA"_s, QString()}, {QString(), QString()},
    };
    for (const auto& [nationality, expected] : table) {
        CAPTURE(nationality.toStdString());
        CHECK(suggestLanguage(nationality) == expected);
    }
}
