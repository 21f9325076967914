// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/side_message.h"

#include "ui/theme/theme.h"
#include "ui/widgets/frames/icon_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui::forms {

using widgets::FieldState;

SideMessage::SideMessage(QWidget* parent)
    : QWidget(parent),
      m_icon(new widgets::IconLabel(theme::Icon::Stop, 13, &theme::Tokens::bad, this)),
      m_words(new QLabel(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(4, 0, 0, 0);
    line->setSpacing(5);
    line->addWidget(m_icon);
    line->addWidget(m_words, 1);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    hide();
}

void SideMessage::show(FieldState state, const QString& words)
{
    const bool bad = state == FieldState::Error;
    m_icon->setIcon(bad ? theme::Icon::Stop : theme::Icon::Warn);
    m_icon->setColour(bad ? &theme::Tokens::bad : &theme::Tokens::warn);
    m_words->setText(words);
    m_words->setProperty("kind", bad ? QStringLiteral("msg-bad") : QStringLiteral("msg-warn"));
    theme::repolish(*m_words);
    setVisible(!words.isEmpty() && state != FieldState::Normal);
}

} // namespace ui::forms
