// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record_reader.h"

#include <QAbstractTableModel>
#include <QDate>

#include <functional>
#include <vector>

namespace ui::models {

/// The life of one record, newest first: when, who, on which laptop, which field, from what to
/// what, and why where somebody said so. All of it is in memory: a person has some dozen changes.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, Laptop, Field, Before, After, Why, ColumnCount };
    /// Names a record another one refers to: "KTB-4831-K Ratna". May answer an empty text.
    using NameOf = std::function<QString(core::forms::FieldId field, const QString& reference)>;

    explicit HistoryModel(QObject* parent = nullptr);

    void setEntries(std::vector<core::storage::HistoryEntry> entries, const QDate& today,
                    const NameOf& nameOf);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString valueOf(const core::storage::HistoryEntry& entry,
                                  const core::forms::FieldValue& value) const;

    std::vector<core::storage::HistoryEntry> m_entries;
    QDate m_today;
    NameOf m_nameOf;
};

} // namespace ui::models
