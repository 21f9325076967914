// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_digit.h"
#include "core/documents/mrz/mrz_repair.h"
#include "tests/support/core/mrz/mrz_vectors.h"

#include <catch2/catch.hpp>

#include <random>

namespace {

using namespace core::documents;
using Zone = std::vector<std::string>;

const Zone kRight{"P<INDRAMANATHAN<<PRIYA<<<<<<<<<<<<<<<<<<<<<<",
                  "Z4817263<6IND0109143F3206076<<<<<<<<<<<<<<<4"};

MrzMended mendedOf(const Zone& lines)
{
    auto mended = mendMrz(lines, test::kMrzToday);
    REQUIRE(mended);
    return *mended;
}

Zone rightWith(std::size_t line, std::size_t at, const std::string& characters)
{
    Zone lines = kRight;
    lines[line].replace(at, characters.size(), characters);
    return lines;
}

TEST_CASE("mrz repair: what is right comes back untouched", "[core][documents][mrz]")
{
    const MrzMended mended = mendedOf(kRight);
    CHECK(mended.lines == kRight);
    CHECK(mended.repairs.empty());
    CHECK(mended.numberChoices.empty());
}

TEST_CASE("mrz repair: a letter read in a date is proved by its digit", "[core][documents][mrz]")
{
    const MrzMended mended = mendedOf(rightWith(1, 13, "OI"));
    CHECK(mended.lines == kRight);
    CHECK(mended.repairs ==
          std::vector<MrzRepair>{{1, 13, 'O', '0', true}, {1, 14, 'I', '1', true}});
}

TEST_CASE("mrz repair: a digit read in a country or a name is put and not proved",
          "[core][documents][mrz]")
{
    const MrzMended country = mendedOf(rightWith(1, 10, "1ND"));
    CHECK(country.lines == kRight);
    CHECK(country.repairs == std::vector<MrzRepair>{{1, 10, '1', 'I', false}});
    const MrzMended name = mendedOf(rightWith(0, 18, "R1YA"));
    CHECK(name.lines == kRight);
    CHECK(name.repairs == std::vector<MrzRepair>{{0, 19, '1', 'I', false}});
}

TEST_CASE("mrz repair: a misreading that no digit accepts is put and not proved",
          "[core][documents][mrz]")
{
    // The birth is mended by its class, yet it is another day than its digit was made for.
    const MrzMended mended = mendedOf(rightWith(1, 13, "OI0924"));
    CHECK_FALSE(mended.repairs.empty());
    for (const MrzRepair& repair : mended.repairs)
        CHECK_FALSE(repair.isProved);
    CHECK_FALSE(parseMrz(mended.lines, test::kMrzToday)->isValid());
}

TEST_CASE("mrz repair: fillers lost or added are put back in the longest run",
          "[core][documents][mrz]")
{
    Zone shorter = kRight;
    shorter[0].erase(30, 3);
    shorter[1].erase(32, 1);
    CHECK(mendedOf(shorter).lines == kRight);
    CHECK(mendedOf(shorter).repairs.size() == 4);
    Zone longer = kRight;
    longer[0].insert(30, "<<");
    const MrzMended mended = mendedOf(longer);
    CHECK(mended.lines == kRight);
    REQUIRE(mended.repairs.size() == 2);
    CHECK(mended.repairs[0].put == '\0');
    CHECK_FALSE(mended.repairs[0].isProved);
}

TEST_CASE("mrz repair: lines too far from any size are left alone", "[core][documents][mrz]")
{
    Zone lines = kRight;
    lines[0].erase(30, 5);
    CHECK_FALSE(mendMrz(lines, test::kMrzToday));
    // 40 is as near to 36 as to 44.
    CHECK_FALSE(mendMrz(Zone{kRight[0].substr(0, 40), kRight[1].substr(0, 40)}, test::kMrzToday));
    CHECK_FALSE(mendMrz(Zone{kRight[0]}, test::kMrzToday));
    CHECK_FALSE(mendMrz(Zone{}, test::kMrzToday));
    // Nothing to grow: no run of fillers.
    CHECK_FALSE(mendMrz(Zone{std::string(43, 'A'), kRight[1]}, test::kMrzToday));
}

TEST_CASE("mrz repair: letters among the fillers behind a name go", "[core][documents][mrz]")
{
    const MrzMended mended = mendedOf(rightWith(0, 30, "K<<CS"));
    CHECK(mended.lines == kRight);
    CHECK(mended.repairs.size() == 3);
    // Anything else there may be a name nobody should lose.
    CHECK(mendedOf(rightWith(0, 30, "ANNA")).lines == rightWith(0, 30, "ANNA"));
}

TEST_CASE("mrz repair: a number is mended when one way fits, and never called proved",
          "[core][documents][mrz]")
{
    Zone lines = kRight;
    lines[1].replace(0, 10, "X39999999<");
    lines[1][9] = mrzCheckDigit("X39999999");
    lines[1][43] =
        mrzCheckDigit(lines[1].substr(0, 10) + lines[1].substr(13, 7) + lines[1].substr(21, 22));
    REQUIRE(parseMrz(lines, test::kMrzToday)->isValid());
    // No character of it looks like another, so a wrong digit has no cure.
    Zone wrong = lines;
    wrong[1][1] = '4';
    const MrzMended none = mendedOf(wrong);
    CHECK(none.lines[1].substr(0, 9) != "X39999999");
    // An eight read as B: the only character that can be another.
    Zone eight = lines;
    eight[1].replace(0, 9, "X38999999");
    eight[1][9] = mrzCheckDigit("X38999999");
    eight[1][2] = 'B';
    const MrzMended one = mendedOf(eight);
    CHECK(one.lines[1].substr(0, 9) == "X38999999");
    CHECK(one.repairs == std::vector<MrzRepair>{{1, 2, 'B', '8', false}});
    // A zero read as O: the digit cannot tell a zero from a U.
    Zone zero = lines;
    zero[1].replace(0, 9, "X30999999");
    zero[1][9] = mrzCheckDigit("X30999999");
    zero[1][2] = 'O';
    CHECK(mendedOf(zero).repairs.empty());
    CHECK(mendedOf(zero).numberChoices == std::vector<std::string>{"X30999999", "X3U999999"});
}

TEST_CASE("mrz repair: a number that fits in several ways is a question", "[core][documents][mrz]")
{
    const MrzMended mended = mendedOf(test::mrzVectorLines(QStringLiteral("D048")));
    CHECK(mended.repairs.empty());
    CHECK(mended.numberChoices.size() > 1);
    CHECK(std::find(mended.numberChoices.begin(), mended.numberChoices.end(), "L898902C3") !=
          mended.numberChoices.end());
}

TEST_CASE("mrz repair: what chance does to a zone is never mended unsaid", "[core][documents][mrz]")
{
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<?";
    std::mt19937 random(303); // NOLINT(cert-msc51-cpp): the same faults each run
    const auto below = [&random](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
    };
    int mendings = 0;
    for (int i = 0; i < 4000; ++i) {
        const auto& vectors = test::mrzVectors();
        Zone lines = vectors[below(vectors.size())].lines;
        for (std::size_t faults = 1 + below(3); faults > 0; --faults) {
            std::string& line = lines[below(lines.size())];
            line[below(line.size())] = kAlphabet[below(kAlphabet.size())];
        }
        const bool wasValid =
            parseMrz(lines, test::kMrzToday) && parseMrz(lines, test::kMrzToday)->isValid();
        const auto mended = mendMrz(lines, test::kMrzToday);
        if (!mended)
            continue;
        const auto after = parseMrz(mended->lines, test::kMrzToday);
        REQUIRE(after);
        // Nothing turns valid without a repair that is told.
        REQUIRE((wasValid || !after->isValid() || !mended->repairs.empty()));
        Zone undone = mended->lines;
        for (auto it = mended->repairs.rbegin(); it != mended->repairs.rend(); ++it) {
            char& c =
                undone[static_cast<std::size_t>(it->line)][static_cast<std::size_t>(it->position)];
            REQUIRE(c == it->put);
            c = it->read;
        }
        REQUIRE(undone == lines);
        mendings += mended->repairs.empty() ? 0 : 1;
    }
    CHECK(mendings > 100);
}

} // namespace
