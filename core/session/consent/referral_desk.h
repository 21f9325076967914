// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"
#include "core/session/session.h"

#include <optional>
#include <vector>

namespace core::session {

/// A referral as it counts now.
struct ReferralRow {
    forms::StoredRecord record;
    QString status; ///< referral_status; empty while it is being written. Revoked where the consent
                    ///< it rests on was withdrawn, whatever is stored.
    std::optional<domain::Purpose> purpose = {};
    std::optional<domain::Denial> denied = {}; ///< why it may not be sent now
    qint64 withdrawnMs = 0;                    ///< when the consent was withdrawn; 0: it was not
};

/// Passes people on to partners. A referral goes out only with consent for its purpose, with what
/// is passed on listed, and with the number of the partner's undertaking.
/// Errors of all: NotFound, NotAllowed (role), DiskFull, Io, StoreDamaged.
class ReferralDesk {
public:
    ReferralDesk(Session& session, Connection& connection);

    /// The newest first. Cost: some index ranges.
    Result<std::vector<ReferralRow>> list(const domain::PersonId& person) const;
    /// What keeps a referral from going out, as words: "partner", "purpose", "shared",
    /// "undertaking" (not asked for where the purpose is health), "embassy" (an embassy is told
    /// with C05 only), "consent", "health_consent" (health goes out with C04 only), "closed".
    Result<std::vector<QString>> missing(const domain::PersonId& person,
                                         const forms::StoredRecord& referral) const;
    /// Writes what is to be passed on; nothing leaves. States are not taken. Errors: RuleBlocks
    /// (args: "sent") once it went out.
    Status write(const domain::PersonId& person, const RecordId& referral,
                 const std::vector<forms::FieldEdit>& edits);
    /// Takes down that it goes out now, with a Disclosure. Errors: RuleBlocks (args: missing()).
    Status send(const domain::PersonId& person, const RecordId& referral);
    /// What the partner answered. Errors: RuleBlocks (args: "not_sent") before it went out.
    Status answer(const domain::PersonId& person, const RecordId& referral, const QString& status,
                  const QString& outcome);

private:
    Result<std::optional<forms::StoredRecord>> stored(const domain::PersonId& person,
                                                      const RecordId& referral) const;

    Session& m_session;
    Connection& m_connection;
};

} // namespace core::session
