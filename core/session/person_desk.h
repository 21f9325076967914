// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/session/session.h"

#include <vector>

namespace core::session {

/// Takes down single facts about registered people: how far they are, where they are, whom they
/// share with, who answers for a child. Every call is one transaction for all its people.
/// Errors of all calls: NotFound, DiskFull, Io, StoreDamaged.
class PersonDesk {
public:
    explicit PersonDesk(Session& session) : m_session(session), m_connection(session.here()) {}

    /// What brings the people back to how they were.
    using Undo = std::vector<storage::RecordWrite>;
    using People = std::vector<domain::PersonId>;

    enum class Stage { Registered, Interviewed, Ready };
    Result<Undo> setStage(const People& people, Stage stage);
    enum class Whereabouts { Here, Clinic, Left };
    Result<Undo> setWhereabouts(const People& people, Whereabouts whereabouts);
    /// Whether names go to the carrier and the receiving office, with an entry in the ledger of
    /// consent. Taking it back is an entry, too.
    enum class Sharing { Agreed, Declined };
    Result<Undo> setSharing(const People& people, Sharing sharing);
    /// The adult who answers for @p child. Errors: BadInput when both are one person.
    Result<Undo> nameGuardian(const domain::PersonId& child, const domain::PersonId& guardian);

    /// Changes some fields of a stored person who is still at @p base; an answer about consent goes
    /// into the ledger, too. Errors: Conflict too.
    Status change(const forms::Draft& draft);
    /// Puts back what a call has changed. Errors: as for all; nothing is put back in part.
    Status takeBack(const Undo& undo);

private:
    Result<Undo> setField(const People& people, forms::FieldId field,
                          const forms::FieldValue& value);

    Session& m_session;
    Connection& m_connection;
};

} // namespace core::session
