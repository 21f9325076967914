// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_model.h"

#include "ui/models/person_facts.h"
#include "ui/text/value_text.h"
#include "ui/widgets/tables/chip_delegate.h"

namespace ui::models {

using core::storage::PersonRow;

namespace {

widgets::Tone toneOf(PersonFacts::Weight weight)
{
    switch (weight) {
    case PersonFacts::Weight::Quiet: return widgets::Tone::Quiet;
    case PersonFacts::Weight::LookAt: return widgets::Tone::Warn;
    case PersonFacts::Weight::MustFix: return widgets::Tone::Bad;
    }
    return widgets::Tone::Quiet;
}

QVariant toDoChip(const PersonRow& person, const QDate& today)
{
    const PersonFacts facts(person, today);
    if (facts.toDo() == PersonFacts::ToDo::Nothing)
        return {};
    return widgets::chipsVariant({{facts.toDoText(), toneOf(facts.weight()), theme::Icon::None}});
}

} // namespace

PersonModel::PersonModel(Source source, QObject* parent) : PageModel(parent), m_clock(source.clock)
{
    connect(&source.bus, &core::storage::ChangeBus::changed, this,
            [this](const core::storage::ChangeSet& changes) {
                if (changes.everything || changes.touches(core::forms::RecordType::Person) ||
                    changes.touches(core::forms::RecordType::Passenger) ||
                    changes.touches(core::forms::RecordType::Manifest))
                    refresh();
            });
    core::storage::PersonStore& people = source.people;
    setLoader(
        [this, &people](const std::optional<core::storage::PageKey>& after, int limit,
                        const Answer& answer) { answer(people.page(m_query, after, limit)); });
}

PersonModel::PersonModel(Loader loader, const core::Clock& clock, QObject* parent)
    : PageModel(parent), m_clock(clock)
{
    setLoader(std::move(loader));
}

void PersonModel::setQuery(const core::storage::PersonQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    restart();
}

std::optional<core::domain::PersonId> PersonModel::personAt(int line) const
{
    const PersonRow* person = row(line);
    return person ? std::optional(person->id) : std::nullopt;
}

int PersonModel::rowOf(const core::domain::PersonId& person) const
{
    return findHeld([&person](const PersonRow& held) { return held.id == person; });
}

void PersonModel::toggleMark(int line)
{
    const PersonRow* person = row(line);
    if (!person)
        return;
    if (m_marked.erase(person->id) == 0)
        m_marked.insert(person->id);
    Q_EMIT dataChanged(index(line, Mark), index(line, ColumnCount - 1));
    Q_EMIT marksChanged();
}

void PersonModel::markShown()
{
    forEachHeld([this](const PersonRow& held) { m_marked.insert(held.id); });
    marksOfRowsChanged();
}

void PersonModel::clearMarks()
{
    if (m_marked.empty())
        return;
    m_marked.clear();
    marksOfRowsChanged();
}

void PersonModel::marksOfRowsChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Mark), index(rowCount() - 1, Mark));
    Q_EMIT marksChanged();
}

int PersonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant PersonModel::data(const QModelIndex& index, int role) const
{
    const PersonRow* person = index.isValid() ? row(index.row()) : nullptr;
    if (!person)
        return {};
    switch (role) {
    case Qt::DisplayRole: return textOf(*person, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spokenOf(*person, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Mark)
            return m_marked.contains(person->id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == Age)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case widgets::CheckedRole:
        return index.column() == Mark ? QVariant(m_marked.contains(person->id)) : QVariant();
    case widgets::MonoRole: return index.column() == Code || index.column() == From;
    case widgets::BoldRole: return index.column() == Name && m_marked.contains(person->id);
    case widgets::QuietRole:
        return index.column() == Name && !PersonFacts(*person, m_clock.today()).hasName();
    case widgets::ChipsRole:
        return index.column() == ToDo ? toDoChip(*person, m_clock.today()) : QVariant();
    case NeedCodesRole: return person->needs;
    case PersonIdRole: return person->id.toString();
    default: return {};
    }
}

bool PersonModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::optional<core::domain::PersonId> person = personAt(index.row());
    if (role != Qt::CheckStateRole || index.column() != Mark || !person)
        return false;
    const bool mark = value.value<Qt::CheckState>() == Qt::Checked;
    if (mark != m_marked.contains(*person))
        toggleMark(index.row());
    return true;
}

Qt::ItemFlags PersonModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Mark)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString PersonModel::textOf(const PersonRow& person, int column) const
{
    const PersonFacts facts(person, m_clock.today());
    switch (column) {
    case Code: return person.code;
    case Name: return facts.nameText();
    case NativeName: return person.nativeName;
    case From: return person.nationality;
    case Sex: return facts.sexLetter();
    case Age: return facts.ageText();
    case Where: return facts.whereText();
    default: return {};
    }
}

QString PersonModel::spokenOf(const PersonRow& person, int column) const
{
    if (column == Mark)
        return m_marked.contains(person.id) ? tr("selected") : tr("not selected");
    if (column == ToDo)
        return PersonFacts(person, m_clock.today()).toDoText();
    if (column == Needs)
        return PersonFacts(person, m_clock.today()).needsText();
    if (column == From && !person.nationality.isEmpty())
        return text::countryText(person.nationality);
    return textOf(person, column);
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Age)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Mark: return role == Qt::AccessibleTextRole ? tr("Selected") : QString();
    case Code: return tr("Code");
    case Name: return tr("Name");
    case NativeName: return tr("Own script");
    case From: return tr("From");
    case Sex: return tr("Sex");
    case Age: return tr("Age");
    case Needs: return tr("Needs");
    case Where: return tr("Where they are now");
    case ToDo: return tr("To do");
    default: return {};
    }
}

} // namespace ui::models
