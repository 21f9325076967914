// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/clocks/case_clocks.h"
#include "core/session/session.h"
#include "core/storage/parts/case_store.h"

#include <QDate>

#include <vector>

namespace core::session {

/// Somebody for whom a clock ends today or has ended.
struct DueClock {
    domain::PersonId person;
    QString code; ///< case code
    QString name;
    domain::ClockStanding clock;
};

/// Where cases stand, and the clocks that run on them. Nothing moves a case by itself: a clock only
/// says that somebody is needed. Errors of all: StoreDamaged, and those named.
class CaseDesk {
public:
    CaseDesk(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock)
    {
    }

    /// The clocks as they run here: those of the program with what the site has changed.
    Result<std::vector<domain::ClockRule>> rules() const;
    /// Changes how long a clock runs, or puts it out of use, for all laptops of the group.
    /// Errors: NotAllowed, BadInput (a clock that does not exist, no hours), DiskFull, Io.
    Status changeRule(const RecordId& newId, const domain::ClockRule& rule);

    /// Takes the case of @p person to @p to, from now. Errors: BadInput without a reason where the
    /// step needs one (args: reason), NotFound, NotAllowed, DiskFull, Io.
    Status step(const domain::PersonId& person, domain::CaseState to, const QString& reason);
    /// Stops the clocks of somebody whom a medic has, and lets them run on. Nothing happens when
    /// they are so already. Errors: NotFound, NotAllowed, DiskFull, Io.
    Status hold(const domain::PersonId& person, bool held);
    /// Grants more time. Errors: BadInput without a reason, NotFound, NotAllowed, DiskFull, Io.
    Status extend(const domain::PersonId& person, const QString& reason);

    /// Where the case stands. Errors: NotFound.
    Result<storage::CaseRow> standing(const domain::PersonId& person) const;
    /// The clocks that run for somebody, by their rules' order. Errors: NotFound.
    Result<std::vector<domain::ClockStanding>> clocksOf(const domain::PersonId& person) const;
    /// Whose clock ends on the civil day of now or has ended, the longest over first; at most
    /// @p limit. Cost: one index range a clock.
    Result<std::vector<DueClock>> due(int limit) const;

private:
    Result<domain::CaseRun> runOf(const storage::CaseRow& row) const;

    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace core::session
