// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/found_panel.h"

#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/icon_label.h"
#include "ui/widgets/frames/panel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

using theme::Icon;

constexpr Icon kFoundIcons[] = {Icon::UserAdd,   Icon::FileText, Icon::ArrowUp,
                                Icon::Conflicts, Icon::Clock,    Icon::ShieldCheck};

QFrame* uprightRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setProperty("kind", u"upright"_s);
    rule->setFixedWidth(1);
    return rule;
}

} // namespace

FoundPanel::FoundPanel(QWidget* parent)
    : QWidget(parent), m_panel(new widgets::Panel(this)), m_conflicts(new widgets::KeyButton)
{
    m_conflicts->setObjectName(u"see_conflicts"_s);
    m_conflicts->setKind(widgets::ButtonKind::Flat)->setSize(widgets::ButtonSize::Small);
    m_conflicts->setPicture(Icon::ArrowRight)->setPictureAtEnd(true);
    m_conflicts->hide();
    m_panel->addToHead(m_conflicts);
    connect(m_conflicts, &QPushButton::clicked, this, &FoundPanel::conflictsAsked);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    for (const Icon icon : kFoundIcons) {
        if (!m_figures.empty())
            line->addWidget(uprightRule(this));
        auto* cell = new QWidget(this);
        const Figure figure{new widgets::IconLabel(icon, 17, &theme::Tokens::text2, cell),
                            new QLabel(cell), new QLabel(cell)};
        figure.number->setFont(theme::font(this, 20, true));
        figure.words->setProperty("kind", u"label"_s);
        figure.words->setWordWrap(true);
        auto* top = new QHBoxLayout;
        top->setSpacing(7);
        top->addWidget(figure.icon);
        top->addWidget(figure.number, 1);
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(12, 7, 8, 9);
        column->setSpacing(1);
        column->addLayout(top);
        column->addWidget(figure.words);
        column->addStretch(1);
        line->addWidget(cell, 1);
        m_figures.push_back(figure);
    }
    m_panel->body()->addLayout(line);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panel);
    retranslate();
}

void FoundPanel::showReport(const std::optional<core::sync::ExchangeReport>& report, bool isOld)
{
    m_report = report;
    m_isOld = isOld;
    tell();
}

void FoundPanel::tell()
{
    m_panel->setTitle(m_isOld ? tr("Found in the last sync") : tr("Found in this sync"),
                      Icon::Checklist);
    const core::sync::ExchangeReport report = m_report.value_or(core::sync::ExchangeReport());
    const qint64 numbers[] = {report.newPeople,    report.changedRecords, report.sent,
                              report.newConflicts, report.waiting,        report.refused};
    const QString words[] = {tr("new people"),    tr("changed records"), tr("changes sent"),
                             tr("changed twice"), tr("wait for more"),   tr("refused")};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const Figure& figure = m_figures[i];
        figure.number->setText(m_report ? text::formatCount(numbers[i]) : u"\u2013"_s);
        figure.words->setText(words[i]);
        //: %1 a number, %2 what it counts: "17 new people".
        figure.number->setAccessibleName(tr("%1 %2").arg(figure.number->text(), words[i]));
        const bool calls = i >= 3 && numbers[i] > 0;
        figure.icon->setColour(!calls   ? &theme::Tokens::text2
                               : i == 5 ? &theme::Tokens::bad
                                        : &theme::Tokens::warn);
    }
    m_conflicts->setVisible(report.newConflicts > 0);
}

void FoundPanel::retranslate()
{
    m_conflicts->setText(tr("See what was changed twice"));
    tell();
}

} // namespace ui::pages
