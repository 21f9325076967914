// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "core/base/text_fold.h"
#include "core/domain/code_lists.h"
#include "core/forms/catalogue.h"
#include "core/forms/validation.h"
#include "ui/actions/physical_key.h"
#include "ui/forms/list_items.h"
#include "ui/forms/moment_text.h"
#include "ui/forms/multi_picker.h"
#include "ui/text/issue_text.h"
#include "ui/text/label_text.h"
#include "ui/text/value_text.h"
#include "ui/widgets/buttons/need_row.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/partial_date_edit.h"
#include "ui/widgets/fields/picker_edit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui::forms {

using core::forms::FieldKind;
using core::forms::FieldValue;

namespace {

/// Lists up to this length, of words up to that many letters, stand side by side; longer ones open.
constexpr std::size_t kMostSegments = 4;
constexpr qsizetype kMostLetters = 36;
constexpr int kTextLines = 3;

bool isShortList(std::string_view list)
{
    const core::domain::CodeList* known = core::domain::findCodeList(list);
    if (known == nullptr || known->entries.empty() || known->entries.size() > kMostSegments)
        return false;
    qsizetype letters = 0;
    for (const core::domain::CodeEntry& entry : known->entries)
        letters += text::labelText(entry.label).size();
    return letters <= kMostLetters;
}

/// Moments that are told by the person, not stamped.
constexpr core::forms::FieldId kToldMoments[] = {core::forms::FieldId::CaseLastMeal};

} // namespace

FieldEditor::FieldEditor(const core::forms::FieldSpec& spec, const core::Clock& clock,
                         QWidget* parent)
    : QWidget(parent), m_spec(spec), m_clock(clock)
{
    m_read = [] { return FieldValue(); };
    m_write = [](const FieldValue&) {};
    switch (spec.kind) {
    case FieldKind::Text: buildLine(); break;
    case FieldKind::Number: buildNumber(); break;
    case FieldKind::LongText: buildText(); break;
    case FieldKind::Date:
    case FieldKind::PartialDate: buildDate(); break;
    case FieldKind::Choice: buildChoice(); break;
    case FieldKind::MultiChoice:
        if (isShortList(spec.codeList))
            buildToggles();
        else
            buildMany();
        break;
    case FieldKind::Flag: buildFlag(); break;
    case FieldKind::Instant:
        if (canEdit(spec))
            buildMoment();
        break;
    case FieldKind::Reference: break;
    }
}

bool FieldEditor::canEdit(const core::forms::FieldSpec& spec)
{
    if (spec.kind == FieldKind::Instant)
        return std::find(std::begin(kToldMoments), std::end(kToldMoments), spec.id) !=
               std::end(kToldMoments);
    return spec.kind != FieldKind::Reference;
}

QString FieldEditor::problem() const
{
    if (const QString typed = m_problem ? m_problem() : QString(); !typed.isEmpty())
        return typed;
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
    m_control = control;
}

void FieldEditor::retranslate()
{
    if (m_control != nullptr)
        m_control->setAccessibleName(text::labelText(m_spec.label));
    if (m_retranslate)
        m_retranslate();
}

QString FieldEditor::labelOf(const QString& code) const
{
    return text::valueText(m_spec.id, FieldValue::text(code), m_clock.today());
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && m_entered)
        std::exchange(m_entered, nullptr)();
    if (event->type() == QEvent::KeyPress && m_spec.kind == FieldKind::Number) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const QChar digit = actions::physicalKey(key);
        const bool plain = key.modifiers() == Qt::NoModifier && !key.text().isEmpty();
        // The row of digits types letters in a Thai or Burmese layout.
        if (plain && digit.isDigit() && key.text().at(0) != digit) {
            static_cast<QLineEdit*>(watched)->insert(digit);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::buildLine()
{
    auto* line = new QLineEdit(this);
    adopt(line);
    m_read = [line] { return FieldValue::text(core::cleanText(line->text())); };
    m_write = [line](const FieldValue& value) {
        line->setText(value.toText());
        line->setCursorPosition(0);
    };
    connect(line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void FieldEditor::buildNumber()
{
    auto* line = new QLineEdit(this);
    adopt(line);
    line->installEventFilter(this);
    m_read = [line] {
        const QString typed = core::toAsciiDigits(core::cleanText(line->text()));
        bool isWhole = false;
        const qint64 number = typed.toLongLong(&isWhole);
        return isWhole ? FieldValue::number(number) : FieldValue::text(typed);
    };
    m_write = [line](const FieldValue& value) { line->setText(value.toText()); };
    connect(line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void FieldEditor::buildMoment()
{
    auto* line = new QLineEdit(this);
    adopt(line);
    const auto showHint = [line] { line->setPlaceholderText(MomentText::example()); };
    showHint();
    m_retranslate = showHint;
    m_read = [this, line] { return MomentText::read(line->text(), m_clock.now()); };
    m_write = [this, line](const FieldValue& value) {
        line->setText(MomentText::shown(value, m_clock.now()));
    };
    m_problem = [this, line] {
        const FieldValue typed = MomentText::read(line->text(), m_clock.now());
        return typed.isGiven() && !typed.toNumber() ? MomentText::advice() : QString();
    };
    connect(line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void FieldEditor::buildText()
{
    auto* text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * kTextLines + 14);
    adopt(text);
    m_isWide = true;
    m_read = [text] { return FieldValue::text(text->toPlainText().trimmed()); };
    m_write = [text](const FieldValue& value) {
        const QSignalBlocker quiet(text);
        text->setPlainText(value.toText());
    };
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
            return FieldValue::text(boxesText(date->parts()));
        const FieldValue typed = FieldValue::date(*value);
        const bool isDay = QDate::fromString(typed.toText(), Qt::ISODate).isValid();
        return wholeDay && !isDay ? FieldValue::text(boxesText(date->parts())) : typed;
    };
    m_write = [date](const FieldValue& value) {
        if (value.isGiven() && !value.toDate())
            date->setParts(boxesOfText(value.toText()));
        else
            date->setValue(value.toDate());
    };
    m_problem = [date] { return date->problemText(); };
    connect(date, &widgets::PartialDateEdit::edited, this, &FieldEditor::edited);
}

void FieldEditor::buildChoice()
{
    if (isShortList(m_spec.codeList))
        buildSegments();
    else
        buildPicker();
}

void FieldEditor::buildSegments()
{
    auto* choice = new widgets::SegmentedChoice(this);
    const auto fill = [this, choice] { choice->setSegments(segmentsOf(m_spec.codeList)); };
    fill();
    adopt(choice);
    m_retranslate = fill;
    m_read = [choice] { return FieldValue::text(choice->value()); };
    m_write = [choice](const FieldValue& value) { choice->setValue(value.toText()); };
    connect(choice, &widgets::SegmentedChoice::chosen, this, &FieldEditor::edited);
}

void FieldEditor::buildPicker()
{
    auto* picker = new widgets::PickerEdit(this);
    adopt(picker);
    picker->installEventFilter(this);
    const auto later = [this, picker] {
        m_entered = [this, picker] { picker->setItems(pickerItemsOf(m_spec.codeList)); };
    };
    later();
    m_read = [picker] { return FieldValue::text(picker->value().id); };
    m_write = [this, picker](const FieldValue& value) {
        const QString code = value.toText();
        if (m_entered && !code.isEmpty())
            picker->setItems({{code, labelOf(code), {}, {}, {}}});
        picker->setId(code);
    };
    m_retranslate = [this, picker, later] {
        const FieldValue kept = m_read();
        later();
        if (picker->hasFocus())
            std::exchange(m_entered, nullptr)();
        m_write(kept);
    };
    connect(picker, &widgets::PickerEdit::chosen, this, &FieldEditor::edited);
}

void FieldEditor::buildMany()
{
    auto* picker = new MultiPicker([this] { return pickerItemsOf(m_spec.codeList); },
                                   [this](const QString& code) { return labelOf(code); }, this);
    adopt(picker);
    m_retranslate = [picker] { picker->retranslate(); };
    m_read = [picker] { return FieldValue::codes(picker->value()); };
    m_write = [picker](const FieldValue& value) { picker->setValue(value.toCodes()); };
    connect(picker, &MultiPicker::changed, this, &FieldEditor::edited);
}

void FieldEditor::buildToggles()
{
    auto* toggles = new widgets::NeedRow(this);
    const auto fill = [this, toggles] { toggles->setNeeds(togglesOf(m_spec.codeList)); };
    fill();
    adopt(toggles);
    m_retranslate = fill;
    m_read = [toggles] { return FieldValue::codes(toggles->value()); };
    m_write = [toggles](const FieldValue& value) { toggles->setValue(value.toCodes()); };
    connect(toggles, &widgets::NeedRow::changed, this, &FieldEditor::edited);
}

void FieldEditor::buildFlag()
{
    auto* choice = new widgets::SegmentedChoice(this);
    const auto fill = [choice] {
        choice->setSegments(
            {{QStringLiteral("1"), tr("Yes"), {}, {}}, {QStringLiteral("0"), tr("No"), {}, {}}});
    };
    fill();
    adopt(choice);
    m_retranslate = fill;
    m_read = [choice] { return FieldValue::text(choice->value()); };
    m_write = [choice](const FieldValue& value) { choice->setValue(value.toText()); };
    connect(choice, &widgets::SegmentedChoice::chosen, this, &FieldEditor::edited);
}

} // namespace ui::forms
