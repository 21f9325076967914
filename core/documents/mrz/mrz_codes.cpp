// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz.h"

namespace core::documents {

std::string_view mrzFormatName(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1: return "TD1";
    case MrzFormat::Td2: return "TD2";
    case MrzFormat::Td3: return "TD3";
    case MrzFormat::MrvA: return "MRVA";
    case MrzFormat::MrvB: return "MRVB";
    }
    return {};
}

std::string_view mrzDigitName(MrzDigit digit)
{
    switch (digit) {
    case MrzDigit::Number: return "number";
    case MrzDigit::Birth: return "birthDate";
    case MrzDigit::Expiry: return "expiryDate";
    case MrzDigit::Optional: return "optional";
    case MrzDigit::Composite: return "composite";
    }
    return {};
}

std::string_view mrzProblemName(MrzProblem problem)
{
    switch (problem) {
    case MrzProblem::NumberCheckDigit: return "numberCheckDigit";
    case MrzProblem::BirthCheckDigit: return "birthDateCheckDigit";
    case MrzProblem::ExpiryCheckDigit: return "expiryDateCheckDigit";
    case MrzProblem::OptionalCheckDigit: return "optionalCheckDigit";
    case MrzProblem::CompositeCheckDigit: return "compositeCheckDigit";
    case MrzProblem::BirthNotADate: return "birthDateNotADate";
    case MrzProblem::ExpiryNotADate: return "expiryDateNotADate";
    case MrzProblem::SexIllegal: return "sexIllegal";
    case MrzProblem::IssuerIllegal: return "issuerIllegal";
    case MrzProblem::NationalityIllegal: return "nationalityIllegal";
    case MrzProblem::DigitInName: return "digitInName";
    case MrzProblem::IllegalCharacter: return "illegalCharacter";
    }
    return {};
}

std::string_view mrzFlagName(MrzFlag flag)
{
    switch (flag) {
    case MrzFlag::DocCodeUnexpected: return "docCodeUnexpectedForFormat";
    case MrzFlag::IssuerUnknown: return "issuerUnknownCode";
    case MrzFlag::NationalityUnknown: return "nationalityUnknownCode";
    case MrzFlag::BirthPartial: return "birthDatePartial";
    case MrzFlag::BirthUnknown: return "birthDateUnknown";
    case MrzFlag::ExpiryPartial: return "expiryDatePartial";
    case MrzFlag::ExpiryUnknown: return "expiryDateUnknown";
    case MrzFlag::LongNumber: return "longNumber";
    case MrzFlag::LongNumberWithFiller: return "longNumberCheckDigitIncludesFiller";
    case MrzFlag::SexX: return "sexXinMRZ";
    case MrzFlag::NameMayBeTruncated: return "nameMayBeTruncated";
    case MrzFlag::NoPrimary: return "noPrimaryIdentifier";
    case MrzFlag::NoSecondary: return "noSecondaryIdentifier";
    }
    return {};
}

} // namespace core::documents
