// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/mrz/mrz.h"

namespace core::documents {

/// Where each field stands in a format; a span without characters is a field it does not have.
/// Source: ICAO Doc 9303 parts 4 to 7.
struct MrzLayout {
    MrzFormat format;
    int lines;
    int columns;
    MrzSpan code;
    MrzSpan issuer;
    MrzSpan name;
    MrzSpan number;
    MrzSpan numberDigit;
    MrzSpan nationality;
    MrzSpan birth;
    MrzSpan birthDigit;
    MrzSpan sex;
    MrzSpan expiry;
    MrzSpan expiryDigit;
    MrzSpan optional;
    MrzSpan optionalDigit;
    MrzSpan optional2;
    MrzSpan compositeDigit;
    MrzSpan composite[4]; ///< what the composite digit is made of
};

const MrzLayout& mrzLayout(MrzFormat format);

/// The characters of @p span. The lines have the size of the layout.
std::string_view mrzText(std::span<const std::string> lines, const MrzSpan& span);

} // namespace core::documents
