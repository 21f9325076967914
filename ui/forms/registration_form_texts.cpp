// SPDX-License-Identifier: GPL-3.0-or-later
// The words and the lists of RegistrationForm, which a change of language sets again.
#include "ui/forms/list_items.h"
#include "ui/forms/registration_form.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/need_row.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/panel.h"

#include <QLabel>
#include <QLineEdit>

namespace ui::forms {

using core::forms::FieldId;

void RegistrationForm::fillPickers()
{
    m_nationality->setItems(pickerItemsOf("country"));
    m_language->setItems(pickerItemsOf("language"));
    m_documentKind->setItems(pickerItemsOf("document_kind"));
}

void RegistrationForm::setSegmentTexts()
{
    std::vector<widgets::Segment> sexes = segmentsOf("sex");
    const char* letters[] = {"F", "M", "X"};
    for (std::size_t i = 0; i < sexes.size() && i < std::size(letters); ++i) {
        sexes[i].letter = QString::fromLatin1(letters[i]);
        sexes[i].text = sexes[i].letter + u' ' + sexes[i].text;
    }
    sexes.push_back({QStringLiteral("not_said"), tr("Not said"), {}, {}});
    m_sex->setSegments(sexes);
    std::vector<widgets::Segment> with{{QStringLiteral("alone"), tr("Alone"), {}, {}}};
    if (!m_editing)
        with.push_back(
            {QStringLiteral("last"), tr("Family of last person"), {}, QStringLiteral("F5")});
    with.push_back({QStringLiteral("find"), tr("Find family"), {}, {}});
    m_companions->setSegments(with);
    m_consent->setSegments(segmentsOf("consent_register"));
    m_guardianConsent->setSegments(segmentsOf("consent_guardian"));
    m_needs->setNeeds(togglesOf("needs"));
    for (widgets::SegmentedChoice* choice : {m_sex, m_companions, m_consent, m_guardianConsent}) {
        for (widgets::KeyButton* button : choice->buttons())
            button->installEventFilter(this);
    }
}

void RegistrationForm::setRowLabels()
{
    for (const auto& [field, row] : m_rows)
        row->setLabel(labelOf(field));
    m_rows[FieldId::PersonBirth]->setLabel(tr("Born: day, month, year"));
    for (const FieldId field : {FieldId::PersonFamily, FieldId::PersonNeeds,
                                FieldId::PersonConsentRegister, FieldId::PersonConsentGuardian})
        m_editors[field]->setAccessibleName(labelOf(field));
}

void RegistrationForm::retranslate()
{
    m_whoTitle->setTitle(tr("Who"));
    m_whoTitle->setNote(tr("as written in the document"));
    m_companionsTitle->setTitle(labelOf(FieldId::PersonFamily));
    m_needsTitle->setTitle(labelOf(FieldId::PersonNeeds));
    m_needsTitle->setNote(tr("leave empty if none, or if you did not ask"));
    m_consentTitle->setTitle(labelOf(FieldId::PersonConsentRegister));
    m_guardianConsentLabel->setText(labelOf(FieldId::PersonConsentGuardian));
    m_familySearch->setAccessibleName(tr("Find family"));
    m_familySearch->setPlaceholderText(tr("Name or code"));
    m_refusalYes->setText(tr("Keep the number only"));
    m_refusalNo->setText(tr("Go back"));
    setSegmentTexts();
    setRowLabels();
    fillPickers();
    refresh();
}

} // namespace ui::forms
