// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "ui/charts/chart_build.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables/hw_table_view.h"
#include "ui/widgets/tables/table_items.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui::charts {

ChartPanel::ChartPanel(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_note(new QLabel(this)),
      m_empty(new QLabel(this)), m_charts(new QWidget(this)),
      m_view(new widgets::HwTableView(this)), m_stack(new QStackedLayout)
{
    setProperty("kind", QStringLiteral("panel"));
    m_title->setProperty("kind", QStringLiteral("h3"));
    m_note->setProperty("kind", QStringLiteral("label"));
    m_empty->setProperty("kind", QStringLiteral("sub"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_note);

    auto* charts = new QHBoxLayout(m_charts);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(0);
    m_view->setModel(&m_table);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack->addWidget(m_charts);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
}

void ChartPanel::setTitle(const QString& title, const QString& note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_view->setAccessibleName(title);
    m_charts->setAccessibleName(title);
    m_charts->setAccessibleDescription(note);
}

void ChartPanel::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void ChartPanel::showTable(bool table)
{
    if (m_table.rowCount() == 0)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_view) : m_charts);
}

bool ChartPanel::showsTable() const
{
    return m_stack->currentWidget() == m_view;
}

void ChartPanel::setColumns(const std::vector<Bar>& bars, const QString& labelHead,
                            const QString& valueHead)
{
    m_kind = Kind::Columns;
    m_bars = bars;
    std::vector<QStringList> rows;
    for (const Bar& bar : bars) // words stand instead of a number that is not told
        rows.push_back({bar.label, bar.value == 0 && !bar.valueText.isEmpty()
                                       ? bar.valueText
                                       : QString::number(bar.value)});
    fillTable({labelHead, valueHead}, rows);
    draw();
}

void ChartPanel::setBars(const std::vector<Bar>& bars, const QColor& colour,
                         const QString& labelHead, const QString& valueHead)
{
    m_kind = Kind::Bars;
    m_bars = bars;
    m_colour = colour;
    std::vector<QStringList> rows;
    for (const Bar& bar : bars)
        rows.push_back(
            {bar.label, bar.valueText.isEmpty() ? QString::number(bar.value) : bar.valueText});
    fillTable({labelHead, valueHead}, rows);
    draw();
}

void ChartPanel::setPyramid(const std::vector<PyramidBand>& bands, const PyramidHeads& heads)
{
    m_kind = Kind::Pyramid;
    m_bands = bands;
    m_heads = heads;
    std::vector<QStringList> rows;
    for (const PyramidBand& band : bands)
        rows.push_back({band.label, QString::number(band.women), QString::number(band.men)});
    fillTable({heads.label, heads.women, heads.men}, rows);
    draw();
}

void ChartPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        draw();
}

void ChartPanel::draw()
{
    const ChartLook look{theme::tokensOf(this), theme::font(this, 12)};
    const bool wasTable = showsTable();
    switch (m_kind) {
    case Kind::None: return;
    case Kind::Columns: setCharts({buildColumns(m_bars, look)}); break;
    case Kind::Bars: setCharts({buildBars(m_bars, m_colour, look)}); break;
    case Kind::Pyramid: setCharts(buildPyramid(m_bands, m_heads.women, m_heads.men, look)); break;
    }
    showTable(wasTable);
}

void ChartPanel::fillTable(const QStringList& heads, const std::vector<QStringList>& rows)
{
    m_table.clear();
    m_table.setHorizontalHeaderLabels(heads);
    for (const QStringList& row : rows) {
        QList<QStandardItem*> items;
        for (const QString& text : row) {
            items.append(widgets::textItem(text, items.isEmpty() ? Qt::AlignLeft : Qt::AlignRight));
        }
        m_table.appendRow(items);
    }
}

void ChartPanel::setCharts(const std::vector<QWidget*>& views)
{
    while (QLayoutItem* item = m_charts->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* line = static_cast<QHBoxLayout*>(m_charts->layout());
    for (QWidget* view : views) {
        view->setMinimumWidth(0);
        line->addWidget(view, 1);
    }
}

} // namespace ui::charts
