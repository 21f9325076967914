// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/manifest_desk.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace ui::models {

/// The people on one manifest, by seat, families under a line of their own. At most some hundred
/// rows, held whole.
class PassengerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Seat, Name, From, SexAge, Notes, ColumnCount };

    explicit PassengerModel(QObject* parent = nullptr);

    void setView(const core::session::ManifestDetails& view, const QDate& today);
    /// Families stand together under a line, or everyone strictly by seat.
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    /// The passenger of a row; nullptr for the line of a family.
    [[nodiscard]] const core::storage::PassengerRow* passengerAt(int row) const;
    [[nodiscard]] int rowOf(const core::domain::PersonId& person) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line {
        int passenger = -1; ///< index, or -1 for the line of a family
        int members = 0;
        int children = 0;
        bool inFamily = false;
    };
    void arrange();
    [[nodiscard]] QVariant familyData(const Line& line, int column, int role) const;

    std::vector<core::storage::PassengerRow> m_passengers;
    std::vector<core::domain::Finding> m_findings;
    std::vector<Line> m_lines;
    QDate m_today;
    bool m_grouped = true;
};

} // namespace ui::models
