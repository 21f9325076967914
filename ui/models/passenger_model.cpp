// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/passenger_model.h"

#include "ui/models/candidate_model.h"
#include "ui/text/finding_text.h"
#include "ui/widgets/tables/chip_delegate.h"

#include <algorithm>
#include <map>

namespace ui::models {
namespace {

using core::storage::PassengerRow;

/// What stands at the end of a passenger's line: what the rules found of this one person, then what
/// the escort should know.
std::vector<widgets::ChipLook> passengerChips(const PassengerRow& row,
                                              const std::vector<core::domain::Finding>& findings,
                                              const QDate& today)
{
    std::vector<widgets::ChipLook> chips;
    for (const core::domain::Finding& finding : findings) {
        const bool isMeant = std::find(finding.people.begin(), finding.people.end(),
                                       row.person.id) != finding.people.end();
        if (!isMeant || !finding.isOpen())
            continue;
        const QString words = text::findingChip(finding);
        if (!words.isEmpty())
            chips.push_back({words, finding.mustFix() ? widgets::Tone::Bad : widgets::Tone::Warn});
    }
    if (core::domain::mayBeMinor(row.person.age(), today))
        chips.push_back({PassengerModel::tr("Child"), widgets::Tone::Info});
    if (row.assist.contains(u'D'))
        chips.push_back(
            {PassengerModel::tr("Seat near door"), widgets::Tone::Info, theme::Icon::Wheelchair});
    return chips;
}

/// Seats as they stand in the vehicle: 2A before 10A; who has none comes last.
std::pair<int, QString> seatOrder(const QString& seat)
{
    qsizetype digits = 0;
    while (digits < seat.size() && seat.at(digits).isDigit())
        ++digits;
    constexpr int kNoSeat = 1 << 20;
    return {digits == 0 ? kNoSeat : seat.left(digits).toInt(), seat.mid(digits)};
}

} // namespace

PassengerModel::PassengerModel(QObject* parent) : QAbstractTableModel(parent) {}

void PassengerModel::setView(const core::session::ManifestDetails& view, const QDate& today)
{
    beginResetModel();
    m_passengers = view.passengers;
    std::stable_sort(m_passengers.begin(), m_passengers.end(),
                     [](const PassengerRow& a, const PassengerRow& b) {
                         return seatOrder(a.seat) < seatOrder(b.seat);
                     });
    m_findings = view.findings;
    m_today = today;
    arrange();
    endResetModel();
}

void PassengerModel::setGrouped(bool grouped)
{
    beginResetModel();
    m_grouped = grouped;
    arrange();
    endResetModel();
}

void PassengerModel::arrange()
{
    m_lines.clear();
    std::map<QString, std::vector<int>> families;
    for (std::size_t i = 0; i < m_passengers.size(); ++i) {
        if (m_grouped && m_passengers[i].person.family)
            families[m_passengers[i].person.family->toString()].push_back(static_cast<int>(i));
    }
    for (std::size_t i = 0; i < m_passengers.size(); ++i) {
        const auto& family = m_passengers[i].person.family;
        const auto found = family ? families.find(family->toString()) : families.end();
        if (found == families.end() || found->second.size() < 2) {
            m_lines.push_back({static_cast<int>(i), 0, 0, false});
            continue;
        }
        if (found->second.front() != static_cast<int>(i))
            continue; // stands with the first of the family
        const auto children =
            std::count_if(found->second.begin(), found->second.end(), [this](int member) {
                return core::domain::mayBeMinor(
                    m_passengers[static_cast<std::size_t>(member)].person.age(), m_today);
            });
        m_lines.push_back(
            {-1, static_cast<int>(found->second.size()), static_cast<int>(children), true});
        for (const int member : found->second)
            m_lines.push_back({member, 0, 0, true});
    }
}

const PassengerRow* PassengerModel::passengerAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int passenger = m_lines[static_cast<std::size_t>(row)].passenger;
    return passenger < 0 ? nullptr : &m_passengers[static_cast<std::size_t>(passenger)];
}

int PassengerModel::rowOf(const core::domain::PersonId& person) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const PassengerRow* passenger = passengerAt(row);
        if (passenger != nullptr && passenger->person.id == person)
            return row;
    }
    return -1;
}

int PassengerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PassengerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PassengerModel::familyData(const Line& line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column != Name)
            return QString();
        return line.children == 0 ? tr("Family of %n", nullptr, line.members)
                                  : tr("Family of %1, %2")
                                        .arg(line.members)
                                        .arg(tr("%n child(ren)", nullptr, line.children));
    case widgets::QuietRole: return true;
    case widgets::LeadBarRole: return column == Seat;
    default: return {};
    }
}

QVariant PassengerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (line.passenger < 0)
        return familyData(line, column, role);
    const PassengerRow& row = m_passengers[static_cast<std::size_t>(line.passenger)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == Seat     ? row.seat
               : column == Name   ? shownName(row.person)
               : column == From   ? row.person.nationality
               : column == SexAge ? sexAndAge(row.person, m_today)
                                  : QString();
    case widgets::NativeRole:
        return column == Name && !row.person.fullName.isEmpty() ? QVariant(row.person.nativeName)
                                                                : QVariant();
    case widgets::MonoRole: return column == From;
    case widgets::QuietRole: return column == Seat;
    case widgets::LeadBarRole: return column == Seat && line.inFamily;
    case widgets::ChipsRole:
        return column == Notes ? widgets::chipsVariant(passengerChips(row, m_findings, m_today))
                               : QVariant();
    default: return {};
    }
}

QVariant PassengerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Seat: return tr("Seat");
    case Name: return tr("Name");
    case From: return tr("From");
    case SexAge: return tr("Sex, age");
    default: return {};
    }
}

} // namespace ui::models
