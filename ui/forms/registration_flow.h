// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/forms/record.h"
#include "core/forms/validation.h"
#include "core/storage/person_store.h"
#include "core/storage/reception_store.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace ui::forms {

/// Whom the person travels with, as the three buttons of the form say it.
enum class Companions { Alone, FamilyOfLast, FamilyFound };

/// What surrounds a registration: the day, the group, and the person before this one.
struct RegistrationSurroundings {
    QDate today;
    std::optional<core::storage::ReceptionRow> group = {};
    std::optional<core::storage::PersonRow> last = {};
    std::vector<core::storage::PersonRow> lastFamily =
        {}; ///< with the last person; at least that one
};

/// One fast registration without its widgets: which questions are asked in which order, what F5 and
/// F7 do, who may be the guardian, what a refusal clears, and what stands in the way of the band.
/// Every answer is optional; nothing here saves (RegistrationSaver does).
class RegistrationFlow {
public:
    /// A new person.
    RegistrationFlow(core::RecordId person, RegistrationSurroundings around);
    /// Goes on with a form that was begun; @p family are those who are in its family already.
    RegistrationFlow(core::RecordId person, const core::forms::Values& begun,
                     RegistrationSurroundings around,
                     const std::vector<core::storage::PersonRow>& family);
    /// Goes on with a person that is stored.
    RegistrationFlow(const core::forms::StoredRecord& stored, RegistrationSurroundings around,
                     const std::vector<core::storage::PersonRow>& family);

    [[nodiscard]] core::RecordId person() const { return m_draft.id(); }
    [[nodiscard]] const core::forms::Draft& draft() const { return m_draft; }
    [[nodiscard]] const RegistrationSurroundings& around() const { return m_around; }
    [[nodiscard]] const core::forms::FieldValue& get(core::forms::FieldId field) const
    {
        return m_draft.get(field);
    }
    /// True until something was answered.
    [[nodiscard]] bool isUntouched() const;

    /// All questions of the form, in the order Enter walks through them.
    static const std::vector<core::forms::FieldId>& questions();
    /// Whether the question is asked of this person now.
    [[nodiscard]] bool isAsked(core::forms::FieldId field) const;
    /// The question after or before @p field; nothing at the ends.
    [[nodiscard]] std::optional<core::forms::FieldId> next(core::forms::FieldId field,
                                                           bool backwards = false) const;

    /// Sets an answer and everything that follows from it (a child is marked as one, a nationality
    /// suggests a language).
    void set(core::forms::FieldId field, const core::forms::FieldValue& value);
    void toggleNeed(const QString& need);

    /// What is offered in grey and becomes the answer by Enter; not asked when nothing is.
    [[nodiscard]] const core::forms::FieldValue& suggestion(core::forms::FieldId field) const
    {
        return m_suggestions.get(field);
    }
    /// Takes the suggestion as the answer. False when there is none, or an answer already.
    bool acceptSuggestion(core::forms::FieldId field);

    /// F5. True when the field got the answer of the last person.
    bool sameAsLast(core::forms::FieldId field);
    /// F7: not known, declined, not asked, and back to what was typed. In the document field the
    /// first step is "none shown". False for a field that has its own answers (consent, needs,
    /// sex).
    bool cycleMissing(core::forms::FieldId field);

    [[nodiscard]] Companions companions() const { return m_companions; }
    void travelAlone();
    /// False when there is no last person.
    bool joinFamilyOfLast();
    /// @p found is the person looked up, @p family everyone in their family with them.
    void joinFamily(const core::storage::PersonRow& found,
                    const std::vector<core::storage::PersonRow>& family);
    /// Who the person travels with, empty when alone.
    [[nodiscard]] const std::vector<core::storage::PersonRow>& family() const { return m_family; }
    /// The family member whose record has to be put into the family by the save.
    [[nodiscard]] std::optional<core::storage::PersonRow> founder() const;

    /// A person who may be under 18, by birth date or by mark.
    [[nodiscard]] bool isChild() const;
    /// Adults who can be the guardian: of the joined family, else of the last person's.
    [[nodiscard]] std::vector<core::storage::PersonRow> guardians() const;

    /// The answers that "number only" takes away, in the order of the form.
    [[nodiscard]] std::vector<core::forms::FieldId> refusalClears() const;
    /// What brings the form back to how it was before the refusal.
    struct RefusalUndo {
        std::vector<core::forms::FieldEdit> edits;
        core::forms::Values suggestions;
        Companions companions = Companions::Alone;
        std::vector<core::storage::PersonRow> family;
    };
    /// Takes over what was read from a document. The edits that take it back, in their order.
    std::vector<core::forms::FieldEdit> fill(const std::vector<core::forms::FieldEdit>& read);
    /// Takes back those of @p read that nobody changed since, by @p before of fill().
    void takeBack(const std::vector<core::forms::FieldEdit>& read,
                  const std::vector<core::forms::FieldEdit>& before);

    RefusalUndo refuse();
    void undoRefusal(const RefusalUndo& undo);

    /// What was found, in the order of the form.
    [[nodiscard]] std::vector<core::forms::Issue> issues() const;
    /// Those of one field.
    [[nodiscard]] std::vector<core::forms::Issue> issues(core::forms::FieldId field) const;
    /// What stands in the way of the band; a draft saves all the same.
    [[nodiscard]] std::vector<core::forms::Issue> problems() const;

    /// The same person for the look-out for similar people.
    [[nodiscard]] core::storage::PersonProbe probe() const;

private:
    void put(core::forms::FieldId field, core::forms::FieldValue value);
    void suggest(core::forms::FieldId field, const QString& code);
    void birthChanged();
    void suggestLanguage();
    void suggestGuardian();
    [[nodiscard]] core::forms::FieldValue answerOfLast(core::forms::FieldId field) const;

    core::forms::Draft m_draft;
    RegistrationSurroundings m_around;
    core::forms::Values m_suggestions;
    std::map<core::forms::FieldId, core::forms::FieldValue>
        m_beforeMissing; ///< typed, hidden by F7
    Companions m_companions = Companions::Alone;
    std::vector<core::storage::PersonRow> m_family;
    bool m_childByBirth = false; ///< the mark came from the birth date and goes with it
};

} // namespace ui::forms
