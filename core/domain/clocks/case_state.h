// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace core::domain {

/// Where a case stands between the crossing and the end. A state never follows from another by
/// itself: somebody says so, and the history keeps who, when, on which laptop and why.
/// Source: docs/data_dictionary.md (case_state).
enum class CaseState {
    Expected,
    Arrived,
    TriageHold, ///< with the medic first
    Registered,
    Screened,
    TempProtection,
    Reflection,
    MdtInterview,
    Identified,
    OtherVulnerable,
    CriminalProcess,
    NationalityVerification,
    Cleared,
    Manifested,
    HandedOver,
    Reintegration,
    Closed,
    Left,
    Deceased,
};

/// The code that is stored, of the list case_state.
QString caseStateCode(CaseState state);
std::optional<CaseState> caseStateOfCode(const QString& code);

/// A way on from a state.
struct CaseStep {
    CaseState to;
    bool needsReason; ///< back, sideways, or over a state
    friend bool operator==(const CaseStep&, const CaseStep&) = default;
};
/// The usual ways on first, then every other one, which needs a reason: a mistake can be put right
/// and nothing is final. Nobody who is here becomes expected again.
std::vector<CaseStep> stepsFrom(std::optional<CaseState> from);
/// The step to @p to; nothing when there is none.
std::optional<CaseStep> stepTo(std::optional<CaseState> from, CaseState to);

} // namespace core::domain
