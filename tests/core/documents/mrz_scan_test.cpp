// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_scan.h"
#include "tests/support/core/mrz/mrz_vectors.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::documents::MrzProblem;
using core::documents::MrzScan;
using core::documents::readMrzScan;
using core::forms::FieldId;

const QString kScanned = u"P<INDRAMANATHAN<<PRIYA<<<<<<<<<<<<<<<<<<<<<<\r"
                         "Z4817263<6IND0109143F3206076<<<<<<<<<<<<<<<4\r"_s;

TEST_CASE("mrz scan: what is right is taken as it is", "[core][documents][mrz]")
{
    const auto scan = readMrzScan(kScanned, test::kMrzToday);
    REQUIRE(scan);
    CHECK(scan->mrz.isValid());
    CHECK(scan->repairs.empty());
    CHECK_FALSE(scan->isMended(FieldId::PersonBirth));
    CHECK_FALSE(readMrzScan(u"PRIYA RAMANATHAN", test::kMrzToday));
}

TEST_CASE("mrz scan: only proved repairs are taken over, and told", "[core][documents][mrz]")
{
    const auto proved =
        readMrzScan(QString(kScanned).replace(u"0109143F"_s, u"O1O9143F"_s), test::kMrzToday);
    REQUIRE(proved);
    CHECK(proved->mrz.isValid());
    CHECK(proved->repairs.size() == 2);
    CHECK(proved->isMended(FieldId::PersonBirth));
    CHECK_FALSE(proved->isMended(FieldId::PersonDocumentNumber));

    // A number that could be mended so that its digit fits is not proved by it: it stays as read.
    const auto number =
        readMrzScan(QString(kScanned).replace(u"Z4817263"_s, u"Z4B17263"_s), test::kMrzToday);
    REQUIRE(number);
    CHECK(number->repairs.empty());
    CHECK(number->mrz.number == "Z4B17263");
    CHECK(number->mrz.has(MrzProblem::NumberCheckDigit));
}

} // namespace
