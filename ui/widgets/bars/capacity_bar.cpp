// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bars/capacity_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace ui::widgets {

CapacityBar::CapacityBar(QWidget* parent) : QWidget(parent)
{
    installAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Seats"));
}

void CapacityBar::setCounts(int people, int escorts, int seats)
{
    m_people = people;
    m_escorts = escorts;
    m_seats = seats;
    setAccessibleDescription(words());
    setToolTip(words());
    QAccessibleValueChangeEvent event(this, taken());
    QAccessible::updateAccessibility(&event);
    update();
}

QString CapacityBar::words() const
{
    const QString people = tr("%n people", "", m_people);
    const QString escorts = tr("%n escort(s)", "", m_escorts);
    const QString free =
        over() > 0 ? tr("%n too many", "", over()) : tr("%n seat(s) free", "", m_seats - taken());
    //: %1 "38 people", %2 "2 escorts", %3 "4 seats free" or "2 too many"
    return tr("%1, %2, %3").arg(people, escorts, free);
}

QSize CapacityBar::sizeHint() const
{
    return {theme::scaled(this, 260), theme::scaled(this, 14)};
}

void CapacityBar::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(over() > 0 ? t.bad : t.control, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(box, 3, 3);
    const int most = std::max(m_seats, taken());
    if (most == 0)
        return;
    const QRectF inside = box.adjusted(1, 1, -1, -1);
    const double unit = inside.width() / most;
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(over() > 0 ? t.bad : t.primary);
    painter.drawRect(QRectF(inside.left(), inside.top(), m_people * unit, inside.height()));
    painter.setBrush(t.chart6);
    painter.drawRect(
        QRectF(inside.left() + m_people * unit, inside.top(), m_escorts * unit, inside.height()));
    if (over() > 0) {
        // A line where the seats end: the fault shows without colour too.
        painter.setBrush(t.text);
        painter.drawRect(QRectF(inside.left() + m_seats * unit - 1, box.top(), 2, box.height()));
    }
}

} // namespace ui::widgets
