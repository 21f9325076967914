// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QColor>

#include <vector>

namespace ui::charts {

/// A chart view that writes words at the ends of its bars. Qt Charts can label bars only with their
/// own number, and puts a minus before those that grow to the left.
class LabelledChartView final : public QChartView {
    Q_OBJECT
public:
    enum class Side { Above, Right, Left };
    struct Label {
        QPointF at; ///< in the values of the chart's axes
        QString text;
        Side side = Side::Right;
        bool bold = false;
    };

    explicit LabelledChartView(QChart* chart, QWidget* parent = nullptr);
    void setLabels(std::vector<Label> labels, const QColor& colour);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    std::vector<Label> m_labels;
    QColor m_colour;
};

} // namespace ui::charts
