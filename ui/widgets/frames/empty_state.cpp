// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frames/empty_state.h"

#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/icon_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui::widgets {

EmptyState::EmptyState(theme::Icon icon, QWidget* parent) : QWidget(parent)
{
    m_icon = new IconLabel(icon, 28, &theme::Tokens::text2, this);
    m_icon->setVisible(icon != theme::Icon::None);
    m_text = new QLabel(this);
    m_text->setProperty("kind", QStringLiteral("sub"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_action = new KeyButton({}, this);
    m_action->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_action, &QAbstractButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void EmptyState::setAction(const QString& words, const QString& keyCap)
{
    m_action->setText(words);
    m_action->setKeyCap(keyCap);
    m_action->setVisible(!words.isEmpty());
}

} // namespace ui::widgets
