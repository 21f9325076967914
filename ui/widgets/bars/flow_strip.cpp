// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bars/flow_strip.h"

#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui::widgets {
namespace {

constexpr int kFlowPadding = 14;

/// One step inside its box: number, name, bar, note.
void paintStep(QPainter& painter, const QWidget* widget, const QRect& box, const FlowStep& step)
{
    const theme::Tokens& t = theme::tokensOf(widget);
    const QFont big = theme::font(widget, 26, true);
    const QFont plain = theme::font(widget, 13);
    const QFont small = theme::font(widget, 12);
    const int left = box.left() + kFlowPadding;
    const int wide = box.width() - 2 * kFlowPadding;
    int y = box.top() + theme::scaled(widget, 8);
    painter.setPen(t.text);
    painter.setFont(big);
    painter.drawText(QRect(left, y, wide, QFontMetrics(big).height()), Qt::AlignLeft,
                     text::formatCount(step.count));
    y += QFontMetrics(big).height() - theme::scaled(widget, 2);
    painter.setFont(plain);
    const QFontMetrics plainMetrics(plain);
    painter.drawText(QRect(left, y, wide, plainMetrics.height()), Qt::AlignLeft,
                     plainMetrics.elidedText(step.name, Qt::ElideRight, wide));
    y += plainMetrics.height() + theme::scaled(widget, 5);
    if (step.of > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.quietBg);
        painter.drawRoundedRect(QRectF(left, y, wide, 4), 2, 2);
        const double part = std::clamp(static_cast<double>(step.count) / step.of, 0.0, 1.0);
        painter.setBrush(t.primary);
        painter.drawRoundedRect(QRectF(left, y, wide * part, 4), 2, 2);
    }
    y += theme::scaled(widget, 6);
    painter.setPen(t.text2);
    painter.setFont(small);
    const QFontMetrics smallMetrics(small);
    painter.drawText(QRect(left, y, wide, smallMetrics.height()), Qt::AlignLeft,
                     smallMetrics.elidedText(step.note, Qt::ElideRight, wide));
}

} // namespace

FlowStrip::FlowStrip(QWidget* parent) : QWidget(parent)
{
    installAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FlowStrip::setSteps(const std::vector<FlowStep>& steps)
{
    m_steps = steps;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(steps.size()) - 1));
    describe();
    update();
}

void FlowStrip::describe()
{
    if (m_steps.empty()) {
        setAccessibleName({});
        return;
    }
    const FlowStep& step = m_steps[static_cast<size_t>(m_current)];
    //: %1 number, %2 name of the step, %3 a remark on it
    setAccessibleName(tr("%1 %2, %3").arg(QString::number(step.count), step.name, step.note));
    QString all;
    for (const FlowStep& each : m_steps)
        all += QStringLiteral("%1 %2, %3. ").arg(QString::number(each.count), each.name, each.note);
    setAccessibleDescription(all.trimmed());
}

QSize FlowStrip::sizeHint() const
{
    return {theme::scaled(this, 900), theme::scaled(this, 100)};
}

QSize FlowStrip::minimumSizeHint() const
{
    return {theme::scaled(this, 480), theme::scaled(this, 100)};
}

QRect FlowStrip::stepRect(int index) const
{
    const int count = std::max(1, static_cast<int>(m_steps.size()));
    const int left = width() * index / count;
    return {left, 0, width() * (index + 1) / count - left, height()};
}

void FlowStrip::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        const QRect box = stepRect(i);
        if (i > 0) {
            painter.setPen(QPen(t.line, 1));
            painter.drawLine(QPointF(box.left() + 0.5, 1), QPointF(box.left() + 0.5, height() - 1));
        }
        paintStep(painter, this, box, m_steps[static_cast<size_t>(i)]);
    }
    if (hasFocus() && !m_steps.empty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, theme::ringWidth(this)));
        painter.drawRoundedRect(QRectF(stepRect(m_current)).adjusted(2, 2, -2, -2), 4, 4);
    }
}

void FlowStrip::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_steps.size()) - 1;
    const int before = m_current;
    if (event->key() == Qt::Key_Left)
        m_current = std::max(0, m_current - 1);
    else if (event->key() == Qt::Key_Right)
        m_current = std::min(last, m_current + 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
              event->key() == Qt::Key_Space) &&
             last >= 0)
        Q_EMIT stepTriggered(m_steps[static_cast<size_t>(m_current)].id);
    else
        QWidget::keyPressEvent(event);
    if (before != m_current) {
        describe();
        update();
    }
}

void FlowStrip::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        if (!stepRect(i).contains(event->position().toPoint()))
            continue;
        m_current = i;
        describe();
        update();
        Q_EMIT stepTriggered(m_steps[static_cast<size_t>(i)].id);
    }
}

void FlowStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FlowStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui::widgets
