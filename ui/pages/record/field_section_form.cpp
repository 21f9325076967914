// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/field_section_form.h"

#include "core/forms/catalogue.h"
#include "ui/forms/field_editor.h"
#include "ui/text/issue_text.h"
#include "ui/text/label_text.h"
#include "ui/text/value_text.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/frames/panel.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui::pages {

using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::Issue;
using core::forms::Severity;
using widgets::FieldState;

namespace {

constexpr int kColumnGap = 16;
constexpr int kRowGap = 2;

const core::forms::SectionHeading* headingAbove(FieldId field)
{
    for (const core::forms::SectionHeading& heading : core::forms::sectionHeadings()) {
        if (heading.above == field)
            return &heading;
    }
    return nullptr;
}

bool isConditional(FieldId field)
{
    const auto rows = core::forms::conditions();
    return std::any_of(rows.begin(), rows.end(),
                       [field](const auto& row) { return row.field == field; });
}

bool hasDependents(FieldId field)
{
    const auto rows = core::forms::conditions();
    return std::any_of(rows.begin(), rows.end(),
                       [field](const auto& row) { return row.when == field; });
}

QString objectNameOf(FieldId field)
{
    const std::string_view key = core::forms::spec(field).key;
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace

std::vector<FieldId> typedFields(core::domain::Role role, std::span<const FieldId> wanted)
{
    std::vector<FieldId> fields;
    for (const FieldId field : wanted) {
        const core::forms::FieldSpec& spec = core::forms::spec(field);
        if (core::forms::isShownTo(role, spec) && forms::FieldEditor::canEdit(spec))
            fields.push_back(field);
    }
    return fields;
}

std::vector<FieldId> typedFields(core::domain::Role role, core::forms::RecordType part)
{
    std::vector<FieldId> all;
    for (const core::forms::FieldSpec& spec : core::forms::fieldsOf(part))
        all.push_back(spec.id);
    return typedFields(role, all);
}

FieldSectionForm::FieldSectionForm(const std::vector<FieldId>& fields, const core::Clock& clock,
                                   QWidget* parent)
    : QWidget(parent), m_fields(fields), m_clock(clock), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kColumnGap);
    m_grid->setVerticalSpacing(kRowGap);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    build();
    connect(qApp, &QApplication::focusChanged, this, &FieldSectionForm::follow);
    retranslate();
}

FieldSectionForm::~FieldSectionForm() = default;

/// A question with others that depend on it begins a line, they follow it, and what comes after
/// them begins a line again: so nothing changes its column when they come and go.
void FieldSectionForm::build()
{
    int line = 0;
    int column = 0;
    bool inRun = false;
    const auto newLine = [&] {
        if (column > 0)
            ++line;
        column = 0;
    };
    for (const FieldId field : m_fields) {
        addQuestion(field);
        Question& question = m_questions[field];
        if (headingAbove(field) != nullptr) {
            newLine();
            question.heading = new widgets::SectionTitle({}, this);
            question.heading->setContentsMargins(0, line == 0 ? 0 : 8, 0, 2);
            m_grid->addWidget(question.heading, line++, 0, 1, 2);
        }
        const bool wide = question.editor->isWide();
        const bool leads = hasDependents(field) && !isConditional(field);
        if (wide || leads || (inRun && !isConditional(field)))
            newLine();
        inRun = hasDependents(field) || (inRun && isConditional(field));
        m_grid->addWidget(question.row, line, column, 1, wide ? 2 : 1, Qt::AlignTop);
        column += wide ? 2 : 1;
        if (column > 1) {
            ++line;
            column = 0;
        }
    }
}

void FieldSectionForm::addQuestion(FieldId field)
{
    Question question;
    question.editor = new forms::FieldEditor(core::forms::spec(field), m_clock, this);
    question.editor->control()->setObjectName(objectNameOf(field));
    question.row = new widgets::FieldRow({}, question.editor, this);
    // Words that do not fit are cut and told by the tool tip; the column keeps its width.
    for (QLabel* label :
         question.row->findChildren<QLabel*>(QString(), Qt::FindChildrenRecursively))
        label->setMinimumWidth(1);
    connect(question.editor, &forms::FieldEditor::edited, this, [this, field] { take(field); });
    m_questions.emplace(field, question);
}

void FieldSectionForm::setSheet(core::session::IntakeSheet* sheet)
{
    m_sheet = sheet;
    m_beforeMissing.clear();
    for (auto& [field, question] : m_questions)
        question.shownMessage = false;
    refresh();
}

void FieldSectionForm::refresh()
{
    if (m_sheet == nullptr)
        return;
    for (const FieldId field : m_fields) {
        showValue(field);
        showMessage(field);
    }
    showAsked();
}

void FieldSectionForm::settle()
{
    if (!current())
        return;
    QWidget* focus = QApplication::focusWidget();
    focus->clearFocus();
    focus->setFocus(Qt::OtherFocusReason);
}

void FieldSectionForm::retranslate()
{
    for (const auto& [field, question] : m_questions) {
        question.row->setLabel(text::labelText(core::forms::spec(field).label));
        question.editor->retranslate();
        if (question.heading != nullptr)
            question.heading->setTitle(text::labelText(headingAbove(field)->title));
    }
    refresh();
}

/// What is typed in a field is never overwritten by the same value in another spelling.
void FieldSectionForm::showValue(FieldId field)
{
    const Question& question = m_questions.at(field);
    const FieldValue& value = m_sheet->get(field);
    const FieldValue shown = value.isGiven() ? value : FieldValue();
    if (question.editor->value() != shown)
        question.editor->setValue(shown);
    question.row->setNote(value.answer() == Answer::NotAsked ? QString()
                                                             : text::missingText(value.answer()));
}

void FieldSectionForm::showMessage(FieldId field)
{
    Question& question = m_questions.at(field);
    const QString typed = m_sheet->get(field).isGiven() ? question.editor->problem() : QString();
    question.row->setHint({});
    question.row->setMessage(FieldState::Normal);
    if (!question.shownMessage)
        return;
    if (!typed.isEmpty()) {
        question.row->setMessage(FieldState::Error, typed);
        return;
    }
    for (const Issue& issue : m_sheet->issues(field, m_clock.today())) {
        const QString words = text::issueText(issue);
        if (issue.severity == Severity::Hint)
            question.row->setHint(words);
        else
            question.row->setMessage(
                issue.severity == Severity::Hard ? FieldState::Error : FieldState::Warn, words);
        return;
    }
}

void FieldSectionForm::showAsked()
{
    widgets::SectionTitle* heading = nullptr;
    bool anyBelow = false;
    const auto closeGroup = [&] {
        if (heading != nullptr)
            heading->setVisible(anyBelow);
    };
    for (const FieldId field : m_fields) {
        const Question& question = m_questions.at(field);
        const bool isAsked = m_sheet->isAsked(field, m_clock.today());
        if (question.heading != nullptr) {
            closeGroup();
            heading = question.heading;
            anyBelow = false;
        }
        question.row->setVisible(isAsked);
        anyBelow = anyBelow || isAsked;
    }
    closeGroup();
}

bool FieldSectionForm::isAnyAsked() const
{
    return !asked().empty();
}

std::vector<FieldId> FieldSectionForm::asked() const
{
    std::vector<FieldId> fields;
    if (m_sheet == nullptr)
        return fields;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(fields),
                 [this](FieldId field) { return m_sheet->isAsked(field, m_clock.today()); });
    return fields;
}

widgets::FieldRow* FieldSectionForm::row(FieldId field) const
{
    const auto found = m_questions.find(field);
    return found == m_questions.end() ? nullptr : found->second.row;
}

void FieldSectionForm::take(FieldId field)
{
    if (m_sheet == nullptr)
        return;
    m_beforeMissing.erase(field);
    m_sheet->set(field, m_questions.at(field).editor->value());
    m_questions.at(field).row->setNote({});
    showMessage(field);
    if (hasDependents(field) || field == FieldId::PersonTriage || field == FieldId::PersonBirth)
        showAsked();
    Q_EMIT edited(field);
}

std::optional<FieldId> FieldSectionForm::questionOf(const QWidget* widget) const
{
    for (; widget != nullptr && widget != this; widget = widget->parentWidget()) {
        if (const auto* editor = qobject_cast<const forms::FieldEditor*>(widget);
            editor != nullptr && m_questions.contains(editor->field()) &&
            m_questions.at(editor->field()).editor == editor)
            return editor->field();
    }
    return std::nullopt;
}

std::optional<FieldId> FieldSectionForm::current() const
{
    return questionOf(QApplication::focusWidget());
}

void FieldSectionForm::follow(QWidget* before, QWidget* now)
{
    const auto from = questionOf(before);
    const auto to = questionOf(now);
    if (from == to || m_sheet == nullptr)
        return;
    if (from) {
        m_sheet->endStep();
        m_questions.at(*from).shownMessage = true;
        showMessage(*from);
        Q_EMIT left(*from);
    }
    if (to)
        Q_EMIT entered(*to);
}

} // namespace ui::pages
