// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::PartialDate;
using core::domain::AgeFacts;
using core::domain::mayBeMinor;

const QDate kSeenOn(2025, 11, 10);

AgeFacts aged(const QString& birth, const QString& band = {}, const QString& assessment = {})
{
    return {PartialDate::parse(birth), {}, band, assessment};
}

} // namespace

TEST_CASE("age: says 19 and looks 15 is a child until it is settled", "[core][domain]")
{
    const QString says19 = u"age:19@2025-11-10"_s;
    CHECK_FALSE(mayBeMinor(aged(says19), kSeenOn));
    CHECK(mayBeMinor(aged(says19, u"15-17"_s), kSeenOn));
    CHECK(mayBeMinor(aged(says19, {}, u"disputed"_s), kSeenOn));
    CHECK(mayBeMinor(aged(says19, {}, u"claims_minor"_s), kSeenOn));
    CHECK(mayBeMinor(aged(says19, {}, u"presumed_minor"_s), kSeenOn));
    CHECK(mayBeMinor(aged(says19, u"18-20"_s, u"assessed_minor"_s), kSeenOn));
    CHECK_FALSE(mayBeMinor(aged(says19, u"15-17"_s, u"assessed_adult"_s), kSeenOn));
    // No assessment makes a child of ten grown up.
    CHECK(mayBeMinor(aged(u"2015-05-01"_s, {}, u"assessed_adult"_s), kSeenOn));
}

TEST_CASE("age: a band counts where there is no date", "[core][domain]")
{
    CHECK(mayBeMinor(aged({}, u"15-17"_s), kSeenOn));
    CHECK_FALSE(mayBeMinor(aged({}, u"18-20"_s), kSeenOn));
    CHECK_FALSE(mayBeMinor(aged({}, u"60+"_s), kSeenOn));
    CHECK_FALSE(mayBeMinor(aged({}), kSeenOn));
    CHECK(mayBeMinor(AgeFacts{{}, {u"child"_s}}, kSeenOn));
    // A band says more than the mark of the desk.
    CHECK_FALSE(mayBeMinor(AgeFacts{{}, {u"child"_s}, u"21-23"_s}, kSeenOn));
    CHECK(mayBeMinor(aged(u"2007"_s, u"18-20"_s), kSeenOn));
}

TEST_CASE("age: bands are read and made narrower, never wider", "[core][domain]")
{
    using core::domain::agesOfBand;
    CHECK(agesOfBand(u"0-4"_s) == std::pair(0, 4));
    CHECK(agesOfBand(u"48-59"_s) == std::pair(48, 59));
    CHECK(agesOfBand(u"60+"_s) == std::pair(60, 130));
    for (const QString& none : {u""_s, u"15"_s, u"17-15"_s, u"a-b"_s, u"+"_s, u"15-"_s, u"0-131"_s})
        CHECK_FALSE(agesOfBand(none));

    using core::domain::birthOfBand;
    CHECK(birthOfBand(u"15-17"_s, kSeenOn)->toString() == u"2007-11-11/2010-11-10"_s);
    CHECK(birthOfBand(u"15-17"_s, kSeenOn)->ageRange(kSeenOn) == std::pair(15, 17));
    CHECK_FALSE(birthOfBand(u"old"_s, kSeenOn));

    using core::domain::narrowedBirth;
    const auto narrowed = [](const QString& birth, const QString& band) {
        const auto date = narrowedBirth(*PartialDate::parse(birth), band, kSeenOn);
        return date ? date->toString() : QString();
    };
    CHECK(narrowed(u"~2008"_s, u"15-17"_s) == u"2007-11-11/2010-11-10"_s);
    CHECK(narrowed(u"2007"_s, u"15-17"_s) == u"2007-11-11/2007-12-31"_s);
    CHECK(narrowed(u"age:16@2025-11-10"_s, u"15-17"_s) == u"age:16@2025-11-10"_s);
    CHECK(narrowed(u"age:19@2025-11-10"_s, u"15-17"_s).isEmpty());
    for (int year = 1990; year < 2020; ++year) {
        const auto about = *PartialDate::fromYear(year, true);
        for (const QString& band : {u"0-4"_s, u"12-14"_s, u"15-17"_s, u"18-20"_s, u"30-38"_s}) {
            const auto less = narrowedBirth(about, band, kSeenOn);
            if (!less)
                continue;
            CHECK(less->range().first >= about.range().first);
            CHECK(less->range().second <= about.range().second);
        }
    }
}
