// SPDX-License-Identifier: GPL-3.0-or-later
// What takes many answers at once: a document that is read, and a person who says no.
#include "ui/forms/registration_flow.h"

namespace ui::forms {

using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;

namespace {

constexpr QLatin1String kOnlyTheNumber("number_only");
/// What a document tells beside the answers to the questions.
constexpr FieldId kFromDocument[] = {FieldId::PersonNameSource, FieldId::PersonDocumentExpiry};

} // namespace

std::vector<FieldId> RegistrationFlow::refusalClears() const
{
    std::vector<FieldId> cleared;
    for (const FieldId field : questions()) {
        if (field != FieldId::PersonConsentRegister && get(field).isGiven())
            cleared.push_back(field);
    }
    return cleared;
}

std::vector<core::forms::FieldEdit>
RegistrationFlow::fill(const std::vector<core::forms::FieldEdit>& read)
{
    std::vector<core::forms::FieldEdit> before;
    for (const core::forms::FieldEdit& edit : read)
        before.push_back({edit.field, get(edit.field)});
    for (const core::forms::FieldEdit& edit : read)
        set(edit.field, edit.value);
    return before;
}

void RegistrationFlow::takeBack(const std::vector<core::forms::FieldEdit>& read,
                                const std::vector<core::forms::FieldEdit>& before)
{
    for (std::size_t i = read.size(); i-- > 0;) {
        if (get(read[i].field) == read[i].value)
            set(before[i].field, before[i].value);
    }
}

RegistrationFlow::RefusalUndo RegistrationFlow::refuse()
{
    RefusalUndo undo{{}, m_suggestions, m_companions, m_family};
    for (const FieldId field : questions()) {
        if (field == FieldId::PersonConsentRegister || get(field) == FieldValue())
            continue;
        undo.edits.push_back(m_draft.set(field, FieldValue::missing(Answer::Refused)));
    }
    for (const FieldId field : kFromDocument)
        undo.edits.push_back(m_draft.set(field, FieldValue()));
    undo.edits.push_back(
        m_draft.set(FieldId::PersonConsentRegister, FieldValue::text(kOnlyTheNumber)));
    m_suggestions = {};
    m_beforeMissing.clear();
    m_companions = Companions::Alone;
    m_family.clear();
    m_childByBirth = false;
    return undo;
}

void RegistrationFlow::undoRefusal(const RefusalUndo& undo)
{
    for (const core::forms::FieldEdit& edit : undo.edits)
        m_draft.apply(edit);
    m_suggestions = undo.suggestions;
    m_companions = undo.companions;
    m_family = undo.family;
}

} // namespace ui::forms
