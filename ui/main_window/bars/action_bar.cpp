// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/bars/action_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/key_cap.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>

namespace ui::main_window {
namespace {

constexpr int kActionBarHeight = 54;
/// Of the bar, in a window of 1300 px: below it the keys make room for the buttons.
constexpr int kLegendFromWidth = 1300 - 172;

} // namespace

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent), m_legend(new widgets::KeyLegend(this)), m_note(new QLabel(this)),
      m_secondary(new widgets::KeyButton({}, this)), m_primary(new widgets::KeyButton({}, this))
{
    setObjectName(QStringLiteral("actionbar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme::scaled(this, kActionBarHeight));
    m_primary->setObjectName(QStringLiteral("primary_action"));
    m_primary->setKind(widgets::ButtonKind::Primary)->setSize(widgets::ButtonSize::Large);
    m_primary->setKeyCap(QStringLiteral("Ctrl Enter"));
    m_secondary->setObjectName(QStringLiteral("secondary_action"));
    m_note->setProperty("kind", QStringLiteral("sub"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(10);
    row->addWidget(m_legend);
    row->addStretch(1);
    row->addWidget(m_note);
    row->addWidget(m_secondary);
    row->addWidget(m_primary);
    connect(m_primary, &QPushButton::clicked, this, &ActionBar::primary);
    connect(m_secondary, &QPushButton::clicked, this, &ActionBar::secondary);
    hide();
}

void ActionBar::setContent(const pages::ActionBarContent& content)
{
    std::vector<widgets::KeyLegend::Entry> entries;
    entries.reserve(content.hints.size());
    for (const pages::KeyHint& hint : content.hints)
        entries.push_back({{hint.key}, hint.text});
    m_legend->setEntries(entries);
    m_note->setText(content.note);
    m_note->setVisible(!content.note.isEmpty());
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->removeWidget(m_note);
    row->insertWidget(content.noteFirst ? 1 : 2, m_note);
    m_primary->setVisible(!content.primary.isEmpty());
    m_primary->setText(content.primary);
    m_primary->setPicture(content.primaryIcon);
    m_primary->setPictureAtEnd(content.primaryIcon == theme::Icon::ArrowRight);
    m_primary->setKeyCap(content.primaryKey.isEmpty() ? QStringLiteral("Ctrl Enter")
                                                      : content.primaryKey);
    m_primary->setEnabled(content.primaryEnabled);
    m_secondary->setVisible(!content.secondary.isEmpty());
    m_secondary->setText(content.secondary);
    m_secondary->setPicture(content.secondaryIcon);
    m_secondary->setKeyCap(content.secondaryKey);
    setVisible(!content.isEmpty());
}

void ActionBar::resizeEvent(QResizeEvent* event)
{
    m_legend->setVisible(event->size().width() >= kLegendFromWidth);
    QWidget::resizeEvent(event);
}

void ActionBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(theme::scaled(this, kActionBarHeight));
    QWidget::changeEvent(event);
}

} // namespace ui::main_window
