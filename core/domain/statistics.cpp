// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statistics.h"

#include <algorithm>
#include <numeric>

namespace core::domain {

std::vector<AgeGroup> joinSmallAges(const std::vector<AgeGroup>& groups, int least)
{
    std::vector<AgeGroup> joined;
    bool open = false; // the last of joined is still too small
    for (const AgeGroup& group : groups) {
        if (open) {
            joined.back().to = group.to;
            joined.back().people += group.people;
        } else {
            joined.push_back(group);
        }
        open = joined.back().people < least;
    }
    if (open && joined.size() > 1) {
        const AgeGroup last = joined.back();
        joined.pop_back();
        joined.back().to = last.to;
        joined.back().people += last.people;
        open = false;
    }
    return open ? std::vector<AgeGroup>() : joined;
}

std::vector<PlaceGroup> joinSmallPlaces(const std::vector<PlaceGroup>& groups, int least)
{
    std::vector<PlaceGroup> shown = groups;
    std::sort(shown.begin(), shown.end(), [](const PlaceGroup& a, const PlaceGroup& b) {
        return a.people != b.people ? a.people > b.people : a.code < b.code;
    });
    PlaceGroup others;
    bool anySmall = false;
    const auto isOthers = [](const PlaceGroup& group) { return group.code.isEmpty(); };
    for (const PlaceGroup& group : shown) {
        if (isOthers(group)) {
            others.people += group.people;
            anySmall = true;
        }
    }
    shown.erase(std::remove_if(shown.begin(), shown.end(), isOthers), shown.end());
    while (!shown.empty() && (shown.back().people < least || (anySmall && others.people < least))) {
        others.people += shown.back().people;
        anySmall = anySmall || shown.back().people > 0;
        shown.pop_back();
    }
    if (others.people >= least)
        shown.push_back(others);
    return shown;
}

std::vector<ShownCell> suppressSmallCells(const std::vector<int>& cells, int least)
{
    std::vector<std::size_t> order(cells.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&cells](std::size_t a, std::size_t b) { return cells[a] < cells[b]; });
    std::vector<ShownCell> shown;
    for (const int people : cells)
        shown.push_back({ShownCell::Kind::Number, people});
    int hidden = 0;
    int hiddenPeople = 0;
    for (const std::size_t at : order) {
        const bool tooFew = cells[at] < least;
        const bool exposed = hidden > 0 && (hidden < 2 || hiddenPeople < least);
        if (!tooFew && !exposed)
            break;
        ++hidden;
        hiddenPeople += cells[at];
        shown[at] = {tooFew ? ShownCell::Kind::TooFew : ShownCell::Kind::Hidden, 0};
    }
    return shown;
}

} // namespace core::domain
