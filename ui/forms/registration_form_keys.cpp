// SPDX-License-Identifier: GPL-3.0-or-later
// How keys walk through the questions of RegistrationForm.
#include "ui/forms/registration_form.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/need_row.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/partial_date_edit.h"
#include "ui/widgets/fields/picker_edit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui::forms {

using core::forms::FieldId;

void RegistrationForm::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool other =
        (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier;
    const std::optional<FieldId> here = currentQuestion();
    if (m_flow == nullptr || other || !here) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!goOn(shift, !shift) && !shift)
            Q_EMIT lastQuestionPassed();
        return;
    case Qt::Key_F5: sameAsLast(*here); return;
    case Qt::Key_F7:
        if (m_flow->cycleMissing(*here)) {
            refresh();
            Q_EMIT answered(*here);
            // "None shown" is the whole answer; the number is skipped with it.
            if (here == FieldId::PersonDocumentKind)
                goOn(false, false);
        }
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool RegistrationForm::sameAsLast(FieldId field)
{
    if (!m_flow->sameAsLast(field))
        return false;
    refresh();
    Q_EMIT answered(field);
    if (field == FieldId::PersonFamily) {
        const bool askGuardian = m_flow->isAsked(FieldId::PersonGuardian) &&
                                 !m_flow->get(FieldId::PersonGuardian).isGiven();
        focusQuestion(askGuardian ? FieldId::PersonGuardian : FieldId::PersonNeeds);
    }
    return true;
}

bool RegistrationForm::goOn(bool backwards, bool accept)
{
    const std::optional<FieldId> here = currentQuestion();
    if (m_flow == nullptr || !here)
        return false;
    if (accept && m_flow->acceptSuggestion(*here)) {
        refresh();
        Q_EMIT answered(*here);
    }
    std::optional<FieldId> next = m_flow->next(*here, backwards);
    while (next && !backwards && m_scanned.contains(*next) && m_scanned[*next].isEmpty())
        next = m_flow->next(*next);
    if (!next)
        return false;
    focusQuestion(*next);
    return true;
}

bool RegistrationForm::focusNextPrevChild(bool next)
{
    return goOn(!next, next) || QWidget::focusNextPrevChild(next);
}

bool RegistrationForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        m_arrowKey = key == Qt::Key_Left || key == Qt::Key_Right;
    }
    return QWidget::eventFilter(watched, event);
}

void RegistrationForm::focusQuestion(FieldId field)
{
    if (const auto found = m_editors.find(field); found != m_editors.end())
        found->second->setFocus(Qt::TabFocusReason);
}

void RegistrationForm::commitCurrent()
{
    if (!currentQuestion())
        return;
    QWidget* editor = QApplication::focusWidget();
    editor->clearFocus();
    editor->setFocus(Qt::OtherFocusReason);
}

std::optional<FieldId> RegistrationForm::questionOf(const QWidget* widget) const
{
    for (; widget != nullptr && widget != this; widget = widget->parentWidget()) {
        if (widget == m_familySearch)
            return FieldId::PersonFamily;
        for (const auto& [field, editor] : m_editors) {
            if (editor == widget)
                return field;
        }
    }
    return std::nullopt;
}

std::optional<FieldId> RegistrationForm::currentQuestion() const
{
    return questionOf(QApplication::focusWidget());
}

void RegistrationForm::focusMoved(QWidget* old, QWidget* now)
{
    const std::optional<FieldId> from = questionOf(old);
    if (!from || from == questionOf(now) || m_flow == nullptr)
        return;
    m_left.insert(*from);
    showMessages();
    Q_EMIT questionLeft(*from);
}

} // namespace ui::forms
