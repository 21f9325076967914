// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reception.h"

#include <algorithm>

namespace core::domain {

Headcount reconcile(const GroupFigures& figures)
{
    const auto from0 = [](int number) { return std::max(0, number); };
    Headcount count;
    count.here = from0(figures.here);
    count.clinic = from0(figures.clinic);
    count.left = from0(figures.left);
    count.departed = from0(figures.departed);
    count.handedOver = from0(figures.handedOver);
    const int registered = count.registered();
    count.arrived = figures.counted > 0 ? figures.counted : registered;
    count.notRegistered = from0(count.arrived - registered);
    count.moreThanCounted = from0(registered - count.arrived);
    count.unfinished = std::min(from0(figures.drafts), registered);
    if (figures.expected > 0) {
        const int seen = std::max(count.arrived, registered);
        count.stillExpected = from0(figures.expected - seen);
        count.notAnnounced = from0(seen - figures.expected);
    }
    return count;
}

} // namespace core::domain
