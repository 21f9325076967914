// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/field_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/frames/icon_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::widgets {
namespace {

QString messageKind(FieldState state)
{
    switch (state) {
    case FieldState::Normal: return QStringLiteral("hint");
    case FieldState::Warn: return QStringLiteral("msg-warn");
    case FieldState::Error: return QStringLiteral("msg-bad");
    }
    return {};
}

} // namespace

FieldRow::FieldRow(const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent), m_control(control)
{
    m_label = new QLabel(this);
    m_label->setProperty("kind", QStringLiteral("label"));
    m_label->setBuddy(control);
    m_note = new QLabel(this);
    m_note->setProperty("kind", QStringLiteral("note"));
    m_scanMark = new IconLabel(theme::Icon::Scan, 12, &theme::Tokens::good, this);
    m_scanMark->setToolTip(tr("Read from a document, not edited"));
    m_scanMark->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_note);
    head->addWidget(m_scanMark);

    m_line = new QHBoxLayout;
    m_line->setSpacing(8);
    // A control of its own width stays at the left, under its label.
    const bool ownWidth = control->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    m_line->addWidget(control, ownWidth ? 0 : 1);
    if (ownWidth)
        m_line->addStretch(1);

    m_messageLine = new QWidget(this);
    auto* message = new QHBoxLayout(m_messageLine);
    message->setContentsMargins(0, 0, 0, 0);
    message->setSpacing(5);
    m_messageIcon = new IconLabel(theme::Icon::None, 13, &theme::Tokens::text2, m_messageLine);
    m_messageText = new QLabel(m_messageLine);
    m_messageText->setTextFormat(Qt::PlainText);
    message->addWidget(m_messageIcon);
    message->addWidget(m_messageText, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(head);
    column->addLayout(m_line);
    column->addWidget(m_messageLine);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLabel(label);
    showMessage();
}

void FieldRow::setLabel(const QString& label)
{
    m_label->setText(label);
    QString spoken = label;
    m_control->setAccessibleName(spoken.remove(u'&'));
}

QString FieldRow::label() const
{
    return m_label->text();
}

void FieldRow::setHint(const QString& hint)
{
    m_hint = hint;
    showMessage();
}

void FieldRow::setNote(const QString& note)
{
    m_note->setText(note);
}

void FieldRow::setScanned(bool scanned)
{
    m_isScanned = scanned;
    m_scanMark->setVisible(scanned);
    describe();
}

void FieldRow::setMessage(FieldState state, const QString& message)
{
    m_state = state;
    m_message = state == FieldState::Normal ? QString() : message;
    showFieldState(*m_control, state);
    showMessage();
}

void FieldRow::setMessageReserved(bool reserved)
{
    m_reserved = reserved;
    showMessage();
}

void FieldRow::addBeside(QWidget* widget)
{
    m_line->insertWidget(m_line->indexOf(m_control) + ++m_besides, widget);
}

void FieldRow::showMessage()
{
    const bool problem = m_state != FieldState::Normal && !m_message.isEmpty();
    m_messageText->setText(problem ? m_message : m_hint);
    m_messageText->setProperty("kind", messageKind(problem ? m_state : FieldState::Normal));
    m_messageText->setToolTip(m_messageText->text());
    theme::repolish(*m_messageText);
    m_messageIcon->setVisible(problem);
    m_messageIcon->setIcon(m_state == FieldState::Warn ? theme::Icon::Warn : theme::Icon::Stop);
    m_messageIcon->setColour(m_state == FieldState::Warn ? &theme::Tokens::warn
                                                         : &theme::Tokens::bad);
    m_messageLine->setVisible(m_reserved || problem || !m_hint.isEmpty());
    m_messageLine->setMinimumHeight(theme::scaled(this, 17));
    describe();
}

void FieldRow::describe()
{
    QStringList parts;
    if (!m_messageText->text().isEmpty())
        parts << m_messageText->text();
    if (m_isScanned)
        parts << m_scanMark->toolTip();
    m_control->setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

} // namespace ui::widgets
