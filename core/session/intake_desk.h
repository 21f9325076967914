// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/sections.h"
#include "core/session/session.h"

#include <vector>

namespace core::session {

/// How far one section of a record is.
struct SectionProgress {
    enum class State { Empty, Started, Done };

    forms::Section section;
    State state = State::Empty;
    int asked = 0;    ///< questions that are asked of this person
    int given = 0;    ///< of them, with an answer
    int withheld = 0; ///< of them, declined, not known or not possible to ask
    int parts = 0;    ///< records of their own: documents, steps, notes
    bool markedDone = false;
};

/// What the head of a record and its list of sections show.
struct IntakeOverview {
    forms::Values person;
    forms::Values caseFile;
    std::vector<SectionProgress> sections; ///< those the role may open, in the order of the page
    int family = 0;                        ///< people in the family, with this one
};

/// Reads and marks the intake of one person: how far it is, who began it and when, its breaks.
class IntakeDesk {
public:
    explicit IntakeDesk(Session& session) : m_session(session) {}

    /// Errors: NotFound, StoreDamaged. Cost: two rows and a count for each kind of part.
    Result<IntakeOverview> overview(const domain::PersonId& person) const;

    /// Takes down who interviews and since when, unless that is known. Errors: those of a save.
    Status beginInterview(const domain::PersonId& person);
    /// Takes down that the interview is interrupted now. Errors: those of a save.
    Status pause(const domain::PersonId& person);
    /// Marks a section as done, or no longer. Errors: those of a save.
    Status markDone(const domain::PersonId& person, forms::Section section, bool done);

    /// Where somebody stopped without a save: the newest draft of the intake of this person that
    /// this user kept. Errors: StoreDamaged.
    Result<std::optional<storage::FormDraft>> keptDraft(const domain::PersonId& person) const;

private:
    Result<forms::StoredRecord> caseFile(const domain::PersonId& person) const;
    Status change(const domain::PersonId& person, const forms::StoredRecord& stored,
                  std::vector<forms::FieldEdit> edits, const QString& note = {});

    Session& m_session;
};

} // namespace core::session
