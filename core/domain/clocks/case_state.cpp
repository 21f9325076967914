// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clocks/case_state.h"

#include "core/base/check.h"

#include <algorithm>
#include <array>

namespace core::domain {
namespace {

using enum CaseState;

struct StateCode {
    CaseState state;
    const char* code;
};
// In the order of the way through.
constexpr std::array kStateCodes = {
    StateCode{Expected, "expected"},
    StateCode{Arrived, "arrived"},
    StateCode{TriageHold, "triage_hold"},
    StateCode{Registered, "registered"},
    StateCode{Screened, "screened"},
    StateCode{TempProtection, "temp_protection"},
    StateCode{Reflection, "reflection"},
    StateCode{MdtInterview, "mdt_interview"},
    StateCode{Identified, "identified"},
    StateCode{OtherVulnerable, "other_vulnerable"},
    StateCode{CriminalProcess, "criminal_process"},
    StateCode{NationalityVerification, "nationality_verification"},
    StateCode{Cleared, "cleared"},
    StateCode{Manifested, "manifested"},
    StateCode{HandedOver, "handed_over"},
    StateCode{Reintegration, "reintegration"},
    StateCode{Closed, "closed"},
    StateCode{Left, "left"},
    StateCode{Deceased, "deceased"},
};

std::vector<CaseState> usualSteps(CaseState from)
{
    switch (from) {
    case Expected: return {Arrived};
    case Arrived: return {Registered, TriageHold};
    case TriageHold: return {Registered};
    case Registered: return {Screened, TriageHold};
    case Screened: return {Reflection, TempProtection, MdtInterview, OtherVulnerable};
    case TempProtection: return {Reflection, MdtInterview, OtherVulnerable};
    case Reflection: return {MdtInterview};
    case MdtInterview: return {Identified, OtherVulnerable, CriminalProcess};
    case Identified:
    case OtherVulnerable:
    case CriminalProcess: return {NationalityVerification, Cleared};
    case NationalityVerification: return {Cleared};
    case Cleared: return {Manifested};
    case Manifested: return {HandedOver};
    case HandedOver: return {Reintegration, Closed};
    case Reintegration: return {Closed};
    case Closed:
    case Left:
    case Deceased: return {};
    }
    return {};
}

} // namespace

QString caseStateCode(CaseState state)
{
    const auto found = std::find_if(kStateCodes.begin(), kStateCodes.end(),
                                    [state](const StateCode& one) { return one.state == state; });
    CORE_ASSERT(found != kStateCodes.end());
    return QString::fromLatin1(found->code);
}

std::optional<CaseState> caseStateOfCode(const QString& code)
{
    for (const StateCode& one : kStateCodes) {
        if (code == QLatin1StringView(one.code))
            return one.state;
    }
    return std::nullopt;
}

std::vector<CaseStep> stepsFrom(std::optional<CaseState> from)
{
    const std::vector<CaseState> usual =
        from ? usualSteps(*from) : std::vector{Registered, Arrived, TriageHold};
    std::vector<CaseStep> steps;
    for (const CaseState to : usual)
        steps.push_back({to, false});
    for (const StateCode& one : kStateCodes) {
        const bool isUsual = std::find(usual.begin(), usual.end(), one.state) != usual.end();
        if (!isUsual && one.state != Expected && one.state != from)
            steps.push_back({one.state, true});
    }
    return steps;
}

std::optional<CaseStep> stepTo(std::optional<CaseState> from, CaseState to)
{
    const std::vector<CaseStep> steps = stepsFrom(from);
    const auto found =
        std::find_if(steps.begin(), steps.end(), [to](const CaseStep& s) { return s.to == to; });
    return found == steps.end() ? std::nullopt : std::optional(*found);
}

} // namespace core::domain
