// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/running_panel.h"

#include "ui/pages/sync/sync_words.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/icon_label.h"
#include "ui/widgets/frames/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

using core::sync::Road;
using core::sync::Step;
using theme::Icon;

constexpr Step kShownSteps[] = {Step::Contact, Step::Read, Step::Write, Step::Check, Step::Done};
constexpr int kBarSteps = 1000;
constexpr qint64 kSecondsTold = 90;

QLabel* runningLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

} // namespace

RunningPanel::RunningPanel(QWidget* parent)
    : QWidget(parent), m_panel(new widgets::Panel(this)), m_count(runningLabel("h1", this)),
      m_left(runningLabel("sub", this)), m_counting(new QWidget(this)),
      m_bar(new QProgressBar(this)), m_message(new widgets::Banner(widgets::Tone::Info, this)),
      m_start(new widgets::KeyButton({}, this)), m_stop(new widgets::KeyButton({}, this)),
      m_safe(runningLabel("label", this))
{
    m_count->setObjectName(u"sync_count"_s);
    m_left->setObjectName(u"sync_left"_s);
    m_message->setObjectName(u"sync_message"_s);
    m_start->setObjectName(u"sync_start"_s);
    m_stop->setObjectName(u"sync_stop"_s);
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_start->setKind(widgets::ButtonKind::Primary)->setKeyCap(u"Ctrl Enter"_s);
    m_start->setPicture(Icon::Sync);
    m_stop->setKeyCap(u"Esc"_s);
    m_safe->setWordWrap(true);
    m_left->setWordWrap(true);

    auto* counts = new QHBoxLayout(m_counting);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->setSpacing(8);
    counts->addWidget(m_count, 0, Qt::AlignBaseline);
    counts->addWidget(m_left, 1, Qt::AlignBaseline);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_counting);
    column->addWidget(m_bar);
    column->addSpacing(4);
    addLines(*column);
    column->addStretch(1);
    column->addWidget(m_message);
    column->addSpacing(2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_safe, 1);
    column->addLayout(buttons);
    m_panel->body()->addLayout(column, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panel);
    connect(m_start, &QPushButton::clicked, this, &RunningPanel::startAsked);
    connect(m_stop, &QPushButton::clicked, this, &RunningPanel::stopAsked);
    m_message->hide();
    retranslate();
}

void RunningPanel::addLines(QVBoxLayout& column)
{
    for (std::size_t i = 0; i < std::size(kShownSteps); ++i) {
        Line line{new widgets::IconLabel(Icon::Circle, 16, &theme::Tokens::text2, this),
                  new QLabel(this), runningLabel("sub", this)};
        line.words->setTextFormat(Qt::PlainText);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, 4, 0, 4);
        row->setSpacing(12);
        row->addWidget(line.mark);
        row->addWidget(line.words, 1);
        row->addWidget(line.count);
        column.addLayout(row);
        m_lines.push_back(line);
    }
}

QString RunningPanel::stepWords(Step step, Road road, const QString& place) const
{
    switch (step) {
    case Step::Contact:
        if (road == Road::Bundle)
            return place.isEmpty() ? tr("Stick found") : tr("Stick found: %1").arg(place);
        return road == Road::Folder ? tr("Shared folder found") : tr("Hub answered, key agrees");
    case Step::Read: return tr("Reading what is new");
    case Step::Write:
        if (road == Road::Bundle)
            return tr("Writing ours to the stick");
        return road == Road::Folder ? tr("Writing ours to the folder") : tr("Sending ours");
    case Step::Check: return tr("Checking what was written");
    case Step::Done: return road == Road::Bundle ? tr("Closing the stick safely") : tr("Finishing");
    }
    return {};
}

void RunningPanel::setLine(std::size_t at, Mark mark, const QString& words, qint64 count)
{
    const Line& line = m_lines.at(at);
    line.words->setText(words);
    line.count->setText(count > 0 ? text::formatCount(count) : QString());
    QString spoken;
    switch (mark) {
    case Mark::Open:
        line.mark->setIcon(Icon::Circle);
        line.mark->setColour(&theme::Tokens::text2);
        spoken = tr("to do");
        break;
    case Mark::Running:
        line.mark->setIcon(Icon::Working);
        line.mark->setColour(&theme::Tokens::info);
        spoken = tr("running");
        break;
    case Mark::Done:
        line.mark->setIcon(Icon::CircleCheck);
        line.mark->setColour(&theme::Tokens::good);
        spoken = tr("done");
        break;
    case Mark::Stopped:
        line.mark->setIcon(Icon::Pause);
        line.mark->setColour(&theme::Tokens::warn);
        spoken = tr("stopped");
        break;
    }
    line.mark->setAccessibleName(spoken);
    //: %1 what is done, %2 "done", "running" or "to do".
    line.words->setAccessibleName(tr("%1: %2").arg(words, spoken));
}

void RunningPanel::showReady(Road road, const QString& place, bool canStart)
{
    m_panel->setTitle(tr("Share by %1").arg(SyncWords::road(road)), SyncWords::roadIcon(road));
    m_counting->show();
    m_count->setText(canStart ? tr("Ready") : tr("Not ready"));
    if (canStart)
        m_left->setText(place);
    else
        m_left->setText(road == Road::Bundle   ? tr("Put in a stick, or choose a folder on one.")
                        : road == Road::Folder ? tr("Choose the folder that the others use.")
                                               : tr("Type the address of the hub below."));
    m_bar->setValue(0);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        setLine(i, Mark::Open, stepWords(kShownSteps[i], road, {}), 0);
    m_stop->hide();
    m_safe->setText(tr("Stopping is safe at any time. What was read is kept."));
    m_start->setText(tr("Share now"));
    m_start->show();
}

void RunningPanel::showRun(const SyncRun& run, const QString& place)
{
    const bool running = run.isRunning();
    const QString road = SyncWords::road(run.order().road);
    m_panel->setTitle(running ? tr("Sharing by %1").arg(road) : tr("Last shared by %1").arg(road),
                      SyncWords::roadIcon(run.order().road));
    showCount(run);
    showSteps(run, place);
    if (running)
        m_message->hide();
    m_stop->setEnabled(!run.isStopping());
    QWidget* shown = running ? m_stop : m_start;
    QWidget* hidden = running ? m_start : m_stop;
    shown->show();
    if (hidden->hasFocus()) // the hands stay where they are
        shown->setFocus(Qt::OtherFocusReason);
    hidden->hide();
    m_start->setText(run.result() && *run.result() ? tr("Share again") : tr("Go on"));
    m_safe->setText(running ? tr("Stopping is safe. What was read is kept.") : QString());
}

void RunningPanel::showCount(const SyncRun& run)
{
    if (!run.isRunning()) {
        const bool done = run.result() && *run.result();
        m_count->setText(done ? tr("Done") : tr("Not finished"));
        m_left->setText(!done                              ? QString()
                        : run.order().road == Road::Bundle ? tr("The stick can be removed.")
                                                           : tr("Both sides have the same."));
        m_bar->setRange(0, kBarSteps);
        if (done)
            m_bar->setValue(kBarSteps);
        return;
    }
    const qint64 total = run.total();
    m_bar->setRange(0, total > 0 ? kBarSteps : 0);
    if (total <= 0) {
        m_count->setText(run.isStopping() ? tr("Stopping") : tr("Working"));
        m_left->clear();
        return;
    }
    m_bar->setValue(static_cast<int>(std::min(run.done(), total) * kBarSteps / total));
    m_count->setText(tr("%1 of %2").arg(text::formatCount(run.done()), text::formatCount(total)));
    const qint64 left = run.secondsLeft();
    if (run.isStopping())
        m_left->setText(tr("stopping"));
    else if (left < 0)
        m_left->setText(tr("changes"));
    else if (left < kSecondsTold)
        m_left->setText(tr("changes, about %n second(s) left", "", static_cast<int>(left)));
    else
        m_left->setText(
            tr("changes, about %n minute(s) left", "", static_cast<int>((left + 30) / 60)));
}

void RunningPanel::showSteps(const SyncRun& run, const QString& place)
{
    const bool done = run.result() && *run.result();
    const auto at = static_cast<std::size_t>(run.step());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Step step = kShownSteps[i];
        Mark mark = Mark::Open;
        if (done || i < at)
            mark = Mark::Done;
        else if (i == at)
            mark = run.isRunning() ? Mark::Running : Mark::Stopped;
        const bool counts = step == Step::Read || step == Step::Write;
        setLine(i, mark, stepWords(step, run.order().road, place),
                counts && mark != Mark::Open ? run.doneIn(step) : 0);
    }
}

void RunningPanel::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("How far sharing is"));
}

} // namespace ui::pages
