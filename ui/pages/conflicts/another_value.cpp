// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflicts/another_value.h"

#include "core/forms/catalogue.h"
#include "ui/forms/field_editor.h"
#include "ui/text/label_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::pages {

AnotherValue::AnotherValue(const core::Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_line(new QHBoxLayout), m_label(new QLabel(this)),
      m_problem(new QLabel(this)), m_take(new widgets::KeyButton({}, this)),
      m_leave(new widgets::KeyButton({}, this))
{
    m_label->setProperty("kind", QStringLiteral("label"));
    m_problem->setProperty("kind", QStringLiteral("msg-bad"));
    m_problem->hide();
    m_take->setObjectName(QStringLiteral("use_value"));
    m_take->setKeyCap(QStringLiteral("Enter"));
    m_leave->setKind(widgets::ButtonKind::Flat)->setKeyCap(QStringLiteral("Esc"));
    m_line->setSpacing(10);
    m_line->addWidget(m_take, 0, Qt::AlignTop);
    m_line->addWidget(m_leave, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(4);
    lines->addWidget(m_label);
    lines->addLayout(m_line);
    lines->addWidget(m_problem);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(lines);
    all->addWidget(widgets::makeRule(this));
    connect(m_take, &QPushButton::clicked, this, &AnotherValue::take);
    connect(m_leave, &QPushButton::clicked, this, &AnotherValue::leave);
    hide();
    retranslate();
}

void AnotherValue::begin(const core::forms::FieldSpec& spec, const core::forms::FieldValue& start)
{
    delete m_editor;
    m_editor = new forms::FieldEditor(spec, m_clock, this);
    m_editor->setValue(start);
    connect(m_editor, &forms::FieldEditor::edited, this, [this] { showProblem({}); });
    m_line->insertWidget(0, m_editor, 1);
    showProblem({});
    retranslate();
    show();
    m_editor->show();
    m_editor->setFocus();
    if (auto* typed = qobject_cast<QLineEdit*>(m_editor->control()))
        typed->selectAll();
}

void AnotherValue::take()
{
    if (m_editor == nullptr)
        return;
    const core::forms::FieldValue value = m_editor->value();
    const QString problem = m_editor->problem();
    if (!problem.isEmpty() || !value.isGiven()) {
        showProblem(problem.isEmpty() ? tr("Type a value first, or leave with Esc.") : problem);
        m_editor->setFocus();
        return;
    }
    Q_EMIT taken(value);
    leave();
}

void AnotherValue::leave()
{
    hide();
    Q_EMIT closed();
}

void AnotherValue::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void AnotherValue::retranslate()
{
    m_take->setText(tr("Use this value"));
    m_leave->setText(tr("Go back"));
    if (m_editor != nullptr)
        m_label->setText(tr("Another value: %1")
                             .arg(text::labelText(core::forms::spec(m_editor->field()).label)));
}

void AnotherValue::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return;
    case Qt::Key_Escape: leave(); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace ui::pages
