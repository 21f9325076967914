// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_code.h"

#include <catch2/catch.hpp>

#include <set>

using core::domain::CaseCode;
using core::domain::CaseCodeSeries;
using core::domain::checkCharacter;
using namespace Qt::StringLiterals;

namespace {

constexpr CaseCodeSeries::Key kSeriesKey = {0x0123456789ABCDEFULL, 0xFEDCBA9876543210ULL};

QString firstCode()
{
    const auto series = *CaseCodeSeries::make(u"KTB"_s, kSeriesKey);
    return series.codeAt(*series.nextCounter(0))->toString();
}

bool isCheckFault(const QString& text)
{
    const auto parsed = CaseCode::parse(text);
    const auto* fault = std::get_if<CaseCode::Fault>(&parsed);
    return fault && *fault == CaseCode::Fault::CheckCharacter;
}

bool isNoCode(const QString& text)
{
    const auto parsed = CaseCode::parse(text);
    const auto* fault = std::get_if<CaseCode::Fault>(&parsed);
    return fault && *fault == CaseCode::Fault::NotACode;
}

} // namespace

TEST_CASE("case_code: MOD 37,36 agrees with published and computed vectors", "[core][domain]")
{
    const std::pair<QString, QChar> vectors[] = {
        {u"A12425GABC1234002"_s, u'M'}, {u"K7M2Q9TA"_s, u'A'}, {u"K7M2Q9TB"_s, u'8'},
        {u"A7KQ2M9T"_s, u'L'},          {u"7AKQ2M9T"_s, u'M'}, {u"00000000"_s, u'Y'},
        {u"ZZZZZZZZ"_s, u'Q'},          {u"B4X0D1RC"_s, u'P'},
    };
    for (const auto& [payload, check] : vectors) {
        CAPTURE(payload.toStdString());
        CHECK(checkCharacter(payload) == check);
    }
    CHECK_FALSE(checkCharacter(u"K7-M2"_s));
    CHECK_FALSE(checkCharacter(u"k7m2"_s));
}

TEST_CASE("case_code: a code is read however it was typed, said or scanned", "[core][domain]")
{
    const QString code = firstCode();
    const QString digits = code.mid(4, 4);
    QString thai;
    QString burmese;
    for (const QChar c : digits) {
        thai += QChar(static_cast<char16_t>(0x0E50 + c.digitValue()));
        burmese += QChar(static_cast<char16_t>(0x1040 + c.digitValue()));
    }
    const QString check = code.right(1);
    for (const QString& text :
         {code, code.toLower(), QString(code).remove(u'-'), u" KTB "_s + digits + u' ' + check,
          u"ktb"_s + thai + check, u"KTB-"_s + burmese + u'-' + check.toLower(),
          CaseCode::fromText(code)->qrPayload(), CaseCode::fromText(code)->qrPayload().toLower()}) {
        CAPTURE(text.toStdString());
        const auto read = CaseCode::fromText(text);
        REQUIRE(read);
        CHECK(read->toString() == code);
    }
}

TEST_CASE("case_code: a misread code is told from a text that is no code", "[core][domain]")
{
    QString wrong = firstCode();
    wrong[4] = wrong[4] == u'9' ? u'8' : u'9';
    CHECK(isCheckFault(wrong));
    for (const QString& text : {u""_s, u"Ratna"_s, u"KTB-48"_s, u"KTI-4831-K"_s, u"KTB-48A1-K"_s,
                                u"KTB-483123-K"_s, u"12A"_s, u"HW1:"_s, u"K1B-4831-K"_s}) {
        CAPTURE(text.toStdString());
        CHECK(isNoCode(text));
    }
}

TEST_CASE("case_code: the whole series has no code twice and no misread letter", "[core][domain]")
{
    const auto series = *CaseCodeSeries::make(u"XQZ"_s, kSeriesKey);
    std::set<QString> seen;
    std::uint32_t skipped = 0;
    for (std::uint32_t counter = 0; counter < CaseCodeSeries::kDraws; ++counter) {
        const auto code = series.codeAt(counter);
        if (!code) {
            ++skipped;
            continue;
        }
        const QString text = code->toString();
        REQUIRE(seen.insert(text).second);
        REQUIRE(text.size() == (counter < CaseCodeSeries::kFourDigits ? 10 : 11));
        REQUIRE_FALSE(text.contains(u'I'));
        REQUIRE_FALSE(text.contains(u'L'));
        REQUIRE_FALSE(text.contains(u'O'));
        REQUIRE_FALSE(text.contains(u'U'));
    }
    const double share = double(skipped) / CaseCodeSeries::kDraws;
    CHECK(share > 0.05);
    CHECK(share < 0.17);
    CHECK_FALSE(series.codeAt(CaseCodeSeries::kDraws));
    CHECK_FALSE(series.nextCounter(CaseCodeSeries::kDraws));
}

TEST_CASE("case_code: neither the order of arrival nor the key can be seen", "[core][domain]")
{
    const auto series = *CaseCodeSeries::make(u"KTB"_s, kSeriesKey);
    const auto other = *CaseCodeSeries::make(u"KTB"_s, {kSeriesKey[0], kSeriesKey[1] + 1});
    int rising = 0;
    int near = 0;
    int same = 0;
    int before = -1;
    for (std::uint32_t counter = 0; counter < 2000; ++counter) {
        const auto code = series.codeAt(counter);
        same += code && code == other.codeAt(counter) ? 1 : 0;
        if (!code)
            continue;
        const int number = code->toString().mid(4, 4).toInt();
        rising += number > before ? 1 : 0;
        near += std::abs(number - before) < 100 ? 1 : 0;
        before = number;
    }
    CHECK(rising > 700);
    CHECK(rising < 1100);
    CHECK(near < 80);
    CHECK(same < 10);
}

TEST_CASE("case_code: every misread character and nearly every swap is caught", "[core][domain]")
{
    const auto series = *CaseCodeSeries::make(u"MGW"_s, kSeriesKey);
    int swaps = 0;
    int swapsMissed = 0;
    for (std::uint32_t counter = 0; counter < 3000; ++counter) {
        const auto code = series.codeAt(counter);
        if (!code)
            continue;
        const QString plain = code->toString().remove(u'-');
        for (qsizetype i = 0; i < plain.size(); ++i) {
            for (const QChar c : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
                QString read = plain;
                read[i] = c;
                if (c != plain[i] && CaseCode::fromText(read))
                    FAIL("one misread character was not caught");
            }
            if (i + 1 < plain.size() && plain[i] != plain[i + 1]) {
                QString read = plain;
                std::swap(read[i], read[i + 1]);
                ++swaps;
                swapsMissed += CaseCode::fromText(read) ? 1 : 0;
            }
        }
    }
    REQUIRE(swaps > 10'000);
    CHECK(double(swapsMissed) / swaps < 0.005);
}

TEST_CASE("case_code: letters of a laptop avoid what is misread", "[core][domain]")
{
    CHECK(CaseCodeSeries::make(CaseCodeSeries::lettersFrom(0), kSeriesKey));
    CHECK(CaseCodeSeries::make(CaseCodeSeries::lettersFrom(~0ULL), kSeriesKey));
    for (const QString& letters : {u"KT"_s, u"KTBA"_s, u"KTI"_s, u"ktb"_s, u"K1B"_s})
        CHECK_FALSE(CaseCodeSeries::make(letters, kSeriesKey));
}
