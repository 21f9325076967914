// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/record.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace core::exchange {

/// What is on record of one person, as far as HTCDS has a place for it.
struct HtcdsRecord {
    forms::Values person;
    forms::Values interview;
    std::vector<forms::Values> decisions;
    std::vector<forms::Values> events;
    std::vector<forms::Values> referrals;
    QString handedOverBy;                  ///< code of handed_over_by
    std::optional<bool> agreedToInterview; ///< nothing when it was not asked
};

/// One case in the words of HTCDS 2.0: fields by their names with prefix, picklists by their value
/// names, several values as an array. What has no answer, and what the standard has no value for,
/// is absent. Fields of L4 are not looked at. Beside the standard stand case_code, and the lists
/// historic_trafficking_events and outgoing_referrals, because both can be there more than once.
/// Source: HTCDS Field Standards 2.0, IOM, CC BY 4.0.
QJsonObject htcdsCase(const HtcdsRecord& record);

} // namespace core::exchange
