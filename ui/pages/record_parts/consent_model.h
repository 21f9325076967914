// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/consent/consent_desk.h"

#include <QAbstractTableModel>
#include <QDate>

#include <optional>

namespace ui::pages {

/// The twelve purposes of one person, a row each, with the answer in force and how it was given.
class ConsentModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { MayWe, Answer, ForChild, How, Language, Interpreter, By, Words, Since, kColumns };

    explicit ConsentModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setTable(core::session::ConsentTable table, const QDate& today);
    [[nodiscard]] const std::optional<core::session::ConsentTable>& table() const
    {
        return m_table;
    }
    [[nodiscard]] const core::session::ConsentRow* consent(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// "Agreed", "Did not agree", "Later", "Not asked", "Withdrawn", "Rests on something else",
    /// "Could not answer".
    static QString answerText(const core::domain::ConsentStanding& standing);

private:
    [[nodiscard]] QString cell(const core::session::ConsentRow& row, int column) const;

    std::optional<core::session::ConsentTable> m_table;
    QDate m_today;
};

} // namespace ui::pages
