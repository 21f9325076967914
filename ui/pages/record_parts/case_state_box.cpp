// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_parts/case_state_box.h"

#include "ui/text/formats.h"
#include "ui/text/value_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/panel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

using core::domain::CaseState;
using core::domain::ClockLevel;
using core::domain::ClockStanding;

QString stateWords(CaseState state)
{
    return text::codeText("case_state", core::domain::caseStateCode(state));
}

QLabel* caseLine(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

} // namespace

CaseStateBox::CaseStateBox(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_session(context.session), m_panel(new widgets::Panel(this)),
      m_state(caseLine("h3", m_panel)), m_since(caseLine("sub", m_panel)), m_lines(new QVBoxLayout),
      m_next(new widgets::KeyButton({}, m_panel)), m_hold(new widgets::KeyButton({}, m_panel)),
      m_reason(new QLineEdit(m_panel)), m_take(new widgets::KeyButton({}, m_panel))
{
    setObjectName(QStringLiteral("case_state_box"));
    m_next->setObjectName(QStringLiteral("case_next"));
    m_hold->setObjectName(QStringLiteral("case_hold"));
    m_reason->setObjectName(QStringLiteral("case_reason"));
    m_take->setObjectName(QStringLiteral("case_take"));
    for (widgets::KeyButton* button : {m_next, m_hold, m_take})
        button->setSize(widgets::ButtonSize::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(12, 10, 12, 10);
    body->setSpacing(6);
    body->addWidget(m_state);
    body->addWidget(m_since);
    m_lines->setSpacing(4);
    body->addLayout(m_lines);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_next);
    buttons->addWidget(m_hold);
    buttons->addStretch(1);
    body->addLayout(buttons);
    body->addWidget(m_reason);
    body->addWidget(m_take, 0, Qt::AlignLeft);
    m_panel->body()->addLayout(body);
    m_reason->hide();
    m_take->hide();
    connect(m_next, &QPushButton::clicked, this, &CaseStateBox::openSteps);
    connect(m_hold, &QPushButton::clicked, this, &CaseStateBox::toggleHold);
    connect(m_take, &QPushButton::clicked, this, &CaseStateBox::take);
    connect(m_reason, &QLineEdit::returnPressed, this, &CaseStateBox::take);
    retranslate();
}

void CaseStateBox::showPerson(const core::domain::PersonId& person)
{
    if (m_person != person) {
        m_chosen.reset();
        m_reason->clear();
    }
    m_person = person;
    read();
}

void CaseStateBox::read()
{
    m_row.reset();
    m_clocks.clear();
    if (m_person) {
        core::session::Connection& store = m_session.here();
        const core::session::CaseDesk desk(store, m_session.world().clock);
        auto row = desk.standing(*m_person);
        auto clocks = desk.clocksOf(*m_person);
        if (row && clocks) {
            m_row = *std::move(row);
            m_clocks = *std::move(clocks);
        }
    }
    retranslate();
}

void CaseStateBox::retranslate()
{
    m_panel->setTitle(tr("Where the case stands"), theme::Icon::Flag);
    const QDate today = m_session.world().clock.today();
    const auto state = m_row ? core::domain::caseStateOfCode(m_row->state) : std::nullopt;
    m_state->setText(state ? stateWords(*state) : tr("Nobody has said yet"));
    const bool hasTime = state && m_row->sinceMs > 0;
    m_since->setText(hasTime ? tr("since %1")
                                   .arg(text::formatInstant(
                                       QDateTime::fromMSecsSinceEpoch(m_row->sinceMs), today))
                             : QString());
    m_since->setVisible(hasTime);
    m_next->setText(tr("Next step"));
    m_next->setEnabled(m_row.has_value());
    const bool held = m_row && m_row->heldSinceMs;
    m_hold->setText(held ? tr("Let the clocks run") : tr("With a medic: stop the clocks"));
    m_hold->setVisible(held || !m_clocks.empty());
    m_reason->setPlaceholderText(tr("Reason, kept in the history"));
    m_reason->setAccessibleName(tr("Reason of the step"));
    m_reason->setVisible(m_chosen.has_value());
    m_take->setVisible(m_chosen.has_value());
    if (m_chosen)
        m_take->setText(tr("To: %1").arg(stateWords(m_chosen->to)));
    fillClocks();
}

void CaseStateBox::fillClocks()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ClockStanding& clock : m_clocks) {
        const QString what = text::codeText("clock", clock.code);
        const QString time = text::formatDuration(std::abs(clock.leftMs) / 1000);
        QLabel* line = caseLine("plain", m_panel);
        switch (clock.level) {
        case ClockLevel::Running:
        case ClockLevel::Soon: line->setText(tr("%1: %2 left").arg(what, time)); break;
        case ClockLevel::Overdue:
        case ClockLevel::Escalated: line->setText(tr("%1: over for %2").arg(what, time)); break;
        case ClockLevel::Paused: line->setText(tr("%1: stopped, %2 left").arg(what, time)); break;
        }
        m_lines->addWidget(line);
    }
}

void CaseStateBox::openSteps()
{
    if (!m_row)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    bool usual = true;
    for (const core::domain::CaseStep& step :
         core::domain::stepsFrom(core::domain::caseStateOfCode(m_row->state))) {
        if (usual && step.needsReason)
            menu->addSeparator();
        usual = !step.needsReason;
        connect(menu->addAction(stateWords(step.to)), &QAction::triggered, this,
                [this, step] { choose(step); });
    }
    menu->popup(m_next->mapToGlobal(QPoint(0, m_next->height())));
}

void CaseStateBox::choose(const core::domain::CaseStep& step)
{
    m_chosen = step;
    m_reason->clear();
    if (!step.needsReason) {
        take();
        return;
    }
    retranslate();
    m_reason->setFocus(Qt::TabFocusReason);
}

void CaseStateBox::take()
{
    if (!m_person || !m_chosen)
        return;
    core::session::CaseDesk desk(m_session.here(), m_session.world().clock);
    const core::Status done = desk.step(*m_person, m_chosen->to, m_reason->text());
    if (!done && done.error().code == core::ErrorCode::BadInput) {
        m_reason->setFocus(Qt::TabFocusReason);
        return; // the reason is still to be given
    }
    m_chosen.reset();
    m_reason->clear();
    finish(done);
}

void CaseStateBox::toggleHold()
{
    if (!m_person || !m_row)
        return;
    core::session::CaseDesk desk(m_session.here(), m_session.world().clock);
    finish(desk.hold(*m_person, !m_row->heldSinceMs));
}

void CaseStateBox::finish(const core::Status& done)
{
    read();
    if (done)
        Q_EMIT changed();
    else
        Q_EMIT failed(done.error());
}

} // namespace ui::pages
