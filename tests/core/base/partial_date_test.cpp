// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"

#include <catch2/catch.hpp>

#include <random>
#include <vector>

using core::PartialDate;

namespace {

/// A date of any precision, drawn from @p seed.
PartialDate anyPartialDate(std::mt19937& random)
{
    const auto draw = [&random](int least, int largest) {
        return std::uniform_int_distribution<int>(least, largest)(random);
    };
    const int year = draw(1900, 2030);
    switch (draw(0, 5)) {
    case 0: return *PartialDate::fromDay(QDate(year, 1, 1).addDays(draw(0, 364)));
    case 1: return *PartialDate::fromMonth(year, draw(1, 12));
    case 2: return *PartialDate::fromYear(year);
    case 3: return *PartialDate::fromYear(year, true);
    case 4: {
        const QDate first = QDate(year, 1, 1).addDays(draw(0, 364));
        return *PartialDate::fromSpan(first, first.addDays(draw(0, 800)));
    }
    default: return *PartialDate::fromAge(draw(0, 130), QDate(year, 1, 1).addDays(draw(0, 364)));
    }
}

} // namespace

TEST_CASE("partial_date: canonical text is read back to the same date", "[core][base]")
{
    for (const QString& text :
         {QStringLiteral("1999-05-14"), QStringLiteral("1999-05"), QStringLiteral("1999"),
          QStringLiteral("~1999"), QStringLiteral("age:27@2025-11-10"),
          QStringLiteral("2024-02-29"), QStringLiteral("0001"), QStringLiteral("9999-12-31"),
          QStringLiteral("age:0@2025-11-10"), QStringLiteral("1997-09-11/1998-09-10")}) {
        CAPTURE(text.toStdString());
        const auto date = PartialDate::parse(text);
        REQUIRE(date);
        CHECK(date->toString() == text);
    }
}

TEST_CASE("partial_date: what cannot be a date is not one", "[core][base]")
{
    for (const QString& text : {QStringLiteral(""),
                                QStringLiteral("0000"),
                                QStringLiteral("199"),
                                QStringLiteral("1999-13"),
                                QStringLiteral("1999-00"),
                                QStringLiteral("1999-02-29"),
                                QStringLiteral("1999-5-14"),
                                QStringLiteral("1999-05-14x"),
                                QStringLiteral("1999/05/14"),
                                QStringLiteral("~1999-05"),
                                QStringLiteral("~19"),
                                QStringLiteral("age:27"),
                                QStringLiteral("age:131@2025-11-10"),
                                QStringLiteral("age:-1@2025-11-10"),
                                QStringLiteral("age:027@2025-11-10"),
                                QStringLiteral("age:27@2025-11"),
                                QStringLiteral("age:27@2025-02-30"),
                                QStringLiteral("+999"),
                                QStringLiteral("1998-09-10/1997-09-11"),
                                QStringLiteral("1997-09-11/1997-09-11"),
                                QStringLiteral("1997-01-01/1997-12-31"),
                                QStringLiteral("1997-09/1998-09"),
                                QStringLiteral("1997-09-11/"),
                                QStringLiteral("/1997-09-11"),
                                QString(QChar(0x0E51)) + QStringLiteral("999")}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(PartialDate::parse(text));
    }
    CHECK_FALSE(PartialDate::fromDay(QDate(2023, 2, 29)));
    CHECK_FALSE(PartialDate::fromDay(QDate(-4, 1, 1)));
    CHECK_FALSE(PartialDate::fromDay(QDate(10000, 1, 1)));
    CHECK_FALSE(PartialDate::fromAge(30, QDate()));
    CHECK_FALSE(PartialDate::fromAge(100, QDate(50, 1, 1)));
}

TEST_CASE("partial_date: the range holds every day the words allow and no other", "[core][base]")
{
    const auto range = [](const char16_t* text) {
        return PartialDate::parse(QString::fromUtf16(text))->range();
    };
    CHECK(range(u"2024-02") == std::pair(QDate(2024, 2, 1), QDate(2024, 2, 29)));
    CHECK(range(u"1999") == std::pair(QDate(1999, 1, 1), QDate(1999, 12, 31)));
    CHECK(range(u"~1999") == std::pair(QDate(1997, 1, 1), QDate(2001, 12, 31)));
    CHECK(range(u"~9999").second == QDate(9999, 12, 31));
    CHECK(range(u"age:27@2025-11-10") == std::pair(QDate(1997, 11, 11), QDate(1998, 11, 10)));
}

TEST_CASE("partial_date: an age said on a leap day covers exactly the births of that age",
          "[core][base]")
{
    for (const QDate on : {QDate(2024, 2, 29), QDate(2025, 2, 28), QDate(2025, 3, 1)}) {
        for (int age = 0; age < 12; ++age) {
            const auto [first, last] = PartialDate::fromAge(age, on)->range();
            for (QDate birth = on.addYears(-14); birth <= on; birth = birth.addDays(1)) {
                const bool that = PartialDate::fromDay(birth)->age(on) == age;
                if (that != (birth >= first && birth <= last))
                    FAIL("age " << age << ", born " << birth.toString(Qt::ISODate).toStdString());
            }
        }
    }
    SUCCEED("every birth agrees");
}

TEST_CASE("partial_date: ages come from the birthday, not from the year", "[core][base]")
{
    const auto birth = *PartialDate::parse(QStringLiteral("2007-11-11"));
    CHECK(birth.age(QDate(2025, 11, 10)) == 17);
    CHECK(birth.age(QDate(2025, 11, 11)) == 18);
    CHECK(birth.age(QDate(2000, 1, 1)) == 0);
    const auto said = *PartialDate::parse(QStringLiteral("age:27@2025-11-10"));
    CHECK(said.age(QDate(2025, 11, 10)) == 27);
    CHECK(said.age(QDate(2027, 11, 9)) == 28);
    CHECK(said.ageRange(QDate(2026, 5, 1)) == std::pair(27, 28));
    CHECK(said.statedAge() == 27);
    CHECK_FALSE(birth.statedAge());
}

TEST_CASE("partial_date: whoever is not surely grown up may be a minor", "[core][base]")
{
    const QDate day(2025, 11, 10);
    CHECK(PartialDate::parse(QStringLiteral("2007-11-11"))->mayBeMinor(day));
    CHECK_FALSE(PartialDate::parse(QStringLiteral("2007-11-10"))->mayBeMinor(day));
    CHECK(PartialDate::parse(QStringLiteral("2007"))->mayBeMinor(day));
    CHECK(PartialDate::parse(QStringLiteral("~2005"))->mayBeMinor(day));
    CHECK_FALSE(PartialDate::parse(QStringLiteral("~2004"))->mayBeMinor(day));
    CHECK(PartialDate::parse(QStringLiteral("age:17@2025-11-10"))->mayBeMinor(day));
    CHECK_FALSE(PartialDate::parse(QStringLiteral("age:18@2025-11-10"))->mayBeMinor(day));
}

TEST_CASE("partial_date: any date round-trips, holds its own range and has one place in the order",
          "[core][base]")
{
    std::mt19937 random(20251110);
    std::vector<PartialDate> dates;
    for (int i = 0; i < 300; ++i)
        dates.push_back(anyPartialDate(random));
    for (const PartialDate& a : dates) {
        REQUIRE(PartialDate::parse(a.toString()) == a);
        const auto [first, last] = a.range();
        REQUIRE(first <= last);
        const auto [least, largest] = a.ageRange(QDate(2031, 6, 1));
        REQUIRE(least <= largest);
        for (const PartialDate& b : dates) {
            REQUIRE(((a <=> b) == 0) == (a == b));
            REQUIRE((a < b) == (b > a));
            if (a < b)
                REQUIRE(first <= b.range().first);
        }
    }
}

TEST_CASE("partial_date: a span that is a day, a month or a year is that", "[core][base]")
{
    const auto span = [](const QDate& first, const QDate& last) {
        const auto date = PartialDate::fromSpan(first, last);
        return date ? date->toString() : QString();
    };
    CHECK(span({1999, 5, 14}, {1999, 5, 14}) == QStringLiteral("1999-05-14"));
    CHECK(span({2024, 2, 1}, {2024, 2, 29}) == QStringLiteral("2024-02"));
    CHECK(span({1999, 1, 1}, {1999, 12, 31}) == QStringLiteral("1999"));
    CHECK(span({1999, 1, 2}, {1999, 12, 31}) == QStringLiteral("1999-01-02/1999-12-31"));
    CHECK(span({1999, 1, 2}, {1999, 1, 1}).isEmpty());
    const auto date = PartialDate::parse(QStringLiteral("2007-11-08/2008-11-07"));
    REQUIRE(date);
    CHECK(date->ageRange({2025, 11, 8}) == std::pair(17, 18));
    CHECK(date->mayBeMinor({2026, 11, 6}));
    CHECK_FALSE(date->mayBeMinor({2026, 11, 7}));
    CHECK(date->year() == 2007);
}
