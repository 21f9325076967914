// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui::widgets {

/// The table of all lists: whole rows, head of 28, rows of 33 px, a line under each, no grid, one
/// tab stop. While it has rows it always has a valid current index, because the accessibility
/// bridge of Qt 6.4 follows a null cell otherwise.
class HwTableView : public QTableView {
    Q_OBJECT
public:
    explicit HwTableView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Row height of the design before text size and density; 33 unless set.
    void setRowPx(int px);
    /// Height of the head of the design; 28 unless set.
    void setHeadPx(int px);
    /// Moves the current row, and selects it, keeping it in view.
    void setCurrentRow(int row);
    [[nodiscard]] int currentRow() const;

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(const QModelIndex& index);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void keepCurrent();
    void applyRowHeight();

    int m_rowPx = 33;
    int m_headPx = 28;
    int m_lastRow = 0;
};

} // namespace ui::widgets
