// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/session/session.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace core::session {

/// What one release is: to whom, for what, by which way and which parts of the records.
struct ReleaseNote {
    domain::Purpose purpose;
    QString recipient;
    QString how;                                   ///< disclosure_how
    QStringList parts;                             ///< shared_part
    std::optional<RecordId> source = std::nullopt; ///< the printed copy, the referral
};

/// Takes down that something about @p people went out, one record each: to be recalled by.
std::vector<storage::RecordWrite> disclosureWrites(const std::vector<domain::PersonId>& people,
                                                   const ReleaseNote& note, World world);

} // namespace core::session
