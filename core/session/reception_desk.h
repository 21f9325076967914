// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/record.h"
#include "core/session/session.h"

#include <optional>
#include <vector>

namespace core::session {

/// A line of a list that was sent before the people came. It is not trusted: it never overwrites
/// what a person says, it only helps to see who is missing.
struct ExpectedLine {
    QString name;
    QString sex;         ///< code, may be empty
    QString nationality; ///< code, may be empty
    QString documentNumber;
};

/// A registered person who may be a line of the list, with what agrees.
struct ExpectedMatch {
    domain::ExpectedId line;
    domain::PersonId person;
    QString personCode;
    QString personName;
    bool sameDocument = false;
    bool sameName = false;
};

/// What people do with a reception group: open it, count heads, hold the list against who came.
/// Errors of all: NotAllowed (role), NotFound, those of RecordWriter.
class ReceptionDesk {
public:
    ReceptionDesk(Session& session, Connection& connection);

    /// Opens the next group of the day; @p values holds Reception fields (place, expected, …).
    Result<domain::ReceptionId> open(const forms::Values& values);
    /// Changes facts of the group: counts, expected number, note.
    Status change(const domain::ReceptionId& group, const std::vector<forms::FieldEdit>& edits);
    /// Closing never blocks and can be taken back.
    Status close(const domain::ReceptionId& group);
    Status reopen(const domain::ReceptionId& group);

    /// Adds lines to the group's list behind those it has. Returns how many; empty names are left
    /// out.
    Result<int> addExpected(const domain::ReceptionId& group,
                            const std::vector<ExpectedLine>& lines);
    /// Says that the line is this person. A person is at most one line of a group.
    /// Errors: RuleBlocks when the person already is another line (args: its number).
    Status match(const domain::ExpectedId& line, const domain::PersonId& person);
    /// Takes the match or the "did not come" back.
    Status unmatch(const domain::ExpectedId& line);
    Status didNotCome(const domain::ExpectedId& line);
    /// For each open line, the person of the group with the same document number, else the only one
    /// with the same folded name. Nothing is written. Cost: linear in the people of the group.
    Result<std::vector<ExpectedMatch>> suggestMatches(const domain::ReceptionId& group) const;

private:
    [[nodiscard]] Status allowed() const;
    Status setState(const domain::ReceptionId& group, const QString& state);
    Status setOutcome(const domain::ExpectedId& line, const QString& outcome,
                      const std::optional<domain::PersonId>& person);
    Result<std::vector<storage::PersonRow>> peopleOf(const domain::ReceptionId& group) const;

    Session& m_session;
    Connection& m_connection;
};

} // namespace core::session
