// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clocks/case_state.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::domain {

/// How long a clock of the case runs, and from what. Hours are real hours: a change of the civil
/// clock or a leap day moves nothing.
struct ClockRule {
    QString code;     ///< of the list clock
    QStringList from; ///< states, or "consent", "referral", "registration", "store"
    int hours = 0;
    int warnHours = 0;   ///< said so before the end
    bool pauses = false; ///< stands still while a medic has the person
    bool inUse = true;
    friend bool operator==(const ClockRule&, const ClockRule&) = default;
};

/// The clocks as they come, in the order of harm. Source: resources/code_lists/clocks.tsv, which a
/// site changes by ClockRule records.
std::vector<ClockRule> defaultClockRules();
/// The clock that runs in place of @p code once more time was granted: its code with "_extension".
QString extensionOf(const QString& code);
/// The month of a follow-up ("follow_up_3"); 0 for every other clock.
int followUpMonth(const QString& code);

/// What the clocks of one person run from.
struct CaseRun {
    std::optional<CaseState> state = {};
    qint64 sinceMs = 0;
    qint64 heldMs = 0; ///< stood still so long before
    std::optional<qint64> heldSinceMs = {};
    bool extended = false;
    int followedUp = 0;      ///< month of the last follow-up made
    bool mayContact = false; ///< C12 is given
    bool nameless = false;   ///< the name was refused or is not known
    bool referred = false;
    qint64 registeredMs = 0;
};

enum class ClockLevel {
    Running,
    Soon, ///< within the warning time
    Overdue,
    Escalated, ///< over by as much again
    Paused,
};

/// A clock that runs for somebody.
struct ClockStanding {
    QString code;
    ClockLevel level = ClockLevel::Running;
    qint64 dueMs = 0;
    qint64 leftMs = 0; ///< below 0 when over; stands still while paused
    friend bool operator==(const ClockStanding&, const ClockStanding&) = default;
};

/// How a clock that began at @p startMs stands.
ClockStanding clockStanding(const ClockRule& rule, qint64 startMs, qint64 nowMs);
/// The clocks that run from state and registration; those of answers and referrals begin in records
/// of their own.
std::vector<ClockStanding> clocksOf(const CaseRun& run, const std::vector<ClockRule>& rules,
                                    qint64 nowMs);
/// Whether it wants somebody on @p today: over, or its end falls on the day.
bool isDueOn(const ClockStanding& clock, const QDate& today);

} // namespace core::domain
