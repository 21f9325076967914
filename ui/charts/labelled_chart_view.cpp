// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelled_chart_view.h"

#include "ui/theme/theme.h"

#include <QAbstractSeries>
#include <QChart>
#include <QPainter>

namespace ui::charts {

LabelledChartView::LabelledChartView(QChart* chart, QWidget* parent) : QChartView(chart, parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing, false);
    // A picture of figures that also stand in the table: nothing in it takes the keyboard.
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LabelledChartView::setLabels(std::vector<Label> labels, const QColor& colour)
{
    m_labels = std::move(labels);
    m_colour = colour;
    update();
}

void LabelledChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (chart()->series().isEmpty())
        return;
    constexpr int kGap = 6;
    painter->save();
    painter->setPen(m_colour);
    for (const Label& label : m_labels) {
        const QPointF end = chart()->mapToPosition(label.at, chart()->series().constFirst());
        painter->setFont(theme::font(this, 13, label.bold));
        const QFontMetricsF metrics(painter->font());
        const qreal width = metrics.horizontalAdvance(label.text);
        const qreal middle = end.y() + (metrics.ascent() - metrics.descent()) / 2;
        switch (label.side) {
        case Side::Above:
            painter->drawText(QPointF(end.x() - width / 2, end.y() - kGap), label.text);
            break;
        case Side::Right: painter->drawText(QPointF(end.x() + kGap, middle), label.text); break;
        case Side::Left:
            painter->drawText(QPointF(end.x() - kGap - width, middle), label.text);
            break;
        }
    }
    painter->restore();
}

} // namespace ui::charts
