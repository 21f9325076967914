// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/bars/top_bar.h"

#include "ui/main_window/bars/search_box.h"
#include "ui/pages/role_text.h"
#include "ui/text/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/icon_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::main_window {
namespace {

constexpr int kTopBarHeight = 46;
constexpr int kSearchWidth = 360;

QVBoxLayout* twoLines(QLabel* above, QLabel* below)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(above);
    column->addWidget(below);
    column->addStretch(1);
    below->setProperty("kind", QStringLiteral("label"));
    return column;
}

} // namespace

TopBar::TopBar(core::session::Session& session, const core::Clock& clock, QWidget* parent)
    : QWidget(parent), m_session(session), m_clock(clock), m_search(new SearchBox(session, this)),
      m_site(new QLabel(this)), m_group(new QLabel(this)), m_user(new QLabel(this)),
      m_role(new QLabel(this)), m_hide(new widgets::KeyButton({}, this)),
      m_lock(new widgets::KeyButton({}, this))
{
    setObjectName(QStringLiteral("topbar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme::scaled(this, kTopBarHeight));
    m_search->setFixedWidth(theme::scaled(this, kSearchWidth));
    m_hide->setObjectName(QStringLiteral("hide_button"));
    m_hide->setSize(widgets::ButtonSize::Small)
        ->setPicture(theme::Icon::EyeOff)
        ->setKeyCap(QStringLiteral("F12"));
    m_lock->setObjectName(QStringLiteral("lock_button"));
    m_lock->setSize(widgets::ButtonSize::Small)
        ->setPicture(theme::Icon::Lock)
        ->setKeyCap(QStringLiteral("Ctrl L"));
    for (widgets::KeyButton* button : {m_hide, m_lock})
        button->setFocusPolicy(Qt::TabFocus);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(10);
    row->addWidget(m_search);
    row->addSpacing(8);
    row->addLayout(twoLines(m_site, m_group));
    row->addStretch(1);
    row->addWidget(new widgets::IconLabel(theme::Icon::UserCircle, 18, &theme::Tokens::text, this));
    row->addLayout(twoLines(m_user, m_role));
    row->addWidget(m_hide);
    row->addWidget(m_lock);
    connect(m_hide, &QPushButton::clicked, this, &TopBar::hideAsked);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockAsked);
    retranslate();
}

void TopBar::refresh()
{
    m_site->setText(m_session.site().name);
    const QString day = text::formatDate(m_clock.today(), text::DateStyle::Weekday);
    const auto group = m_session.here().receptions().open();
    if (group && *group)
        m_group->setText(tr("%1, group %2").arg(day).arg((*group)->number));
    else
        m_group->setText(day);
}

void TopBar::retranslate()
{
    m_user->setText(m_session.user().name);
    m_role->setText(pages::RoleText::of(m_session.user().role));
    m_hide->setText(tr("Hide"));
    m_lock->setText(tr("Lock"));
    refresh();
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::main_window
