// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_parts/consent_model.h"

#include "ui/text/formats.h"
#include "ui/text/label_text.h"
#include "ui/text/value_text.h"
#include "ui/widgets/tables/chip_delegate.h"

#include <QDateTime>

namespace ui::pages {

using core::domain::ConsentStanding;
using core::forms::FieldId;
using core::session::ConsentRow;

void ConsentModel::setTable(core::session::ConsentTable table, const QDate& today)
{
    beginResetModel();
    m_table = std::move(table);
    m_today = today;
    endResetModel();
}

const ConsentRow* ConsentModel::consent(int row) const
{
    if (!m_table || row < 0 || row >= static_cast<int>(m_table->rows.size()))
        return nullptr;
    return &m_table->rows[static_cast<std::size_t>(row)];
}

int ConsentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->rows.size());
}

int ConsentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ConsentModel::answerText(const ConsentStanding& standing)
{
    using Answer = ConsentStanding::Answer;
    switch (standing.answer) {
    case Answer::NotAsked: return tr("Not asked");
    case Answer::Given: return tr("Agreed");
    case Answer::Refused: return tr("Did not agree");
    case Answer::Deferred: return tr("Later");
    case Answer::Withdrawn: return tr("Withdrawn");
    case Answer::NotRequired: return tr("Rests on something else");
    case Answer::Unable: return tr("Could not answer");
    }
    return {};
}

QString ConsentModel::cell(const ConsentRow& row, int column) const
{
    const auto said = [&row](FieldId field) {
        return row.latest ? row.latest->values.get(field).toText() : QString();
    };
    const bool isChild = m_table->circumstances.mayBeMinor;
    switch (column) {
    case MayWe: return text::codeText("consent_purpose", core::domain::purposeCode(row.purpose));
    case Answer: return answerText(isChild ? row.own : row.standing);
    case ForChild: return isChild ? answerText(row.forThem) : QString();
    case How: {
        const QString how = said(FieldId::ConsentHow);
        return how.isEmpty() ? QString() : text::codeText("consent_how", how);
    }
    case Language: {
        const QString language = said(FieldId::ConsentLanguage);
        return language.isEmpty() ? QString() : text::languageText(language);
    }
    case Interpreter: return said(FieldId::ConsentInterpreter);
    case By: return row.by;
    case Words: return said(FieldId::ConsentNotice);
    case Since:
        return row.standing.sinceMs == 0
                   ? QString()
                   : text::formatInstant(QDateTime::fromMSecsSinceEpoch(row.standing.sinceMs),
                                         m_today);
    default: return {};
    }
}

QVariant ConsentModel::data(const QModelIndex& index, int role) const
{
    const ConsentRow* row = index.isValid() ? consent(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    if (role == widgets::BoldRole)
        return index.column() == MayWe;
    if (role == widgets::QuietRole)
        return index.column() == Answer &&
               row->standing.answer == ConsentStanding::Answer::NotAsked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (role == Qt::ToolTipRole && index.column() == Answer && row->release.denied)
        return text::labelText(core::domain::denialText(*row->release.denied));
    return cell(*row, index.column());
}

QVariant ConsentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case MayWe: return tr("May we");
    case Answer:
        return m_table && m_table->circumstances.mayBeMinor ? tr("The child") : tr("Answer");
    case ForChild: return tr("For the child");
    case How: return tr("How");
    case Language: return tr("Language");
    case Interpreter: return tr("Interpreter");
    case By: return tr("Explained by");
    case Words: return tr("Words");
    case Since: return tr("Since");
    default: return {};
    }
}

} // namespace ui::pages
