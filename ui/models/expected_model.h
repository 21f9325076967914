// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reception_store.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui::models {

/// The pre-arrival list of one group: who was announced, and who of them has come. Some hundred
/// rows, held whole.
class ExpectedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Name, From, Sex, Document, Outcome, Person, ColumnCount };

    explicit ExpectedModel(QObject* parent = nullptr);

    void setRows(std::vector<core::storage::ExpectedRow> rows);
    [[nodiscard]] const std::vector<core::storage::ExpectedRow>& rows() const { return m_rows; }
    [[nodiscard]] int waiting() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textAt(const core::storage::ExpectedRow& row, int column) const;

    std::vector<core::storage::ExpectedRow> m_rows;
};

} // namespace ui::models
