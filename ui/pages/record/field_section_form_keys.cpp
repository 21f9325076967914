// SPDX-License-Identifier: GPL-3.0-or-later
// How keys walk through the questions of FieldSectionForm.
#include "ui/forms/field_editor.h"
#include "ui/pages/record/field_section_form.h"
#include "ui/text/value_text.h"
#include "ui/widgets/fields/field_row.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui::pages {

using core::forms::Answer;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::Issue;
using core::forms::Severity;

namespace {

/// F7: not known, declined, not asked, could not be asked.
Answer nextMissing(const FieldValue& value)
{
    switch (value.answer()) {
    case Answer::NotKnown: return Answer::Refused;
    case Answer::Refused: return Answer::NotAsked;
    case Answer::NotAsked:
    case Answer::Given:
    case Answer::Unable:
    case Answer::NotApplicable:
    case Answer::Redacted:
    case Answer::Pending: break;
    }
    return Answer::NotKnown;
}

} // namespace

void FieldSectionForm::cycleMissing(FieldId field)
{
    const FieldValue before = m_sheet->get(field);
    if (before.isGiven())
        m_beforeMissing[field] = before;
    Question& question = m_questions.at(field);
    FieldValue next = FieldValue::missing(nextMissing(before));
    if (before.answer() == Answer::NotAsked && question.saidNotAsked)
        next = FieldValue::missing(Answer::Unable);
    if (before.answer() == Answer::Unable && m_beforeMissing.contains(field))
        next = m_beforeMissing.at(field);
    question.saidNotAsked = next.answer() == Answer::NotAsked;
    m_sheet->endStep();
    m_sheet->set(field, next);
    m_sheet->endStep();
    showValue(field);
    if (question.saidNotAsked)
        question.row->setNote(text::missingText(Answer::NotAsked));
    showMessage(field);
    showAsked();
    Q_EMIT edited(field);
}

bool FieldSectionForm::focusField(FieldId field)
{
    const auto found = m_questions.find(field);
    if (found == m_questions.end() || found->second.row->isHidden())
        return false;
    found->second.editor->setFocus(Qt::TabFocusReason);
    return true;
}

bool FieldSectionForm::focusFirst()
{
    const auto fields = asked();
    return !fields.empty() && focusField(fields.front());
}

bool FieldSectionForm::step(bool backwards)
{
    const auto here = current();
    std::vector<FieldId> fields = asked();
    if (backwards)
        std::reverse(fields.begin(), fields.end());
    const auto at = here ? std::find(fields.begin(), fields.end(), *here) : fields.end();
    if (at == fields.end() || at + 1 == fields.end())
        return false;
    return focusField(*(at + 1));
}

bool FieldSectionForm::isOpenQuestion(FieldId field) const
{
    if (m_sheet->get(field).answer() == Answer::NotAsked)
        return true;
    if (!m_sheet->get(field).isGiven())
        return false;
    if (!m_questions.at(field).editor->problem().isEmpty())
        return true;
    const auto issues = m_sheet->issues(field, m_clock.today());
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue& issue) { return issue.severity != Severity::Hint; });
}

bool FieldSectionForm::nextProblem(bool backwards)
{
    std::vector<FieldId> fields = asked();
    if (backwards)
        std::reverse(fields.begin(), fields.end());
    if (fields.empty())
        return false;
    // Once round, from behind the present one.
    const auto here = current();
    const auto at = here ? std::find(fields.begin(), fields.end(), *here) : fields.end();
    if (at != fields.end())
        std::rotate(fields.begin(), at + 1, fields.end());
    for (const FieldId field : fields) {
        if (field == here || !isOpenQuestion(field))
            continue;
        m_questions.at(field).shownMessage = true;
        showMessage(field);
        return focusField(field);
    }
    return false;
}

void FieldSectionForm::keyPressEvent(QKeyEvent* event)
{
    const auto here = current();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool chord = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0;
    const bool leavesText = event->key() == Qt::Key_Down &&
                            event->modifiers() == Qt::ControlModifier &&
                            qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()) != nullptr;
    if (!here || m_sheet == nullptr || (chord && !leavesText))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
        if (!leavesText)
            return QWidget::keyPressEvent(event);
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!step(shift))
            Q_EMIT passedEnd(shift);
        return;
    case Qt::Key_F7: return cycleMissing(*here);
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace ui::pages
