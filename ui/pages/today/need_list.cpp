// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/need_list.h"

#include "ui/text/formats.h"
#include "ui/text/value_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/chip.h"
#include "ui/widgets/frames/elided_label.h"
#include "ui/widgets/frames/panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {
namespace {

using Kind = core::storage::NeedNow::Kind;

struct NeedWords {
    QString what;
    QString more;
    QString button;
    theme::Icon icon = theme::Icon::Flag;
    widgets::Tone tone = widgets::Tone::Warn;
};

NeedWords wordsFor(const core::storage::NeedNow& need)
{
    using theme::Icon;
    using widgets::Tone;
    const int people = need.people;
    switch (need.kind) {
    case Kind::Medical:
        return {NeedList::tr("Medical, today"), NeedList::tr("Clinic not yet told"),
                NeedList::tr("Refer"), Icon::HeartPulse, Tone::Bad};
    case Kind::ChildAlone:
        return {NeedList::tr("Child without a guardian"), NeedList::tr("Needs a caseworker first"),
                NeedList::tr("Assign"), Icon::Child, Tone::Bad};
    case Kind::Unsafe:
        return {NeedList::tr("Feels unsafe"), NeedList::tr("Speak with them alone"),
                NeedList::tr("Open"), Icon::KeepApart, Tone::Bad};
    case Kind::Pregnant:
        return {NeedList::tr("Pregnant"), NeedList::tr("Ask the clinic before travel"),
                NeedList::tr("Refer"), Icon::Pregnant, Tone::Warn};
    case Kind::ClockDue:
        return {text::codeText("clock", need.clock),
                NeedList::tr("The time ends today, or is over"), NeedList::tr("Open"), Icon::Clock,
                Tone::Warn};
    case Kind::OldDrafts:
        return {NeedList::tr("%n draft(s) older than 1 hour", nullptr, people),
                NeedList::tr("Begun and not finished"), NeedList::tr("Open"), Icon::Draft,
                Tone::Info};
    case Kind::TwoLaptops:
        return {NeedList::tr("%n record(s) changed on two laptops", nullptr, people),
                NeedList::tr("Nothing is lost. Choose what to keep"), NeedList::tr("Open"),
                Icon::Conflicts, Tone::Warn};
    }
    return {};
}

/// The picture of a need in a small box of its tone.
class NeedTile final : public QWidget {
public:
    NeedTile(theme::Icon icon, widgets::Tone tone, QWidget* parent)
        : QWidget(parent), m_icon(icon), m_tone(tone)
    {
        setFixedSize(26, 26);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto colours = widgets::toneColours(theme::tokensOf(this), m_tone);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colours.line);
        painter.setBrush(colours.ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        theme::paintIcon(painter, QRectF(5, 5, 16, 16), m_icon, colours.text);
    }

private:
    theme::Icon m_icon;
    widgets::Tone m_tone;
};

} // namespace

NeedLine::NeedLine(const core::storage::NeedNow& need, qint64 nowMs, bool withName, QWidget* parent)
    : QWidget(parent), m_need(need)
{
    const NeedWords words = wordsFor(need);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("need"));

    auto* what = new widgets::ElidedLabel(words.what, this);
    auto* more = new widgets::ElidedLabel(words.more, this);
    more->setTextPx(12);
    more->setQuiet(true);
    auto* both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(what);
    both->addWidget(more);

    auto* who = new QLabel(withName && !need.name.isEmpty() ? need.name : need.code, this);
    who->setProperty("kind", withName ? QVariant() : QVariant(QStringLiteral("code")));
    const QString since = need.sinceMs > 0 && need.sinceMs <= nowMs
                              ? text::formatDuration((nowMs - need.sinceMs) / 1000)
                              : QString();
    auto* wait = new QLabel(since, this);
    wait->setProperty("kind", QStringLiteral("sub"));
    wait->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    wait->setMinimumWidth(90);
    auto* button = new widgets::KeyButton(words.button, this);
    button->setSize(widgets::ButtonSize::Small);
    button->setFocusPolicy(Qt::NoFocus); // the line has the focus, Enter presses it
    button->setAccessibleName(words.button + QStringLiteral(": ") + words.what);
    connect(button, &QPushButton::clicked, this, &NeedLine::triggered);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 5, 8, 5);
    line->setSpacing(16);
    line->addWidget(new NeedTile(words.icon, words.tone, this));
    line->addLayout(both, 1);
    line->addWidget(who);
    line->addWidget(wait);
    line->addWidget(button);
    setAccessibleName(
        QStringList{words.what, words.more, who->text(), since}.join(QStringLiteral(", ")));
}

void NeedLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT step(-1); return;
    case Qt::Key_Down: Q_EMIT step(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT triggered(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void NeedLine::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(theme::tokensOf(this).focus, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void NeedLine::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void NeedLine::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

NeedList::NeedList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void NeedList::show(const std::vector<core::storage::NeedNow>& needs, qint64 nowMs, bool withNames)
{
    const auto focused = std::find_if(m_lines.begin(), m_lines.end(),
                                      [](const NeedLine* line) { return line->hasFocus(); });
    const auto keep = focused == m_lines.end() ? -1 : focused - m_lines.begin();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the line that was just pressed
        }
        delete item;
    }
    m_lines.clear();
    for (const core::storage::NeedNow& need : needs) {
        auto* line = new NeedLine(need, nowMs, withNames, this);
        connect(line, &NeedLine::triggered, this, [this, line] { Q_EMIT triggered(line->need()); });
        connect(line, &NeedLine::step, this, [this, line](int lines) { step(line, lines); });
        m_layout->addWidget(line);
        m_layout->addWidget(widgets::makeRule(this));
        line->show(); // now, not at the next turn of the event loop: it may get the focus
        m_lines.push_back(line);
    }
    m_layout->addStretch();
    if (keep >= 0 && !m_lines.empty())
        m_lines[std::min(static_cast<std::size_t>(keep), m_lines.size() - 1)]->setFocus();
}

void NeedList::focusFirst()
{
    if (!m_lines.empty())
        m_lines.front()->setFocus();
}

void NeedList::step(const NeedLine* from, int lines)
{
    const auto at = std::find(m_lines.begin(), m_lines.end(), from) - m_lines.begin() + lines;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_lines.size()))
        m_lines[static_cast<std::size_t>(at)]->setFocus();
}

} // namespace ui::pages
