// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::domain {

/// What is known of one reception group, from the gate and from the records.
struct GroupFigures {
    int expected = 0; ///< announced, 0 when nobody said
    int counted = 0;  ///< heads at the gate, 0 when nobody counted
    int here = 0;     ///< registered people by where they are now; each is in one of these five
    int clinic = 0;
    int left = 0;
    int departed = 0;
    int handedOver = 0;
    int drafts = 0; ///< registrations begun; these people are counted above as well
};

/// Where everyone of a group is. A headcount that does not add up is the first sign that somebody
/// was left behind, so the difference is a number of its own and never folded into another.
/// Invariant: arrived + moreThanCounted == here + clinic + left + departed + handedOver +
/// notRegistered.
struct Headcount {
    int arrived = 0; ///< counted, or registered where nobody counted
    int here = 0;
    int clinic = 0;
    int left = 0;
    int departed = 0;
    int handedOver = 0;
    int notRegistered = 0;   ///< counted at the gate and in no record
    int moreThanCounted = 0; ///< in records, and not counted at the gate
    int unfinished = 0;      ///< registrations to finish, among those registered
    int stillExpected = 0;   ///< announced and not arrived
    int notAnnounced = 0;    ///< arrived beyond those announced

    [[nodiscard]] int registered() const { return here + clinic + left + departed + handedOver; }
    /// Every head has a record and every record a head.
    [[nodiscard]] bool addsUp() const { return notRegistered == 0 && moreThanCounted == 0; }
    friend bool operator==(const Headcount&, const Headcount&) = default;
};

/// Figures below 0 count as 0.
Headcount reconcile(const GroupFigures& figures);

} // namespace core::domain
