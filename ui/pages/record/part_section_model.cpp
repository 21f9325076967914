// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/part_section_model.h"

#include "core/forms/catalogue.h"
#include "core/forms/sections.h"
#include "ui/models/reference_names.h"
#include "ui/text/label_text.h"

namespace ui::pages {

using core::forms::FieldId;
using core::forms::RecordType;
using core::forms::StoredRecord;

namespace {

constexpr std::size_t kMostColumns = 5;

std::vector<FieldId> columnsOf(RecordType type, core::domain::Role role)
{
    if (type == RecordType::Note)
        return {FieldId::NoteAt, FieldId::NoteText};
    std::vector<FieldId> columns;
    for (const core::forms::FieldSpec& spec : core::forms::fieldsOf(type)) {
        if (spec.kind != core::forms::FieldKind::Reference && columns.size() < kMostColumns &&
            core::forms::isShownTo(role, spec))
            columns.push_back(spec.id);
    }
    return columns;
}

} // namespace

PartSectionModel::PartSectionModel(core::session::Session& session, RecordType type,
                                   QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_type(type),
      m_columns(columnsOf(type, session.user().role))
{
}

void PartSectionModel::setParts(std::vector<StoredRecord> parts)
{
    beginResetModel();
    m_parts = std::move(parts);
    m_authors.clear();
    if (m_type == RecordType::Note) {
        for (const StoredRecord& part : m_parts)
            m_authors.push_back(authorOf(part));
    }
    endResetModel();
}

/// Who wrote it first: a note is never changed.
QString PartSectionModel::authorOf(const StoredRecord& part) const
{
    const auto history = m_session.here().records().history(part.type, part.id);
    return history && !history->empty() ? history->back().authorName : QString();
}

const StoredRecord* PartSectionModel::part(int row) const
{
    return row >= 0 && row < rowCount() ? &m_parts[static_cast<std::size_t>(row)] : nullptr;
}

int PartSectionModel::rowOf(const core::RecordId& id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (part(row)->id == id)
            return row;
    }
    return -1;
}

int PartSectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

int PartSectionModel::columnCount(const QModelIndex& parent) const
{
    const bool named = m_type == RecordType::Note;
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + (named ? 1 : 0);
}

bool PartSectionModel::isAuthor(int column) const
{
    return m_type == RecordType::Note && column == 1;
}

QVariant PartSectionModel::data(const QModelIndex& index, int role) const
{
    const bool isText =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || !isText)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (isAuthor(index.column()))
        return m_authors[row];
    const int shift = m_type == RecordType::Note && index.column() > 1 ? 1 : 0;
    const FieldId field = m_columns[static_cast<std::size_t>(index.column() - shift)];
    const core::forms::FieldValue& value = m_parts[row].values.get(field);
    if (value == core::forms::FieldValue())
        return QString();
    return models::namedValue(m_session.here(), field, value, m_session.world().clock.today());
}

QVariant PartSectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (isAuthor(section))
        return tr("By");
    const int shift = m_type == RecordType::Note && section > 1 ? 1 : 0;
    return text::labelText(
        core::forms::spec(m_columns[static_cast<std::size_t>(section - shift)]).label);
}

} // namespace ui::pages
