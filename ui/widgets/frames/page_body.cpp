// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frames/page_body.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::widgets {
namespace {

constexpr int kHeadGap = 12;

} // namespace

PageHead::PageHead(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_note(new QLabel(this)),
      m_before(new QHBoxLayout), m_end(new QHBoxLayout)
{
    m_title->setProperty("kind", QStringLiteral("h1"));
    m_note->setProperty("kind", QStringLiteral("sub"));
    m_note->hide();
    m_before->setSpacing(kHeadGap);
    m_before->addWidget(m_title);
    m_before->addWidget(m_note);
    m_end->setSpacing(kHeadGap);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kHeadGap);
    line->addLayout(m_before);
    line->addStretch();
    line->addLayout(m_end);
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHead::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PageHead::add(QWidget* widget, int stretch)
{
    m_before->addWidget(widget, stretch);
    if (stretch > 0)
        static_cast<QHBoxLayout*>(layout())->setStretchFactor(m_before, stretch);
}

void PageHead::addAtEnd(QWidget* widget)
{
    m_end->addWidget(widget);
}

void setPageMargins(QVBoxLayout& lines)
{
    lines.setContentsMargins(14, 12, 14, 12);
    lines.setSpacing(10);
}

QVBoxLayout* addScrollingLines(QWidget* page, int widest)
{
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("page"));
    body->setMaximumWidth(widest);
    auto* lines = new QVBoxLayout(body);
    setPageMargins(*lines);
    auto* scroll = new QScrollArea(page);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    return lines;
}

} // namespace ui::widgets
