// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/registration_form.h"

#include "core/base/text_fold.h"
#include "core/forms/catalogue.h"
#include "ui/forms/side_message.h"
#include "ui/text/label_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/need_row.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/fields/partial_date_edit.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/panel.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::forms {

using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;

namespace {

constexpr int kGap = 10;
constexpr int kNameLimit = 1000; ///< far over any name; keeps a pasted book out

QLabel* quietLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", QStringLiteral("sub"));
    return label;
}

QString keyOf(FieldId field)
{
    const std::string_view key = core::forms::spec(field).key;
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace

RegistrationForm::RegistrationForm(const core::Clock& clock, QWidget* parent)
    : QWidget(parent), m_birth(new widgets::PartialDateEdit(clock, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(kGap);
    m_column = column;
    buildWho();
    buildCompanions();
    buildNeeds();
    buildConsent();
    column->addStretch(1);
    connectEditors();
    connect(qApp, &QApplication::focusChanged, this, &RegistrationForm::focusMoved);
    retranslate();
}

QString RegistrationForm::labelOf(FieldId field)
{
    return text::labelText(core::forms::spec(field).label);
}

void RegistrationForm::registerEditor(FieldId field, QWidget* editor)
{
    editor->setObjectName(keyOf(field));
    m_editors[field] = editor;
}

widgets::FieldRow* RegistrationForm::addField(QGridLayout& grid, int line, int column, int span,
                                              FieldId field, QWidget* editor)
{
    auto* row = new widgets::FieldRow(labelOf(field), editor, this);
    row->setMessageReserved(false);
    grid.addWidget(row, line, column, 1, span, Qt::AlignTop);
    registerEditor(field, editor);
    m_rows[field] = row;
    return row;
}

void RegistrationForm::buildWho()
{
    m_whoTitle = new widgets::SectionTitle({}, this);
    m_column->addWidget(m_whoTitle);
    m_fullName = new QLineEdit(this);
    m_nativeName = new QLineEdit(this);
    m_documentNumber = new QLineEdit(this);
    m_documentNumber->setProperty("mono", true);
    for (QLineEdit* line : {m_fullName, m_nativeName, m_documentNumber})
        line->setMaxLength(kNameLimit);
    m_sex = new widgets::SegmentedChoice(this);
    m_nationality = new widgets::PickerEdit(this);
    m_documentKind = new widgets::PickerEdit(this);
    m_language = new widgets::PickerEdit(this);

    // 752 px of the page at 1366 px, in the shares of the three rows.
    auto* names = new QGridLayout;
    auto* facts = new QGridLayout;
    auto* papers = new QGridLayout;
    for (QGridLayout* grid : {names, facts, papers}) {
        grid->setHorizontalSpacing(kGap);
        m_column->addLayout(grid);
    }
    addField(*names, 0, 0, 1, FieldId::PersonFullName, m_fullName);
    addField(*names, 0, 1, 1, FieldId::PersonNativeName, m_nativeName);
    names->setColumnStretch(0, 435);
    names->setColumnStretch(1, 308);
    addField(*facts, 0, 0, 1, FieldId::PersonSex, m_sex);
    addField(*facts, 0, 1, 1, FieldId::PersonBirth, m_birth);
    addField(*facts, 0, 2, 1, FieldId::PersonNationality, m_nationality);
    facts->setColumnStretch(1, 244);
    facts->setColumnStretch(2, 180);
    addField(*papers, 0, 0, 1, FieldId::PersonDocumentKind, m_documentKind);
    addField(*papers, 0, 1, 1, FieldId::PersonDocumentNumber, m_documentNumber);
    addField(*papers, 0, 2, 1, FieldId::PersonLanguage, m_language);
    papers->setColumnStretch(0, 181);
    papers->setColumnStretch(1, 308);
    papers->setColumnStretch(2, 244);
}

void RegistrationForm::buildCompanions()
{
    m_companionsTitle = new widgets::SectionTitle({}, this);
    m_column->addWidget(m_companionsTitle);
    m_companions = new widgets::SegmentedChoice(this);
    registerEditor(FieldId::PersonFamily, m_companions);
    m_companionsNote = quietLabel(this);
    m_familySearch = new widgets::PickerEdit(this);
    m_familySearch->setObjectName(QStringLiteral("family_search"));
    m_familySearch->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(kGap);
    line->addWidget(m_companions);
    line->addWidget(m_familySearch);
    line->addWidget(m_companionsNote, 1);
    m_column->addLayout(line);

    m_guardian = new widgets::PickerEdit(this);
    auto* guardianLine = new QGridLayout;
    guardianLine->setColumnStretch(1, 1);
    m_column->addLayout(guardianLine);
    addField(*guardianLine, 0, 0, 1, FieldId::PersonGuardian, m_guardian);
}

void RegistrationForm::buildNeeds()
{
    m_needsTitle = new widgets::SectionTitle({}, this);
    m_column->addWidget(m_needsTitle);
    m_needs = new widgets::NeedRow(this);
    registerEditor(FieldId::PersonNeeds, m_needs);
    m_column->addWidget(m_needs);
}

void RegistrationForm::buildConsent()
{
    m_consentTitle = new widgets::SectionTitle({}, this);
    m_column->addWidget(m_consentTitle);
    const auto addLine = [this](FieldId field, widgets::SegmentedChoice* choice, QLabel* before) {
        registerEditor(field, choice);
        auto* line = new QHBoxLayout;
        line->setSpacing(kGap);
        if (before)
            line->addWidget(before);
        line->addWidget(choice);
        m_sideMessages[field] = new SideMessage(this);
        line->addWidget(m_sideMessages[field], 1);
        line->addStretch();
        m_column->addLayout(line);
    };
    m_consent = new widgets::SegmentedChoice(this);
    addLine(FieldId::PersonConsentRegister, m_consent, nullptr);
    m_guardianConsentLabel = quietLabel(this);
    m_guardianConsent = new widgets::SegmentedChoice(this);
    addLine(FieldId::PersonConsentGuardian, m_guardianConsent, m_guardianConsentLabel);

    m_refusal = new widgets::Banner(widgets::Tone::Warn, this);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusalYes = new widgets::KeyButton({}, m_refusal);
    m_refusalYes->setObjectName(QStringLiteral("refusal_yes"));
    m_refusalNo = new widgets::KeyButton({}, m_refusal);
    m_refusalNo->setObjectName(QStringLiteral("refusal_no"));
    for (widgets::KeyButton* button : {m_refusalYes, m_refusalNo}) {
        button->setSize(widgets::ButtonSize::Small);
        m_refusal->addAction(button);
    }
    m_refusal->hide();
    m_column->addWidget(m_refusal);
}

void RegistrationForm::connectEditors()
{
    const std::pair<QLineEdit*, FieldId> lines[] = {
        {m_fullName, FieldId::PersonFullName},
        {m_nativeName, FieldId::PersonNativeName},
        {m_documentNumber, FieldId::PersonDocumentNumber}};
    for (const auto& [line, field] : lines)
        connect(line, &QLineEdit::textEdited, this, [this, field = field](const QString& typed) {
            put(field, FieldValue::text(core::cleanText(typed)));
        });
    const std::pair<widgets::PickerEdit*, FieldId> pickers[] = {
        {m_nationality, FieldId::PersonNationality},
        {m_documentKind, FieldId::PersonDocumentKind},
        {m_language, FieldId::PersonLanguage},
        {m_guardian, FieldId::PersonGuardian}};
    for (const auto& [picker, field] : pickers)
        connect(picker, &widgets::PickerEdit::chosen, this,
                [this, field = field](const widgets::PickerValue& value) {
                    put(field, FieldValue::text(value.id));
                });
    connect(m_birth, &widgets::PartialDateEdit::edited, this,
            [this] { put(FieldId::PersonBirth, birthValue()); });
    connect(m_sex, &widgets::SegmentedChoice::chosen, this, [this](const QString& id) {
        put(FieldId::PersonSex, id == QLatin1String("not_said")
                                    ? FieldValue::missing(Answer::Refused)
                                    : FieldValue::text(id));
        if (!m_arrowKey)
            goOn(false, false);
    });
    connect(m_companions, &widgets::SegmentedChoice::chosen, this,
            &RegistrationForm::companionsChosen);
    connect(m_consent, &widgets::SegmentedChoice::chosen, this, &RegistrationForm::consentChosen);
    connect(m_guardianConsent, &widgets::SegmentedChoice::chosen, this, [this](const QString& id) {
        put(FieldId::PersonConsentGuardian, FieldValue::text(id));
    });
    connect(m_needs, &widgets::NeedRow::changed, this,
            [this](const QStringList& ids) { put(FieldId::PersonNeeds, FieldValue::codes(ids)); });
    connect(m_familySearch, &QLineEdit::textEdited, this, &RegistrationForm::familyTyped);
    connect(m_familySearch, &widgets::PickerEdit::chosen, this,
            [this](const widgets::PickerValue& value) {
                if (const auto person = core::domain::PersonId::parse(value.id))
                    Q_EMIT familyChosen(*person);
            });
    connect(m_refusalYes, &QPushButton::clicked, this, &RegistrationForm::refuse);
    connect(m_refusalNo, &QPushButton::clicked, this, [this] {
        m_refusal->hide();
        showValues();
        focusQuestion(FieldId::PersonConsentRegister);
    });
}

void RegistrationForm::put(FieldId field, const FieldValue& value)
{
    if (m_showing || m_flow == nullptr || m_flow->get(field) == value)
        return;
    m_flow->set(field, value);
    m_scanned.erase(field);
    showValues();
    showMessages();
    Q_EMIT answered(field);
}

void RegistrationForm::setScanned(std::map<FieldId, QString> scanned)
{
    m_scanned = std::move(scanned);
    refresh();
}

void RegistrationForm::companionsChosen(const QString& id)
{
    if (m_flow == nullptr)
        return;
    const bool find = id == QLatin1String("find");
    if (id == QLatin1String("alone"))
        m_flow->travelAlone();
    else if (!find && !m_flow->joinFamilyOfLast())
        m_flow->travelAlone();
    m_familySearch->setVisible(find);
    if (find) {
        m_familySearch->setFocus();
        return;
    }
    showValues();
    showMessages();
    Q_EMIT answered(FieldId::PersonFamily);
}

void RegistrationForm::consentChosen(const QString& id)
{
    if (m_flow == nullptr)
        return;
    if (id == QLatin1String("number_only") && !m_flow->refusalClears().empty()) {
        askRefusal();
        return;
    }
    m_refusal->hide();
    put(FieldId::PersonConsentRegister, FieldValue::text(id));
    if (!m_arrowKey)
        goOn(false, false);
}

void RegistrationForm::refuse()
{
    m_refusal->hide();
    const RegistrationFlow::RefusalUndo undo = m_flow->refuse();
    showValues();
    showMessages();
    focusQuestion(FieldId::PersonConsentRegister);
    Q_EMIT answered(FieldId::PersonConsentRegister);
    Q_EMIT refused(undo);
}

} // namespace ui::forms
