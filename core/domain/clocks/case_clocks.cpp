// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clocks/case_clocks.h"

#include "core/base/check.h"
#include "core/domain/icu_names.h"

#include <QDateTime>

#include <algorithm>

namespace core::domain {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kHourMs = 3'600'000;
constexpr QLatin1StringView kFollowUp("follow_up_");

ClockLevel levelOf(const ClockRule& rule, qint64 leftMs)
{
    const qint64 lengthMs = rule.hours * kHourMs;
    if (leftMs <= -lengthMs)
        return ClockLevel::Escalated;
    if (leftMs <= 0)
        return ClockLevel::Overdue;
    return leftMs <= rule.warnHours * kHourMs ? ClockLevel::Soon : ClockLevel::Running;
}

bool hasRule(const std::vector<ClockRule>& rules, const QString& code)
{
    return std::any_of(rules.begin(), rules.end(),
                       [&code](const ClockRule& rule) { return rule.code == code; });
}

/// Of a clock and the one that takes its place, the one that counts.
bool isTheOneThatCounts(const ClockRule& rule, const CaseRun& run,
                        const std::vector<ClockRule>& rules)
{
    if (rule.code.endsWith("_extension"_L1))
        return run.extended;
    return !run.extended || !hasRule(rules, extensionOf(rule.code));
}

/// The next follow-up that is still to be made; 0 when none is.
int nextFollowUp(const CaseRun& run, const std::vector<ClockRule>& rules)
{
    int next = 0;
    for (const ClockRule& rule : rules) {
        const int month = followUpMonth(rule.code);
        if (rule.inUse && month > run.followedUp && (next == 0 || month < next))
            next = month;
    }
    return run.mayContact ? next : 0;
}

bool runs(const ClockRule& rule, const CaseRun& run, const std::vector<ClockRule>& rules)
{
    if (!rule.inUse)
        return false;
    if (rule.code == "retention_anonymous"_L1)
        return run.nameless && run.registeredMs > 0;
    if (!run.state || !rule.from.contains(caseStateCode(*run.state)))
        return false;
    if (rule.code == "retention_registration"_L1)
        return !run.referred;
    if (const int month = followUpMonth(rule.code); month > 0)
        return month == nextFollowUp(run, rules);
    return isTheOneThatCounts(rule, run, rules);
}

} // namespace

std::vector<ClockRule> defaultClockRules()
{
    std::vector<ClockRule> rules;
    for (const QStringList& row : readCodeData(u"clocks.tsv"_s)) {
        CORE_ASSERT(row.size() == 5);
        if (row[0] == "code"_L1)
            continue;
        rules.push_back(
            {row[0], row[1].split(u' '), row[2].toInt(), row[3].toInt(), row[4] == "yes"_L1, true});
        CORE_ASSERT(rules.back().hours > 0);
    }
    return rules;
}

QString extensionOf(const QString& code)
{
    if (code == "reflection_period"_L1)
        return u"reflection_extension"_s;
    return code + "_extension"_L1;
}

int followUpMonth(const QString& code)
{
    return code.startsWith(kFollowUp) ? code.mid(kFollowUp.size()).toInt() : 0;
}

ClockStanding clockStanding(const ClockRule& rule, qint64 startMs, qint64 nowMs)
{
    const qint64 dueMs = startMs + rule.hours * kHourMs;
    return {rule.code, levelOf(rule, dueMs - nowMs), dueMs, dueMs - nowMs};
}

std::vector<ClockStanding> clocksOf(const CaseRun& run, const std::vector<ClockRule>& rules,
                                    qint64 nowMs)
{
    std::vector<ClockStanding> clocks;
    for (const ClockRule& rule : rules) {
        if (!runs(rule, run, rules))
            continue;
        const bool fromRegistration = rule.code == "retention_anonymous"_L1;
        const qint64 startMs =
            fromRegistration ? run.registeredMs : run.sinceMs + (rule.pauses ? run.heldMs : 0);
        const bool paused = rule.pauses && run.heldSinceMs.has_value();
        ClockStanding clock =
            clockStanding(rule, startMs, paused ? std::min(nowMs, *run.heldSinceMs) : nowMs);
        if (paused) {
            clock.level = ClockLevel::Paused;
            clock.dueMs = nowMs + clock.leftMs;
        }
        clocks.push_back(clock);
    }
    return clocks;
}

bool isDueOn(const ClockStanding& clock, const QDate& today)
{
    return clock.level != ClockLevel::Paused &&
           clock.dueMs < today.addDays(1).startOfDay().toMSecsSinceEpoch();
}

} // namespace core::domain
