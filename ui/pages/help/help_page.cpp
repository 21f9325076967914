// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_page.h"

#include "ui/pages/help/help_panel.h"
#include "ui/widgets/frames/panel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

constexpr int kHelpWidth = 720;

} // namespace

HelpPage::HelpPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_heading(new QLabel), m_panel(new HelpPanel)
{
    m_heading->setProperty("kind", QStringLiteral("h1"));
    auto* panel = new widgets::Panel;
    panel->setMaximumWidth(kHelpWidth);
    panel->body()->addWidget(m_panel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(panel, 1);
    retranslate();
}

QString HelpPage::title() const
{
    return tr("Help");
}

void HelpPage::retranslate()
{
    m_heading->setText(title());
}

} // namespace ui::pages
