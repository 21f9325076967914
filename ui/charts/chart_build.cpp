// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_build.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace ui::charts {
namespace {

QChart* bareChart()
{
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

void dress(QAbstractAxis* axis, const ChartLook& look)
{
    axis->setLabelsFont(look.font);
    axis->setLabelsColor(look.tokens.text2);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    axis->setShadesVisible(false);
    axis->setTruncateLabels(false);
}

QBarSet* barSet(const QColor& colour)
{
    auto* set = new QBarSet(QString());
    set->setColor(colour);
    set->setBorderColor(colour);
    return set;
}

/// The step of a value axis so that about four lines stand on it: 1, 2, 5 times a power of ten.
int axisStep(int largest)
{
    int power = 1;
    while (power * 10 <= largest / 4)
        power *= 10;
    for (const int factor : {1, 2, 5}) {
        if (power * factor * 4 >= largest)
            return power * factor;
    }
    return power * 10;
}

int largestOf(const std::vector<Bar>& bars)
{
    int largest = 1;
    for (const Bar& bar : bars)
        largest = std::max(largest, bar.value);
    return largest;
}

QStringList uniqueLabels(const std::vector<Bar>& bars)
{
    // A category axis drops a name that it already has; an invisible mark keeps both.
    QStringList labels;
    for (const Bar& bar : bars) {
        QString label = bar.label;
        while (labels.contains(label))
            label += QChar(0x200B);
        labels.append(label);
    }
    return labels;
}

/// The names beside lying bars and the hidden axis their values are held against.
void addLyingAxes(QChart& chart, QAbstractSeries& series, const QStringList& names,
                  std::pair<double, double> range, const ChartLook& look)
{
    auto* labels = new QBarCategoryAxis;
    labels->append(names);
    dress(labels, look);
    labels->setLabelsColor(look.tokens.text);
    chart.addAxis(labels, Qt::AlignLeft);
    series.attachAxis(labels);

    auto* people = new QValueAxis;
    people->setRange(range.first, range.second);
    people->setVisible(false);
    chart.addAxis(people, Qt::AlignBottom);
    series.attachAxis(people);
}

QString endText(const Bar& bar)
{
    return bar.valueText.isEmpty() ? QString::number(bar.value) : bar.valueText;
}

} // namespace

LabelledChartView* buildColumns(const std::vector<Bar>& bars, const ChartLook& look)
{
    QChart* chart = bareChart();
    QBarSet* plain = barSet(look.tokens.chart1);
    QBarSet* marked = barSet(look.tokens.chart2);
    std::vector<LabelledChartView::Label> labels;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        plain->append(bars[i].highlight ? 0 : bars[i].value);
        marked->append(bars[i].highlight ? bars[i].value : 0);
        if (bars[i].labelled && bars[i].value > 0) {
            labels.push_back({QPointF(static_cast<qreal>(i), bars[i].value), endText(bars[i]),
                              LabelledChartView::Side::Above, true});
        }
    }
    auto* series = new QStackedBarSeries;
    series->append(plain);
    series->append(marked);
    series->setBarWidth(0.68);
    chart->addSeries(series);

    auto* days = new QBarCategoryAxis;
    days->append(uniqueLabels(bars));
    dress(days, look);
    chart->addAxis(days, Qt::AlignBottom);
    series->attachAxis(days);

    const int step = axisStep(largestOf(bars));
    auto* people = new QValueAxis;
    people->setRange(0, step * (1 + largestOf(bars) / step) + step * 0.2);
    people->setTickType(QValueAxis::TicksDynamic);
    people->setTickInterval(step);
    people->setLabelFormat(QStringLiteral("%d"));
    dress(people, look);
    people->setGridLineVisible(true);
    people->setGridLineColor(look.tokens.line);
    chart->addAxis(people, Qt::AlignLeft);
    series->attachAxis(people);

    auto* view = new LabelledChartView(chart);
    view->setBackgroundBrush(look.tokens.surface);
    view->setLabels(std::move(labels), look.tokens.text);
    return view;
}

LabelledChartView* buildBars(const std::vector<Bar>& bars, const QColor& colour,
                             const ChartLook& look)
{
    QChart* chart = bareChart();
    QBarSet* set = barSet(colour);
    std::vector<LabelledChartView::Label> labels;
    // The axis grows upwards, a list is read downwards.
    std::vector<Bar> upwards(bars.rbegin(), bars.rend());
    for (std::size_t i = 0; i < upwards.size(); ++i) {
        set->append(upwards[i].value);
        labels.push_back({QPointF(upwards[i].value, static_cast<qreal>(i)), endText(upwards[i]),
                          LabelledChartView::Side::Right, false});
    }
    auto* series = new QHorizontalStackedBarSeries;
    series->append(set);
    series->setBarWidth(0.62);
    chart->addSeries(series);

    addLyingAxes(*chart, *series, uniqueLabels(upwards), {0, largestOf(bars) * 1.2}, look);

    auto* view = new LabelledChartView(chart);
    view->setBackgroundBrush(look.tokens.surface);
    view->setLabels(std::move(labels), look.tokens.text);
    return view;
}

namespace {

/// One half of a pyramid. Women grow to the left: their values are negative, the words are not.
LabelledChartView* pyramidHalf(const std::vector<PyramidBand>& bands, bool women, int largest,
                               const ChartLook& look)
{
    QChart* chart = bareChart();
    QBarSet* set = barSet(women ? look.tokens.chart3 : look.tokens.chart1);
    QStringList names;
    std::vector<LabelledChartView::Label> labels;
    for (auto band = bands.rbegin(); band != bands.rend(); ++band) {
        const int value = women ? -band->women : band->men;
        set->append(value);
        labels.push_back(
            {QPointF(value, static_cast<qreal>(names.size())), QString::number(std::abs(value)),
             women ? LabelledChartView::Side::Left : LabelledChartView::Side::Right, false});
        names.append(band->label);
    }
    auto* series = new QHorizontalStackedBarSeries;
    series->append(set);
    series->setBarWidth(0.74);
    chart->addSeries(series);

    const double most = largest * 1.35;
    addLyingAxes(*chart, *series, names, women ? std::pair(-most, 0.0) : std::pair(0.0, most),
                 look);
    chart->axes(Qt::Vertical).constFirst()->setVisible(!women);

    auto* view = new LabelledChartView(chart);
    view->setBackgroundBrush(look.tokens.surface);
    view->setLabels(std::move(labels), look.tokens.text);
    return view;
}

} // namespace

std::vector<QWidget*> buildPyramid(const std::vector<PyramidBand>& bands, const QString& women,
                                   const QString& men, const ChartLook& look)
{
    int largest = 1;
    for (const PyramidBand& band : bands)
        largest = std::max({largest, band.women, band.men});
    LabelledChartView* left = pyramidHalf(bands, true, largest, look);
    LabelledChartView* right = pyramidHalf(bands, false, largest, look);
    for (const auto& [view, title] : {std::pair(left, women), std::pair(right, men)}) {
        view->chart()->setTitle(title);
        view->chart()->setTitleFont(look.font);
        view->chart()->setTitleBrush(look.tokens.text2);
    }
    return {left, right};
}

} // namespace ui::charts
