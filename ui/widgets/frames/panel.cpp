// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frames/panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/frames/icon_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::widgets {
namespace {

QLabel* kindLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

} // namespace

QFrame* makeRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setProperty("kind", QStringLiteral("rule"));
    rule->setFixedHeight(1);
    return rule;
}

Panel::Panel(QWidget* parent) : QFrame(parent)
{
    setProperty("kind", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);

    m_head = new QWidget(this);
    m_headLine = new QHBoxLayout(m_head);
    m_headLine->setContentsMargins(12, 4, 11, 4);
    m_headLine->setSpacing(8);
    m_icon = new IconLabel(theme::Icon::None, 16, &theme::Tokens::text, m_head);
    m_title = kindLabel("h2", m_head);
    m_note = kindLabel("sub", m_head);
    m_headLine->addWidget(m_icon);
    m_headLine->addWidget(m_title);
    m_headLine->addWidget(m_note);
    m_headLine->addStretch(1);
    m_rule = makeRule(this);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_rule);
    column->addLayout(m_body, 1);
    m_head->hide();
    m_rule->hide();
}

void Panel::setTitle(const QString& title, theme::Icon icon)
{
    m_title->setText(title);
    m_icon->setIcon(icon);
    m_icon->setVisible(icon != theme::Icon::None);
    m_head->setMinimumHeight(theme::scaled(this, 35));
    m_head->show();
    m_rule->show();
    setAccessibleName(title);
}

void Panel::setTitleNote(const QString& note)
{
    m_note->setText(note);
}

void Panel::addToHead(QWidget* widget)
{
    m_headLine->addWidget(widget);
}

void Panel::setFoot(QWidget* foot)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeRule(this));
    auto* holder = new QWidget(this);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(12, 8, 12, 8);
    line->addWidget(foot);
    column->addWidget(holder);
}

SectionTitle::SectionTitle(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(kindLabel("h3", this)), m_note(kindLabel("label", this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(makeRule(this), 1);
    line->addWidget(m_note);
    m_note->hide();
    setTitle(title);
}

void SectionTitle::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionTitle::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace ui::widgets
