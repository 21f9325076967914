// SPDX-License-Identifier: GPL-3.0-or-later
// What RegistrationForm shows of its flow; how it takes answers is in registration_form.cpp.
#include "core/base/text_fold.h"
#include "core/domain/code_lists.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/domain/person.h"
#include "core/forms/catalogue.h"
#include "ui/forms/registration_form.h"
#include "ui/forms/side_message.h"
#include "ui/text/formats.h"
#include "ui/text/issue_text.h"
#include "ui/text/label_text.h"
#include "ui/text/value_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/need_row.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/fields/partial_date_edit.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace ui::forms {

using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::Issue;
using core::forms::Severity;
using core::storage::PersonRow;
using widgets::FieldState;
using widgets::PickerItem;

namespace {

constexpr QChar kBoxSeparator(u'/');

/// The boxes of a date that makes none, as one text of the draft, and back.
QString textOfParts(const widgets::DateParts& parts)
{
    const QStringList boxes =
        parts.ageMode ? QStringList{parts.age} : QStringList{parts.day, parts.month, parts.year};
    const QString typed = boxes.join(kBoxSeparator);
    const bool anything =
        std::any_of(boxes.begin(), boxes.end(), [](const QString& box) { return !box.isEmpty(); });
    return anything ? typed : QString();
}

widgets::DateParts partsOfText(const QString& text)
{
    const QStringList boxes = text.split(kBoxSeparator);
    widgets::DateParts parts;
    if (boxes.size() == 3) {
        parts.day = boxes[0];
        parts.month = boxes[1];
        parts.year = boxes[2];
    } else {
        parts.ageMode = true;
        parts.age = text;
    }
    return parts;
}

std::vector<PickerItem> itemsOfPeople(const std::vector<PersonRow>& people)
{
    std::vector<PickerItem> items;
    for (const PersonRow& person : people)
        items.push_back({person.id.toString(),
                         core::domain::displayName(person.fullName, person.nativeName, person.code),
                         person.code,
                         {person.nativeName, person.documentNumber},
                         QString()});
    return items;
}

/// Who was registered before; somebody without a name is their code, said once.
QString lastPersonText(const PersonRow& last)
{
    const QString name = core::domain::displayName(last.fullName, last.nativeName, QString());
    return name.isEmpty() ? RegistrationForm::tr("Last person: %1").arg(last.code)
                          : RegistrationForm::tr("Last person: %1, %2").arg(name, last.code);
}

FieldState stateOf(Severity severity)
{
    switch (severity) {
    case Severity::Hint: return FieldState::Normal;
    case Severity::Soft: return FieldState::Warn;
    case Severity::Hard: return FieldState::Error;
    }
    return FieldState::Normal;
}

} // namespace

void RegistrationForm::setFlow(RegistrationFlow& flow)
{
    m_flow = &flow;
    m_left.clear();
    m_scanned.clear();
    m_allMessages = false;
    m_refusal->hide();
    m_familySearch->hide();
    m_familySearch->setValue({});
    setRowLabels();
    refresh();
}

void RegistrationForm::refresh()
{
    showValues();
    showMessages();
}

void RegistrationForm::setEditing(bool editing)
{
    m_editing = editing;
    setSegmentTexts();
}

void RegistrationForm::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

FieldValue RegistrationForm::birthValue() const
{
    if (const auto date = m_birth->value())
        return FieldValue::date(*date);
    return FieldValue::text(textOfParts(m_birth->parts()));
}

void RegistrationForm::showText(QLineEdit& line, FieldId field)
{
    const FieldValue& value = m_flow->get(field);
    // While somebody types, a blank at the end is on its way to the next word.
    if (core::cleanText(line.text()) != value.toText())
        line.setText(value.toText());
    line.setPlaceholderText(value.answer() == Answer::NotAsked ? QString()
                                                               : text::missingText(value.answer()));
}

void RegistrationForm::showPicker(widgets::PickerEdit& picker, FieldId field)
{
    const FieldValue& value = m_flow->get(field);
    if (picker.value().id != value.toText())
        picker.setId(value.toText());
    const FieldValue& offered = m_flow->suggestion(field);
    if (offered.isGiven() && field != FieldId::PersonGuardian)
        picker.setPlaceholderText(text::valueText(field, offered, m_flow->around().today));
    else
        picker.setPlaceholderText(
            value.answer() == Answer::NotAsked ? QString() : text::missingText(value.answer()));
}

void RegistrationForm::showValues()
{
    if (m_flow == nullptr)
        return;
    m_showing = true;
    showText(*m_fullName, FieldId::PersonFullName);
    showText(*m_nativeName, FieldId::PersonNativeName);
    showText(*m_documentNumber, FieldId::PersonDocumentNumber);
    m_documentNumber->setEnabled(m_flow->isAsked(FieldId::PersonDocumentNumber));
    showPicker(*m_nationality, FieldId::PersonNationality);
    showPicker(*m_documentKind, FieldId::PersonDocumentKind);
    showPicker(*m_language, FieldId::PersonLanguage);
    const FieldValue& sex = m_flow->get(FieldId::PersonSex);
    m_sex->setValue(sex.answer() == Answer::Refused ? QStringLiteral("not_said") : sex.toText());
    const FieldValue& birth = m_flow->get(FieldId::PersonBirth);
    if (birthValue() != birth) {
        if (birth.isGiven() && !birth.toDate())
            m_birth->setParts(partsOfText(birth.toText()));
        else
            m_birth->setValue(birth.toDate());
    }
    m_needs->setValue(m_flow->get(FieldId::PersonNeeds).toCodes());
    m_consent->setValue(m_flow->get(FieldId::PersonConsentRegister).toText());
    m_guardianConsent->setValue(m_flow->get(FieldId::PersonConsentGuardian).toText());
    showCompanions();
    showGuardians();
    showNotes();
    m_showing = false;
}

void RegistrationForm::showCompanions()
{
    const auto& last = m_flow->around().last;
    QString note;
    switch (m_flow->companions()) {
    case Companions::Alone:
        m_companions->setValue(m_familySearch->isVisibleTo(this) ? QStringLiteral("find")
                                                                 : QStringLiteral("alone"));
        if (last && !m_editing)
            note = lastPersonText(*last);
        break;
    case Companions::FamilyOfLast:
    case Companions::FamilyFound: {
        const bool ofLast = m_flow->companions() == Companions::FamilyOfLast;
        m_companions->setValue(ofLast ? QStringLiteral("last") : QStringLiteral("find"));
        const auto& family = m_flow->family();
        const bool counted =
            std::any_of(family.begin(), family.end(), [this](const PersonRow& one) {
                return core::toRecordId(one.id) == m_flow->person();
            });
        note = tr("Family of %1, %n people", nullptr,
                  static_cast<int>(family.size()) + (counted ? 0 : 1))
                   .arg(family.front().code);
        break;
    }
    }
    m_companionsNote->setText(note);
}

void RegistrationForm::showGuardians()
{
    const bool asked = m_flow->isAsked(FieldId::PersonGuardian);
    m_rows[FieldId::PersonGuardian]->setVisible(asked);
    if (asked) {
        const std::vector<PersonRow> adults = m_flow->guardians();
        m_guardian->setItems(itemsOfPeople(adults));
        const bool offered = m_flow->suggestion(FieldId::PersonGuardian).isGiven();
        m_guardian->setPlaceholderText(offered && !adults.empty()
                                           ? core::domain::displayName(adults.front().fullName,
                                                                       adults.front().nativeName,
                                                                       adults.front().code)
                                           : QString());
        m_guardian->setId(m_flow->get(FieldId::PersonGuardian).toText());
    }
    const bool answer = m_flow->isAsked(FieldId::PersonConsentGuardian);
    m_guardianConsentLabel->setVisible(answer);
    m_guardianConsent->setVisible(answer);
}

void RegistrationForm::showNotes()
{
    const QString script = core::dominantScript(m_nativeName->text());
    const QLocale::Script known = QLocale::codeToScript(script);
    m_rows[FieldId::PersonNativeName]->setNote(script.isEmpty() || known == QLocale::AnyScript
                                                   ? QString()
                                                   : QLocale::scriptToString(known));
    const bool canRepeat = m_flow->around().last && !m_editing;
    //: F5 is the key that copies the answer of the last person.
    const QString same = canRepeat ? tr("F5 same") : QString();
    for (const FieldId field : {FieldId::PersonNationality, FieldId::PersonLanguage})
        m_rows[field]->setNote(m_flow->get(field).isGiven() ? QString() : same);
    const auto expiry = m_flow->get(FieldId::PersonDocumentExpiry).toDate();
    m_rows[FieldId::PersonDocumentNumber]->setNote(
        //: The day a document ends, above its number.
        expiry ? tr("to %1").arg(text::formatPartialDate(*expiry)) : QString());
}

void RegistrationForm::showMessages()
{
    if (m_flow == nullptr)
        return;
    for (const auto& [field, editor] : m_editors)
        showMessage(field);
}

void RegistrationForm::showMessage(FieldId field)
{
    const bool wanted = m_allMessages || m_left.contains(field);
    std::vector<Issue> found = wanted ? m_flow->issues(field) : std::vector<Issue>{};
    if (field == FieldId::PersonDocumentNumber) { // the end of the document has no row of its own
        const std::vector<Issue> ended = m_flow->issues(FieldId::PersonDocumentExpiry);
        found.insert(found.end(), ended.begin(), ended.end());
    }
    FieldState state = FieldState::Normal;
    QString words;
    QString hint;
    const auto scanned = m_scanned.find(field);
    if (scanned != m_scanned.end() && !scanned->second.isEmpty()) {
        state = FieldState::Warn;
        words = scanned->second;
    }
    for (const Issue& issue : found) {
        const FieldState here = stateOf(issue.severity);
        if (here == FieldState::Normal)
            hint = text::issueText(issue);
        else if (state == FieldState::Normal || here == FieldState::Error) {
            state = here;
            words = text::issueText(issue);
        }
    }
    if (field == FieldId::PersonBirth && state == FieldState::Error &&
        !m_birth->problemText().isEmpty())
        words = m_birth->problemText();
    if (const auto row = m_rows.find(field); row != m_rows.end()) {
        row->second->setScanned(scanned != m_scanned.end());
        row->second->setHint(hint);
        row->second->setMessage(state, words);
    } else if (const auto side = m_sideMessages.find(field); side != m_sideMessages.end()) {
        side->second->show(state, words);
        widgets::showFieldState(*m_editors[field], state);
        m_editors[field]->setAccessibleDescription(words);
    }
}

void RegistrationForm::showAllMessages()
{
    m_allMessages = true;
    showMessages();
}

std::vector<RegistrationForm::Problem> RegistrationForm::problems() const
{
    std::vector<Problem> found;
    for (const Issue& issue : m_flow->problems()) {
        const bool typedDate =
            issue.field == FieldId::PersonBirth && !m_birth->problemText().isEmpty();
        const QString words = typedDate ? m_birth->problemText() : text::issueText(issue);
        //: A problem in the list at the top: %1 is the field, %2 the sentence shown under it.
        found.push_back({issue.field, tr("%1: %2").arg(labelOf(issue.field), words)});
    }
    return found;
}

void RegistrationForm::askRefusal()
{
    QStringList names;
    for (const FieldId field : m_flow->refusalClears())
        names.append(labelOf(field));
    m_refusal->setText(tr("Only the number, the time and the group are kept."),
                       tr("This takes away: %1.").arg(names.join(QStringLiteral(", "))));
    m_refusal->show();
    m_refusalYes->setFocus(Qt::TabFocusReason);
}

void RegistrationForm::setFamilyFound(const std::vector<PersonRow>& found)
{
    m_familySearch->setItems(itemsOfPeople(found));
    if (!found.empty() && m_familySearch->hasFocus())
        m_familySearch->openList();
}

} // namespace ui::forms
