// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest_revision.h"
#include "core/domain/manifest_rules.h"
#include "core/session/session.h"

#include <optional>
#include <vector>

namespace core::session {

/// Somebody whose name stays off a list, and why.
struct LeftOut {
    domain::PersonId person;
    QString code;
    std::optional<domain::Denial> why; ///< nothing: a person has decided so
};

/// A manifest with everything its page, its paper and the command line show.
struct ManifestDetails {
    storage::ManifestRow row;
    forms::StoredRecord trip; ///< as the trip form edits it
    std::vector<storage::PassengerRow> passengers;
    domain::ManifestView board; ///< the same, as the rules and the paper see it
    std::vector<domain::Finding> findings;

    [[nodiscard]] QDate day() const; ///< of departure, else today's
    [[nodiscard]] int mustFix() const;
    [[nodiscard]] int toLookAt() const; ///< open ones
    [[nodiscard]] bool isDraft() const { return row.state == QStringLiteral("draft"); }
    /// The list as it would be finalised now.
    [[nodiscard]] domain::FrozenManifest frozen() const;
    /// Who prints as a code on it.
    [[nodiscard]] std::vector<LeftOut> leftOut() const;
    QDate today = {};
};

/// A finalised revision with what changed since the one before it, as it may go out now: whoever
/// may no longer be named is a code in it, and its check code is then that of this list.
struct RevisionDetails {
    storage::RevisionRow row;
    domain::FrozenManifest frozen;
    std::vector<LeftOut> leftOut; ///< who is a code, by the answers of this moment
    int replaces = 0;             ///< 0 for the first
    std::vector<domain::RevisionChange> changes;
};

/// What people do with manifests: build, check, finalise, change again, print. Every step is one
/// transaction; a rule blocks only what leaves the laptop, never the draft.
/// Errors of all: NotAllowed (role), NotFound, RuleBlocks (not in this state; args: the state),
/// those of RecordWriter. Thread: that of the connection.
class ManifestDesk {
public:
    ManifestDesk(Session& session, Connection& connection);

    /// A new draft with the next number of its day of departure. @p trip holds Manifest fields.
    Result<domain::ManifestId> create(const forms::Values& trip);
    /// Changes the trip: title, places, time, plate, driver, escorts, capacity, receiver.
    Status change(const domain::ManifestId& manifest, const std::vector<forms::FieldEdit>& edits);

    /// Cost: some queries by index and one row a passenger.
    Result<ManifestDetails> view(const domain::ManifestId& manifest) const;
    /// One finalised revision, the newest for 0. Asks the ledger of consent about everybody it
    /// names. Errors: NotFound when there is none.
    Result<RevisionDetails> revision(const domain::ManifestId& manifest, int number = 0) const;

    enum class Families { Together, AsNamed };
    /// Lists @p people who are not on it yet, with their families when asked; returns who was
    /// added.
    Result<std::vector<domain::PersonId>> add(const domain::ManifestId& manifest,
                                              const std::vector<domain::PersonId>& people,
                                              Families families);
    Status remove(const domain::ManifestId& manifest, const std::vector<domain::PersonId>& people);
    /// Takes a removal back: the same rows again, with their seats, guardians and decisions.
    /// Errors: RuleBlocks when somebody was listed again meanwhile.
    Status putBack(const domain::ManifestId& manifest,
                   const std::vector<domain::PassengerId>& passengers);
    /// An empty @p seat takes it away.
    Status seat(const domain::ManifestId& manifest, const domain::PersonId& person,
                const QString& seat);
    /// Gives those without a seat a free one, by core/domain/seating.
    Status suggestSeats(const domain::ManifestId& manifest);
    /// The adult on board who answers for a child on this trip.
    Status nameGuardian(const domain::ManifestId& manifest, const domain::PersonId& child,
                        const domain::PersonId& guardian);
    /// Prints these people by code only, or as they agreed.
    Status printAs(const domain::ManifestId& manifest, const std::vector<domain::PersonId>& people,
                   domain::PrintAs how);
    /// Accepts a finding that is to be looked at, for everyone it names. Errors: BadInput without a
    /// reason, RuleBlocks for one that must be fixed, NotAllowed for one that only a supervisor may
    /// accept.
    Status accept(const domain::ManifestId& manifest, const domain::Finding& finding,
                  const QString& reason);

    /// Freezes the list as a numbered revision with a check code and returns the number.
    /// Errors: RuleBlocks while something must be fixed (args: rule codes).
    Result<int> finalise(const domain::ManifestId& manifest);
    /// Opens a finalised manifest for the next revision and returns its number.
    Result<int> reopen(const domain::ManifestId& manifest);
    Status depart(const domain::ManifestId& manifest);
    Status arrive(const domain::ManifestId& manifest);
    /// Takes down that a numbered copy of the newest revision was printed, and what it tells of
    /// whom, and returns its number.
    Result<int> recordCopy(const domain::ManifestId& manifest, const QString& recipient,
                           const QString& audience);
    /// Makes a code of everybody on @p list who has not agreed to @p purpose, and adds them to
    /// @p leftOut.
    Status limitTo(domain::Purpose purpose, domain::FrozenManifest& list,
                   std::vector<LeftOut>& leftOut) const;
    /// Takes down that a list went out as a file.
    Status recordExport(const domain::ManifestId& manifest, const domain::FrozenManifest& list,
                        domain::Purpose purpose, const QString& recipient);

private:
    Status permit(domain::Action action) const;
    Result<domain::Release> mayName(const domain::PersonId& person) const;
    Status askLedger(RevisionDetails& details) const;
    Status noteNamed(const domain::ManifestId& manifest, ManifestDetails& details) const;
    Result<ManifestDetails> draftToEdit(const domain::ManifestId& manifest) const;
    Result<domain::PassengerView> passengerView(const storage::PassengerRow& row) const;
    /// Who travels with whom, who apart, and where nobody may be sent back to.
    Status addTies(ManifestDetails& details) const;
    /// Those of @p people's links "together" who can come along and are not named yet.
    Result<std::vector<domain::PersonId>>
    companionsOf(const std::vector<domain::PersonId>& people) const;
    Result<std::vector<storage::RecordWrite>>
    acceptancesToDrop(const domain::ManifestId& manifest) const;
    Status moveOn(const domain::ManifestId& manifest, const QStringList& from, const QString& to);
    Result<std::vector<storage::PersonRow>> peopleToAdd(const ManifestDetails& details,
                                                        const std::vector<domain::PersonId>& people,
                                                        Families families) const;
    Result<storage::RecordWrite> listing(const ManifestDetails& details,
                                         const storage::PersonRow& person) const;

    Session& m_session;
    Connection& m_connection;
};

} // namespace core::session
