// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"
#include "core/session/consent/consent_answer.h"
#include "core/session/session.h"

#include <optional>
#include <vector>

namespace core::session {

/// One purpose of one person, as its page shows it.
struct ConsentRow {
    domain::Purpose purpose;
    domain::ConsentStanding standing; ///< what counts
    domain::Release release;          ///< the same together with the short answers
    domain::ConsentStanding own;
    domain::ConsentStanding forThem; ///< of the guardian or the child officer
    /// The newest entry in force: how, in which language, with whom.
    std::optional<forms::StoredRecord> latest = {};
    QString by = {}; ///< who took it down
};

/// What went out about a person.
struct GoneOut {
    RecordId id;
    domain::Purpose purpose;
    QString recipient;
    QString how; ///< disclosure_how
    qint64 atMs = 0;
    QStringList parts; ///< shared_part
    qint64 recalledMs = 0;
};

/// All answers of one person.
struct ConsentTable {
    domain::PersonId person;
    QString code;
    domain::ConsentCase circumstances;
    QString triage;
    std::vector<ConsentRow> rows; ///< every purpose, in order
    std::vector<GoneOut> goneOut; ///< the newest first
    [[nodiscard]] const ConsentRow& row(domain::Purpose purpose) const;
};

/// What a withdrawal has reached.
struct Withdrawal {
    std::vector<RecordId> revoked; ///< referrals
    std::vector<GoneOut> goneOut;  ///< to be recalled
    bool photoHidden = false;
    int fieldsHidden = 0;
};

/// Takes down what people agree to, and takes it back. Every call is one transaction; an entry is
/// never changed, a new one takes its place. The short answers of the record are kept in step.
/// Errors of all: NotFound, NotAllowed (role), DiskFull, Io, StoreDamaged. Thread: that of the
/// connection.
class ConsentDesk {
public:
    ConsentDesk(Session& session, Connection& connection);

    /// Cost: some index ranges, and the history of the entries in force.
    Result<ConsentTable> table(const domain::PersonId& person) const;

    /// Takes down one answer. Errors: RuleBlocks (args: why, a word of answerProblems()).
    Status record(const domain::PersonId& person, const ConsentAnswer& answer);
    /// What is missing for @p answer to be taken down, as words: "notice" (C03 needs every box),
    /// "guardian" (nobody verified may answer for the child), "alone" (a child with nobody to
    /// answer for them), "caseworker" (who was with a child alone), "emergency_red",
    /// "emergency_reason", "withdraw" (use withdraw()).
    [[nodiscard]] static std::vector<QString> answerProblems(const ConsentTable& table,
                                                             const ConsentAnswer& answer);

    /// Whether the values on record are hidden with the consent to hold them (C01 only).
    enum class Values { Keep, Hide };
    /// Takes consent back at once: referrals that rest on it are revoked, a photo is hidden, what
    /// went out is named for recall.
    Result<Withdrawal> withdraw(const domain::PersonId& person, const ConsentAnswer& answer,
                                Values values = Values::Keep);

    /// Confirms an emergency as the second person. Errors: RuleBlocks (args: "same_person").
    Status confirm(const domain::PersonId& person);
    /// Takes down that the recipients were told to stop.
    Status recalled(const std::vector<RecordId>& goneOut);

private:
    Result<std::vector<storage::RecordWrite>>
    answerWrites(const domain::PersonId& person, const ConsentAnswer& answer,
                 const std::vector<domain::ConsentEntry>& ledger) const;
    Result<std::vector<forms::FieldEdit>> hidingEdits(const domain::PersonId& person,
                                                      const ConsentAnswer& answer, Values values,
                                                      Withdrawal& reached) const;
    Status revokeReferrals(const domain::PersonId& person, domain::Purpose purpose,
                           std::vector<storage::RecordWrite>& writes, Withdrawal& reached) const;
    Result<std::vector<domain::ConsentEntry>> ledger(const domain::PersonId& person) const;
    Result<std::vector<GoneOut>> goneOut(const domain::PersonId& person) const;

    Session& m_session;
    Connection& m_connection;
};

/// Whether a referral in this state can still be taken back.
bool isOpenReferral(const QString& status);

} // namespace core::session
