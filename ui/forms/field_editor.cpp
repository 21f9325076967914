// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "core/base/text_fold.h"
#include "core/domain/code_lists.h"
#include "core/forms/catalogue.h"
#include "core/forms/validation.h"
#include "ui/forms/list_items.h"
#include "ui/text/issue_text.h"
#include "ui/text/label_text.h"
#include "ui/widgets/buttons/need_row.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/partial_date_edit.h"
#include "ui/widgets/fields/picker_edit.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui::forms {

using core::forms::FieldKind;
using core::forms::FieldValue;

namespace {

/// Lists up to this length stand side by side, longer ones open.
constexpr std::size_t kMostSegments = 4;
constexpr int kTextLines = 3;

bool isShortList(std::string_view list)
{
    const core::domain::CodeList* known = core::domain::findCodeList(list);
    return known != nullptr && known->entries.size() <= kMostSegments;
}

} // namespace

FieldEditor::FieldEditor(const core::forms::FieldSpec& spec, const core::Clock& clock,
                         QWidget* parent)
    : QWidget(parent), m_spec(spec), m_clock(clock)
{
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::Number: buildLine(); break;
    case FieldKind::LongText: buildText(); break;
    case FieldKind::Date:
    case FieldKind::PartialDate: buildDate(); break;
    case FieldKind::Choice: buildChoice(); break;
    case FieldKind::MultiChoice: buildToggles(); break;
    case FieldKind::Flag: buildFlag(); break;
    case FieldKind::Instant:
    case FieldKind::Reference:
        m_read = [] { return FieldValue(); };
        m_write = [](const FieldValue&) {};
        break;
    }
}

bool FieldEditor::canEdit(const core::forms::FieldSpec& spec)
{
    return spec.kind != FieldKind::Instant && spec.kind != FieldKind::Reference;
}

QString FieldEditor::problem() const
{
    if (const auto* date = findChild<widgets::PartialDateEdit*>();
        date != nullptr && !date->problemText().isEmpty())
        return date->problemText();
    core::forms::Values values;
    values.set(m_spec.id, value());
    for (const core::forms::Issue& issue :
         core::forms::validateField(m_spec.id, values, m_clock.today())) {
        if (issue.field == m_spec.id && issue.severity == core::forms::Severity::Hard)
            return text::issueText(issue);
    }
    return {};
}

void FieldEditor::adopt(QWidget* control)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(control);
    control->setObjectName(QStringLiteral("another_value"));
    control->setAccessibleName(text::labelText(m_spec.label));
    setFocusProxy(control);
}

void FieldEditor::buildLine()
{
    auto* line = new QLineEdit(this);
    adopt(line);
    const bool isNumber = m_spec.kind == FieldKind::Number;
    m_read = [line, isNumber] {
        const QString typed = core::cleanText(line->text());
        bool isWhole = false;
        const qint64 number = typed.toLongLong(&isWhole);
        return isNumber && isWhole ? FieldValue::number(number) : FieldValue::text(typed);
    };
    m_write = [line](const FieldValue& value) {
        line->setText(value.toText());
        line->selectAll();
    };
    connect(line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void FieldEditor::buildText()
{
    auto* text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * kTextLines + 14);
    adopt(text);
    m_read = [text] { return FieldValue::text(text->toPlainText().trimmed()); };
    m_write = [text](const FieldValue& value) { text->setPlainText(value.toText()); };
    connect(text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

void FieldEditor::buildDate()
{
    auto* date = new widgets::PartialDateEdit(m_clock, this);
    date->setAgeOffered(m_spec.kind == FieldKind::PartialDate);
    adopt(date);
    const bool wholeDay = m_spec.kind == FieldKind::Date;
    m_read = [date, wholeDay] {
        const auto value = date->value();
        if (!value)
            return FieldValue();
        const FieldValue typed = FieldValue::date(*value);
        const bool isDay = QDate::fromString(typed.toText(), Qt::ISODate).isValid();
        return wholeDay && !isDay ? FieldValue() : typed;
    };
    m_write = [date](const FieldValue& value) { date->setValue(value.toDate()); };
    connect(date, &widgets::PartialDateEdit::edited, this, &FieldEditor::edited);
}

void FieldEditor::buildChoice()
{
    if (isShortList(m_spec.codeList)) {
        auto* choice = new widgets::SegmentedChoice(this);
        choice->setSegments(segmentsOf(m_spec.codeList));
        adopt(choice);
        m_read = [choice] { return FieldValue::text(choice->value()); };
        m_write = [choice](const FieldValue& value) { choice->setValue(value.toText()); };
        connect(choice, &widgets::SegmentedChoice::chosen, this, &FieldEditor::edited);
        return;
    }
    auto* picker = new widgets::PickerEdit(this);
    picker->setItems(pickerItemsOf(m_spec.codeList));
    adopt(picker);
    m_read = [picker] { return FieldValue::text(picker->value().id); };
    m_write = [picker](const FieldValue& value) { picker->setId(value.toText()); };
    connect(picker, &widgets::PickerEdit::chosen, this, &FieldEditor::edited);
}

void FieldEditor::buildToggles()
{
    auto* toggles = new widgets::NeedRow(this);
    toggles->setNeeds(togglesOf(m_spec.codeList));
    adopt(toggles);
    m_read = [toggles] { return FieldValue::codes(toggles->value()); };
    m_write = [toggles](const FieldValue& value) { toggles->setValue(value.toCodes()); };
    connect(toggles, &widgets::NeedRow::changed, this, &FieldEditor::edited);
}

void FieldEditor::buildFlag()
{
    auto* choice = new widgets::SegmentedChoice(this);
    choice->setSegments(
        {{QStringLiteral("1"), tr("Yes"), {}, {}}, {QStringLiteral("0"), tr("No"), {}, {}}});
    adopt(choice);
    m_read = [choice] { return FieldValue::text(choice->value()); };
    m_write = [choice](const FieldValue& value) { choice->setValue(value.toText()); };
    connect(choice, &widgets::SegmentedChoice::chosen, this, &FieldEditor::edited);
}

} // namespace ui::forms
