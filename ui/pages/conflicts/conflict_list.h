// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/roles.h"
#include "core/storage/conflict_store.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QStandardItemModel>

#include <vector>

namespace ui::pages {

/// Whether the role decides about records of a type: people for who works the case, lists for who
/// drives them.
bool mayDecide(core::domain::Role role, core::forms::RecordType type);

/// How many records wait for somebody of this role. Cost: that of ConflictStore::open().
int countConflictsFor(core::domain::Role role, const core::storage::ConflictStore& store);

/// The records that were changed twice: name, code, how many fields differ.
class ConflictList final : public widgets::HwTableView {
    Q_OBJECT
public:
    explicit ConflictList(QWidget* parent = nullptr);

    /// Does not emit currentRowChanged() when the same record stays current.
    void show(const std::vector<core::storage::ConflictRow>& rows);
    /// "5 fields differ, 1 not chosen"; @p open: of the record that is being decided, else -1.
    static QString differText(const core::storage::ConflictRow& row, int open);
    void setOpen(int row, const core::storage::ConflictRow& conflict, int open);

private:
    QStandardItemModel* m_rows;
};

} // namespace ui::pages
