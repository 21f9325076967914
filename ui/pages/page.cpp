// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QEvent>

namespace ui::pages {

Page::Page(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setFocusPolicy(Qt::NoFocus);
}

Page::~Page() = default;

void Page::open(const Target&) {}

bool Page::nextPanel(bool)
{
    return false;
}

bool Page::nextProblem(bool)
{
    return false;
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::pages
