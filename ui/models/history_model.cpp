// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include "core/forms/catalogue.h"
#include "ui/text/formats.h"
#include "ui/text/label_text.h"
#include "ui/text/value_text.h"

#include <QDateTime>

namespace ui::models {

HistoryModel::HistoryModel(QObject* parent) : QAbstractTableModel(parent) {}

void HistoryModel::setEntries(std::vector<core::storage::HistoryEntry> entries, const QDate& today,
                              const NameOf& nameOf)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    m_nameOf = nameOf;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString HistoryModel::valueOf(const core::storage::HistoryEntry& entry,
                              const core::forms::FieldValue& value) const
{
    const bool isReference =
        core::forms::spec(entry.field).kind == core::forms::FieldKind::Reference;
    if (isReference && value.isGiven())
        return m_nameOf ? m_nameOf(entry.field, value.toText()) : QString();
    return text::valueText(entry.field, value, m_today);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const bool isText =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || !isText || index.row() >= rowCount())
        return {};
    const core::storage::HistoryEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case When: return text::formatInstant(QDateTime::fromMSecsSinceEpoch(entry.atMs), m_today);
    case Who:
        return entry.authorName.isEmpty() ? tr("Somebody no longer listed") : entry.authorName;
    case Laptop: return entry.deviceLetters;
    case Field: return text::labelText(core::forms::spec(entry.field).label);
    case Before: return entry.isCreation ? QString() : valueOf(entry, entry.before);
    case After: return valueOf(entry, entry.after);
    case Why: return entry.note;
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case Laptop: return tr("Laptop");
    case Field: return tr("What");
    case Before: return tr("Before");
    case After: return tr("After");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace ui::models
