// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_model.h"

#include "ui/widgets/tables/chip_delegate.h"

namespace ui::models {
namespace {

using core::storage::PersonRow;

std::vector<widgets::ChipLook> candidateChips(const PersonRow& person, const QDate& today)
{
    std::vector<widgets::ChipLook> chips;
    if (core::domain::mayBeMinor(person.age(), today))
        chips.push_back({CandidateModel::tr("Child"), widgets::Tone::Info, theme::Icon::Child});
    if (person.documentNumber.isEmpty())
        chips.push_back({CandidateModel::tr("No document"), widgets::Tone::Warn});
    if (person.consentRegister == QLatin1String("number_only") ||
        person.consentTravel == QLatin1String("declined"))
        chips.push_back({CandidateModel::tr("No sharing"), widgets::Tone::Warn});
    if (person.familySize > 1)
        chips.push_back({CandidateModel::tr("Family of %n", nullptr, person.familySize)});
    return chips;
}

} // namespace

QString shownName(const PersonRow& person)
{
    if (!person.fullName.isEmpty())
        return person.fullName;
    return person.nativeName.isEmpty() ? CandidateModel::tr("No name given") : person.nativeName;
}

QString sexAndAge(const PersonRow& person, const QDate& today)
{
    const QString sex = person.sex == QLatin1String("female") ? CandidateModel::tr("F", "woman")
                        : person.sex == QLatin1String("male") ? CandidateModel::tr("M", "man")
                        : person.sex == QLatin1String("other")
                            ? CandidateModel::tr("X", "other sex")
                            : QString();
    const QString age = person.birth ? QString::number(person.birth->age(today)) : QString();
    return (sex + QLatin1Char(' ') + age).trimmed();
}

CandidateModel::CandidateModel(core::storage::PersonStore& people, const core::Clock& clock,
                               QObject* parent)
    : PageModel(parent), m_people(people), m_clock(clock)
{
}

void CandidateModel::setQuery(const core::storage::PersonQuery& query)
{
    m_query = query;
    setLoader([this](const std::optional<core::storage::PageKey>& after, int limit, Answer answer) {
        answer(m_people.page(m_query, after, limit));
    });
}

std::optional<core::domain::PersonId> CandidateModel::personAt(int index) const
{
    const PersonRow* person = row(index);
    return person == nullptr ? std::nullopt : std::optional(person->id);
}

void CandidateModel::toggleMark(int index)
{
    const PersonRow* person = row(index);
    if (person == nullptr)
        return;
    std::vector<core::domain::PersonId> together = {person->id};
    if (person->family) {
        if (const auto family = m_people.family(*person->family)) {
            for (const PersonRow& member : *family) {
                if (!member.manifest)
                    together.push_back(member.id);
            }
        }
    }
    const bool mark = m_marked.count(person->id) == 0;
    for (const auto& id : together) {
        if (mark)
            m_marked.insert(id);
        else
            m_marked.erase(id);
    }
    Q_EMIT dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, ColumnCount - 1));
    Q_EMIT marksChanged();
}

void CandidateModel::clearMarks()
{
    m_marked.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, ColumnCount - 1));
    Q_EMIT marksChanged();
}

int CandidateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    const PersonRow* person = row(index.row());
    if (!index.isValid() || person == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == Name     ? shownName(*person)
               : column == From   ? person->nationality
               : column == SexAge ? sexAndAge(*person, m_clock.today())
                                  : QString();
    case widgets::CheckedRole:
        return column == Name ? QVariant(m_marked.count(person->id) > 0) : QVariant();
    case widgets::NativeRole:
        return column == Name && !person->fullName.isEmpty() ? QVariant(person->nativeName)
                                                             : QVariant();
    case widgets::MonoRole: return column == From;
    case widgets::LeadBarRole: return column == Name && person->familySize > 1;
    case widgets::ChipsRole:
        return column == Notes ? widgets::chipsVariant(candidateChips(*person, m_clock.today()))
                               : QVariant();
    case widgets::IconRole:
        return column == Notes && person->needs.contains(QLatin1String("medical"))
                   ? QVariant(static_cast<int>(theme::Icon::Medical))
                   : QVariant();
    default: return {};
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case From: return tr("From");
    case SexAge: return tr("Sex, age");
    default: return {};
    }
}

} // namespace ui::models
