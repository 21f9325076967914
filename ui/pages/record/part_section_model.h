// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/record.h"
#include "core/session/session.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace ui::pages {

/// The parts of one kind that a person has, a row each, with their first few fields. A note is
/// shown with when and by whom it was written.
class PartSectionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    PartSectionModel(core::session::Session& session, core::forms::RecordType type,
                     QObject* parent = nullptr);

    void setParts(std::vector<core::forms::StoredRecord> parts);
    [[nodiscard]] const core::forms::StoredRecord* part(int row) const;
    [[nodiscard]] int rowOf(const core::RecordId& id) const;
    [[nodiscard]] const std::vector<core::forms::FieldId>& columns() const { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool isAuthor(int column) const;
    [[nodiscard]] QString authorOf(const core::forms::StoredRecord& part) const;

    core::session::Session& m_session;
    core::forms::RecordType m_type;
    std::vector<core::forms::FieldId> m_columns;
    std::vector<core::forms::StoredRecord> m_parts;
    std::vector<QString> m_authors; ///< of notes only
};

} // namespace ui::pages
