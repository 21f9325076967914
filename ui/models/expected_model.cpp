// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/expected_model.h"

#include "ui/widgets/tables/chip_delegate.h"

#include <algorithm>

namespace ui::models {
namespace {

widgets::ChipLook outcomeChip(const core::storage::ExpectedRow& row)
{
    if (row.outcome == QLatin1String("arrived"))
        return {ui::models::ExpectedModel::tr("Arrived"), widgets::Tone::Good, theme::Icon::Check};
    if (row.outcome == QLatin1String("did_not_come"))
        return {ui::models::ExpectedModel::tr("Did not come"), widgets::Tone::Quiet};
    return {ui::models::ExpectedModel::tr("Missing"), widgets::Tone::Warn};
}

} // namespace

ExpectedModel::ExpectedModel(QObject* parent) : QAbstractTableModel(parent) {}

void ExpectedModel::setRows(std::vector<core::storage::ExpectedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ExpectedModel::waiting() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const auto& row) {
        return row.outcome == QLatin1String("waiting") || row.outcome.isEmpty();
    }));
}

int ExpectedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExpectedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExpectedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textAt(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Outcome ? outcomeChip(row).text : textAt(row, index.column());
    case widgets::MonoRole: return index.column() == Document || index.column() == From;
    case widgets::ChipsRole:
        return index.column() == Outcome ? widgets::chipsVariant({outcomeChip(row)}) : QVariant();
    default: return {};
    }
}

QVariant ExpectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("No.");
    case Name: return tr("Name on the list");
    case From: return tr("From");
    case Sex: return tr("Sex");
    case Document: return tr("Document");
    case Outcome: return tr("Here");
    case Person: return tr("Registered as");
    default: return {};
    }
}

QString ExpectedModel::textAt(const core::storage::ExpectedRow& row, int column) const
{
    switch (column) {
    case Line: return QString::number(row.line);
    case Name: return row.name;
    case From: return row.nationality;
    case Sex:
        return row.sex == QLatin1String("female") ? tr("F", "woman")
               : row.sex == QLatin1String("male") ? tr("M", "man")
                                                  : QString();
    case Document: return row.documentNumber;
    case Person:
        return row.person ? row.personCode + QStringLiteral("  ") + row.personName : QString();
    default: return {};
    }
}

} // namespace ui::models
