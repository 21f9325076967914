// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tables/hw_table_view.h"

#include <QHeaderView>
#include <QTimer>

namespace ui::models {
class ConflictModel;
}

namespace ui::pages {

/// The head of the grid: a laptop, who wrote there and when, in two lines.
class ConflictHead final : public QHeaderView {
    Q_OBJECT
public:
    explicit ConflictHead(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

/// The differing fields of a record: what each laptop says, side by side, and what will be kept.
/// Rows are as high as their words, the grid is as high as its rows where there is room. A click on
/// a value keeps it.
class ConflictGrid final : public widgets::HwTableView {
    Q_OBJECT
public:
    explicit ConflictGrid(models::ConflictModel* model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// "Type another value" was asked for by a click on what will be kept.
    void typeWanted(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void fitRows();
    [[nodiscard]] int heightOfRows(int rows) const;

    models::ConflictModel* m_conflicts;
};

} // namespace ui::pages
