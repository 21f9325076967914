// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of ConflictModel say; what is chosen is in conflict_model.cpp.
#include "core/forms/catalogue.h"
#include "ui/models/conflict_model.h"
#include "ui/text/formats.h"
#include "ui/text/label_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tables/chip_delegate.h"

#include <QDateTime>

#include <algorithm>

namespace ui::models {

using core::forms::FieldValue;
using core::storage::ConflictValue;
using core::storage::FieldConflict;
using core::storage::kLifeField;

QString ConflictModel::wordsOf(std::uint16_t field, const FieldValue& value) const
{
    if (field == kLifeField)
        return isPutAside(value) ? tr("Put aside") : tr("Went on with it");
    const core::forms::FieldSpec* spec = core::forms::findSpec(field);
    return spec != nullptr && m_words ? m_words(spec->id, value) : value.toText();
}

/// What the writer knew, and who and when where that is not what the head of the column says.
QString ConflictModel::noteOf(const FieldConflict& conflict, const ConflictValue& value,
                              const Laptop& laptop) const
{
    QStringList parts;
    if (conflict.field != kLifeField) {
        QStringList seen;
        for (const FieldValue& before : value.replaced)
            seen.append(wordsOf(conflict.field, before));
        seen.removeDuplicates();
        //: What stood in the field when the person wrote the value above.
        parts.append(seen.isEmpty() ? tr("saw: no answer yet")
                                    : tr("saw: %1").arg(seen.join(tr(" and ", "between values"))));
    }
    if (value.atMs != laptop.latestMs || value.authorName != laptop.author) {
        const QString at = text::formatInstant(QDateTime::fromMSecsSinceEpoch(value.atMs), m_today);
        parts.append(value.authorName == laptop.author ? at
                                                       : tr("%1, %2").arg(value.authorName, at));
    }
    return parts.join(QStringLiteral(" · "));
}

ConflictCell ConflictModel::laptopCell(int row, int column) const
{
    const FieldConflict& conflict = m_conflicts[static_cast<std::size_t>(row)];
    const auto value = valueIn(static_cast<std::size_t>(row), column);
    if (!value)
        return {.words = tr("did not change it"), .note = {}, .isQuiet = true};
    const ConflictValue& written = conflict.values[*value];
    ConflictCell cell{
        .words = wordsOf(conflict.field, written.value),
        .note = noteOf(conflict, written, m_laptops[static_cast<std::size_t>(column - 1)]),
        .mark = ConflictMark::Off};
    if (const FieldDecision* decided = decisionFor(row)) {
        if (decided->how == FieldDecision::How::Both)
            cell.mark = ConflictMark::Joined;
        else if (decided->how == FieldDecision::How::One && decided->one == *value)
            cell.mark = ConflictMark::On;
    }
    return cell;
}

ConflictCell ConflictModel::keptCell(int row) const
{
    const FieldConflict& conflict = m_conflicts[static_cast<std::size_t>(row)];
    const FieldDecision* decided = decisionFor(row);
    if (decided == nullptr)
        //: Which of the values is used as long as nobody has chosen.
        return {.words = tr("Choose one"),
                .note = conflict.field == kLifeField
                            ? tr("until then: the record stays")
                            : tr("until then: %1").arg(wordsOf(conflict.field, conflict.inForce)),
                .isOpen = true};
    ConflictCell cell{.words = wordsOf(conflict.field, valueFor(row)), .note = {}};
    if (decided->how == FieldDecision::How::Both)
        cell.note = canKeepAll(row) && core::forms::findSpec(conflict.field)->kind ==
                                           core::forms::FieldKind::LongText
                        ? tr("both texts, in time order")
                        : tr("both together");
    else if (decided->how == FieldDecision::How::Typed)
        cell.note = tr("typed now");
    if (conflict.field == kLifeField)
        cell.words = isPutAside(valueFor(row)) ? tr("Put the record aside") : tr("Keep the record");
    return cell;
}

ConflictCell ConflictModel::sameCell(int row, int column) const
{
    const core::forms::FieldId field = m_same[static_cast<std::size_t>(row - conflictCount())];
    if (column == 0)
        return {
            .words = text::labelText(core::forms::spec(field).label), .note = {}, .isQuiet = true};
    const QString words = wordsOf(static_cast<std::uint16_t>(field), m_values.get(field));
    if (column == columnCount() - 1)
        return {.words = words, .note = {}};
    return {.words = tr("the same"), .note = {}, .isQuiet = true};
}

ConflictCell ConflictModel::cell(int row, int column) const
{
    const FieldConflict* conflict = conflictAt(row);
    if (conflict == nullptr)
        return sameCell(row, column);
    if (column == columnCount() - 1)
        return keptCell(row);
    if (column > 0)
        return laptopCell(row, column);
    if (conflict->field == kLifeField)
        return {.words = tr("The record itself"), .note = {}, .isQuiet = true};
    const core::forms::FieldSpec* spec = core::forms::findSpec(conflict->field);
    // A newer Homeward on the other laptop knows fields this one does not.
    return {.words =
                spec != nullptr ? text::labelText(spec->label) : tr("A field of a newer Homeward"),
            .note = {},
            .isQuiet = true};
}

/// A cell as a screen reader says it.
QString ConflictModel::spoken(int row, int column) const
{
    const ConflictCell shown = cell(row, column);
    QStringList parts{shown.words};
    if (!shown.note.isEmpty())
        parts.append(shown.note);
    if (shown.mark == ConflictMark::On || shown.mark == ConflictMark::Joined)
        parts.append(tr("chosen"));
    else if (shown.mark == ConflictMark::Off)
        parts.append(tr("not chosen"));
    return parts.join(QStringLiteral(", "));
}

int ConflictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : conflictCount() + (m_sameShown ? sameCount() : 0);
}

int ConflictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : laptopCount() + 2;
}

QVariant ConflictModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == kCellRole)
        return QVariant::fromValue(cell(index.row(), index.column()));
    if (role == Qt::DisplayRole)
        return cell(index.row(), index.column()).words;
    if (role == Qt::ToolTipRole) {
        const ConflictCell shown = cell(index.row(), index.column());
        return shown.note.isEmpty() ? shown.words : shown.words + u'\n' + shown.note;
    }
    if (role == Qt::AccessibleTextRole)
        return spoken(index.row(), index.column());
    return {};
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isWords = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (section == 0)
        return isWords && role == Qt::AccessibleTextRole ? QVariant(tr("Field")) : QVariant();
    if (section == columnCount() - 1)
        return isWords ? QVariant(tr("What will be kept")) : QVariant();
    const Laptop& laptop = m_laptops[static_cast<std::size_t>(section - 1)];
    if (isWords)
        return laptop.name.isEmpty() ? tr("Laptop %1").arg(laptop.letters)
                                     : tr("Laptop %1, %2").arg(laptop.letters, laptop.name);
    if (role == Qt::ToolTipRole)
        return headerData(section, orientation, Qt::DisplayRole).toString() + u'\n' +
               headerData(section, orientation, widgets::SecondLineRole).toString();
    if (role == widgets::SecondLineRole) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(laptop.latestMs);
        const QString when = at.date() == m_today ? tr("today %1").arg(text::formatTime(at.time()))
                                                  : text::formatInstant(at, m_today);
        return laptop.author.isEmpty() ? when : tr("%1, %2").arg(laptop.author, when);
    }
    if (role == widgets::IconRole)
        return static_cast<int>(theme::Icon::Laptop);
    return {};
}

} // namespace ui::models
