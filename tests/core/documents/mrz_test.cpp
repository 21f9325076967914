// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz.h"
#include "core/documents/mrz/mrz_digit.h"
#include "core/documents/mrz/mrz_layout.h"
#include "core/domain/countries.h"
#include "tests/support/core/mrz/mrz_vectors.h"

#include <catch2/catch.hpp>

#include <random>

namespace {

using namespace core::documents;
using MrzLines = std::vector<std::string>;

const MrzLines kMrzPassport{"P<INDRAMANATHAN<<PRIYA<<<<<<<<<<<<<<<<<<<<<<",
                            "Z4817263<6IND0109143F3206076<<<<<<<<<<<<<<<4"};

Mrz readOf(const MrzLines& lines, const QDate& today = test::kMrzToday)
{
    auto mrz = parseMrz(lines, today);
    REQUIRE(mrz);
    return *mrz;
}

/// The passport with other characters at @p at of its second line, all digits made right again.
MrzLines passportWith(std::size_t at, const std::string& characters)
{
    MrzLines lines = kMrzPassport;
    std::string& line = lines[1];
    line.replace(at, characters.size(), characters);
    line[9] = mrzCheckDigit(line.substr(0, 9));
    line[19] = mrzCheckDigit(line.substr(13, 6));
    line[27] = mrzCheckDigit(line.substr(21, 6));
    line[43] = mrzCheckDigit(line.substr(0, 10) + line.substr(13, 7) + line.substr(21, 22));
    return lines;
}

std::string birthOf(const std::string& read, const QDate& today)
{
    const Mrz mrz = readOf(passportWith(13, read), today);
    return mrz.birth ? mrz.birth->toString().toStdString() : "none";
}

std::string expiryOf(const std::string& read)
{
    const Mrz mrz = readOf(passportWith(21, read));
    return mrz.expiry ? mrz.expiry->toString().toStdString() : "none";
}

TEST_CASE("mrz: check digits are those of the standard", "[core][documents][mrz]")
{
    CHECK(mrzCheckDigit("520727") == '3');
    CHECK(mrzCheckDigit("AB2134<<<") == '5');
    CHECK(mrzCheckDigit("<<<<<<") == '0');
    CHECK(mrzCheckDigit("52a727") == '?');
}

TEST_CASE("mrz: a passport is read whole", "[core][documents][mrz]")
{
    const Mrz mrz = readOf(kMrzPassport);
    CHECK(mrz.isValid());
    CHECK(mrz.format == MrzFormat::Td3);
    CHECK(mrz.number == "Z4817263");
    CHECK(mrz.surname == "RAMANATHAN");
    CHECK(mrz.givenNames == "PRIYA");
    CHECK(mrz.birth->toString() == QStringLiteral("2001-09-14"));
    CHECK(mrz.checks.size() == 5);
    CHECK(mrz.numberRule == MrzNumberRule::Short);
}

TEST_CASE("mrz: a wrong digit is told with what was read and what was computed",
          "[core][documents][mrz]")
{
    MrzLines lines = kMrzPassport;
    lines[1][19] = '8';
    const Mrz mrz = readOf(lines);
    CHECK(mrz.problems ==
          std::vector{MrzProblem::BirthCheckDigit, MrzProblem::CompositeCheckDigit});
    const MrzCheck* check = mrz.check(MrzDigit::Birth);
    REQUIRE(check != nullptr);
    CHECK(check->read == '8');
    CHECK(check->computed == '3');
    CHECK(check->place == MrzSpan{1, 19, 1});
    CHECK(mrz.birth->toString() == QStringLiteral("2001-09-14"));
}

TEST_CASE("mrz: lines of no format are no zone", "[core][documents][mrz]")
{
    CHECK_FALSE(parseMrz(MrzLines{}, test::kMrzToday));
    CHECK_FALSE(parseMrz(MrzLines{kMrzPassport[0]}, test::kMrzToday));
    CHECK_FALSE(parseMrz(MrzLines{kMrzPassport[0], kMrzPassport[1] + "<"}, test::kMrzToday));
    CHECK_FALSE(parseMrz(MrzLines(3, std::string(36, '<')), test::kMrzToday));
    CHECK_FALSE(parseMrz(MrzLines(3, std::string()), test::kMrzToday));
}

TEST_CASE("mrz: the French card of before 2021 is not taken for a TD2", "[core][documents][mrz]")
{
    std::string second = "880692310285CORINNE<<<<<<<6512068F6";
    second.insert(12, 1, mrzCheckDigit(second.substr(0, 12)));
    CHECK_FALSE(parseMrz(MrzLines{"IDFRABERTHIER<<<<<<<<<<<<<<<<<<92A00", second.substr(0, 36)},
                         test::kMrzToday));
    // With a nationality where the standard has it, it is one.
    CHECK(parseMrz(
        MrzLines{"IDFRABERTHIER<<<<<<<<<<<<<<<<<<92A00", "880692310<FRA6512068F2601017<<<<<<<<"},
        test::kMrzToday));
}

TEST_CASE("mrz: a birth is in the latest century that is not after today", "[core][documents][mrz]")
{
    const QDate today(2026, 3, 12);
    CHECK(birthOf("260312", today) == "2026-03-12");
    CHECK(birthOf("260313", today) == "1926-03-13");
    CHECK(birthOf("260401", today) == "1926-04-01");
    CHECK(birthOf("250401", today) == "2025-04-01");
    CHECK(birthOf("270101", today) == "1927-01-01");
    CHECK(birthOf("991231", today) == "1999-12-31");
    CHECK(birthOf("000101", today) == "2000-01-01");
    CHECK(birthOf("26<<<<", today) == "2026");
    CHECK(birthOf("2604<<", today) == "1926-04");
    CHECK(birthOf("2603<<", today) == "2026-03");
}

TEST_CASE("mrz: a year of expiry below 70 is to come", "[core][documents][mrz]")
{
    CHECK(expiryOf("691231") == "2069-12-31");
    CHECK(expiryOf("700101") == "1970-01-01");
    CHECK(expiryOf("000229") == "2000-02-29");
    CHECK(expiryOf("280229") == "2028-02-29");
    CHECK(expiryOf("270229") == "none");
}

TEST_CASE("mrz: 29 February is a day of leap years only", "[core][documents][mrz]")
{
    CHECK(birthOf("000229", test::kMrzToday) == "2000-02-29");
    CHECK(birthOf("240229", test::kMrzToday) == "2024-02-29");
    CHECK(birthOf("280229", test::kMrzToday) == "1928-02-29");
    CHECK(birthOf("110229", test::kMrzToday) == "none");
    CHECK(readOf(passportWith(13, "110229")).has(MrzProblem::BirthNotADate));
}

TEST_CASE("mrz: unknown parts of a date are pairs of fillers from the end",
          "[core][documents][mrz]")
{
    const Mrz year = readOf(passportWith(13, "88<<<<"));
    CHECK(year.birth->toString() == QStringLiteral("1988"));
    CHECK(year.has(MrzFlag::BirthPartial));
    CHECK(year.isValid());
    const Mrz unknown = readOf(passportWith(13, "<<<<<<"));
    CHECK_FALSE(unknown.birth);
    CHECK(unknown.has(MrzFlag::BirthUnknown));
    CHECK(unknown.isValid());
    for (const char* wrong : {"88<<01", "880<<<", "<<0101", "8813<<", "8800<<", "88010<"})
        CHECK(readOf(passportWith(13, wrong)).has(MrzProblem::BirthNotADate));
}

TEST_CASE("mrz: the digit of a date without parts may be left out", "[core][documents][mrz]")
{
    MrzLines lines = passportWith(21, "<<<<<<");
    lines[1][27] = '<';
    CHECK(readOf(lines).isValid());
    MrzLines known = passportWith(21, "320607");
    known[1][27] = '<';
    CHECK(readOf(known).has(MrzProblem::ExpiryCheckDigit));
}

TEST_CASE("mrz: long numbers fit either rule, and which one is told", "[core][documents][mrz]")
{
    const auto ruleOf = [](const char* id) {
        return readOf(test::mrzVectorLines(QLatin1String(id))).numberRule;
    };
    CHECK(ruleOf("D111") == MrzNumberRule::LongWithoutFiller);
    CHECK(ruleOf("D134") == MrzNumberRule::LongWithFiller);
    CHECK(ruleOf("D003") == MrzNumberRule::LongEither);
    CHECK(ruleOf("D081") == MrzNumberRule::Short);
    const Mrz wrong = readOf(test::mrzVectorLines(QStringLiteral("D161")));
    CHECK(wrong.has(MrzFlag::LongNumber));
    CHECK(wrong.has(MrzProblem::NumberCheckDigit));
    CHECK(wrong.check(MrzDigit::Number)->place == MrzSpan{0, 18, 1});
}

TEST_CASE("mrz: an empty primary name stays empty", "[core][documents][mrz]")
{
    MrzLines lines = kMrzPassport;
    lines[0] = "P<IND<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<<<<<<";
    const Mrz mrz = readOf(lines);
    CHECK(mrz.surname.empty());
    CHECK(mrz.givenNames == "ANNA MARIA");
    CHECK(mrz.has(MrzFlag::NoPrimary));
    CHECK_FALSE(mrz.has(MrzFlag::NoSecondary));
    CHECK(mrz.isValid());
}

TEST_CASE("mrz: codes nobody knows are flagged, codes that are none are a problem",
          "[core][documents][mrz]")
{
    CHECK_FALSE(readOf(passportWith(10, "XXA")).has(MrzFlag::NationalityUnknown));
    CHECK(readOf(passportWith(10, "ROM")).has(MrzFlag::NationalityUnknown));
    CHECK(readOf(passportWith(10, "ROM")).isValid());
    const Mrz digit = readOf(passportWith(10, "1ND"));
    CHECK(digit.has(MrzProblem::NationalityIllegal));
    CHECK_FALSE(digit.has(MrzFlag::NationalityUnknown));
    const Mrz german = readOf(passportWith(10, "D<<"));
    CHECK(german.nationality == "D");
    CHECK_FALSE(german.has(MrzFlag::NationalityUnknown));
    for (const char* code : {"GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "UNK", "EUE", "UNO", "UNA",
                             "XBA", "XIM", "XCC", "XCE", "XCO", "XEC", "XPO", "XES", "XMP", "XOM",
                             "XDC", "XXA", "XXB", "XXC", "XXX", "UTO", "ANT", "NTZ"}) {
        CAPTURE(code);
        CHECK_FALSE(readOf(passportWith(10, code)).has(MrzFlag::NationalityUnknown));
    }
}

TEST_CASE("mrz: notes tell of the day, not of the zone", "[core][documents][mrz]")
{
    const Mrz mrz = readOf(kMrzPassport);
    CHECK(mrzNotes(mrz, QDate(2032, 6, 7)).empty());
    CHECK(mrzNotes(mrz, QDate(2032, 6, 8)) == std::vector{MrzNote::Expired});
    CHECK(mrzNotes(mrz, QDate(2042, 6, 8)) == std::vector{MrzNote::LongExpired});
    const Mrz old = readOf(passportWith(13, "270101"));
    CHECK(mrzNotes(old, test::kMrzToday) == std::vector{MrzNote::AgeUnusual});
    CHECK(mrzNotes(readOf(passportWith(13, "240101")), test::kMrzToday) ==
          std::vector{MrzNote::AgeUnusual});
}

TEST_CASE("mrz: any bytes in any size are read without harm", "[core][documents][mrz]")
{
    std::mt19937 random(20260312); // NOLINT(cert-msc51-cpp): the same bytes each run
    std::uniform_int_distribution<int> byte(0, 255);
    std::uniform_int_distribution<std::size_t> shape(0, 2);
    constexpr std::pair<std::size_t, std::size_t> kShapes[] = {{3, 30}, {2, 36}, {2, 44}};
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto [count, columns] = kShapes[shape(random)];
        MrzLines lines(count, std::string(columns, ' '));
        for (std::string& line : lines) {
            for (char& c : line)
                c = static_cast<char>(byte(random));
        }
        const auto mrz = parseMrz(lines, test::kMrzToday);
        read += mrz ? 1 : 0;
        REQUIRE((!mrz || mrz->has(MrzProblem::IllegalCharacter)));
    }
    CHECK(read > 19'000);
}

TEST_CASE("mrz: one wrong character is seen wherever its value differs", "[core][documents][mrz]")
{
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
    const MrzLayout& layout = mrzLayout(MrzFormat::Td3);
    int blind = 0;
    for (const MrzSpan& span : layout.composite) {
        for (int i = span.first; i < span.first + span.count; ++i) {
            for (const char c : kAlphabet) {
                MrzLines lines = kMrzPassport;
                char& here = lines[1][static_cast<std::size_t>(i)];
                const bool differs = mrzValue(here) % 10 != mrzValue(c) % 10;
                here = c;
                const bool isSeen = !readOf(lines).check(MrzDigit::Composite)->agrees;
                CHECK(isSeen == differs);
                blind += isSeen ? 0 : 1;
            }
        }
    }
    CHECK(blind > 0);
}

} // namespace
