// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_panel.h"

#include "ui/pages/help/help_text.h"
#include "ui/widgets/buttons/key_cap.h"
#include "ui/widgets/frames/panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

QLabel* helpLabel(const char* kind, const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("kind", QString::fromLatin1(kind));
    label->setWordWrap(true);
    return label;
}

void addKeys(QVBoxLayout& column, const std::vector<KeyHint>& keys)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const KeyHint& hint : keys) {
        grid->addWidget(new widgets::KeyCap(hint.key), line, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(helpLabel("label", hint.text), line, 1);
        ++line;
    }
    column.addLayout(grid);
}

} // namespace

HelpPanel::HelpPanel(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("help_panel"));
    m_column->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void HelpPanel::setKeys(actions::Where where, const std::vector<KeyHint>& ofPage)
{
    m_where = where;
    m_ofPage = ofPage;
    rebuild();
}

void HelpPanel::rebuild()
{
    delete m_content;
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    column->addWidget(helpLabel("h2", HelpText::tr("Keys of this screen")));
    addKeys(*column, HelpText::keys(m_where, m_ofPage));
    for (const HowTo& howTo : HelpText::howTos()) {
        column->addSpacing(6);
        column->addWidget(helpLabel("h3", howTo.title));
        column->addWidget(helpLabel("sub", howTo.text));
    }
    column->addSpacing(6);
    column->addWidget(helpLabel("h2", HelpText::tr("Who to call")));
    column->addWidget(helpLabel("sub", HelpText::whoToCall()));
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->setAccessibleName(HelpText::tr("Help"));
    m_content = scroll;
    m_column->addWidget(scroll);
}

void HelpPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace ui::pages
