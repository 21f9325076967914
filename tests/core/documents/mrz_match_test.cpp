// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_fields.h"
#include "core/documents/mrz/mrz_letters.h"
#include "core/documents/mrz/mrz_match.h"
#include "tests/support/core/mrz/mrz_vectors.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using namespace core::documents;
using core::forms::FieldEdit;
using core::forms::FieldId;
using core::forms::FieldValue;

Mrz namedMrz(const std::string& name)
{
    auto mrz =
        parseMrz(std::vector<std::string>{"P<UTO" + name + std::string(39 - name.size(), '<'),
                                          "L898902C36UTO7408122F1204159ZE184226B<<<<<10"},
                 test::kMrzToday);
    REQUIRE(mrz);
    return *mrz;
}

MrzNameMatch matchOf(const std::string& name, const QString& typed)
{
    return mrzNameMatches(namedMrz(name), typed);
}

TEST_CASE("mrz match: a name is itself in any order and any legal spelling",
          "[core][documents][mrz]")
{
    CHECK(matchOf("ERIKSSON<<ANNA<MARIA", u"Anna Maria Eriksson"_s) == MrzNameMatch::Same);
    CHECK(matchOf("ERIKSSON<<ANNA<MARIA", u"ERIKSSON, Anna-Maria"_s) == MrzNameMatch::Same);
    for (const char* spelling : {"MUELLER<<J", "MULLER<<J", "MUXXLLER<<J"})
        CHECK(matchOf(spelling, u"J Müller"_s) == MrzNameMatch::Same);
    CHECK(matchOf("DARTAGNAN<<N", u"N D\u2019Artagnan"_s) == MrzNameMatch::Same);
    CHECK(matchOf("SHEVCHENKO<<YULIIA", u"Юлія Шевченко"_s) == MrzNameMatch::Same);
    CHECK(matchOf("MXHMWD<<EBD", u"محمود عبد"_s) == MrzNameMatch::Same);
    CHECK(matchOf("MXHMMD<<A", u"محمّد ا"_s) == MrzNameMatch::Same);
    CHECK(matchOf("NGUYEN<<VAN<ANH", u"Nguyễn Văn Ánh"_s) == MrzNameMatch::Same);
    CHECK(matchOf("STRASSE<<A", u"A Straße"_s) == MrzNameMatch::Same);
}

TEST_CASE("mrz match: other names differ, also by one letter or one part", "[core][documents][mrz]")
{
    CHECK(matchOf("ERIKSSON<<ANNA<MARIA", u"Anna Eriksson"_s) == MrzNameMatch::Different);
    CHECK(matchOf("ERIKSSON<<ANNA", u"Anna Maria Eriksson"_s) == MrzNameMatch::Different);
    CHECK(matchOf("ERIKSSON<<ANNA", u"Anna Erikson"_s) == MrzNameMatch::Different);
    CHECK(matchOf("SURIYA<<A", u"สุริยา"_s) == MrzNameMatch::Different);
    CHECK(matchOf("ERIKSSON<<ANNA", QString()) == MrzNameMatch::Different);
    CHECK(matchOf("ERIKSSON<<ANNA", QString(3000, u'a')) == MrzNameMatch::Different);
    CHECK(matchOf("A<A<A<A<A<A<A<A<A<A<A<A<A", u"A A A A A A A A A A A A B"_s) ==
          MrzNameMatch::Different);
}

TEST_CASE("mrz match: a name that may be cut off matches by its beginnings",
          "[core][documents][mrz]")
{
    const Mrz cut = *parseMrz(test::mrzVectorLines(u"D097"_s), test::kMrzToday);
    REQUIRE(cut.has(MrzFlag::NameMayBeTruncated));
    CHECK(mrzNameMatches(cut, u"Dingo Potoroo Bennelong Wooloomooloo Warrandyte Warnambool") ==
          MrzNameMatch::MayBeSame);
    CHECK(mrzNameMatches(cut, u"Dingo Potoroo Bennelong Wooloomooloo Warrandyte") ==
          MrzNameMatch::Different);
    CHECK(matchOf("BENNEL<<DINGO", u"Dingo Bennelong"_s) == MrzNameMatch::Different);
    const Mrz whole = *parseMrz(test::mrzVectorLines(u"D080"_s), test::kMrzToday);
    CHECK(mrzNameMatches(whole, u"Jonathon Warren Trevor Papandropoulous") == MrzNameMatch::Same);
}

TEST_CASE("mrz match: names are spelt as the standard spells them", "[core][documents][mrz]")
{
    CHECK(mrzSpelling(u"D'Artagnan") == "DARTAGNAN");
    CHECK(mrzSpelling(u"O'Connor") == "OCONNOR");
    CHECK(mrzSpelling(u"Mari-Liis Männik") == "MARI<LIIS<MAENNIK");
    CHECK(mrzSpelling(u"Østergård") == "OESTERGAARD");
    CHECK(mrzSpelling(u"Ткаченко") == "TKACHENKO");
    CHECK_FALSE(mrzSpelling(u"พรทิพย์"));
    CHECK(findMrzLetter(u'Ñ')->written == "N|NXX");
    CHECK(findMrzLetter(u'A') == nullptr);
}

TEST_CASE("mrz fields: a passport fills a person", "[core][documents][mrz]")
{
    const std::vector<std::string> lines{"P<INDRAMANATHAN<<PRIYA<<<<<<<<<<<<<<<<<<<<<<",
                                         "Z4817263<6IND0109143F3206076<<<<<<<<<<<<<<<4"};
    const auto edits = mrzPersonEdits(mrzFactsOf(*parseMrz(lines, test::kMrzToday)));
    const auto text = [](const QString& value) { return FieldValue::text(value); };
    CHECK(edits == std::vector<FieldEdit>{
                       {FieldId::PersonFullName, text(u"PRIYA RAMANATHAN"_s)},
                       {FieldId::PersonNameSource, text(u"mrz"_s)},
                       {FieldId::PersonSex, text(u"female"_s)},
                       {FieldId::PersonBirth, text(u"2001-09-14"_s)},
                       {FieldId::PersonNationality, text(u"IND"_s)},
                       {FieldId::PersonDocumentKind, text(u"passport"_s)},
                       {FieldId::PersonDocumentNumber, text(u"Z4817263"_s)},
                       {FieldId::PersonDocumentExpiry, text(u"2032-06-07"_s)},
                   });
}

TEST_CASE("mrz fields: what a zone does not say is not touched", "[core][documents][mrz]")
{
    const auto factsOf = [](const char* id) {
        return mrzFactsOf(*parseMrz(test::mrzVectorLines(QLatin1String(id)), test::kMrzToday));
    };
    CHECK(factsOf("D052").nationality == u"DEU"_s); // printed as D
    CHECK(factsOf("D141").nationality == u"XXA"_s);
    CHECK(factsOf("D141").documentKind == u"certificate"_s);
    CHECK(factsOf("D022").documentKind == u"emergency"_s);
    CHECK(factsOf("D002").documentKind == u"id_card"_s);
    CHECK(factsOf("D074").birth->toString() == u"1990-04"_s);
    CHECK_FALSE(factsOf("D102").birth);
    CHECK_FALSE(factsOf("D084").birth); // 30 February
    CHECK(factsOf("D026").nationality.isEmpty());
    CHECK(factsOf("D037").sex == u"other"_s);
    CHECK(factsOf("D082").sex.isEmpty()); // R is none
    const MrzFacts visa = factsOf("D006");
    CHECK(visa.documentKind.isEmpty());
    CHECK(visa.documentNumber.isEmpty());
    CHECK_FALSE(visa.expiry);
    CHECK(visa.nationality == u"PHL"_s);
    CHECK(factsOf("D049").fullName == u"BUDI"_s);
}

TEST_CASE("mrz fields: only the field of a wrong digit is doubtful", "[core][documents][mrz]")
{
    const Mrz wrong = *parseMrz(test::mrzVectorLines(u"D123"_s), test::kMrzToday);
    CHECK(mrzDoubts(wrong, FieldId::PersonBirth) == std::vector{MrzProblem::BirthCheckDigit});
    CHECK(mrzDoubts(wrong, FieldId::PersonDocumentNumber).empty());
    CHECK(mrzDoubts(wrong, FieldId::PersonFullName).empty());
}

} // namespace
