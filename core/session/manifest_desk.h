// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/manifest_rules.h"
#include "core/session/session.h"

#include <optional>
#include <vector>

namespace core::session {

/// A manifest with everything its page, its paper and the command line show.
struct ManifestView {
    storage::ManifestRow row;
    forms::StoredRecord trip; ///< as the trip form edits it
    std::vector<storage::PassengerRow> passengers;
    std::vector<domain::Finding> findings; ///< what is open first, then what was accepted
    std::vector<storage::AcceptanceRow> acceptances;

    [[nodiscard]] int mustFix() const;
    [[nodiscard]] int toLookAt() const;
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

    Result<ManifestView> view(const domain::ManifestId& manifest) const;
    Result<std::vector<domain::Finding>> findings(const domain::ManifestId& manifest) const;

    enum class Families { Together, AsNamed };
    /// Lists @p people who are not on it yet, their families with them when asked; returns who was
    /// added.
    Result<std::vector<domain::PersonId>> add(const domain::ManifestId& manifest,
                                              const std::vector<domain::PersonId>& people,
                                              Families families);
    Status remove(const domain::ManifestId& manifest, const std::vector<domain::PersonId>& people);
    Status seat(const domain::ManifestId& manifest, const domain::PersonId& person,
                const QString& seat);
    /// Gives everyone a seat, families side by side, children beside their guardian, escorts in
    /// front.
    Status suggestSeats(const domain::ManifestId& manifest);
    /// The adult on board who answers for a child on this trip.
    Status nameGuardian(const domain::ManifestId& manifest, const domain::PersonId& child,
                        const domain::PersonId& guardian);
    /// Prints these people by code only, or by name again.
    enum class PrintAs { Name, Code };
    Status printAs(const domain::ManifestId& manifest, const std::vector<domain::PersonId>& people,
                   PrintAs how);
    /// Accepts a finding that is only to be looked at. Errors: BadInput without a reason,
    /// RuleBlocks for one that must be fixed.
    Status accept(const domain::ManifestId& manifest, const domain::Finding& finding,
                  const QString& reason);

    /// Freezes the list as a numbered revision with a check code. Errors: RuleBlocks while
    /// something must be fixed (args: rule keys). Returns the revision number.
    Result<int> finalise(const domain::ManifestId& manifest);
    /// Opens a finalised manifest for the next revision and returns its number.
    Result<int> reopen(const domain::ManifestId& manifest);
    Status depart(const domain::ManifestId& manifest);
    Status arrive(const domain::ManifestId& manifest);
    /// Takes down that a numbered copy was printed for @p recipient and returns its number.
    Result<int> recordCopy(const domain::ManifestId& manifest, const QString& recipient,
                           const QString& audience);

private:
    Session& m_session;
    Connection& m_connection;
};

} // namespace core::session
