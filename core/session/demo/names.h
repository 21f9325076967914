// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace core::session::demo {

/// A name in Latin letters and as its bearers write it; native is empty where both are the same.
struct NamePair {
    std::string_view latin;
    std::string_view native;
};

/// How a full name is built from its parts.
enum class NameOrder {
    GivenFamily, ///< Rajesh Kumar
    FamilyGiven, ///< Wang Xiaoming; written without a space in Han letters
    GivenFather, ///< Haile Tadesse: the second name is the father's
    GivenOnly,   ///< Ratna, Aung Ko Ko: one name, nothing inherited
};

/// Fictional people of one country and language: names that go together.
struct NameGroup {
    std::string_view nationality; ///< ISO 3166-1 alpha-3
    std::string_view language;    ///< ISO 639-3
    int weight;                   ///< share among the arrivals, in people of about 200
    NameOrder order;
    std::string_view documentPrefix; ///< how passport numbers of the country begin
    std::span<const NamePair> men;
    std::span<const NamePair> women;
    std::span<const NamePair> second; ///< family or fathers' names; empty for GivenOnly
};

std::span<const NameGroup> southAsianNames();
std::span<const NameGroup> eastAsianNames();
std::span<const NameGroup> otherNames();

} // namespace core::session::demo
