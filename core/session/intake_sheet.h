// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/sections.h"
#include "core/forms/validation.h"
#include "core/session/session.h"

#include <optional>
#include <vector>

namespace core::session {

/// One question that was answered here and elsewhere meanwhile, each time with something else.
struct AnswerClash {
    forms::FieldId field;
    forms::FieldValue mine;
    forms::FieldValue theirs;
    friend bool operator==(const AnswerClash&, const AnswerClash&) = default;
};

/// The answers somebody writes on one section of a record: fields of the person and of the
/// interview, or those of one part (a step of the journey, a note). Keeps them apart from what is
/// stored until commit(), which merges field by field; knows how to take steps back, and goes into
/// the draft journal and comes back from it.
class IntakeSheet {
public:
    /// The fields of @p section in the records of @p person.
    IntakeSheet(const domain::PersonId& person, forms::Section section);
    /// One part of @p person, stored or new.
    IntakeSheet(const domain::PersonId& person, forms::RecordType part, const RecordId& id);

    [[nodiscard]] const domain::PersonId& person() const { return m_person; }
    /// Of the part, or of the interview.
    [[nodiscard]] const RecordId& record() const { return m_sides.back().id; }
    [[nodiscard]] forms::RecordType type() const { return m_sides.back().type; }
    [[nodiscard]] RecordId recordOf(forms::FieldId field) const;
    /// Whether the part, or the interview, is stored already.
    [[nodiscard]] bool isStored() const { return m_sides.back().revision > 0; }

    /// Reads what is stored; what was typed and not committed stays.
    /// Errors: NotFound (the person), StoreDamaged.
    Status read(Connection& store);

    [[nodiscard]] const forms::FieldValue& get(forms::FieldId field) const;
    /// All answers of the record the field belongs to, for rules across fields.
    [[nodiscard]] const forms::Values& answersBeside(forms::FieldId field) const;
    [[nodiscard]] bool isAsked(forms::FieldId field, const QDate& today) const;
    [[nodiscard]] std::vector<forms::Issue> issues(forms::FieldId field, const QDate& today) const;

    /// Changes one answer. Changes of one field that follow each other are one step until
    /// endStep().
    void set(forms::FieldId field, const forms::FieldValue& value);
    void endStep() { m_stepOpen = false; }
    /// The field that changed; nothing when there is no step to take back.
    std::optional<forms::FieldId> undo();
    std::optional<forms::FieldId> redo();

    /// What differs from what is stored.
    [[nodiscard]] std::vector<forms::FieldEdit> unsaved() const;
    [[nodiscard]] bool isChanged() const { return !unsaved().empty(); }

    /// Saves every answer that can stand in a record and that nobody else changed meanwhile, in one
    /// transaction; text that makes no date or number stays here and in the draft.
    /// Errors: NotAllowed, DiskFull, Io, StoreDamaged; then nothing is saved and all stays here.
    Status commit(Connection& store);
    /// The questions that wait for somebody to choose. They are saved by neither side's choice.
    [[nodiscard]] const std::vector<AnswerClash>& clashes() const { return m_clashes; }
    [[nodiscard]] const AnswerClash* clashOf(forms::FieldId field) const;
    void keepMine(forms::FieldId field);
    void takeTheirs(forms::FieldId field);

    /// The name of the draft in the journal: of a part its own id, of a section one that follows
    /// from person and section.
    [[nodiscard]] RecordId draftId() const { return m_draftId; }
    [[nodiscard]] storage::FormDraft draft(const domain::UserId& user, qint64 nowMs,
                                           std::optional<forms::FieldId> caret) const;
    /// Takes a kept draft up again. What somebody wrote after it was kept is a clash.
    /// Errors: StoreDamaged.
    Status restore(Connection& store, const storage::FormDraft& draft);

private:
    struct Side {
        forms::RecordType type;
        RecordId id;
        forms::Revision revision = 0;
        forms::Values base = {};
        forms::Values now = {};
    };
    struct Step {
        forms::FieldEdit back;
        forms::FieldEdit forth;
    };

    Side& side(forms::FieldId field);
    [[nodiscard]] const Side& side(forms::FieldId field) const;
    void put(forms::FieldId field, const forms::FieldValue& value);
    void adopt(Side& side, const forms::StoredRecord& stored);
    void noteClash(forms::FieldId field, const forms::FieldValue& theirs);
    void dropClash(forms::FieldId field);
    [[nodiscard]] std::vector<forms::FieldEdit> storable(const Side& side) const;
    [[nodiscard]] bool isPart() const { return m_sides.size() == 1; }

    domain::PersonId m_person;
    RecordId m_draftId;
    std::vector<Side> m_sides;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    std::vector<AnswerClash> m_clashes;
    bool m_stepOpen = false;
};

/// Whose record a kept draft of the intake belongs to; nothing for other drafts.
std::optional<domain::PersonId> personOfDraft(const storage::FormDraft& draft);
/// The section a kept draft was written in.
std::optional<forms::Section> sectionOfDraft(const storage::FormDraft& draft);

} // namespace core::session
