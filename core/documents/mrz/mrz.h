// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::documents {

/// The machine readable zones of ICAO Doc 9303: cards (3 x 30, 2 x 36), passports (2 x 44), visas.
enum class MrzFormat { Td1, Td2, Td3, MrvA, MrvB };

/// Characters that stand together. Units: line and first count from 0.
struct MrzSpan {
    int line = 0;
    int first = 0;
    int count = 0;
    friend bool operator==(const MrzSpan&, const MrzSpan&) = default;
};

enum class MrzDigit { Number, Birth, Expiry, Optional, Composite };

/// One check digit: what stands in the zone, and what the characters before it give.
struct MrzCheck {
    MrzDigit digit = MrzDigit::Number;
    char read = '<';
    char computed = '0'; ///< '?' when a character has no value
    bool agrees = false;
    MrzSpan place;
};

/// What makes a reading not valid. A document that shows one is looked at; nobody is refused for
/// it.
enum class MrzProblem {
    NumberCheckDigit,
    BirthCheckDigit,
    ExpiryCheckDigit,
    OptionalCheckDigit,
    CompositeCheckDigit,
    BirthNotADate, ///< also with a check digit that agrees: it knows nothing of calendars
    ExpiryNotADate,
    SexIllegal,
    IssuerIllegal,
    NationalityIllegal,
    DigitInName,
    IllegalCharacter, ///< none of A to Z, 0 to 9, <
};

/// What is worth knowing about a reading and takes nothing from it.
enum class MrzFlag {
    DocCodeUnexpected,
    IssuerUnknown,
    NationalityUnknown,
    BirthPartial,
    BirthUnknown,
    ExpiryPartial,
    ExpiryUnknown,
    LongNumber,
    LongNumberWithFiller, ///< the digit is right only when the filler counts as a character
    SexX,                 ///< an X where the standard has a filler
    NameMayBeTruncated,
    NoPrimary,
    NoSecondary,
};

/// How the check digit of the number was made. Two issuers let the filler in the place of the digit
/// count, the standard leaves it out.
enum class MrzNumberRule { Short, LongWithoutFiller, LongWithFiller, LongEither };

/// One zone as it says, nothing corrected. Texts are without the fillers at their end.
struct Mrz {
    MrzFormat format = MrzFormat::Td3;
    std::string code; ///< of the document: P, PP, I, V; its second letter is each state's own
    std::string issuer;
    std::string number; ///< with the part of a long one that stands in the optional data
    std::string nationality;
    std::string birthRead; ///< the six characters
    char sexRead = '<';
    char sex = 'X'; ///< M, F, X, or what was read
    std::string expiryRead;
    std::string nameRead; ///< the whole field
    std::string surname;  ///< components parted by one space
    std::string givenNames;
    std::string optional;
    std::string optional2;            ///< of TD1 only
    std::optional<PartialDate> birth; ///< nothing when unknown or no date
    std::optional<PartialDate> expiry;
    MrzNumberRule numberRule = MrzNumberRule::Short;
    std::vector<MrzCheck> checks;
    std::vector<MrzProblem> problems;
    std::vector<MrzFlag> flags;

    [[nodiscard]] bool isValid() const { return problems.empty(); }
    [[nodiscard]] bool has(MrzProblem problem) const;
    [[nodiscard]] bool has(MrzFlag flag) const;
    [[nodiscard]] const MrzCheck* check(MrzDigit digit) const;
};

/// The format lines of this size and beginning have; nothing when it is no zone of Doc 9303, also
/// for the French card of before 2021, which has the size of a TD2 and another order.
std::optional<MrzFormat> mrzFormatOf(std::span<const std::string> lines);

/// Reads a zone. Lines are in capitals (mrz_text.h makes them so). Nothing when mrzFormatOf knows
/// no format. Years have two digits: a birth is in the latest century that is not after @p today, a
/// year of expiry below 70 is in the 2000s.
/// Cost: a few microseconds. Source: ICAO Doc 9303 parts 3 to 7.
std::optional<Mrz> parseMrz(std::span<const std::string> lines, const QDate& today);

/// What a clerk is told beyond problems: today decides.
enum class MrzNote {
    Expired,
    LongExpired, ///< for more than ten years: look at the century
    AgeUnusual,  ///< under 3 or over 95: look at the century
};
std::vector<MrzNote> mrzNotes(const Mrz& mrz, const QDate& today);

/// The names homeward-cli prints.
std::string_view mrzFormatName(MrzFormat format);
std::string_view mrzDigitName(MrzDigit digit);
std::string_view mrzProblemName(MrzProblem problem);
std::string_view mrzFlagName(MrzFlag flag);

} // namespace core::documents
