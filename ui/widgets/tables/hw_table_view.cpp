// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tables/hw_table_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables/chip_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui::widgets {

HwTableView::HwTableView(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ChipDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setMinimumSectionSize(theme::scaled(this, 24));
    setCornerButtonEnabled(false);
    applyRowHeight();
    connect(this, &QTableView::doubleClicked, this, &HwTableView::opened);
}

void HwTableView::setModel(QAbstractItemModel* newModel)
{
    if (model() != nullptr)
        model()->disconnect(this);
    QTableView::setModel(newModel);
    if (newModel == nullptr)
        return;
    connect(newModel, &QAbstractItemModel::modelReset, this, &HwTableView::keepCurrent);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &HwTableView::keepCurrent);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &HwTableView::keepCurrent);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &HwTableView::keepCurrent);
    keepCurrent();
}

void HwTableView::keepCurrent()
{
    if (model() == nullptr || currentIndex().isValid() || model()->rowCount() == 0)
        return;
    setCurrentRow(std::min(m_lastRow, model()->rowCount() - 1));
}

void HwTableView::setCurrentRow(int row)
{
    if (model() == nullptr || row < 0 || row >= model()->rowCount())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const QModelIndex index = model()->index(row, column);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
        scrollTo(index);
        return;
    }
}

int HwTableView::currentRow() const
{
    return currentIndex().row();
}

void HwTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_lastRow = current.row();
    if (current.row() != previous.row()) {
        viewport()->update();
        Q_EMIT currentRowChanged(current.row());
    }
}

void HwTableView::setRowPx(int px)
{
    m_rowPx = px;
    applyRowHeight();
}

void HwTableView::setHeadPx(int px)
{
    m_headPx = px;
    applyRowHeight();
}

void HwTableView::applyRowHeight()
{
    const int height =
        std::max(theme::scaled(this, m_rowPx), m_rowPx >= 33 ? theme::rowHeight(this) : 0);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(theme::scaled(this, m_headPx));
}

void HwTableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    // Searching by typed letters would swallow the keys of the page, and reads names aloud in no
    // useful order.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() &&
        event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HwTableView::focusInEvent(QFocusEvent* event)
{
    keepCurrent();
    QTableView::focusInEvent(event);
}

void HwTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyRowHeight();
}

} // namespace ui::widgets
