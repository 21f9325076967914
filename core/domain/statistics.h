// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::domain {

/// No group smaller than this is ever shown: one could find out who is meant.
constexpr int kSmallestShownGroup = 5;

/// People of an age, both ends included. Units: years; to is -1 for "and older".
struct AgeGroup {
    int from = 0;
    int to = -1;
    int people = 0;
    friend bool operator==(const AgeGroup&, const AgeGroup&) = default;
};

/// Joins each small group, also an empty one, with the next older one, the last with the one before
/// it. @p groups stand from young to old without gaps. Empty when all together are too few.
std::vector<AgeGroup> joinSmallAges(const std::vector<AgeGroup>& groups,
                                    int least = kSmallestShownGroup);

/// People of a place, a nationality, a language. An empty code is "others".
struct PlaceGroup {
    QString code;
    int people = 0;
    friend bool operator==(const PlaceGroup&, const PlaceGroup&) = default;
};

/// Joins small groups into "others", which stands last; while that is itself too small the smallest
/// group left goes in too. Most people first. Empty when all together are too few.
std::vector<PlaceGroup> joinSmallPlaces(const std::vector<PlaceGroup>& groups,
                                        int least = kSmallestShownGroup);

/// One cell of a table as it may be shown.
struct ShownCell {
    enum class Kind {
        Number,
        TooFew, ///< shown as "<5"; an empty cell too
        Hidden, ///< large enough, and hidden so that another cannot be worked out by subtraction
    };
    Kind kind = Kind::Number;
    int people = 0; ///< 0 unless a number is shown
    friend bool operator==(const ShownCell&, const ShownCell&) = default;
};

/// The cells of one row beside whose total they stand. Where one is too small, the next smallest
/// are hidden too, until at least two are hidden that together are not small.
std::vector<ShownCell> suppressSmallCells(const std::vector<int>& cells,
                                          int least = kSmallestShownGroup);

} // namespace core::domain
