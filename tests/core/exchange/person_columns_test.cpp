// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"
#include "core/exchange/person_columns.h"

#include <catch2/catch.hpp>

namespace {

using core::exchange::CsvFor;
using core::exchange::csvLine;
using core::exchange::PersonColumns;
using core::exchange::Reject;
using core::exchange::RejectedField;
using core::forms::FieldId;
using core::forms::Values;
using namespace Qt::StringLiterals;

const QStringList kColumnsHeader{u"External ID"_s, u"Given-name"_s, u"family_name"_s,
                                 u"native_name"_s, u"sex"_s,        u"birth_date"_s,
                                 u"nationality"_s, u"shoe_size"_s,  u"arrived_at"_s};

Reject rejectOf(const std::variant<Values, RejectedField>& read)
{
    return std::get<RejectedField>(read).reason;
}

} // namespace

TEST_CASE("columns: a row becomes cleaned values and names what it does not know",
          "[core][exchange]")
{
    const PersonColumns columns(kColumnsHeader);
    REQUIRE(columns.isHeader());
    REQUIRE(columns.unknown() == QStringList{u"shoe_size"_s});
    const auto read = columns.read({u"17"_s, u"Sunita\u0000"_s, u" Rai "_s, u"सुनिता राई"_s, u"F"_s,
                                    u"1999-05"_s, u"npl"_s, u"38"_s, u"2025-11-10"_s});
    const auto& values = std::get<Values>(read);
    REQUIRE(values.get(FieldId::PersonFullName).toText() == u"Sunita Rai"_s);
    REQUIRE(values.get(FieldId::PersonNativeName).toText() == u"सुनिता राई"_s);
    REQUIRE(values.get(FieldId::PersonSex).toText() == u"female"_s);
    REQUIRE(values.get(FieldId::PersonBirth).toText() == u"1999-05"_s);
    REQUIRE(values.get(FieldId::PersonNationality).toText() == u"NPL"_s);
    REQUIRE(values.get(FieldId::PersonExternalId).toText() == u"17"_s);
    const auto midnight = QDate(2025, 11, 10).startOfDay().toMSecsSinceEpoch();
    REQUIRE(values.get(FieldId::PersonArrivedAt).toNumber() == midnight);
}

TEST_CASE("columns: a value that cannot be kept rejects the row by name", "[core][exchange]")
{
    const PersonColumns columns(kColumnsHeader);
    QStringList row{u"1"_s, u"A"_s, u"B"_s, {}, {}, {}, {}, {}, {}};
    REQUIRE(std::holds_alternative<Values>(columns.read(row)));
    QStringList bad = row;
    bad[1] = QString(201, u'x');
    REQUIRE(rejectOf(columns.read(bad)) == Reject::TooLong);
    bad = row;
    bad[5] = u"1999-02-30"_s;
    REQUIRE(rejectOf(columns.read(bad)) == Reject::NotADate);
    bad = row;
    bad[6] = u"Atlantis"_s;
    REQUIRE(rejectOf(columns.read(bad)) == Reject::UnknownCode);
    REQUIRE(std::get<RejectedField>(columns.read(bad)).column == u"nationality"_s);
    bad = row;
    bad[8] = u"yesterday"_s;
    REQUIRE(rejectOf(columns.read(bad)) == Reject::NotATime);
    bad = QStringList(9);
    bad[4] = u"M"_s;
    REQUIRE(rejectOf(columns.read(bad)) == Reject::Empty);
}

TEST_CASE("columns: parts of a name are kept as parts, and make the whole where it is missing",
          "[core][exchange]")
{
    const PersonColumns columns({u"full_name"_s, u"given_name"_s, u"family_name"_s});
    REQUIRE(columns.unknown().isEmpty());
    auto values = std::get<Values>(columns.read({{}, u"Sunita"_s, u"Rai"_s}));
    CHECK(values.get(FieldId::PersonFullName).toText() == u"Sunita Rai"_s);
    CHECK(values.get(FieldId::PersonGivenNames).toText() == u"Sunita"_s);
    CHECK(values.get(FieldId::PersonFamilyName).toText() == u"Rai"_s);
    values = std::get<Values>(columns.read({u"RAI SUNITA"_s, u"Sunita"_s, u"Rai"_s}));
    CHECK(values.get(FieldId::PersonFullName).toText() == u"RAI SUNITA"_s);
    values = std::get<Values>(columns.read({{}, u"Sunita"_s, {}}));
    CHECK(values.get(FieldId::PersonFullName).toText() == u"Sunita"_s);
    CHECK_FALSE(values.get(FieldId::PersonFamilyName).isGiven());
}

TEST_CASE("columns: what the interview holds is read by the catalogue's names", "[core][exchange]")
{
    const PersonColumns columns({u"full_name"_s, u"gender"_s, u"children"_s, u"education"_s,
                                 u"other_nationalities"_s, u"exploitation_type"_s, u"compounds"_s});
    REQUIRE(columns.unknown().isEmpty());
    const QStringList row{u"Asha"_s,
                          u"Feminine"_s,
                          u"2"_s,
                          u"Primary school"_s,
                          u"NPL IND"_s,
                          u"scam; Forced Labour"_s,
                          u"KK Park;Shwe Kokko"_s};
    QStringList good = row;
    good[5] = u"scam;ForcedLabour"_s;
    const auto values = std::get<Values>(columns.read(good));
    CHECK(values.get(FieldId::PersonGender).toText() == u"Feminine"_s);
    CHECK(values.get(FieldId::CaseChildren).toNumber() == 2);
    CHECK(values.get(FieldId::CaseEducation).toText() == u"PrimaryEducation"_s);
    CHECK(values.get(FieldId::PersonOtherNationalities).toText() == u"IND NPL"_s);
    CHECK(values.get(FieldId::CaseExploitation).toText() == u"ForcedCriminality ForcedLabour"_s);
    CHECK(values.get(FieldId::CaseCompounds).toText() == u"MM-KKP MM-SHK"_s);

    CHECK(rejectOf(columns.read(row)) == Reject::UnknownCode);
    for (const QString& number : {u"two"_s, u"-1"_s, u"1.5"_s}) {
        QStringList bad = good;
        bad[2] = number;
        CHECK(rejectOf(columns.read(bad)) == Reject::NotANumber);
        CHECK(std::get<RejectedField>(columns.read(bad)).column == u"children"_s);
    }
    CHECK(core::exchange::rejectName(Reject::NotANumber) == u"not_a_number"_s);
}

TEST_CASE("columns: a file without a header is seen", "[core][exchange]")
{
    REQUIRE_FALSE(PersonColumns({u"Rajesh"_s, u"Kumar"_s, u"M"_s}).isHeader());
}

TEST_CASE("csv text: cells that start like a formula are disarmed only for spreadsheets",
          "[core][exchange]")
{
    const QStringList cells{u"=1+1"_s, u"+6681"_s, u"-"_s, u"@x"_s, u"a,\"b\""_s, u"علی"_s};
    REQUIRE(csvLine(cells) == "=1+1,+6681,-,@x,\"a,\"\"b\"\"\",علی\r\n");
    REQUIRE(csvLine(cells, CsvFor::Spreadsheets) == "'=1+1,'+6681,'-,'@x,\"a,\"\"b\"\"\",علی\r\n");
}
