// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QFrame>
#include <QStandardItemModel>

#include <vector>

class QLabel;
class QStackedLayout;
class QTableView;

namespace ui::charts {

class LabelledChartView;

/// A panel with a title, its number of people, a chart, and the same figures as a table. The table
/// is what a screen reader is given; a chart is one empty picture to it. Invariant: chart and table
/// are made of the same rows.
class ChartPanel : public QFrame {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& note);
    /// What stands instead when there is nothing to show.
    void setEmptyText(const QString& text);
    void showTable(bool table);
    [[nodiscard]] bool showsTable() const;
    [[nodiscard]] const QStandardItemModel& table() const { return m_table; }

    /// Upright bars, one a day.
    void setColumns(const std::vector<Bar>& bars, const QString& labelHead,
                    const QString& valueHead);
    /// Lying bars, the first on top.
    void setBars(const std::vector<Bar>& bars, const QColor& colour, const QString& labelHead,
                 const QString& valueHead);
    /// Women to the left, men to the right, the oldest on top.
    struct PyramidHeads {
        QString label;
        QString women;
        QString men;
    };
    void setPyramid(const std::vector<PyramidBand>& bands, const PyramidHeads& heads);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Kind { None, Columns, Bars, Pyramid };

    void draw();
    void fillTable(const QStringList& heads, const std::vector<QStringList>& rows);
    void setCharts(const std::vector<QWidget*>& views);

    Kind m_kind = Kind::None;
    std::vector<Bar> m_bars;
    std::vector<PyramidBand> m_bands;
    PyramidHeads m_heads;
    QColor m_colour;
    QStandardItemModel m_table;
    QLabel* m_title;
    QLabel* m_note;
    QLabel* m_empty;
    QWidget* m_charts;
    QTableView* m_view;
    QStackedLayout* m_stack;
};

} // namespace ui::charts
