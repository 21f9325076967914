// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_layout.h"

#include "core/base/check.h"

namespace core::documents {
namespace {

/// The four formats of two lines differ in length and in what the end of the second line holds.
constexpr MrzLayout twoLines(MrzFormat format, int columns, int optionalCount)
{
    return {.format = format,
            .lines = 2,
            .columns = columns,
            .code = {0, 0, 2},
            .issuer = {0, 2, 3},
            .name = {0, 5, columns - 5},
            .number = {1, 0, 9},
            .numberDigit = {1, 9, 1},
            .nationality = {1, 10, 3},
            .birth = {1, 13, 6},
            .birthDigit = {1, 19, 1},
            .sex = {1, 20, 1},
            .expiry = {1, 21, 6},
            .expiryDigit = {1, 27, 1},
            .optional = {1, 28, optionalCount},
            .optionalDigit = {},
            .optional2 = {},
            .compositeDigit = {},
            .composite = {}};
}

/// With a composite digit at the end of the second line, made of all before it but nationality and
/// sex.
constexpr MrzLayout withComposite(MrzLayout layout)
{
    layout.compositeDigit = {1, layout.columns - 1, 1};
    layout.composite[0] = {1, 0, 10};
    layout.composite[1] = {1, 13, 7};
    layout.composite[2] = {1, 21, layout.columns - 22};
    return layout;
}

constexpr MrzLayout passport()
{
    MrzLayout layout = withComposite(twoLines(MrzFormat::Td3, 44, 14));
    layout.optionalDigit = {1, 42, 1};
    return layout;
}

constexpr MrzLayout kMrzTd1{.format = MrzFormat::Td1,
                            .lines = 3,
                            .columns = 30,
                            .code = {0, 0, 2},
                            .issuer = {0, 2, 3},
                            .name = {2, 0, 30},
                            .number = {0, 5, 9},
                            .numberDigit = {0, 14, 1},
                            .nationality = {1, 15, 3},
                            .birth = {1, 0, 6},
                            .birthDigit = {1, 6, 1},
                            .sex = {1, 7, 1},
                            .expiry = {1, 8, 6},
                            .expiryDigit = {1, 14, 1},
                            .optional = {0, 15, 15},
                            .optionalDigit = {},
                            .optional2 = {1, 18, 11},
                            .compositeDigit = {1, 29, 1},
                            .composite = {{0, 5, 25}, {1, 0, 7}, {1, 8, 7}, {1, 18, 11}}};
constexpr MrzLayout kMrzTd2 = withComposite(twoLines(MrzFormat::Td2, 36, 7));
constexpr MrzLayout kMrzTd3 = passport();
constexpr MrzLayout kMrzMrvA = twoLines(MrzFormat::MrvA, 44, 16);
constexpr MrzLayout kMrzMrvB = twoLines(MrzFormat::MrvB, 36, 8);

} // namespace

const MrzLayout& mrzLayout(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1: return kMrzTd1;
    case MrzFormat::Td2: return kMrzTd2;
    case MrzFormat::Td3: return kMrzTd3;
    case MrzFormat::MrvA: return kMrzMrvA;
    case MrzFormat::MrvB: return kMrzMrvB;
    }
    return kMrzTd3;
}

std::string_view mrzText(std::span<const std::string> lines, const MrzSpan& span)
{
    CORE_ASSERT(static_cast<std::size_t>(span.line) < lines.size());
    return std::string_view(lines[static_cast<std::size_t>(span.line)])
        .substr(static_cast<std::size_t>(span.first), static_cast<std::size_t>(span.count));
}

} // namespace core::documents
