// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"
#include "core/forms/record.h"
#include "core/session/session.h"

namespace core::session {

/// Everything that leaves asks here, at the moment it leaves: whether something about a person may
/// go out for a purpose. What a yes was used for is taken down as a Disclosure by whoever asked.
/// Errors of all: NotFound, StoreDamaged. Thread: that of the connection.
class ConsentGate {
public:
    ConsentGate(Connection& connection, const Clock& clock)
        : m_connection(connection), m_clock(clock)
    {
    }

    Result<domain::Release> mayRelease(const domain::PersonId& person,
                                       domain::Purpose purpose) const;
    /// For the organisation's own copy. See domain::mayCopy().
    Result<domain::Release> mayCopy(const domain::PersonId& person) const;

    /// What decides. Cost: some index ranges; for a child the interview and the links, too.
    Result<domain::ConsentFacts> facts(const domain::PersonId& person) const;
    Result<domain::ConsentFacts> facts(const domain::PersonId& person,
                                       const forms::Values& values) const;
    /// The same for those of @p stored entries of the ledger.
    Result<domain::ConsentFacts> facts(const domain::PersonId& person, const forms::Values& values,
                                       const std::vector<forms::StoredRecord>& stored) const;

private:
    Result<domain::GuardianState> guardianOf(const domain::PersonId& child,
                                             const forms::Values& values) const;

    Connection& m_connection;
    const Clock& m_clock;
};

/// What a stored entry of the ledger says; nothing for one whose purpose or decision is not known
/// to this program.
std::optional<domain::ConsentEntry> consentEntryOf(const forms::StoredRecord& record);

} // namespace core::session
